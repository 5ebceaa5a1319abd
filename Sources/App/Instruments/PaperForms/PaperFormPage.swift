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
        guard questionnaire.scales.count == 1, let scale = questionnaire.scales.first else { return "" }
        return key(scale)
    }

    private func key(_ scale: Instrument.Scale) -> Markup {
        let steps = scale.labels.enumerated().map { "<strong>\($0 + 1)</strong> \(l($1))" as Markup }
        return
            "\((steps + (scale.unknown.map { ["<strong>?</strong> \(l($0))" as Markup] } ?? [])).map { "<span class=\"step\">\($0)</span> " as Markup })"
    }

    private func section(_ section: Questionnaire.Section) -> Markup {
        guard !section.scale.isText else {
            return "<section><h2>\(l(section.group.label))</h2><p>\(l(section.group.question))</p><p class=\"write\"></p></section>"
        }
        let moments = section.isSubject ? questionnaire.moments : Array(questionnaire.moments.suffix(1))
        let heads = moments.map { moment -> Markup in
            let name: Markup? = questionnaire.asksBefore ? "\(l(moment))" : "<span class=\"hidden\">\(l(PaperText.answer))</span>"
            return "<th scope=\"col\">\(name)</th>"
        }
        let rows = section.items.map { item -> Markup in
            "<tr><th scope=\"row\"><span class=\"soft\">\(item.key)</span> \(l(item.text))</th>\(moments.map { _ in "<td>\(boxes(section.scale))</td>" as Markup })</tr>"
        }
        return """
            <section><h2>\(section.group.letter.map { "<span class=\"letter\" aria-hidden=\"true\">\($0)</span> " as Markup })\(l(section.group.label))</h2>\("<p class=\"small\">\(key(section.scale))</p>", if: questionnaire.scales.count > 1)\
            <table><thead><tr><th scope="col"><span class="hidden">\(l(PaperText.statement))</span></th>\(heads)</tr></thead><tbody>\(rows)</tbody></table></section>
            """
    }

    private func boxes(_ scale: Instrument.Scale) -> Markup {
        let marks = scale.labels.indices.map { "\($0 + 1)" } + (scale.unknown == nil ? [] : ["?"])
        return "<span class=\"boxes\">\(marks.map { "<span>\($0)</span>" as Markup })</span>"
    }

    private var priorities: Markup? {
        guard questionnaire.instrument.priorities > 0 else { return nil }
        let items = questionnaire.subjects.map { "<li><span class=\"box\"></span> \(l($0.group.short))</li>" as Markup }
        return """
            <section><h2>\(l(PaperText.priorities(questionnaire.instrument.priorities)))</h2><ul class="tick">\(items)</ul></section>
            """
    }
}
