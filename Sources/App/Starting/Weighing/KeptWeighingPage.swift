import HTML
import Localization

/// A weighing behind its secret link: to read, to share, to go on with, to begin a network with, to erase.
struct KeptWeighingPage {
    let frame: Frame
    let path: WebAddress
    let kept: KeptWeighing
    /// The networks of the reader that it can be attached to.
    let networks: [Network]
    let worksheets: [Worksheet]

    private var l: Language { frame.language }
    private var outcome: WeighingOutcome { WeighingOutcome(frame: frame, weighing: kept.weighing, isUnderTask: true) }

    var markup: Markup {
        frame.page(
            l(WeighingText.kept), styles: ["css/weighing.css", "css/rounds.css"], scripts: ["js/copy.js"],
            """
            <div class="stack"><p class="over">\(l(WeighingText.title))</p><h1>\(kept.weighing.task)</h1>\
            <p class="soft small">\(l(WeighingText.madeOn(frame.date(kept.madeAt))))</p></div>
            \(outcome.verdict)\(outcome.decision)\(outcome.balance)\(outcome.facts)\(share)\(begin)\(goOn)
            \(WeighingSteps(frame: frame, course: outcome.chosen, worksheets: worksheets, begin: path.appending("netwerk")).markup)
            \(erasure)<p class="no-print"><a href="\(WeighingPage.path.fragment("hoe"))">\(l(WeighingAdviceText.how))</a></p>
            """)
    }

    private var share: Markup {
        let link = frame.site.address + path.text
        return """
            <section class="stack no-print"><h2>\(l(WeighingText.link))</h2><p>\(l(WeighingText.linkWhy))</p>\
            <div class="copy"><input readonly aria-label="\(l(WeighingText.link))" value="\(link)"><button type="button" class="button quiet" hidden data-copy="\(link)" \
            data-done="\(l(WeighingText.copied))">\(l(WeighingText.copy))</button></div>\
            \(kept.endsAt.map { "<p class=\"soft\">\(l(WeighingText.until(frame.date($0))))</p>" as Markup })</section>
            """
    }

    private var goOn: Markup {
        """
        <section class="stack no-print"><h2>\(l(WeighingText.goOn))</h2><p>\(l(WeighingText.goOnWhy))</p>\
        <div class="buttons">\(frame.act(path.appending("verder"), WeighingText.goOn))</div></section>
        """
    }

    private var begin: Markup {
        let attach = networks.map { network in
            frame.form(
                network.path.appending("weging"), class: "act",
                """
                <input type="hidden" name="link" value="\(path.text)"><button class="button quiet">\(l(WeighingText.attachTo(network.name)))</button>
                """)
        }
        let own: Markup? =
            attach.isEmpty ? nil : "<p>\(l(WeighingText.attachWhy))</p><div class=\"buttons\">\(attach)</div>"
        return """
            <section class="stack no-print"><h2>\(l(WeighingText.toNetwork))</h2><p>\(l(WeighingText.beginWhy))</p>\
            <p class="buttons"><a class="button\(" quiet", if: outcome.chosen != .network)" href="\(path.appending("netwerk"))">\(l(WeighingText.begin))</a></p>\(own)</section>
            """
    }

    private var erasure: Markup {
        """
        <details class="more no-print"><summary>\(l(WeighingText.erase))</summary><div class="stack"><p>\(l(WeighingText.eraseWhy))</p>\
        <div class="buttons">\(frame.act(path.appending("weg"), WeighingText.erase))</div></div></details>
        """
    }
}

/// A weighing that is not there, or not any more.
struct NoWeighingPage {
    let frame: Frame
    var isErased = false

    var markup: Markup {
        let l = frame.language
        let title = l(isErased ? WeighingText.erased : WeighingText.goneTitle)
        return frame.page(
            title,
            """
            <h1>\(title)</h1>\("<p>\(l(WeighingText.gone))</p>", if: !isErased)
            <p><a class="button" href="\(WeighingPage.path)">\(l(WeighingText.startNew))</a></p>
            """)
    }
}
