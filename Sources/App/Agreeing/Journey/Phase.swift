import Foundation

/// A phase in the development of a collaboration, after Kaats & Opheij as PRONET uses it; the preparation comes before the first.
enum Phase: Int, Codable, Sendable, CaseIterable, Comparable {
    case preparation, exploring, sharing, agreeing, shaping, renewing

    static func < (left: Phase, right: Phase) -> Bool { left.rawValue < right.rawValue }

    /// What is talked about in it, in the order of the model.
    var themes: [Theme] { Theme.allCases.filter { $0.phase == self } }
}

/// Something that is to be talked about before a phase is done. Its key stays, whatever it is called.
enum Theme: String, Codable, Sendable, CaseIterable {
    case idea, firstContacts, stakeholders, enthusiasm
    case acquaintance
    case openCards, language, constituency
    case solutions, addedValue
    case results
    case carryingOut, evaluating, adjusting, transfer

    var phase: Phase {
        switch self {
        case .idea, .firstContacts, .stakeholders, .enthusiasm: .preparation
        case .acquaintance: .exploring
        case .openCards, .language, .constituency: .sharing
        case .solutions, .addedValue: .agreeing
        case .results: .shaping
        case .carryingOut, .evaluating, .adjusting, .transfer: .renewing
        }
    }
}
