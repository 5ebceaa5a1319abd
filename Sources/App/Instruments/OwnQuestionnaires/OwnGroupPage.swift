import HTML
import Localization

/// One group of a draft, to change.
struct OwnGroupPage {
    let frame: Frame
    let network: WebAddress
    let own: OwnQuestionnaire
    let form: OwnGroupForm
    /// What is there now, when somebody else wrote first.
    var clash: OwnQuestionnaire?

    private var l: Language { frame.language }
    private var path: WebAddress { own.path(in: network) }

    var markup: Markup {
        let place = own.instrument.groups.firstIndex { $0.key == form.key } ?? 0
        let title = l(OwnText.named(form.group.label.filled(own.languages), place + 1))
        let save: Markup = "<button class=\"button quiet\" formnovalidate>\(l(FieldText.save))</button>"
        let content: Markup = """
            <p>\(save)</p>\(form.markup(l))<p class="buttons">\(save)<button class="button" name="doe" value="terug" formnovalidate>\(l(OwnText.saveAndBack))</button></p>
            """
        return frame.page(
            title, styles: ["css/own.css"], isWide: own.languages.count > 1,
            """
            <p class="over"><a href="\(network.appending("eigen-vragenlijsten"))">\(l(OwnText.title))</a> · <a href="\(path)">\(l(own.title))</a></p><h1>\(title)</h1>
            \(clash.map { clashNotice(l(OwnText.otherMeanwhile), $0.facts(l), l) })\(errorSummary(form.errors, l))
            \("<div class=\"no-print\">\(frame.act(path.appending("ongedaan").query("groep", form.key), OwnText.undo))</div>", if: own.canUndo)
            \(frame.form(path.appending("groepen").appending(form.key), class: "stack-wide", content))
            """)
    }
}
