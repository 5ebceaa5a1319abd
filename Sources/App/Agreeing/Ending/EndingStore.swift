import Foundation
import Storage

/// How networks end and reopen. Every time it happened stays as it was.
struct EndingStore: Sendable {
    let database: Database
    let surroundings: Surroundings

    /// What is still open in a network on a day.
    func unsettled(in network: Identifier, on day: String) async throws -> Unsettled {
        try await database.read { db in try Self.unsettled(in: network, on: day, db) }
    }

    private static func unsettled(in network: Identifier, on day: String, _ db: any Connection) throws -> Unsettled {
        let actions = try ActionStore.toDo(in: network, db).map { OpenPromise.action($0) }
        let commitments = try InterestStore.standing(in: network, db).flatMap { one in
            one.running(on: day).map { OpenPromise.commitment($0, partner: one.partner.name) }
        }
        return Unsettled(
            rounds: try db.rows(
                """
                SELECT * FROM round WHERE network_id = \(network) AND deleted_at IS NULL AND closed_at IS NULL AND is_test = 0
                    AND (opened_at IS NOT NULL OR opens_at IS NOT NULL) ORDER BY created_at, id
                """),
            decisions: try db.values("SELECT title FROM decision WHERE network_id = \(network) AND state = 'open' ORDER BY number, id"),
            promises: actions + commitments)
    }

    /// Every time the network ended, the last first.
    func endings(of network: Identifier) async throws -> [Ending] {
        try await database.read { db in
            let lines: [Ending.Line] = try db.rows(
                """
                SELECT network_ending.number, network_ending.evaluation, ender.name AS ended_name, network_ending.ended_at,
                    network_reopening.reason, opener.name AS reopened_name, network_reopening.reopened_at
                FROM network_ending LEFT JOIN person AS ender ON ender.id = network_ending.ended_by
                LEFT JOIN network_reopening ON network_reopening.network_id = network_ending.network_id
                    AND network_reopening.number = network_ending.number
                LEFT JOIN person AS opener ON opener.id = network_reopening.reopened_by
                WHERE network_ending.network_id = \(network) ORDER BY network_ending.number DESC
                """)
            let settlements: [Settlement] = try db.rows(
                "SELECT * FROM ending_settlement WHERE network_id = \(network) ORDER BY number, place")
            let anchors: [Anchor] = try db.rows("SELECT * FROM ending_anchor WHERE network_id = \(network) ORDER BY number, place")
            return lines.map { line in
                Ending(
                    line: line, settlements: settlements.filter { $0.number == line.number },
                    anchors: anchors.filter { $0.number == line.number })
            }
        }
    }

    /// Brings a network to its end: all that is settled with it, or nothing.
    ///
    /// - Throws: `EndingConflict` when somebody else did, or when something was opened or promised since it was read.
    func end(_ network: Network, with word: FinalWord, on day: String, by person: Identifier) async throws {
        let act = surroundings.act(in: network.id, by: person)
        try await database.write { db in
            let ended = try db.run(
                "UPDATE network SET ended_at = \(act.at) WHERE id = \(network.id) AND ended_at IS NULL AND deleted_at IS NULL")
            guard ended == 1 else { throw EndingConflict.isEnded }
            let now = try Self.unsettled(in: network.id, on: day, db)
            guard now.isClear, Set(now.promises.map(\.id)) == Set(word.settled.map(\.promise.id)) else { throw EndingConflict.changed }
            let number = try Self.last(of: network.id, db) + 1
            try db.run(
                """
                INSERT INTO network_ending (network_id, number, evaluation, ended_by, ended_at)
                VALUES (\(network.id), \(number), \(word.evaluation), \(person), \(act.at))
                """)
            for (place, one) in word.settled.enumerated() { try Self.settle(one, number, place + 1, act, in: db) }
            for (place, anchor) in word.anchors.enumerated() {
                try db.run(
                    """
                    INSERT INTO ending_anchor (network_id, number, place, what, at_place, keeper)
                    VALUES (\(network.id), \(number), \(place + 1), \(anchor.what), \(anchor.atPlace), \(anchor.keeper))
                    """)
            }
            try act.record(.networkEnded, network.name, in: db)
        }
    }

    private static func settle(_ one: FinalWord.Settled, _ number: Int, _ place: Int, _ act: Act, in db: any Connection) throws {
        try db.run(
            """
            INSERT INTO ending_settlement (network_id, number, place, kind, body, partner_name, person_name, outcome, note)
            VALUES (\(act.network), \(number), \(place), \(one.promise.kind), \(one.body), \(one.promise.partnerName), \(one.promise.personName),
                \(one.outcome), \(one.note))
            """)
        guard case .action(let named) = one.promise else { return }
        switch one.outcome {
        case .done: try ActionStore.set(.done, of: named.action.id, act, in: db)
        case .lapses: try ActionStore.set(.dropped, of: named.action.id, act, in: db)
        case .goesOn: return
        }
    }

    private static func last(of network: Identifier, _ db: any Connection) throws -> Int {
        try db.value("SELECT max(number) FROM network_ending WHERE network_id = \(network)") ?? 0
    }

    /// Makes an archive a network again. Doing it twice is doing it once.
    func reopen(_ network: Network, because reason: String, by person: Identifier) async throws {
        let act = surroundings.act(in: network.id, by: person)
        try await database.write { db in
            let reopened = try db.run("UPDATE network SET ended_at = NULL WHERE id = \(network.id) AND ended_at IS NOT NULL")
            guard reopened == 1 else { return }
            let number = try Self.last(of: network.id, db)
            try db.run(
                """
                INSERT INTO network_reopening (network_id, number, reason, reopened_by, reopened_at)
                VALUES (\(network.id), \(number), \(reason), \(person), \(act.at))
                """)
            try act.record(.networkReopened, network.name, in: db)
        }
    }
}
