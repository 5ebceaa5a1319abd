import Localization

/// Words of the end of a network.
enum EndingText {
    static let title = Text(nl: "Het netwerk afronden", en: "End the network", fr: "Clôturer le réseau")
    static let why = Text(
        nl: "Een netwerk mag eindigen. Rond af wat open staat, kijk terug, en zeg waar de resultaten verder leven.",
        en: "A network may end. Settle what is still open, look back, and say where its results live on.",
        fr: "Un réseau peut prendre fin. Réglez ce qui est en suspens, faites le bilan et dites où ses résultats continuent de vivre.")
    static let happens = Text(
        nl:
            "Na het afronden blijft alles leesbaar voor wie in het netwerk zit, maar niemand kan er nog iets in wijzigen. Een coördinator kan het netwerk met een reden heropenen.",
        en:
            "Afterwards everything stays readable for everybody in the network, but nobody can change anything in it. A coordinator can reopen the network, with a reason.",
        fr:
            "Ensuite, tout reste lisible pour les membres du réseau, mais plus personne ne peut rien y modifier. La coordination peut rouvrir le réseau, en indiquant la raison."
    )
    static let askCoordinator = Text(
        nl: "Het netwerk loopt. Alleen een coördinator kan het afronden.",
        en: "The network is running. Only a coordinator can end it.",
        fr: "Le réseau est en cours. Seule la coordination peut le clôturer.")

    static let closeFirst = Text(nl: "Sluit eerst dit", en: "Close this first", fr: "Clôturez d’abord ceci")
    static let closeFirstWhy = Text(
        nl: "Zolang mensen nog kunnen antwoorden of een standpunt innemen, kan het netwerk niet eindigen.",
        en: "As long as people can still answer or take a position, the network cannot end.",
        fr: "Tant que des personnes peuvent encore répondre ou prendre position, le réseau ne peut pas prendre fin.")
    static let stillOpen = Text(nl: "staat open", en: "is open", fr: "est ouverte")
    static let planned = Text(
        nl: "gaat vanzelf open: haal de openingsdatum of de meting weg",
        en: "will open by itself: remove the opening date or the measurement",
        fr: "s’ouvrira d’elle-même : retirez la date d’ouverture ou la mesure")
    static let undecided = Text(nl: "besluit in behandeling", en: "decision still open", fr: "décision en cours")

    static let promises = Text(nl: "Wat nog beloofd is", en: "What is still promised", fr: "Ce qui est encore promis")
    static let promisesWhy = Text(
        nl: "Zeg van elke actie en elke inbreng wat ermee gebeurt.", en: "Say what becomes of each action and each contribution.",
        fr: "Dites ce que devient chaque action et chaque apport.")
    static let noPromises = Text(nl: "Er staat niets meer open.", en: "Nothing is open any more.", fr: "Plus rien n’est en suspens.")
    static let note = Text(nl: "Toelichting", en: "Note", fr: "Remarque")
    static let settleFirst = Text(
        nl: "Kies wat ermee gebeurt.", en: "Choose what becomes of it.", fr: "Choisissez ce qu’il advient de cette promesse.")
    static let looking = Text(nl: "Terugkijken", en: "Looking back", fr: "Faire le bilan")
    static let evaluation = Text(nl: "Eindevaluatie", en: "Final evaluation", fr: "Évaluation finale")
    static let evaluationHint = Text(
        nl: "Wat leverde de samenwerking op, voor wie, en wat zouden jullie anders doen?",
        en: "What did working together bring, for whom, and what would you do differently?",
        fr: "Qu’a apporté la collaboration, à qui, et que feriez-vous autrement ?")
    static let anchors = Text(nl: "Wat is waar verankerd?", en: "What is anchored where?", fr: "Qu’est-ce qui est ancré, et où ?")
    static let anchorsWhy = Text(
        nl: "Wat verder moet leven, krijgt een plek en iemand die ervoor zorgt. Noteer liever een functie dan een naam.",
        en: "What is to live on gets a place, and somebody who looks after it. Write a function rather than a name.",
        fr: "Ce qui doit continuer à vivre reçoit une place et quelqu’un qui en prend soin. Écrivez plutôt une fonction qu’un nom.")
    static let what = Text(nl: "Wat?", en: "What?", fr: "Quoi ?")
    static let atPlace = Text(
        nl: "Bij welke organisatie of welk orgaan?", en: "With which organisation or body?",
        fr: "Auprès de quelle organisation ou instance ?")
    static let keeper = Text(nl: "Wie zorgt ervoor?", en: "Who looks after it?", fr: "Qui en prend soin ?")
    static let nothing = Text(
        nl: "Er is niets dat verankerd moet worden", en: "There is nothing to anchor", fr: "Il n’y a rien à ancrer")
    static let anchorFirst = Text(
        nl: "Vul minstens één rij in, of duid aan dat er niets te verankeren is.",
        en: "Fill in at least one row, or tick that there is nothing to anchor.",
        fr: "Remplissez au moins une ligne, ou cochez qu’il n’y a rien à ancrer.")
    static let oneOfBoth = Text(
        nl: "Je vulde rijen in en duidde ook aan dat er niets te verankeren is. Kies een van beide.",
        en: "You filled in rows and also ticked that there is nothing to anchor. Choose one of the two.",
        fr: "Vous avez rempli des lignes et coché qu’il n’y a rien à ancrer. Choisissez l’un des deux.")
    static let moreRows = Text(nl: "Meer rijen", en: "More rows", fr: "Plus de lignes")
    static let end = Text(nl: "Het netwerk afronden", en: "End the network", fr: "Clôturer le réseau")
    static let changedMeanwhile = Text(
        nl: "Er kwam intussen iets bij of er viel iets weg", en: "Something was added or removed in the meantime",
        fr: "Quelque chose a été ajouté ou retiré entre-temps")
    static let lookAgain = Text(
        nl: "Kijk de lijst na. Wat je invulde, staat er nog.", en: "Look at the list again. What you filled in is still there.",
        fr: "Revoyez la liste. Ce que vous avez rempli est toujours là.")

