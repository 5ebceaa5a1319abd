import Foundation

/// A spreadsheet file with sheets of text and numbers, each in sight and in full.
///
/// Text stays text: what looks like a formula, a link or a number in it is none.
public struct Workbook: Sendable {
    public let sheets: [Sheet]

    public init(_ sheets: [Sheet]) {
        self.sheets = sheets
    }

    /// One sheet: a line of headings that stays in sight, and rows.
    public struct Sheet: Sendable {
        public let name: String
        public let headings: [Heading]
        public let rows: [[Cell]]

        /// - Parameter name: shortened and stripped of what a sheet's name may not hold.
        public init(_ name: String, headings: [Heading], rows: [[Cell]]) {
            self.name = name
            self.headings = headings
            self.rows = rows
        }
    }

    /// A column's name and its width in letters.
    public struct Heading: Sendable {
        public let text: String
        public let width: Double

        public init(_ text: String, width: Double = 12) {
            self.text = text
            self.width = width
        }
    }

    /// What stands in one place of a sheet.
    public enum Cell: Sendable, Hashable {
        case empty
        case text(String)
        case number(Double)
        case whole(Int)
    }

    /// A file that could not be written, in the words of the library.
    public struct Failure: Error, CustomStringConvertible {
        public let description: String
    }

    /// The file. Blocks while it is made, in a temporary file that is gone afterwards.
    public func bytes() throws -> [UInt8] {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).xlsx")
        // The file may not be there, when it could not be made.
        defer { try? FileManager.default.removeItem(at: file) }
        let writing = try WorkbookFile(path: file.path)
        for (place, sheet) in sheets.enumerated() { try writing.add(sheet, named: Self.name(of: sheet, at: place)) }
        try writing.close()
        return [UInt8](try Data(contentsOf: file))
    }

    /// A name that a sheet may have: 31 letters at most, without seven signs, not twice the same.
    private static func name(of sheet: Sheet, at place: Int) -> String {
        let kept = sheet.name.filter { !"[]:*?/\\'".contains($0) }
        let cut = String(decoding: Array(kept.utf16.prefix(28)), as: UTF16.self).filter { $0 != "\u{FFFD}" }
        return cut.isEmpty ? "\(place + 1)" : cut
    }
}
