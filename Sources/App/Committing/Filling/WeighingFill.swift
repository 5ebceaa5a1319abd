import Foundation
import Localization

/// What a weighing gives to a document: why it began, what has to be done, why together, and what is still unanswered.
struct WeighingFill {
    let weighing: Weighing
    let language: Language

    private var l: Language { language }

    var motive: String {
        PlainMarkdown.list(
            weighing.motives.map {
                "\(PlainMarkdown.escaped(l(WeighingText.motive($0)))): \(PlainMarkdown.escaped(l(WeighingText.motiveHint($0))))"
            })
    }

    /// What it takes, who has it, what it brings, and what was chosen; what nobody answered is left to the open questions.
    var whyTogether: String {
        var lines: [String?] = [
            weighing.alone == .unknown ? nil : asked(WeighingText.alone, l(WeighingText.possible(weighing.alone))),
            weighing.two == .unknown ? nil : asked(WeighingText.two, l(WeighingText.two(weighing.two))),
            named(WeighingAdviceText.own, weighing.own), named(WeighingAdviceText.others, weighing.others),
            named(WeighingAdviceText.missing, weighing.missing),
            weighing.purpose == .unknown ? nil : asked(WeighingText.purpose, l(WeighingText.purpose(weighing.purpose))),
        ]
        lines += [
            weighing.bringsUs.isEmpty ? nil : asked(WeighingText.bringsUs, weighing.bringsUs),
            weighing.bringsOthers.isEmpty ? nil : asked(WeighingText.bringsOthers, weighing.bringsOthers),
            weighing.worth == .unknown ? nil : asked(WeighingText.worth, l(WeighingText.worth(weighing.worth))),
            weighing.choice.map { line(FillText.choice, [l(WeighingAdviceText.name($0)), weighing.reason]) },
        ]
        return PlainMarkdown.list(lines.compactMap { $0 })
    }

    /// Questions without an answer, and what deserves a thought.
    var openQuestions: String {
        let unanswered: [(Bool, Text)] = [
            (!weighing.hasNeeds, WeighingText.needsTitle), (weighing.alone == .unknown, WeighingText.alone),
            (weighing.two == .unknown, WeighingText.two), (weighing.partnersBeyondUs == nil, WeighingText.partnersTitle),
            (weighing.purpose == .unknown, WeighingText.purpose), (weighing.bringsOthers.isEmpty, WeighingText.bringsOthers),
            (weighing.worth == .unknown, WeighingText.worth),
        ]
        let questions = unanswered.filter(\.0).map { l($0.1) }
        let remarks = WeighingAdvice(weighing).remarks.filter { Self.thoughts.contains($0) }.map { l(WeighingAdviceText.remark($0)) }
        return PlainMarkdown.list((questions + remarks).map(PlainMarkdown.escaped))
    }

    /// The remarks that ask something no unanswered question asks.
    private static let thoughts: [WeighingAdvice.Remark] = [.subsidy, .subsidyOnly, .stillMissing, .allOurs, .costsMore]

    /// A question with its answer.
    private func asked(_ question: Text, _ answer: String) -> String {
        "\(PlainMarkdown.escaped(l(question))) \(PlainMarkdown.escaped(answer))"
    }

    private func named(_ label: Text, _ resources: [Resource]) -> String? {
        resources.isEmpty ? nil : line(label, [l.list(resources.map { l(ResourceText.name($0)) })])
    }

    private func line(_ label: Text, _ words: [String]) -> String {
        let said = words.filter { !$0.isEmpty }.map(PlainMarkdown.escaped).joined(separator: ". ")
        return "\(PlainMarkdown.escaped(l(label)))\(l.colon)\(said)"
    }
}
