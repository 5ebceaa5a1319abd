import Foundation
import Storage

/// What comes after a signature was written down: its signed copy, or taking it back. Whoever writes holds the row of the signing.
struct SignatureStore: Sendable {
    let database: Database
    let surroundings: Surroundings

    /// What was taken back of a party, the last first.
    func takenBack(of party: SigningParty) async throws -> [TakenSignature] {
        try await database.read { db in
            try db.rows(
                """
                SELECT signature_taken_back.*, person.name AS taken_back_name FROM signature_taken_back
                LEFT JOIN person ON person.id = signature_taken_back.taken_back_by
                WHERE signature_taken_back.signing_id = \(party.signingId) AND signature_taken_back.partner_id = \(party.partnerId)
                ORDER BY signature_taken_back.taken_back_at DESC, signature_taken_back.id
                """)
        }
    }

    /// Adds the signed copy to a signature that has none.
    ///
    /// - Throws: `SigningMoved` when it has one meanwhile, was taken back, or the signing was stopped.
    func keep(_ copy: SignedCopy, of one: Signature, for party: SigningParty, under document: Document, by person: Identifier) async throws
    {
        let (act, file) = (surroundings.act(in: document.networkId, by: person), surroundings.identifier())
        try await database.write { db in
            let turn = try SigningActStore.hold(one.signingId, in: act.network, act.at, in: db)
            guard turn.state != .withdrawn else { throw SigningMoved() }
            try FileStore.add(
                copy.bytes, named: "\(party.partnerName) \(one.signatoryName).\(copy.type.ending)", copy.type, as: file, act, in: db)
            let kept = try db.run("UPDATE signature SET file_id = \(file) WHERE id = \(one.id) AND file_id IS NULL")
            guard kept == 1 else { throw SigningMoved() }
            try act.record(.signedCopyAdded, document.title, in: db)
        }
    }

    /// Takes a signature back while the signing is open; what it said and why stays, its copy goes.
    ///
    /// - Parameter letters: what those for whom it was given are told.
    /// - Throws: `SigningMoved` when it was taken back already, or the signing is no longer open.
    func takeBack(
        _ one: Signature, because why: String, under document: Document, by person: Identifier, telling letters: [NewMail] = []
    ) async throws {
        let act = surroundings.act(in: document.networkId, by: person)
        try await database.write { db in
            let turn = try SigningActStore.hold(one.signingId, in: act.network, act.at, in: db)
            guard turn.state == .open else { throw SigningMoved() }
            let kept = try db.run(
                """
                INSERT INTO signature_taken_back (id, signing_id, network_id, partner_id, signatory_name, way, signed_on, why,
                    taken_back_by, taken_back_at)
                SELECT id, signing_id, network_id, partner_id, signatory_name, way, signed_on, \(why), \(person), \(turn.lastAt)
                FROM signature WHERE id = \(one.id)
                """)
            guard kept == 1 else { throw SigningMoved() }
            let files: [Identifier] = try db.values("SELECT file_id FROM signature WHERE id = \(one.id) AND file_id IS NOT NULL")
            try db.run("DELETE FROM signature WHERE id = \(one.id)")
            try db.run("DELETE FROM stored_file WHERE id IN \(list: files)")
            for letter in letters { try MailStore.put(letter, id: surroundings.identifier(), at: act.at, in: db) }
            try act.record(.signatureTakenBack, document.title, in: db)
        }
    }
}
