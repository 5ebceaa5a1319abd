import HTML
import Localization

/// Bringing a network to its end: what must be closed first, and then the form.
struct EndingPage {
    let frame: Frame
    let network: Network
    let open: Unsettled
    let form: EndingForm
    let earlier: [Ending]
    let mayEnd: Bool
    var isClash = false

    private var l: Language { frame.language }
    private var own: WebAddress { network.path.appending("afronden") }

    var markup: Markup {
        frame.page(
            l(EndingText.title), styles: ["css/ending.css"],
            """
            <div class="stack"><p class="over"><a href="\(network.path.appending("traject"))">\(l(JourneyText.title))</a></p>\
            <h1>\(l(EndingText.title))</h1><p class="lead">\(l(EndingText.why))</p></div>\(mayEnd ? ending : "<p class=\"now\">\(l(EndingText.askCoordinator))</p>")
            \(EndingsList(frame: frame).markup(earlier))
            """)
    }

    private var ending: Markup {
        guard open.isClear else { return blocked }
        let clash: Markup = """
            <div class="problems" role="alert"><h2>\(l(EndingText.changedMeanwhile))</h2><p>\(l(EndingText.lookAgain))</p></div>
            """
        return """
            <p>\(l(EndingText.happens))</p>\(clash, if: isClash)\(errorSummary(form.errors, l))
            \(frame.form(own, class: "stack-wide", """
                \(form.markup(l, open))<p class="buttons"><button class="button">\(l(EndingText.end))</button>\
                <a class="button quiet" href="\(network.path)">\(l(FieldText.cancel))</a></p>
                """))
            """
    }

    private var blocked: Markup {
        let rounds = open.rounds.map { round -> Markup in
            let state = round.openedAt == nil ? EndingText.planned : EndingText.stillOpen
            return "<li><a href=\"\(round.path(in: network.path))\">\(round.name)</a><span class=\"soft small\">\(l(state))</span></li>"
        }
        let decisions = open.decisions.map { title -> Markup in
            """
            <li><a href="\(network.path.appending("besluiten"))">\(title)</a><span class="soft small">\(l(EndingText.undecided))</span></li>
            """
        }
        return """
            <section class="problems stack"><h2>\(l(EndingText.closeFirst))</h2><p>\(l(EndingText.closeFirstWhy))</p></section>\
            <ul class="list">\(rounds)\(decisions)</ul>
            """
    }
}

/// The end of a network, for everybody who reads its archive.
struct EndedPage {
    let frame: Frame
    let network: Network
    let endings: [Ending]
    let mayReopen: Bool
    var reason = ""
    var errors = FieldErrors()

    private var l: Language { frame.language }

    var markup: Markup {
        frame.page(
            l(EndingText.endedTitle), styles: ["css/ending.css"],
            """
            <div class="stack"><h1>\(network.name): \(l(EndingText.endedTitle))</h1><p class="soft">\(l(EndingText.archive))</p></div>
            \(endings.first.map { EndingsList(frame: frame).whole($0) })
            \(EndingsList(frame: frame).markup(Array(endings.dropFirst())))\(reopening)
            """)
    }

    private var reopening: Markup? {
        guard mayReopen else { return nil }
        let field = TextField(
            name: "reden", label: EndingText.reason, hint: EndingText.reasonHint, value: reason, error: errors["reden"], rows: 3,
            isRequired: true)
        let form = frame.form(
            network.path.appending("afronden").appending("heropenen"), class: "stack narrow",
            "\(field.markup(l))<p class=\"buttons\"><button class=\"button quiet\">\(l(EndingText.reopen))</button></p>")
        return """
            \(errorSummary(errors, l))<details class="more no-print"\(" open", if: !errors.isEmpty)><summary>\(l(EndingText.reopen))</summary>\(form)</details>
            """
    }
}

/// The times that a network ended.
struct EndingsList {
    let frame: Frame

    private var l: Language { frame.language }

    /// Earlier ones, each to open.
    func markup(_ endings: [Ending]) -> Markup? {
        guard !endings.isEmpty else { return nil }
        let items = endings.map { ending -> Markup in
            "<details class=\"more\"><summary>\(l(EndingText.ended(frame.date(ending.line.endedAt), by: nil)))</summary>\(whole(ending))</details>"
        }
        return "<section class=\"stack endings\"><h2>\(l(EndingText.earlier))</h2>\(items)</section>"
    }

    func whole(_ ending: Ending) -> Markup {
        let line = ending.line
        let reopened: Markup? = line.reopenedAt.map { day in
            """
            <p class="now">\(l(EndingText.reopened(frame.date(day), by: line.reopenedName))) \(line.reason ?? "")</p>
            """
        }
        let anchors = ending.anchors.map { anchor -> Markup in
            "<tr><th scope=\"row\">\(anchor.what)</th><td>\(anchor.atPlace)</td><td>\(anchor.keeper)</td></tr>"
        }
        let heads = [EndingText.what, EndingText.atPlace, EndingText.keeper].map { "<th scope=\"col\">\(l($0))</th>" as Markup }
        let table: Markup = """
            <div class="table-scroll"><table><caption>\(l(EndingText.anchors))</caption><thead><tr>\(heads)</tr></thead><tbody>\(anchors)</tbody></table></div>
            """
        let settled = ending.settlements.map(told)
        return """
            <section class="stack"><p class="soft">\(l(EndingText.ended(frame.date(line.endedAt), by: line.endedName)))</p>\(reopened)\
            <h2>\(l(EndingText.evaluation))</h2><div class="words">\(line.evaluation)</div>\
            <h2>\(l(EndingText.anchors))</h2>\(anchors.isEmpty ? "<p>\(l(EndingText.nothing))</p>" : table)\
            <h2>\(l(EndingText.settled))</h2>\(settled.isEmpty ? "<p>\(l(EndingText.noPromises))</p>" : "<ul class=\"list\">\(settled)</ul>")</section>
            """
    }

    private func told(_ one: Settlement) -> Markup {
        let who = [one.personName, one.partnerName].filter { !$0.isEmpty }.joined(separator: ", ")
        let facts = [who, one.note].filter { !$0.isEmpty }.joined(separator: " · ")
        return """
            <li><span>\(one.body) <span class="mark plain">\(l(EndingText.outcome(one.outcome)))</span></span>\
            <span class="soft small">\([l(EndingText.kind(one.kind)), facts].filter { !$0.isEmpty }.joined(separator: " · "))</span></li>
            """
    }
}
