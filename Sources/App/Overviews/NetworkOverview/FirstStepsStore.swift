import Foundation
import Storage

/// Whether the first steps of a network were put away.
struct FirstStepsStore: Sendable {
    let database: Database
    let surroundings: Surroundings

    /// What of the first steps stands in no other list: whether they were put away, and whether there is a privacy notice.
    func state(of network: Identifier) async throws -> (isHidden: Bool, hasNotice: Bool) {
        try await database.read { db in
            let isHidden = try db.value("SELECT first_steps_hidden_at FROM network WHERE id = \(network)", as: Int.self) != nil
            let notices = try db.value("SELECT count(*) FROM privacy_notice WHERE network_id = \(network)", as: Int.self) ?? 0
            return (isHidden, notices > 0)
        }
    }

    /// Puts the first steps away, or brings them back.
    func hide(_ isHidden: Bool, in network: Network, by person: Identifier) async throws {
        let act = Act(network: network.id, person: person, at: surroundings.now(), id: surroundings.identifier())
        try await database.write { db in
            try db.run("UPDATE network SET first_steps_hidden_at = \(isHidden ? act.at : nil) WHERE id = \(network.id)")
            try act.record(isHidden ? .firstStepsHidden : .firstStepsShown, network.name, in: db)
        }
    }
}
