import Foundation
import Localization
import Workbooks

/// The results of one round, to be taken along in a file.
struct ResultFile: Sendable {
    let language: Language
    let zone: TimeZone
    let round: Round
    let questionnaire: Questionnaire
    let results: RoundResults
    /// Those who answered an open round; nil when there are none to name or too many for one file.
    let respondents: [Respondent]?
    let names: GroupNames

    /// More than this stand only in the file of answers, which is never in memory as a whole.
    static let mostRespondents = 10_000

    private var lines: [ResultLine] {
        ResultLine.lines(of: results, questionnaire) { names.name(of: $0, round.breakdown, language) }
    }

    private var codebook: [Codebook.Entry] {
        Codebook(
            language: language, zone: zone, round: round, questionnaire: questionnaire, n: results.n, invited: results.invited
        ).ofResults
    }

    /// One table: first the results, then the codebook, told apart by the first column.
    var csv: [UInt8] {
        let text = DelimitedCells(language)
        let results = ResultSheet.results(lines, questionnaire, language)
        var bytes = DelimitedCells.mark
        text.append([.text(language(ResultFilesText.part))] + results.headings.map { .text($0.text) }, to: &bytes)
        for row in results.rows { text.append([.text(language(ResultFilesText.results))] + row, to: &bytes) }
        let width = results.headings.count
        for entry in codebook {
            let cells: [Workbook.Cell] = [
                .text(language(ResultFilesText.codebook)), .text(language(entry.topic)), .empty, .text(entry.code), .text(entry.meaning),
            ]
            text.append(cells + Array(repeating: .empty, count: width + 1 - cells.count), to: &bytes)
        }
        return bytes
    }

    var workbook: Workbook {
        var sheets = [ResultSheet.results(lines, questionnaire, language).sheet]
        if let respondents {
            let people = RespondentLines(questionnaire: questionnaire, language: language)
            sheets.append(
                Workbook.Sheet(
                    language(ResultFilesText.answers), headings: people.headings.enumerated().map { .init($1, width: $0 < 2 ? 28 : 9) },
                    rows: respondents.map(people.cells)))
        }
        return Workbook(sheets + [ResultSheet.codebook(codebook, language).sheet])
    }

    /// The spreadsheet. Blocks while it is made.
    var xlsx: [UInt8] {
        get throws { try workbook.bytes() }
    }

    var json: ResultJSON {
        ResultJSON(
            round: .init(
                name: round.name, instrument: round.instrumentKey, version: round.instrumentVersion, form: round.form.rawValue,
                mode: round.mode.rawValue, smallestGroup: round.mode == .open ? 1 : round.smallestGroup, answered: results.n,
                invited: results.invited, opened: round.openedAt.map { Day.of($0, in: zone) },
                closed: round.closedAt.map { Day.of($0, in: zone) }, language: language.rawValue),
            codebook: codebook.map { .init(topic: language($0.topic), code: $0.code, meaning: $0.meaning) },
            results: lines.map { .init($0, language) }, respondents: respondents?.map { .init($0, questionnaire) })
    }

    /// What the file is called: the round's name in plain letters.
    static func name(_ round: Round, _ what: String) -> String {
        let plain = round.name.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
        let words = plain.split { !$0.isASCII || !($0.isLetter || $0.isNumber) }.joined(separator: "-")
        return (words.isEmpty ? "meting" : String(words.prefix(80))) + "-" + what
    }
}
