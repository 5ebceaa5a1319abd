import Statistics

/// Two rounds of one instrument side by side.
struct Comparison {
    let questions: Questionnaire
    let questionsBefore: Questionnaire
    let tally: RoundTally
    let tallyBefore: RoundTally
    /// Changes of those who answered both, by domain.
    private var pairs: [ScoreTally]

    init(_ questions: Questionnaire, _ tally: RoundTally, since questionsBefore: Questionnaire, _ tallyBefore: RoundTally) {
        self.questions = questions
        self.questionsBefore = questionsBefore
        self.tally = tally
        self.tallyBefore = tallyBefore
        pairs = Array(repeating: ScoreTally(), count: questions.sections.count)
    }

    /// Counts somebody who answered both rounds of one version of the instrument.
    mutating func add(_ answers: [UInt8], before: [UInt8]) {
        for (index, section) in questions.sections.enumerated() where questionsBefore.sections.indices.contains(index) {
            guard let last = section.steps(answers), let first = questionsBefore.sections[index].steps(before) else { continue }
            pairs[index].add(steps: last - first)
        }
    }

    /// Each person with themselves.
    ///
    /// - Returns: nil where the pairs are too few in any domain, or those who are in one round only: they would follow from the rest.
    func byPerson(smallest: Int) -> [String: Change]? {
        var changes: [String: Change] = [:]
        for (index, section) in questions.sections.enumerated() {
            guard let last = tally.domains[index].now.scores, tallyBefore.domains.indices.contains(index),
                let first = tallyBefore.domains[index].now.scores
            else { continue }
            let paired = pairs[index].n
            guard paired >= smallest, Suppression.mayStandBeside(others: last.n - paired, smallest: smallest),
                Suppression.mayStandBeside(others: first.n - paired, smallest: smallest)
            else { return nil }
            changes[section.group.key] = Change(paired: pairs[index])
        }
        return changes
    }

    /// Two groups, from what each round shows.
    var betweenGroups: [String: Change] {
        var changes: [String: Change] = [:]
        for (section, domain) in zip(questions.sections, tally.domains) {
            guard let place = questionsBefore.sections.firstIndex(where: { $0.group.key == section.group.key }),
                tallyBefore.domains.indices.contains(place), let first = tallyBefore.domains[place].now.scores, let last = domain.now.scores
            else { continue }
            changes[section.group.key] = Change(from: first, to: last)
        }
        return changes
    }
}

extension Questionnaire.Section {
    /// A person's score in 2520ths: the mean of the statements they scored, when that is at least two thirds of them.
    func steps(_ answers: [UInt8]) -> Int? {
        guard scale.isOrdered else { return nil }
        let given = (offset..<offset + items.count).compactMap { place -> Int? in
            guard answers.indices.contains(place), answers[place] != 0, answers[place] != Questionnaire.unknown else { return nil }
            return Int(answers[place])
        }
        guard !given.isEmpty, given.count * 3 >= items.count * 2 else { return nil }
        return ScoreTally.steps(sum: given.reduce(0, +), given: given.count)
    }
}
