import Foundation
import Localization
import Workbooks

/// The ledger to take along: one row a promise.
struct LedgerFile {
    let language: Language
    let lines: [LedgerLine]
    let today: String
    let timeZone: TimeZone

    private var l: Language { language }

    var csv: [UInt8] {
        let cells = DelimitedCells(l)
        var bytes = DelimitedCells.mark
        let headings: [Text] = [
            LedgerText.partner, LedgerText.resource, LedgerText.promisedQuantity, LedgerText.deliveredQuantity, LedgerText.unit,
            LedgerText.stands, InterestFormText.untilOn, LedgerText.last, LedgerText.besideQuantity, InterestFormText.note,
        ]
        cells.append(headings.map { .text(l($0)) }, to: &bytes)
        for line in lines.sorted(by: \.partner.name, in: l) { cells.append(row(line), to: &bytes) }
        return bytes
    }

    private func row(_ line: LedgerLine) -> [Workbook.Cell] {
        let promise = line.promise
        return [
            .text(line.partner.name), .text(l(ResourceText.name(promise.resource))), number(promise.quantity),
            number(promise.quantity.map { _ in line.delivered }), .text(promise.unit), .text(l(LedgerText.state(line.state(on: today)))),
            .text(promise.untilOn ?? ""), .text(line.standing.map(\.deliveredOn).max() ?? ""),
            .text(line.beside.map { LedgerText.amount($0, l) }.joined(separator: ", ")), .text(promise.note),
        ]
    }

    private func number(_ hundredths: Int?) -> Workbook.Cell {
        guard let hundredths else { return .empty }
        return hundredths % 100 == 0 ? .whole(hundredths / 100) : .number(Double(hundredths) / 100)
    }
}

/// What partners promised as a table in Markdown, for a section of a document.
enum LedgerMarkdown {
    /// The promises that stand, by partner; empty when there are none.
    static func table(_ lines: [LedgerLine], _ language: Language) -> String {
        let l = language
        let standing = lines.filter { $0.promise.isWithdrawn == 0 }.sorted(by: \.partner.name, in: l)
        guard !standing.isEmpty else { return "" }
        let headings = [LedgerText.partner, LedgerText.resource, LedgerText.howMuch, InterestFormText.untilOn, InterestFormText.note]
        let rows = standing.map { line -> [String] in
            let promise = line.promise
            return [
                line.partner.name, l(ResourceText.name(promise.resource)),
                promise.quantity.map { "\(InterestText.number($0, l)) \(promise.unit)" } ?? "", promise.untilOn.map { day($0, l) } ?? "",
                promise.note,
            ]
        }
        let all = [headings.map { l($0) }, headings.map { _ in "---" }] + rows.map { $0.map(escaped) }
        return all.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
    }

    /// A text of somebody in one cell, in which nothing is markup.
    private static func escaped(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " ").map { #"\`*_[]<|~&"#.contains($0) ? "\\\($0)" : String($0) }
            .joined()
    }

    private static func day(_ day: String, _ l: Language) -> String { Day.start(of: day, in: .gmt).map { l.date($0, in: .gmt) } ?? day }
}
