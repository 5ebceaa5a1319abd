import Localization

/// An invented weighing, in the reader's language: the example of the worksheet, and how the network of the demo began.
enum WeighingExample {
    static func weighing(in language: Language) -> Weighing {
        Weighing(
            task: language(task), motives: [.problem, .subsidy], own: [.money, .services, .space], others: [.people, .knowledge, .reach],
            missing: [.time], alone: .no, two: .no,
            partners: ["OCMW Waterbeke", "vzw Welkom", "Sportdienst Waterbeke", "Jeugddienst Waterbeke"], purpose: .complex,
            meetings: .init(people: 8, hours: 3, perYear: 6, rate: 45), bringsUs: language(bringsUs), bringsOthers: language(bringsOthers),
            worth: .more, choice: .network, reason: language(reason))
    }

    private static let task = Text(
        nl: "Kinderen uit gezinnen met weinig geld in Waterbeke laten deelnemen aan sport, jeugdwerk en cultuur, in hun eigen buurt.",
        en:
            "Let children from families with little money in Waterbeke take part in sport, youth work and culture, in their own neighbourhood.",
        fr:
            "Permettre aux enfants de familles à petit budget de Waterbeke de prendre part au sport, au travail de jeunesse et à la culture, dans leur quartier."
    )
    private static let bringsUs = Text(
        nl: "Onze activiteiten bereiken kinderen die we nu niet bereiken.", en: "Our activities reach children we do not reach now.",
        fr: "Nos activités touchent des enfants que nous ne touchons pas aujourd’hui.")
    private static let bringsOthers = Text(
        nl:
            "OCMW: gezinnen vinden hun weg, met minder losse aanvragen.\nvzw Welkom: haar ervaring weegt mee in het aanbod.\nSport- en jeugddienst: nieuwe leden, en één loket in plaats van drie.",
        en:
            "OCMW: families find their way, with fewer separate requests.\nvzw Welkom: its experience counts in what is offered.\nSports and youth services: new members, and one desk instead of three.",
        fr:
            "OCMW : les familles s’y retrouvent, avec moins de demandes isolées.\nvzw Welkom : son expérience pèse dans l’offre.\nServices des sports et de la jeunesse : de nouveaux membres, et un guichet au lieu de trois."
    )
    private static let reason = Text(
        nl: "We beginnen zonder op de subsidie te wachten, met een proef van één jaar.",
        en: "We begin without waiting for the grant, with a trial of one year.",
        fr: "Nous commençons sans attendre le subside, par un essai d’un an.")
}
