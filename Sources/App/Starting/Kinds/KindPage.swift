import HTML
import Localization

/// A sheet with everything around it: what it is read with, what follows from it, what to do next.
struct KindDisplay: Sendable {
    let sheet: KindSheet
    /// Whose models, and what is our own.
    let source: Text
    /// For who leads the conversation about it.
    let guide: Instrument.Facilitation
    /// At most three.
    let next: [KindStep]
    /// What three people who do not exist answered.
    let example: @Sendable (Language) -> [KindAnswers]
    /// What follows from the answers, beyond what people chose.
    let conclusions: @Sendable (KindReading) -> Markup
    /// To read beside the questions.
    var cards: @Sendable (Frame) -> Markup = { _ in "" }
    /// What is wrong beyond each question by itself, by question.
    var problems: @Sendable (KindAnswers) -> [String: Text] = { _ in [:] }
}

/// What conclusions are drawn from.
struct KindReading {
    let frame: Frame
    let filled: [FilledKind]
    /// What the reader filled in.
    let own: FilledKind?
}

/// Something to do next, and where in the network.
struct KindStep: Sendable {
    let text: Text
    let segments: [String]
}

extension KindDisplay {
    func steps(_ frame: Frame, in network: WebAddress?) -> Markup {
        let items = next.map { step -> Markup in
            guard let network else { return "<li>\(frame(step.text))</li>" }
            let address = step.segments.reduce(network) { $0.appending($1) }
            return "<li><a href=\"\(address)\">\(frame(step.text))</a></li>"
        }
        return "<section class=\"stack no-print\"><h2>\(frame(WorksheetText.next))</h2><ul class=\"list\">\(items)</ul></section>"
    }
}

/// One sheet of a network: what follows, where people differ, everything they answered, and who did.
struct KindPage {
    let frame: Frame
    let network: WebAddress
    let display: KindDisplay
    let filled: [FilledKind]
    let own: FilledKind?
    let mayFillIn: Bool
    let maySee: Bool

    private var l: Language { frame.language }
    private var sheet: KindSheet { display.sheet }
    private var path: WebAddress { network.kinds.appending(sheet.topic.rawValue) }

    var markup: Markup {
        frame.page(
            l(sheet.title), styles: ["css/charts.css", "css/results.css", "css/kinds.css"], isWide: true,
            """
            <div class="stack"><p class="over no-print"><a href="\(network.kinds)">\(l(KindsText.title))</a></p><h1>\(l(sheet.title))</h1>\
            <p class="lead">\(l(sheet.why))</p></div>\(buttons)\(maySee && !filled.isEmpty ? findings : waiting)\(display.cards(frame))\
            \(display.steps(frame, in: network))<p class="soft small">\(l(display.source)) <a href="/bronnen">\(l(LayoutText.sources))</a></p>
            """)
    }

    private var buttons: Markup {
        let worksheet = WorksheetPaths.all.appending(sheet.topic.rawValue)
        let fill: Markup = """
            <a class="button" href="\(path.appending("invullen"))">\(l(own == nil ? KindsText.fillIn : KindsText.change))</a>
            """
        return """
            <p class="buttons no-print">\(fill, if: mayFillIn)<a class="button quiet" href="\(worksheet.fragment("voorbeeld"))">\(l(KindsText.seeExample))</a>\
            <a class="button quiet" href="\(worksheet.appending("blad"))">\(l(WorksheetText.print))</a>\
            <a class="button quiet" href="\(worksheet.appending("begeleidersblad"))">\(l(FacilitationText.title))</a></p>
            """
    }

    private var waiting: Markup {
        guard !filled.isEmpty else {
            return "<section class=\"example\"><h2>\(l(KindsText.nobody))</h2><p>\(l(KindsText.emptyHint))</p></section>"
        }
        return "<p class=\"now\">\(l(KindsText.filledBy(filled.count))). \(l(KindsText.first))</p>"
    }

    private var findings: Markup {
        let picture = KindFindingsPicture(frame: frame, sheet: sheet, filled: filled)
        let reading = KindReading(frame: frame, filled: filled, own: own)
        return "\(display.conclusions(reading))\(picture.differences)\(picture.markup)\(people)"
    }

    private var people: Markup {
        let items = filled.map { one -> Markup in
            """
            <li class="line"><span>\(l(KindsText.by(one.personName, one.together)))</span> <span class="soft small">\(frame.date(one.filledAt)) · \
            <a href="\(path.appending(one.id.rawValue))" aria-label="\(one.personName): \(l(KindsText.wholeAnswer))">\(l(KindsText.wholeAnswer))</a></span></li>
            """
        }
        return "<section class=\"stack\" id=\"wie\"><h2>\(l(KindsText.who))</h2><ul class=\"list\">\(items)</ul></section>"
    }
}

extension WebAddress {
    /// The sheets about the kind of collaboration of the network at this address.
    var kinds: WebAddress { appending("soort") }
}
