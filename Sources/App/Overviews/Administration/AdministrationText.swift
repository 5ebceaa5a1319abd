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
    static let size = Text(nl: "Grootte", en: "Size", fr: "Taille")
    static let attention = Text(nl: "Dit vraagt aandacht", en: "This needs attention", fr: "Ceci demande votre attention")
    static let backups = Text(nl: "Reservekopieën", en: "Backups", fr: "Copies de sauvegarde")
    static let lastBackup = Text(nl: "Laatste reservekopie", en: "Last backup", fr: "Dernière copie")
    static let never = Text(nl: "nog nooit gemaakt", en: "never made yet", fr: "encore jamais faite")
    static let restored = Text(
        nl: "hieruit is deze databank teruggezet", en: "this database was restored from it",
        fr: "cette base a été restaurée à partir de cette copie")
    static let file = Text(nl: "Bestand", en: "File", fr: "Fichier")
    static let madeBy = Text(nl: "Gemaakt met", en: "Made with", fr: "Faite avec")
    static let retention = Text(
        nl: "Bewaartermijnen, en wat gewist is", en: "Retention periods, and what was erased",
        fr: "Délais de conservation, et ce qui a été effacé")
    static let howToBackUp = Text(
        nl: "Een reservekopie maak je op de server, ook terwijl mensen antwoorden:",
        en: "You make a backup on the server, also while people are answering:",
        fr: "La copie de sauvegarde se fait sur le serveur, même pendant que des personnes répondent :")
    static let noBackup = Text(
        nl: "Er is nog geen reservekopie gemaakt.", en: "No backup has been made yet.",
        fr: "Aucune copie de sauvegarde n’a encore été faite.")
    static let oldBackup = Text(
        nl: "De laatste reservekopie is ouder dan een week.", en: "The last backup is more than a week old.",
        fr: "La dernière copie de sauvegarde date de plus d’une semaine.")
    static let mailsRest = Text(
        nl: "Er zijn mails die niet vertrokken. Kijk na of de mailserver juist is ingesteld.",
        en: "Some e-mails were not sent. Check that the mail server is set up correctly.",
        fr: "Des e-mails ne sont pas partis. Vérifiez que le serveur de messagerie est bien configuré.")
    static let workFails = Text(
        nl: "Iets dat vanzelf moet gebeuren, lukt niet. We blijven proberen; de reden staat in het logboek van de server.",
        en: "Something that should happen by itself is failing. We keep trying; the reason is in the server’s log.",
        fr:
            "Quelque chose qui devrait se faire automatiquement échoue. Nous continuons d’essayer ; la raison figure dans le journal du serveur."
    )

    static func failed(_ attempts: Int) -> Text {
        .counted(
            attempts, one: Text(nl: "één keer mislukt", en: "failed once", fr: "a échoué une fois"),
            other: Text(nl: "\(attempts) keer mislukt", en: "failed \(attempts) times", fr: "a échoué \(attempts) fois"))
    }

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
        case .endRoom: Text(nl: "een zaal beëindigen", en: "end a room", fr: "fermer une salle")
        case .closeDecision: Text(nl: "een besluit sluiten", en: "close a decision", fr: "clôturer une décision")
        case .remindDecision:
            Text(nl: "herinneren aan een voorstel", en: "remind of a proposal", fr: "rappeler une proposition")
        case .reviewDecision:
            Text(nl: "een besluit opnieuw voorleggen", en: "bring a decision up again", fr: "remettre une décision à l’ordre du jour")
        case .wipeBallot:
            Text(
                nl: "sporen van een geheime stemming wissen", en: "wipe the traces of a secret ballot",
                fr: "effacer les traces d’un vote secret")
        case .remindRatification:
            Text(
                nl: "herinneren aan een bekrachtiging", en: "remind of a ratification", fr: "rappeler une ratification")
        case .makeExport:
            Text(
                nl: "een document klaarmaken om te bewaren", en: "prepare a document for download", fr: "préparer un document à télécharger"
            )
        case .fixSigning:
            Text(nl: "de tekst van een ondertekening vastleggen", en: "fix the text of a signing", fr: "figer le texte d’une signature")
        case .remindSigning: Text(nl: "herinneren aan een ondertekening", en: "remind of a signing", fr: "rappeler une signature")
        case .remindAgreement:
            Text(
                nl: "herinneren aan een einddatum, een opzegging of een herziening", en: "remind of an end, a notice or a review",
                fr: "rappeler une échéance, une dénonciation ou un réexamen")
        case .remindCommitments:
            Text(nl: "herinneren aan wat beloofd is", en: "remind of what was promised", fr: "rappeler ce qui a été promis")
        case .wipeErased:
            Text(
                nl: "sporen van gewiste gegevens wissen", en: "wipe the traces of erased data",
                fr: "effacer les traces des données effacées")
        case .applyRetention:
            Text(
                nl: "gegevens wissen waarvan de bewaartermijn voorbij is", en: "erase data that are past their retention period",
                fr: "effacer les données dont le délai de conservation est dépassé")
        case .forgetExpired: Text(nl: "wissen wat verlopen is", en: "erase what has expired", fr: "effacer ce qui a expiré")
        }
    }
}
