import Charts
import HTML
import Localization
import Statistics

/// The spreads of a domain as bars, each with whose answers they are.
struct SpreadPicture {
    let frame: Frame
    let discussion: Discussion

    private var l: Language { frame.language }

    /// Large, for the wall; says so when nothing may be shown.
    func wall(_ section: Questionnaire.Section) -> Markup {
        let spreads = discussion.spreads(section)
        let bars = spreads.enumerated().map { index, spread -> Markup in
            """
            <figure class="spread">\(bar("s-\(section.group.key)-\(index)", spread, section, width: 220))\
            <figcaption>\(caption(spread))</figcaption></figure>
            """
        }
        return "\(bars)\(spreads.count == 1 ? ends(section) : nil)\(silence(section, isEmpty: spreads.isEmpty))"
    }

    /// What the ends of a bar stand for.
    func ends(_ section: Questionnaire.Section) -> Markup? {
        let labels = section.items.count == 1 ? section.items[0].ends ?? section.scale.labels : section.scale.labels
        guard section.scale.isOrdered, let low = labels.first, let high = labels.last else { return nil }
        return "<p class=\"soft ends\">\(l(DiscussionText.ends(low, high)))</p>"
    }

    /// Small, for the minutes.
    func minutes(_ section: Questionnaire.Section) -> Markup {
        let bars = discussion.spreads(section).enumerated().map { index, spread -> Markup in
            """
            <figure class="spread">\(bar("m-\(section.group.key)-\(index)", spread, section, width: 240))\
            <figcaption>\(caption(spread))</figcaption></figure>
            """
        }
        return "\(bars)\("<p class=\"soft small\">\(l(ResultsText.tooFewShort))</p>", if: discussion.isHidden(section))"
    }

    private func silence(_ section: Questionnaire.Section, isEmpty: Bool) -> Markup? {
        if discussion.isHidden(section), let round = discussion.round {
            return "<p class=\"now\">\(l(ResultsText.tooFew(round.smallestGroup)))</p>"
        }
        return isEmpty ? statements(section) : nil
    }

    func statements(_ section: Questionnaire.Section) -> Markup {
        "<ul class=\"statements\">\(section.items.map { "<li>\(l($0.text))</li>" as Markup })</ul>"
    }

    private func caption(_ spread: DomainSpread) -> String {
        let moment = discussion.questionnaire.asksBefore ? discussion.questionnaire.moments[spread.isBefore ? 0 : 1] : nil
        let whose: Text =
            switch spread.source {
            case .round: DiscussionText.ofRound(spread.spread.n, discussion.round?.name ?? "")
            case .paper(let sheets): DiscussionText.ofPaper(spread.spread.n, PaperText.papers(sheets))
            }
        return [moment.map { l($0) }, l(whose)].compactMap { $0 }.joined(separator: " · ")
    }

    /// Answers that stand in no order: how many gave each, or how many ticked it.
    private func shares(_ id: String, _ spread: DomainSpread, _ section: Questionnaire.Section) -> Markup {
        let figures = ResultFigures(language: l, questionnaire: discussion.questionnaire)
        let rows =
            section.scale.isTicks
            ? [ShareChart.Row(l(section.group.label), count: spread.spread.n, of: max(spread.all, spread.spread.n))]
            : zip(section.scale.labels, spread.spread.counts).map { ShareChart.Row(l($0), count: $1, of: spread.spread.n) }
        let text = figures.text(section.group.label, OutcomeFiguresText.answersWhy, heading: OutcomeFiguresText.answer)
        return figures.shares(id, text, rows).picture
    }

    private func bar(_ id: String, _ spread: DomainSpread, _ section: Questionnaire.Section, width: Int) -> Markup {
        let l = l
        guard section.scale.isOrdered else { return shares(id, spread, section) }
        return DistributionBar(
            id: id, counts: spread.spread.counts, categories: section.scale.labels.map { l($0) }, width: width,
            showsCount: false,
            text: ChartText(
                title: l(section.group.label), description: "", emptyText: l(ResultsText.nothing), rowHeading: l(ResultsText.domain),
                number: { l.number($0) })
        ).picture()
    }
}

/// What a group said of a domain, in words.
struct GroupScoreWords {
    let language: Language
    let discussion: Discussion

    /// What a score is called on the scale.
    func word(_ score: GroupScore, _ value: Int) -> String? {
        let labels = discussion.questionnaire.sections.first { $0.group.key == score.groupKey }?.scale.labels ?? []
        return labels.indices.contains(value - 1) ? language(labels[value - 1]) : nil
    }

    /// The score with its word, at each moment.
    func sentence(_ score: GroupScore) -> String {
        let l = language
        func named(_ value: Int) -> String { word(score, value).map { "\(value) (\($0))" } ?? "\(value)" }
        guard discussion.questionnaire.asksBefore else {
            return score.score.map { l(DiscussionText.scoreIs(named($0))) } ?? l(DiscussionText.noScore)
        }
        let values = [score.scoreBefore, score.score]
        guard values.contains(where: { $0 != nil }) else { return l(DiscussionText.noScore) }
        return zip(discussion.questionnaire.moments, values).map { "\(l($0))\(l.colon)\($1.map(named) ?? "–")" }.joined(separator: ", ")
    }

    /// Who does it, and by when.
    static func owner(_ one: NamedAction, _ frame: Frame) -> String {
        let who = [one.names.personName, one.names.partnerName].compactMap { $0 }
        let owner = who.isEmpty ? frame(ActionText.nobody) : who.joined(separator: ", ")
        return [owner, one.action.dueOn.map { frame(ActionText.by(frame.day($0))) }].compactMap { $0 }.joined(separator: ", ")
    }
}
