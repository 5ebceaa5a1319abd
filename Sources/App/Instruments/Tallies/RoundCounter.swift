import Statistics

/// Counts answers as they are read. Each person's answers to a domain become one number, *given · stride + sum*, and a table
/// counts how often each number comes; whatever is asked of scores follows from these tables.
///
/// Who scored one of two moments only is counted apart as well, so that they can be left out where they are too few.
final class RoundCounter {
    private let domains: [Domain]
    /// How many answers the scale of each statement has.
    private let steps: [Int]
    private let outcome: OutcomeCounter?
    private let moments: Int
    /// What an answer adds to its domain's number, by domain and answer.
    private let weights: Cells<UInt32>
    /// How often each answer comes, by moment, statement and answer.
    private let items: Cells<Int>
    /// The part of `items` by people who scored one moment of the domain only.
    private var singleItems: [Int]
    private let everybodyAll: Cells<Int>
    private var everybodySingle: [Int]
    private var groups: [String: Tables] = [:]
    private var partners: [String: Tables] = [:]
    private var changes: [[Int: Int]]
    private var priorities: [Int]
    /// The place in the tables of the person who was just read, by moment and domain.
    private let codes: Cells<Int>
    private let tableSize: Int
    private(set) var n = 0

    /// How often each number comes, among some people; `single` are those who scored one moment of the domain only.
    private struct Tables {
        var all: [Int]
        var single: [Int]
    }

    /// Numbers that change with every row: of a fixed count, at a fixed place.
    private typealias Cells<Number> = UnsafeMutableBufferPointer<Number>

    private static func cells<Number>(_ numbers: [Number]) -> Cells<Number> {
        let cells = Cells<Number>.allocate(capacity: numbers.count)
        _ = cells.initialize(from: numbers)
        return cells
    }

    private struct Domain {
        let offset: Int
        let count: Int
        let isOrdered: Bool
        let steps: Int
        /// Where its table begins among those of a moment.
        let start: Int
        let stride: Int
        let place: Int
    }

    init(_ questionnaire: Questionnaire) {
        steps = questionnaire.sections.flatMap { section in section.items.map { _ in section.scale.steps } }
        outcome = OutcomeCounter(questionnaire)
        moments = questionnaire.asksBefore ? 2 : 1
        let places = questionnaire.instrument.groups.map(\.key)
        var start = 0
        domains = questionnaire.sections.map { section in
            let stride = section.items.count * section.scale.steps + 1
            defer { start += (section.items.count + 1) * stride }
            return Domain(
                offset: section.offset, count: section.items.count, isOrdered: section.scale.isOrdered, steps: section.scale.steps,
                start: start, stride: stride,
                place: (places.firstIndex(of: section.group.key) ?? 0) + 1)
        }
        tableSize = start
        weights = Self.cells(
            domains.flatMap { domain in (0..<256).map { $0 >= 1 && $0 <= domain.steps ? UInt32(domain.stride + $0) : 0 } })
        let none = Array(repeating: 0, count: questionnaire.items.count * 256 * moments)
        items = Self.cells(none)
        singleItems = moments == 2 ? none : []
        everybodySingle = Array(repeating: 0, count: start * moments)
        everybodyAll = Self.cells(everybodySingle)
        changes = Array(repeating: [:], count: domains.count)
        priorities = Array(repeating: 0, count: 256)
        codes = Self.cells(Array(repeating: 0, count: domains.count * moments))
    }

    deinit {
        weights.deallocate()
        items.deallocate()
        everybodyAll.deallocate()
        codes.deallocate()
    }

    private var everybody: Tables { Tables(all: Array(everybodyAll), single: everybodySingle) }
    private var nobody: Tables {
        let none = Array(repeating: 0, count: tableSize * moments)
        return Tables(all: none, single: none)
    }

    /// Counts one answer.
    ///
    /// - Parameters:
    ///   - group: the key of the group it belongs to, when the round is broken down.
    ///   - partner: the partner it weighs for.
    func add(
        _ answers: UnsafeRawBufferPointer, before: UnsafeRawBufferPointer?, priorities chosen: UnsafeRawBufferPointer?, group: String?,
        partner: String?
    ) {
        n += 1
        if let outcome {
            let mine = Array(answers)
            (outcome.add(mine) ? mine : outcome.withoutSubjects(mine)).withUnsafeBytes { read($0, moment: 0) }
        } else {
            read(answers, moment: 0)
        }
        if moments == 2 {
            read(before ?? UnsafeRawBufferPointer(start: nil, count: 0), moment: 1)
            for index in domains.indices { countBoth(index, answers, before) }
        }
        chosen?.forEach { priorities[Int($0)] += 1 }
        if let group { count(&groups[group, default: nobody]) }
        if let partner { count(&partners[partner, default: nobody]) }
    }

    /// Counts the person who was just read among some people.
    private func count(_ tables: inout Tables) {
        for (place, code) in codes.enumerated() {
            let index = place % domains.count
            tables.all[place / domains.count * tableSize + code] += 1
            if moments == 2, isSingle(index) { tables.single[place / domains.count * tableSize + code] += 1 }
        }
    }

