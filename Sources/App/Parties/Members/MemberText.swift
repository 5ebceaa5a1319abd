import Localization

/// Words about the people of a network.
enum MemberText {
    static let actions = Text(
        nl: "Wat deze persoon nog doet", en: "What this person still does", fr: "Ce que cette personne doit encore faire")
    static let newTitle = Text(nl: "Iemand toevoegen", en: "Add a person", fr: "Ajouter une personne")
    static let add = Text(nl: "Toevoegen", en: "Add", fr: "Ajouter")
    static let partner = Text(nl: "Voor welke partner?", en: "For which partner?", fr: "Pour quel partenaire ?")
    static let noPartner = Text(nl: "zonder partner", en: "without a partner", fr: "sans partenaire")
    static let role = Text(nl: "Rol", en: "Role", fr: "Rôle")
    static let addressHint = Text(
        nl: "Zonder adres krijgt deze persoon een uitnodiging op papier, met een QR-code.",
        en: "Without an address, this person gets an invitation on paper, with a QR code.",
        fr: "Sans adresse, cette personne reçoit une invitation sur papier, avec un code QR.")
    static let noAddress = Text(nl: "zonder e-mailadres", en: "without an e-mail address", fr: "sans adresse e-mail")
    static let end = Text(nl: "Uit het netwerk halen", en: "Remove from the network", fr: "Retirer du réseau")
    static let lastCoordinator = Text(
        nl: "Dit is de enige coördinator. Maak eerst iemand anders coördinator.",
        en: "This is the only coordinator. Make somebody else a coordinator first.",
        fr: "Cette personne est la seule à assurer la coordination. Confiez-la d’abord à quelqu’un d’autre.")

    static let asked = Text(nl: "Nog niet beantwoord", en: "Not answered yet", fr: "Sans réponse pour l’instant")
    static let withdraw = Text(nl: "Uitnodiging intrekken", en: "Withdraw the invitation", fr: "Retirer l’invitation")
    static let correctAddress = Text(nl: "Adres verbeteren", en: "Correct the address", fr: "Corriger l’adresse")
    static let correctAddressHint = Text(
        nl: "De oude persoonlijke links vervallen, want iemand anders kan ze gekregen hebben. Open uitnodigingen vertrekken opnieuw.",
        en: "The old personal links stop working, as somebody else may have received them. Open invitations are sent again.",
        fr:
            "Les anciens liens personnels ne sont plus valables, car quelqu’un d’autre a pu les recevoir. Les invitations encore ouvertes sont renvoyées."
    )
    static let ownAddress = Text(
        nl: "Deze persoon meldde zich al aan of zit ook in een ander netwerk, en wijzigt adressen zelf bij Instellingen.",
        en: "This person has signed in, or is in another network too, and changes addresses under Settings.",
        fr: "Cette personne s’est déjà connectée ou fait partie d’un autre réseau, et modifie ses adresses sous Réglages.")
    static let erase = Text(nl: "Gegevens laten wissen", en: "Have the data erased", fr: "Faire effacer les données")
    static let eraseWhy = Text(
        nl:
            "Voor wie daarom vroeg. De persoon verlaat het netwerk meteen en krijgt een mail; na dertig dagen wissen we naam, adres, uitnodigingen en antwoorden. Tot dan kun je dat terugdraaien in de prullenmand.",
        en:
            "For somebody who asked for it. The person leaves the network now and gets an e-mail; after thirty days we erase name, address, invitations and answers. Until then you can undo it in the bin.",
        fr:
            "À utiliser si la personne l’a demandé. Elle quitte le réseau immédiatement et reçoit un e-mail ; après trente jours, nous effaçons nom, adresse, invitations et réponses. D’ici là, vous pouvez annuler depuis la corbeille."
    )

    static func withdrawFrom(_ round: String) -> Text {
        Text(nl: "Uitnodiging intrekken: \(round)", en: "Withdraw the invitation to \(round)", fr: "Retirer l’invitation à \(round)")
    }

    static func since(_ date: String) -> Text {
        Text(nl: "sinds \(date)", en: "since \(date)", fr: "depuis le \(date)")
    }
}
