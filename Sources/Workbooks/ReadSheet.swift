import Foundation

/// The first sheet of a spreadsheet file that is in sight, as text.
///
/// Of a formula it takes the value that was kept with it; nothing in the file is ever computed, fetched or run.
public struct ReadSheet: Sendable, Hashable {
    public let name: String
    /// The rows that hold something, from top to bottom.
    public let rows: [Row]

    public struct Row: Sendable, Hashable {
        /// As the spreadsheet counts, from one.
        public let number: Int
        /// Up to the last cell that holds something. A date is ISO text, a tick 1 or 0.
        public let cells: [String]

        public init(number: Int, cells: [String]) {
            self.number = number
            self.cells = cells
        }
    }

    /// How much of a file is read before it is refused.
    public struct Limits: Sendable {
        /// Of all parts together, once unpacked.
        public var bytes = 400_000_000
        public var rows = 200_000
        public var columns = 1000
        /// The letters of all texts that cells share.
        public var letters = 64_000_000

        public init() {}
    }

    /// Why a file is not read.
    public enum Problem: Error, Hashable, Sendable {
        /// It is no spreadsheet, or it is cut off, damaged or locked.
        case unreadable
        /// It declares entities, which no spreadsheet needs.
        case declares
        /// Unpacked it is larger than the limits.
        case tooLarge
        /// No sheet is in sight.
        case noSheet
    }

    /// Reads a file. Blocks while it does.
    ///
    /// - Throws: `Problem`.
    public init(_ bytes: [UInt8], limits: Limits = Limits()) throws {
        let archive = try Archive(bytes, limit: limits.bytes)
        let outline = try WorkbookOutline(archive)
        let styles = try CellStyles(archive, countsFrom1904: outline.countsFrom1904)
        let shared = try SharedTexts(archive, limits: limits)
        name = outline.sheet
        rows = try SheetScan(limits: limits, styles: styles, shared: shared.texts).rows(of: outline.part, in: archive)
    }
}
