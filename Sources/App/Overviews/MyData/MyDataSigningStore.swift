import Foundation
import Storage

extension MyData {
    /// That this person signed, opened or stopped a signing, recorded or took back a signature, gave notice or wrote down a review, in
    /// their words.
    struct Signed: Codable, Sendable {
        let network: String
        let document: String
        let part: String
        let words: String
        let doneAt: Date
    }
}

/// What somebody signed, and what they wrote down around signing and leaving.
extension MyDataStore {
    static func signings(_ person: Identifier, _ name: String, _ db: any Connection) throws -> [MyData.Signed] {
        let key = Signature.key(name)
        let columns: SQL = "network.name AS network, signing.title AS document"
        let places: SQL = "JOIN network ON network.id = signing.network_id"
        let signed: SQL = """
            FROM signature JOIN signing ON signing.id = signature.signing_id JOIN signing_party
                ON signing_party.signing_id = signature.signing_id AND signing_party.partner_id = signature.partner_id \(places)
            """
        let left: SQL = "FROM agreement_exit JOIN signing ON signing.id = agreement_exit.signing_id \(places)"
        return try db.rows(
            """
            SELECT \(columns), 'opened' AS part, '' AS words, signing.opened_at AS done_at FROM signing \(places)
            WHERE signing.opened_by = \(person)
            UNION ALL SELECT \(columns), 'stopped' AS part, signing.withdrawn_why AS words, signing.withdrawn_at AS done_at
                FROM signing \(places) WHERE signing.withdrawn_by = \(person)
            UNION ALL SELECT \(columns), 'signed' AS part, signing_party.partner_name || ', ' || signature.capacity AS words,
                signature.recorded_at AS done_at \(signed) WHERE signature.name_key = \(key)
                AND signing.network_id IN (SELECT network_id FROM membership WHERE person_id = \(person))
            UNION ALL SELECT \(columns), 'recorded' AS part, signing_party.partner_name AS words, signature.recorded_at AS done_at
                \(signed) WHERE signature.recorded_by = \(person) AND signature.name_key <> \(key)
            UNION ALL SELECT \(columns), 'signatureTakenBack' AS part, signature_taken_back.why AS words,
                signature_taken_back.taken_back_at AS done_at
                FROM signature_taken_back JOIN signing ON signing.id = signature_taken_back.signing_id \(places)
                WHERE signature_taken_back.taken_back_by = \(person)
            UNION ALL SELECT \(columns), 'gaveNotice' AS part, agreement_exit.reason AS words, agreement_exit.announced_at AS done_at
                \(left) WHERE agreement_exit.announced_by = \(person)
            UNION ALL SELECT \(columns), 'tookNoticeBack' AS part, '' AS words, agreement_exit.taken_back_at AS done_at
                \(left) WHERE agreement_exit.taken_back_by = \(person)
            UNION ALL SELECT \(columns), 'reviewed' AS part, agreement_review.note AS words, agreement_review.reviewed_at AS done_at
                FROM agreement_review JOIN signing ON signing.id = agreement_review.signing_id \(places)
                WHERE agreement_review.reviewed_by = \(person) ORDER BY done_at, part
            """)
    }
}
