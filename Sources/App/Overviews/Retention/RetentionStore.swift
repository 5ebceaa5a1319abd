import Foundation
import Storage

/// Removes what is past its period, and keeps a report of how much that was.
struct RetentionStore: Sendable {
    let database: Database
    let surroundings: Surroundings

    /// Removes what is past its period, unless the clock cannot be trusted.
    @discardableResult
    func apply(isConfirmed: Bool = false) async throws -> RetentionRun.Verdict {
        let (now, surroundings) = (surroundings.now(), surroundings)
        return try await database.write { db in
            let last: Date? = try db.value("SELECT max(ran_at) FROM retention_run WHERE refused = 0")
            let verdict = RetentionRun.verdict(last: last, now: now, isConfirmed: isConfirmed)
            if verdict == .clockWentBack { return verdict }
            let run = surroundings.identifier()
            let isRefused = verdict != .run && verdict != .first
            try db.run("INSERT INTO retention_run (id, ran_at, refused) VALUES (\(run), \(now), \(isRefused ? 1 : 0))")
            guard verdict == .run else { return verdict }
            var sweep = RetentionSweep(now: now, surroundings: surroundings)
            try sweep.run(in: db)
            try report(sweep.removed, of: run, at: now, in: db)
            return verdict
        }
    }

    /// The numbers by network and kind, in the activity of each network and for the administrators.
    private func report(_ removed: [Identifier?: [RetentionPeriod.Kind: Int]], of run: Identifier, at now: Date, in db: any Connection)
        throws
    {
        for (network, counts) in removed {
            let isThere: Int = try db.value("SELECT count(*) FROM network WHERE id = \(network)") ?? 0
            for (kind, count) in counts {
                try db.run(
                    """
                    INSERT INTO retention_report (id, run_id, network_id, kind, removed)
                    VALUES (\(surroundings.identifier()), \(run), \(isThere == 1 ? network : nil), \(kind), \(count))
                    """)
            }
            guard let network, isThere == 1 else { continue }
            let numbers = RetentionPeriod.Kind.allCases.compactMap { kind in counts[kind].map { "\(kind.rawValue)=\($0)" } }
            try Act(network: network, person: nil, at: now, id: surroundings.identifier()).record(
                .retentionApplied, numbers.joined(separator: " "), in: db)
        }
        if !removed.isEmpty { try ScheduleStore.plan(.wipeErased, Identifier(rawValue: ""), at: now, in: db) }
    }

    /// The latest runs, newest first, with what each removed in all networks together.
    func retentionReports(most: Int = 40) async throws -> [RetentionRun] {
        struct Line: Decodable {
            let id: Identifier
            let ranAt: Date
            let refused: Int
        }
        struct Sum: Decodable {
            let kind: RetentionPeriod.Kind
            let removed: Int
        }
        return try await database.read { db in
            let lines: [Line] = try db.rows(
                "SELECT id, ran_at, refused FROM retention_run ORDER BY ran_at DESC, refused, id DESC LIMIT \(most)")
            return try lines.map { line in
                let sums: [Sum] = try db.rows(
                    "SELECT kind, CAST(sum(removed) AS BIGINT) AS removed FROM retention_report WHERE run_id = \(line.id) GROUP BY kind")
                return RetentionRun(
                    ranAt: line.ranAt, isRefused: line.refused == 1,
                    removed: Dictionary(uniqueKeysWithValues: sums.map { ($0.kind, $0.removed) }))
            }
        }
    }
}
