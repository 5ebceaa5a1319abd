import Localization
import Statistics

/// One line of a round's results as a file holds it: a domain or a statement, at one moment, for one group of people.
///
/// It holds what the page of results shows and no more: what is hidden there has no figures here.
struct ResultLine: Sendable {
    let level: Level
    var domain: Instrument.Group?
    var statement: Instrument.Item?
    var moment: Text?
    /// Whose answers these are; nil for everybody.
    var people: String?
    /// Nil when too few answered.
    var figures: Figures?
    /// Between the two moments of one answer.
    var change: Change?
    /// Since the round before.
    var since: Change?
    var priorities: Int?

    /// What a line is about.
    enum Level: String, Sendable {
        case round, domain, statement
    }

    /// What was counted.
    struct Figures: Sendable {
        let n: Int
        var mean: Double?
        var spread: Distribution?
        var unknown: Int?
        var unanswered: Int?

        /// The spread where its answers stand in an order, so that more than counting makes sense.
        var ordered: Distribution? { mean == nil ? nil : spread }
    }
}

extension ResultLine {
    /// Every line of a round: the round, then each domain followed by its statements.
    ///
    /// - Parameter name: what a group is called.
    static func lines(of results: RoundResults, _ questionnaire: Questionnaire, name: (RoundResults.GroupResult) -> String) -> [ResultLine]
    {
        guard !results.isTooFew else { return [ResultLine(level: .round)] }
        let round = ResultLine(level: .round, figures: Figures(n: results.n))
        return [round]
            + results.domains.flatMap { domain in
                lines(of: domain, questionnaire, since: results.since?.changes[domain.group.key])
            } + results.groups.flatMap { group in lines(of: group, called: name(group), results, questionnaire) }
    }

    /// A group of people: how many, and the mean of each domain now, as the page shows them.
    private static func lines(
        of group: RoundResults.GroupResult, called name: String, _ results: RoundResults, _ questionnaire: Questionnaire
    ) -> [ResultLine] {
        zip(results.domains, group.now).map { domain, figures in
            ResultLine(
                level: .domain, domain: domain.group, moment: questionnaire.moments.last, people: name,
                figures: figures.map { Figures(n: $0.n, mean: $0.mean) })
        }
    }

    private static func lines(of domain: DomainResult, _ questionnaire: Questionnaire, since: Change?) -> [ResultLine] {
        let (before, now) = (questionnaire.asksBefore ? questionnaire.moments.first : nil, questionnaire.moments.last)
        var lines: [ResultLine] = []
        if let before {
            lines.append(ResultLine(level: .domain, domain: domain.group, moment: before, figures: Figures(domain.before)))
        }
        lines.append(
            ResultLine(
                level: .domain, domain: domain.group, moment: now, figures: Figures(domain.now), change: domain.change,
                since: since, priorities: domain.priorities))
        for item in domain.items {
            if let before {
                lines.append(
                    ResultLine(
                        level: .statement, domain: domain.group, statement: item.item, moment: before,
                        figures: item.before.flatMap { Figures($0, isOrdered: item.scale.isOrdered) }))
            }
            lines.append(
                ResultLine(
                    level: .statement, domain: domain.group, statement: item.item, moment: now,
                    figures: Figures(item.now, isOrdered: item.scale.isOrdered)))
        }
        return lines
    }
}

extension ResultLine.Figures {
    init?(_ figures: DomainResult.Figures?) {
        guard let figures else { return nil }
        self.init(n: figures.n, mean: figures.mean, spread: figures.spread)
    }

    /// Nil when the statement is hidden: then even how many did not know is not told.
    init?(_ figures: ItemResult.Figures, isOrdered: Bool) {
        guard let spread = figures.spread else { return nil }
        self.init(
            n: spread.n, mean: isOrdered ? spread.mean : nil, spread: spread, unknown: figures.unknown, unanswered: figures.unanswered)
    }
}
