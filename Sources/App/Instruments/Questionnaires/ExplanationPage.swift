import HTML
import Localization

/// What each domain of an instrument is about, and what can help.
struct ExplanationPage {
    let frame: Frame
    let instrument: Instrument

    var markup: Markup {
        let l = frame.language
        let contents = instrument.groups.map { "<li><a href=\"\(WebAddress(anchor: $0.key))\">\(l($0.label))</a></li>" as Markup }
        return frame.page(
            l(ExplanationText.title(domains: instrument.groups.count)), styles: ["css/results.css"],
            """
            <h1>\(l(ExplanationText.title(domains: instrument.groups.count)))</h1><p>\(l(instrument.summary))</p>
            <p class="no-print"><a href="\(WebAddress(path: ["uitleg", instrument.key, "begeleidersblad"]))">\(l(FacilitationText.link))</a></p>
            <nav aria-label="\(l(ExplanationText.contents))"><ol class="contents">\(contents)</ol></nav>
            \(instrument.groups.map(section))
            <p class="soft small">\(l(instrument.source)) <a href="/bronnen">\(l(LayoutText.sources))</a></p>
            """)
    }

    private func section(_ group: Instrument.Group) -> Markup {
        let l = frame.language
        return """
            <section class="domain" id="\(group.key)"><h2>\(group.letter.map { "<span class=\"letter\" aria-hidden=\"true\">\($0)</span> " as Markup })\(l(group.label))</h2>
            <p class="question">\(l(group.question))</p><p>\(l(group.explanation))</p>
            <ul>\(group.items.map { "<li>\(l($0.text)) <span class=\"soft\">\(l($0.plain))</span></li>" as Markup })</ul>
            <p><strong>\(l(ExplanationText.discuss))</strong> \(l(group.discussion))</p>
            <p><strong>\(l(ExplanationText.helps))</strong> \(l(group.helps))</p>
            \("<p class=\"soft small\">\(l(ExplanationText.toBeConfirmed))</p>", if: group.toBeConfirmed == true)</section>
            """
    }
}
