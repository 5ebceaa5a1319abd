/// A measurement of the demo with another instrument than the quickscan.
struct DemoRound: Sendable {
    let name: String
    let instrument: String
    let mode: Mode
    let daysAgo: Double
    let patterns: [String: DemoAnswers.Pattern]
    /// How much lower the first of two moments is.
    var lower = 0.4
    /// What people wrote, by where they wrote it.
    var remarks: [(key: String, text: String)] = []
}

extension DemoAnswers {
    /// One measurement with each other instrument, in the months between the first quickscan and the second.
    static let others: [DemoRound] = [
        DemoRound(
            name: "Netwerkdag: welke vraagstukken herkennen we?", instrument: "issues", mode: .anonymous, daysAgo: 300,
            patterns: [
                "shared-ambition": .choice([0.2, 0, 0.05, 0.1]), "fading-perspective": .choice([0.25, 0, 0.1, 0.1, 0.1]),
                "staff-instability": .choice([0.3, 0, 0, 0.1, 0.15, 0.15]), "sham-collaboration": .choice([0.1, 0.05, 0.05]),
                "under-organisation": .choice([0.3, 0, 0.05, 0.1, 0.15]), "power-game": .choice([0.1, 0, 0.05, 0.05]),
                "enemy-image": .choice([0.1, 0.05]), "several-hats": .choice([0.2, 0, 0.1, 0.05]),
                "unbridgeable-diversity": .choice([0.05]),
            ],
            remarks: [
                ("staff-instability", "Op twee jaar tijd zat er drie keer iemand anders voor dezelfde dienst."),
                ("staff-instability", "Telkens opnieuw uitleggen waar we staan kost een halve vergadering."),
                ("under-organisation", "Iedereen vindt het nodig, niemand heeft er uren voor."),
                ("several-hats", "Ik zit er tegelijk voor de vzw en voor het lokaal bestuur."),
                ("fading-perspective", "We vergaderen over het aanbod, en niet meer over waarom."),
            ]),
        DemoRound(
            name: "Sterk en zwak na een jaar online", instrument: "strengths", mode: .anonymous, daysAgo: 285,
            patterns: [
                "ambition": .choice([0.4, 0.15, 0.1, 0.3]), "results": .choice([0.25, 0.25, 0.1, 0.3]),
                "relations": .choice([0.35, 0.3, 0.25, 0.1]), "organisation": .choice([0.5, 0.1, 0.1, 0.2]),
                "path": .choice([0.1, 0.45, 0.05, 0.3]), "development": .choice([0.25, 0.2, 0.1, 0.35]),
                "roles": .choice([0.15, 0.15, 0.05, 0.55]), "environment": .choice([0.15, 0.3, 0.05, 0.45]),
                "trio": .choice([0.1, 0.35, 0.1, 0.4]), "partners": .choice([0.45, 0.1, 0.1, 0.3]), "free": .choice([0.1, 0.05, 0, 0.2]),
                "role": .choice([0.2, 0.75]), "term": .choice([0.3, 0.2, 0.45]),
            ],
            remarks: [
                ("relations/strong", "Wie elkaar al kende, belt nu sneller even."),
                ("relations/strong", "Met een klein groepje online praten lukt verrassend goed."),
                ("relations/weak", "Nieuwe mensen leer je op een scherm niet kennen."),
                ("relations/weak", "Over wat moeilijk ligt, begint niemand online."),
                ("organisation/strong", "Minder verplaatsing, strakkere agenda."),
                ("organisation/strong", "Je krijgt dezelfde dag nog antwoord."),
                ("path/weak", "We doen van maand tot maand voort, zonder plan."),
                ("free/strong", "De doelgroep zelf zat voor het eerst mee aan tafel."),
            ]),
        DemoRound(
            name: "Vertrouwen in het netwerk", instrument: "trust", mode: .anonymous, daysAgo: 270,
            patterns: [
                "trust": .around(3.9, spread: 0.7), "distrust": .around(2.6, spread: 1), "meetings": .choice([0.05, 0.3, 0.5, 0.15]),
                "years": .choice([0.15, 0.3, 0.3, 0.25]),
            ]),
        DemoRound(
            name: "Vuistregels voor vertrouwen", instrument: "trust-rules", mode: .confidential, daysAgo: 255,
            patterns: [
                "interests": .around(3.4, spread: 0.6), "word": .around(3.1, spread: 0.7), "learning": .around(3.6, spread: 0.7),
            ], lower: -0.9),
        DemoRound(
            name: "Kijken door vijf lenzen", instrument: "lenses", mode: .confidential, daysAgo: 240,
            patterns: [
                "ambition": .around(4.1, spread: 0.6), "interests": .around(3.1, spread: 0.9), "relations": .around(4.2, spread: 0.5),
                "organisation": .around(3.3, spread: 0.8), "process": .around(2.7, spread: 0.8),
            ]),
        DemoRound(
            name: "De fase waarin we zitten", instrument: "phases", mode: .open, daysAgo: 225,
            patterns: ["phase": .choice([0.05, 0.1, 0.3, 0.35, 0.15])]),
        DemoRound(
            name: "Welke vorm van samenwerking willen we?", instrument: "forms", mode: .confidential, daysAgo: 210,
            patterns: [
                "common-interests": .around(3.8, spread: 0.6), "factual-decisions": .around(3.5, spread: 0.7),
                "formal-decisions": .around(1.8, spread: 0.5), "resources": .around(2.4, spread: 0.7),
                "engagement": .around(3.2, spread: 0.7), "identification": .around(2.8, spread: 0.8),
            ]),
        DemoRound(
            name: "De vier dimensies bekeken", instrument: "process", mode: .confidential, daysAgo: 170,
            patterns: [
                "task": .around(3.8, spread: 0.6), "relation": .around(4.2, spread: 0.6), "growth": .around(3.0, spread: 0.8),
                "profile": .around(2.4, spread: 0.7),
            ]),
        DemoRound(
            name: "Hoe evolueert ons netwerk?", instrument: "evolution", mode: .confidential, daysAgo: 150,
            patterns: [
                "interest": .around(3.6, spread: 0.7), "goal": .around(3.3, spread: 0.8), "decisions": .around(2.6, spread: 0.8),
                "resources": .around(2.4, spread: 0.7), "engagement": .around(3.7, spread: 0.7),
                "identification": .around(3.0, spread: 0.8),
            ]),
        DemoRound(
            name: "Wie neemt welke rol op?", instrument: "roles", mode: .open, daysAgo: 130,
            patterns: [
                "operator": .around(3.2, spread: 0.9), "promoter": .around(2.9, spread: 0.8), "guardian": .around(3.1, spread: 0.8),
                "creative": .around(2.4, spread: 0.5), "champion": .around(3.3, spread: 0.9), "willing": .choice([0.25, 0.35, 0.4]),
            ]),
        DemoRound(
            name: "Hoe werken we zelf samen?", instrument: "self-check", mode: .anonymous, daysAgo: 110,
            patterns: [
                "my-role": .choice([0.7, 0.1, 0.2]), "represent": .around(3.7, spread: 0.6), "contribute": .around(4.0, spread: 0.5),
                "manage": .around(2.8, spread: 0.8),
            ]),
    ]
}
