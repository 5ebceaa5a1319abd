import Foundation
import Storage

/// What was promised against what was delivered. Nothing is overwritten: what was wrong is taken back, with the reason.
struct LedgerStore: Sendable {
    let database: Database
    let surroundings: Surroundings
    let timeZone: TimeZone

    var today: String { Day.of(surroundings.now(), in: timeZone) }

    /// Every promise of the partners of a network, those that were withdrawn too, in the order in which they were made.
    func lines(in network: Identifier) async throws -> [LedgerLine] {
        try await database.read { db in try Self.lines("commitment.network_id = \(network)", db) }
    }

    /// How many promises of a network are past their last day and not delivered in full.
    func overdue(in network: Identifier) async throws -> Int {
        let today = today
        let lines = try await database.read { db in
            try Self.lines("commitment.network_id = \(network) AND said.until_on < \(today) AND said.is_withdrawn = 0", db)
        }
        return lines.count { $0.state(on: today) == .overdue }
    }

    /// One promise with what was delivered of it.
    func line(_ id: Identifier, in network: Identifier) async throws -> LedgerLine {
        let found = try await database.read { db in
            try Self.lines("commitment.id = \(id) AND commitment.network_id = \(network)", db).first
        }
        guard let found else { throw WebError.notFound }
        return found
    }

    /// The promises of the partners somebody comes for that are overdue or soon will be, over all their networks.
    func waiting(for person: Identifier) async throws -> [LedgerDue] {
        let (today, last) = (today, Day.later(today, by: LedgerDue.daysAhead, in: timeZone))
        return try await database.read { db in
            let names: [Place] = try db.rows(
                """
                SELECT DISTINCT network.id, network.name FROM membership JOIN network ON network.id = membership.network_id
                    AND network.deleted_at IS NULL AND network.ended_at IS NULL
                WHERE membership.person_id = \(person) AND membership.ended_at IS NULL AND membership.role <> 'reader'
                """)
            let near = try Self.lines(
                """
                commitment.network_id IN \(list: names.map(\.id)) AND said.until_on <= \(last) AND said.is_withdrawn = 0
                AND commitment.partner_id IN (SELECT membership.partner_id FROM membership WHERE membership.person_id = \(person)
                    AND membership.ended_at IS NULL AND membership.role <> 'reader')
                """, db)
            let open = near.filter { !$0.state(on: today).isSettled && $0.partner.isActive(on: today) }
            return open.sorted { ($0.promise.untilOn ?? "", $0.promise.id.rawValue) < ($1.promise.untilOn ?? "", $1.promise.id.rawValue) }
                .compactMap { line in
                    names.first { $0.id == line.partner.networkId }.map {
                        LedgerDue(networkId: $0.id, networkName: $0.name, line: line, isOverdue: line.state(on: today) == .overdue)
                    }
                }
        }
    }

    private struct Place: Decodable {
        let id: Identifier
        let name: String
    }

    /// Writes down what was delivered.
    ///
    /// - Parameter read: the version of the promise that whoever writes this saw.
    /// - Throws: `PromiseMoved` when it says something else now, or was withdrawn.
    func add(_ new: NewDelivery, to line: LedgerLine, after read: Int, by person: Identifier) async throws {
        let (act, id) = (surroundings.act(in: line.partner.networkId, by: person), surroundings.identifier())
        try await database.write { db in
            let now = try Self.hold(line.promise.id, act, in: db).promise
            guard now.version == read, now.isWithdrawn == 0 else { throw PromiseMoved() }
            try db.run(
                """
                INSERT INTO delivery (id, network_id, commitment_id, number, version, delivered_on, quantity, unit, note, is_complete,
                    recorded_by, recorded_at)
                VALUES (\(id), \(act.network), \(now.id),
                    (SELECT COALESCE(max(number), 0) + 1 FROM delivery WHERE commitment_id = \(now.id)), \(read), \(new.deliveredOn),
                    \(new.quantity), \(new.unit), \(new.note), \(new.isComplete ? 1 : 0), \(person), \(act.at))
                """)
            try act.record(.commitmentDelivered, line.partner.name, in: db)
        }
    }

    /// Takes back what was written down wrongly; it stays readable.
    ///
    /// - Throws: `DeliveryGone` when it was taken back already.
    func takeBack(_ delivery: Delivery, of line: LedgerLine, why: String, by person: Identifier) async throws {
        let act = surroundings.act(in: line.partner.networkId, by: person)
        try await database.write { db in
            _ = try Self.hold(line.promise.id, act, in: db)
            let taken = try db.run(
                """
                UPDATE delivery SET taken_back_by = \(person), taken_back_at = \(act.at), taken_back_why = \(why)
                WHERE id = \(delivery.id) AND commitment_id = \(line.promise.id) AND taken_back_at IS NULL
                """)
            guard taken == 1 else { throw DeliveryGone() }
            try act.record(.deliveryTakenBack, line.partner.name, in: db)
        }
    }

    /// Holds a promise until the end of the transaction, so that deliveries of it stand in a row, and reads it as it is then.
    private static func hold(_ id: Identifier, _ act: Act, in db: any Connection) throws -> LedgerLine {
        try db.run("UPDATE commitment SET created_at = created_at WHERE id = \(id) AND network_id = \(act.network)")
        guard let line = try lines("commitment.id = \(id) AND commitment.network_id = \(act.network)", db).first else {
            throw WebError.notFound
        }
        return line
    }

    /// The promises that meet a condition; none of a partner in the bin.
    static func lines(_ condition: SQL, _ db: any Connection) throws -> [LedgerLine] {
        let promises = try CommitmentStore.newest(condition, db)
        guard !promises.isEmpty else { return [] }
        let partners: [Partner] = try db.rows(
            "SELECT * FROM partner WHERE deleted_at IS NULL AND id IN \(list: Array(Set(promises.map(\.partnerId))))")
        let known = Dictionary(partners.map { ($0.id, $0) }) { first, _ in first }
        let deliveries = Dictionary(grouping: try self.deliveries(condition, db), by: \.commitmentId)
        return promises.compactMap { promise in
            known[promise.partnerId].map { LedgerLine(partner: $0, promise: promise, deliveries: deliveries[promise.id] ?? []) }
        }
    }

    private static func deliveries(_ condition: SQL, _ db: any Connection) throws -> [Delivery] {
        try db.rows(
            """
            SELECT delivery.*, recorder.name AS recorded_name, taker.name AS taken_back_name FROM delivery
            JOIN commitment ON commitment.id = delivery.commitment_id
            JOIN commitment_version AS said ON said.commitment_id = commitment.id
                AND said.version = (SELECT max(version) FROM commitment_version WHERE commitment_id = commitment.id)
            LEFT JOIN person AS recorder ON recorder.id = delivery.recorded_by
            LEFT JOIN person AS taker ON taker.id = delivery.taken_back_by
            WHERE \(condition) ORDER BY delivery.commitment_id, delivery.number
            """)
    }
}

extension Day {
    /// The day so many days after another.
    static func later(_ day: String, by days: Int, in zone: TimeZone) -> String {
        // From noon, as a day may have 23 or 25 hours.
        start(of: day, in: zone).map { of($0 + (12 + 24 * Double(days)) * 3600, in: zone) } ?? day
    }
}
