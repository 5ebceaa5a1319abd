import Foundation
import HTML
import Localization

/// Every decision of the networks somebody is in, the newest first, with what to look for.
struct RegisterPage {
    let frame: Frame
    let question: RegisterQuestion
    let answer: RegisterAnswer
    let today: String

    private static let path: WebAddress = "/besluiten"
    private var l: Language { frame.language }
    private var words: RegisterWords { RegisterWords(language: l) }

    var markup: Markup {
        frame.page(
            l(RegisterText.title), styles: ["css/search.css"],
            """
            <div class="stack"><h1>\(l(RegisterText.title))</h1><p class="soft">\(l(RegisterText.why))</p></div>\(form)\(outcome)
            """)
    }

    private var form: Markup {
        let anything = [(value: "", label: l(RegisterText.all))]
        let networks = anything + answer.networks.map { (value: $0.id.rawValue, label: $0.name) }
        let states = anything + RegisterQuestion.State.allCases.map { (value: $0.rawValue, label: l(RegisterText.state($0))) }
        let ways = anything + Decision.Way.allCases.map { (value: $0.rawValue, label: l(DecisionText.way($0))) }
        let year = question.year.map(String.init) ?? ""
        return """
            <form class="stack no-print" role="search" aria-label="\(l(RegisterText.searching))" action="\(Self.path)">\
            \(TextField(name: "q", label: RegisterText.words, hint: RegisterText.wordsHint, value: question.words, type: "search", autocomplete: "off").markup(l))\
            <div class="columns">\(Choice(name: "netwerk", label: RegisterText.network, options: networks, selected: question.network?.rawValue ?? "").markup(l))\
            \(Choice(name: "staat", label: RegisterText.state, options: states, selected: question.state?.rawValue ?? "").markup(l))\
            \(Choice(name: "manier", label: DecisionText.way, options: ways, selected: question.way?.rawValue ?? "").markup(l))\
            \(TextField(name: "jaar", label: RegisterText.year, value: year, inputMode: "numeric").markup(l))</div>\
            \(checkbox("wacht", l(RegisterText.waitsForMine), value: "ja", isOn: question.waitsForMine))\
            <p class="buttons"><button class="button">\(l(LayoutText.search))</button>\
            \("<a href=\"\(Self.path)\">\(l(RegisterText.everything))</a>", if: question.isNarrowed)</p></form>
            """
    }

    private var outcome: Markup {
        if answer.networks.isEmpty { return "<p>\(l(RegisterText.noNetworks))</p>" }
        guard !answer.entries.isEmpty else {
            return question.isNarrowed || question.turn != nil
                ? "<section class=\"example\"><h2>\(l(RegisterText.nothing))</h2><p>\(l(RegisterText.nothingHint))</p></section>"
                : "<section class=\"example\"><h2>\(l(DecisionText.noneYet))</h2><p>\(l(DecisionText.noneYetHint))</p></section>"
        }
        return """
            <section class="stack"><h2>\(l(count))</h2><ul class="list">\(answer.entries.map(line))</ul>\(turning)\
            <p class="no-print"><a href="\(address(question.turned(nil), to: Self.path.appending("register.csv")))">\(l(RegisterText.takeAlong))</a></p></section>
            """
    }

    private var count: Text {
        answer.count > RegisterAnswer.mostCounted ? RegisterText.moreThan(RegisterAnswer.mostCounted) : RegisterText.count(answer.count)
    }

    private func line(_ entry: RegisterEntry) -> Markup {
        let place = WebAddress(path: ["netwerken", entry.networkId.rawValue, "besluiten", entry.id.rawValue])
        let title = [entry.number.map { l(DecisionText.number($0)) }, entry.title].compactMap { $0 }.joined(separator: ": ")
        let facts: [String?] = [
            entry.networkName, l(DecisionText.way(entry.way)),
            entry.state == .open ? l(DecisionText.until(frame.day(entry.closesOn))) : entry.closedAt.map(frame.date),
        ]
        return """
            <li><span><a href="\(place)">\(title)</a> <span class="mark\(" plain", if: entry.state != .open)">\(l(words.state(entry)))</span></span>\
            <span class="soft small">\(facts.compactMap { $0 }.joined(separator: " · "))</span>\
            \("<span class=\"small\">\(l(DecisionText.notHeard(words.unheard(entry))))</span>", if: !entry.unheard.isEmpty)\
            \("<span class=\"small\">\(l(RegisterText.ratifyStill(words.bodies(entry))))</span>", if: !entry.bodies.isEmpty)\(review(entry))</li>
            """
    }

    private func review(_ entry: RegisterEntry) -> Markup? {
        guard entry.isTaken, let day = entry.reviewOn else { return nil }
        let text = day <= today ? RegisterText.reviewNow(frame.day(day)) : RegisterText.review(frame.day(day))
        return "<span class=\"small\">\(l(text))</span>"
    }

    private var turning: Markup? {
        guard answer.newer != nil || answer.older != nil else { return nil }
        let newer: Markup? = answer.newer.map {
            "<a class=\"button quiet\" rel=\"prev\" href=\"\(address(question.turned(.newer(than: $0)), to: Self.path))\">← \(l(RegisterText.newer))</a>"
        }
        let older: Markup? = answer.older.map {
            "<a class=\"button quiet\" rel=\"next\" href=\"\(address(question.turned(.older(than: $0)), to: Self.path))\">\(l(RegisterText.older)) →</a>"
        }
        return "<nav class=\"buttons no-print\" aria-label=\"\(l(RegisterText.turning))\">\(newer)\(older)</nav>"
    }

    private func address(_ question: RegisterQuestion, to path: WebAddress) -> WebAddress {
        question.fields.reduce(path) { $0.query($1.name, $1.value) }
    }
}
