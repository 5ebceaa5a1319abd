import HTML
import Localization

/// What carries out one section, for who holds the pen: what is linked, and a form to link more.
struct ClauseLinksPage {
    let frame: Frame
    let path: WebAddress
    let text: DocumentText
    let clause: Clause
    let picture: ClauseLinksPicture
    let choices: ClauseLinkChoices
    let form: ClauseLinkForm

    private var l: Language { frame.language }
    private var document: WebAddress { text.document.path(in: path) }
    private var place: WebAddress { document.fragment("artikel-\(clause.section)") }
    private var own: WebAddress { document.appending("artikels").appending(clause.section).appending("uitvoering") }

    var markup: Markup {
        let heading = text.heading(of: clause, text.document.language)
        return frame.page(
            "\(l(ClauseLinkText.title)), \(heading)", styles: ["css/documents.css"],
            """
            <div class="stack"><p class="over"><a href="\(place)">\(text.document.title)</a></p><h1>\(l(ClauseLinkText.title))</h1>\
            <p lang="\(text.document.language.tag)"><strong>\(heading)</strong></p><p class="soft">\(l(ClauseLinkText.why))</p></div>\
            \(errorSummary(form.errors, l))<section class="stack"><h2>\(l(ClauseLinkText.linked))</h2>\(linked)</section>\
            <section class="stack"><h2>\(l(ClauseLinkText.link))</h2>\(linking)</section>
            """)
    }

    private var linked: Markup {
        picture.links.isEmpty ? "<p>\(l(ClauseLinkText.empty))</p>" : "<ul class=\"list\">\(picture.lines)</ul>"
    }

    private var linking: Markup {
        guard !choices.isEmpty || !form.errors.isEmpty else { return beginning }
        let fields: Markup = """
            \(form.markup(choices, l))<p class="buttons"><button class="button">\(l(ClauseLinkText.add))</button>\
            <a class="button quiet" href="\(place)">\(l(FieldText.cancel))</a></p>
            """
        return frame.form(own, class: "stack narrow", fields)
    }

    /// With nothing to choose from: where the first one is made.
    private var beginning: Markup {
        """
        <p>\(l(picture.links.isEmpty ? ClauseLinkText.nothing : ClauseLinkText.allLinked))</p><p class="buttons">\
        <a class="button quiet" href="\(path.appending("besluiten").appending("nieuw"))">\(l(DecisionText.new))</a>\
        <a class="button quiet" href="\(path.appending("acties").appending("nieuw"))">\(l(ActionText.new))</a></p>
        """
    }
}
