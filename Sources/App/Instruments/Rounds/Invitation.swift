import Foundation
import Localization

/// Somebody who is asked to answer in a round.
struct Invitation: Codable, Hashable, Sendable {
    let id: Identifier
    let roundId: Identifier
    let mode: Mode
    let personId: Identifier?
    let partnerId: Identifier?
    let name: String
    let address: String?
    let partnerName: String?
    let language: Language
    let used: Int
    var declined: Int = 0
    let invitedAt: Date?
    let remindedAt: Date?

    var isUsed: Bool { used == 1 }
    var hasDeclined: Bool { declined == 1 }
    /// Whether an answer may still come.
    var isWaiting: Bool { !isUsed && !hasDeclined }

    /// The secret of the personal link: made from the installation's own, so that the database does not hold it.
    static func token(_ id: Identifier, _ key: SigningKey) -> Token {
        key.token(for: "invitation", id.rawValue)
    }

    /// The path of the personal link, by its segments.
    static func path(_ id: Identifier, _ key: SigningKey) -> [String] {
        ["a", token(id, key).text]
    }
}
