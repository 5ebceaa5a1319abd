import Foundation
import Storage

/// Who may say what for which partner.
struct MandateStore: Sendable {
    let database: Database
    let surroundings: Surroundings
    let timeZone: TimeZone

    var today: String { Day.of(surroundings.now(), in: timeZone) }

    /// Every mandate of a network, those that ended too, the newest first.
    func mandates(in network: Identifier) async throws -> [Mandate] {
        try await database.read { db in try Self.mandates(in: network, db) }
    }

    static func mandates(in network: Identifier, _ db: any Connection) throws -> [Mandate] {
        try read("mandate.network_id = \(network)", db)
    }

    func find(_ id: Identifier, in network: Identifier) async throws -> Mandate {
        let found = try await database.read { db in
            try Self.read("mandate.id = \(id) AND mandate.network_id = \(network)", db).first
        }
        guard let found else { throw WebError.notFound }
        return found
    }

    private static func read(_ condition: SQL, _ db: any Connection) throws -> [Mandate] {
        try db.rows(
            """
            SELECT mandate.*, mandate.reach AS "limit", person.name AS person_name, replacement.name AS replacement_name,
                partner.name AS partner_name
            FROM mandate JOIN partner ON partner.id = mandate.partner_id AND partner.deleted_at IS NULL
            LEFT JOIN person ON person.id = mandate.person_id LEFT JOIN person AS replacement ON replacement.id = mandate.replacement_id
            WHERE \(condition) ORDER BY mandate.recorded_at DESC, mandate.id DESC
            """)
    }

    /// Gives a mandate. Who gets it, and who replaces them, are in the network; so is the partner.
    ///
    /// - Throws: `MandateConflict` when one of them left meanwhile.
    func give(_ mandate: Mandate, by person: Identifier) async throws {
        let act = surroundings.act(in: mandate.networkId, by: person)
        try await database.write { db in
            try Self.insert(mandate, by: act, in: db)
            try act.record(.mandateGiven, mandate.subjectOfAct, in: db)
        }
    }

    /// Ends a mandate on the day it is, with the reason.
    ///
    /// - Throws: `MandateConflict` when it ended meanwhile.
    func end(_ mandate: Mandate, why: String, by person: Identifier) async throws {
        let (act, today) = (surroundings.act(in: mandate.networkId, by: person), today)
        try await database.write { db in
            try Self.end(mandate, why: why, on: today, by: act, in: db)
            try act.record(.mandateEnded, mandate.subjectOfAct, in: db)
        }
    }

    /// Ends a mandate and gives another instead, in one act.
    ///
    /// - Throws: `MandateConflict` when it ended meanwhile, or somebody left.
    func replace(_ mandate: Mandate, why: String, with new: Mandate, by person: Identifier) async throws {
        let (act, today) = (surroundings.act(in: mandate.networkId, by: person), today)
        let given = Act(network: act.network, person: act.person, at: act.at, id: surroundings.identifier())
        try await database.write { db in
            try Self.end(mandate, why: why, on: today, by: act, in: db)
            try Self.insert(new, by: act, in: db)
            try act.record(.mandateEnded, mandate.subjectOfAct, in: db)
            try given.record(.mandateGiven, new.subjectOfAct, in: db)
        }
    }

    static func insert(_ new: Mandate, by act: Act, in db: any Connection) throws {
        func isHere(_ person: Identifier?) -> SQL {
            "EXISTS (SELECT 1 FROM membership WHERE network_id = \(act.network) AND person_id = \(person) AND ended_at IS NULL)"
        }
        let replacement: SQL = new.replacementId == nil ? "" : " AND \(isHere(new.replacementId))"
        let given = try db.run(
            """
            INSERT INTO mandate (id, network_id, partner_id, person_id, subject, reach, amount, given_by, starts_on, ends_on,
                replacement_id, recorded_by, recorded_at)
            SELECT \(new.id), \(act.network), \(new.partnerId), \(new.personId), \(new.subject), \(new.limit), \(new.amount), \(new.givenBy),
                \(new.startsOn), \(new.endsOn), \(new.replacementId), \(act.person), \(act.at)
            WHERE EXISTS (SELECT 1 FROM partner WHERE id = \(new.partnerId) AND network_id = \(act.network) AND deleted_at IS NULL)
                AND \(isHere(new.personId))\(replacement)
            """)
        guard given == 1 else { throw MandateConflict() }
    }

    static func end(_ mandate: Mandate, why: String, on day: String, by act: Act, in db: any Connection) throws {
        let ended = try db.run(
            """
            UPDATE mandate SET ended_at = \(act.at), ended_on = \(day), ended_by = \(act.person), ended_why = \(why)
            WHERE id = \(mandate.id) AND network_id = \(act.network) AND ended_at IS NULL
            """)
        guard ended == 1 else { throw MandateConflict() }
    }
}

extension Mandate {
    /// For whom it is, for the list of what happened; never whose it is.
    fileprivate var subjectOfAct: String { partnerName ?? "" }
}
