import Foundation

/// The people of the demo: invented, and the same in the demo, in tests and in pictures.
struct Cast: Decodable {
    let network: NetworkLine
    let partners: [PartnerLine]
    let people: [PersonLine]
    let otherNetwork: Other
    let administrator: Named
    let remarks: [RemarkLine]

    struct NetworkLine: Decodable {
        let name: String
        let kind: String
        let issue: String
        let targetGroup: String
        let area: String
    }

    struct PartnerLine: Decodable {
        let key: String
        let name: String
        let kind: Partner.Kind
        let partOf: String?
        let sort: String?
        let field: String?
        let level: String?
        let voice: Bool
    }

    struct PersonLine: Decodable {
        let name: String
        let partner: String
        let role: Membership.Role
        let address: Bool?
        let sharedMailbox: String?
        let alsoFor: String?

        /// An address that can never be anybody's.
        var mailAddress: String? {
            guard address != false else { return nil }
            return Cast.address(sharedMailbox ?? name)
        }
    }

    struct Other: Decodable {
        let network: NetworkLine
        let partners: [PartnerLine]
        let people: [PersonLine]
    }

    struct Named: Decodable {
        let name: String
    }

    struct RemarkLine: Decodable {
        let group: String
        let text: String
    }

    static func load() throws -> Cast {
        try JSONDecoder().decode(Cast.self, from: Data(contentsOf: Bundle.module.bundleURL.appendingPathComponent("cast.json")))
    }

    static func address(_ name: String) -> String {
        // The dotless i is a letter of its own, which folding leaves alone.
        let plain = name.replacing("ı", with: "i").folding(
            options: [.diacriticInsensitive, .caseInsensitive], locale: Locale(identifier: "nl"))
        let words = plain.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        return words.joined(separator: ".") + "@waterbeke.example"
    }

    /// Those whom the demo's page offers, in this order.
    static let leads = ["Hanne Vermeersch", "Youssef El Amrani", "Greet De Wilde", "Lieve Adriaens", "Tom Claes", "Ines Maes"]
}
