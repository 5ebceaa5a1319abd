import Foundation

/// One that takes part in a network: an organisation, a service of it, a group without legal form, or a person in their own name.
struct Partner: Codable, Hashable, Sendable {
    let id: Identifier
    let networkId: Identifier
    var kind: Kind
    var name: String
    /// The organisation that a service belongs to; empty for others.
    var partOf: String
    /// Numbers of the Belgian registers: company (KBO), association (vCode), Flemish government (OVO).
    var kbo: String?
    var vCode: String?
    var ovo: String?
    var sort: String?
    var field: String?
    var level: String?
    var hasVoice: Int
    var activeFrom: String?
    var activeUntil: String?

    enum Kind: String, Codable, Sendable, CaseIterable {
        case organisation, service, group, person
    }

    /// Whether the partner takes part on a day.
    func isActive(on day: String) -> Bool {
        (activeFrom ?? day) <= day && (activeUntil ?? day) >= day
    }

    /// One or two letters that stand for the partner in small places.
    var initials: String {
        let words = name.split { !$0.isLetter && !$0.isNumber }
        return words.prefix(2).compactMap(\.first).map { String($0).uppercased() }.joined()
    }
}

/// The check of the numbers that registers give.
enum RegisterNumber {
    /// A company number: ten digits of which the last two are 97 minus the first eight modulo 97. Dots and spaces are left out.
    static func kbo(_ text: String) -> String? {
        var digits = text.filter { !" .-".contains($0) }.uppercased()
        if digits.hasPrefix("BE") { digits = String(digits.dropFirst(2)) }
        if digits.count == 9 { digits = "0" + digits }
        guard digits.count == 10, digits.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int(digits.prefix(8)),
            let check = Int(digits.suffix(2)),
            97 - number % 97 == check
        else { return nil }
        return digits
    }

    /// V and seven digits.
    static func vCode(_ text: String) -> String? { prefixed(text, "V", digits: 7) }

    /// OVO and six digits.
    static func ovo(_ text: String) -> String? { prefixed(text, "OVO", digits: 6) }

    private static func prefixed(_ text: String, _ prefix: String, digits: Int) -> String? {
        let code = text.filter { $0 != " " }.uppercased()
        guard code.hasPrefix(prefix), code.count == prefix.count + digits,
            code.dropFirst(prefix.count).allSatisfy({ $0.isASCII && $0.isNumber })
        else { return nil }
        return code
    }
}
