import Foundation
import Storage

/// What partners propose to change in documents. Whoever answers holds the row of the amendment, so that it is answered once.
struct AmendmentStore: Sendable {
    let database: Database
    let surroundings: Surroundings
    let timeZone: TimeZone

    /// Every amendment to a document, without its texts: the open ones first, in the order in which they came, then the latest answered.
    func amendments(on document: Identifier, in network: Identifier) async throws -> [Amendment] {
        let today = Day.of(surroundings.now(), in: timeZone)
        return try await database.read { db in
            try db.rows(
                """
                \(Self.known(on: today, Self.brief)) WHERE amendment.document_id = \(document) AND amendment.network_id = \(network)
                ORDER BY CASE WHEN amendment.answered_at IS NULL THEN 0 ELSE 1 END,
                    CASE WHEN amendment.answered_at IS NULL THEN amendment.made_at ELSE -amendment.answered_at END, amendment.id
                """)
        }
    }

    /// Those that wait for an answer.
    func open(on document: Identifier, in network: Identifier) async throws -> [Amendment] {
        let today = Day.of(surroundings.now(), in: timeZone)
        return try await database.read { db in
            try db.rows(
                """
                \(Self.known(on: today)) WHERE amendment.document_id = \(document) AND amendment.network_id = \(network)
                    AND amendment.state = 'open' ORDER BY amendment.made_at, amendment.id
                """)
        }
    }

    func find(_ id: Identifier, on document: Identifier, in network: Identifier) async throws -> Amendment {
        let today = Day.of(surroundings.now(), in: timeZone)
        let found: Amendment? = try await database.read { db in
            try db.row(
                """
                \(Self.known(on: today)) WHERE amendment.id = \(id) AND amendment.document_id = \(document)
                    AND amendment.network_id = \(network)
                """)
        }
        guard let found else { throw WebError.notFound }
        return found
    }

    private static func known(on today: String, _ texts: SQL = whole) -> SQL {
        """
        SELECT \(texts), maker.name AS made_name, answerer.name AS answered_name, old.title AS old_title, \(taken("title")) AS taken_title,
            CASE WHEN partner.id IS NULL OR COALESCE(partner.active_until, \(today)) < \(today) THEN 0 ELSE 1 END AS is_here
        FROM amendment JOIN clause AS old ON old.document_id = amendment.document_id AND old.section = amendment.section
            AND old.version = amendment.on_version
        LEFT JOIN partner ON partner.id = amendment.partner_id AND partner.deleted_at IS NULL
        LEFT JOIN person AS maker ON maker.id = amendment.made_by LEFT JOIN person AS answerer ON answerer.id = amendment.answered_by
        """
    }

    private static var whole: SQL { "amendment.*, old.body AS old_body, \(taken("body")) AS taken_body" }

    /// Without the texts, which may be long: of them stays only whether another one was accepted.
    private static var brief: SQL {
        """
        amendment.id, amendment.document_id, amendment.network_id, amendment.section, amendment.on_version, amendment.partner_id,
            amendment.partner_name, amendment.title, amendment.reason, amendment.made_at, amendment.state, amendment.answer,
            amendment.answered_at, amendment.in_version, '' AS body, '' AS old_body,
            CASE WHEN \(taken("body")) = amendment.body THEN '' ELSE '…' END AS taken_body
        """
    }

    /// What the section says in the version that took an amendment over.
    private static func taken(_ column: SQL) -> SQL {
        """
        (SELECT taken.\(column) FROM clause AS taken WHERE taken.document_id = amendment.document_id
            AND taken.section = amendment.section AND taken.version <= amendment.in_version ORDER BY taken.version DESC LIMIT 1)
        """
    }

    /// Proposes another text for a section.
    ///
    /// - Throws: `ClauseConflict` when the section changed since it was read; `WebError.forbidden` when the partner has left.
    func propose(_ new: NewAmendment, on document: Document, by person: Identifier) async throws {
        let (act, id) = (surroundings.act(in: document.networkId, by: person), surroundings.identifier())
        try await database.write { db in
            let found = try DocumentStore.find(document.id, in: act.network, db)
            let now = try DocumentStore.clauses(of: found.id, version: found.version, db).first { $0.section == new.section }
            guard let now, now.version == new.onVersion, now.isPresent == 1 else { throw ClauseConflict(now: now) }
            let added = try db.run(
                """
                INSERT INTO amendment (id, document_id, network_id, section, on_version, partner_id, partner_name, title, body, reason,
                    made_by, made_at)
                SELECT \(id), \(found.id), partner.network_id, \(new.section), \(new.onVersion), partner.id, partner.name, \(new.title),
                    \(new.body), \(new.reason), \(person), \(act.at)
                FROM partner WHERE partner.id = \(new.partnerId) AND partner.network_id = \(act.network) AND partner.deleted_at IS NULL
                """)
            guard added == 1 else { throw WebError.forbidden }
            try act.record(.amendmentProposed, found.title, in: db)
        }
    }

    /// Accepts an amendment, which writes its section as the next version, or refuses it.
    ///
    /// - Throws: `AmendmentClosed` when somebody was before; `ClauseConflict` when the section changed since the answer was begun.
    ///   Then nothing is written.
    func answer(_ amendment: Amendment, _ answer: AmendmentAnswer, on document: Document, by person: Identifier) async throws {
        let act = surroundings.act(in: document.networkId, by: person)
        try await database.write { db in
            try Self.hold(amendment, in: db)
            switch answer {
            case .accept(let change, let words):
                let why = amendment.why(in: document.language)
                let version = try DocumentStore.write([change], to: document.id, because: why, act, in: db).version
                try Self.close(amendment, .accepted, words, in: version, act, db)
                try act.record(.amendmentAccepted, document.title, in: db)
            case .refuse(let words):
                _ = try DocumentStore.find(document.id, in: act.network, db)
                try Self.close(amendment, .refused, words, act, db)
                try act.record(.amendmentRefused, document.title, in: db)
            }
        }
    }

    /// Takes an amendment back; it stays to be read.
    ///
    /// - Throws: `AmendmentClosed` when it was answered or withdrawn since it was read.
    func withdraw(_ amendment: Amendment, on document: Document, by person: Identifier) async throws {
        let act = surroundings.act(in: document.networkId, by: person)
        try await database.write { db in
            try Self.hold(amendment, in: db)
            _ = try DocumentStore.find(document.id, in: act.network, db)
            try Self.close(amendment, .withdrawn, "", act, db)
            try act.record(.amendmentWithdrawn, document.title, in: db)
        }
    }

    /// Holds an open amendment until the end of the transaction.
    private static func hold(_ amendment: Amendment, in db: any Connection) throws {
        let held = try db.run(
            """
            UPDATE amendment SET state = state WHERE id = \(amendment.id) AND document_id = \(amendment.documentId)
                AND network_id = \(amendment.networkId) AND state = 'open'
            """)
        guard held == 1 else { throw AmendmentClosed() }
    }

    private static func close(
        _ amendment: Amendment, _ state: Amendment.State, _ words: String, in version: Int? = nil, _ act: Act, _ db: any Connection
    ) throws {
        try db.run(
            """
            UPDATE amendment SET state = \(state), answer = \(words), answered_by = \(act.person), answered_at = \(act.at),
                in_version = \(version) WHERE id = \(amendment.id)
            """)
    }
}
