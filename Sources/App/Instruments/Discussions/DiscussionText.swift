import Localization

/// Words of the wall and the minutes of a group session.
enum DiscussionText {
    static let onScreen = Text(nl: "Op het scherm", en: "On the screen", fr: "À l’écran")
    static let groupScoreMark = Text(
        nl: "Score van de groep, samen ingevuld; dit is geen gemiddelde van antwoorden.",
        en: "Score of the group, filled in together; this is not a mean of answers.",
        fr: "Score du groupe, donné ensemble ; ce n’est pas une moyenne de réponses.")
    static let pictureDescription = Text(
        nl:
            "Tien domeinen: vijf als pijl boven de grond, vijf als wortels eronder. Kleur is de score van de groep; een ster is een prioriteit.",
        en: "Ten domains: five as an arrow above the ground, five as roots below. Colour is the score of the group; a star is a priority.",
        fr:
            "Dix domaines : cinq forment une flèche au-dessus du sol, cinq des racines en dessous. La couleur indique le score du groupe ; une étoile, une priorité."
    )
    static let pictureCaption = Text(
        nl: "Score van de groep, van zwak (oranje) tot sterk (blauw). Een ster is een prioriteit.",
        en: "Score of the group, from weak (orange) to strong (blue). A star is a priority.",
        fr: "Score du groupe, de faible (orange) à fort (bleu). Une étoile indique une priorité.")
    static let latest = Text(nl: "Laatste groepsgesprek", en: "Latest group session", fr: "Dernière séance de groupe")
    static let goal = Text(
        nl: "Waar staan we samen, en waar werken we eerst aan?", en: "Where do we stand together, and what do we work on first?",
        fr: "Où en sommes-nous ensemble, et par quoi commençons-nous ?")
    static let step1 = Text(
        nl: "We kijken hoe de antwoorden verdeeld zijn en vertellen wat erachter zit.",
        en: "We look at how the answers are spread and tell what is behind them.",
        fr: "Nous regardons comment les réponses se répartissent et expliquons ce qu’il y a derrière.")
    static let step1Together = Text(
        nl: "We lezen de stellingen en vertellen wat we meemaken.", en: "We read the statements and tell what we experience.",
        fr: "Nous lisons les affirmations et racontons ce que nous vivons.")
    static let step2 = Text(
        nl: "We geven samen één score en schrijven ons besluit op.", en: "We give one score together and write down our conclusion.",
        fr: "Nous donnons un score ensemble et notons notre conclusion.")
    static let step3 = Text(
        nl: "We kiezen hoogstens drie prioriteiten en spreken af wie wat doet, tegen wanneer.",
        en: "We choose at most three priorities and agree who does what, by when.",
        fr: "Nous choisissons au maximum trois priorités et convenons de qui fait quoi, et pour quand.")
    static let begin = Text(nl: "Begin", en: "Begin", fr: "Commencer")
    static let beginning = Text(nl: "Overzicht", en: "Overview", fr: "Aperçu")
    static let allDomains = Text(nl: "Alle domeinen", en: "All domains", fr: "Tous les domaines")
    static let statements = Text(nl: "De stellingen", en: "The statements", fr: "Les affirmations")
    static let dropPriority = Text(nl: "★ Prioriteit weghalen", en: "★ Remove the priority", fr: "★ Retirer la priorité")
    static let toMinutes = Text(nl: "Verslag", en: "Minutes", fr: "Compte rendu")
    static let turn = Text(nl: "Van domein naar domein", en: "From domain to domain", fr: "De domaine en domaine")
    static let spread = Text(nl: "Hoe de antwoorden verdeeld zijn", en: "How the answers are spread", fr: "Répartition des réponses")
    static let ourScore = Text(nl: "Onze score", en: "Our score", fr: "Notre score")
    static let score = Text(nl: "Score", en: "Score", fr: "Score")
    static let noScore = Text(nl: "nog geen score", en: "no score yet", fr: "pas encore de score")
    static let clear = Text(nl: "Score weghalen", en: "Remove the score", fr: "Retirer le score")
    static let conclusion = Text(nl: "Ons besluit", en: "Our conclusion", fr: "Notre conclusion")
    static let conclusionHint = Text(
        nl: "In een zin of twee: wat zien we, en wat willen we?", en: "In a sentence or two: what do we see, and what do we want?",
        fr: "En une phrase ou deux : que voyons-nous et que voulons-nous ?")
    static let makePriority = Text(nl: "Hier eerst aan werken", en: "Work on this first", fr: "Commencer par ceci")
    static let isPriority = Text(nl: "★ Prioriteit", en: "★ Priority", fr: "★ Priorité")
    static let priority = Text(nl: "prioriteit", en: "priority", fr: "priorité")
    static let priorities = Text(nl: "Hier werken we eerst aan", en: "What we work on first", fr: "Par quoi nous commençons")
    static let noPriorities = Text(
        nl: "Nog geen prioriteiten gekozen.", en: "No priorities chosen yet.", fr: "Pas encore de priorités choisies.")
    static let agree = Text(nl: "Iets afspreken", en: "Agree on something", fr: "Convenir de quelque chose")
    static let addAgreement = Text(nl: "Afspraak toevoegen", en: "Add the agreement", fr: "Ajouter l’accord")
    static let agreements = Text(nl: "Afspraken", en: "Agreements", fr: "Ce qui a été convenu")
    static let noAgreements = Text(nl: "Nog niets afgesproken.", en: "Nothing agreed yet.", fr: "Rien de convenu pour l’instant.")
    static let followActions = Text(
        nl: "Volg ze op bij de acties van het netwerk", en: "Follow them up with the actions of the network",
        fr: "Suivez-les parmi les actions du réseau")
    static let perDomain = Text(nl: "Per domein", en: "By domain", fr: "Par domaine")
    static let write = Text(nl: "Invullen", en: "Fill in", fr: "Remplir")
    static let forCoordinator = Text(nl: "Voor de coördinator", en: "For the coordinator", fr: "Pour la coordination")
    static let somebody = Text(nl: "Iemand", en: "Somebody", fr: "Quelqu’un")

