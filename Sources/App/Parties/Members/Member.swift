import Foundation
import Localization

/// One place somebody has in a network: who, for which partner, as what.
struct Member: Codable, Hashable, Sendable {
    let membershipId: Identifier
    let personId: Identifier
    let name: String
    let language: Language
    let partnerId: Identifier?
    let partnerName: String?
    let role: Membership.Role
    let address: String?
    let startedAt: Date
}
