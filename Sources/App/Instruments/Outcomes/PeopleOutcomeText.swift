import Localization

/// Words of the outcomes about people: trust, roles and working together oneself.
extension OutcomeText {
    static let noKinds = Text(
        nl: "Te weinig mensen vulden beide delen in om dit te tonen.", en: "Too few people filled in both parts to show this.",
        fr: "Trop peu de personnes ont rempli les deux parties pour le montrer.")
    static let cells = Text(nl: "Waar de groep staat", en: "Where the group stands", fr: "Où se situe le groupe")
    static let cellsWhy = Text(
        nl: "Elke stip telt de mensen met ongeveer dezelfde twee scores; hoe groter, hoe meer mensen. De stippellijnen liggen bij 3,5.",
        en: "Each dot counts the people with about the same two scores; the larger, the more people. The dashed lines are at 3.5.",
        fr:
            "Chaque point compte les personnes ayant à peu près les deux mêmes scores ; plus il est grand, plus elles sont nombreuses. Les lignes pointillées sont à 3,5."
    )
    static let trustAxis = Text(nl: "Vertrouwen →", en: "Trust →", fr: "Confiance →")
    static let distrustAxis = Text(nl: "Wantrouwen →", en: "Distrust →", fr: "Méfiance →")
    static let study = Text(
        nl:
            "Ter vergelijking, niet als norm: in een Vlaamse studie bij 231 mensen in lokale netwerken vrijetijdsparticipatie (Gillebert, 2020) had ongeveer 72 % een hoog vertrouwen, en lag dat hoger waar een netwerk minstens drie of vier keer per jaar samenkomt.",
        en:
            "For comparison, not as a norm: in a Flemish study of 231 people in local leisure networks (Gillebert, 2020) about 72% had high trust, and it was higher where a network meets at least three or four times a year.",
        fr:
            "À titre de comparaison et non de norme : dans une étude flamande auprès de 231 personnes de réseaux locaux de participation aux loisirs (Gillebert, 2020), environ 72 % avaient une confiance élevée, davantage encore là où le réseau se réunit au moins trois ou quatre fois par an."
    )

    static func highTrust(_ told: String) -> Text {
        Text(nl: "Hoog vertrouwen: \(told).", en: "High trust: \(told).", fr: "Confiance élevée : \(told).")
    }

    static func meaning(_ kind: Trusting) -> Text {
        switch kind {
        case .trusting:
            Text(
                nl: "Veel vertrouwen en weinig reden tot zorg. Let op dat niemand uit goed vertrouwen stopt met vragen stellen.",
                en: "Much trust and little to worry about. Take care that nobody stops asking questions out of good faith.",
                fr: "Beaucoup de confiance et peu de raisons de s’inquiéter. Veillez à ce que personne ne cesse de poser des questions.")
        case .watchful:
            Text(
                nl: "Vertrouwen in de samenwerking, en tegelijk de ogen open. Dat houdt een netwerk scherp.",
                en: "Trust in the collaboration, with open eyes. That keeps a network sharp.",
                fr: "Confiance dans la collaboration, les yeux ouverts. Cela garde un réseau attentif.")
        case .distrusting:
            Text(
                nl: "Meer zorgen dan vertrouwen. Zoek samen uit wat er eerst anders moet, zonder te vragen wie het is.",
                en: "More worry than trust. Find out together what has to change first, without asking who it is.",
                fr: "Plus d’inquiétude que de confiance. Cherchez ensemble ce qui doit changer d’abord, sans chercher qui c’est.")
        case .distant:
            Text(
                nl:
                    "Weinig vertrouwen en weinig wantrouwen: wie elkaar nog niet goed kent of aan de rand staat. Vaker samenkomen kan helpen.",
                en:
                    "Little trust and little distrust: people who do not know each other well yet or stand at the edge. Meeting more often can help.",
                fr:
                    "Peu de confiance et peu de méfiance : on se connaît encore peu ou l’on est en marge. Se réunir plus souvent peut aider."
            )
        }
    }

