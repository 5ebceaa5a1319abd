import Foundation
import HTML
import Localization

/// What becomes of a file with answers, before anything is kept.
struct BroughtPreviewPage {
    let frame: Frame
    let path: WebAddress
    let round: Round
    let choices: AnswerColumns
    let reading: AnswerReading
    /// When the same answers came before.
    let before: Date?
    /// Why it did not go through.
    var problem: Text?

    /// No more refusals than these are shown.
    private static let mostShown = 100
    /// How much of a cell is shown.
    private static let longestCell = 40

    private var l: Language { frame.language }
    private var table: AnswerTable { reading.table }
    private var here: WebAddress { path.appending("inbrengen") }

    var markup: Markup {
        frame.page(
            l(BroughtAnswersText.title), styles: ["css/rounds.css"], isWide: true,
            """
            <p class="over"><a href="\(path)">\(round.name)</a></p><h1>\(l(BroughtAnswersText.title))</h1>
            \(problem.map { "<p class=\"problems\" role=\"alert\">\(l($0))</p>" as Markup })\(refusals)\(summary)
            \(frame.form(here, content))
            <p><a href="\(here)">\(l(BroughtAnswersText.otherFile))</a></p>
            """)
    }

    private var refusals: Markup? {
        guard !reading.refusals.isEmpty else { return nil }
        let items = reading.refusals.prefix(Self.mostShown).map { refusal -> Markup in
            "<li>\(" <strong>\(l(ImportText.line(refusal.line)))</strong> ", if: refusal.line > 0)\(l(refusal.reason))</li>"
        }
        let more = reading.refusals.count - items.count
        return """
            <div class="problems" role="alert"><h2>\(l(BroughtAnswersText.refused(reading.refusals.count)))</h2><p>\(l(BroughtAnswersText.nothingKept))</p>\
            <ul>\(items)\("<li>\(l(BroughtAnswersText.more(more)))</li>", if: more > 0)</ul></div>
            """
    }

    private var summary: Markup {
        let used = reading.columns.count { $0 != .unused }
        let sentences = [
            table.sheet.map(BroughtAnswersText.sheet),
            BroughtAnswersText.found(rows: table.rows.count - reading.empty.count, matched: used, columns: table.headings.count),
            missing.isEmpty ? nil : BroughtAnswersText.missing(missing),
            reading.empty.isEmpty ? nil : BroughtAnswersText.empty(reading.empty.count, lines(reading.empty)),
        ]
        return """
            <p class="now">\(sentences.compactMap { $0.map { l($0) } }.joined(separator: " "))</p>\
            \("<p>\(l(BroughtAnswersText.whatIsKept(round.mode)))</p>", if: reading.isTaken)
            """
    }

    /// The statements that no column belongs to.
    private var missing: String {
        let places = Set(reading.columns.compactMap { column in if case .item(let place, _) = column { place } else { nil } })
        return choices.questionnaire.items.enumerated().filter { !places.contains($0.offset) }.map(\.element.key).joined(separator: ", ")
    }

    private func lines(_ lines: [Int]) -> String {
        lines.prefix(20).map(String.init).joined(separator: ", ") + (lines.count > 20 ? " …" : "")
    }

    private var content: Markup {
        let keep: Markup = "<button class=\"button\">\(l(BroughtAnswersText.bringIn(reading.sheets.count)))</button> "
        let again: Markup? = before.map { moment in
            """
            <div class="problems" role="alert"><p>\(l(BroughtAnswersText.already(frame.moment(moment))))</p>\
            \(checkbox("nog-eens", l(BroughtAnswersText.again), isOn: false))</div>
            """
        }
        return """
            <input type="hidden" name="\(Packed.field)" value="\(table.packed)">\(reading.isTaken ? again : nil)
            \("<p class=\"buttons\">\(keep)</p>", if: reading.isTaken)
            <h2>\(l(BroughtAnswersText.columns))</h2>\(columns)
            <p class="buttons"><button class="button quiet" formaction="\(here.appending("voorbeeld"))">\(l(BroughtAnswersText.lookAgain))</button></p>
            """
    }

    private var columns: Markup {
        let heads = [BroughtAnswersText.heading, BroughtAnswersText.firstCells, BroughtAnswersText.holds]
        let taken = Set(reading.columns)
        let open = choices.choices.filter { !taken.contains($0.column) }
        let rows = table.headings.indices.map { place -> Markup in
            let column = reading.columns[place]
            let heading = table.headings[place]
            let isLeftOut = column == .unused && choices.isLeftOut(heading)
            let options =
                [(AnswerColumns.unused, l(BroughtAnswersText.unused), column == .unused)]
                + choices.choices.filter { $0.column == column }.map { ($0.code, l($0.label), true) }
                + (isLeftOut ? [] : open.map { ($0.code, l($0.label), false) })
            return """
                <tr><th scope="row">\(shortened(heading))</th><td class="soft">\(samples(place))</td>\
                <td><select name="kolom-\(place)" aria-label="\(l(BroughtAnswersText.column(place + 1, shortened(heading))))">\
                \(options.map { "<option value=\"\($0.0)\"\(" selected", if: $0.2)>\($0.1)</option>" as Markup })</select>\
                \("<p class=\"soft small\">\(l(BroughtAnswersText.leftOut))</p>", if: isLeftOut)</td></tr>
                """
        }
        return """
            <div class="table-scroll" role="region" tabindex="0" aria-label="\(l(BroughtAnswersText.columns))"><table>\
            <thead><tr>\(heads.map { "<th scope=\"col\">\(l($0))</th>" as Markup })</tr></thead><tbody>\(rows)</tbody></table></div>
            """
    }

    /// The first three cells of a column that hold something.
    private func samples(_ place: Int) -> String {
        table.rows.prefix(50).compactMap { $0.cells.indices.contains(place) && !$0.cells[place].isEmpty ? shortened($0.cells[place]) : nil }
            .prefix(3).joined(separator: " · ")
    }

    private func shortened(_ cell: String) -> String {
        cell.count > Self.longestCell ? cell.prefix(Self.longestCell - 1) + "…" : cell
    }
}
