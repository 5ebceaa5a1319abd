import HTML
import Localization

/// A document to print from a browser: the paper itself, with the way back and the languages above it, which are not printed.
struct PrintedDocumentPage {
    let paper: PrintedDocument
    let style: String
    /// Of the document.
    let path: WebAddress

    private var l: Language { paper.language }
    private var picture: PrintedDocumentPicture { PrintedDocumentPicture(paper, style: style) }

    /// What the page may load, and that no other page shows it.
    var policy: String { picture.policy + "; frame-ancestors 'none'" }

    var markup: Markup {
        let here = path.appending("afdruk").query("versie", String(paper.text.version.number))
        let languages = Language.allCases.map { other -> Markup in
            """
            <a href="\(here.query("taal", other.rawValue))" lang="\(other.tag)" hreflang="\(other.tag)"\(" aria-current=\"true\"", if: other == l)>\(other.name)</a> 
            """
        }
        return picture.page(
            tools: """
                <nav class="tools" aria-label="\(l(PrintedText.tools))"><a href="\(path)">\(l(PrintedText.back))</a> \(languages)\
                <p>\(l(PrintedText.howToPrint))</p></nav>
                """)
    }
}
