import HTML
import Localization

/// Before the charter is adopted: what goes into it, on which day, and when it is looked at again.
struct CharterAdoptionPage {
    let frame: Frame
    let path: WebAddress
    let charter: Charter
    var adoptedOn: String
    var reviewOn = ""
    var errors = FieldErrors()
    /// The draft changed while this was read.
    var isClash = false

    static let labels = [day: CharterText.adoptedOn, review: CharterText.reviewOn]
    static let day = "datum"
    static let review = "herbekijken"

    private var l: Language { frame.language }

    var markup: Markup {
        let own = path.appending("vertrouwen")
        let rules = charter.chosen.map { "<li>\(l($0.text))</li>" as Markup }
        let clash: Markup =
            "<div class=\"problems\" role=\"alert\"><h2>\(l(CharterText.changedMeanwhile))</h2><p>\(l(CharterText.adoptClash))</p></div>"
        let fields: Markup = """
            \(date(Self.day, CharterText.adoptedOn, adoptedOn))\(date(Self.review, CharterText.reviewOn, reviewOn, CharterText.reviewHint))\
            <input type="hidden" name="versie" value="\(charter.version)"><p class="buttons"><button class="button">\(l(CharterText.adoptNow))</button>\
            <a class="button quiet" href="\(own)">\(l(FieldText.cancel))</a></p>
            """
        return frame.page(
            l(CharterText.adopt), styles: ["css/charter.css"],
            """
            <p class="over"><a href="\(own)">\(l(CharterText.title))</a></p><h1>\(l(CharterText.adopt))</h1>\(errorSummary(errors, l))\(clash, if: isClash)
            <p>\(l(CharterText.adoptWhat))</p>\(rules.isEmpty ? "<p class=\"problems\">\(l(CharterText.noneChosen))</p>" : "<ol class=\"adopted\">\(rules)</ol>")\
            \("<p><strong>\(l(CharterText.reminding))</strong> \(charter.reminding)</p>", if: !charter.reminding.isEmpty)
            \(rules.isEmpty ? nil : frame.form(own.appending("aannemen"), class: "stack narrow", fields))
            """)
    }

    private func date(_ name: String, _ label: Text, _ value: String, _ hint: Text? = nil) -> Markup {
        TextField(name: name, label: label, hint: hint, value: value, error: errors[name], type: "date", isRequired: true).markup(l)
    }
}
