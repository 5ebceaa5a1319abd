import Foundation

/// Which styles of a spreadsheet show a number as a date.
struct CellStyles {
    private var areDates: [Bool] = []
    private let countsFrom1904: Bool

    init(_ archive: Archive, countsFrom1904: Bool) throws {
        self.countsFrom1904 = countsFrom1904
        guard let part = archive.part("xl/styles.xml") else { return }
        var own: [Int: Bool] = [:]
        var styles: [Int] = []
        var isInside = false
        try Elements.walk(part) { step, element in
            if element.isNamed("cellXfs"), step != .text { isInside = step == .start }
            guard step == .start else { return }
            if element.isNamed("numFmt"), let number = element.attribute("numFmtId").flatMap({ Int($0) }) {
                own[number] = Self.isDate(element.attribute("formatCode") ?? "")
            }
            if isInside, element.isNamed("xf") { styles.append(element.attribute("numFmtId").flatMap { Int($0) } ?? 0) }
        }
        areDates = styles.map { number in own[number] ?? Self.standardDates.contains { $0.contains(number) } }
    }

    /// The numbers of the formats for dates and times that need no description (ECMA-376, part 1, 18.8.30).
    private static let standardDates = [14...22, 27...36, 45...47, 50...58]

    /// Whether a format shows days, months, years, hours or seconds: outside quotes, brackets and escaped letters.
    private static func isDate(_ format: String) -> Bool {
        let plain = format.lowercased().replacing(#/"[^"]*"|\[[^\]]*\]|\\.|_./#, with: "")
        return plain != "general" && plain.contains { "dmyhs".contains($0) }
    }

    /// A number as it stands in a cell: a date as ISO text, where its style shows one.
    func text(of number: String, style: Int?) -> String {
        guard let style, areDates.indices.contains(style), areDates[style], let serial = Double(number), (0..<2_958_466).contains(serial)
        else { return number }
        // Day 60 is 29 February 1900, which never was: the days before it are one further.
        let epoch = countsFrom1904 ? 24_107.0 : serial < 60 ? 25_568 : 25_569
        let moment = Date(timeIntervalSince1970: ((serial - epoch) * 86_400).rounded())
        let format = Date.ISO8601FormatStyle(timeZone: .gmt).year().month().day()
        return moment.formatted(serial == serial.rounded(.down) ? format : format.time(includingFractionalSeconds: false))
    }
}
