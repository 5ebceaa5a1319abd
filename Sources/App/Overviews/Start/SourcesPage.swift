import HTML
import Localization

/// Whose models these are, and what is our own.
struct SourcesPage {
    let frame: Frame
    let instruments: [Instrument]

    var markup: Markup {
        let l = frame.language
        let own = instruments.map { instrument -> Markup in
            """
            <li><strong>\(l(instrument.title))</strong><span class="soft">\(l(instrument.source))</span>\
            \(instrument.toBeConfirmed.map { "<span class=\"soft small\">\(l($0))</span>" as Markup })</li>
            """
        }
        let works = SourcesText.works.map { work -> Markup in
            "<li><strong>\(work.authors)</strong> <cite>\(work.title)</cite><span class=\"soft\">\(l(work.used))</span></li>"
        }
        return frame.page(
            l(LayoutText.sources),
            """
            <h1>\(l(LayoutText.sources))</h1><p>\(l(SourcesText.intro))</p>
            <h2>\(l(SourcesText.instruments))</h2><ul class="list">\(own)</ul>
            <h2>\(l(SourcesText.literature))</h2><ul class="list">\(works)</ul>
            """)
    }
}
