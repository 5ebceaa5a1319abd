import Foundation

/// A day as it is kept and typed: `2026-11-21`.
enum Day {
    /// The day when the text is one that exists, nil otherwise.
    static func valid(_ text: String) -> String? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).compactMap { Int($0) }
        guard parts.count == 3, text.utf8.count == 10, text.allSatisfy({ $0 == "-" || $0.isNumber }), (1900...2200).contains(parts[0])
        else { return nil }
        let components = DateComponents(calendar: calendar, year: parts[0], month: parts[1], day: parts[2])
        return components.isValidDate ? text : nil
    }

    /// The moment a day begins in a time zone.
    static func start(of day: String, in zone: TimeZone) -> Date? {
        guard valid(day) != nil else { return nil }
        let parts = day.split(separator: "-").compactMap { Int($0) }
        var calendar = calendar
        calendar.timeZone = zone
        return calendar.date(from: DateComponents(year: parts[0], month: parts[1], day: parts[2]))
    }

    /// The moment a day is over in a time zone; a day may have 23 or 25 hours.
    static func end(of day: String, in zone: TimeZone) -> Date? {
        start(of: day, in: zone).flatMap { start(of: of($0 + 26 * 3600, in: zone), in: zone) }
    }

    /// The day of a moment in a time zone.
    static func of(_ date: Date, in zone: TimeZone) -> String {
        var calendar = calendar
        calendar.timeZone = zone
        let parts = calendar.dateComponents([.year, .month, .day], from: date)
        func padded(_ number: Int?, _ width: Int) -> String {
            let digits = String(number ?? 0)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return [padded(parts.year, 4), padded(parts.month, 2), padded(parts.day, 2)].joined(separator: "-")
    }

    private static let calendar = Calendar(identifier: .gregorian)
}
