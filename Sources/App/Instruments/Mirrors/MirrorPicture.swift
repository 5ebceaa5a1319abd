import Charts
import HTML
import Localization
import Statistics

/// Somebody's own scores as bars, with what they mean; of roles, which come naturally.
struct MirrorPicture {
    let language: Language
    let questionnaire: Questionnaire
    let answers: [UInt8]

    private var l: Language { language }

    /// The groups with a score, in the instrument's order.
    private var scored: [(section: Questionnaire.Section, mean: Double)] {
        questionnaire.subjects.compactMap { section in
            section.steps(answers).map { (section, Double($0) / Double(ScoreTally.unit)) }
        }
    }

    var markup: Markup {
        guard !scored.isEmpty else { return "<p>\(l(MirrorText.tooLittle))</p>" }
        return """
            \(chart.figure(l))\
            \(questionnaire.instrument.shape == .roles ? roles : feedback)
            """
    }

    private var chart: Chart {
        let l = l
        let text = ChartText(
            title: l(MirrorText.heading), description: l(MirrorText.chartWhy), emptyText: l(ResultsText.nothing),
            rowHeading: l(MirrorText.part),
            number: { l.number($0) })
        // A hundredth of a step is fine enough for a bar.
        let rows = scored.map {
            ShareChart.Row(l($0.section.group.label), count: Int(($0.mean * 100).rounded()), of: $0.section.scale.steps * 100)
        }
        return ShareChart(
            id: "spiegel", text: text, rows: rows, heading: l(MirrorText.score),
            told: { l(MirrorText.outOf(l.number(ScoreBand.figure(of: Double($0.count) / 100)), $0.n / 100)) }
        ).chart
    }

    private var feedback: Markup {
        let parts = scored.compactMap { one -> Markup? in
            guard let feedback = one.section.group.feedback else { return nil }
            let words =
                switch ScoreBand(mean: one.mean, steps: one.section.scale.steps) {
                case .strength: feedback.high
                case .attention: feedback.middle
                case .workPoint: feedback.low
                }
            return "<section class=\"stack\"><h2>\(l(one.section.group.label))</h2><p>\(l(words))</p></section>"
        }
        return "\(parts)"
    }

    private var roles: Markup {
        let fit = RoleFit.person(questionnaire, answers)
        let roles = RoleFit.roles(questionnaire).roles
        let natural = fit.natural.map { place -> Markup in
            let willing = fit.willing.indices.contains(place) ? MirrorText.willing(fit.willing[place]) : nil
            return """
                <section class="stack"><h2>\(l(roles[place].group.label))</h2><p>\(l(roles[place].group.explanation))</p>\
                \(willing.map { "<p class=\"soft\">\(l($0))</p>" as Markup })</section>
                """
        }
        return
            "<p>\(l(MirrorText.natural(l.list(fit.natural.map { l(roles[$0].group.label) }))))</p>\(natural)<p>\(l(MirrorText.nobodyAll))</p>"
    }
}
