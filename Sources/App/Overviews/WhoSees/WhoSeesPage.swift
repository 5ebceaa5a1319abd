import HTML
import Localization

/// Who sees what, as one table and a few sentences.
struct WhoSeesPage {
    let frame: Frame
    let network: Network

    private var l: Language { frame.language }

    var markup: Markup {
        let heads = WhoSees.Viewer.allCases.map { "<th scope=\"col\">\(l(WhoSeesText.viewer($0)))</th>" as Markup }
        let rows = WhoSees.Matter.allCases.map { matter -> Markup in
            let cells = WhoSees.Viewer.allCases.map { cell(WhoSees.sight(of: matter, for: $0)) }
            return "<tr data-matter=\"\(matter.rawValue)\"><th scope=\"row\">\(l(WhoSeesText.matter(matter)))</th>\(cells)</tr>"
        }
        return frame.page(
            l(LayoutText.whoSeesWhat), styles: ["css/privacy.css"], isWide: true,
            """
            <h1>\(l(LayoutText.whoSeesWhat))</h1><p>\(l(WhoSeesText.intro))</p>
            <div class="table-scroll" role="region" tabindex="0" aria-label="\(l(LayoutText.whoSeesWhat))"><table class="sees">\
            <thead><tr><td></td>\(heads)</tr></thead><tbody>\(rows)</tbody></table></div>
            <section class="stack"><h2>\(l(WhoSeesText.inWords))</h2>\
            <p>\(l(WhoSeesText.byMode))</p><p>\(l(WhoSeesText.guest))</p><p>\(l(WhoSeesText.administrator))</p><p>\(l(RoundText.meanwhile))</p></section>
            <p class="no-print"><a class="button quiet" href="\(network.path.appending("privacy"))">\(l(PrivacyText.title))</a></p>
            """)
    }

    private func cell(_ sight: WhoSees.Sight) -> Markup {
        "<td\(" class=\"no\"", if: sight == .none)>\(l(WhoSeesText.sight(sight)))</td>"
    }
}
