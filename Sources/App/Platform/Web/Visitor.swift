import Foundation
import Localization

/// A person who is signed in.
struct Visitor: Sendable, Hashable, Codable {
    let personId: Identifier
    let name: String
    let language: Language
    let administratorSince: Date?
    let sessionHash: String

    var isAdministrator: Bool { administratorSince != nil }
}