    /// Whether the person who was just read scored one moment of a domain only.
    private func isSingle(_ index: Int) -> Bool {
        (score(codes[index], index) == nil) != (score(codes[domains.count + index], index) == nil)
    }

    private func read(_ answers: UnsafeRawBufferPointer, moment: Int) {
        let length = answers.count
        let firstItem = moment * (items.count / moments)
        for (index, domain) in domains.enumerated() {
            var code: UInt32 = 0
            for item in domain.offset..<max(domain.offset, min(domain.offset + domain.count, length)) {
                let answer = Int(answers[item])
                items[firstItem + item << 8 | answer] += 1
                code &+= weights[index << 8 | answer]
            }
            let place = domain.start + Int(code)
            everybodyAll[moment * tableSize + place] += 1
            codes[moment * domains.count + index] = place
        }
    }

    /// What the person who was just read changed between the moments, or that they scored only one.
    private func countBoth(_ index: Int, _ answers: UnsafeRawBufferPointer, _ before: UnsafeRawBufferPointer?) {
        if let now = score(codes[index], index), let then = score(codes[domains.count + index], index) {
            changes[index][now - then, default: 0] += 1
        }
        guard isSingle(index) else { return }
        for moment in 0..<2 {
            everybodySingle[moment * tableSize + codes[moment * domains.count + index]] += 1
            guard let given = moment == 0 ? answers : before else { continue }
            let domain = domains[index]
            for item in domain.offset..<max(domain.offset, min(domain.offset + domain.count, given.count)) {
                singleItems[moment * (items.count / 2) + item << 8 | Int(given[item])] += 1
            }
        }
    }

    /// The score in 2520ths behind a place in a domain's table; nil when fewer than two thirds of the statements were answered.
    private func score(_ place: Int, _ index: Int) -> Int? {
        let domain = domains[index]
        let (given, sum) = (place - domain.start).quotientAndRemainder(dividingBy: domain.stride)
        guard domain.isOrdered, given > 0, given * 3 >= domain.count * 2 else { return nil }
        return ScoreTally.steps(sum: sum, given: given)
    }
}

/// What was counted. With `pairsOnly`, those who scored one moment of a domain only are left out of it.
extension RoundCounter {
    /// The scores of everybody in a domain.
    func scores(_ index: Int, isBefore: Bool = false, pairsOnly: Bool = false) -> ScoreTally {
        scores(in: everybody, index, isBefore, pairsOnly)
    }

    /// Each one's later score minus the earlier, of those who have both.
    func changes(_ index: Int) -> ScoreTally {
        changes[index].reduce(into: ScoreTally()) { $0.add(steps: $1.key, people: $1.value) }
    }

    /// How many scored one moment of a domain only.
    func singles(_ index: Int) -> Int {
        scores(index).n + scores(index, isBefore: true).n - 2 * changes(index).n
    }

    /// What only the answers of one person together tell, counted.
    var kinds: [String: Int] { outcome?.kinds ?? [:] }

    func priorities(_ index: Int) -> Int { priorities[domains[index].place] }

    /// Answers to a statement by step, with how many did not know.
    func answers(to item: Int, isBefore: Bool = false, pairsOnly: Bool = false) -> (counts: [Int], unknown: Int) {
        let first = (isBefore ? items.count / moments : 0) + item << 8
        func count(_ answer: Int) -> Int { items[first + answer] - (pairsOnly ? singleItems[first + answer] : 0) }
        return ((1...steps[item]).map(count), count(Int(Questionnaire.unknown)))
    }

    /// The keys of the groups, from A to Z.
    var groupKeys: [String] { groups.keys.sorted() }

    /// How many are in a group.
    func size(of group: String) -> Int {
        guard let first = domains.first, let table = groups[group]?.all else { return 0 }
        return table[first.start..<first.start + (first.count + 1) * first.stride].reduce(0, +)
    }

    func scores(_ index: Int, ofGroup group: String, isBefore: Bool, pairsOnly: Bool) -> ScoreTally {
        groups[group].map { scores(in: $0, index, isBefore, pairsOnly) } ?? ScoreTally()
    }

    /// The scores of each partner's people.
    func scoresByPartner(_ index: Int, isBefore: Bool, pairsOnly: Bool) -> [ScoreTally] {
        partners.sorted { $0.key < $1.key }.map { scores(in: $0.value, index, isBefore, pairsOnly) }.filter { $0.n > 0 }
    }

    private func scores(in tables: Tables, _ index: Int, _ isBefore: Bool, _ pairsOnly: Bool) -> ScoreTally {
        let domain = domains[index]
        let moment = isBefore ? tableSize : 0
        guard moment + tableSize <= tables.all.count else { return ScoreTally() }
        return (domain.start..<domain.start + (domain.count + 1) * domain.stride).reduce(into: ScoreTally()) { tally, place in
            let people = tables.all[moment + place] - (pairsOnly ? tables.single[moment + place] : 0)
            if people > 0, let score = score(place, index) { tally.add(steps: score, people: people) }
        }
    }
}
