import Localization

/// Words of filling in ambition, interests and commitment.
enum InterestFormText {
    static let fillIn = Text(nl: "Vul in of wijzig", en: "Fill in or change", fr: "Remplir ou modifier")
    static let aboutMe = Text(nl: "Wat levert het mij op?", en: "What do I get out of it?", fr: "Que m’apporte cette participation ?")
    static let half = Text(
        nl: "Half ingevuld is goed. Wat je bewaart, krijgt een datum; vroegere teksten blijven leesbaar.",
        en: "Half filled in is fine. What you save gets a date; earlier texts stay readable.",
        fr: "À moitié rempli, c’est bien. Ce que vous enregistrez est daté ; les textes précédents restent lisibles.")
    static let whoReads = Text(
        nl: "Iedereen in het netwerk leest de ambitie, de belangen en wat jullie inbrengen. Over de gevoeligheden beslissen jullie zelf.",
        en:
            "Everybody in the network reads the ambition, the interests and what you bring in. You decide about the sensitivities yourselves.",
        fr: "Tout le réseau lit l’ambition, les intérêts et ce que vous apportez. Pour les sensibilités, vous décidez vous-mêmes.")
    static let typingFor = Text(
        nl: "Deze partner heeft nog niemand in het netwerk. Je typt in hun plaats; de pagina zegt dat jij dat deed.",
        en: "This partner has nobody in the network yet. You type in their place; the page says that you did.",
        fr: "Ce partenaire n’a encore personne dans le réseau. Vous saisissez à sa place ; la page l’indique.")
    static let changedMeanwhile = Text(
        nl: "Iemand anders schreef intussen ook", en: "Somebody else was writing too", fr: "Quelqu’un d’autre a aussi écrit entre-temps")
    static let emptied = Text(nl: "leeggemaakt", en: "emptied", fr: "vidé")

    static let brings = Text(nl: "Wat jullie inbrengen", en: "What you bring in", fr: "Ce que vous apportez")
    static let theyBring = Text(nl: "Wat deze partner inbrengt", en: "What this partner brings in", fr: "Ce que ce partenaire apporte")
    static let add = Text(nl: "Iets inbrengen", en: "Bring something in", fr: "Apporter quelque chose")
    static let changeCommitment = Text(
        nl: "Wijzig wat jullie inbrengen", en: "Change what you bring in", fr: "Modifier ce que vous apportez")
    static let change = Text(nl: "Wijzig", en: "Change", fr: "Modifier")
    static let withdraw = Text(nl: "Niet langer inbrengen", en: "No longer bring in", fr: "Ne plus apporter")
    static let withdrawn = Text(nl: "niet langer ingebracht", en: "no longer brought in", fr: "n’est plus apporté")
    static let resource = Text(
        nl: "Wat voor hulpbron is het?", en: "What kind of resource is it?", fr: "De quel type de ressource s’agit-il ?")
    static let quantity = Text(nl: "Hoeveel?", en: "How much?", fr: "Combien ?")
    static let quantityHint = Text(
        nl: "Een getal, als dat kan.", en: "A number, if possible.", fr: "Un nombre, si possible.")
    static let unit = Text(nl: "Waarvan?", en: "Of what?", fr: "De quoi ?")
    static let unitHint = Text(
        nl: "bijvoorbeeld: uur per maand, euro per jaar, zalen", en: "for example: hours a month, euros a year, rooms",
        fr: "par exemple : heures par mois, euros par an, salles")
    static let untilOn = Text(nl: "Tot en met", en: "Up to and including", fr: "Jusqu’au (inclus)")
    static let note = Text(nl: "Toelichting", en: "Note", fr: "Précision")
    static let noteHint = Text(
        nl: "Wat precies, onder welke voorwaarde?", en: "What exactly, and on what condition?", fr: "Quoi exactement, à quelle condition ?")
    static let wrongNumber = Text(
        nl: "Schrijf een getal boven nul, zoals 12 of 2,5.", en: "Write a number above zero, such as 12 or 2.5.",
        fr: "Écrivez un nombre supérieur à zéro, comme 12 ou 2,5.")
    static let unitFirst = Text(
        nl: "Zeg waarvan: uren, euro, zalen.", en: "Say of what: hours, euros, rooms.", fr: "Dites de quoi : heures, euros, salles.")
    static let saySomething = Text(
        nl: "Zeg hoeveel het is, of schrijf een toelichting.", en: "Say how much it is, or write a note.",
        fr: "Indiquez combien, ou ajoutez une précision.")

