import Foundation
import Localization
import Statistics

/// What a round shows the group: everything follows from counts. What is below the smallest group is not in here.
struct RoundResults: Sendable {
    let invited: Int
    /// How many answered.
    let n: Int
    /// So few answered that nothing is shown.
    let isTooFew: Bool
    var domains: [DomainResult]
    /// The groups that are large enough, by the characteristic that the round is broken down by.
    let groups: [GroupResult]
    /// What people filled in together, never counted with the others.
    let shared: RoundTally.SharedTally?
    /// How many are of which kind, where the instrument tells kinds of people apart.
    let kinds: [String: Int]?
    /// The change by domain since the round before, when there is one.
    let since: RoundTally.ChangeSince?
    /// Whether means in which each partner weighs the same may be told.
    let hasPartnersMeans: Bool
    /// What each person answered; only in an open round.
    var people: [PersonResult] = []

    /// One person's scores by domain, in an open round.
    struct PersonResult: Sendable {
        let name: String
        let partner: String?
        let answers: [UInt8]
        let scores: [Double?]
    }

    /// People who share a characteristic, with their mean by domain; nil where it is hidden.
    struct GroupResult: Sendable {
        let key: String
        let name: String?
        let n: Int
        let now: [DomainResult.Figures?]
    }
}

/// One domain of a round.
struct DomainResult: Sendable {
    let section: Questionnaire.Section
    let now: Figures?
    let before: Figures?
    /// The change of those who scored both moments.
    let change: Change?
    var items: [ItemResult]
    /// How many named it a priority.
    let priorities: Int
    /// Shuffled, without a name.
    let remarks: [String]
    /// The same by what was asked for, where the instrument asks for several texts.
    let voices: [Voice]
    /// How many chose each of the ideas in a room, by what tells one text from another.
    var votes: [String: Int] = [:]

    var group: Instrument.Group { section.group }
    /// Whether too few answered to show anything of it.
    var isHidden: Bool { section.scale.isOrdered ? now == nil : items.allSatisfy { $0.now.spread == nil } }

    /// What was written in answer to one prompt.
    struct Voice: Sendable {
        let prompt: Instrument.Prompt
        let remarks: [String]
    }

    /// The scores of persons: their classes for the spread, their mean for the level.
    struct Figures: Sendable {
        let spread: Distribution
        /// Of persons, or of partners when these weigh the same.
        let mean: Double
        var n: Int { spread.n }
        var band: ScoreBand { ScoreBand(mean: mean, steps: spread.counts.count) }
    }
}

/// One statement of a round.
struct ItemResult: Sendable {
    let item: Instrument.Item
    let scale: Instrument.Scale
    var now: Figures
    var before: Figures?

    struct Figures: Sendable {
        /// Nil when hidden.
        /// Of respondents, and of sheets of paper where these were counted.
        var spread: Distribution?
        /// How many of the answers came from sheets of paper.
        var papers = 0
        var unknown: Int
        let unanswered: Int
    }
}

/// Who counts once in a mean.
enum Weighting: String, Sendable {
    case persons = "mensen"
    case partners
}

extension RoundResults {
    /// - Parameters:
    ///   - remarks: by the key of the domain, in random order.
    ///   - weighting: changes the means only; a domain whose mean of partners is not shown has none.
    init(
        _ tally: RoundTally, invited: Int, _ questionnaire: Questionnaire, remarks: [String: [String]] = [:],
        weighting: Weighting = .persons
    ) {
        self.invited = invited
        n = tally.n
        isTooFew = tally.domains.isEmpty
        hasPartnersMeans = tally.domains.contains { $0.now.byPartner != nil }
        domains = zip(questionnaire.sections, tally.domains).map { section, domain in
            DomainResult(
                section: section, now: DomainResult.Figures(domain.now, section.scale.steps, weighting),
                before: domain.before.flatMap { DomainResult.Figures($0, section.scale.steps, weighting) }, change: domain.change,
                items: section.items.indices.map { place in
                    ItemResult(
                        item: section.items[place], scale: section.scale, now: ItemResult.Figures(domain.now.items[place]),
                        before: domain.before.map { ItemResult.Figures($0.items[place]) })
                },
                priorities: domain.priorities, remarks: questionnaire.remarkKeys(section).flatMap { remarks[$0] ?? [] },
                voices: (questionnaire.instrument.prompts ?? []).map { prompt in
                    DomainResult.Voice(prompt: prompt, remarks: remarks["\(section.group.key)/\(prompt.key)"] ?? [])
                })
        }
        groups = tally.groups.map { group in
            GroupResult(
                key: group.key, name: group.name, n: group.n,
                now: zip(group.now, questionnaire.sections).map { scores, section in
                    scores.flatMap { DomainResult.Figures($0, section.scale.steps) }
                })
        }
        kinds = tally.kinds
        shared = tally.shared
        since = tally.since
    }
}

extension RoundResults.PersonResult {
    init(name: String, partner: String?, answers: [UInt8], _ questionnaire: Questionnaire) {
        self.name = name
        self.partner = partner
        self.answers = answers
        scores = questionnaire.sections.map { section in section.steps(answers).map { Double($0) / Double(ScoreTally.unit) } }
    }
}

extension DomainResult.Figures {
    fileprivate init?(_ moment: RoundTally.MomentTally, _ steps: Int, _ weighting: Weighting) {
        guard let scores = moment.scores, var figures = DomainResult.Figures(scores, steps) else { return nil }
        if weighting == .partners {
            guard let partners = moment.byPartner else { return nil }
            figures = DomainResult.Figures(spread: figures.spread, mean: partners.mean)
        }
        self = figures
    }

    init?(_ scores: ScoreTally, _ steps: Int) {
        guard let mean = scores.mean else { return nil }
        self.init(spread: scores.classes(of: steps), mean: mean)
    }
}

extension ItemResult.Figures {
    fileprivate init(_ tally: RoundTally.ItemTally) {
        spread = tally.counts.map { Distribution($0) }
        unknown = tally.unknown
        unanswered = tally.unanswered
    }

    /// With answers that were counted on paper; a statement that is hidden stays hidden.
    func adding(_ counts: [Int], unknown more: Int) -> ItemResult.Figures {
        guard let spread, spread.counts.count == counts.count else { return self }
        var figures = self
        figures.spread = spread + Distribution(counts)
        figures.papers = counts.reduce(0, +)
        figures.unknown += more
        return figures
    }
}

extension RoundResults {
    /// The domains the group is strongest in, at most three.
    var strengths: [DomainResult] {
        Array(scored.filter { $0.now?.band == .strength }.sorted { ($0.now?.mean ?? 0) > ($1.now?.mean ?? 0) }.prefix(3))
    }

    /// The domains that ask most work, at most three.
    var workPoints: [DomainResult] {
        Array(scored.filter { $0.now?.band == .workPoint }.sorted { ($0.now?.mean ?? 0) < ($1.now?.mean ?? 0) }.prefix(3))
    }

    /// The domains people see most differently, at most three.
    var differences: [DomainResult] {
        let unequal = scored.compactMap { domain in domain.now?.spread.agreement.map { (domain, $0) } }
        return unequal.filter { $0.1 < 0.6 }.sorted { $0.1 < $1.1 }.prefix(3).map(\.0)
    }

    /// The domains about the subject, and not about who answered.
    var subjects: [DomainResult] { domains.filter(\.section.isSubject) }

    /// The domains with a mark: a spagaat or divided.
    var marked: [DomainResult] { scored.filter { $0.now?.spread.mark != nil } }

    private var scored: [DomainResult] { subjects.filter { $0.now != nil } }
}
