import Foundation
import Localization

/// The signing of one version of a document, because a decision approved its text. What is signed never changes: the version, what
/// stands beside its text and the fingerprint of all that are fixed when it is opened.
struct Signing: Codable, Hashable, Sendable {
    let id: Identifier
    let networkId: Identifier
    let documentId: Identifier
    let version: Int
    /// What the document was called when it was opened, its language and its term: these are what is signed.
    let title: String
    let language: Language
    let startsOn: String?
    let endsOn: String?
    let reviewOn: String?
    let noticeMonths: Int?
    /// The fingerprint of all that is signed: SHA-256 of `DocumentText.whole`, in hexadecimal.
    let textHash: String
    let decisionId: Identifier
    let state: State
    let openedName: String?
    let openedAt: Date
    let withdrawnName: String?
    let withdrawnAt: Date?
    let withdrawnWhy: String
    let completedAt: Date?
    let pdf: Copy
    let pdfFileId: Identifier?
    /// SHA-256 of the PDF, once there is one.
    let pdfHash: String?
    var parties: [SigningParty] = []
    /// Each party's in the order in which they were given.
    var signatures: [Signature] = []

    enum State: String, Codable, Sendable, CaseIterable {
        case open, complete, withdrawn
    }

    /// The PDF that belongs to it: yet to be made, made once, or not to be had here.
    enum Copy: String, Codable, Sendable, CaseIterable {
        case pending, made, missing
    }

    private enum CodingKeys: String, CodingKey {
        case id, networkId, documentId, version, title, language, startsOn, endsOn, reviewOn, noticeMonths, textHash, decisionId, state
        case openedName, openedAt, withdrawnName, withdrawnAt, withdrawnWhy, completedAt, pdf, pdfFileId, pdfHash
    }

    var details: DocumentDetails {
        DocumentDetails(
            title: title, language: language, startsOn: startsOn, endsOn: endsOn, reviewOn: reviewOn, noticeMonths: noticeMonths)
    }

    var isOpen: Bool { state == .open }
    var isComplete: Bool { state == .complete }

    func signatures(of partner: Identifier) -> [Signature] { signatures.filter { $0.partnerId == partner } }

    /// How many signatures of a party are still to come; none of one that left.
    func missing(of party: SigningParty) -> Int {
        party.hasLeft ? 0 : max(0, party.needed - signatures(of: party.partnerId).count)
    }

    /// Who still has to sign: while it is open everybody that is there, afterwards who joined.
    var waiting: [SigningParty] {
        guard state != .withdrawn else { return [] }
        return parties.filter { missing(of: $0) > 0 && (isOpen || $0.accededOn != nil) }
    }

    /// Whether somebody may still sign for a party.
    func takesSignature(of party: SigningParty) -> Bool { waiting.contains { $0.partnerId == party.partnerId } }

    /// The first place that no signature of a party has: one can be taken back.
    func freePlace(of party: SigningParty) -> Int {
        let taken = Set(signatures(of: party.partnerId).map(\.place))
        return (1...).first { !taken.contains($0) } ?? 1
    }

    /// Whether a party has all its signatures.
    func isSigned(by party: SigningParty) -> Bool { signatures(of: party.partnerId).count >= party.needed }
}

/// A partner that is to sign, as it was called at the opening.
struct SigningParty: Codable, Hashable, Sendable {
    let signingId: Identifier
    let partnerId: Identifier
    let partnerName: String
    /// How many sign for it: one or two.
    let needed: Int
    /// The day on which it joined, of who did so once the others had signed.
    let accededOn: String?
    /// The day on which the others were done, of who had left the network by then.
    let leftOn: String?
    /// Whether the partner takes part in the network today.
    let isHere: Int

    /// Who left before it signed no longer has to.
    var hasLeft: Bool { leftOn != nil || isHere == 0 }
}

/// That somebody signed for a partner.
struct Signature: Codable, Hashable, Sendable {
    let id: Identifier
    let signingId: Identifier
    let partnerId: Identifier
    let place: Int
    let signatoryName: String
    /// What they signed as, such as mayor or chair.
    let capacity: String
    /// The mandate they held that day, as the network knew it; nil without one.
    let heldLimit: Mandate.Limit?
    let heldAmount: Int?
    let heldSubject: String
    let heldGivenBy: String
    /// Whether they held a mandate to sign.
    let isWithin: Int
    let way: Way
    let signedOn: String
    let fileId: Identifier?
    let fileName: String?
    let fileHash: String?
    let recordedBy: Identifier?
    let recordedName: String?
    let recordedAt: Date

    /// Where it was signed.
    enum Way: String, Codable, Sendable, CaseIterable {
        /// By who is signed in, with a button on a page.
        case here
        case paper, eid, itsme, other
    }

    /// Whether it was given elsewhere and nothing shows it yet.
    var lacksCopy: Bool { way != .here && fileId == nil }

    /// What a name is compared by, so that nobody signs twice: without capitals and double spaces.
    static func key(_ name: String) -> String {
        name.precomposedStringWithCanonicalMapping.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

/// A signature that is yet to be written down.
struct NewSignature: Hashable, Sendable {
    let partnerId: Identifier
    let signatoryName: String
    let capacity: String
    let way: Signature.Way
    let signedOn: String
    /// The signed copy, as it came.
    var file: [UInt8] = []
    var fileType: FileType?
}

/// Why a signature is not taken.
enum SignatureProblem: Error, Hashable, Sendable {
    /// The signing was stopped.
    case withdrawn
    /// Everybody of the party has signed.
    case alreadyFull
    /// The same person signed for this party already.
    case samePerson
    /// The partner left the network.
    case left
}

/// A signing that is yet to be opened.
struct NewSigning: Hashable, Sendable {
    let documentId: Identifier
    let version: Int
    let decisionId: Identifier
    /// Of each partner how many sign for it; one where it is not said.
    let needed: [Identifier: Int]
}

/// Somebody opened, stopped or completed the signing since its page was opened, or its decision does not carry it.
struct SigningMoved: Error {}

/// A decision about the text of a document, at a version.
struct Approval: Codable, Hashable, Sendable {
    let documentId: Identifier
    let version: Int
    let decisionId: Identifier
    let number: Int?
    let title: String
    let state: Decision.State
    let outcome: DecisionOutcome?
    let proposedBy: Identifier?

    var isTaken: Bool { state == .closed && outcome == .taken }
}

/// Who may do what with signing. The table in ARCHITECTURE.md says the same.
extension Membership {
    /// Opening a signing and stopping it.
    var mayLeadSigning: Bool { role == .coordinator }
}

/// When those who still have to sign are reminded: each week, and no more than five times. Each hour is looked whether somebody still
/// has to, as whoever leaves the network does not.
enum SigningReminder {
    static let hour: TimeInterval = 3600
    static let day = 24 * hour
    static let week = 7 * day
    static let most = 5
}
