import Foundation
import Storage

@testable import App

/// A decision as a test wants it, written straight into the tables.
struct Decided: Sendable {
    var title = "Samen één brochure"
    var body = "We maken samen één brochure."
    var state = Decision.State.closed
    var outcome: DecisionOutcome? = .taken
    var way = Decision.Way.consent
    /// How long before now it was proposed, opened and closed, in days.
    var proposed = 30.0
    var opened = 20.0
    var closed = 6.0
    var reviewOn: String?
    var number: Int? = 900
    var silent: [String] = []

    static let day: TimeInterval = 24 * 3600
}

extension TestHouse {
    /// Puts a decision into a network, with a voice for each of its partners that has one.
    @discardableResult
    func decide(_ one: Decided = Decided(), in name: String = TestHouse.network, by somebody: Somebody = .hanne) async throws -> Decision {
        let (network, person, now) = (try await network(name), try await person(somebody.rawValue), clock.now)
        let id = app.surroundings.identifier()
        let isOpened = one.state != .draft
        let proposed = now - one.proposed * Decided.day
        let opened = isOpened ? now - one.opened * Decided.day : nil
        let closed = [.closed, .withdrawn].contains(one.state) ? now - one.closed * Decided.day : nil
        let closes = isOpened ? closed ?? now + 9 * Decided.day : nil
        let closesOn = Day.of(closes ?? now + 9 * Decided.day, in: app.site.timeZone)
        return try await app.stores.database.write { db in
            try db.run(
                """
                INSERT INTO decision (id, network_id, number, state, level, title, body, reason, occasion, way, ballot, is_hidden, quorum,
                    silence, needs, closes_on, text_number, turn, last_at, version, proposed_by, proposed_at, opened_by, opened_at, closes_at,
                    closed_at, outcome, review_on)
                VALUES (\(id), \(network), \(isOpened ? one.number : nil), \(one.state), 'network', \(one.title), \(one.body), '', '', \(one.way),
                    'named', 0, 'half', 'notBound', 'agree', \(closesOn), 1, 0, \(proposed), 1, \(person), \(proposed),
                    \(isOpened ? person : nil), \(opened), \(closes), \(closed), \(one.state == .closed ? one.outcome : nil), \(one.reviewOn))
                """)
            try db.run(
                """
                INSERT INTO proposal_text (decision_id, number, title, body, reason, written_at)
                VALUES (\(id), 1, \(one.title), \(one.body), '', \(proposed))
                """)
            if isOpened {
                try db.run(
                    """
                    INSERT INTO decision_voice (decision_id, network_id, partner_id, name, standing)
                    SELECT \(id), network_id, id, name, CASE WHEN name IN \(list: one.silent) THEN 'silent' ELSE \(closed == nil ? nil : "spoke") END
                    FROM partner WHERE network_id = \(network) AND has_voice = 1 AND deleted_at IS NULL
                    """)
            }
            return try DecisionStore.find(id, in: network, db)
        }
    }

    /// Asks a body of a partner, and gives it back.
    @discardableResult
    func ask(
        _ partner: String, _ body: Ratification.Body, of decision: Decision, by day: String? = nil, as somebody: Somebody = .hanne
    ) async throws -> Ratification {
        let all = app.stores.agreements.ratifications
        let new = NewRatification(partnerId: try await self.partner(partner), body: body, bodyName: "", dueOn: day)
        try await all.add(new, to: decision, by: person(somebody.rawValue))
        let found = try await all.ratifications(of: decision.id, in: decision.networkId)
        guard let one = found.last(where: { $0.partnerName == partner && $0.body == body }) else { throw NotThere(what: partner) }
        return one
    }

    /// Writes down what a body said.
    func give(
        _ result: Ratification.Verdict, of one: Ratification, after read: Int? = nil, next: String? = nil, on decision: Decision
    ) async throws {
        let new = NewRatificationResult(result: result, heldOn: "2026-11-20", nextOn: next, reference: "punt 4", url: "", note: "")
        try await app.stores.agreements.ratifications.give(
            new, after: read ?? one.results.count, of: one, on: decision, by: person(Somebody.hanne.rawValue))
    }

    func standing(of decision: Decision) async throws -> RatificationStanding {
        let all = try await app.stores.agreements.ratifications.ratifications(of: decision.id, in: decision.networkId)
        return decision.ratificationStanding(all, in: app.site.timeZone)
    }
}
