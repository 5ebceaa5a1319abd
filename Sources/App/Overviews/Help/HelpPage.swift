import HTML
import Localization

/// The help with every page, by topic, with a table of contents.
struct HelpPage {
    let frame: Frame
    let book: HelpBook

    private var l: Language { frame.language }

    var markup: Markup {
        frame.page(
            l(LayoutText.help), styles: ["css/help.css"],
            """
            <h1>\(l(LayoutText.help))</h1><p>\(l(HelpText.intro))</p>
            <nav class="contents" aria-label="\(l(HelpText.contents))"><h2>\(l(HelpText.contents))</h2>\(book.topics.map(contents))</nav>
            \(book.topics.map(section))
            """)
    }

    private func contents(_ topic: HelpBook.Topic) -> Markup {
        let items = topic.pages.map { "<li><a href=\"\(WebAddress(anchor: $0.key))\">\(l($0.title))</a></li>" as Markup }
        return "<h3>\(l(topic.title))</h3><ul>\(items)</ul>"
    }

    private func section(_ topic: HelpBook.Topic) -> Markup {
        "<section class=\"stack-wide\"><h2>\(l(topic.title))</h2>\(topic.pages.map(entry))</section>"
    }

    private func entry(_ help: Help) -> Markup {
        let parts = help.parts.map { "<dt>\(l($0.question))</dt><dd>\(l($0.answer))</dd>" as Markup }
        return """
            <article class="stack" id="\(help.key)" tabindex="-1"><h3>\(l(help.title))</h3><p>\(l(help.purpose))</p><dl class="answers">\(parts)</dl></article>
            """
    }
}
