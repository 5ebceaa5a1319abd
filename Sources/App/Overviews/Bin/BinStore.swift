import Foundation
import Storage

/// The bin of each network, and of each person the networks they threw away.
struct BinStore: Sendable {
    let database: Database
    let surroundings: Surroundings

    /// What lies in the bin of a network, the latest first.
    func entries(in network: Identifier) async throws -> [BinEntry] {
        let oldest = surroundings.now() - BinEntry.stay
        return try await database.read { db in
            try db.rows(
                """
                SELECT 'round' AS kind, round.id, round.name, round.deleted_at, person.name AS by_name
                    FROM round LEFT JOIN person ON person.id = round.deleted_by WHERE round.network_id = \(network) AND round.deleted_at > \(oldest)
                UNION ALL
                SELECT 'partner', partner.id, partner.name, partner.deleted_at, person.name
                    FROM partner LEFT JOIN person ON person.id = partner.deleted_by
                    WHERE partner.network_id = \(network) AND partner.deleted_at > \(oldest)
                UNION ALL
                SELECT 'person', membership.id, who.name, membership.ended_at, person.name
                    FROM membership JOIN person AS who ON who.id = membership.person_id JOIN person ON person.id = membership.ended_by
                    WHERE membership.network_id = \(network) AND membership.ended_at > \(oldest) AND \(Self.mayComeBack)
                UNION ALL
                SELECT 'document', document.id, document.title, document.deleted_at, person.name
                    FROM document LEFT JOIN person ON person.id = document.deleted_by
                    WHERE document.network_id = \(network) AND document.deleted_at > \(oldest)
                ORDER BY 4 DESC, 2
                """)
        }
    }

    /// Who left by themselves is not brought back by another; and nobody gets the same place twice.
    private static let mayComeBack: SQL = """
        membership.ended_by <> membership.person_id AND NOT EXISTS (
            SELECT 1 FROM membership AS now WHERE now.network_id = membership.network_id AND now.person_id = membership.person_id
                AND now.ended_at IS NULL AND COALESCE(now.partner_id, '') = COALESCE(membership.partner_id, ''))
        """

    /// The networks in the bin that somebody coordinates.
    func networks(of person: Identifier) async throws -> [BinEntry] {
        let oldest = surroundings.now() - BinEntry.stay
        return try await database.read { db in
            try db.rows(
                """
                SELECT 'network' AS kind, network.id, network.name, network.deleted_at, person.name AS by_name
                FROM network LEFT JOIN person ON person.id = network.deleted_by WHERE network.deleted_at > \(oldest)
                    AND EXISTS (SELECT 1 FROM membership WHERE network_id = network.id AND person_id = \(person) AND role = 'coordinator'
                        AND ended_at IS NULL)
                ORDER BY network.deleted_at DESC
                """)
        }
    }

    /// Brings something back into its network. What is not in this bin, or no longer, is not found.
    func bringBack(_ kind: BinEntry.Kind, _ id: Identifier, to network: Identifier, by person: Identifier) async throws {
        let act = surroundings.act(in: network, by: person)
        guard let entry = try await entries(in: network).first(where: { $0.kind == kind && $0.id == id }) else { throw WebError.notFound }
        try await database.write { db in
            switch kind {
            case .round:
                try Self.one(
                    try db.run("UPDATE round SET deleted_at = NULL, deleted_by = NULL WHERE id = \(id) AND deleted_at IS NOT NULL"))
                try RoundStore.wake(try RoundPassageStore.find(id, db), at: act.at, in: db)
            case .partner:
                try Self.one(
                    try db.run("UPDATE partner SET deleted_at = NULL, deleted_by = NULL WHERE id = \(id) AND deleted_at IS NOT NULL"))
            case .person:
                try Self.one(
                    try db.run(
                        "UPDATE membership SET ended_at = NULL, ended_by = NULL WHERE id = \(id) AND ended_at IS NOT NULL AND \(Self.mayComeBack)"
                    ))
                // Who belongs to the network again is not erased for having left it.
                try db.run(
                    "DELETE FROM erasure_request WHERE network_id = \(network) AND person_id = (SELECT person_id FROM membership WHERE id = \(id))"
                )
            case .document:
                try Self.one(
                    try db.run("UPDATE document SET deleted_at = NULL, deleted_by = NULL WHERE id = \(id) AND deleted_at IS NOT NULL"))
            case .network: throw WebError.notFound
            }
            try act.record(.broughtBack, entry.name, in: db)
        }
    }

    /// Brings a network back with everything that was not in its own bin.
    func bringBack(_ network: Identifier, by person: Identifier) async throws {
        guard let entry = try await networks(of: person).first(where: { $0.id == network }) else { throw WebError.notFound }
        let act = surroundings.act(in: network, by: person)
        try await database.write { db in
            try Self.one(
                try db.run("UPDATE network SET deleted_at = NULL, deleted_by = NULL WHERE id = \(network) AND deleted_at IS NOT NULL"))
            try MailStore.release(in: network, in: db)
            let rounds: [Round] = try db.rows("SELECT * FROM round WHERE network_id = \(network) ORDER BY id")
            let resting: [Identifier] = try db.values("SELECT id FROM round WHERE network_id = \(network) AND deleted_at IS NOT NULL")
            for round in rounds {
                if resting.contains(round.id) {
                    try RoundStore.rest(round.id, at: act.at, in: db)
                } else {
                    try RoundStore.wake(round, at: act.at, in: db)
                }
            }
            try act.record(.broughtBack, entry.name, in: db)
        }
    }

    private static func one(_ changed: Int) throws {
        guard changed == 1 else { throw WebError.notFound }
    }
}
