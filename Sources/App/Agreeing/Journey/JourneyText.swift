import Localization

/// Words of the way of a network through the phases.
enum JourneyText {
    static let title = Text(nl: "Het traject", en: "The journey", fr: "Le parcours")
    static let why = Text(
        nl: "Waar staan jullie, welk gesprek past daarbij, en wat is er al besproken? Voor wie aan tafel zit.",
        en: "Where do you stand, which conversation fits, and what was already discussed? For everybody at the table.",
        fr: "Où en êtes-vous, quelle conversation convient, et de quoi avez-vous déjà parlé ? Pour toutes les personnes autour de la table."
    )
    static let intro = Text(
        nl:
            "Samenwerken verloopt niet in een rechte lijn. Teruggaan naar een vroegere fase is normaal, bijvoorbeeld als er partners bijkomen.",
        en: "Collaboration does not follow a straight line. Going back to an earlier phase is normal, for example when partners join.",
        fr:
            "Une collaboration ne suit pas une ligne droite. Revenir à une phase antérieure est normal, par exemple quand des partenaires rejoignent le réseau."
    )
    static let here = Text(nl: "hier zijn jullie", en: "you are here", fr: "vous êtes ici")
    static let look = Text(nl: "Wat deze fase vraagt", en: "What this phase asks", fr: "Ce que demande cette phase")
    static let move = Text(nl: "Naar een andere fase", en: "To another phase", fr: "Vers une autre phase")
    static let history = Text(nl: "Hoe jullie hier kwamen", en: "How you got here", fr: "Comment vous en êtes là")
    static let noHistory = Text(
        nl: "Een netwerk begint in de voorfase. Zijn jullie verder, dan zet de coördinator dat recht, met de reden erbij.",
        en: "A network begins in the preliminary phase. If you are further along, the coordinator puts that right, with the reason.",
        fr: "Un réseau commence par la phase préalable. Si vous êtes plus loin, la coordination le rectifie, avec la raison.")

    static let views = Text(nl: "Waar denken jullie te staan?", en: "Where do you think you are?", fr: "Où pensez-vous en être ?")
    static let viewsWhy = Text(
        nl:
            "Kies de fase die volgens jou het best past. Iedereen in het netwerk ziet alleen hoeveel mensen een fase kozen, niet wie. We bewaren je keuze bij je naam, zodat je ze kunt wijzigen.",
        en:
            "Choose the phase that fits best in your view. Everybody in the network sees only how many people chose a phase, not who. We keep your choice with your name, so that you can change it.",
        fr:
            "Choisissez la phase qui convient le mieux à votre avis. Le réseau voit seulement combien de personnes ont choisi une phase, pas qui. Nous gardons votre choix avec votre nom, pour que vous puissiez le modifier."
    )
    static let ownView = Text(nl: "Volgens mij zijn we in", en: "In my view we are in", fr: "À mon avis, nous sommes dans")
    static let noView = Text(nl: "geen keuze", en: "no choice", fr: "pas de choix")
    static let noViews = Text(nl: "Nog niemand koos.", en: "Nobody has chosen yet.", fr: "Personne n’a encore choisi.")
    static let phase = Text(nl: "Fase", en: "Phase", fr: "Phase")
    static let people = Text(nl: "Mensen", en: "People", fr: "Personnes")
    static let kept = Text(nl: "volgens het netwerk", en: "according to the network", fr: "selon le réseau")
    static let viewsDiffer = Text(
        nl: "Jullie zien het niet allemaal hetzelfde. Dat is geen fout, wel iets om over te praten.",
        en: "You do not all see it the same way. That is not a mistake, but something to talk about.",
        fr: "Les avis sont partagés. Ce n’est pas une erreur, mais un sujet de conversation.")
    static let startRound = Text(
        nl: "Vraag het aan iedereen met een meting", en: "Ask everybody with a measurement",
        fr: "Poser la question à tout le monde par une mesure")
    static let roundResults = Text(
        nl: "Bekijk de recentste meting over de fasen", en: "See the latest measurement about the phases",
        fr: "Voir la dernière mesure sur les phases")

    static let discussed = Text(nl: "besproken", en: "discussed", fr: "abordé")
    static let notDiscussed = Text(nl: "nog niet besproken", en: "not discussed yet", fr: "pas encore abordé")
    static let talk = Text(nl: "Noteer dat het besproken is", en: "Note that it was discussed", fr: "Noter que le thème a été abordé")
    static let withdraw = Text(nl: "Terugnemen", en: "Withdraw", fr: "Retirer")
    static let putBack = Text(nl: "Laten staan", en: "Let it stand", fr: "Maintenir")
    static let withdrawn = Text(nl: "Wat teruggenomen is", en: "What was withdrawn", fr: "Ce qui a été retiré")

    static let mandates = Text(nl: "Mandaten: wie mag wat zeggen", en: "Mandates: who may say what", fr: "Mandats : qui peut dire quoi")
    static let decisions = Text(nl: "Besluiten", en: "Decisions", fr: "Décisions")
    static let trust = Text(nl: "Vertrouwenscharter", en: "Trust charter", fr: "Charte de confiance")
    static let ending = Text(nl: "Het netwerk afronden", en: "End the network", fr: "Clôturer le réseau")

