import Foundation
import Storage

/// Putting a round in the bin and taking it out.
extension RoundStore {
    /// Puts a round in the bin, whatever its state: there it takes no answers, and what was to happen by itself waits.
    func remove(_ round: Round, by person: Identifier) async throws {
        let act = surroundings.act(in: round.networkId, by: person)
        try await database.write { db in
            let put = try db.run(
                "UPDATE round SET deleted_at = \(act.at), deleted_by = \(person) WHERE id = \(round.id) AND deleted_at IS NULL")
            guard put == 1 else { throw WebError.notFound }
            try Self.rest(round.id, at: act.at, in: db)
            try act.record(.roundRemoved, round.name, in: db)
        }
    }

    /// What a round in the bin does not do: open, close, remind, send. Wiping its traces goes on.
    static func rest(_ round: Identifier, at now: Date, in db: any Connection) throws {
        for kind in [DueWork.Kind.openRound, .closeRound, .remindRound] { try ScheduleStore.drop(kind, round, in: db) }
        try MailStore.hold(about: round, at: now, in: db)
    }

    /// A round that left the bin goes on as it was. One whose closing has passed meanwhile closes at once.
    static func wake(_ round: Round, at now: Date, in db: any Connection) throws {
        try MailStore.release(about: round.id, in: db)
        if round.openedAt == nil {
            if let opens = round.opensAt, opens > now { try ScheduleStore.plan(.openRound, round.id, at: opens, in: db) }
        } else if round.closedAt == nil {
            try ScheduleStore.plan(.closeRound, round.id, at: round.closesAt, in: db)
            try planReminder(round.id, closing: round.closesAt, at: now, in: db)
        }
    }
}
