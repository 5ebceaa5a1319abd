import Localization

/// Counted nouns that many sentences need.
enum CountText {
    static func people(_ count: Int) -> Text {
        .counted(
            count, one: Text(nl: "1 persoon", en: "1 person", fr: "1 personne"),
            other: Text(nl: "\(count) mensen", en: "\(count) people", fr: "\(count) personnes"))
    }

    static func partners(_ count: Int) -> Text {
        .counted(
            count, one: Text(nl: "1 partner", en: "1 partner", fr: "1 partenaire"),
            other: Text(nl: "\(count) partners", en: "\(count) partners", fr: "\(count) partenaires"))
    }

    static func answers(_ count: Int) -> Text {
        .counted(
            count, one: Text(nl: "1 antwoord", en: "1 answer", fr: "1 réponse"),
            other: Text(nl: "\(count) antwoorden", en: "\(count) answers", fr: "\(count) réponses"))
    }

    static func invitations(_ count: Int) -> Text {
        .counted(
            count, one: Text(nl: "1 uitnodiging", en: "1 invitation", fr: "1 invitation"),
            other: Text(nl: "\(count) uitnodigingen", en: "\(count) invitations", fr: "\(count) invitations"))
    }
}
