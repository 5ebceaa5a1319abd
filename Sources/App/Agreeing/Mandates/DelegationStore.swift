import Foundation
import Storage

/// Which partners let another speak for them.
struct DelegationStore: Sendable {
    let database: Database
    let surroundings: Surroundings
    let timeZone: TimeZone

    var today: String { Day.of(surroundings.now(), in: timeZone) }

    /// Every delegation of a network, those that ended too, the newest first.
    func delegations(in network: Identifier) async throws -> [Delegation] {
        try await database.read { db in try Self.delegations(in: network, db) }
    }

    static func delegations(in network: Identifier, _ db: any Connection) throws -> [Delegation] {
        try db.rows(
            """
            SELECT delegation.*, partner.name AS partner_name, holder.name AS holder_name, person.name AS given_by_name
            FROM delegation JOIN partner ON partner.id = delegation.partner_id AND partner.deleted_at IS NULL
            JOIN partner AS holder ON holder.id = delegation.holder_id AND holder.deleted_at IS NULL
            LEFT JOIN person ON person.id = delegation.given_by
            WHERE delegation.network_id = \(network) ORDER BY delegation.given_at DESC, delegation.id DESC
            """)
    }

    func find(_ id: Identifier, in network: Identifier) async throws -> Delegation {
        guard let found = try await delegations(in: network).first(where: { $0.id == id }) else { throw WebError.notFound }
        return found
    }

    /// Lets another partner speak. One that ran out makes room; one that has not, stays.
    ///
    /// - Throws: `DelegationOverlap` when another already speaks for the partner, or the other has no voice any more.
    func give(_ new: Delegation, by person: Identifier) async throws {
        let (act, today) = (surroundings.act(in: new.networkId, by: person), today)
        try await database.write { db in
            // A delegation to or from a partner in the bin makes room too.
            try db.run(
                """
                UPDATE delegation SET ended_at = \(act.at), ended_on = \(today) WHERE partner_id = \(new.partnerId) AND ended_at IS NULL
                    AND (ends_on < \(today) OR holder_id IN (SELECT id FROM partner WHERE network_id = \(act.network) AND deleted_at IS NOT NULL))
                """)
            let given = try db.run(
                """
                INSERT INTO delegation (id, network_id, partner_id, holder_id, starts_on, ends_on, reason, given_by, given_at)
                SELECT \(new.id), \(act.network), \(new.partnerId), \(new.holderId), \(new.startsOn), \(new.endsOn), \(new.reason),
                    \(act.person), \(act.at)
                WHERE EXISTS (SELECT 1 FROM partner WHERE id = \(new.partnerId) AND network_id = \(act.network) AND deleted_at IS NULL)
                    AND EXISTS (SELECT 1 FROM partner WHERE id = \(new.holderId) AND network_id = \(act.network) AND has_voice = 1
                        AND deleted_at IS NULL)
                ON CONFLICT DO NOTHING
                """)
            guard given == 1 else { throw DelegationOverlap() }
            try act.record(.delegationGiven, new.line, in: db)
        }
    }

    /// Ends a delegation on the day it is. Ending twice is ending once.
    func end(_ delegation: Delegation, by person: Identifier) async throws {
        let (act, today) = (surroundings.act(in: delegation.networkId, by: person), today)
        try await database.write { db in
            let ended = try db.run(
                """
                UPDATE delegation SET ended_at = \(act.at), ended_on = \(today), ended_by = \(person)
                WHERE id = \(delegation.id) AND network_id = \(act.network) AND ended_at IS NULL
                """)
            if ended == 1 { try act.record(.delegationEnded, delegation.line, in: db) }
        }
    }
}