    static func ourScore(_ moment: Text) -> Text {
        Text(nl: "Onze score: \(moment.nl)", en: "Our score: \(moment.en)", fr: "Notre score : \(moment.fr)")
    }

    static func scoreIs(_ score: String) -> Text {
        Text(nl: "Score van de groep: \(score)", en: "Score of the group: \(score)", fr: "Score du groupe : \(score)")
    }

    static let threeAlready = Text(
        nl: "Er zijn al drie prioriteiten. Haal er eerst één weg. Wat je typte, staat er nog.",
        en: "There are three priorities already. Remove one first. What you typed is still here.",
        fr: "Il y a déjà trois priorités. Retirez-en d’abord une. Ce que vous avez écrit est toujours là.")

    static func clashTitle(_ name: String) -> Text {
        Text(nl: "\(name) schreef intussen ook", en: "\(name) was writing too", fr: "\(name) a aussi écrit entre-temps")
    }

    static func ledBy(_ name: String) -> Text {
        Text(nl: "begeleid door \(name)", en: "facilitated by \(name)", fr: "animation : \(name)")
    }

    static func ofRound(_ n: Int, _ round: String) -> Text {
        let answers = CountText.answers(n)
        return Text(nl: "\(answers.nl) op \(round)", en: "\(answers.en) to \(round)", fr: "\(answers.fr) à \(round)")
    }

    /// Of all statements of the domain together.
    static func ofPaper(_ n: Int, _ papers: Text) -> Text {
        let answers = CountText.answers(n)
        return Text(nl: "\(answers.nl) op \(papers.nl)", en: "\(answers.en) on \(papers.en)", fr: "\(answers.fr) sur \(papers.fr)")
    }

    /// What the ends of a bar stand for.
    static func ends(_ low: Text, _ high: Text) -> Text {
        Text(
            nl: "links \(low.nl), rechts \(high.nl)", en: "left \(low.en), right \(high.en)", fr: "à gauche \(low.fr), à droite \(high.fr)")
    }
}
