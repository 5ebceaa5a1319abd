import Foundation

/// The demo's reserve: a decision taken at the table that two partners still bring home, one of them to two bodies in a row.
struct DemoRatifications {
    let stores: Stores
    let clock: StoryClock
    let zone: TimeZone
    let network: Identifier
    let person: Identifier
    let end: Date

    /// The decision it is about.
    static let title = "Vrijetijdspas voor alle inwoners met een laag inkomen"
    private static let day: TimeInterval = 24 * 3600

    func tell() async throws {
        let all = stores.agreements
        let known = try await all.decisions.decisions(in: network, for: person, seesDrafts: true)
        guard let decision = known.first(where: { $0.title == Self.title && $0.isTaken }), let closed = decision.closedAt else { return }
        // Not before the decision itself.
        clock.set(max(closed + Self.day, end - 14 * Self.day))
        try await ask("OCMW Waterbeke", .permanentBureau, in: -3, decision)
        try await ask("OCMW Waterbeke", .welfareCouncil, in: 9, decision)
        try await ask("vzw Welkom", .board, in: -6, decision)
        clock.set(max(clock.now + Self.day, end - 11 * Self.day))
        try await ratify("OCMW Waterbeke", .permanentBureau, daysAgo: 12, "Zitting van het vast bureau, punt 7", decision)
        try await ratify("vzw Welkom", .board, daysAgo: 12, "Verslag van het bestuursorgaan, punt 3", decision)
    }

    private func ask(_ partner: String, _ body: Ratification.Body, in days: Double, _ decision: Decision) async throws {
        let found = try await stores.partners.partners(in: network).first { $0.name == partner }
        guard let found else { throw WebError.notFound }
        let due = max(clock.now + Self.day, end + days * Self.day)
        try await stores.agreements.ratifications.add(
            NewRatification(partnerId: found.id, body: body, bodyName: "", dueOn: Day.of(due, in: zone)), to: decision, by: person)
    }

    private func ratify(_ partner: String, _ body: Ratification.Body, daysAgo: Double, _ reference: String, _ decision: Decision)
        async throws
    {
        let all = try await stores.agreements.ratifications.ratifications(of: decision.id, in: network)
        guard let one = all.first(where: { $0.partnerName == partner && $0.body == body }) else { throw WebError.notFound }
        let held = max(end - daysAgo * Self.day, decision.openedAt ?? end)
        let result = NewRatificationResult(
            result: .ratified, heldOn: Day.of(min(held, clock.now), in: zone), nextOn: nil, reference: reference, url: "", note: "")
        try await stores.agreements.ratifications.give(result, after: 0, of: one, on: decision, by: person)
    }
}
