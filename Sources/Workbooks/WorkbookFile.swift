import CXLSXWriter
import Foundation

/// A spreadsheet file while it is written, sheet by sheet and row by row.
final class WorkbookFile {
    /// What Excel takes in one cell.
    private static let longestText = 32_767

    private var workbook: UnsafeMutablePointer<lxw_workbook>?
    private let bold: UnsafeMutablePointer<lxw_format>?
    private let wrapped: UnsafeMutablePointer<lxw_format>?

    init(path: String) throws {
        // Rows go to a temporary file as they come, so that a long sheet does not stand in memory.
        var options = lxw_workbook_options()
        options.constant_memory = 1
        workbook = workbook_new_opt(path, &options)
        guard let workbook else { throw Workbook.Failure(description: "no memory for a workbook") }
        bold = workbook_add_format(workbook)
        format_set_bold(bold)
        format_set_text_wrap(bold)
        format_set_align(bold, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        wrapped = workbook_add_format(workbook)
        format_set_text_wrap(wrapped)
        format_set_align(wrapped, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    }

    deinit {
        if let workbook { workbook_close(workbook) }
    }

    func add(_ sheet: Workbook.Sheet, named name: String) throws {
        guard let worksheet = workbook_add_worksheet(workbook, name) else {
            throw Workbook.Failure(description: "the sheet “\(name)” cannot be made")
        }
        for (column, heading) in sheet.headings.enumerated() {
            worksheet_set_column(worksheet, lxw_col_t(column), lxw_col_t(column), heading.width, nil)
        }
        worksheet_freeze_panes(worksheet, 1, 0)
        for (column, heading) in sheet.headings.enumerated() { try write(.text(heading.text), worksheet, 0, column, bold) }
        for (row, cells) in sheet.rows.enumerated() {
            for (column, cell) in cells.enumerated() { try write(cell, worksheet, row + 1, column, wrapped) }
        }
    }

    /// Writes the file out.
    func close() throws {
        guard let workbook else { return }
        self.workbook = nil
        try check(workbook_close(workbook))
    }

    private func write(
        _ cell: Workbook.Cell, _ sheet: UnsafeMutablePointer<lxw_worksheet>, _ row: Int, _ column: Int,
        _ format: UnsafeMutablePointer<lxw_format>?
    ) throws {
        let (row, column) = (lxw_row_t(row), lxw_col_t(column))
        switch cell {
        case .empty: return
        // Always as a string: never as a formula, a link or a number.
        case .text(let text): try check(worksheet_write_string(sheet, row, column, Self.printable(text), format))
        case .number(let value): try check(worksheet_write_number(sheet, row, column, value, format))
        case .whole(let value): try check(worksheet_write_number(sheet, row, column, Double(value), format))
        }
    }

    /// Without what no XML document may hold, and no longer than a cell takes.
    private static func printable(_ text: String) -> String {
        let allowed = text.unicodeScalars.filter { scalar in
            switch scalar.value {
            case 0x9, 0xA, 0xD: true
            case 0..<0x20, 0x7F, 0xFFFE, 0xFFFF: false
            default: true
            }
        }
        return String(String.UnicodeScalarView(allowed.prefix(longestText / 2)))
    }

    private func check(_ result: lxw_error) throws {
        guard result == LXW_NO_ERROR else { throw Workbook.Failure(description: String(cString: lxw_strerror(result))) }
    }
}
