import Localization

/// Help with a person's own pages.
enum OwnHelpText {
    static let topic = HelpBook.Topic(
        title: Text(nl: "Jezelf", en: "Yourself", fr: "Vous-même"), pages: [myPlace, search, settings, newNetwork, administration])

    private static let myPlace = Help(
        key: "mijn-plek", routes: ["/mijn-plek"], title: Text(nl: "Mijn plek", en: "My place", fr: "Mon espace"),
        purpose: Text(
            nl: "Hier begint alles: wat op jou wacht en de netwerken waar je in zit.",
            en: "Everything starts here: what is waiting for you and the networks you are in.",
            fr: "Tout commence ici : ce qui vous attend et les réseaux dont vous faites partie."),
        acts: Text(
            nl: "Een vragenlijst invullen die openstaat, naar een netwerk gaan, of zelf een netwerk maken.",
            en: "Answer a questionnaire that is open, go to a network, or create one yourself.",
            fr: "Répondre à un questionnaire ouvert, aller vers un réseau ou en créer un."),
        audience: Text(nl: "Alleen jij.", en: "Only you.", fr: "Vous seulement."),
        doubt: Text(
            nl: "Mis je een netwerk? Vraag de coördinator om je toe te voegen met het adres waarmee je je aanmeldt.",
            en: "Is a network missing? Ask its coordinator to add you with the address you sign in with.",
            fr: "Il manque un réseau ? Demandez à sa coordination de vous ajouter avec l’adresse qui vous sert à vous connecter."))

    private static let search = Help(
        key: "zoeken", routes: ["/zoeken"], title: Text(nl: "Zoeken", en: "Search", fr: "Rechercher"),
        purpose: Text(
            nl: "Een persoon, een partner, een meting, een actie of een toelichting terugvinden.",
            en: "Find a person, a partner, a measurement, an action or a remark again.",
            fr: "Retrouver une personne, un partenaire, une mesure, une action ou un commentaire."),
        acts: Text(
            nl: "Typ een of meer woorden. Alle woorden moeten voorkomen; van het laatste is het begin genoeg. Je kunt per netwerk zoeken.",
            en: "Type one or more words. All of them must occur; the beginning of the last is enough. You can search per network.",
            fr: "Saisissez un ou plusieurs mots. Tous doivent s’y trouver ; le début du dernier suffit. Vous pouvez chercher par réseau."),
        audience: Text(
            nl: "Alleen jij. Je vindt enkel wat je ook zonder zoeken mag zien. We houden niet bij wat je zoekt.",
            en: "Only you. You find only what you may see anyway. We do not keep what you search for.",
            fr: "Vous seulement. Vous ne trouvez que ce que vous pouvez voir de toute façon. Nous ne gardons pas vos recherches."),
        doubt: Text(
            nl: "Vind je niets? Probeer dan een korter begin van het woord. Antwoorden op vragen zijn nooit te vinden.",
            en: "If you find nothing, try a shorter beginning of the word. Answers to questions can never be found.",
            fr: "Rien n’apparaît ? Essayez un début de mot plus court. La recherche ne trouve jamais de réponses à des questions."))

    private static let settings = Help(
        key: "instellingen", routes: ["/instellingen"], title: Text(nl: "Instellingen", en: "Settings", fr: "Réglages"),
        purpose: Text(
            nl: "Je naam, je taal, je adressen en hoe je je aanmeldt.", en: "Your name, your language, your addresses and how you sign in.",
            fr: "Votre nom, votre langue, vos adresses et votre façon de vous connecter."),
        acts: Text(
            nl: "Alles wijzigen, een wachtwoord kiezen als je dat wilt, en je overal elders afmelden.",
            en: "Change everything, choose a password if you like, and sign out everywhere else.",
            fr: "Tout modifier, choisir un mot de passe si vous le souhaitez, et vous déconnecter partout ailleurs."),
        audience: Text(
            nl: "Je naam ziet iedereen in je netwerken. Een adres ziet alleen de coördinator die het kreeg.",
            en: "Everybody in your networks sees your name. An address is seen only by the coordinator who was given it.",
            fr: "Votre nom est visible dans vos réseaux. Une adresse n’est visible que par la coordination qui l’a reçue."),
        doubt: Text(
            nl: "Toestel kwijt? Meld je overal elders af. Geen wachtwoord? Een link per mail is altijd genoeg.",
            en: "Lost a device? Sign out everywhere else. No password? A link by e-mail is always enough.",
            fr: "Appareil perdu ? Déconnectez-vous partout ailleurs. Pas de mot de passe ? Un lien par e-mail suffit toujours."))

    private static let newNetwork = Help(
        key: "netwerk-maken", routes: ["/netwerken/nieuw", "/netwerken"],
        title: Text(nl: "Een netwerk maken", en: "Create a network", fr: "Créer un réseau"),
        purpose: Text(
            nl: "Een plek voor organisaties die samenwerken aan iets dat geen van hen alleen kan.",
            en: "A place for organisations that work together on something none of them can do alone.",
            fr: "Un lieu pour des organisations qui font ensemble ce qu’aucune ne peut faire seule."),
        acts: Text(
            nl: "Geef een naam en zeg kort waarvoor jullie samenwerken. Alleen de naam is nodig.",
            en: "Give a name and say briefly why you work together. Only the name is needed.",
            fr: "Donnez un nom et dites brièvement pourquoi vous collaborez. Seul le nom est nécessaire."),
        audience: Text(
            nl: "Eerst alleen jij: je wordt coördinator. Wie je later toevoegt, ziet wat hier staat.",
            en: "At first only you: you become the coordinator. Those you add later see what is here.",
            fr: "D’abord vous seulement : vous assurez la coordination. Les personnes ajoutées ensuite verront ce texte."),
        doubt: Text(
            nl: "Twijfel je over een veld? Laat het leeg. Alles is later te wijzigen.",
            en: "Not sure about a field? Leave it empty. Everything can be changed later.",
            fr: "Un doute sur un champ ? Laissez-le vide. Tout peut être modifié plus tard."))

    private static let administration = Help(
        key: "beheer", routes: ["/beheer"], title: Text(nl: "Beheer", en: "Administration", fr: "Gestion"),
        purpose: Text(
            nl: "Hoe het met deze installatie gaat: versie, databank, post en werk dat gepland staat.",
            en: "How this installation is doing: version, database, mail and planned work.",
            fr: "L’état de cette installation : version, base de données, courrier et travail planifié."),
        acts: Text(
            nl: "Zien of de post vertrekt en of het geplande werk gebeurt.", en: "See whether mail is leaving and planned work gets done.",
            fr: "Voir si le courrier part et si le travail planifié se fait."),
        audience: Text(
            nl: "Alleen beheerders. Je ziet hier geen netwerk, geen naam en geen antwoord.",
            en: "Administrators only. You see no network, no name and no answer here.",
            fr: "Seulement les personnes qui administrent l’installation. Aucun réseau, aucun nom ni aucune réponse n’apparaît ici."),
        doubt: Text(
            nl: "Blijft de post staan? Kijk naar de mailserver in de instellingen van de installatie.",
            en: "Is the mail not leaving? Check the mail server in the settings of the installation.",
            fr: "Le courrier ne part pas ? Vérifiez le serveur de messagerie dans les réglages de l’installation."))

}
