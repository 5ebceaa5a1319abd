import Foundation
import Localization
import Workbooks

/// A file with answers that were given elsewhere: a row of headings, and a row for each person.
struct AnswerTable: Hashable, Sendable {
    /// The sheet of a spreadsheet that was read; nil when it was a text.
    let sheet: String?
    let headings: [String]
    let rows: [Row]

    struct Row: Hashable, Sendable {
        /// Where it stands in the file, from one.
        let line: Int
        let cells: [String]
        var isBroken = false

        /// Without empty cells after the last one that holds something, which one file has and another has not.
        var withoutEmptyEnd: Row {
            guard cells.last?.isEmpty == true else { return self }
            let end = cells.lastIndex { !$0.isEmpty } ?? -1
            return Row(line: line, cells: Array(cells[..<(end + 1)]), isBroken: isBroken)
        }
    }

    /// Why a file is no such table.
    struct Refusal: Error, Hashable {
        let reason: Text
    }

    /// The most that is taken at once.
    static let mostRows = 100_000
    static let mostColumns = 500
    /// The most letters in a file, once unpacked.
    static let mostBytes = 64_000_000

    private init(sheet: String?, rows: [Row]) throws {
        guard let first = rows.first else { throw Refusal(reason: BroughtAnswersText.nothingThere) }
        guard !first.isBroken else { throw Refusal(reason: BroughtAnswersText.noHeadings) }
        guard rows.count > 1 else { throw Refusal(reason: BroughtAnswersText.onlyHeadings) }
        guard rows.count <= Self.mostRows + 1 else { throw Refusal(reason: BroughtAnswersText.tooManyRows(Self.mostRows)) }
        guard first.cells.count <= Self.mostColumns else { throw Refusal(reason: BroughtAnswersText.tooManyColumns(Self.mostColumns)) }
        self.sheet = sheet
        headings = first.cells
        self.rows = rows.dropFirst().map(\.withoutEmptyEnd)
    }

    /// Reads a file: a spreadsheet, or a text as a spreadsheet saves it. Blocks while it does.
    ///
    /// - Throws: `Refusal`.
    init(file: [UInt8]) throws {
        guard file.starts(with: Array("PK".utf8)) else {
            // What Excel wrote before 2007, and what it writes when a password locks the file.
            guard !file.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) else { throw Refusal(reason: BroughtAnswersText.oldWorkbook) }
            guard file.count <= Self.mostBytes else { throw Refusal(reason: BroughtAnswersText.tooLarge) }
            try self.init(text: PastedTable.text(of: file))
            return
        }
        do {
            let read = try ReadSheet(file)
            try self.init(sheet: read.name, rows: read.rows.map { Row(line: $0.number, cells: $0.cells.map(Self.clean)) })
        } catch let problem as ReadSheet.Problem {
            throw Refusal(reason: Self.sentence(problem))
        }
    }

    /// Reads a text as a spreadsheet saves it, or as it is pasted from one.
    init(text: String) throws {
        try self.init(
            sheet: nil,
            rows: PastedTable(text: text).rows.map { Row(line: $0.line, cells: $0.cells.map(Self.clean), isBroken: $0.isBroken) })
    }

    private static func sentence(_ problem: ReadSheet.Problem) -> Text {
        switch problem {
        case .unreadable: BroughtAnswersText.damaged
        case .declares: BroughtAnswersText.declares
        case .tooLarge: BroughtAnswersText.tooLarge
        case .noSheet: BroughtAnswersText.allHidden
        }
    }

    /// The cells alone, to tell whether it is the same table again.
    var content: [UInt8] { written(withLines: false) }
}

/// How a table goes to the page that shows it and comes back from there: what stands between cells and rows occurs in no cell.
extension AnswerTable {
    private static let betweenCells: UInt8 = 0x1F
    private static let betweenRows: UInt8 = 0x1E

    var packed: String { Packed.packed(written(withLines: true)) }

    init(packed: String) throws {
        let bytes = try Packed.unpacked(packed, most: Self.mostBytes)
        var rows = bytes.split(separator: Self.betweenRows, omittingEmptySubsequences: false).map { row in
            row.split(separator: Self.betweenCells, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
        }
        let sheet = rows.isEmpty ? "" : rows.removeFirst().first ?? ""
        try self.init(
            sheet: sheet.isEmpty ? nil : sheet,
            rows: rows.map { cells in
                Row(line: Int(cells[0].drop { $0 == "!" }) ?? 0, cells: Array(cells.dropFirst()), isBroken: cells[0].hasPrefix("!"))
            })
    }

    private func written(withLines: Bool) -> [UInt8] {
        var bytes: [UInt8] = withLines ? Array(Self.clean(sheet ?? "").utf8) : []
        let head = Row(line: 0, cells: headings)
        for row in [withLines ? head : head.withoutEmptyEnd] + rows {
            bytes.append(Self.betweenRows)
            if withLines { bytes += Array("\(row.isBroken ? "!" : "")\(row.line)".utf8) }
            for cell in row.cells {
                bytes.append(Self.betweenCells)
                bytes += Array(cell.utf8)
            }
        }
        return bytes
    }

    /// A cell without the signs that stand between cells and rows, and without a NUL, which PostgreSQL refuses.
    private static func clean(_ cell: String) -> String {
        let signs: [UInt8] = [0, betweenCells, betweenRows]
        let text =
            cell.utf8.contains(where: signs.contains) ? String(decoding: cell.utf8.filter { !signs.contains($0) }, as: UTF8.self) : cell
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
            first.properties.isWhitespace || last.properties.isWhitespace
        else { return text }
        return text.trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
