/// Whom a personal link stands for: somebody who is asked to speak for a partner.
struct PositionLink: Codable, Hashable, Sendable {
    let decisionId: Identifier
    let networkId: Identifier
    let partnerId: Identifier
    let personId: Identifier
    let personName: String
    let networkName: String
}
