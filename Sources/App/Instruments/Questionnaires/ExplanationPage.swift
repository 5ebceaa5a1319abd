import HTML
import Localization

/// What an instrument asks, part by part, and what can help.
struct ExplanationPage {
    let frame: Frame
    let instrument: Instrument
    /// Every instrument, to read on.
    let all: [Instrument]

    /// Ten domains that everybody knows by their number; any other instrument by its name.
    private var title: Text {
        instrument.groups.contains { $0.part != nil } && instrument.shape == .domains
            ? ExplanationText.title(domains: instrument.groups.count) : instrument.title
    }
    private var subjects: [Instrument.Group] { instrument.groups.filter { $0.about != true } }

    var markup: Markup {
        let l = frame.language
        let contents = subjects.map { "<li><a href=\"\(WebAddress(anchor: $0.key))\">\(l($0.label))</a></li>" as Markup }
        let path = WebAddress(path: ["uitleg", instrument.key])
        return frame.page(
            l(title), styles: ["css/results.css"],
            """
            <h1>\(l(title))</h1><p>\(l(instrument.summary))</p>
            <p class="no-print">\("<a class=\"button\" href=\"\(path.appending("zelf"))\">\(l(ExplanationText.fillIn))</a> ", if: instrument.hasMirror)\
            <a href="\(path.appending("begeleidersblad"))">\(l(FacilitationText.link))</a></p>
            \("<nav aria-label=\"\(l(ExplanationText.contents))\"><ol class=\"contents\">\(contents)</ol></nav>", if: subjects.count > 1)
            \(subjects.map(section))
            <p class="soft small">\(l(instrument.source)) <a href="/bronnen">\(l(LayoutText.sources))</a></p>\(others)
            """)
    }

    private func section(_ group: Instrument.Group) -> Markup {
        let l = frame.language
        return """
            <section class="domain" id="\(group.key)"><h2>\(group.letter.map { "<span class=\"letter\" aria-hidden=\"true\">\($0)</span> " as Markup })\(l(group.label))</h2>
            <p class="question">\(l(group.question))</p><p>\(l(group.explanation))</p>
            <ul>\(group.items.map { "<li>\(l($0.text)) <span class=\"soft\">\(l($0.plain))</span></li>" as Markup })</ul>\(answers(group))
            <p><strong>\(l(ExplanationText.discuss))</strong> \(l(group.discussion))</p>
            <p><strong>\(l(ExplanationText.helps))</strong> \(l(group.helps))</p>\(links(group))
            \("<p class=\"soft small\">\(l(ExplanationText.toBeConfirmed))</p>", if: group.toBeConfirmed == true)</section>
            """
    }

    /// The answers to choose from, where each means something of its own.
    private func answers(_ group: Instrument.Group) -> Markup? {
        let l = frame.language
        let scale = instrument.scale(of: group)
        guard let notes = scale.notes else { return nil }
        return "<dl class=\"facts\">\(zip(scale.labels, notes).map { "<dt>\(l($0))</dt><dd>\(l($1))</dd>" as Markup })</dl>"
    }

    private func links(_ group: Instrument.Group) -> Markup? {
        let l = frame.language
        let items = (group.links ?? []).compactMap { key in all.first { $0.key == key } }.map { instrument -> Markup in
            "<li><a href=\"\(WebAddress(path: ["uitleg", instrument.key]))\">\(l(instrument.title))</a></li>"
        }
        return items.isEmpty ? nil : "<ul class=\"inline no-print\">\(items)</ul>"
    }

    private var others: Markup {
        let l = frame.language
        let items = all.filter { $0.key != instrument.key }.map { other -> Markup in
            "<li><a href=\"\(WebAddress(path: ["uitleg", other.key]))\">\(l(other.title))</a><span class=\"soft\">\(l(other.summary))</span></li>"
        }
        return "<section class=\"stack no-print\"><h2>\(l(ExplanationText.others))</h2><ul class=\"list\">\(items)</ul></section>"
    }
}
