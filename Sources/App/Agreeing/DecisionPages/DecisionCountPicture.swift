import Charts
import HTML
import Localization

/// How what was said is spread: a bar for each thing that can be said, and never an average.
struct DecisionCountPicture {
    let language: Language
    let scene: DecisionScene
    let count: DecisionCount

    private var l: Language { language }

    var markup: Markup {
        let rows = Stance.all(on: scene.decision).filter(\.isHeard).map {
            ShareChart.Row(l(StanceText.name($0)), count: count.count($0), of: count.said.count)
        }
        return """
            \(chart("verdeling", DecisionPageText.counts, rows, of: count.said.count).figure(l))\(support)\(options)
            """
    }

    private var support: Markup? {
        guard scene.decision.way == .gradients, !count.said.isEmpty else { return nil }
        return "<p><strong>\(l(DecisionPageText.support(l(DecisionText.support(count.support)))))</strong></p>"
    }

    private var options: Markup? {
        guard scene.hasOptions else { return nil }
        let isVote = scene.decision.way == .majority
        let chosen = count.said.filter { $0.optionPlace != nil }
        let rows = scene.currentOptions.map { one in
            ShareChart.Row(one.body, count: chosen.count { $0.optionPlace == one.place }, of: chosen.count)
        }
        let won = scene.decision.chosenPlace.flatMap { place in scene.currentOptions.first { $0.place == place } }
        return """
            \(chart("opties", isVote ? DecisionText.options : DecisionPageText.preference, rows, of: chosen.count).figure(l))\
            \(won.map { "<p><strong>\(l(DecisionPageText.chosen)) \($0.body)</strong></p>" as Markup })
            """
    }

    private func chart(_ id: String, _ title: Text, _ rows: [ShareChart.Row], of n: Int) -> Chart {
        let language = l
        let text = ChartText(
            title: l(title), description: l(DecisionPageText.countsWhy), emptyText: l(DecisionPageText.nobodyYet),
            rowHeading: l(DecisionPageText.says), number: { language.number($0) })
        return ShareChart(
            id: id, text: text, rows: rows, heading: l(DecisionPageText.number),
            told: { language(DecisionPageText.outOf($0.count, $0.n)) }
        ).chart
    }
}
