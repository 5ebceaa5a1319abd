import Localization

/// Words in the charts of outcomes.
enum OutcomeFiguresText {
    static let share = Text(nl: "Aandeel", en: "Share", fr: "Part")
    static let issue = Text(nl: "Vraagstuk", en: "Issue", fr: "Question")
    static let answer = Text(nl: "Antwoord", en: "Answer", fr: "Réponse")
    static let recognised = Text(nl: "Wat mensen herkennen", en: "What people recognise", fr: "Ce que les gens reconnaissent")
    static let recognisedWhy = Text(
        nl: "Hoeveel van wie antwoordde elk vraagstuk herkent, het meest herkende eerst.",
        en: "How many of those who answered recognise each issue, the most recognised first.",
        fr: "Combien de répondants reconnaissent chaque question, la plus reconnue d’abord.")
    static let answersWhy = Text(
        nl: "Hoeveel mensen elk antwoord gaven.", en: "How many people gave each answer.",
        fr: "Combien de personnes ont donné chaque réponse.")
    static let gaps = Text(
        nl: "Wat belangrijk is en nog niet lukt", en: "What matters and does not work yet",
        fr: "Ce qui compte et ne marche pas encore")
    static let gapsWhy = Text(
        nl: "Elke regel met hoe belangrijk die is en hoe goed die nu lukt, de grootste kloof eerst.",
        en: "Each rule with how much it matters and how well it works now, the widest gap first.",
        fr: "Chaque règle avec son importance et la façon dont elle marche aujourd’hui, le plus grand écart d’abord.")
    static let line = Text(
        nl: "Waar jullie staan en waar jullie heen willen", en: "Where you stand and where you want to go",
        fr: "Où vous en êtes et où vous voulez aller")
    static let lineWhy = Text(
        nl: "Zes kenmerken, van 0 tot 100 %, nu en zoals gewenst.", en: "Six features, from 0 to 100%, now and as wanted.",
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
