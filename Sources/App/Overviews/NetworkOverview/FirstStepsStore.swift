import Foundation
import Storage

/// Whether the first steps of a network were put away.
struct FirstStepsStore: Sendable {
    let database: Database
    let surroundings: Surroundings

    /// Whether the first steps were put away, and what was made that stands in no other list of the overview.
    func state(of network: Identifier) async throws -> (isHidden: Bool, made: FirstSteps.Made) {
        try await database.read { db in
            let isHidden = try db.value("SELECT first_steps_hidden_at FROM network WHERE id = \(network)", as: Int.self) != nil
            let made: FirstSteps.Made? = try db.row(
                """
                SELECT (SELECT count(*) FROM privacy_notice WHERE network_id = \(network)) AS notices,
                    (SELECT count(*) FROM group_session WHERE network_id = \(network)) AS sessions,
                    (SELECT count(*) FROM action WHERE network_id = \(network)) AS actions
                """)
            return (isHidden, made ?? FirstSteps.Made(notices: 0, sessions: 0, actions: 0))
        }
    }

    /// Puts the first steps away, or brings them back.
    func hide(_ isHidden: Bool, in network: Network, by person: Identifier) async throws {
        let act = surroundings.act(in: network.id, by: person)
        try await database.write { db in
            try db.run("UPDATE network SET first_steps_hidden_at = \(isHidden ? act.at : nil) WHERE id = \(network.id)")
            try act.record(isHidden ? .firstStepsHidden : .firstStepsShown, network.name, in: db)
        }
    }
}
