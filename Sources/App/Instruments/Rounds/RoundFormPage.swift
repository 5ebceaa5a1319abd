import HTML
import Localization

/// A new round, or a draft that is changed.
struct RoundFormPage {
    let frame: Frame
    let path: WebAddress
    let form: RoundForm
    let round: Round?
    let catalogue: Catalogue

    var markup: Markup {
        let l = frame.language
        let title = l(round == nil ? RoundText.new : RoundText.editTitle)
        let name = catalogue.newest(form.instrument).map { l($0.title) } ?? ""
        let measured: Markup = """
            <p><strong>\(name)</strong> <a href="\(path.appending("metingen").appending("kiezen"))">\(l(RoundText.otherInstrument))</a></p>
            """
        let content: Markup = """
            \(form.markup(l, catalogue: catalogue))<p class="buttons"><button class="button">\(l(round == nil ? RoundText.makeDraft : FieldText.save))</button>\
            <a class="button quiet" href="\(round?.path(in: path) ?? path.appending("metingen"))">\(l(FieldText.cancel))</a></p>
            """
        return frame.page(
            title,
            """
            <p class="over"><a href="\(path.appending("metingen"))">\(l(RoundText.listTitle))</a></p><h1>\(title)</h1>
            \("<p>\(l(RoundText.newWhy))</p>", if: round == nil)\(measured)\(errorSummary(form.errors, l))
            \(frame.form(round?.path(in: path) ?? path.appending("metingen"), class: "stack narrow", content))
            """)
    }
}
