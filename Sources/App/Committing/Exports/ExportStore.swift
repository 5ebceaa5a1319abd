import Foundation
import Storage

/// The files that were asked of documents. One is made once; what is printed and has changed since is made anew. They go after a week.
///
/// Taking a copy of what one may read changes nothing in a network, so it is no activity.
struct ExportStore: Sendable {
    let database: Database
    let surroundings: Surroundings

    func exports(of document: Identifier, in network: Identifier) async throws -> [Export] {
        try await database.read { db in
            try db.rows(
                "SELECT * FROM export_job WHERE document_id = \(document) AND network_id = \(network) ORDER BY asked_at DESC, id DESC")
        }
    }

    func find(_ id: Identifier, of document: Identifier, in network: Identifier) async throws -> Export {
        let export: Export? = try await database.read { db in
            try db.row("SELECT * FROM export_job WHERE id = \(id) AND document_id = \(document) AND network_id = \(network)")
        }
        guard let export else { throw WebError.notFound }
        return export
    }

    /// Plans the making of a file, unless it is there or on its way.
    ///
    /// - Parameter hash: that of what would be printed now.
    /// - Returns: whether it is planned, there or on its way: nobody keeps the others waiting with more than so many at once.
    func ask(_ order: ExportOrder, hash: String, by person: Identifier) async throws -> Bool {
        let (now, id) = (surroundings.now(), surroundings.identifier())
        return try await database.write { db in
            let known: Export? = try db.row(
                """
                SELECT * FROM export_job WHERE document_id = \(order.document.id) AND version = \(order.version)
                    AND language = \(order.language) AND format = \(order.format)
                """)
            if let known, known.isUnderWay || known.printedHash == hash { return true }
            let underWay: Int =
                try db.value("SELECT count(*) FROM export_job WHERE asked_by = \(person) AND state IN ('waiting', 'running')") ?? 0
            if underWay >= Export.mostUnderWay { return false }
            if let known { try Self.remove([known.id], in: db) }
            try db.run(
                """
                INSERT INTO export_job (id, network_id, document_id, version, language, format, state, asked_by, asked_at)
                VALUES (\(id), \(order.document.networkId), \(order.document.id), \(order.version), \(order.language), \(order.format),
                    'waiting', \(person), \(now))
                ON CONFLICT DO NOTHING
                """)
            try ScheduleStore.plan(.makeExport, id, at: now, in: db)
            return true
        }
    }

    /// Takes a file in hand; nil when it was made or thrown away meanwhile. One that was left half made is taken in hand again.
    func begin(_ id: Identifier) async throws -> Export? {
        try await database.write { db in
            try db.run("UPDATE export_job SET state = 'running' WHERE id = \(id) AND state = 'waiting'")
            return try db.row("SELECT * FROM export_job WHERE id = \(id) AND state = 'running'")
        }
    }

    func finish(_ export: Export, _ bytes: [UInt8], named name: String, hash: String) async throws {
        let (act, id) = (surroundings.act(in: export.networkId, by: nil), surroundings.identifier())
        try await database.write { db in
            // Its document may have gone while it was made.
            let isThere: Int = try db.value("SELECT count(*) FROM export_job WHERE id = \(export.id) AND state = 'running'") ?? 0
            guard isThere == 1 else { return }
            try FileStore.add(bytes, named: name, export.format.type, as: id, act, in: db)
            try db.run(
                """
                UPDATE export_job SET state = 'done', file_id = \(id), printed_hash = \(hash), done_at = \(act.at) WHERE id = \(export.id)
                """)
        }
    }

    func fail(_ export: Export, _ problem: ExportProblem) async throws {
        let now = surroundings.now()
        try await database.write { db in
            try db.run(
                "UPDATE export_job SET state = 'failed', problem = \(problem), done_at = \(now) WHERE id = \(export.id) AND state = 'running'"
            )
        }
    }

    /// Throws files away with all that is known of them.
    static func remove(_ ids: [Identifier], in db: any Connection) throws {
        try db.run("DELETE FROM stored_file WHERE id IN (SELECT file_id FROM export_job WHERE id IN \(list: ids))")
        try db.run("DELETE FROM export_job WHERE id IN \(list: ids)")
        for id in ids { try ScheduleStore.drop(.makeExport, id, in: db) }
    }
}
