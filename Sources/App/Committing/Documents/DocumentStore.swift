import Foundation
import Storage

/// Documents with every version of their text. Nothing of a version is ever changed.
struct DocumentStore: Sendable {
    let database: Database
    let surroundings: Surroundings
    let timeZone: TimeZone
    let schemes: SchemeBook

    var today: String { Day.of(surroundings.now(), in: timeZone) }

    /// The documents of a network, in the order of the phases and then the newest first.
    func documents(in network: Identifier) async throws -> [Document] {
        try await database.read { db in
            try db.rows(
                """
                SELECT * FROM document WHERE network_id = \(network) AND deleted_at IS NULL
                ORDER BY CASE kind WHEN 'startnota' THEN 0 WHEN 'intent' THEN 1 WHEN 'agreement' THEN 2 ELSE 3 END, made_at DESC, id
                """)
        }
    }

    private struct FilledSection: Decodable {
        let documentId: Identifier
        let section: String
    }

    /// Sections with something in them in the newest text, by document of a network.
    func filled(in network: Identifier) async throws -> [Identifier: Set<String>] {
        let rows: [FilledSection] = try await database.read { db in
            try db.rows(
                """
                SELECT clause.document_id, clause.section FROM clause JOIN document ON document.id = clause.document_id
                WHERE document.network_id = \(network) AND document.deleted_at IS NULL AND clause.is_present = 1 AND clause.body <> ''
                    AND NOT EXISTS (
                        SELECT 1 FROM clause AS later WHERE later.document_id = clause.document_id AND later.section = clause.section
                            AND later.version > clause.version)
                """)
        }
        return rows.reduce(into: [:]) { $0[$1.documentId, default: []].insert($1.section) }
    }

    /// A document with its text, the newest or that of an earlier version.
    func text(of id: Identifier, in network: Identifier, version: Int? = nil) async throws -> DocumentText {
        try await database.read { db in try text(of: id, in: network, version: version, db) }
    }

    func text(of id: Identifier, in network: Identifier, version: Int? = nil, _ db: any Connection) throws -> DocumentText {
        let document = try Self.find(id, in: network, db)
        let number = version ?? document.version
        let found: DocumentVersion? = try db.row("\(Self.versions(of: id)) AND document_version.number = \(number)")
        guard let found else { throw WebError.notFound }
        let signed: DocumentDetails? = try db.row(
            """
            SELECT title, language, starts_on, ends_on, review_on, notice_months FROM signing
            WHERE document_id = \(id) AND version = \(number) AND state <> 'withdrawn'
            """)
        return DocumentText(
            document: signed.map(document.with) ?? document, scheme: try schemes.find(document.scheme, version: document.schemeVersion),
            version: found,
            clauses: try Self.clauses(of: id, version: number, db).filter { $0.isPresent == 1 })
    }

    static func find(_ id: Identifier, in network: Identifier, _ db: any Connection) throws -> Document {
        let document: Document? = try db.row(
            "SELECT * FROM document WHERE id = \(id) AND network_id = \(network) AND deleted_at IS NULL")
        guard let document else { throw WebError.notFound }
        return document
    }

    private static func versions(of id: Identifier) -> SQL {
        """
        SELECT document_version.*, person.name AS written_name, signing.text_hash AS signed_hash FROM document_version
        LEFT JOIN person ON person.id = document_version.written_by
        LEFT JOIN signing ON signing.document_id = document_version.document_id AND signing.version = document_version.number
            AND signing.state <> 'withdrawn'
        WHERE document_version.document_id = \(id)
        """
    }

    /// Every section as it was in a version, in order; also those that were taken out.
    static func clauses(of id: Identifier, version: Int, _ db: any Connection) throws -> [Clause] {
        try db.rows(
            """
            SELECT section, version, place, title, body, is_present FROM clause
            WHERE document_id = \(id) AND version <= \(version) AND NOT EXISTS (
                SELECT 1 FROM clause AS later WHERE later.document_id = clause.document_id AND later.section = clause.section
                    AND later.version > clause.version AND later.version <= \(version))
            ORDER BY place, section
            """)
    }

    /// Every version, the newest first.
    func versions(of id: Identifier) async throws -> [DocumentVersion] {
        try await database.read { db in try db.rows("\(Self.versions(of: id)) ORDER BY document_version.number DESC") }
    }

