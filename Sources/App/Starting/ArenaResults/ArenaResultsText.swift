import Localization

/// Words of what follows from an arena.
enum ArenaResultsText {
    static let actor = Text(nl: "Actor", en: "Actor", fr: "Acteur")
    static let actors = Text(nl: "Actoren", en: "Actors", fr: "Acteurs")
    static let resources = Text(nl: "Machts- en hulpbronnen", en: "Power and help resources", fr: "Ressources et moyens de pouvoir")
    static let replaceabilityBy = Text(
        nl: "Vervangbaarheid, door wie", en: "Replaceability, by whom", fr: "Remplaçabilité, par qui")
    static let rankOfActors = Text(
        nl: "Rangorde belangrijke actoren", en: "Rank of important actors", fr: "Rang des acteurs importants")
    static let proposedRank = Text(nl: "Voorgestelde rangorde", en: "Proposed rank", fr: "Rang proposé")
    static let by = Text(nl: "door", en: "by", fr: "par")
    static let table = Text(nl: "De arena in een tabel", en: "The arena as a table", fr: "L’arène sous forme de tableau")
    static let noActors = Text(nl: "Nog geen actoren", en: "No actors yet", fr: "Pas encore d’acteurs")
    static let notYet = Text(nl: "nog niet ingeschat", en: "not rated yet", fr: "pas encore estimé")
    static let nothingRated = Text(
        nl: "Hier komen de actoren zodra ze ingeschat zijn.", en: "The actors will appear here once they are rated.",
        fr: "Les acteurs apparaîtront ici dès qu’ils auront été estimés.")
    static let provisional = Text(
        nl: "voorlopig: jullie verschillen nog", en: "provisional: you still differ", fr: "provisoire : vos avis diffèrent encore")
    static let easilyReplaced = Text(
        nl: "Van het grootste belang, maar makkelijk te vervangen: kijk of deze rangorde klopt.",
        en: "Most important but easily replaced: check whether this rank is right.",
        fr: "De la plus grande importance, mais facile à remplacer : vérifiez si ce rang est juste.")
    static let changeRank = Text(nl: "Rangorde wijzigen", en: "Change the rank", fr: "Modifier le rang")
    static let rankWhy = Text(
        nl: "De voorgestelde rangorde volgt uit de afhankelijkheid. De groep kan een andere kiezen, met een reden erbij.",
        en: "The proposed rank follows from the dependence. The group can choose another, with a reason.",
        fr: "Le rang proposé découle de la dépendance. Le groupe peut en choisir un autre, en le motivant.")
    static let reason = Text(nl: "Waarom?", en: "Why?", fr: "Pourquoi ?")
    static let reasonHint = Text(
        nl: "Nodig als je van het voorstel afwijkt.", en: "Needed when you choose another rank than the one proposed.",
        fr: "Nécessaire si vous vous écartez de la proposition.")
    static let picture = Text(
        nl: "Belangrijkheid en afhankelijkheid", en: "Importance and dependence", fr: "Importance et dépendance")
    static let pictureCaption = Text(
        nl: "Rechtsboven staan de actoren zonder wie het moeilijk lukt. Dezelfde gegevens staan hieronder in de tabel.",
        en: "Top right are the actors without whom it is hard to succeed. The same figures are in the table below.",
        fr: "En haut à droite figurent les acteurs sans qui ce sera difficile. Les mêmes données figurent dans le tableau ci-dessous.")
    static let hardToReplace = Text(nl: "Moeilijk vervangbaar", en: "Hard to replace", fr: "Difficile à remplacer")
    static let nothingHard = Text(
        nl: "Nog niets met een (eerder) kleine vervangbaarheid.", en: "Nothing yet with a (rather) small replaceability.",
        fr: "Rien encore dont la remplaçabilité soit (plutôt) faible.")
    static let broughtByNobody = Text(
        nl: "Hulpbronnen die niemand inbrengt", en: "Resources that nobody brings", fr: "Ressources que personne n’apporte")
    static let allBrought = Text(
        nl: "Elke soort hulpbron komt bij minstens één actor voor.", en: "Each kind of resource is held by at least one actor.",
        fr: "Chaque type de ressource se trouve chez au moins un acteur.")
    static let missing = Text(nl: "Wie ontbreekt?", en: "Who is missing?", fr: "Qui manque ?")
    static let noneMissing = Text(nl: "niemand ontbreekt", en: "nobody is missing", fr: "personne ne manque")
    static let notAnswered = Text(nl: "Nog niet beantwoord.", en: "Not answered yet.", fr: "Pas encore de réponse.")
    static let takeAlong = Text(
        nl: "Neem mee als rekenblad (CSV)", en: "Take along as a spreadsheet (CSV)", fr: "Télécharger au format tableur (CSV)")
    static let versions = Text(nl: "Versies", en: "Versions", fr: "Versions")
    static let share = Text(nl: "Delen", en: "Share", fr: "Partager")
    static let oneName = Text(
        nl: "Twee actoren met dezelfde naam of hetzelfde nummer", en: "Two actors with the same name or number",
        fr: "Deux acteurs avec un même nom ou numéro")
    static let takenOut = Text(nl: "Weggehaalde actoren", en: "Actors that were taken out", fr: "Acteurs retirés")
    static let putBack = Text(nl: "Terugzetten", en: "Put back", fr: "Remettre")

    static let withoutOwn = Text(
        nl: "Wat je eigen partner inbrengt, telt hier niet mee.", en: "What your own partner brings in does not count here.",
        fr: "Ce que votre propre partenaire apporte ne compte pas ici.")

