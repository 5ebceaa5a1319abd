import HTML
import Localization

/// The six steps, and how far each of somebody's arenas is.
struct SixStepsListPage {
    let frame: Frame
    let path: WebAddress
    let ways: [ListedWay]
    let mayMake: Bool

    private var l: Language { frame.language }

    var markup: Markup {
        let steps = StartingStep.allCases.map { step -> Markup in
            "<li><strong>\(l(SixStepsText.name(step)))</strong> <span class=\"soft\">\(l(SixStepsText.meaning(step)))</span></li>"
        }
        return frame.page(
            l(SixStepsText.title), styles: ["css/steps.css"],
            """
            <div class="stack"><h1>\(l(SixStepsText.title))</h1><p class="lead">\(l(SixStepsText.why))</p><p>\(l(SixStepsText.intro))</p>\
            <p class="soft">\(l(SixStepsText.whoSees))</p></div>
            \("<p class=\"buttons\"><a class=\"button\" href=\"\(path.appending("arena").appending("nieuw"))\">\(l(SixStepsText.begin))</a></p>", if: mayMake)
            \(ways.isEmpty ? empty : "<ul class=\"list\">\(ways.map(line))</ul>")
            <section class="stack"><h2>\(l(SixStepsText.all))</h2><ol class="six">\(steps)</ol></section>
            <p class="soft small"><a href="\(path.appending("weging"))">\(l(SixStepsText.weighingLink))</a> · \
            <a href="/werkbladen/zes-stappen">\(l(ArenaText.example))</a></p>
            """)
    }

    private func line(_ way: ListedWay) -> Markup {
        let step = way.current.flatMap(StartingStep.init)
        let state =
            step.map { "\(l(SixStepsText.at($0.rawValue)))\(l.colon)\(l(SixStepsText.name($0)).lowercased())" } ?? l(SixStepsText.allDone)
        let address = path.appending("arena").appending(way.id.rawValue).appending("stappen")
        return "<li><a href=\"\(address)\">\(way.issue)</a><span class=\"soft small\">\(frame.day(way.heldOn)) · \(state)</span></li>"
    }

    private var empty: Markup {
        "<section class=\"example\"><h2>\(l(SixStepsText.emptyTitle))</h2><p>\(l(SixStepsText.empty))</p></section>"
    }
}
