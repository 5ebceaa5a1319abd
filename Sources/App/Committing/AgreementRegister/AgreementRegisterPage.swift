import Foundation
import HTML
import Localization

/// Every document of the networks somebody is in, the newest first, with what to look for.
struct AgreementRegisterPage {
    let frame: Frame
    let question: AgreementQuestion
    let answer: AgreementAnswer
    let schemes: SchemeBook
    let today: String

    private static let path: WebAddress = "/overeenkomsten"
    private var l: Language { frame.language }

    var markup: Markup {
        frame.page(
            l(AgreementRegisterText.title), styles: ["css/search.css"],
            """
            <div class="stack"><h1>\(l(AgreementRegisterText.title))</h1><p class="soft">\(l(AgreementRegisterText.why))</p></div>\(form)\(outcome)
            """)
    }

    private var form: Markup {
        let anything = [(value: "", label: l(RegisterText.all))]
        let networks = anything + answer.networks.map { (value: $0.id.rawValue, label: $0.name) }
        let kinds = anything + DocumentScheme.Kind.allCases.map { (value: $0.rawValue, label: l(DocumentsText.kind($0))) }
        let states = anything + AgreementState.allCases.map { (value: $0.rawValue, label: l(AgreementRegisterText.state($0))) }
        return """
            <form class="stack no-print" role="search" aria-label="\(l(AgreementRegisterText.searching))" action="\(Self.path)">\
            \(TextField(name: "q", label: RegisterText.words, hint: AgreementRegisterText.wordsHint, value: question.words, type: "search", autocomplete: "off").markup(l))\
            <div class="columns">\(Choice(name: "netwerk", label: RegisterText.network, options: networks, selected: question.network?.rawValue ?? "").markup(l))\
            \(Choice(name: "soort", label: AgreementRegisterText.kind, options: kinds, selected: question.kind?.rawValue ?? "").markup(l))\
            \(Choice(name: "staat", label: RegisterText.state, options: states, selected: question.state?.rawValue ?? "").markup(l))</div>\
            \(checkbox("loopt", l(AgreementRegisterText.runsOut), value: "af", isOn: question.runsOut))\
            \(checkbox("wacht", l(RegisterText.waitsForMine), value: "ja", isOn: question.waitsForMine))\
            <p class="buttons"><button class="button">\(l(LayoutText.search))</button>\
            \("<a href=\"\(Self.path)\">\(l(RegisterText.everything))</a>", if: question.isNarrowed)</p></form>
            """
    }

    private var outcome: Markup {
        if answer.networks.isEmpty { return "<p>\(l(RegisterText.noNetworks))</p>" }
        guard !answer.entries.isEmpty else {
            let (title, hint) =
                question.isNarrowed || question.turn != nil
                ? (AgreementRegisterText.nothing, RegisterText.nothingHint) : (AgreementRegisterText.none, AgreementRegisterText.noneHint)
            return "<section class=\"example\"><h2>\(l(title))</h2><p>\(l(hint))</p></section>"
        }
        return """
            <section class="stack"><h2>\(l(count))</h2><ul class="list">\(answer.entries.map(line))</ul>\(turning)\
            <p class="no-print"><a href="\(address(question.turned(nil), to: "/overeenkomsten.csv"))">\(l(AgreementRegisterText.takeAlong))</a></p></section>
            """
    }

    private var count: Text {
        answer.count > AgreementAnswer.mostCounted
            ? AgreementRegisterText.moreThan(AgreementAnswer.mostCounted) : AgreementRegisterText.count(answer.count)
    }

    private func line(_ entry: AgreementEntry) -> Markup {
        let place = place(of: entry)
        let term = DocumentsText.until(entry.startsOn.map(frame.day), entry.lastDay.map(frame.day)).map { l($0) }
        let versions = SignedVersionsPicture(
            language: l, place: place, signed: entry.signedVersion, open: entry.openVersion, newest: entry.version)
        let facts: [Markup?] = [
            "\(entry.networkName)", "\(l(DocumentsText.kind(entry.kind)))", term.map { "\($0)" }, versions.markup,
        ]
        return """
            <li><span><a href="\(place)">\(entry.title)</a> \
            <span class="mark\(" plain", if: entry.state != .signing)">\(l(AgreementRegisterText.state(entry.state)))</span></span>\
            <span class="soft small">\(facts.compactMap { $0 }.joined(separator: " · "))</span>\
            \(dates(entry))\(waiting(entry))\(entry.sections.map { section($0, in: entry, at: place) })\(more(entry))</li>
            """
    }

    private func place(of entry: AgreementEntry) -> WebAddress {
        WebAddress(path: ["netwerken", entry.networkId.rawValue, "documenten", entry.id.rawValue])
    }

    /// How long it holds still, and when it is looked at again.
    private func dates(_ entry: AgreementEntry) -> Markup? {
        let left = entry.daysLeft(on: today, in: frame.site.timeZone).map { l(AgreementRegisterText.left($0)) }
        let review = entry.nextReviewOn.flatMap { day -> String? in
            guard entry.state == .signed || (day > today && entry.state != .expired) else { return nil }
            return l(day <= today ? RegisterText.reviewNow(frame.day(day)) : RegisterText.review(frame.day(day)))
        }
        let facts = [left, review].compactMap { $0 }
        return facts.isEmpty ? nil : "<span class=\"small\">\(facts.joined(separator: " "))</span>"
    }

    private func waiting(_ entry: AgreementEntry) -> Markup? {
        guard !entry.waiting.isEmpty else { return nil }
        let more = entry.waitingCount - entry.waiting.count
        let names = (entry.waiting + (more > 0 ? [l(RegisterText.more(more))] : [])).joined(separator: ", ")
        let text = entry.state == .ratifying ? RegisterText.ratifyStill(names) : AgreementRegisterText.signStill(names)
        return "<span class=\"small\">\(l(text))</span>"
    }

    /// A section in which the words stand, with the line around them.
    private func section(_ found: FoundSection, in entry: AgreementEntry, at place: WebAddress) -> Markup {
        let own = found.title.isEmpty ? schemes.title(of: found.key, in: entry.scheme, version: entry.schemeVersion, l) : found.title
        let line: Markup? = found.line.isEmpty ? nil : "\(l.colon)\(found.line.shortened.marked)"
        return "<span class=\"small\"><a href=\"\(place.fragment("artikel-\(found.key)"))\">\(own)</a>\(line)</span>"
    }

    private func more(_ entry: AgreementEntry) -> Markup? {
        let more = entry.sectionCount - entry.sections.count
        return more > 0 ? "<span class=\"soft small\">\(l(AgreementRegisterText.moreSections(more)))</span>" : nil
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

    private func address(_ question: AgreementQuestion, to path: WebAddress) -> WebAddress {
        question.fields.reduce(path) { $0.query($1.name, $1.value) }
    }
}
