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
    let domains: [DomainResult]
    /// What each person answered; only in an open round.
    let people: [PersonResult]

    /// One person's scores by domain, in an open round.
    struct PersonResult: Sendable {
        let name: String
        let partner: String?
        let scores: [Double?]
    }
}

/// One domain of a round.
struct DomainResult: Sendable {
    let section: Questionnaire.Section
    let now: Figures?
    let before: Figures?
    /// The mean change of those who scored both moments.
    let change: Double?
    let items: [ItemResult]
    /// How many named it a priority.
    let priorities: Int
    /// Shuffled, without a name unless the round is open.
    let remarks: [String]

    var group: Instrument.Group { section.group }

    /// The scores of persons: their classes for the spread, their mean for the level.
    struct Figures: Sendable {
        let spread: Distribution
        let mean: Double
        var n: Int { spread.n }
        var band: ScoreBand { ScoreBand(mean: mean) }
    }
}

/// One statement of a round.
struct ItemResult: Sendable {
    let item: Instrument.Item
    let now: Figures
    let before: Figures?

    struct Figures: Sendable {
        /// Nil when fewer than the smallest group gave it a score.
        let spread: Distribution?
        let unknown: Int
        let unanswered: Int
    }
}

/// One answer as it is read for the results.
struct ReadResponse: Sendable {
    let answers: [UInt8]
    let answersBefore: [UInt8]?
    let priorities: [UInt8]
    let name: String?
    let partner: String?
}

extension RoundResults {
    /// Counts what was answered.
    ///
    /// - Parameter remarks: by the key of the domain, in random order.
    init(_ responses: [ReadResponse], remarks: [String: [String]], questionnaire: Questionnaire, round: Round, invited: Int) {
        let smallest = round.mode == .open ? 1 : round.smallestGroup
        self.invited = invited
        n = responses.count
        isTooFew = responses.count < smallest
        guard !isTooFew else {
            domains = []
            people = []
            return
        }
        let places = questionnaire.instrument.groups.map(\.key)
        domains = questionnaire.sections.map { section in
            let place = UInt8((places.firstIndex(of: section.group.key) ?? 0) + 1)
            return DomainResult(
                section, responses, steps: questionnaire.instrument.scale.labels.count, smallest: smallest,
                priorities: responses.count { $0.priorities.contains(place) }, remarks: remarks[section.group.key] ?? [])
        }
        people = round.mode == .open ? responses.map { PersonResult($0, questionnaire) } : []
    }
}

extension RoundResults.PersonResult {
    fileprivate init(_ response: ReadResponse, _ questionnaire: Questionnaire) {
        name = response.name ?? ""
        partner = response.partner
        scores = questionnaire.sections.map { DomainResult.score(response.answers, $0) }
    }
}

extension DomainResult {
    fileprivate init(
        _ section: Questionnaire.Section, _ responses: [ReadResponse], steps: Int, smallest: Int, priorities: Int, remarks: [String]
    ) {
        let scores = responses.map { Self.score($0.answers, section) }
        let scoresBefore = responses.map { response in response.answersBefore.flatMap { Self.score($0, section) } }
        let changes = zip(scoresBefore, scores).compactMap { before, now in before.flatMap { before in now.map { $0 - before } } }
        self.section = section
        now = Figures(scores.compactMap { $0 }, steps, smallest)
        before = Figures(scoresBefore.compactMap { $0 }, steps, smallest)
        change = changes.count >= smallest ? changes.mean : nil
        items = section.items.enumerated().map { index, item in
            let place = section.offset + index
            let asksBefore = responses.contains { $0.answersBefore != nil }
            return ItemResult(
                item: item, now: ItemResult.Figures(responses.map { $0.answers[at: place] }, steps, smallest),
                before: asksBefore ? ItemResult.Figures(responses.map { $0.answersBefore?[at: place] ?? 0 }, steps, smallest) : nil)
        }
        self.priorities = priorities
        self.remarks = remarks
    }

    /// A person's score: the mean of the statements they scored, when that is at least two thirds of them.
    static func score(_ answers: [UInt8], _ section: Questionnaire.Section) -> Double? {
        let given = (section.offset..<section.offset + section.items.count).map { answers[at: $0] }.filter {
            $0 != 0 && $0 != AnswerSheet.unknown
        }
        guard given.count * 3 >= section.items.count * 2 else { return nil }
        return Double(given.reduce(0) { $0 + Int($1) }) / Double(given.count)
    }
}

extension DomainResult.Figures {
    fileprivate init?(_ scores: [Double], _ steps: Int, _ smallest: Int) {
        guard scores.count >= smallest, let mean = scores.mean else { return nil }
        var counts = [Int](repeating: 0, count: steps)
        // A score's class is the nearest step, a half going up; the tiny addition keeps thirds that add up to a half from falling short.
        for score in scores { counts[min(steps, max(1, Int((score + 0.5 + 1e-9).rounded(.down)))) - 1] += 1 }
        spread = Distribution(counts)
        self.mean = mean
    }
}

extension ItemResult.Figures {
    fileprivate init(_ answers: [UInt8], _ steps: Int, _ smallest: Int) {
        var counts = [Int](repeating: 0, count: steps)
        for answer in answers where answer >= 1 && Int(answer) <= steps { counts[Int(answer) - 1] += 1 }
        let given = counts.reduce(0, +)
        spread = given >= smallest ? Distribution(counts) : nil
        unknown = answers.count { $0 == AnswerSheet.unknown }
        unanswered = answers.count - given - unknown
    }
}

extension [UInt8] {
    /// The answer at a place; a short row has none there.
    fileprivate subscript(at place: Int) -> UInt8 {
        indices.contains(place) ? self[place] : 0
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

    /// The domains with a mark: a spagaat or divided.
    var marked: [DomainResult] { scored.filter { $0.now?.spread.mark != nil } }

    private var scored: [DomainResult] { domains.filter { $0.now != nil } }
}