    static let endedTitle = Text(nl: "Hoe het netwerk eindigde", en: "How the network ended", fr: "Comment le réseau a pris fin")
    static let archive = Text(
        nl: "Dit netwerk is afgerond. Alles blijft leesbaar voor wie erin zit.",
        en: "This network has ended. Everything stays readable for everybody in it.",
        fr: "Ce réseau est clôturé. Tout reste lisible pour ses membres.")
    static let settled = Text(
        nl: "Wat er van de beloften werd", en: "What became of what was promised", fr: "Ce que sont devenues les promesses")
    static let earlier = Text(nl: "Eerder afgerond", en: "Ended earlier", fr: "Clôturé auparavant")
    static let reopen = Text(nl: "Het netwerk heropenen", en: "Reopen the network", fr: "Rouvrir le réseau")
    static let reason = Text(nl: "Waarom heropenen jullie het?", en: "Why do you reopen it?", fr: "Pourquoi le rouvrez-vous ?")
    static let reasonHint = Text(
        nl: "Iedereen in het netwerk leest dit. Hoe het eindigde, blijft bewaard.",
        en: "Everybody in the network reads this. How it ended is kept.",
        fr: "Tout le réseau lit ceci. La façon dont il a pris fin est conservée.")

    static func outcome(_ outcome: Settlement.Outcome) -> Text {
        switch outcome {
        case .done: Text(nl: "is gedaan", en: "is done", fr: "c’est fait")
        case .lapses: Text(nl: "vervalt", en: "lapses", fr: "c’est abandonné")
        case .goesOn: Text(nl: "loopt verder bij de partner", en: "goes on with the partner", fr: "cela continue chez le partenaire")
        }
    }

    static func kind(_ kind: OpenPromise.Kind) -> Text {
        switch kind {
        case .action: Text(nl: "actie", en: "action", fr: "action")
        case .commitment: Text(nl: "inbreng", en: "contribution", fr: "apport")
        }
    }

    static func row(_ row: Int) -> Text { Text(nl: "Rij \(row)", en: "Row \(row)", fr: "Ligne \(row)") }

    static func inRow(_ label: Text, _ row: Int) -> Text {
        Text(nl: "Rij \(row), \(label.nl)", en: "Row \(row), \(label.en)", fr: "Ligne \(row), \(label.fr)")
    }

    static func ended(_ day: String, by name: String?) -> Text {
        guard let name else { return Text(nl: "Afgerond op \(day)", en: "Ended on \(day)", fr: "Clôturé le \(day)") }
        return Text(nl: "Afgerond op \(day), door \(name)", en: "Ended on \(day), by \(name)", fr: "Clôturé le \(day), par \(name)")
    }

    static func reopened(_ day: String, by name: String?) -> Text {
        guard let name else { return Text(nl: "Heropend op \(day).", en: "Reopened on \(day).", fr: "Rouvert le \(day).") }
        return Text(nl: "Heropend op \(day), door \(name).", en: "Reopened on \(day), by \(name).", fr: "Rouvert le \(day), par \(name).")
    }
}
