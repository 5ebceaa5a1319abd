import HTML
import Localization

/// Version, engine, outbox, due work, and what an administrator could still see.
struct AdministrationPage {
    let frame: Frame
    let engine: String
    let hasMail: Bool
    let waiting: Int
    let resting: Int
    let due: [DueWork]
    let instruments: [Instrument]

    var markup: Markup {
        let l = frame.language
        let facts: [(Text, String)] = [
            (AdministrationText.version, Version.current), (AdministrationText.engine, engine),
            (AdministrationText.mail, l(hasMail ? AdministrationText.mailOn : AdministrationText.mailOff)),
            (AdministrationText.waiting, l.number(waiting)), (AdministrationText.resting, l.number(resting)),
        ]
        let work = due.map {
            "<li class=\"line\"><span>\(l(AdministrationText.work($0.kind)))</span><span>\(frame.moment($0.dueAt))</span></li>" as Markup
        }
        let confirm = instruments.compactMap { instrument in
            instrument.toBeConfirmed.map { "<li><strong>\(l(instrument.title))</strong> \(l($0))</li>" as Markup }
        }
        return frame.page(
            l(LayoutText.administration),
            """
            <h1>\(l(LayoutText.administration))</h1>
            <dl class="facts">\(facts.map { "<dt>\(l($0.0))</dt><dd>\($0.1)</dd>" as Markup })</dl>
            <p class="now">\(l(RoundText.meanwhile))</p>
            <h2>\(l(AdministrationText.due))</h2>\(work.isEmpty ? "<p class=\"soft\">\(l(AdministrationText.nothingDue))</p>" : "<ul class=\"list\">\(work)</ul>")
            \("<h2>\(l(AdministrationText.confirm))</h2><ul class=\"list\">\(confirm)</ul>", if: !confirm.isEmpty)
            """)
    }
}
