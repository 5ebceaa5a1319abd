import Foundation
import Storage

/// Networks, and each person's way into them.
struct NetworkStore: Sendable {
    let database: Database
    let surroundings: Surroundings

    /// A network as somebody in it sees it: with every place they have there, the strongest first. Without one it does not exist.
    func find(_ id: Identifier, for person: Identifier) async throws -> (network: Network, hats: [Membership]) {
        let found = try await database.read { db -> (Network, [Membership])? in
            let hats: [Membership] = try db.rows(
                "SELECT * FROM membership WHERE network_id = \(id) AND person_id = \(person) AND ended_at IS NULL ORDER BY started_at, id")
            guard !hats.isEmpty, let network: Network = try db.row("SELECT * FROM network WHERE id = \(id) AND deleted_at IS NULL") else {
                return nil
            }
            return (network, hats.sorted { $0.role < $1.role })
        }
        guard let found else { throw WebError.notFound }
        return found
    }

    /// The networks somebody is in.
    func networks(of person: Identifier) async throws -> [Network] {
        try await database.read { db in
            try db.rows(
                """
                SELECT * FROM network WHERE deleted_at IS NULL AND id IN (SELECT network_id FROM membership WHERE person_id = \(person) AND ended_at IS NULL)
                ORDER BY name, id
                """)
        }
    }

    /// Makes a network; who makes it coordinates it.
    func make(_ network: Network, by person: Identifier) async throws {
        let act = act(in: network.id, by: person)
        let membership = surroundings.identifier()
        try await database.write { db in try Self.make(network, membership, act, in: db) }
    }

    static func make(_ network: Network, _ membership: Identifier, _ act: Act, in db: any Connection) throws {
        try db.run(
            """
            INSERT INTO network (id, name, kind, issue, target_group, working_area, starts_on, ends_on, created_at)
            VALUES (\(network.id), \(network.name), \(network.kind), \(network.issue), \(network.targetGroup), \(network.workingArea),
                \(network.startsOn), \(network.endsOn), \(act.at))
            """)
        try db.run(
            """
            INSERT INTO membership (id, network_id, person_id, role, started_at)
            VALUES (\(membership), \(network.id), \(act.person), \(Membership.Role.coordinator), \(act.at))
            """)
        try act.record(.networkMade, network.name, in: db)
    }

    func change(_ network: Network, by person: Identifier) async throws {
        let act = act(in: network.id, by: person)
        try await database.write { db in
            try db.run(
                """
                UPDATE network SET name = \(network.name), kind = \(network.kind), issue = \(network.issue), target_group = \(network.targetGroup),
                    working_area = \(network.workingArea), starts_on = \(network.startsOn), ends_on = \(network.endsOn)
                WHERE id = \(network.id)
                """)
            try act.record(.networkChanged, network.name, in: db)
        }
    }

    private func act(in network: Identifier, by person: Identifier) -> Act {
        surroundings.act(in: network, by: person)
    }
}
