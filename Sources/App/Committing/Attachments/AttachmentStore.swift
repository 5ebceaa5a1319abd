import Foundation
import Storage

/// The files beside documents.
struct AttachmentStore: Sendable {
    let database: Database
    let surroundings: Surroundings

    /// The files beside a document, in the order in which they came.
    func attachments(of document: Identifier, in network: Identifier) async throws -> [StoredFile] {
        try await database.read { db in
            try db.rows(
                """
                SELECT \(FileStore.columns) JOIN document_attachment ON document_attachment.file_id = stored_file.id
                WHERE document_attachment.document_id = \(document) AND document_attachment.network_id = \(network)
                ORDER BY stored_file.added_at, stored_file.id
                """)
        }
    }

    func attach(_ bytes: [UInt8], named name: String, _ type: FileType, to document: Document, by person: Identifier) async throws {
        let (act, id) = (surroundings.act(in: document.networkId, by: person), surroundings.identifier())
        try await database.write { db in
            _ = try DocumentStore.find(document.id, in: act.network, db)
            try FileStore.add(bytes, named: name, type, as: id, act, in: db)
            try db.run(
                "INSERT INTO document_attachment (document_id, network_id, file_id) VALUES (\(document.id), \(act.network), \(id))")
            try act.record(.fileAttached, document.title, in: db)
        }
    }

    /// The files that were there when people were asked to sign the document: they stay with what is being signed or was signed.
    func kept(of document: Identifier, in network: Identifier) async throws -> Set<Identifier> {
        try await database.read { db in Set(try Self.kept(of: document, in: network, db)) }
    }

    private static func kept(of document: Identifier, in network: Identifier, _ db: any Connection) throws -> [Identifier] {
        try db.values(
            """
            SELECT stored_file.id FROM stored_file JOIN document_attachment ON document_attachment.file_id = stored_file.id
            WHERE document_attachment.document_id = \(document) AND document_attachment.network_id = \(network) AND EXISTS (
                SELECT 1 FROM signing WHERE signing.document_id = document_attachment.document_id AND signing.state <> 'withdrawn'
                    AND signing.opened_at >= stored_file.added_at)
            """)
    }

    /// Removes a file.
    ///
    /// - Throws: `FileIsSigned` when it was there when people were asked to sign the document.
    func detach(_ file: Identifier, from document: Document, by person: Identifier) async throws {
        let act = surroundings.act(in: document.networkId, by: person)
        try await database.write { db in
            if try Self.kept(of: document.id, in: act.network, db).contains(file) { throw FileIsSigned() }
            let gone = try db.run(
                """
                DELETE FROM stored_file WHERE id = \(file) AND network_id = \(act.network) AND EXISTS (
                    SELECT 1 FROM document_attachment WHERE document_attachment.file_id = stored_file.id
                        AND document_attachment.document_id = \(document.id))
                """)
            guard gone == 1 else { throw WebError.notFound }
            try act.record(.fileDetached, document.title, in: db)
        }
    }
}

/// A file that was there when people were asked to sign the document stays.
struct FileIsSigned: Error {}
