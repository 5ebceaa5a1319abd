import Foundation
import Storage

@testable import App

extension TestHouse {
    /// A document whose first text a decision approved.
    func approved(
        _ title: String = "Afsprakennota van de toets", number: Int = 930, in network: String = TestHouse.network,
        by somebody: Somebody = .hanne,
        _ change: (inout Decided) -> Void = { _ in }
    ) async throws -> (Document, Decision) {
        let document = try await begin(title, in: network, by: somebody.rawValue)
        var taken = Decided()
        (taken.title, taken.number) = ("Goedkeuring van \(title), versie 1", number)
        change(&taken)
        let decision = try await decide(taken, in: network, by: somebody)
        try await app.stores.database.write { db in
            try db.run(
                """
                INSERT INTO document_approval (document_id, version, network_id, decision_id)
                VALUES (\(document.id), 1, \(document.networkId), \(decision.id))
                """)
        }
        return (document, decision)
    }

    /// Opens the signing of the first text of a document.
    ///
    /// - Parameter two: those for whom two people sign.
    @discardableResult
    func openSigning(_ document: Document, on decision: Decision, two: [String] = [], by somebody: Somebody = .hanne) async throws
        -> Signing
    {
        let double = try await two.asyncMap { try await self.partner($0) }
        let new = NewSigning(
            documentId: document.id, version: 1, decisionId: decision.id,
            needed: Dictionary(uniqueKeysWithValues: double.map { ($0, 2) }))
        try await app.stores.committing.signingActs.open(new, in: document.networkId, by: person(somebody.rawValue))
        return try await signing(of: document)
    }

    /// A document that lies open for signing.
    func putForSigning(_ title: String = "Afsprakennota van de toets", number: Int = 930, two: [String] = []) async throws -> (
        Document, Signing
    ) {
        let (document, decision) = try await approved(title, number: number)
        return (document, try await openSigning(document, on: decision, two: two))
    }

    /// The newest signing of a document.
    func signing(of document: Document) async throws -> Signing {
        let all = try await app.stores.committing.signings.signings(of: document.id, in: document.networkId)
        guard let signing = all.first else { throw NotThere(what: "a signing") }
        return signing
    }

    /// Writes down a signature, as the store takes it from whoever.
    func sign(
        _ partner: String, _ name: String = "An Peeters", in signing: Signing, of document: Document, on day: String = "2026-11-21",
        _ way: Signature.Way = .paper, by somebody: Somebody = .hanne
    ) async throws {
        let new = NewSignature(
            partnerId: try await self.partner(partner), signatoryName: name, capacity: "voorzitter", way: way, signedOn: day)
        try await app.stores.committing.signingActs.sign(new, in: signing.id, of: document, by: person(somebody.rawValue))
    }

    /// Lets everybody sign who still has to.
    ///
    /// - Parameter besides: those that wait.
    @discardableResult
    func signAll(_ document: Document, besides: [String] = []) async throws -> Signing {
        let signing = try await signing(of: document)
        for party in signing.waiting where !besides.contains(party.partnerName) {
            for place in 0..<signing.missing(of: party) {
                try await sign(party.partnerName, "Ondertekenaar \(place + 1)", in: signing, of: document)
            }
        }
        return try await self.signing(of: document)
    }

    /// A document that everybody signed.
    func signed(_ title: String = "Afsprakennota van de toets", number: Int = 930) async throws -> (Document, Signing) {
        let (document, _) = try await putForSigning(title, number: number)
        return (document, try await signAll(document))
    }

    func path(of signing: Signing, _ document: Document) -> String { path(of: document) + "/ondertekening/\(signing.id)" }

    /// A partner leaves the network, or comes back.
    func leave(_ partner: String, isBack: Bool = false) async throws {
        let (id, now) = (try await self.partner(partner), clock.now)
        try await app.stores.database.write { db in
            try db.run("UPDATE partner SET deleted_at = \(isBack ? nil : now) WHERE id = \(id)")
        }
    }
}
