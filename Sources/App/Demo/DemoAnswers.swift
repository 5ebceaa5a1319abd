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
    }

    let dice: Dice
    let questionnaire: Questionnaire
    let patterns: [String: Pattern]

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
        var sheet = AnswerSheet(answers: now, answersBefore: questionnaire.asksBefore ? answers(shift: -0.4) : nil)
        if let remark, questionnaire.instrument.remarks, questionnaire.sections.contains(where: { $0.group.key == remark.group }) {
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
            let level = level(patterns[section.group.key] ?? .scattered) + shift
            return section.items.map { _ in
                let fate = dice.share()
                if fate < 0.02 { return 0 }
                if fate < 0.06 { return AnswerSheet.unknown }
                return UInt8(min(5, max(1, dice.around(level, 0.35).rounded())))
            }
        }
    }

    /// Where one person stands on a domain.
    private func level(_ pattern: Pattern) -> Double {
        switch pattern {
        case .around(let mean, let spread): dice.around(mean, spread)
        case .camps(let low): dice.share() < low ? dice.around(1.8, 0.3) : dice.around(4.3, 0.3)
        case .scattered: 1.2 + dice.share() * 3.6
        }
    }
}
