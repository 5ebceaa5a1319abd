/// Reads the cells of one sheet, row by row.
struct SheetScan {
    let limits: ReadSheet.Limits
    let styles: CellStyles
    let shared: [String]

    private struct Cell {
        var column = 0
        var kind = ""
        var style: Int?
        var value = ""
    }

    func rows(of name: String, in archive: Archive) throws -> [ReadSheet.Row] {
        guard let part = archive.part(name) else { throw ReadSheet.Problem.unreadable }
        var rows: [ReadSheet.Row] = []
        var cells: [String] = []
        var number = 0
        var next = 0
        var cell = Cell()
        var (isValue, isReading) = (false, false)
        try Elements.walk(part) { step, element in
            switch step {
            case .start:
                if element.isNamed("c") {
                    cell = self.cell(element, next: next)
                    next = cell.column + 1
                } else if element.isNamed("v") || element.isNamed("t") {
                    isValue = true
                } else if element.isNamed("rPh") {
                    isReading = true
                } else if element.isNamed("row") {
                    number = element.attribute("r").flatMap { Int($0) } ?? number + 1
                    (cells, next) = ([], 0)
                }
            case .text: if isValue, !isReading { cell.value += element.text }
            case .end:
                if element.isNamed("c") {
                    try add(cell, to: &cells)
                } else if element.isNamed("v") || element.isNamed("t") {
                    isValue = false
                } else if element.isNamed("rPh") {
                    isReading = false
                } else if element.isNamed("row"), !cells.isEmpty {
                    rows.append(ReadSheet.Row(number: number, cells: cells))
                    guard rows.count <= limits.rows else { throw ReadSheet.Problem.tooLarge }
                }
            }
        }
        return rows
    }

    private func cell(_ element: Elements, next: Int) -> Cell {
        var cell = Cell(column: next)
        element.forEachAttribute { isNamed, text in
            if isNamed("r") {
                cell.column = Self.column(text()) ?? next
            } else if isNamed("t") {
                cell.kind = text()
            } else if isNamed("s") {
                cell.style = Int(text())
            }
        }
        return cell
    }

    private func add(_ cell: Cell, to cells: inout [String]) throws {
        let text =
            switch cell.kind {
            case "s": try shared(cell.value)
            case "", "n": styles.text(of: cell.value, style: cell.style)
            // Text in the cell itself, what a formula gave, a tick, a date as text, what went wrong.
            default: cell.value
            }
        guard !text.isEmpty else { return }
        guard cell.column < limits.columns else { throw ReadSheet.Problem.tooLarge }
        while cells.count < cell.column { cells.append("") }
        // A second cell in one place, which no program writes, takes the place of the first.
        if cells.count > cell.column { cells[cell.column] = text } else { cells.append(text) }
    }

    private func shared(_ place: String) throws -> String {
        guard let place = Int(place), shared.indices.contains(place) else { throw ReadSheet.Problem.unreadable }
        return shared[place]
    }

    /// The column that a reference such as “AB12” names, counted from zero.
    private static func column(_ reference: String) -> Int? {
        var column = 0
        for letter in reference.utf8 {
            switch letter {
            case UInt8(ascii: "A")...UInt8(ascii: "Z") where column < 100_000: column = column * 26 + Int(letter - UInt8(ascii: "A")) + 1
            case UInt8(ascii: "0")...UInt8(ascii: "9"): return column > 0 ? column - 1 : nil
            default: return nil
            }
        }
        return nil
    }
}
