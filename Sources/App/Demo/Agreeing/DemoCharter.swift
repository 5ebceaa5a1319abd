import Foundation
import Localization

/// The demo's trust charter: talked about twice, adopted with seven rules of which two are its own, and since then one more in the draft.
struct DemoCharter {
    let stores: Stores
    let catalogue: Catalogue
    let clock: StoryClock
    let zone: TimeZone
    let network: Identifier
    let person: Identifier
    let end: Date

    private static let day: TimeInterval = 24 * 3600
    private static let chosen = ["4", "6", "7", "9", "15"]
    private static let discussed = ["1", "2", "4", "6", "7", "9", "10", "12", "15"]
    private static let own = [
        "We schrijven afspraken op nog voor we naar huis gaan.", "Wie een vergadering mist, belt binnen de week iemand op.",
    ]

    func tell() async throws {
        let charters = stores.agreements.charters
        clock.set(end - 150 * Self.day)
        let talked = Day.of(clock.now, in: zone)
        var draft = try await charters.draft(in: network, given: CharterRule.given(catalogue))
        for place in draft.rules.indices where Self.discussed.contains(draft.rules[place].rule) {
            draft.rules[place].discussedOn = talked
            draft.rules[place].isChosen = Self.chosen.contains(draft.rules[place].rule)
        }
        draft.rules += Self.own.map { text in
            CharterRule(
                rule: charters.surroundings.identifier().rawValue, isOwn: true, text: Text(verbatim: text), discussedOn: talked,
                isChosen: true)
        }
        draft.reminding =
            "Bij het begin van elke vergadering leest iemand één regel voor. Loopt het mis, dan bellen we eerst met elkaar en pas daarna met de coördinator."
        try await charters.change(draft, in: network, by: person)
        clock.set(end - 140 * Self.day)
        draft = try await charters.draft(in: network, given: CharterRule.given(catalogue))
        _ = try await charters.adopt(
            draft, on: Day.of(clock.now, in: zone), reviewOn: Day.of(end + 40 * Self.day, in: zone), in: network, by: person)
        clock.set(end - 12 * Self.day)
        draft = try await charters.draft(in: network, given: CharterRule.given(catalogue))
        for place in draft.rules.indices where draft.rules[place].rule == "12" { draft.rules[place].isChosen = true }
        try await charters.change(draft, in: network, by: person)
    }
}
