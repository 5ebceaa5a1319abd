import Foundation

/// The demo's way: to the third phase, back to the second when partners joined, and on again; with what was talked about, and what
/// a few people think of it.
struct DemoJourney {
    let stores: Stores
    let clock: StoryClock
    let zone: TimeZone
    let network: Identifier
    let person: Identifier
    let end: Date

    private static let day: TimeInterval = 24 * 3600

    /// A theme that was discussed, so many days before the end.
    private struct Talk {
        let theme: Theme
        let days: Double
        let partners: [String]
        let by: String
        var note = ""
    }

    /// A move, so many days before the end.
    private struct Move {
        let to: Phase
        let days: Double
        var reason = ""
    }

    func tell() async throws {
        let members = try await stores.members.members(of: network)
        let people = Dictionary(members.map { ($0.name, $0.personId) }) { first, _ in first }
        var moves = Self.moves[...]
        for talk in Self.talks.sorted(by: { $0.days > $1.days }) {
            while let move = moves.first, move.days > talk.days {
                try await go(move)
                moves = moves.dropFirst()
            }
            clock.set(end - talk.days * Self.day)
            let new = NewThemeTalk(
                id: stores.agreements.themeTalks.surroundings.identifier(), theme: talk.theme, heldOn: Day.of(clock.now, in: zone),
                partners: talk.partners, note: talk.note)
            try await stores.agreements.themeTalks.add(new, in: network, by: people[talk.by] ?? person)
        }
        for move in moves { try await go(move) }
        for (place, (name, phase)) in Self.views.enumerated() {
            guard let one = people[name] else { continue }
            clock.set(end - Double(12 - place) * Self.day)
            try await stores.agreements.journeys.keep(phase, of: one, in: network)
        }
    }

    private func go(_ move: Move) async throws {
        clock.set(end - move.days * Self.day)
        let now = try await stores.agreements.journeys.journey(of: network, for: person)
        try await stores.agreements.journeys.move(
            network, from: now.phase, to: move.to, because: move.reason, after: now.number, by: person)
    }

    private static let moves = [
        Move(to: .exploring, days: 340),
        Move(to: .sharing, days: 290),
        Move(to: .agreeing, days: 200, reason: "Over de achterban spraken we nog niet, maar de verhuizing van het loket kan niet wachten."),
        Move(
            to: .sharing, days: 150,
            reason: "Het wijkgezondheidscentrum en de woonmaatschappij kwamen erbij. We willen eerst horen wat zij hopen en vrezen."),
        Move(to: .agreeing, days: 60),
    ]

    private static let everybody = [
        "Cultuurdienst Waterbeke", "Jeugddienst Waterbeke", "OCMW Waterbeke", "Sportdienst Waterbeke", "vzw Welkom",
    ]

    private static let talks = [
        Talk(theme: .idea, days: 356, partners: ["Cultuurdienst Waterbeke", "OCMW Waterbeke"], by: "Hanne Vermeersch"),
        Talk(theme: .firstContacts, days: 352, partners: ["Cultuurdienst Waterbeke", "vzw Welkom"], by: "Hanne Vermeersch"),
        Talk(theme: .stakeholders, days: 348, partners: everybody, by: "Hanne Vermeersch"),
        Talk(theme: .enthusiasm, days: 345, partners: everybody, by: "Hanne Vermeersch"),
        Talk(
            theme: .acquaintance, days: 310, partners: everybody, by: "Youssef El Amrani",
            note: "Elke partner toonde een dag uit de eigen werking."),
        Talk(
            theme: .openCards, days: 240, partners: everybody, by: "Hanne Vermeersch",
            note: "De belangenkaart is per partner ingevuld en samen overlopen."),
        Talk(theme: .language, days: 230, partners: everybody, by: "Hanne Vermeersch"),
        Talk(
            theme: .openCards, days: 120,
            partners: ["Wijkgezondheidscentrum Waterbeke", "Woonmaatschappij Bekeland", "Cultuurdienst Waterbeke"],
            by: "Hanne Vermeersch", note: "Opnieuw, met de twee nieuwe partners."),
        Talk(
            theme: .constituency, days: 90, partners: everybody + ["Wijkgezondheidscentrum Waterbeke"], by: "Greet De Wilde",
            note: "Wie mag toezeggen, en wie vraagt het eerst aan de achterban."),
        Talk(theme: .solutions, days: 25, partners: everybody, by: "Youssef El Amrani", note: "Negen ideeën, drie om uit te werken."),
    ]

    private static let views: [(String, Phase)] = [
        ("Hanne Vermeersch", .agreeing), ("Greet De Wilde", .sharing), ("Geert Lievens", .agreeing), ("Sofie Dewulf", .agreeing),
        ("Annelies Bogaert", .shaping), ("Katrien Van Hecke", .sharing),
    ]
}
