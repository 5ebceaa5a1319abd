import HTML
import Localization

/// Every position that was taken, in its order, beside the text it was given on.
struct DecisionHistoryPage {
    let frame: Frame
    let path: WebAddress
    let scene: DecisionScene
    let hats: [Membership]

    private var l: Language { frame.language }

    var markup: Markup {
        let own = scene.decision.path(in: path)
        let positions = scene.positions.filter { scene.maySee($0, hats) }
        let items = positions.map(line)
        let empty = l(
            scene.decision.isSecret
                ? DecisionPageText.secretHistory : scene.decision.hidesPositions ? DecisionPageText.hiddenNow : DecisionPageText.nobodyYet)
        return frame.page(
            l(DecisionPageText.history), styles: ["css/decisions.css"],
            """
            <div class="stack"><p class="over"><a href="\(own)">\(scene.decision.title)</a></p><h1>\(l(DecisionPageText.history))</h1><p>\(l(DecisionPageText.historyWhy))</p></div>
            <section class="stack">\(items.isEmpty ? "<p class=\"soft\">\(empty)</p>" : "<ol class=\"list\">\(items)</ol>")</section>
            <section class="stack"><h2>\(l(DecisionPageText.texts))</h2>\(scene.texts.map(text))</section>
            """)
    }

    private func line(_ position: Position) -> Markup {
        let name = scene.voices.first { $0.partnerId == position.partnerId }?.name ?? ""
        let words = PositionWords(frame: frame, scene: scene)
        let later = scene.positions.contains { $0.partnerId == position.partnerId && $0.turn == position.replacedTurn }
        let replaced: Text? = position.stands ? nil : later ? StanceText.replaced : StanceText.takenBack
        return """
            <li\(" class=\"replaced\"", if: !position.stands)><span><strong>\(name)</strong> <a class="small" href="\(WebAddress(anchor: "tekst-\(position.textNumber)"))">\(l(StanceText.onText(position.textNumber)))</a>\
            \(replaced.map { " <span class=\"mark plain\">\(l($0))</span>" as Markup })</span>\(words.said(position))\(words.held(position))</li>
            """
    }

    private func text(_ text: ProposalText) -> Markup {
        let options = scene.options.filter { $0.textNumber == text.number }.map { "<li>\($0.body)</li>" as Markup }
        return """
            <article class="stack" id="tekst-\(text.number)"><h3>\(l(DecisionPageText.text(text.number)))</h3>\
            <p class="soft small">\(frame.moment(text.writtenAt)), \(text.writtenName ?? l(StanceText.somebody))</p>\
            \("<p><em>\(text.why)</em></p>", if: !text.why.isEmpty)<p><strong>\(text.title)</strong></p><div class="written">\(text.body)</div>\
            \(options.isEmpty ? nil : "<ol>\(options)</ol>" as Markup?)\("<div class=\"written soft\">\(text.reason)</div>", if: !text.reason.isEmpty)</article>
            """
    }
}
