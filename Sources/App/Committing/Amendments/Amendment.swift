import Foundation
import Localization

/// Another text that a partner proposes for one section of a document, and what became of it.
struct Amendment: Codable, Hashable, Sendable {
    let id: Identifier
    let documentId: Identifier
    let networkId: Identifier
    let section: String
    /// The version of the section that it was made on.
    let onVersion: Int
    /// Nil once the partner is gone for good.
    let partnerId: Identifier?
    /// What the partner was called when it proposed this.
    let partnerName: String
    /// Empty for the title that the scheme gives.
    let title: String
    /// In Markdown.
    let body: String
    let reason: String
    let madeName: String?
    let madeAt: Date
    let state: State
    /// What whoever holds the pen said of it.
    let answer: String
    /// Who accepted, refused or withdrew it.
    let answeredName: String?
    let answeredAt: Date?
    /// The version of the document that holds what was accepted of it.
    let inVersion: Int?
    /// The section as it was when this was made.
    let oldTitle: String
    let oldBody: String
    /// The section as it was after this was accepted.
    let takenTitle: String?
    let takenBody: String?
    /// Whether the partner takes part in the network still.
    let isHere: Int

    enum State: String, Codable, Sendable, CaseIterable {
        case open, accepted, refused, withdrawn
    }

    /// How long a reason and an answer may be.
    static let longestReason = 4000

    var isOpen: Bool { state == .open }

    /// Whether it was accepted with another text than was proposed.
    var isAdapted: Bool { state == .accepted && (takenTitle != title || takenBody != body) }

    /// What is written beside the version that takes it over, in the language of the document.
    func why(in language: Language) -> String {
        let words = language(AmendmentText.taken(from: partnerName)) + language.colon + reason
        return String(String.UnicodeScalarView(words.unicodeScalars.prefix(1000)))
    }
}

/// Another text of a section, yet to be proposed.
struct NewAmendment: Hashable, Sendable {
    let section: String
    /// The version of the section that was read.
    let onVersion: Int
    let partnerId: Identifier
    let title: String
    let body: String
    let reason: String
}

/// What is answered to an amendment.
enum AmendmentAnswer: Hashable, Sendable {
    /// With the text that takes its place, which may be another one than was proposed.
    case accept(ClauseChange, words: String)
    case refuse(words: String)
}

/// It was answered or withdrawn since it was read.
struct AmendmentClosed: Error {}
