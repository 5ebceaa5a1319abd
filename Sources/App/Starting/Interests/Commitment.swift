import Foundation
import Localization

/// Something that a partner brings in: of which kind, how much, until when. Its identity stays while what it says changes.
struct Commitment: Codable, Hashable, Sendable {
    let id: Identifier
    let partnerId: Identifier
    var resource: Resource
    /// In hundredths of the unit; nil when it is told in words only.
    var quantity: Int?
    /// What the quantity counts, in the partner's own words.
    var unit: String
    /// The last day.
    var untilOn: String?
    var note: String
    /// The partner no longer brings it in.
    var isWithdrawn = 0
    /// Grows with each change; the earlier ones stay readable.
    var version = 1
    var isTypedFor = 0
    var broughtBackFrom: Int?
    var writerName: String?
    var writtenAt = Date(timeIntervalSince1970: 0)

    /// Whether it is brought in on a day.
    func isRunning(on day: String) -> Bool {
        isWithdrawn == 0 && (untilOn.map { $0 >= day } ?? true)
    }

    /// A number as people type it in their language, in hundredths: `12`, `2,5`, `1.000`, `1 000,50`. A single sign before one or two
    /// digits is the decimal sign in every language; what could be read in two ways is no number.
    static func hundredths(_ typed: String, in language: Language) -> Int? {
        var text = typed.filter { !$0.isWhitespace }
        let isGrouped =
            language == .en
            ? text.wholeMatch(of: #/\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?/#) != nil
            : text.wholeMatch(of: #/\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?/#) != nil
        if isGrouped { text = text.replacing(language == .en ? "," : ".", with: "") }
        guard let match = text.wholeMatch(of: #/([0-9]{1,9})(?:[.,]([0-9]{1,2}))?/#), let whole = Int(match.1) else { return nil }
        let part = match.2.map { $0.count == 1 ? $0 + "0" : String($0) }.flatMap { Int($0) } ?? 0
        return whole * 100 + part
    }
}

/// What is brought in of one kind. Only what counts in the same unit is added up.
struct ResourceTotal: Hashable, Sendable {
    let resource: Resource
    let sums: [Sum]
    /// What is told in words only.
    let inWords: [Commitment]

    /// What adds up: so much of a unit, from so many commitments.
    struct Sum: Hashable, Sendable {
        let unit: String
        let quantity: Int
        let commitments: [Commitment]
    }

    /// Of each kind that somebody brings in, in the order of the kinds; what no longer runs does not count.
    static func of(_ commitments: [Commitment], on day: String) -> [ResourceTotal] {
        let running = commitments.filter { $0.isRunning(on: day) }
        return Resource.allCases.compactMap { resource in
            let mine = running.filter { $0.resource == resource }
            guard !mine.isEmpty else { return nil }
            let counted = mine.filter { $0.quantity != nil }
            let units = counted.map { same($0.unit) }.uniqued
            let sums = units.map { unit in
                let together = counted.filter { same($0.unit) == unit }
                return Sum(
                    unit: together.first?.unit ?? unit, quantity: together.compactMap(\.quantity).reduce(0, +), commitments: together)
            }
            return ResourceTotal(resource: resource, sums: sums, inWords: mine.filter { $0.quantity == nil })
        }
    }

    /// The kinds that nobody brings in.
    static func missing(_ totals: [ResourceTotal]) -> [Resource] {
        Resource.allCases.filter { resource in !totals.contains { $0.resource == resource } }
    }

    /// A unit in other capitals or with other spaces is the same one.
    static func same(_ unit: String) -> String {
        unit.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

extension Sequence where Element: Hashable {
    /// Each once, in the order in which they first come.
    fileprivate var uniqued: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
