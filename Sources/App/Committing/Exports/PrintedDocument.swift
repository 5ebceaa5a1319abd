import Foundation
import Localization

/// A document as it is put on paper or in a file: its text at one version, with whom it binds and who signed.
struct PrintedDocument: Hashable, Sendable {
    let text: DocumentText
    /// The language of the headings and labels; the sections stay in that of the document.
    let language: Language
    let networkName: String
    /// Those it binds, each once, in the order in which they sign.
    let parties: [Party]
    let signatures: [PrintedSignature]
    let timeZone: TimeZone

    /// One of those whom a document binds.
    struct Party: Hashable, Sendable {
        let name: String
        let logo: Logo?
    }

    /// How many characters of the fingerprint of a text stand on each page: enough to tell two texts apart at a table.
    static let shortHash = 8

    var hash: String { String(text.fingerprint.prefix(Self.shortHash)) }

    /// A day in words.
    func written(_ day: String) -> String { Day.start(of: day, in: timeZone).map { language.date($0, in: timeZone) } ?? day }
}

/// One line at the end of a document: who signs for a partner. Without a day nobody signed yet, and the line is left open to sign by
/// hand.
struct PrintedSignature: Hashable, Sendable {
    /// To find its logo with; nil for a partner that is no longer there.
    var partner: Identifier?
    let partnerName: String
    var signatoryName: String?
    var capacity = ""
    var signedOn: String?
    /// How it was signed, in words.
    var way: Text?
}

/// Who signs a version of a document, and who did: what the end of a printed document is made of.
typealias FindSignatures = @Sendable (_ document: Identifier, _ network: Identifier, _ version: Int) async throws -> [PrintedSignature]
