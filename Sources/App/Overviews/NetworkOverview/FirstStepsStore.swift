import Foundation
import Storage

/// Whether the first steps of a network were put away.
struct FirstStepsStore: Sendable {
    let database: Database
    let surroundings: Surroundings

    func isHidden(in network: Identifier) async throws -> Bool {
        try await database.read { db in
            try db.value("SELECT first_steps_hidden_at FROM network WHERE id = \(network)", as: Int.self) != nil
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
