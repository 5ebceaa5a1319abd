import Foundation
import Localization

/// The same round once more: a draft with the same settings, days from today on, and the month in its name.
struct RoundCopy {
    let id: Identifier
    let now: Date
    let zone: TimeZone
    let language: Language

    /// A copy that opens by hand: nothing leaves before somebody has looked at it.
    func copy(of round: Round, version: Int) -> Round {
        var copy = round
        copy.id = id
        copy.instrumentVersion = version
        copy.name = name(after: round.name)
        copy.opensAt = nil
        copy.closesAt = closing(as: round)
        copy.openedAt = nil
        copy.closedAt = nil
        copy.isTest = 0
        copy.invitedPeople = 0
        copy.broughtPeople = 0
        copy.invitedPartners = 0
        return copy
    }

    /// A round to try the questions with: open, so that nobody takes it for a promise of secrecy.
    ///
    /// - Parameter isOpen: whether the instrument may be asked openly; otherwise the test is confidential.
    func test(of round: Round, version: Int, isOpen: Bool = true) -> Round {
        var test = copy(of: round, version: version)
        test.name = String("\(language(RoundText.testMark))\(language.colon)\(round.name)".prefix(200))
        test.mode = isOpen ? .open : .confidential
        test.isTest = 1
        return test
    }

    /// As many days as the first one took, between a week and two months; it closes when its last day is over.
    private func closing(as round: Round) -> Date {
        let day = 24.0 * 3600
        let start = round.openedAt ?? round.opensAt ?? round.closesAt - 14 * day
        let days = min(60, max(7, (round.closesAt.timeIntervalSince(start) / day).rounded(.down)))
        return Day.end(of: Day.of(now + days * day, in: zone), in: zone) ?? now + (days + 1) * day
    }

    /// The name with its month moved to this one, or with this month behind it.
    private func name(after name: String) -> String {
        for language in Language.allCases {
            for month in Self.months(language) {
                let article = language == .fr ? "\\b(d[’']|de )?" : ""
                guard let old = name.range(of: "\(article)\(month) [0-9]{4}", options: [.regularExpression, .caseInsensitive]) else {
                    continue
                }
                let hasArticle = language == .fr && !name[old].lowercased().hasPrefix(month)
                return different(name.replacingCharacters(in: old, with: thisMonth(language, hasArticle: hasArticle)), from: name)
            }
        }
        return different("\(name.prefix(200)) \(language.month(now, in: zone))", from: name)
    }

    /// In French with its article where the old one had one: d’août, de novembre.
    private func thisMonth(_ language: Language, hasArticle: Bool) -> String {
        let month = language.month(now, in: zone)
        guard hasArticle else { return month }
        return "aeiouéè".contains(month.prefix(1)) ? "d’\(month)" : "de \(month)"
    }

    private func different(_ name: String, from old: String) -> String { name == old ? "\(name.prefix(200)) (2)" : name }

    /// The names of the months in a language.
    private static func months(_ language: Language) -> [String] {
        (0..<12).compactMap { number in
            let date = Date(timeIntervalSince1970: Double(number) * 30.5 * 24 * 3600 + 14 * 24 * 3600)
            return language.month(date, in: .gmt).split(separator: " ").first.map(String.init)
        }
    }
}
