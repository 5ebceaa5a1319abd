import Foundation

/// A person's place in a network, for one partner. Somebody who wears several hats has several.
struct Membership: Codable, Hashable, Sendable {
    let id: Identifier
    let networkId: Identifier
    let personId: Identifier
    let partnerId: Identifier?
    let role: Role

    /// What somebody does in a network, the one who may do most first.
    enum Role: String, Codable, Sendable, CaseIterable, Comparable {
        case coordinator, representative, member, reader

        static func < (left: Role, right: Role) -> Bool {
            (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
        }
    }
}
