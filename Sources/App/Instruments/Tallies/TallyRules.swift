import Statistics

/// What of a round's counts may be shown.
extension RoundTally {
    /// - Parameters:
    ///   - counter: everything that was answered.
    ///   - smallest: k; 1 when names are visible anyway.
    ///   - partners: whether and how the mean of partners may be told beside the mean of persons.
    ///   - names: of the groups, by key.
    init(_ counter: RoundCounter, _ questionnaire: Questionnaire, smallest: Int, partners: PartnersRule, names: [String: String]) {
        n = counter.n
        guard n >= smallest else { return }
        let rules = TallyRules(counter: counter, questionnaire: questionnaire, smallest: smallest, partners: partners)
        domains = questionnaire.sections.indices.map(rules.domain)
        groups = rules.groups(names)
        kinds = rules.kinds
    }

    /// Whether the mean of partners may be told.
    enum PartnersRule {
        case never
        /// Partners are not told apart.
        case together
        /// The round is broken down by partner, so that some are shown apart.
        case apart
    }
}

/// Turns counts into what may be shown of them.
private struct TallyRules {
    let counter: RoundCounter
    let questionnaire: Questionnaire
    let smallest: Int
    let partners: RoundTally.PartnersRule
    /// By domain, whether those who scored one moment only are left out: when so few, their scores would follow from the two means
    /// and the change.
    private let leavesSinglesOut: [Bool]

    init(counter: RoundCounter, questionnaire: Questionnaire, smallest: Int, partners: RoundTally.PartnersRule) {
        self.counter = counter
        self.questionnaire = questionnaire
        self.smallest = smallest
        self.partners = partners
        leavesSinglesOut = questionnaire.sections.indices.map { index in
            guard questionnaire.asksBefore else { return false }
            let paired = counter.changes(index).n
            return [false, true].contains { isBefore in
                !Suppression.mayStandBeside(others: counter.scores(index, isBefore: isBefore).n - paired, smallest: smallest)
            }
        }
    }

    func domain(_ index: Int) -> RoundTally.DomainTally {
        let priorities = counter.priorities(index)
        guard questionnaire.asksBefore else {
            return RoundTally.DomainTally(now: moment(index, isBefore: false), priorities: priorities)
        }
        let (now, before) = (moment(index, isBefore: false), moment(index, isBefore: true))
        let changes = counter.changes(index)
        let isShown = changes.n >= smallest && now.scores != nil && before.scores != nil
        return RoundTally.DomainTally(now: now, before: before, change: isShown ? Change(paired: changes) : nil, priorities: priorities)
    }

    private func moment(_ index: Int, isBefore: Bool) -> RoundTally.MomentTally {
        let pairsOnly = leavesSinglesOut[index]
        let scores = counter.scores(index, isBefore: isBefore, pairsOnly: pairsOnly)
        let section = questionnaire.sections[index]
        let answers = section.items.indices.map { counter.answers(to: section.offset + $0, isBefore: isBefore, pairsOnly: pairsOnly) }
        let shown =
            section.scale.isTicks
            ? answers.map { _ in true } : Suppression.shownStatements(answers.map { $0.counts.reduce(0, +) }, smallest: smallest)
        let asked = counter.n - (pairsOnly ? counter.singles(index) : 0)
        let items = zip(answers, shown).map { answer, isShown in
            isShown
                ? RoundTally.ItemTally(
                    counts: answer.counts, unknown: section.scale.isTicks ? 0 : answer.unknown,
                    unanswered: asked - answer.counts.reduce(0, +) - (section.scale.isTicks ? 0 : answer.unknown))
                : RoundTally.ItemTally()
        }
        let isShown = scores.n >= smallest
        return RoundTally.MomentTally(
            scores: isShown ? scores : nil, byPartner: isShown ? byPartner(index, isBefore) : nil, items: items)
    }

    /// The mean in which each partner weighs the same.
    ///
    /// Taken together with the mean of persons, the people of all partners of one size cancel out; who is left, and is not shown
    /// apart, must be nobody or enough.
    private func byPartner(_ index: Int, _ isBefore: Bool) -> RoundTally.PartnersMean? {
        guard partners != .never else { return nil }
        let pairsOnly = leavesSinglesOut[index]
        let all = counter.scoresByPartner(index, isBefore: isBefore, pairsOnly: pairsOnly)
        let total = counter.scores(index, isBefore: isBefore, pairsOnly: pairsOnly).n
        let shown = partners == .apart ? Suppression.shown(all.map(\.n), rest: total - all.reduce(0) { $0 + $1.n }, smallest: smallest) : []
        let apart = zip(all, shown).filter(\.1).map(\.0)
        let hidden = zip(all, shown + Array(repeating: false, count: all.count - shown.count)).filter { !$0.1 }.map(\.0.n)
        let hiddenPeople = total - apart.reduce(0) { $0 + $1.n }
        let isSafe = Set(hidden).allSatisfy { size in
            Suppression.mayStandBeside(others: hiddenPeople - hidden.filter { $0 == size }.reduce(0, +), smallest: smallest)
        }
        guard isSafe, all.count > 1, let mean = all.compactMap(\.mean).sorted().mean else { return nil }
        return RoundTally.PartnersMean(mean: mean, partners: all.count)
    }

    /// The kinds of people, when there are enough of whom a kind could be told.
    var kinds: [String: Int]? {
        let kinds = counter.kinds
        return kinds[OutcomeCounter.everybody].flatMap { $0 >= smallest ? kinds : nil }
    }

    func groups(_ names: [String: String]) -> [RoundTally.GroupTally] {
        let keys = counter.groupKeys
        let sizes = keys.map(counter.size(of:))
        let shown = Suppression.shown(sizes, rest: counter.n - sizes.reduce(0, +), smallest: smallest)
        let now = byDomain(keys, shown, isBefore: false)
        let before = questionnaire.asksBefore ? byDomain(keys, shown, isBefore: true) : []
        return keys.indices.filter { shown[$0] }.map { place in
            RoundTally.GroupTally(
                key: keys[place], name: names[keys[place]], n: sizes[place], now: now.map { $0[place] }, before: before.map { $0[place] })
        }
    }

    /// The scores of each group by domain, hidden where they or what is left of the domain would be too few.
    private func byDomain(_ keys: [String], _ isGroupShown: [Bool], isBefore: Bool) -> [[ScoreTally?]] {
        questionnaire.sections.indices.map { index in
            let pairsOnly = leavesSinglesOut[index]
            let scores = keys.map { counter.scores(index, ofGroup: $0, isBefore: isBefore, pairsOnly: pairsOnly) }
            let visible = zip(scores, isGroupShown).map { $1 ? $0.n : 0 }
            let rest = counter.scores(index, isBefore: isBefore, pairsOnly: pairsOnly).n - visible.reduce(0, +)
            let shown = Suppression.shown(visible, rest: rest, smallest: smallest)
            return zip(scores, shown).map { $1 && $0.n >= smallest ? $0 : nil }
        }
    }
}
