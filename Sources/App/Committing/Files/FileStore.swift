import Foundation
import Storage

/// Files that belong to a network, kept in the database so that one backup holds everything.
struct FileStore: Sendable {
    let database: Database
    let surroundings: Surroundings

    /// What is told of a file, with the name of who added it.
    static let columns: SQL = """
        stored_file.id, stored_file.network_id, stored_file.name, stored_file.type, stored_file.size, stored_file.hash,
        person.name AS added_name, stored_file.added_at FROM stored_file LEFT JOIN person ON person.id = stored_file.added_by
        """

    func find(_ id: Identifier, in network: Identifier) async throws -> StoredFile {
        let file: StoredFile? = try await database.read { db in
            try db.row("SELECT \(Self.columns) WHERE stored_file.id = \(id) AND stored_file.network_id = \(network)")
        }
        guard let file else { throw WebError.notFound }
        return file
    }

    /// What a file holds. A long read for a large one.
    func bytes(of id: Identifier, in network: Identifier) async throws -> [UInt8] {
        let bytes: [UInt8]? = try await database.readLong { db in
            try db.value("SELECT bytes FROM stored_file WHERE id = \(id) AND network_id = \(network)")
        }
        guard let bytes else { throw WebError.notFound }
        return bytes
    }

    /// Takes a file that was looked at, in the transaction of what it belongs to.
    ///
    /// - Returns: its identity.
    @discardableResult
    static func add(_ bytes: [UInt8], named name: String, _ type: FileType, as id: Identifier, _ act: Act, in db: any Connection) throws
        -> Identifier
    {
        try db.run(
            """
            INSERT INTO stored_file (id, network_id, name, type, size, hash, bytes, added_by, added_at)
            VALUES (\(id), \(act.network), \(FileCheck.safeName(name, type)), \(type), \(bytes.count),
                \(Fingerprint.of(bytes)), \(bytes), \(act.person), \(act.at))
            """)
        return id
    }
}
