import Localization

/// Words of the administrator's page.
enum AdministrationText {
    static let version = Text(nl: "Versie", en: "Version", fr: "Version")
    static let engine = Text(nl: "Databank", en: "Database", fr: "Base de données")
    static let mail = Text(nl: "Mail", en: "E-mail", fr: "E-mail")
    static let mailOn = Text(nl: "ingesteld", en: "set up", fr: "configuré")
    static let mailOff = Text(
        nl: "niet ingesteld: coördinatoren kopiëren de links", en: "not set up: coordinators copy the links",
        fr: "non configuré : la coordination copie les liens")
    static let waiting = Text(nl: "Mails die wachten", en: "E-mails waiting", fr: "E-mails en attente")
    static let resting = Text(nl: "Mails die niet vertrokken", en: "E-mails that were not sent", fr: "E-mails non partis")
    static let due = Text(nl: "Wat vanzelf gebeurt", en: "What happens by itself", fr: "Ce qui se fait automatiquement")
    static let nothingDue = Text(nl: "Er is niets gepland.", en: "Nothing is planned.", fr: "Rien n’est prévu.")
    static let confirm = Text(nl: "Nog te bevestigen", en: "Still to be confirmed", fr: "Encore à confirmer")

    static func work(_ kind: DueWork.Kind) -> Text {
        switch kind {
        case .openRound: Text(nl: "een meting openen", en: "open a measurement", fr: "ouvrir une mesure")
        case .closeRound: Text(nl: "een meting sluiten", en: "close a measurement", fr: "clôturer une mesure")
        case .remindRound: Text(nl: "herinneringen sturen", en: "send reminders", fr: "envoyer des rappels")
        case .wipeRound:
            Text(
                nl: "sporen van een anonieme meting wissen", en: "wipe the traces of an anonymous measurement",
                fr: "effacer les traces d’une mesure anonyme")
        case .wipeErased:
            Text(
                nl: "sporen van gewiste gegevens wissen", en: "wipe the traces of erased data",
                fr: "effacer les traces des données effacées")
        case .applyRetention:
            Text(
                nl: "wissen wat zijn bewaartermijn voorbij is", en: "erase what is past its retention period",
                fr: "effacer ce qui a dépassé son délai de conservation")
        case .forgetExpired: Text(nl: "wissen wat verlopen is", en: "erase what has expired", fr: "effacer ce qui a expiré")
        }
    }
}
