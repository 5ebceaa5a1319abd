import HTML
import Localization

/// Every instrument there is, to choose one from.
struct InstrumentChoicePage {
    let frame: Frame
    let path: WebAddress
    let instruments: [Instrument]

    private var l: Language { frame.language }

    var markup: Markup {
        let title = l(RoundText.choose)
        return frame.page(
            title, styles: ["css/rounds.css"],
            """
            <p class="over"><a href="\(path.appending("metingen"))">\(l(RoundText.listTitle))</a></p><h1>\(title)</h1>
            <p>\(l(RoundText.chooseWhy))</p><ul class="instruments">\(instruments.map(card))</ul>
            <section class="stack"><h2>\(l(RoundText.ownQuestionnaires))</h2><p>\(l(RoundText.ownQuestionnairesWhy))</p>\
            <p class="buttons"><a class="button quiet" href="\(path.appending("eigen-vragenlijsten"))">\(l(RoundText.ownQuestionnairesGo))</a></p></section>
            """)
    }

    private func card(_ instrument: Instrument) -> Markup {
        let modes = instrument.modes.map { l(ExplanationText.mode($0)) }.joined(separator: ", ")
        let name = l(instrument.title)
        return """
            <li class="card"><h2>\(name)</h2><p>\(l(instrument.summary))</p>\
            <p class="soft small">\(l(RoundText.minutes(instrument.minutes.short ?? instrument.minutes.full))) · \(modes)\(instrument.languages.map { " · \($0.map(\.name).joined(separator: ", "))" as Markup })</p>\
            <p class="buttons"><a class="button" href="\(path.appending("metingen").appending("nieuw").query("instrument", instrument.key))">\
            \(l(RoundText.chooseThis))<span class="hidden">: \(name)</span></a>\
            <a href="\(WebAddress(path: ["uitleg", instrument.key]))">\(l(RoundText.lookFirst))<span class="hidden"> \(name)</span></a></p></li>
            """
    }
}
