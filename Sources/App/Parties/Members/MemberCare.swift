import Foundation

/// What a coordinator can do about one person of their network, and what that person is asked.
struct MemberCare: Hashable, Sendable {
    /// Whether the network may correct the address: only of who never signed in and is known nowhere else.
    let mayCorrectAddress: Bool
    /// Whether a request to be erased may be passed on: only of who is known nowhere else.
    let mayErase: Bool
    let asked: [Asked]

    /// An invitation that was not used yet.
    struct Asked: Codable, Hashable, Sendable {
        let invitation: Identifier
        let roundId: Identifier
        let round: String
    }
}
