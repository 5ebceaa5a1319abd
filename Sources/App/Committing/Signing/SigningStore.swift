import Foundation
import Storage

/// Signings as they are read.
struct SigningStore: Sendable {
    let database: Database
    let surroundings: Surroundings
    let timeZone: TimeZone

    var today: String { Day.of(surroundings.now(), in: timeZone) }

    /// Everything that was ever opened to sign a document, the newest first.
    func signings(of document: Identifier, in network: Identifier) async throws -> [Signing] {
        let today = today
        return try await database.read { db in try Self.signings(of: document, in: network, on: today, db) }
    }

    static func signings(of document: Identifier, in network: Identifier, on today: String, _ db: any Connection) throws -> [Signing] {
        try read("signing.document_id = \(document) AND signing.network_id = \(network)", on: today, db)
    }

    static func find(_ id: Identifier, in network: Identifier, on today: String, _ db: any Connection) throws -> Signing {
        guard let one = try read("signing.id = \(id) AND signing.network_id = \(network)", on: today, db).first else {
            throw WebError.notFound
        }
        return one
    }

    private static func read(_ condition: SQL, on today: String, _ db: any Connection) throws -> [Signing] {
        let found: [Signing] = try db.rows(
            """
            SELECT signing.*, opener.name AS opened_name, withdrawer.name AS withdrawn_name, stored_file.hash AS pdf_hash
            FROM signing LEFT JOIN person AS opener ON opener.id = signing.opened_by
            LEFT JOIN person AS withdrawer ON withdrawer.id = signing.withdrawn_by
            LEFT JOIN stored_file ON stored_file.id = signing.pdf_file_id
            WHERE \(condition) ORDER BY signing.opened_at DESC, signing.id DESC
            """)
        guard !found.isEmpty else { return [] }
        let parties = Dictionary(grouping: try Self.parties(where: condition, on: today, db), by: \.signingId)
        let signatures = Dictionary(grouping: try Self.signatures(where: condition, db), by: \.signingId)
        return found.map { one in
            var one = one
            one.parties = parties[one.id] ?? []
            one.signatures = signatures[one.id] ?? []
            return one
        }
    }

    private static func parties(where condition: SQL, on today: String, _ db: any Connection) throws -> [SigningParty] {
        try db.rows(
            """
            SELECT signing_party.*,
                CASE WHEN partner.id IS NULL OR COALESCE(partner.active_until, \(today)) < \(today) THEN 0 ELSE 1 END AS is_here
            FROM signing_party JOIN signing ON signing.id = signing_party.signing_id
            LEFT JOIN partner ON partner.id = signing_party.partner_id AND partner.deleted_at IS NULL
            WHERE \(condition) ORDER BY COALESCE(signing_party.acceded_on, ''), signing_party.partner_name, signing_party.partner_id
            """)
    }

    private static func signatures(where condition: SQL, _ db: any Connection) throws -> [Signature] {
        try db.rows(
            """
            SELECT signature.*, person.name AS recorded_name, stored_file.name AS file_name, stored_file.hash AS file_hash
            FROM signature JOIN signing ON signing.id = signature.signing_id LEFT JOIN person ON person.id = signature.recorded_by
            LEFT JOIN stored_file ON stored_file.id = signature.file_id
            WHERE \(condition) ORDER BY signature.signing_id, signature.partner_id, signature.place
            """)
    }

    /// The decisions about the texts of a document that may be seen, the newest first.
    func approvals(of document: Identifier, in network: Identifier) async throws -> [Approval] {
        try await database.read { db in try Self.approvals(of: document, in: network, db) }
    }

    static func approvals(of document: Identifier, in network: Identifier, _ db: any Connection) throws -> [Approval] {
        try db.rows(
            """
            SELECT document_approval.document_id, document_approval.version, document_approval.decision_id, decision.number, decision.title,
                decision.state, decision.outcome, decision.proposed_by
            FROM document_approval JOIN decision ON decision.id = document_approval.decision_id
            WHERE document_approval.document_id = \(document) AND document_approval.network_id = \(network)
            ORDER BY document_approval.version DESC, decision.proposed_at DESC, decision.id DESC
            """)
    }

    /// The decisions of a network that were taken, the newest first: those on which something can be signed.
    func taken(in network: Identifier) async throws -> [Decision] {
        try await database.read { db in
            try db.rows(
                """
                SELECT * FROM decision WHERE network_id = \(network) AND state = 'closed' AND outcome = 'taken' ORDER BY number DESC
                """)
        }
    }

    /// How far each of some documents is. One that is not there has none.
    func standing(of documents: [Identifier]) async throws -> [Identifier: DocumentStanding] {
        let today = today
        return try await database.read { db in
            let all: [Document] = try db.rows("SELECT * FROM document WHERE id IN \(list: documents) AND deleted_at IS NULL")
            let signings = Dictionary(
                grouping: try Self.read("signing.document_id IN \(list: all.map(\.id))", on: today, db), by: \.documentId)
            return Dictionary(
                uniqueKeysWithValues: try all.map { document in
                    let own = signings[document.id] ?? []
                    let complete = own.first(where: \.isComplete)
                    let approvals = try Self.approvals(of: document.id, in: document.networkId, db)
                    return (
                        document.id,
                        DocumentStanding(
                            own, approvals, ratifying: try Self.ratifying(approvals, in: document.networkId, on: today, db),
                            term: (complete?.startsOn, try Self.lastDay(of: complete, db)), on: today)
                    )
                })
        }
    }

    /// Of each decision that was taken the bodies that still have to ratify it, or refused: of each partner the one whose turn it is.
    private static func ratifying(_ approvals: [Approval], in network: Identifier, on today: String, _ db: any Connection) throws
        -> [Identifier: [Ratification]]
    {
        let taken = Set(approvals.filter(\.isTaken).map(\.decisionId))
        return Dictionary(
            uniqueKeysWithValues: try taken.map { id in
                (id, try RatificationStore.ratifications(of: id, in: network, on: today, db).turns)
            })
    }

    /// The last day on which what was signed holds: the one it was signed with, or an earlier one on which it was ended.
    private static func lastDay(of signing: Signing?, _ db: any Connection) throws -> String? {
        guard let signing else { return nil }
        let ended: String? = try db.value(
            """
            SELECT ends_on FROM agreement_review WHERE signing_id = \(signing.id) AND NOT EXISTS (
                SELECT 1 FROM agreement_review AS later WHERE later.signing_id = agreement_review.signing_id
                    AND later.number > agreement_review.number)
            """)
        return [signing.endsOn, ended].compactMap { $0 }.min()
    }

    /// The lines at the end of a printed document: who signs that version, and who did. None while nobody was asked to.
    func printed(_ document: Identifier, _ network: Identifier, _ version: Int) async throws -> [PrintedSignature] {
        let all = try await signings(of: document, in: network)
        guard let signing = all.first(where: { $0.version == version && $0.state != .withdrawn }) else { return [] }
        return signing.printed
    }
}

extension Signing {
    /// One line for each signature that was given or is still to come.
    var printed: [PrintedSignature] {
        parties.flatMap { party -> [PrintedSignature] in
            let given = signatures(of: party.partnerId).map { one in
                PrintedSignature(
                    partner: party.partnerId, partnerName: party.partnerName, signatoryName: one.signatoryName, capacity: one.capacity,
                    signedOn: one.signedOn, way: SigningText.way(one.way))
            }
            let open = PrintedSignature(partner: party.partnerId, partnerName: party.partnerName)
            return given + Array(repeating: open, count: missing(of: party))
        }
    }
}
