import Localization

/// Words of a person's own settings.
enum AccountText {
    static let title = Text(nl: "Instellingen", en: "Settings", fr: "Réglages")
    static let you = Text(nl: "Wie je bent", en: "Who you are", fr: "Qui vous êtes")
    static let name = Text(nl: "Naam", en: "Name", fr: "Nom")
    static let language = Text(nl: "Taal", en: "Language", fr: "Langue")
    static let addresses = Text(nl: "E-mailadressen", en: "E-mail addresses", fr: "Adresses e-mail")
    static let addressesWhy = Text(
        nl:
            "Met elk adres kun je je aanmelden. Mails gaan naar het eerste. Wie een adres met je deelt, kan zich ook in jouw naam aanmelden.",
        en:
            "You can sign in with any of these addresses. E-mails go to the first. Anybody who shares an address with you can also sign in as you.",
        fr:
            "Chaque adresse permet de vous connecter. Les e-mails vont à la première. Toute personne qui partage une adresse avec vous peut aussi se connecter en votre nom."
    )
    static let noAddress = Text(
        nl: "Er staat nog geen adres. Voeg er een toe, anders kun je je later niet meer aanmelden.",
        en: "There is no address yet. Add one, or you will not be able to sign in later.",
        fr: "Il n’y a pas encore d’adresse. Ajoutez-en une, sinon vous ne pourrez plus vous connecter.")
    static let newAddress = Text(nl: "Nog een adres", en: "Another address", fr: "Une autre adresse")
    static let add = Text(nl: "Toevoegen", en: "Add", fr: "Ajouter")
    static let remove = Text(nl: "Weghalen", en: "Remove", fr: "Retirer")
    static let password = Text(nl: "Wachtwoord", en: "Password", fr: "Mot de passe")
    static let newPassword = Text(nl: "Nieuw wachtwoord", en: "New password", fr: "Nouveau mot de passe")
    static let passwordHint = Text(
        nl: "Niet nodig: je kunt je altijd aanmelden met een link per mail. Minstens 12 tekens.",
        en: "Not needed: you can always sign in with a link by e-mail. At least 12 characters.",
        fr: "Pas nécessaire : un lien par e-mail suffit toujours. Au moins 12 caractères.")
    static let passwordHintSet = Text(
        nl: "Je hebt een wachtwoord. Vul een nieuw in van minstens 12 tekens, of laat dit leeg om het weg te halen.",
        en: "You have a password. Enter a new one of at least 12 characters, or leave this empty to remove it.",
        fr: "Vous avez un mot de passe. Indiquez-en un nouveau d’au moins 12 caractères, ou laissez ce champ vide pour le supprimer.")
    static let passwordLength = Text(
        nl: "Kies minstens 12 en hoogstens 200 tekens.", en: "Choose at least 12 and at most 200 characters.",
        fr: "Choisissez entre 12 et 200 caractères.")
    static let sessions = Text(nl: "Waar je aangemeld bent", en: "Where you are signed in", fr: "Vos connexions")
    static let sessionsWhy = Text(
        nl: "Een toestel verloren of geleend? Meld je overal af, behalve hier.",
        en: "Lost a device, or borrowed one? Sign out everywhere but here.",
        fr: "Un appareil perdu ou emprunté ? Déconnectez-vous partout, sauf ici.")
    static let endSessions = Text(nl: "Overal elders afmelden", en: "Sign out everywhere else", fr: "Se déconnecter partout ailleurs")

    static let data = Text(nl: "Mijn gegevens", en: "My data", fr: "Mes données")
    static let dataWhy = Text(
        nl: "Zie wat Samenspel over jou bewaart, neem het mee of laat het wissen.",
        en: "See what Samenspel keeps about you, take it with you or have it erased.",
        fr: "Voyez ce que Samenspel conserve sur vous, emportez-le ou faites-le effacer.")

    static func removeAddress(_ address: String) -> Text {
        Text(nl: "\(address) weghalen", en: "Remove \(address)", fr: "Retirer \(address)")
    }
}
