import Foundation
import Storage

/// Putting a whole network in the bin.
extension NetworkStore {
    /// Puts a network in the bin: for everybody in it, it is gone; what was to happen in it waits.
    func remove(_ network: Network, by person: Identifier) async throws {
        let act = surroundings.act(in: network.id, by: person)
        try await database.write { db in
            try Self.remove(network.id, by: person, at: act.at, in: db)
            try act.record(.networkRemoved, network.name, in: db)
        }
    }

    static func remove(_ network: Identifier, by person: Identifier?, at now: Date, in db: any Connection) throws {
        let put = try db.run("UPDATE network SET deleted_at = \(now), deleted_by = \(person) WHERE id = \(network) AND deleted_at IS NULL")
        guard put == 1 else { throw WebError.notFound }
        try db.run(
            """
            DELETE FROM due_work WHERE kind IN \(list: [DueWork.Kind.openRound, .closeRound, .remindRound])
                AND subject IN (SELECT id FROM round WHERE network_id = \(network))
            """)
        try MailStore.hold(in: network, at: now, in: db)
    }
}
