import Foundation
import Storage

/// Handing over what somebody has in a network.
struct HandoverStore: Sendable {
    let database: Database
    let surroundings: Surroundings
    let mandates: MandateStore

    /// Does everything that was chosen, or nothing; tells who it concerns.
    ///
    /// - Throws: `HandoverConflict` when something changed since it was read, `LastCoordinator` when nobody would coordinate.
    func handOver(_ plan: HandoverPlan, letters: [NewMail], by person: Identifier) async throws -> Identifier {
        let act = surroundings.act(in: plan.networkId, by: person)
        let (id, today) = (surroundings.identifier(), mandates.today)
        let places = plan.steps.map { _ in surroundings.identifier() }
        let mails = letters.map { _ in surroundings.identifier() }
        try await database.write { db in
            for (step, place) in zip(plan.steps, places) {
                try Self.take(step, of: plan, place: place, on: today, by: act, in: db)
            }
            try Self.keepCoordinator(in: plan, db)
            try Self.note(plan, id, by: act, in: db)
            for (letter, mail) in zip(letters, mails) { try MailStore.put(letter, id: mail, at: act.at, in: db) }
            try act.record(.representationHandedOver, plan.giverName, in: db)
        }
        return id
    }

    private static func take(
        _ step: HandoverPlan.Step, of plan: HandoverPlan, place: Identifier, on today: String, by act: Act, in db: any Connection
    ) throws {
        switch step.item {
        case .place(let old):
            try end(old, of: plan, by: act, in: db)
            if step.choice == .handOver, let taker = plan.taker { try give(old, to: taker, as: place, by: act, in: db) }
        case .mandate(let old):
            do {
                try MandateStore.end(old, why: plan.why, on: today, by: act, in: db)
                if let new = step.mandate { try MandateStore.insert(new, by: act, in: db) }
            } catch is MandateConflict {
                throw HandoverConflict()
            }
        case .action(let one):
            let taker = step.choice == .handOver ? plan.taker?.personId : plan.giver
            let state: Action.State = step.choice == .handOver ? one.action.state : .dropped
            let changed = try db.run(
                """
                UPDATE action SET person_id = \(taker), state = \(state), changed_by = \(act.person), changed_at = \(act.at), version = version + 1
                WHERE id = \(one.action.id) AND network_id = \(act.network) AND version = \(one.action.version)
                """)
            guard changed == 1 else { throw HandoverConflict() }
        }
    }

    private static func end(_ place: Member, of plan: HandoverPlan, by act: Act, in db: any Connection) throws {
        let ended = try db.run(
            """
            UPDATE membership SET ended_at = \(act.at), ended_by = \(act.person)
            WHERE id = \(place.membershipId) AND network_id = \(act.network) AND person_id = \(plan.giver) AND role = \(place.role)
                AND ended_at IS NULL
            """)
        guard ended == 1 else { throw HandoverConflict() }
    }

    private struct Place: Decodable {
        let id: Identifier
        let role: Membership.Role
    }

    /// The same place for another; who has a lesser one for that partner gets the greater role.
    private static func give(_ old: Member, to taker: Member, as id: Identifier, by act: Act, in db: any Connection) throws {
        let isHere: Int =
            try db.value(
                """
                SELECT count(*) FROM membership WHERE network_id = \(act.network) AND person_id = \(taker.personId) AND ended_at IS NULL
                """) ?? 0
        guard isHere > 0 else { throw HandoverConflict() }
        let theirs: [Place] = try db.rows(
            """
            SELECT id, role FROM membership WHERE network_id = \(act.network) AND person_id = \(taker.personId) AND ended_at IS NULL
                AND COALESCE(partner_id, '') = (SELECT COALESCE(partner_id, '') FROM membership WHERE id = \(old.membershipId))
            ORDER BY started_at, id
            """)
        if theirs.contains(where: { $0.role <= old.role }) { return }
        if let lesser = theirs.first {
            try db.run("UPDATE membership SET role = \(old.role) WHERE id = \(lesser.id)")
        } else {
            try db.run(
                """
                INSERT INTO membership (id, network_id, person_id, partner_id, address, role, started_at)
                SELECT \(id), network_id, \(taker.personId), partner_id, \(taker.address), role, \(act.at)
                FROM membership WHERE id = \(old.membershipId)
                """)
        }
    }

    /// The last coordinator of a network stays: then nothing is done.
    private static func keepCoordinator(in plan: HandoverPlan, _ db: any Connection) throws {
        let isTouched = plan.steps.contains { if case .place(let place) = $0.item { place.role == .coordinator } else { false } }
        guard isTouched else { return }
        let left: Int =
            try db.value(
                """
                SELECT count(*) FROM membership WHERE network_id = \(plan.networkId) AND role = 'coordinator' AND ended_at IS NULL
                """) ?? 0
        guard left > 0 else { throw LastCoordinator() }
    }

    private static func note(_ plan: HandoverPlan, _ id: Identifier, by act: Act, in db: any Connection) throws {
        try db.run(
            """
            INSERT INTO handover (id, network_id, giver_id, taker_id, done_by, done_at)
            VALUES (\(id), \(act.network), \(plan.giver), \(plan.taker?.personId), \(act.person), \(act.at))
            """)
        for (place, step) in plan.steps.enumerated() {
            let noted = step.item.noted(step.choice)
            try db.run(
                """
                INSERT INTO handover_item (handover_id, place, kind, choice, partner, detail)
                VALUES (\(id), \(place), \(noted.kind), \(noted.choice), \(noted.partner), \(noted.detail))
                """)
        }
    }
}

/// What was handed over before.
extension HandoverStore {
    private struct Head: Decodable {
        let giverName: String?
        let takerName: String?
        let doneByName: String?
        let doneAt: Date
    }

    func find(_ id: Identifier, in network: Identifier) async throws -> Handover {
        let (head, items): (Head?, [Handover.Item]) = try await database.read { db in
            (
                try db.row(
                    """
                    SELECT giver.name AS giver_name, taker.name AS taker_name, doer.name AS done_by_name, handover.done_at
                    FROM handover LEFT JOIN person AS giver ON giver.id = handover.giver_id
                    LEFT JOIN person AS taker ON taker.id = handover.taker_id LEFT JOIN person AS doer ON doer.id = handover.done_by
                    WHERE handover.id = \(id) AND handover.network_id = \(network)
                    """),
                try db.rows("SELECT kind, choice, partner, detail FROM handover_item WHERE handover_id = \(id) ORDER BY place")
            )
        }
        guard let head else { throw WebError.notFound }
        return Handover(
            id: id, giverName: head.giverName, takerName: head.takerName, doneByName: head.doneByName, doneAt: head.doneAt, items: items)
    }
}
