import Foundation
import Localization

/// A measured figure with at most two decimals. It is kept in hundredths, so that it stays what was typed.
struct Figure: RawRepresentable, Codable, Hashable, Comparable, Sendable {
    let rawValue: Int

    init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// A whole number or one with one or two decimals, after a comma or a full stop; nil for anything else.
    init?(typed: String) {
        let plain = typed.filter { !$0.isWhitespace }.replacing("−", with: "-")
        let isNegative = plain.hasPrefix("-")
        let parts = plain.dropFirst(isNegative ? 1 : 0).split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        guard parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }), let first = parts.first,
            (1...Self.mostDigits).contains(first.count), let whole = Int(first)
        else { return nil }
        var hundredths = 0
        if parts.count == 2 {
            guard (1...2).contains(parts[1].count), let decimals = Int(parts[1]) else { return nil }
            hundredths = parts[1].count == 1 ? decimals * 10 : decimals
        }
        self.init(rawValue: (whole * 100 + hundredths) * (isNegative ? -1 : 1))
    }

    /// How many digits may stand before the decimal sign.
    static let mostDigits = 9

    static func < (left: Figure, right: Figure) -> Bool { left.rawValue < right.rawValue }

    var number: Double { Double(rawValue) / 100 }

    private var decimals: Int { rawValue % 100 == 0 ? 0 : rawValue % 10 == 0 ? 1 : 2 }

    /// As a language writes it.
    func written(_ l: Language) -> String { l.number(number, decimals: decimals) }

    /// As it is typed: without marks between the thousands.
    func typed(_ l: Language) -> String {
        let digits = String(format: "%.\(decimals)f", number)
        return l == .en ? digits : digits.replacing(".", with: ",")
    }
}
