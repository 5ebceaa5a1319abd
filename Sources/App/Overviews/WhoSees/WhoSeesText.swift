import Localization

/// Words of who sees what.
enum WhoSeesText {
    static let intro = Text(
        nl: "Deze tabel volgt de rechten waar het programma zich aan houdt. Wat hier niet staat, ziet niemand.",
        en: "This table follows the permissions that the program keeps to. What does not stand here, nobody sees.",
        fr: "Ce tableau suit les droits que le programme applique. Ce qui n’y figure pas, personne ne le voit.")
    static let inWords = Text(nl: "In woorden", en: "In words", fr: "En mots")
    static let byMode = Text(
        nl:
            "In een open meting ziet het hele netwerk wat iemand antwoordt, met naam. In een vertrouwelijke en een anonieme meting ziet niemand dat: na het sluiten tonen we alleen groepen van vijf of meer.",
        en:
            "In an open measurement, the whole network sees what somebody answers, with their name. In a confidential or an anonymous one nobody does: after closing we only show groups of five or more.",
        fr:
            "Dans une mesure ouverte, tout le réseau voit ce que chacun répond, avec son nom. Dans une mesure confidentielle ou anonyme, personne ne le voit : après la clôture, nous ne montrons que des groupes de cinq personnes ou plus."
    )
    static let guest = Text(
        nl: "Een gast ziet de vragen van die ene meting, het eigen antwoord tot het verstuurd is, en de privacyverklaring.",
        en: "A guest sees the questions of that one measurement, their own answer until it is sent, and the privacy notice.",
        fr:
            "Une personne invitée voit les questions de cette seule mesure, sa propre réponse jusqu’à l’envoi, et la déclaration de confidentialité."
    )
    static let administrator = Text(
        nl: "Een beheerder ziet de toestand van de installatie, maar geen enkel netwerk waar die niet in zit.",
        en: "An administrator sees the state of the installation, but no network they are not in.",
        fr: "L’administration voit l’état de l’installation, mais aucun réseau dont elle ne fait pas partie.")

    static func viewer(_ viewer: WhoSees.Viewer) -> Text {
        switch viewer {
        case .role(let role): NetworkText.role(role)
        case .guest: Text(nl: "gast", en: "guest", fr: "personne invitée")
        case .administrator: Text(nl: "beheerder", en: "administrator", fr: "administration")
        case .outsider: Text(nl: "buitenstaander", en: "outsider", fr: "personne extérieure")
        }
    }

    static func matter(_ matter: WhoSees.Matter) -> Text {
        switch matter {
        case .partners: Text(nl: "Partners en mensen", en: "Partners and people", fr: "Partenaires et personnes")
        case .addresses: Text(nl: "E-mailadressen", en: "E-mail addresses", fr: "Adresses e-mail")
        case .results: Text(nl: "Resultaten van metingen", en: "Results of measurements", fr: "Résultats des mesures")
        case .whoAnswered: Text(nl: "Wie al antwoordde", en: "Who has answered", fr: "Qui a répondu")
        case .openAnswers:
            Text(nl: "Wat iemand antwoordde, open", en: "What somebody answered, open", fr: "Ce que quelqu’un a répondu, mesure ouverte")
        case .confidentialAnswers:
            Text(
                nl: "Wat iemand antwoordde, vertrouwelijk", en: "What somebody answered, confidential",
                fr: "Ce que quelqu’un a répondu, mesure confidentielle")
        case .anonymousAnswers:
            Text(
                nl: "Wat iemand antwoordde, anoniem", en: "What somebody answered, anonymous",
                fr: "Ce que quelqu’un a répondu, mesure anonyme")
        case .remarks:
            Text(
                nl: "Toelichtingen die een coördinator las en vrijgaf", en: "Remarks that a coordinator read and released",
                fr: "Commentaires qu’une coordination a lus et publiés")
        case .activity: Text(nl: "Activiteit: wie deed wat", en: "Activity: who did what", fr: "Activité : qui a fait quoi")
        case .outbox: Text(nl: "Uitgaande post", en: "Outbox", fr: "Courrier sortant")
        }
    }

    static func sight(_ sight: WhoSees.Sight) -> Text {
        switch sight {
        case .all: Text(nl: "ja", en: "yes", fr: "oui")
        case .own: Text(nl: "alleen eigen", en: "own only", fr: "les siennes")
        case .groups: Text(nl: "ja, in groep", en: "yes, as a group", fr: "oui, en groupe")
        case .number: Text(nl: "alleen hoeveel", en: "only how many", fr: "seulement combien")
        case .withoutNames:
            Text(
                nl: "zonder naam, of met naam in een open meting", en: "without names, or with names in an open measurement",
                fr: "sans nom, ou avec nom dans une mesure ouverte")
        case .none: Text(nl: "nee", en: "no", fr: "non")
        }
    }
}
