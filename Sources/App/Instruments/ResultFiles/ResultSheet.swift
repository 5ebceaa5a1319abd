import Localization
import Statistics
import Workbooks

/// Lines with headings, as a text file and a spreadsheet both hold them.
struct ResultSheet: Sendable {
    let name: String
    let headings: [Workbook.Heading]
    let rows: [[Workbook.Cell]]

    var sheet: Workbook.Sheet { Workbook.Sheet(name, headings: headings, rows: rows) }
}

extension ResultSheet {
    /// The columns of the results, in order, with their headings.
    enum Column: CaseIterable {
        case level, domain, statement, text, moment, people, n, mean, median, agreement, agreementWord, spread, unknown, unanswered, change,
            changeWord, since, sinceWord, priorities, note
    }

    /// The results of a round.
    static func results(_ lines: [ResultLine], _ questionnaire: Questionnaire, _ l: Language) -> ResultSheet {
        let steps = questionnaire.mostSteps
        let headings = Column.allCases.flatMap { column -> [Workbook.Heading] in
            let width: Double =
                switch column {
                case .text: 60
                case .note, .domain, .agreementWord: 22
                default: 12
                }
            return column == .spread
                ? (1...steps).map { Workbook.Heading(l(ResultFilesText.counted(step: $0)), width: 10) }
                : [Workbook.Heading(l(ResultFilesText.heading(column)), width: width)]
        }
        let rows = lines.map { line in Column.allCases.flatMap { cells($0, line, steps, l) } }
        return ResultSheet(name: l(ResultFilesText.results), headings: headings, rows: rows)
    }

    /// What every column, code and number means.
    static func codebook(_ entries: [Codebook.Entry], _ l: Language) -> ResultSheet {
        ResultSheet(
            name: l(ResultFilesText.codebook),
            headings: [
                .init(l(ResultFilesText.topic), width: 14), .init(l(ResultFilesText.code), width: 24),
                .init(l(ResultFilesText.meaning), width: 100),
            ], rows: entries.map { [.text(l($0.topic)), .text($0.code), .text($0.meaning)] })
    }

    private static func cells(_ column: Column, _ line: ResultLine, _ steps: Int, _ l: Language) -> [Workbook.Cell] {
        let figures = line.figures
        func text(_ text: String?) -> [Workbook.Cell] { [text.map { .text($0) } ?? .empty] }
        func whole(_ number: Int?) -> [Workbook.Cell] { [number.map { .whole($0) } ?? .empty] }
        func number(_ number: Double?) -> [Workbook.Cell] { [number.map { .number($0) } ?? .empty] }
        switch column {
        case .level: return text(l(ResultFilesText.level(line.level)))
        case .domain: return text(line.domain.map { l($0.short) })
        case .statement: return text(line.statement?.key)
        case .text: return text(line.statement.map { l($0.text) } ?? line.domain.map { l($0.label) })
        case .moment: return text(line.moment.map { l($0) })
        case .people: return text(line.people ?? l(ResultFilesText.everybody))
        case .n: return whole(figures?.n)
        // As the page prints it: a figure with more decimals would tell more than is shown.
        case .mean: return number(figures?.mean.map(ScoreBand.figure(of:)))
        case .median: return number(figures?.ordered?.median)
        case .agreement: return number(figures?.ordered?.agreement.map { ($0 * 100).rounded() / 100 })
        case .agreementWord: return text(figures?.ordered?.agreementBand.map { l(ResultsText.band($0)) })
        case .spread:
            let counts = figures?.spread?.counts ?? []
            return (0..<steps).flatMap { whole(counts.indices.contains($0) ? counts[$0] : nil) }
        case .unknown: return whole(figures?.unknown)
        case .unanswered: return whole(figures?.unanswered)
        case .change: return number(line.change?.printed)
        case .changeWord: return text(line.change.map { l(ResultFilesText.named($0)) })
        case .since: return number(line.since?.printed)
        case .sinceWord: return text(line.since.map { l(ResultFilesText.named($0)) })
        case .priorities: return whole(line.priorities)
        case .note: return text(figures == nil ? l(ResultsText.tooFewShort) : nil)
        }
    }
}

extension Change {
    /// The change to one decimal, as the page prints it.
    var printed: Double { (mean * 10).rounded() / 10 }
}