    static func showAll(_ count: Int) -> Text {
        Text(nl: "Toon alle \(count) actoren", en: "Show all \(count) actors", fr: "Afficher les \(count) acteurs")
    }

    static let sixSteps = Text(nl: "Zes stappen van een start", en: "Six steps of starting", fr: "Six étapes d’un démarrage")
    static let nextSteps: [Text] = [
        Text(
            nl: "Bedenk vooraf waarop jullie actoren kiezen, en met wie jullie welke vorm van samenwerking zien.",
            en: "Think beforehand about how you choose actors, and which form of working together you see with whom.",
            fr: "Réfléchissez d’abord à vos critères de choix, et à la forme de collaboration envisagée avec chacun."),
        Text(
            nl: "Spreek de kernactoren eerst aan: klopt jullie inschatting, en wat is hun eigen belang?",
            en: "Speak to the core actors first: is your rating right, and what is their own interest?",
            fr: "Adressez-vous d’abord aux acteurs centraux : votre estimation est-elle juste, et quel est leur propre intérêt ?"),
        Text(
            nl: "Leg deze versie vast, en doe de oefening opnieuw als het issue of het werkterrein verandert.",
            en: "Freeze this version, and do the exercise again when the issue or the scope changes.",
            fr: "Figez cette version, et refaites l’exercice quand l’enjeu ou le champ d’action change."),
    ]

    static func respect(_ kind: ArenaVariety.Kind) -> Text {
        switch kind {
        case .sort: PartnerText.sort
        case .field: PartnerText.field
        case .level: PartnerText.level
        case .perspective: ArenaScaleText.perspectiveLabel
        }
    }

    static func alike(_ respect: String, _ word: String) -> Text {
        Text(
            nl:
                "Deze arena is eenzijdig: bijna alle actoren hebben hetzelfde bij ‘\(respect)’, namelijk \(word). Wie anders kijkt, zit er niet bij.",
            en:
                "This arena is one-sided: nearly all actors have the same value under ‘\(respect)’, namely \(word). Those who see things differently are not in it.",
            fr:
                "Cette arène manque de variété : presque tous les acteurs ont la même valeur sous « \(respect) », à savoir \(word). Les autres regards n’y sont pas."
        )
    }

    static func overridden(_ proposed: String, _ reason: String) -> Text {
        Text(
            nl: "Keuze van de groep (voorstel: \(proposed)). \(reason)", en: "Choice of the group (proposed: \(proposed)). \(reason)",
            fr: "Choix du groupe (proposition : \(proposed)). \(reason)")
    }

    static func asProposed(_ rank: String) -> Text {
        Text(nl: "Zoals voorgesteld: \(rank)", en: "As proposed: \(rank)", fr: "Comme proposé : \(rank)")
    }

    static func pictureDescription(_ names: String) -> Text {
        names.isEmpty
            ? Text(
                nl: "Een rooster van vier op vier: naar boven belangrijker, naar rechts meer afhankelijk.",
                en: "A grid of four by four: more important upwards, more dependent to the right.",
                fr: "Une grille de quatre sur quatre : plus important vers le haut, plus dépendant vers la droite.")
            : Text(
                nl: "Een rooster van vier op vier: naar boven belangrijker, naar rechts meer afhankelijk. Kernactoren: \(names).",
                en: "A grid of four by four: more important upwards, more dependent to the right. Core actors: \(names).",
                fr:
                    "Une grille de quatre sur quatre : plus important vers le haut, plus dépendant vers la droite. Acteurs centraux : \(names)."
            )
    }

    static func others(_ count: Int) -> Text {
        Text(nl: "en nog \(count)", en: "and \(count) more", fr: "et \(count) de plus")
    }

    static func madeBy(_ names: String) -> Text {
        Text(nl: "gemaakt door \(names)", en: "made by \(names)", fr: "élaborée par \(names)")
    }

    static func audience(readers: Int, isMaker: Bool) -> Text {
        guard isMaker else {
            return Text(
                nl: "Deze arena is met jou gedeeld. De makers zien dat je keek, en wanneer.",
                en: "This arena is shared with you. Its makers see that you looked, and when.",
                fr: "Cette arène est partagée avec vous. Celles et ceux qui l’élaborent voient que vous l’avez consultée, et quand.")
        }
        guard readers > 0 else {
            return Text(
                nl: "Alleen de makers zien dit.", en: "Only the makers see this.", fr: "Seules les personnes qui l’élaborent voient ceci.")
        }
        let people = CountText.people(readers)
        return Text(
            nl: "De makers zien dit, en \(people.nl) met wie het gedeeld is.",
            en: "The makers see this, and \(people.en) it is shared with.",
            fr: "Les personnes qui l’élaborent voient ceci, ainsi que \(people.fr) avec qui l’arène est partagée.")
    }

    static func hidden(_ count: Int) -> Text {
        .counted(
            count,
            one: Text(
                nl: "Eén rij gaat over je eigen partner of over jou: die zie je niet.",
                en: "One row is about your own partner or about you: you do not see it.",
                fr: "Une ligne concerne votre propre partenaire ou vous-même : vous ne la voyez pas."),
            other: Text(
                nl: "\(count) rijen gaan over je eigen partners of over jou: die zie je niet.",
                en: "\(count) rows are about your own partners or about you: you do not see them.",
                fr: "\(count) lignes concernent vos propres partenaires ou vous-même : vous ne les voyez pas."))
    }
}
