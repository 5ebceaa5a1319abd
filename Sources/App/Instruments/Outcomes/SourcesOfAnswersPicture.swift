import Charts
import HTML
import Localization
import Statistics

/// Where answers came from: respondents, several people at one keyboard, sheets of paper; each with how many.
struct SourcesOfAnswersPicture {
    let view: ResultView

    private var l: Language { view.l }

    /// What is there besides respondents, in a sentence each.
    var note: Markup? {
        guard !view.results.isTooFew else { return nil }
        let papers = view.results.papers
        let notes = [
            view.results.shared.map { OutcomeText.sharedAnswers($0.answers, people: $0.people) },
            papers > 0 ? OutcomeText.papers(papers) : nil,
        ].compactMap { $0 }
        return notes.isEmpty ? nil : "<p class=\"soft\">\(notes.map { "\(l($0)) " as Markup })</p>"
    }

    /// The scores of shared answers beside those of the respondents.
    var shared: Markup? {
        guard let shared = view.results.shared, shared.scores.contains(where: { $0 != nil }) else { return nil }
        let rows = zip(view.results.domains, shared.scores).compactMap { domain, scores -> [Table.Cell]? in
            guard let mean = scores?.mean else { return nil }
            return [
                Table.Cell(text: l(domain.group.short), isHeader: true),
                Table.Cell(text: domain.now.map { domain.section.scale.told($0.mean, l) } ?? "–"),
                Table.Cell(text: domain.section.scale.told(mean, l)),
            ]
        }
        let columns: [Table.Column] = [
            .init(l(ResultsText.domain)), .init(l(OutcomeText.eachAlone(view.results.n)), kind: .number),
            .init(l(OutcomeText.filledInTogether(shared.answers)), kind: .number),
        ]
        return """
            <section class="stack" id="samen"><h2>\(l(OutcomeText.sharedTitle))</h2><p class="soft">\(l(OutcomeText.sharedWhy))</p>\
            \(Table(caption: l(OutcomeText.sharedTitle), columns: columns, rows: rows).markup)</section>
            """
    }
}
