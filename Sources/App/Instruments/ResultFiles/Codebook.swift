import Foundation
import Localization

/// What a reader of a file must know to read it: the round, its columns, its scale, its domains and statements.
struct Codebook {
    let language: Language
    let zone: TimeZone
    let round: Round
    let questionnaire: Questionnaire
    let n: Int
    let invited: Int

    private var l: Language { language }

    /// One thing explained.
    struct Entry: Sendable {
        let topic: Text
        let code: String
        let meaning: String
    }

    /// For a file of results.
    var ofResults: [Entry] {
        about + columns + scale + [entry(ResultFilesText.hidden, l(ResultsText.tooFewShort), ResultFilesText.hiddenMeaning(smallest))]
            + contents + last
    }

    /// For a file of what each person answered, in an open round.
    var ofAnswers: [Entry] {
        about + scale
            + [
                entry(ResultFilesText.column, "x", ResultFilesText.unknownMeaning),
                entry(ResultFilesText.column, l(ResultFilesText.empty), ResultFilesText.notAnsweredMeaning),
                entry(ResultFilesText.column, l(ResultFilesText.priorities), ResultFilesText.prioritiesMeaning),
            ] + contents + last
    }

    private var smallest: Int { round.mode == .open ? 1 : round.smallestGroup }

    private var about: [Entry] {
        [
            plain(ResultFilesText.round, l(ResultFilesText.name), round.name),
            plain(ResultFilesText.round, l(ResultFilesText.purpose), round.purpose),
            plain(
                ResultFilesText.round, l(ResultFilesText.instrument),
                "\(l(questionnaire.instrument.title)), \(l(ExplanationText.form(round.form)))"),
            plain(ResultFilesText.round, l(ResultFilesText.version), "\(questionnaire.instrument.key) \(questionnaire.instrument.version)"),
            plain(ResultFilesText.round, l(ResultFilesText.period), period),
            entry(ResultFilesText.round, l(ResultFilesText.mode), ResultFilesText.modeMeaning(round.mode)),
            plain(ResultFilesText.round, "k", smallest > 1 ? l(ResultFilesText.smallestMeaning(smallest)) : ""),
            entry(ResultFilesText.round, "n", ResultFilesText.answered(n, of: invited)),
        ].filter { !$0.meaning.isEmpty }
    }

    private var period: String {
        [round.openedAt, round.closedAt].compactMap { $0.map { l.date($0, in: zone) } }.joined(separator: " – ")
    }

    private var columns: [Entry] {
        ResultSheet.Column.allCases.map { column in
            entry(
                ResultFilesText.column,
                column == .spread
                    ? "\(l(ResultFilesText.counted(step: 1))) … \(l(ResultFilesText.counted(step: steps)))"
                    : l(ResultFilesText.heading(column)),
                ResultFilesText.meaning(of: column))
        }
    }

    private var steps: Int { questionnaire.mostSteps }

    private var scale: [Entry] {
        questionnaire.scales.flatMap { scale in
            scale.labels.enumerated().map { entry(ResultFilesText.scale, "\($0.offset + 1)", $0.element) }
                + (scale.unknown.map { [entry(ResultFilesText.scale, l(ResultsText.unknown), $0)] } ?? [])
        }
    }

    private var contents: [Entry] {
        let moments = questionnaire.moments.map { plain(ResultFilesText.moment, l($0), l(ResultFilesText.momentMeaning)) }
        let domains = questionnaire.sections.map { entry(ResultFilesText.domain, l($0.group.short), $0.group.label) }
        let statements = questionnaire.items.map { entry(ResultFilesText.statement, $0.key, $0.text) }
        return moments + domains + statements
    }

    private var last: [Entry] {
        [
            entry(ResultFilesText.notInside, l(ResultFilesText.people), ResultFilesText.peopleMeaning(round.mode)),
            entry(ResultFilesText.notInside, l(ResultFilesText.remarks), ResultFilesText.remarksMeaning),
            entry(ResultFilesText.source, questionnaire.instrument.key, questionnaire.instrument.source),
        ]
    }

    private func entry(_ topic: Text, _ code: String, _ meaning: Text) -> Entry { plain(topic, code, l(meaning)) }

    private func plain(_ topic: Text, _ code: String, _ meaning: String) -> Entry { Entry(topic: topic, code: code, meaning: meaning) }
}
