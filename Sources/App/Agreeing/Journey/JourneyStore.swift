import Foundation
import Storage

/// The way of each network through the phases. Moves are only ever added.
struct JourneyStore: Sendable {
    let database: Database
    let surroundings: Surroundings

    /// The way of a network as somebody in it sees it.
    func journey(of network: Identifier, for person: Identifier) async throws -> Journey {
        try await database.read { db in
            Journey(
                moves: try Self.moves(of: network, db), talks: try ThemeTalkStore.talks(in: network, db),
                views: try Self.views(in: network, db),
                ownView: try db.value("SELECT phase FROM phase_view WHERE network_id = \(network) AND person_id = \(person)"))
        }
    }

    /// The phase a network is in.
    func phase(of network: Identifier) async throws -> Phase {
        try await database.read { db in
            try db.value(
                "SELECT to_phase FROM journey_move WHERE network_id = \(network) ORDER BY number DESC LIMIT 1", as: Phase.self)
                ?? .preparation
        }
    }

    private static func moves(of network: Identifier, _ db: any Connection) throws -> [JourneyMove] {
        try db.rows(
            """
            SELECT journey_move.*, person.name AS moved_name FROM journey_move LEFT JOIN person ON person.id = journey_move.moved_by
            WHERE journey_move.network_id = \(network) ORDER BY journey_move.number
            """)
    }

    private struct View: Decodable {
        let phase: Phase
        let people: Int
    }

    /// Of those who are in the network now and may say so.
    private static func views(in network: Identifier, _ db: any Connection) throws -> [Phase: Int] {
        let views: [View] = try db.rows(
            """
            SELECT phase, count(*) AS people FROM phase_view WHERE network_id = \(network) AND EXISTS (
                SELECT 1 FROM membership WHERE membership.network_id = phase_view.network_id AND membership.person_id = phase_view.person_id
                    AND membership.role <> 'reader' AND membership.ended_at IS NULL)
            GROUP BY phase
            """)
        return Dictionary(uniqueKeysWithValues: views.map { ($0.phase, $0.people) })
    }

    /// Moves a network to another phase, unless somebody else moved it since it was read.
    ///
    /// - Parameter number: of the last move that was read.
    /// - Throws: `JourneyConflict`.
    func move(_ network: Identifier, from: Phase, to: Phase, because reason: String, after number: Int, by person: Identifier) async throws
    {
        let act = surroundings.act(in: network, by: person)
        try await database.write { db in
            let moved = try db.run(
                """
                INSERT INTO journey_move (network_id, number, from_phase, to_phase, reason, moved_by, moved_at)
                SELECT \(network), \(number + 1), \(from), \(to), \(reason), \(person), \(act.at)
                WHERE COALESCE((SELECT max(number) FROM journey_move WHERE network_id = \(network)), 0) = \(number)
                ON CONFLICT (network_id, number) DO NOTHING
                """)
            guard moved == 1 else { throw JourneyConflict() }
            try act.record(.journeyMoved, String(to.rawValue), in: db)
        }
    }

    /// Keeps which phase somebody thinks the network is in, or takes that back. It stands in no activity: only numbers are shown.
    func keep(_ view: Phase?, of person: Identifier, in network: Identifier) async throws {
        let now = surroundings.now()
        try await database.write { db in
            guard let view else {
                try db.run("DELETE FROM phase_view WHERE network_id = \(network) AND person_id = \(person)")
                return
            }
            try db.run(
                """
                INSERT INTO phase_view (network_id, person_id, phase, chosen_at) VALUES (\(network), \(person), \(view), \(now))
                ON CONFLICT (network_id, person_id) DO UPDATE SET phase = excluded.phase, chosen_at = excluded.chosen_at
                """)
        }
    }
}
