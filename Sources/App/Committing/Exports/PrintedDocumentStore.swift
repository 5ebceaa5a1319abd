import Foundation
import Localization
import Storage

/// Gathers what a document has on paper. A project sheet is not signed.
struct PrintedDocumentStore: Sendable {
    let database: Database
    let documents: DocumentStore
    let logos: LogoStore
    /// Who signs, and who did.
    let signatures: FindSignatures

    /// A document as it is printed today: the newest text, or that of an earlier version.
    func printed(_ document: Identifier, in network: Identifier, version: Int? = nil, language: Language) async throws -> PrintedDocument {
        let text = try await documents.text(of: document, in: network, version: version)
        var signatures = try await signatures(document, network, text.version.number)
        if signatures.isEmpty, text.document.kind != .project { signatures = try await unsigned(in: network) }
        let logos = try await logos.logos(in: network)
        let name: String? = try await database.read { db in try db.value("SELECT name FROM network WHERE id = \(network)") }
        var parties: [PrintedDocument.Party] = []
        for one in signatures where !parties.contains(where: { $0.name == one.partnerName }) {
            parties.append(PrintedDocument.Party(name: one.partnerName, logo: one.partner.flatMap { logos[$0] }))
        }
        return PrintedDocument(
            text: text, language: language, networkName: name ?? "", parties: parties, signatures: signatures,
            timeZone: documents.timeZone)
    }

    /// Before anybody was asked to sign: a line for each partner with a voice.
    private func unsigned(in network: Identifier) async throws -> [PrintedSignature] {
        let (database, today) = (database, documents.today)
        return try await database.read { db in
            try PartnerStore.partners(in: network, db).filter { $0.hasVoice == 1 && $0.isActive(on: today) }
                .map { PrintedSignature(partner: $0.id, partnerName: $0.name) }
        }
    }
}
