import Foundation
import Localization

/// A file that was asked of a document: of which text, in which language and format, and how far it is.
struct Export: Codable, Hashable, Sendable {
    let id: Identifier
    let networkId: Identifier
    let documentId: Identifier
    let version: Int
    let language: Language
    let format: ExportFormat
    let state: State
    let problem: ExportProblem?
    /// The hash of what it was made of.
    let printedHash: String?
    let fileId: Identifier?
    let askedAt: Date
    let doneAt: Date?

    enum State: String, Codable, Sendable {
        case waiting, running, done, failed
    }

    /// How many files somebody may be waiting for.
    static let mostUnderWay = 6

    var isUnderWay: Bool { state == .waiting || state == .running }
}

/// What is asked for: a text of a document, in a language and a format.
struct ExportOrder: Hashable, Sendable {
    let document: Document
    let version: Int
    let language: Language
    let format: ExportFormat
}
