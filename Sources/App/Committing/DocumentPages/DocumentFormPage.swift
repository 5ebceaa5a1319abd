import HTML
import Localization

/// Beginning a document: which scheme, what it is called, in which language, how long it holds.
struct DocumentBeginPage {
    let frame: Frame
    let path: WebAddress
    let schemes: [DocumentScheme]
    let chosen: DocumentScheme?
    let form: DocumentForm
    var schemeError: Text?

    private var l: Language { frame.language }
    private var own: WebAddress { path.appending("documenten") }

    var markup: Markup {
        var errors = form.errors
        if let schemeError { errors["schema"] = schemeError }
        let fields: Markup = """
            \(RadioChoice(name: "schema", label: DocumentsText.scheme, options: schemes.map { ($0.key, $0.title, $0.about) }, selected: chosen?.key ?? "", error: schemeError).markup(l))\
            \(form.markup(l))<p class="soft">\(l(DocumentsText.filledIn))</p>\
            <p class="buttons"><button class="button">\(l(DocumentsText.begin))</button><a class="button quiet" href="\(own)">\(l(FieldText.cancel))</a></p>
            """
        return frame.page(
            l(DocumentsText.new),
            """
            <p class="over"><a href="\(own)">\(l(DocumentsText.title))</a></p><h1>\(l(DocumentsText.new))</h1>\(errorSummary(errors, l))\
            \(frame.form(own, class: "stack narrow", fields))
            """)
    }
}

/// Changing what stands beside the text, and throwing the document away.
struct DocumentFormPage {
    let frame: Frame
    let path: WebAddress
    let document: Document
    let form: DocumentForm
    let mayRemove: Bool
    /// Whether people sign or signed a version of it.
    let isSigned: Bool
    var conflict: Document?
    var cannotRemove = false

    private var l: Language { frame.language }
    private var own: WebAddress { document.path(in: path) }

    var markup: Markup {
        let fields: Markup = """
            \(form.markup(l))<input type="hidden" name="versie" value="\(form.edition)">\
            <p class="buttons"><button class="button">\(l(FieldText.save))</button><a class="button quiet" href="\(own)">\(l(FieldText.cancel))</a></p>
            """
        let removing: Markup = """
            <section class="stack"><h2>\(l(DocumentsText.remove))</h2><p class="soft">\(l(DocumentsText.removeHint))</p>\
            \("<p class=\"problems\" role=\"alert\">\(l(DocumentsText.cannotRemove))</p>", if: cannotRemove)\
            <div class="buttons">\(frame.act(own.appending("weg"), DocumentsText.remove))</div></section>
            """
        return frame.page(
            l(DocumentsText.edit),
            """
            <p class="over"><a href="\(own)">\(document.title)</a></p><h1>\(l(DocumentsText.edit))</h1>\(clash)\("<p class=\"now\">\(l(DocumentsText.isSigned))</p>", if: isSigned)\(errorSummary(form.errors, l))\
            \(frame.form(own.appending("gegevens"), class: "stack narrow", fields))\(mayRemove ? removing : nil)
            """)
    }

    private var clash: Markup? {
        conflict.map { now in
            clashNotice(
                l(DocumentsText.clash),
                [
                    (DocumentsText.name, now.title), (DocumentsText.language, now.language.name),
                    (DocumentsText.startsOn, now.startsOn.map(frame.day) ?? "–"), (DocumentsText.endsOn, now.endsOn.map(frame.day) ?? "–"),
                    (DocumentsText.reviewOn, now.reviewOn.map(frame.day) ?? "–"),
                    (DocumentsText.notice, now.noticeMonths.map(String.init) ?? "–"),
                ], l)
        }
    }
}
