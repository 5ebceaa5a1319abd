import Foundation
import Localization
import Storage

/// The PDF of what is signed, made once and never changed, and the signed copies that came with signatures.
struct SigningCopyStore: Sendable {
    let database: Database
    let surroundings: Surroundings

    /// Where a signing is, for making its PDF; nil when none is to be made any more.
    func place(of signing: Identifier) async throws -> SigningPlace? {
        try await database.read { db in
            try db.row(
                """
                SELECT signing.id, signing.network_id, signing.document_id, signing.version, signing.title, signing.language,
                    network.deleted_at
                FROM signing JOIN network ON network.id = signing.network_id
                WHERE signing.id = \(signing) AND signing.pdf = 'pending' AND signing.state <> 'withdrawn'
                """)
        }
    }

    /// Keeps the PDF, unless one was kept before or the signing was stopped.
    func keep(_ pdf: [UInt8], of place: SigningPlace) async throws {
        let (act, id) = (surroundings.act(in: place.networkId, by: nil), surroundings.identifier())
        try await database.write { db in
            guard try Self.isPending(place.id, in: db) else { return }
            try FileStore.add(pdf, named: "\(place.title) v\(place.version).pdf", .pdf, as: id, act, in: db)
            try db.run("UPDATE signing SET pdf = 'made', pdf_file_id = \(id) WHERE id = \(place.id)")
        }
    }

    /// Notes that no PDF can be made here: the text and its hash are fixed all the same.
    func miss(_ place: SigningPlace) async throws {
        try await database.write { db in
            guard try Self.isPending(place.id, in: db) else { return }
            try db.run("UPDATE signing SET pdf = 'missing' WHERE id = \(place.id)")
        }
    }

    /// Plans the PDFs again that could not be made before: what makes them is there now.
    func planMissing() async throws {
        let now = surroundings.now()
        try await database.write { db in
            let missed: [Identifier] = try db.values("SELECT id FROM signing WHERE pdf = 'missing' AND state <> 'withdrawn'")
            for id in missed where try db.run("UPDATE signing SET pdf = 'pending' WHERE id = \(id) AND pdf = 'missing'") == 1 {
                try ScheduleStore.plan(.fixSigning, id, at: now, in: db)
            }
        }
    }

    /// Holds the signing until the end of the transaction.
    private static func isPending(_ id: Identifier, in db: any Connection) throws -> Bool {
        try db.run("UPDATE signing SET turn = turn + 1 WHERE id = \(id) AND pdf = 'pending' AND state <> 'withdrawn'") == 1
    }

    /// What is to go once documents are gone for good: the files of what was stopped before it was signed.
    static func files(of documents: SQL, _ db: any Connection) throws -> [Identifier] {
        try db.values(
            """
            SELECT pdf_file_id FROM signing WHERE pdf_file_id IS NOT NULL AND document_id IN (\(documents))
            UNION SELECT signature.file_id FROM signature JOIN signing ON signing.id = signature.signing_id
                WHERE signature.file_id IS NOT NULL AND signing.document_id IN (\(documents))
            """)
    }
}

/// What is needed to make the PDF of a signing.
struct SigningPlace: Codable, Hashable, Sendable {
    let id: Identifier
    let networkId: Identifier
    let documentId: Identifier
    let version: Int
    let title: String
    let language: Language
    /// When its network was thrown away.
    let deletedAt: Date?
}