    static let grew = Text(nl: "Wat groeide", en: "What grew", fr: "Ce qui a évolué")
    static let nothingGrew = Text(
        nl: "Hier verschijnt elke nieuwe versie, met haar datum.", en: "Every new version appears here, with its date.",
        fr: "Chaque nouvelle version apparaît ici, avec sa date.")
    static let readEarlier = Text(nl: "Lees deze tekst", en: "Read this text", fr: "Lire ce texte")
    static let bringBack = Text(nl: "Haal terug", en: "Bring back", fr: "Récupérer")
    static let current = Text(nl: "huidige tekst", en: "current text", fr: "texte actuel")

    static func version(_ number: Int) -> Text {
        Text(nl: "versie \(number)", en: "version \(number)", fr: "version \(number)")
    }

    static func broughtBack(from number: Int) -> Text {
        Text(nl: "teruggehaald van versie \(number)", en: "brought back from version \(number)", fr: "récupéré de la version \(number)")
    }

    // What is somebody's own.
    static let ownWhy = Text(
        nl:
            "Dit is van jou. Zolang je het niet deelt, leest niemand anders het: ook je collega’s, de coördinator en de beheerder niet. Het staat versleuteld in de databank en in elke reservekopie, en zit in geen enkel bestand dat iemand anders meeneemt.",
        en:
            "This is yours. As long as you do not share it, nobody else reads it: not your colleagues, nor the coordinator, nor the administrator. It is encrypted in the database and in every backup, and is in no file that anybody else takes along.",
        fr:
            "Ceci est à vous. Tant que vous ne le partagez pas, personne d’autre ne le lit : ni vos collègues, ni la coordination, ni l’administration. Le texte est chiffré dans la base de données et dans chaque copie de sauvegarde, et ne figure dans aucun fichier téléchargé par une autre personne."
    )
    static let ownServer = Text(
        nl: "Eén grens: wie de server zelf in handen heeft, met het geheim van de installatie, kan het ontcijferen.",
        en: "One limit: whoever has the server itself in their hands, with the installation’s secret, can decrypt it.",
        fr: "Une limite : qui a le serveur lui-même en main, avec le secret de l’installation, peut le déchiffrer.")
    static let ownText = Text(nl: "In je eigen woorden", en: "In your own words", fr: "Avec vos propres mots")
    static let share = Text(
        nl: "Deel deze tekst met het netwerk", en: "Share this text with the network", fr: "Partager ce texte avec le réseau")
    static let shareHint = Text(
        nl:
            "Met je naam. Je kunt dat op elk moment weer intrekken. Wat intussen zonder je naam in een document van het netwerk terechtkwam, blijft daar staan.",
        en:
            "With your name. You can stop sharing at any moment. What went into a document of the network in the meantime, without your name, stays there.",
        fr:
            "Avec votre nom. Vous pouvez annuler ce partage à tout moment. Ce qui est entré entre-temps dans un document du réseau, sans votre nom, y reste."
    )
    static let shareNow = Text(nl: "Deel met het netwerk", en: "Share with the network", fr: "Partager avec le réseau")
    static let unshare = Text(nl: "Niet langer delen", en: "No longer share", fr: "Ne plus partager")
    static let isShared = Text(nl: "Het netwerk leest deze tekst.", en: "The network reads this text.", fr: "Le réseau lit ce texte.")
    static let isPrivate = Text(nl: "Alleen jij leest dit.", en: "Only you read this.", fr: "Personne d’autre que vous ne lit ceci.")
    static let earlier = Text(nl: "Wat je vroeger schreef", en: "What you wrote earlier", fr: "Ce que vous avez écrit auparavant")
    static let eraseOwn = Text(
        nl: "Wis alles wat ik hier schreef", en: "Erase everything I wrote here", fr: "Effacer tout ce que j’ai écrit ici")
    static let unreadable = Text(
        nl: "Deze tekst kan niet meer gelezen worden: het geheim van de installatie is sindsdien veranderd.",
        en: "This text can no longer be read: the installation’s secret has changed since.",
        fr: "Ce texte n’est plus lisible : le secret de l’installation a changé depuis.")
    static let sharedHere = Text(
        nl: "Wat mensen van deze partner deelden", en: "What people of this partner shared",
        fr: "Ce que des personnes de ce partenaire ont partagé")
    static let onlyOwn = Text(
        nl: "Wie niets deelt, houdt het voor zich. Daar hoef je niets achter te zoeken.",
        en: "Whoever shares nothing keeps it to themselves. Do not read anything into that.",
        fr: "Qui ne partage rien le garde pour soi. Il n’y a rien à en conclure.")

    static func ownTitle(_ partner: String) -> Text {
        Text(nl: "Jij, voor \(partner)", en: "You, for \(partner)", fr: "Vous, pour \(partner)")
    }
}
