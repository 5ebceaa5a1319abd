import Localization
import Workbooks

/// What one person answered in an open round, as everybody in the network may see it.
struct Respondent: Sendable {
    let id: Identifier
    let name: String
    let partner: String
    let answers: [UInt8]
    let answersBefore: [UInt8]?
    let priorities: [UInt8]
}

/// The lines of a file with one line for each respondent of an open round.
struct RespondentLines: Sendable {
    let questionnaire: Questionnaire
    let language: Language
    private let kind: [UInt8]

    init(questionnaire: Questionnaire, language: Language) {
        self.questionnaire = questionnaire
        self.language = language
        kind = Array(language(ResultFilesText.answer).utf8)
    }

    /// Name, partner, each statement at each moment, priorities.
    var headings: [String] {
        let moments = questionnaire.asksBefore ? questionnaire.moments.map { " " + language($0) } : [""]
        return [language(ResultsText.name), language(ResultsText.partner)]
            + moments.flatMap { moment in questionnaire.items.map { $0.key + moment } } + [language(ResultFilesText.priorities)]
    }

    /// The first line of a text file; its first column tells answers from codebook.
    func appendHeadings(as text: DelimitedCells, to bytes: inout [UInt8]) {
        text.append(([language(ResultFilesText.part)] + headings).map { .text($0) }, to: &bytes)
    }

    /// The codebook below the answers, in the same columns.
    func append(_ codebook: [Codebook.Entry], as text: DelimitedCells, to bytes: inout [UInt8]) {
        for entry in codebook {
            let cells = [language(ResultFilesText.codebook), language(entry.topic), entry.code, entry.meaning]
            let rest = [Workbook.Cell](repeating: .empty, count: max(0, headings.count + 1 - cells.count))
            text.append(cells.map { .text($0) } + rest, to: &bytes)
        }
    }

    func cells(_ respondent: Respondent) -> [Workbook.Cell] {
        [.text(respondent.name), .text(respondent.partner)]
            + answers(respondent).map { answer in
                switch answer {
                case 0: .empty
                case AnswerSheet.unknown: .text("x")
                default: .whole(Int(answer))
                }
            } + [.text(priorities(respondent))]
    }

    /// Adds a line to a text file, with as little work as can be: there may be a hundred thousand.
    func append(_ respondent: Respondent, as text: DelimitedCells, to bytes: inout [UInt8]) {
        bytes.append(contentsOf: kind)
        text.append(next: respondent.name, to: &bytes)
        text.append(next: respondent.partner, to: &bytes)
        if let before = respondent.answersBefore, questionnaire.asksBefore { append(before, text, &bytes) }
        if respondent.answersBefore == nil, questionnaire.asksBefore { append([], text, &bytes) }
        append(respondent.answers, text, &bytes)
        text.append(next: priorities(respondent), to: &bytes)
        bytes.append(contentsOf: [0x0D, 0x0A])
    }

    private func append(_ answers: [UInt8], _ text: DelimitedCells, _ bytes: inout [UInt8]) {
        for place in questionnaire.items.indices { text.append(answer: place < answers.count ? answers[place] : 0, to: &bytes) }
    }

    private func answers(_ respondent: Respondent) -> [UInt8] {
        let rows = questionnaire.asksBefore ? [respondent.answersBefore ?? [], respondent.answers] : [respondent.answers]
        return rows.flatMap { row in questionnaire.items.indices.map { $0 < row.count ? row[$0] : 0 } }
    }

    private func priorities(_ respondent: Respondent) -> String {
        if respondent.priorities.isEmpty { return "" }
        let groups = questionnaire.instrument.groups
        return respondent.priorities.compactMap { place in
            groups.indices.contains(Int(place) - 1) ? language(groups[Int(place) - 1].short) : nil
        }.joined(separator: " + ")
    }
}
