import HTML
import Localization

/// A questionnaire to print and fill in by hand.
struct PaperFormPage {
    let frame: Frame
    /// Where one came from.
    let back: WebAddress
    let network: String
    let name: String
    let questionnaire: Questionnaire
    /// Who sees what, before the first statement.
    let promise: Text

    private var l: Language { frame.language }
    private var scale: Instrument.Scale { questionnaire.instrument.scale }

    var markup: Markup {
        frame.page(
            l(PaperText.formTitle(name)), styles: ["css/paper.css"],
            """
            <div class="no-print stack"><p class="over"><a href="\(back)">\(name)</a></p><p>\(l(PaperText.formWhy))</p></div>
            <article class="paper"><p class="over">\(network)</p><h1>\(name)</h1><p class="now">\(l(promise))</p>
            <p>\(l(PaperText.howTo))</p><p class="small">\(key)</p>\(questionnaire.sections.map(section))\(priorities)
            <p class="soft small">\(l(questionnaire.instrument.source))</p></article>
            """)
    }

    /// What each number stands for.
    private var key: Markup {
        let steps = scale.labels.enumerated().map { "<strong>\($0 + 1)</strong> \(l($1))" as Markup }
        return "\((steps + ["<strong>?</strong> \(l(scale.unknown))"]).map { "<span class=\"step\">\($0)</span> " as Markup })"
    }

    private func section(_ section: Questionnaire.Section) -> Markup {
        let heads = questionnaire.moments.map { moment -> Markup in
            let name: Markup? = questionnaire.asksBefore ? "\(l(moment))" : "<span class=\"hidden\">\(l(PaperText.answer))</span>"
            return "<th scope=\"col\">\(name)</th>"
        }
        let rows = section.items.map { item -> Markup in
            "<tr><th scope=\"row\"><span class=\"soft\">\(item.key)</span> \(l(item.text))</th>\(questionnaire.moments.map { _ in "<td>\(boxes)</td>" as Markup })</tr>"
        }
        return """
            <section><h2>\(section.group.letter.map { "<span class=\"letter\" aria-hidden=\"true\">\($0)</span> " as Markup })\(l(section.group.label))</h2>\
            <table><thead><tr><th scope="col"><span class="hidden">\(l(PaperText.statement))</span></th>\(heads)</tr></thead><tbody>\(rows)</tbody></table></section>
            """
    }

    private var boxes: Markup {
        let marks = scale.labels.indices.map { "\($0 + 1)" } + ["?"]
        return "<span class=\"boxes\">\(marks.map { "<span>\($0)</span>" as Markup })</span>"
    }

    private var priorities: Markup? {
        guard questionnaire.instrument.priorities > 0 else { return nil }
        let items = questionnaire.sections.map { "<li><span class=\"box\"></span> \(l($0.group.short))</li>" as Markup }
        return """
            <section><h2>\(l(PaperText.priorities(questionnaire.instrument.priorities)))</h2><ul class="tick">\(items)</ul></section>
            """
    }
}