    /// Sections that were left out, as they last were.
    func left(of document: Document) async throws -> [Clause] {
        try await database.read { db in
            try Self.clauses(of: document.id, version: document.version, db).filter { $0.isPresent == 0 }
        }
    }

    /// Whether a document ever had such a section.
    func has(_ section: String, in id: Identifier) async throws -> Bool {
        let count: Int? = try await database.read { db in
            try db.value("SELECT count(*) FROM clause WHERE document_id = \(id) AND section = \(section)")
        }
        return count ?? 0 > 0
    }

    /// Begins a document with its first text.
    func make(_ document: Document, _ clauses: [Clause], by person: Identifier) async throws {
        let act = surroundings.act(in: document.networkId, by: person)
        try await database.write { db in
            try db.run(
                """
                INSERT INTO document (id, network_id, kind, scheme, scheme_version, title, language, starts_on, ends_on, review_on,
                    notice_months, had_interests, version, made_by, made_at)
                VALUES (\(document.id), \(act.network), \(document.kind), \(document.scheme), \(document.schemeVersion), \(document.title),
                    \(document.language), \(document.startsOn), \(document.endsOn), \(document.reviewOn), \(document.noticeMonths),
                    \(document.hadInterests), 1, \(person), \(act.at))
                """)
            try Self.insert(version: 1, of: document, clauses, all: clauses, because: "", restoredFrom: nil, act, in: db)
            try act.record(.documentBegun, document.title, in: db)
        }
    }

    /// Writes sections as the next version, unless somebody else changed one of them since it was read. Writing what stands there
    /// already makes no version.
    ///
    /// - Returns: the number of the newest version.
    /// - Throws: `ClauseConflict` with what stands there now; then nothing is written.
    @discardableResult
    func write(
        _ changes: [ClauseChange], to document: Document, because why: String = "", restoredFrom: Int? = nil, by person: Identifier
    ) async throws -> Int {
        let act = surroundings.act(in: document.networkId, by: person)
        return try await database.write { db in
            let number = try Self.write(changes, to: document.id, because: why, restoredFrom: restoredFrom, act, in: db)
            if number.isNew { try act.record(.documentWritten, document.title, in: db) }
            return number.version
        }
    }

    /// Makes an earlier text the newest again, as a version of its own.
    func bringBack(_ old: DocumentText, by person: Identifier) async throws {
        let act = surroundings.act(in: old.document.networkId, by: person)
        try await database.write { db in
            let document = try Self.find(old.document.id, in: act.network, db)
            let changes = try Self.clauses(of: document.id, version: document.version, db).map { now in
                let then = old.clause(now.section)
                return ClauseChange(
                    section: now.section, title: then?.title ?? now.title, body: then?.body ?? now.body, isPresent: then != nil,
                    place: then?.place, seen: now.version)
            }
            let from = old.version.number
            let written = try Self.write(changes, to: document.id, because: "", restoredFrom: from, act, in: db)
            if written.isNew { try act.record(.documentWritten, document.title, in: db) }
        }
    }

    /// The same inside the transaction of another act, such as accepting an amendment.
    static func write(
        _ changes: [ClauseChange], to id: Identifier, because why: String, restoredFrom: Int? = nil, _ act: Act, in db: any Connection
    ) throws -> (version: Int, isNew: Bool) {
        // Whoever raises the number holds the row until the end.
        guard
            try db.run(
                "UPDATE document SET version = version + 1 WHERE id = \(id) AND network_id = \(act.network) AND deleted_at IS NULL") == 1
        else { throw WebError.notFound }
        let document = try find(id, in: act.network, db)
        var all = try clauses(of: id, version: document.version, db)
        var written: [Clause] = []
        for change in changes {
            let now = all.first { $0.section == change.section }
            let next = Clause(
                section: change.section, version: document.version,
                place: change.place ?? now?.place ?? (all.map(\.place).max() ?? 0) + 1, title: change.title, body: change.body,
                isPresent: change.isPresent ? 1 : 0)
            // Sending the same twice is no conflict.
            guard !next.says(the: now) else { continue }
            guard now?.version ?? 0 == change.seen else { throw ClauseConflict(now: now) }
            all.removeAll { $0.section == change.section }
            all.append(next)
            written.append(next)
        }
        guard !written.isEmpty else {
            try db.run("UPDATE document SET version = version - 1 WHERE id = \(id)")
            return (document.version - 1, false)
        }
        try insert(version: document.version, of: document, written, all: all, because: why, restoredFrom: restoredFrom, act, in: db)
        return (document.version, true)
    }

