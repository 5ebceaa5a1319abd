import Foundation

/// How the demo's network experiences each domain: invented so that there is a strength, a work point, a divided domain and a spagaat.
struct DemoAnswers {
    /// How one domain is answered.
    enum Pattern {
        /// Around a mean.
        case around(Double, spread: Double)
        /// In two camps, and so many percent in the low one.
        case camps(low: Double)
        /// Everywhere.
        case scattered
        /// One of several answers that stand in no order, each with its weight; what is left over is no answer.
        case choice([Double])
    }

    let dice: Dice
    let questionnaire: Questionnaire
    let patterns: [String: Pattern]
    /// How much lower the first of two moments is.
    var lower = 0.4
    /// What people wrote, where it is not about the ten domains.
    var written: [(key: String, text: String)]?

    static let first: [String: Pattern] = [
        "ambition": .around(3.9, spread: 0.7), "results": .around(3.4, spread: 0.8), "relations": .around(4.4, spread: 0.5),
        "organisation": .around(3.0, spread: 0.8),
        "path": .around(2.6, spread: 0.7), "roles": .around(3.2, spread: 0.9), "environment": .around(3.3, spread: 0.8),
        "development": .camps(low: 0.48),
        "trio": .scattered, "partners": .around(3.8, spread: 0.8),
    ]

    static let afterMove: [String: Pattern] = first.merging([
        "path": .around(3.2, spread: 0.7), "organisation": .around(3.6, spread: 0.7), "development": .camps(low: 0.45),
        "relations": .around(4.3, spread: 0.6),
        "ambition": .around(4.1, spread: 0.6),
    ]) { $1 }

    /// One person's answer; some leave a statement open or do not know.
    func sheet(remark: Cast.RemarkLine?) -> AnswerSheet {
        let now = answers(shift: 0)
        var sheet = AnswerSheet(answers: now, answersBefore: questionnaire.asksBefore ? answers(shift: -lower) : nil)
        if let written, !written.isEmpty, dice.share() < 0.4 {
            let one = written[Int(dice.next() % UInt64(written.count))]
            sheet.remarks[one.key] = one.text
        }
        if written == nil, let remark, questionnaire.instrument.remarks,
            questionnaire.sections.contains(where: { $0.group.key == remark.group })
        {
            sheet.remarks[remark.group] = remark.text
        }
        let wanted = ["path", "development", "organisation", "trio", "results"].filter { _ in dice.share() < 0.35 }.prefix(
            questionnaire.instrument.priorities)
        sheet.priorities = wanted.compactMap { key in questionnaire.instrument.groups.firstIndex { $0.key == key }.map { UInt8($0 + 1) } }
            .sorted()
        return sheet
    }

    private func answers(shift: Double) -> [UInt8] {
        questionnaire.sections.flatMap { section -> [UInt8] in
            let pattern = patterns[section.group.key] ?? .scattered
            guard section.scale.isOrdered else { return section.items.map { _ in choose(pattern, section.scale) } }
            let level = level(pattern) + shift
            return section.items.map { _ in
                let fate = dice.share()
                if fate < 0.02 { return 0 }
                if fate < 0.06, section.scale.unknown != nil { return AnswerSheet.unknown }
                let steps = Double(section.scale.steps)
                let place = 1 + (dice.around(level, 0.35) - 1) * (steps - 1) / 4
                return UInt8(min(steps, max(1, place.rounded())))
            }
        }
    }

    private func choose(_ pattern: Pattern, _ scale: Instrument.Scale) -> UInt8 {
        let even = Array(repeating: 1 / Double(scale.steps), count: scale.steps)
        var weights = even
        if case .choice(let chosen) = pattern { weights = chosen }
        var fate = dice.share()
        for (place, weight) in weights.prefix(scale.steps).enumerated() {
            if fate < weight { return UInt8(place + 1) }
            fate -= weight
        }
        return 0
    }

    /// Where one person stands on a domain.
    private func level(_ pattern: Pattern) -> Double {
        switch pattern {
        case .around(let mean, let spread): dice.around(mean, spread)
        case .camps(let low): dice.share() < low ? dice.around(1.8, 0.3) : dice.around(4.3, 0.3)
        case .scattered, .choice: 1.2 + dice.share() * 3.6
        }
    }
}
