import Foundation
import HTML
import Localization

/// Says when there will be a result, to who comes too early.
struct NoResultsPage {
    let frame: Frame
    let path: WebAddress
    let round: Round

    var markup: Markup {
        let l = frame.language
        return frame.page(
            l(ResultsText.title(round.name)),
            """
            <p class="over"><a href="\(path)">\(round.name)</a></p><h1>\(l(ResultsText.notYetTitle))</h1>
            <p>\(l(ResultsText.notYet(frame.date(round.closesAt - 1))))</p>
            """)
    }
}
