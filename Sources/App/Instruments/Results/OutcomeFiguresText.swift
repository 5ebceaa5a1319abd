import Localization

/// Words in the charts of outcomes.
enum OutcomeFiguresText {
    static let share = Text(nl: "Aandeel", en: "Share", fr: "Part")
    static let issue = Text(nl: "Vraagstuk", en: "Issue", fr: "Difficulté")
    static let answer = Text(nl: "Antwoord", en: "Answer", fr: "Réponse")
    static let recognised = Text(nl: "Wat mensen herkennen", en: "What people recognise", fr: "Ce que l’on reconnaît")
    static let recognisedWhy = Text(
        nl: "Van wie antwoordde: hoeveel mensen elk vraagstuk herkennen. Het meest herkende staat eerst.",
        en: "How many of those who answered recognise each issue, the most recognised first.",
        fr: "Combien de personnes, parmi celles qui ont répondu, reconnaissent chaque difficulté, la plus reconnue d’abord.")
    static let answersWhy = Text(
        nl: "Hoeveel mensen elk antwoord gaven.", en: "How many people gave each answer.",
        fr: "Combien de personnes ont donné chaque réponse.")
    static let gaps = Text(
        nl: "Wat belangrijk is en nog niet lukt", en: "What matters and does not work yet",
        fr: "Ce qui compte et ne marche pas encore")
    static let gapsWhy = Text(
        nl: "Hoe belangrijk elke regel is en hoe goed die nu lukt. Het grootste verschil staat eerst.",
        en: "How much each rule matters and how well it works now, the widest gap first.",
        fr: "Chaque règle avec son importance et la façon dont elle marche aujourd’hui, le plus grand écart d’abord.")
    static let line = Text(
        nl: "Waar jullie staan en waar jullie naartoe willen", en: "Where you stand and where you want to go",
        fr: "Où vous en êtes et où vous voulez aller")
    static let lineWhy = Text(
        nl: "Zes kenmerken, van 0 tot 100 %, nu en zoals gewenst.", en: "Six features, from 0 to 100%, now and as desired.",
        fr: "Six caractéristiques, de 0 à 100 %, aujourd’hui et comme souhaité.")

    static let fourWays = Text(
        nl: "Vier manieren om in het netwerk te staan", en: "Four ways of being in the network", fr: "Quatre façons d’être dans le réseau")

    static func trusting(_ kind: Trusting) -> Text {
        switch kind {
        case .trusting: Text(nl: "vertrouwend", en: "trusting", fr: "en confiance")
        case .watchful: Text(nl: "vertrouwen met waakzaamheid", en: "trust with watchfulness", fr: "confiance vigilante")
        case .distrusting: Text(nl: "wantrouwend", en: "distrusting", fr: "méfiance")
        case .distant: Text(nl: "afstandelijk", en: "distant", fr: "distance")
        }
    }

    static func told(_ count: String, of n: String, _ percent: String) -> Text {
        Text(nl: "\(count) van \(n) · \(percent)", en: "\(count) of \(n) · \(percent)", fr: "\(count) sur \(n) · \(percent)")
    }
}