    static func now(_ phase: Phase) -> Text {
        let name = PhaseText.numbered(phase)
        guard phase != .preparation else {
            return Text(
                nl: "Jullie zijn in de voorfase.", en: "You are in the preliminary phase.", fr: "Vous êtes dans la phase préalable.")
        }
        return Text(nl: "Jullie zijn in fase \(name.nl).", en: "You are in phase \(name.en).", fr: "Vous êtes dans la phase \(name.fr).")
    }

    static func moved(from: Phase, to: Phase) -> Text {
        let (from, to) = (PhaseText.numbered(from), PhaseText.numbered(to))
        return Text(nl: "Van \(from.nl) naar \(to.nl)", en: "From \(from.en) to \(to.en)", fr: "De \(from.fr) à \(to.fr)")
    }

    static func open(_ open: Int, of all: Int) -> Text {
        Text(
            nl: "Besproken thema’s: \(all - open) van \(all).", en: "Themes discussed: \(all - open) of \(all).",
            fr: "Thèmes abordés : \(all - open) sur \(all).")
    }
}

/// Words of moving to another phase.
enum JourneyMoveText {
    static let to = Text(nl: "Naar welke fase?", en: "To which phase?", fr: "Vers quelle phase ?")
    static let reason = Text(nl: "Waarom?", en: "Why?", fr: "Pourquoi ?")
    static let reasonHint = Text(
        nl: "Iedereen in het netwerk leest dit in de geschiedenis. Het blijft er staan.",
        en: "Everybody in the network reads this in the history. It stays there.",
        fr: "Tout le réseau lit ceci dans l’historique. Cela y reste.")
    static let save = Text(nl: "Naar deze fase", en: "Move to this phase", fr: "Passer à cette phase")
    static let openThemes = Text(
        nl: "Nog niet besproken in deze fase", en: "Not discussed yet in this phase", fr: "Pas encore abordés dans cette phase")
    static let openHint = Text(
        nl: "Je mag verdergaan, maar zeg dan waarom dat nu al kan.", en: "You may go on, but then say why that is possible already.",
        fr: "Vous pouvez continuer, mais dites alors pourquoi c’est déjà possible.")
    static let allDiscussed = Text(
        nl: "Alle thema’s van deze fase zijn besproken.", en: "All themes of this phase were discussed.",
        fr: "Tous les thèmes de cette phase ont été abordés.")
    static let changedMeanwhile = Text(
        nl: "Iemand anders verplaatste het netwerk intussen.", en: "Somebody else moved the network in the meantime.",
        fr: "Quelqu’un d’autre a fait passer le réseau à une autre phase entre-temps.")
    static let current = Text(nl: "De fase nu", en: "The phase now", fr: "La phase actuelle")

    static func explain(_ why: JourneyMove.Explanation) -> Text {
        switch why {
        case .goesBack:
            Text(
                nl: "Zeg waarom jullie teruggaan.", en: "Say why you go back.", fr: "Dites pourquoi vous revenez en arrière.")
        case .skips:
            Text(
                nl: "Zeg waarom jullie een fase overslaan.", en: "Say why you skip a phase.", fr: "Dites pourquoi vous sautez une phase.")
        case .leavesThemes:
            Text(
                nl: "Er zijn nog thema’s niet besproken. Zeg waarom jullie toch verdergaan.",
                en: "Some themes were not discussed yet. Say why you go on all the same.",
                fr: "Des thèmes n’ont pas encore été abordés. Dites pourquoi vous continuez quand même.")
        }
    }
}

/// Words of writing down that a theme was discussed.
enum ThemeTalkText {
    static let title = Text(nl: "Een thema is besproken", en: "A theme was discussed", fr: "Un thème a été abordé")
    static let intro = Text(
        nl: "Noteer dat het gesprek er was, niet wat iemand zei. Iedereen in het netwerk leest dit.",
        en: "Write down that the conversation took place, not what somebody said. Everybody in the network reads this.",
        fr: "Notez que la conversation a eu lieu, pas ce que quelqu’un a dit. Tout le réseau lit ceci.")
    static let theme = Text(nl: "Welk thema?", en: "Which theme?", fr: "Quel thème ?")
    static let heldOn = Text(nl: "Wanneer?", en: "When?", fr: "Quand ?")
    static let partners = Text(
        nl: "Welke partners waren erbij?", en: "Which partners were there?", fr: "Quels partenaires étaient présents ?")
    static let partnersHint = Text(
        nl: "We bewaren de namen zoals ze vandaag zijn.", en: "We keep the names as they are today.",
        fr: "Nous gardons les noms tels qu’ils sont aujourd’hui.")
    static let note = Text(nl: "Wat kwam eruit?", en: "What came out of it?", fr: "Qu’en est-il ressorti ?")
    static let inFuture = Text(
        nl: "Die dag is nog niet voorbij. Noteer het gesprek nadat het er was.",
        en: "That day is still to come. Write the conversation down after it took place.",
        fr: "Ce jour n’est pas encore arrivé. Notez la conversation après qu’elle a eu lieu.")
}