    static let together = Text(
        nl: "Hoe werken wij samen, als groep?", en: "How do we work together, as a group?",
        fr: "Comment collaborons-nous, en tant que groupe ?")
    static let togetherWhy = Text(
        nl: "Alleen wie koos om te delen, telt mee. Het gaat over de groep, nooit over één persoon.",
        en: "Only those who chose to share count. It is about the group, never about one person.",
        fr: "Seules comptent les personnes qui ont choisi de partager. Il s’agit du groupe, jamais d’une personne.")
    static let coverage = Text(nl: "Dekking van de rollen", en: "Coverage of the roles", fr: "Couverture des rôles")
    static let coverageWhy = Text(
        nl:
            "Een rol is gedekt als ze iemand goed ligt (4 of meer) en die persoon ze ook wil opnemen. Een rol is natuurlijk als ze dicht bij iemands hoogste score ligt.",
        en:
            "A role is covered when it suits somebody well (4 or more) and that person also wants to take it on. A role is natural when it is close to somebody’s highest score.",
        fr:
            "Un rôle est couvert lorsqu’il convient bien à quelqu’un (4 ou plus) et que cette personne veut l’assumer. Un rôle est naturel lorsqu’il est proche du score le plus élevé d’une personne."
    )
    static let role = Text(nl: "Rol", en: "Role", fr: "Rôle")
    static let natural = Text(nl: "Natuurlijke rol van", en: "Natural role of", fr: "Rôle naturel de")
    static let covered = Text(nl: "Gedekt door", en: "Covered by", fr: "Couvert par")
    static let missing = Text(nl: "niet gedekt", en: "not covered", fr: "non couvert")
    static let once = Text(nl: "gedekt", en: "covered", fr: "couvert")
    static let severalTimes = Text(nl: "meer dan één keer gedekt", en: "covered more than once", fr: "couvert plusieurs fois")
    static let team = Text(nl: "Wie past bij welke rol?", en: "Who fits which role?", fr: "À qui convient quel rôle ?")
    static let teamWhy = Text(
        nl: "Een vetgedrukte rol past van nature bij iemand. Het is een kader om over te praten, geen oordeel.",
        en: "A role in bold comes naturally to somebody. It is a frame for a conversation, not a verdict.",
        fr: "Un rôle en gras vient naturellement à la personne. C’est un cadre de discussion, pas un jugement.")
    static let allCovered = Text(nl: "Elke rol is gedekt.", en: "Every role is covered.", fr: "Chaque rôle est couvert.")
    static let missingRoles = Text(nl: "Rollen die niemand opneemt", en: "Roles nobody takes on", fr: "Rôles que personne n’assume")
    static let missingWhy = Text(
        nl: "Misschien kan iemand van een partner dit doen, of iemand van buiten. Hieronder staat een tekst om mee te beginnen.",
        en: "Perhaps somebody from a partner can do this, or somebody from outside. Below is a text to start from.",
        fr: "Une personne d’un partenaire, ou de l’extérieur, peut peut-être le faire. Voici un texte de départ.")
    static let vacancyFits = Text(nl: "Dit past bij je:", en: "This suits you:", fr: "Cela vous correspond :")
    static let vacancyEnd = Text(
        nl: "Vul aan: hoeveel tijd, voor hoelang, met wie je samenwerkt en wat je ervoor terugkrijgt.",
        en: "Add: how much time, for how long, who you work with and what you get in return.",
        fr: "À compléter : combien de temps, pour quelle durée, avec qui et ce que vous recevez en retour.")
    static let talk = Text(nl: "Om samen over te praten", en: "To talk about together", fr: "À discuter ensemble")
    static let roleByRole = Text(nl: "Rol per rol", en: "Role by role", fr: "Rôle par rôle")
    static let roleQuestions = [
        Text(
            nl: "Wie neemt nu welke rol op, en is dat ooit afgesproken?", en: "Who takes on which role now, and was that ever agreed?",
            fr: "Qui assume quel rôle aujourd’hui, et cela a-t-il été convenu ?"),
        Text(
            nl: "Welke rol blijft leeg? Waaraan merken we dat?", en: "Which role stays empty? How do we notice that?",
            fr: "Quel rôle reste vide ? À quoi le remarquons-nous ?"),
        Text(
            nl: "Rust te veel op één persoon of organisatie?", en: "Does too much rest on one person or organisation?",
            fr: "Trop de choses reposent-elles sur une personne ou une organisation ?"),
        Text(
            nl: "Wisselden rollen al eens, en wat bracht dat op?", en: "Have roles ever changed hands, and what did that bring?",
            fr: "Les rôles ont-ils déjà changé de mains, et qu’est-ce que cela a apporté ?"),
    ]

    static func concentrated(_ name: String) -> Text {
        Text(
            nl: "\(name) scoort het hoogst op drie rollen of meer. Bespreek hoe jullie dat verdelen.",
            en: "\(name) scores highest on three roles or more. Talk about how to share them.",
            fr: "\(name) a le score le plus élevé pour trois rôles ou plus. Discutez de la répartition.")
    }

    static func vacancy(_ role: String) -> Text {
        Text(nl: "Ontwerp van een vacature: \(role)", en: "Draft vacancy: \(role)", fr: "Projet d’offre : \(role)")
    }

    static func vacancyIntro(_ role: String) -> Text {
        Text(
            nl: "Ons netwerk zoekt iemand die de rol van \(role) mee opneemt.",
            en: "Our network is looking for somebody to take on the role of \(role).",
            fr: "Notre réseau cherche une personne pour assumer le rôle suivant : \(role).")
    }

    /// - Parameter answer: 1 yes, 2 perhaps, 3 rather not.
    static func willing(_ answer: UInt8) -> Text? {
        switch answer {
        case 1: Text(nl: "wil", en: "willing", fr: "volontaire")
        case 2: Text(nl: "misschien", en: "perhaps", fr: "peut-être")
        case 3: Text(nl: "liever niet", en: "rather not", fr: "plutôt pas")
        default: nil
        }
    }
}
