import Foundation

extension Language {
    /// A number with the language's decimal sign and a fixed number of decimals: `3,4`.
    public func number(_ value: Double, decimals: Int = 1) -> String {
        value.formatted(.number.precision(.fractionLength(decimals)).locale(locale))
    }

    /// A whole number, grouped as the language does.
    public func number(_ value: Int) -> String {
        value.formatted(.number.locale(locale))
    }

    /// A share between 0 and 1 as whole percents: `72 %`.
    public func percent(_ share: Double) -> String {
        share.formatted(.percent.precision(.fractionLength(0)).locale(locale))
    }

    /// A change with its sign: `+0,6`, `−0,3`, `0,0`.
    public func change(_ value: Double, decimals: Int = 1) -> String {
        let size = number(abs(value), decimals: decimals)
        if size == number(0, decimals: decimals) { return size }
        return (value < 0 ? "−" : "+") + size
    }

    /// What stands between a name and what it is about, with its spaces: in French it does not stand against the name.
    public var colon: String { self == .fr ? "\u{A0}: " : ": " }

    /// A date in full: `21 november 2026`.
    public func date(_ date: Date, in zone: TimeZone) -> String {
        ordinal(date.formatted(style(zone).day().month(.wide).year()))
    }

    /// A date with its weekday: `zaterdag 21 november 2026`.
    public func longDate(_ date: Date, in zone: TimeZone) -> String {
        ordinal(date.formatted(style(zone).weekday(.wide).day().month(.wide).year()))
    }

    /// In French the first day of a month is `1er`.
    private func ordinal(_ day: String) -> String {
        guard self == .fr else { return day }
        return day.split(separator: " ", omittingEmptySubsequences: false).map { $0 == "1" ? "1er" : String($0) }.joined(separator: " ")
    }

    /// A month: `november 2026`.
    public func month(_ date: Date, in zone: TimeZone) -> String {
        date.formatted(style(zone).month(.wide).year())
    }

    /// A moment: `21 november 2026, 14:05`.
    public func moment(_ date: Date, in zone: TimeZone) -> String {
        self.date(date, in: zone) + ", " + time(date, in: zone)
    }

    /// A time of day on the 24-hour clock: `14:05`.
    public func time(_ date: Date, in zone: TimeZone) -> String {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        let parts = calendar.dateComponents([.hour, .minute], from: date)
        let minute = parts.minute ?? 0
        return "\(parts.hour ?? 0):\(minute < 10 ? "0" : "")\(minute)"
    }

    /// Several names in one sentence: `An, Bert en Chris`.
    public func list(_ names: [String]) -> String {
        names.formatted(.list(type: .and, width: .standard).locale(locale))
    }

    /// Whether one name comes before another in the language's alphabet, numbers by their value.
    public func precedes(_ left: String, _ right: String) -> Bool {
        left.compare(right, options: [.caseInsensitive, .numeric], range: nil, locale: locale) == .orderedAscending
    }

    private func style(_ zone: TimeZone) -> Date.FormatStyle {
        var style = Date.FormatStyle(locale: locale, timeZone: zone)
        style.calendar.timeZone = zone
        return style
    }
}

extension Sequence {
    /// These things in the order of the language's alphabet.
    public func sorted(by name: (Element) -> String, in language: Language) -> [Element] {
        sorted { language.precedes(name($0), name($1)) }
    }
}
