import Storage

/// The sections of documents that hold some words, and the line in which they stand.
enum FoundClauseStore {
    private struct Row: Decodable {
        let documentId: Identifier
        let section: String
        let title: String
        let body: String
        let total: Int
    }

    /// What was found in one document: the first sections of it, and how many there are.
    struct Found: Sendable {
        let sections: [FoundSection]
        let total: Int
    }

    /// How many sections stand with a document.
    private static let few = 3

    /// - Parameter networks: those that the documents are of.
    static func sections(with words: FullText, of documents: [String], in networks: [Identifier], _ db: any Connection) throws
        -> [Identifier: Found]
    {
        guard !words.isEmpty, !documents.isEmpty else { return [:] }
        let scopes = networks.map { FullText.scope("clause", $0.rawValue) }.sorted()
        let rows: [Row] = try db.rows(
            """
            SELECT document_id, section, title, body, total FROM (
                SELECT newest.document_id, newest.section, newest.title, newest.body,
                    count(*) OVER (PARTITION BY newest.document_id) AS total,
                    row_number() OVER (PARTITION BY newest.document_id ORDER BY newest.place, newest.section) AS nth
                FROM (\(newest(of: documents))) AS newest JOIN search_entry ON search_entry.subject = newest.document_id || ':' || newest.section
                WHERE \(words.isFound(in: scopes, on: db.engine))) AS ranked
            WHERE nth <= \(few) ORDER BY document_id, nth
            """)
        return Dictionary(grouping: rows, by: \.documentId).mapValues { rows in
            Found(
                sections: rows.map { FoundSection(key: $0.section, title: $0.title, line: line(with: words, in: $0.body)) },
                total: rows.first?.total ?? 0)
        }
    }

    /// The sections of some documents as they are now.
    private static func newest(of documents: [String]) -> SQL {
        """
        SELECT clause.document_id, clause.section, clause.place, clause.title, clause.body FROM clause
        WHERE clause.document_id IN \(list: documents) AND clause.is_present = 1 AND NOT EXISTS (
            SELECT 1 FROM clause AS later WHERE later.document_id = clause.document_id AND later.section = clause.section
                AND later.version > clause.version)
        """
    }

    /// The first line of a text with one of the words; empty where none reads so.
    static func line(with words: FullText, in body: String) -> [SearchPiece] {
        guard let line = ClauseWords.lines(of: body).first(where: words.isIn) else { return [] }
        return words.pieces(of: line).map { SearchPiece(text: $0.text, isFound: $0.isFound) }
    }
}
