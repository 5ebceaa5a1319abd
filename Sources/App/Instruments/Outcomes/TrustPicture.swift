import Charts
import HTML
import Localization
import Statistics

/// Trust and distrust side by side: how many stand in each of the four combinations, in words.
struct TrustPicture {
    let view: ResultView

    private var l: Language { view.l }
    private var kinds: [String: Int] { view.results.kinds ?? [:] }
    private var n: Int { kinds[OutcomeCounter.everybody] ?? 0 }

    /// Fewer people than this would stand in the picture as themselves.
    static let fewestForCells = 10

    var markup: Markup {
        """
        \(quadrants)\(cells)\(context)
        <section class="stack"><h2>\(l(ResultsText.perStatement))</h2>\(view.results.subjects.map(scale))</section>\(view.about)
        """
    }

    private var quadrants: Markup {
        guard let chart = view.figures.trust(view.results) else { return "<p class=\"now\">\(l(OutcomeText.noKinds))</p>" }
        let meanings = Trusting.allCases.map {
            "<dt>\(l(OutcomeFiguresText.trusting($0)))</dt><dd>\(l(OutcomeText.meaning($0)))</dd>" as Markup
        }
        return """
            <section class="stack" id="vertrouwen"><h2>\(l(OutcomeFiguresText.fourWays))</h2>\(chart.figure(l))\(view.downloads.picture("vertrouwen"))\
            <dl class="facts">\(meanings)</dl></section>
            """
    }

    /// How many stand where, in cells of half a step.
    private var cells: Markup? {
        guard n >= Self.fewestForCells else { return nil }
        let side = 36.0
        let dots = (0..<8).flatMap { trust in
            (0..<8).compactMap { distrust -> Markup? in
                guard let count = kinds["\(trust),\(distrust)"], count > 0 else { return nil }
                let size = min(1, (Double(count) / Double(n)).squareRoot() * 1.6) * side / 2
                let (x, y) = (Double(trust) * side + side / 2 + 60, Double(7 - distrust) * side + side / 2 + 10)
                return """
                    <circle class="share" cx="\(Int(x))" cy="\(Int(y))" r="\(Int(max(5, size)))"><title>\(l(OutcomeText.people(count)))</title></circle>
                    """
            }
        }
        let (left, bottom, limit) = (60, 298, 60 + 180)
        return """
            <section class="stack"><h2>\(l(OutcomeText.cells))</h2><figure><svg class="chart" viewBox="0 0 380 350" role="img" aria-labelledby="wolk-titel wolk-uitleg" font-size="13">\
            <title id="wolk-titel">\(l(OutcomeText.cells))</title><desc id="wolk-uitleg">\(l(OutcomeText.cellsWhy))</desc>\
            <rect class="track" x="\(left)" y="10" width="288" height="288" fill-opacity=".35"/>\
            <path class="ink-stroke" d="M\(limit) 10V\(bottom)M\(left) 118H348" fill="none" stroke-dasharray="4 4"/>\(dots)\
            <text x="204" y="340" text-anchor="middle">\(l(OutcomeText.trustAxis))</text><text x="\(left)" y="318" class="soft">1</text><text x="340" y="318" class="soft">5</text>\
            <text transform="translate(24 154) rotate(-90)" text-anchor="middle">\(l(OutcomeText.distrustAxis))</text></svg>\
            <figcaption>\(l(OutcomeText.cellsWhy))</figcaption></figure></section>
            """
    }

    /// One study as context, never as a norm.
    private var context: Markup? {
        guard n > 0 else { return nil }
        let high = (kinds[Trusting.trusting.rawValue] ?? 0) + (kinds[Trusting.watchful.rawValue] ?? 0)
        return "<p class=\"now\">\(l(OutcomeText.highTrust(view.figures.told(high, of: n)))) \(l(OutcomeText.study))</p>"
    }

    private func scale(_ domain: DomainResult) -> Markup {
        """
        <section class="domain stack" id="\(domain.group.key)"><h3>\(l(domain.group.label))</h3><p>\(l(domain.group.explanation))</p>\
        \(view.figures.itemTable(domain).markup)<p><strong>\(l(ExplanationText.discuss))</strong> \(l(domain.group.discussion))</p>\
        <p><strong>\(l(ExplanationText.helps))</strong> \(l(domain.group.helps))</p>\(view.links(domain.group.links))</section>
        """
    }
}
