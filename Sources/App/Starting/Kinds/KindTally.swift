import Localization

/// What the people of a network answered to one question. Choices are counted and never averaged.
struct KindTally: Sendable {
    let question: KindQuestion
    /// How many answered.
    let n: Int
    /// How many chose each option, in the order of the question.
    let counts: [(option: KindOption, count: Int)]
    /// How many chose each step, from 0; empty where there are none.
    let steps: [Int]

    /// How far the answers lie apart.
    enum Difference: Sendable {
        /// Fewer than two answered.
        case tooFew
        case same
        /// Neighbouring steps.
        case near
        case apart
    }

    /// Steps this far apart are worth a conversation: our own limit.
    static let farApart = 4

    init(_ question: KindQuestion, _ filled: [FilledKind]) {
        self.question = question
        let given = filled.map { $0.answers.chosen(question) }.filter { !$0.isEmpty }
        n = given.count
        counts = question.options.map { option in (option, given.count { $0.contains(option.key) }) }
        guard case .steps = question.shape else {
            steps = []
            chosen = Set(given.map { $0.sorted() }).count
            return
        }
        var steps = Array(repeating: 0, count: KindQuestion.lastStep + 1)
        for step in given.compactMap({ $0.first.flatMap { Int($0) } }) where steps.indices.contains(step) { steps[step] += 1 }
        self.steps = steps
        chosen = steps.count { $0 > 0 }
    }

    /// How many different answers there are.
    private let chosen: Int

    var lowest: Int? { steps.firstIndex { $0 > 0 } }
    var highest: Int? { steps.lastIndex { $0 > 0 } }

    var difference: Difference {
        if n < 2 { return .tooFew }
        if chosen == 1 { return .same }
        if let lowest, let highest { return highest - lowest >= Self.farApart ? .apart : .near }
        return .apart
    }

    /// What was chosen at least once.
    var given: [(option: KindOption, count: Int)] { counts.filter { $0.count > 0 } }
}

extension KindSheet {
    /// The questions to which people gave clearly different answers.
    func differences(_ filled: [FilledKind]) -> [KindTally] {
        questions.filter(\.isCompared).map { KindTally($0, filled) }.filter { $0.difference == .apart }
    }
}

extension KindQuestion {
    /// Whether answers can be laid side by side; what is written cannot.
    var isCompared: Bool {
        switch shape {
        case .one, .several, .steps: true
        case .number, .text: false
        }
    }
}

/// Answers and findings in words, in one reader's language.
struct KindWords: Sendable {
    let language: Language

    private var l: Language { language }

    /// What somebody answered to a question; empty when they left it open.
    func told(_ question: KindQuestion, _ answers: KindAnswers) -> String {
        let given = answers.all(question.key)
        guard !given.isEmpty else { return "" }
        if let source = answers.source(question.key), let figure = answers.level(question.key) {
            return l(KindsText.measured(Text(verbatim: l.number(figure)), source))
        }
        switch question.shape {
        case .one, .several: return l.list(question.options.filter { given.contains($0.key) }.map { l($0.label) })
        case .steps: return answers.figure(question.key).map { l(KindsText.step($0)) } ?? ""
        case .number, .text: return given.joined(separator: " ")
        }
    }

    /// What stands out in the answers of several.
    func finding(_ tally: KindTally) -> String {
        switch tally.difference {
        case .tooFew: return tally.n == 1 ? l(KindsText.oneAnswer) : l(KindsText.nothing)
        case .same: return l(KindsText.allSame)
        case .near, .apart:
            guard let low = tally.lowest, let high = tally.highest else { return l(KindsText.chosenApart(chosen(tally))) }
            return l(tally.difference == .near ? KindsText.near(low, high) : KindsText.apart(low, high))
        }
    }

    /// The same where the counts stand beside it.
    func shortly(_ tally: KindTally) -> String {
        switch tally.difference {
        case .tooFew: finding(tally)
        case .same: l(KindsText.alike)
        case .near, .apart: l(KindsText.different)
        }
    }

    /// "actienetwerk (2) en lerend netwerk (1)"
    private func chosen(_ tally: KindTally) -> Text {
        Text(verbatim: l.list(tally.given.map { l(KindsText.times($0.option.label, $0.count)) }))
    }
}
