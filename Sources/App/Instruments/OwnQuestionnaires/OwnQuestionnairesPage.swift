import HTML
import Localization

/// The questionnaires that a network made itself.
struct OwnQuestionnairesPage {
    let frame: Frame
    let path: WebAddress
    /// The versions of each, the newest first.
    let questionnaires: [[OwnQuestionnaire]]
    let removed: [OwnQuestionnaire]
    /// The names of the rounds by the key of what they ask.
    let rounds: [String: [String]]

    private var l: Language { frame.language }
    private var list: WebAddress { path.appending("eigen-vragenlijsten") }

    var markup: Markup {
        frame.page(
            l(OwnText.title), styles: ["css/own.css"],
            """
            <p class="over"><a href="\(path.appending("metingen").appending("kiezen"))">\(l(RoundText.choose))</a></p><h1>\(l(OwnText.title))</h1>
            <p class="soft">\(l(OwnText.why))</p>\(questionnaires.isEmpty ? empty : "<ul class=\"list\">\(questionnaires.compactMap(line))</ul>")
            <p class="buttons"><a class="button" href="\(list.appending("nieuw"))">\(l(OwnText.new))</a>\
            <a class="button quiet" href="\(list.appending("importeren"))">\(l(OwnText.bringIn))</a></p>\(bin)
            """)
    }

    private var empty: Markup {
        "<section class=\"example\"><h2>\(l(OwnText.emptyTitle))</h2><p>\(l(OwnText.empty))</p></section>"
    }

    private func line(_ versions: [OwnQuestionnaire]) -> Markup? {
        guard let newest = versions.first else { return nil }
        let used = rounds[newest.key] ?? []
        let ready = newest.state == .draft ? versions.first { $0.state == .ready } : nil
        let facts =
            [
                l(OwnText.version(newest.version)), OwnText.writtenIn(newest.languages),
                l(used.isEmpty ? OwnText.unused : OwnText.usedIn(used)),
            ]
            .joined(separator: " · ")
        let readyLink = ready.map { one -> Markup in
            " · <a href=\"\(list.appending(one.id.rawValue))\">\(l(OwnText.version(one.version))) \(l(OwnText.ready))</a>"
        }
        return """
            <li><span><a href="\(list.appending(newest.id.rawValue))">\(l(newest.title))</a> \
            <span class="mark \(newest.state == .ready ? "act" : "plain")">\(l(newest.state == .ready ? OwnText.ready : OwnText.draft))</span></span>\
            <span class="soft small">\(facts)\(readyLink)</span></li>
            """
    }

    private var bin: Markup? {
        guard !removed.isEmpty else { return nil }
        let lines = removed.map { one -> Markup in
            "<li><span>\(l(one.title))</span>\(frame.act(list.appending(one.id.rawValue).appending("terug"), OwnText.bringBack))</li>"
        }
        return "<section class=\"stack\"><h2>\(l(OwnText.removedTitle))</h2><ul class=\"list\">\(lines)</ul></section>"
    }
}

/// What a new questionnaire starts from.
struct OwnStartPage {
    let frame: Frame
    let path: WebAddress
    let instruments: [Instrument]
    var title = ""
    var start = OwnStart.emptyValue
    var errors = FieldErrors(["titel": OwnText.name, "van": OwnText.startFrom])

    var markup: Markup {
        let l = frame.language
        let list = path.appending("eigen-vragenlijsten")
        let starts: [(value: String, label: Text, hint: Text?)] =
            [
                (OwnStart.emptyValue, OwnText.fromEmpty, OwnText.fromEmptyHint),
                (OwnStart.involvementValue, OwnText.fromInvolvement, OwnText.fromInvolvementHint),
            ] + instruments.map { ($0.key, OwnText.copyOf($0.title), $0.summary) }
        let content: Markup = """
            \(TextField(name: "titel", label: OwnText.name, value: title, error: errors["titel"], isRequired: true).markup(l))\
            \(RadioChoice(name: "van", label: OwnText.startFrom, options: starts, selected: start, error: errors["van"]).markup(l))\
            <p class="buttons"><button class="button">\(l(OwnText.make))</button>\
            <a class="button quiet" href="\(list.appending("importeren"))">\(l(OwnText.bringIn))</a></p>
            """
        return frame.page(
            l(OwnText.new), styles: ["css/own.css"],
            """
            <p class="over"><a href="\(list)">\(l(OwnText.title))</a></p><h1>\(l(OwnText.new))</h1>\(errorSummary(errors, l))
            \(frame.form(list, class: "stack narrow", content))
            """)
    }
}
