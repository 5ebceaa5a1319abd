import HTML
import Localization

/// Which sections a network asks for in a kind of document.
struct SchemeChoicesPage {
    let frame: Frame
    let path: WebAddress
    let scheme: DocumentScheme
    let others: [DocumentScheme]
    let choices: [String: SectionStanding]

    private var l: Language { frame.language }
    private var own: WebAddress { path.appending("documenten") }

    var markup: Markup {
        let rows = scheme.sections.enumerated().map { place, section in row(place + 1, section) }
        let links = others.map { other -> Markup in
            "<li><a href=\"\(own.appending("rubrieken").appending(other.key))\">\(l(other.title))</a></li>"
        }
        let fields: Markup = """
            <ol class="list">\(rows)</ol><p class="buttons"><button class="button">\(l(FieldText.save))</button>\
            <a class="button quiet" href="\(own)">\(l(FieldText.cancel))</a></p>
            """
        return frame.page(
            "\(l(DocumentsText.choices)), \(l(scheme.title))", styles: ["css/documents.css"],
            """
            <div class="stack"><p class="over"><a href="\(own)">\(l(DocumentsText.title))</a> · \(l(DocumentsText.choices))</p><h1>\(l(scheme.title))</h1>\
            <p class="soft">\(l(DocumentsText.choicesWhy))</p></div>\
            \(frame.form(own.appending("rubrieken").appending(scheme.key), class: "stack", fields))\
            <section class="stack"><h2>\(l(DocumentsText.otherSchemes))</h2><ul>\(links)</ul></section>
            """)
    }

    private func row(_ number: Int, _ section: DocumentScheme.Section) -> Markup {
        let name = "rubriek-\(section.key)"
        let chosen = choices[section.key] ?? (section.isRequired ? .required : .optional)
        let options = SectionStanding.allCases.map { standing -> Markup in
            """
            <label class="option"><input type="radio" name="\(name)" value="\(standing.rawValue)"\(" checked", if: standing == chosen)>\
            <span>\(l(DocumentsText.standing(standing)))</span></label>
            """
        }
        return """
            <li><fieldset class="options across"><legend>\(l(section.title))</legend><p class="soft small">\(l(section.guide))</p>\(options)</fieldset></li>
            """
    }
}
