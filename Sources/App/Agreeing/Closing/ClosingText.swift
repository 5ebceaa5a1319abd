import Localization

/// Words of closing a decision, and of what comes after it.
enum ClosingText {
    static let close = Text(nl: "Het besluit sluiten", en: "Close the decision", fr: "Clôturer la décision")
    static let closeWhy = Text(
        nl: "Iedereen is gehoord. Na het sluiten verandert er niets meer aan; een nieuw besluit kan het opvolgen.",
        en: "Everybody has been heard. After closing it no longer changes; a new decision can follow it.",
        fr: "Tous ont été entendus. Après la clôture, plus rien ne change ; une nouvelle décision peut lui faire suite.")
    static let statement = Text(nl: "Wat is er besloten?", en: "What was decided?", fr: "Qu’est-ce qui a été décidé ?")
    static let statementHint = Text(
        nl: "In gewone woorden, voor wie er niet bij was. Dit schrijf je één keer; daarna ligt het vast.",
        en: "In plain words, for anyone who was not there. You write this once; after that it is fixed.",
        fr: "En mots simples, pour qui n’y était pas. Vous l’écrivez une seule fois ; ensuite, le texte ne change plus.")
    static let state = Text(nl: "De uitspraak vastleggen", en: "Fix the statement", fr: "Acter l’énoncé")
    static let toState = Text(nl: "Schrijf op wat er besloten is", en: "Write down what was decided", fr: "Écrivez ce qui a été décidé")
    static let noStatement = Text(
        nl: "De uitspraak is nog niet opgeschreven.", en: "The statement has not been written yet.", fr: "L’énoncé n’est pas encore écrit.")
    static let reviewOn = Text(nl: "Opnieuw bekijken op", en: "Review on", fr: "À réexaminer le")
    static let reviewHint = Text(
        nl: "Op die dag krijgt de coördinator een mail en staat het besluit bij wat opnieuw te bekijken is.",
        en: "On that day the coordinator gets an e-mail and the decision is listed among those to be reviewed.",
        fr: "Ce jour-là, la coordination reçoit un e-mail et la décision figure parmi celles à réexaminer.")
    static let laterDay = Text(nl: "Kies een dag na vandaag.", en: "Choose a day after today.", fr: "Choisissez un jour après aujourd’hui.")
    static let review = Text(nl: "Opnieuw bekijken", en: "Review", fr: "Réexaminer")
    static let toReview = Text(nl: "opnieuw te bekijken", en: "to be reviewed", fr: "à réexaminer")
    static let verdict = Text(nl: "Wat vinden jullie er nu van?", en: "What do you think of it now?", fr: "Qu’en pensez-vous maintenant ?")
    static let found = Text(nl: "Wat jullie vaststelden", en: "What you found", fr: "Ce que vous avez constaté")
    static let nextReview = Text(nl: "Daarna weer op", en: "After that, again on", fr: "Ensuite, à nouveau le")
    static let reviews = Text(nl: "Opnieuw bekeken", en: "Reviews", fr: "Réexamens")
    static let reviewConflict = Text(
        nl: "Iemand anders bekeek het besluit intussen ook opnieuw. Kijk op de pagina van het besluit; wat je schreef, staat hieronder.",
        en: "Somebody else recorded a review in the meantime. See the page of the decision; what you wrote is below.",
        fr: "Une autre personne a noté un réexamen entre-temps. Voyez la page de la décision ; ce que vous avez écrit figure ci-dessous.")
    static let statedAlready = Text(
        nl: "Iemand anders schreef de uitspraak intussen op. Ze ligt vast; wat je schreef, staat hieronder.",
        en: "Somebody else wrote the statement in the meantime. It is fixed; what you wrote is below.",
        fr: "Une autre personne a écrit l’énoncé entre-temps. Il est définitif ; ce que vous avez écrit figure ci-dessous.")
    static let speakAfterwards = Text(
        nl: "Jullie waren niet gehoord", en: "You had not been heard", fr: "Votre partenaire n’avait pas été entendu")
    static let speakWhy = Text(
        nl: "Het besluit blijft wat het is. Sluiten jullie je aan, dan zijn jullie er vanaf nu aan gebonden; anders niet.",
        en: "The decision stays what it is. If you join, you are bound by it from now on; otherwise you are not.",
        fr: "La décision reste ce qu’elle est. Si vous vous y ralliez, elle vous lie à partir de maintenant ; sinon, non.")
    static let join = Text(nl: "Wij sluiten ons aan", en: "We join", fr: "Nous nous y rallions")
    static let doNotJoin = Text(nl: "Wij sluiten ons niet aan", en: "We do not join", fr: "Nous ne nous y rallions pas")
    static let joined = Text(nl: "sloot zich later aan", en: "joined later", fr: "s’est rallié plus tard")
    static let didNotJoin = Text(nl: "sloot zich niet aan", en: "did not join", fr: "ne s’est pas rallié")
    static let action = Text(nl: "Actie toevoegen", en: "Add an action", fr: "Ajouter une action")
    static let actions = Text(nl: "Wat hieruit volgt", en: "What follows from it", fr: "Ce qui en découle")
    static let noActions = Text(nl: "Nog geen acties.", en: "No actions yet.", fr: "Pas encore d’actions.")

    static func notHeardYet(_ names: String) -> Text {
        Text(
            nl: "Nog niet gehoord: \(names). Tot de laatste dag kunnen zij zich uitspreken; dan sluit het besluit vanzelf.",
            en: "Not heard yet: \(names). They can take a position until the last day; then the decision closes by itself.",
            fr:
                "Pas encore entendus : \(names). Ils peuvent s’exprimer jusqu’au dernier jour ; la décision est ensuite clôturée automatiquement."
        )
    }

    static func verdict(_ verdict: DecisionReview.Verdict) -> Text {
        switch verdict {
        case .stands: Text(nl: "Het besluit blijft staan", en: "The decision stands", fr: "La décision reste valable")
        case .needsNew:
            Text(nl: "Er is een nieuw besluit nodig", en: "A new decision is needed", fr: "Une nouvelle décision est nécessaire")
        case .over: Text(nl: "Het is uitgevoerd of voorbij", en: "It has been carried out or is over", fr: "C’est exécuté ou terminé")
        }
    }

    static func letterSubject(_ title: String) -> Text {
        Text(nl: "Opnieuw te bekijken: \(title)", en: "To be reviewed: \(title)", fr: "À réexaminer : \(title)")
    }

    static func letter(_ network: String) -> Text {
        Text(
            nl: "In \(network) spraken jullie af om dit besluit vandaag opnieuw te bekijken.",
            en: "In \(network) you agreed to review this decision today.",
            fr: "Dans \(network), vous aviez convenu de réexaminer cette décision aujourd’hui.")
    }
}
