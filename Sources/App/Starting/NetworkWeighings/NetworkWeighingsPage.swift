import HTML
import Localization

/// Why a network is there: its newest weighing or one that was chosen, and the others to open.
struct NetworkWeighingsPage {
    let frame: Frame
    let path: WebAddress
    /// The newest first.
    let weighings: [KeptWeighing]
    let chosen: KeptWeighing?
    let mayChange: Bool
    var typed = ""
    var errors = FieldErrors(["link": WeighingText.link])

    private var l: Language { frame.language }
    private var shown: KeptWeighing? { chosen ?? weighings.first }

    var markup: Markup {
        frame.page(
            l(WeighingText.networkTitle), styles: ["css/weighing.css"],
            """
            <div class="stack"><p class="over">\(l(WeighingText.title))</p><h1>\(l(WeighingText.networkTitle))</h1>\
            <p>\(l(shown == nil ? WeighingText.noneYet : WeighingText.networkIntro))</p></div>\(errorSummary(errors, l))
            \(shown.map(one))\(others)\(adding)\(shown.flatMap(detaching))
            """)
    }

    private func one(_ kept: KeptWeighing) -> Markup {
        let outcome = WeighingOutcome(frame: frame, weighing: kept.weighing)
        return """
            <p class="soft small">\(l(WeighingText.madeOn(frame.date(kept.madeAt))))</p>\(outcome.verdict)\(outcome.decision)\(outcome.balance)\(outcome.facts)
            """
    }

    private var others: Markup? {
        let others = weighings.filter { $0.id != shown?.id }
        guard !others.isEmpty else { return nil }
        let items = others.map { kept -> Markup in
            """
            <li><a href="\(path.appending(kept.id.rawValue))">\(kept.weighing.task)</a><span class="soft small">\(l(WeighingText.madeOn(frame.date(kept.madeAt)))) · \
            \(l(WeighingAdviceText.name(WeighingAdvice(kept.weighing).course)))</span></li>
            """
        }
        let title = chosen == nil || chosen?.id == weighings.first?.id ? WeighingText.earlier : WeighingText.otherWeighings
        return "<section class=\"stack no-print\"><h2>\(l(title))</h2><ul class=\"list\">\(items)</ul></section>"
    }

    private var adding: Markup {
        let weigh: Markup = "<p class=\"buttons\"><a class=\"button quiet\" href=\"\(WeighingPage.path)\">\(l(WeighingText.weigh))</a></p>"
        guard mayChange else { return "<div class=\"no-print\">\(weigh)</div>" }
        let field = TextField(name: "link", label: WeighingText.link, value: typed, error: errors["link"], isRequired: true)
        return """
            <section class="stack no-print"><h2>\(l(WeighingText.attachTitle))</h2><p>\(l(WeighingText.attachHow))</p>\(weigh)\
            \(frame.form(path, class: "stack narrow", "\(field.markup(l))<p class=\"buttons\"><button class=\"button\">\(l(WeighingText.attach))</button></p>"))</section>
            """
    }

    private func detaching(_ kept: KeptWeighing) -> Markup? {
        guard mayChange else { return nil }
        return """
            <details class="more no-print"><summary>\(l(WeighingText.detach))</summary><div class="stack"><p>\(l(WeighingText.detachWhy))</p>\
            <div class="buttons">\(frame.act(path.appending(kept.id.rawValue).appending("los"), WeighingText.detach))</div></div></details>
            """
    }
}