    private static func insert(
        version: Int, of document: Document, _ clauses: [Clause], all: [Clause], because why: String, restoredFrom: Int?, _ act: Act,
        in db: any Connection
    ) throws {
        let present = all.filter { $0.isPresent == 1 }.sorted { ($0.place, $0.section) < ($1.place, $1.section) }
        let hash = Fingerprint.of(DocumentText.canonical(present))
        try db.run(
            """
            INSERT INTO document_version (document_id, number, why, restored_from, text_hash, written_by, written_at)
            VALUES (\(document.id), \(version), \(why), \(restoredFrom), \(hash), \(act.person), \(act.at))
            """)
        for clause in clauses {
            try db.run(
                """
                INSERT INTO clause (document_id, section, version, place, title, body, is_present)
                VALUES (\(document.id), \(clause.section), \(version), \(clause.place), \(clause.title), \(clause.body), \(clause.isPresent))
                """)
        }
    }

    /// Changes what stands beside the text: its title, its language, how long it holds. What is being signed or was signed keeps its
    /// own; where that is the newest version, a new one begins with the same text.
    ///
    /// - Parameter why: why there is a new version, for who reads the versions.
    /// - Throws: `DocumentConflict` when somebody else did since it was read.
    func change(_ document: Document, because why: String = "", by person: Identifier) async throws {
        let act = surroundings.act(in: document.networkId, by: person)
        try await database.write { db in
            let now = try Self.find(document.id, in: act.network, db)
            // Sending the same twice is no conflict.
            if document.details == now.details { return }
            let changed = try db.run(
                """
                UPDATE document SET title = \(document.title), language = \(document.language), starts_on = \(document.startsOn),
                    ends_on = \(document.endsOn), review_on = \(document.reviewOn), notice_months = \(document.noticeMonths),
                    edition = edition + 1
                WHERE id = \(document.id) AND network_id = \(act.network) AND edition = \(document.edition) AND deleted_at IS NULL
                """)
            guard changed == 1 else { throw DocumentConflict() }
            try Self.leaveSigned(now, because: why, act, in: db)
            try act.record(.documentChanged, document.title, in: db)
        }
    }

    /// Begins a version with the same text, where the newest is being signed or was signed.
    private static func leaveSigned(_ document: Document, because why: String, _ act: Act, in db: any Connection) throws {
        let begun = try db.run(
            """
            INSERT INTO document_version (document_id, number, why, text_hash, written_by, written_at)
            SELECT document_id, number + 1, \(why), text_hash, \(act.person), \(act.at) FROM document_version
            WHERE document_id = \(document.id) AND number = \(document.version) AND EXISTS (
                SELECT 1 FROM signing WHERE signing.document_id = document_version.document_id
                    AND signing.version = document_version.number AND signing.state <> 'withdrawn')
            """)
        if begun == 1 { try db.run("UPDATE document SET version = version + 1 WHERE id = \(document.id)") }
    }

    /// Puts a document in the bin.
    ///
    /// - Throws: `DocumentConflict` when it is being signed or was signed: then it stays.
    func remove(_ document: Document, by person: Identifier) async throws {
        let act = surroundings.act(in: document.networkId, by: person)
        try await database.write { db in
            let signed: SQL = "FROM signing WHERE signing.document_id = \(document.id) AND signing.state <> 'withdrawn'"
            let gone = try db.run(
                """
                UPDATE document SET deleted_at = \(act.at), deleted_by = \(person)
                WHERE id = \(document.id) AND network_id = \(act.network) AND deleted_at IS NULL AND NOT EXISTS (SELECT 1 \(signed))
                """)
            guard gone == 1 else {
                _ = try Self.find(document.id, in: act.network, db)
                throw DocumentConflict()
            }
            try act.record(.documentRemoved, document.title, in: db)
        }
    }
}

extension Clause {
    /// Whether it says what another says.
    func says(the other: Clause?) -> Bool {
        guard let other else { return false }
        return (place, title, body, isPresent) == (other.place, other.title, other.body, other.isPresent)
    }
}
