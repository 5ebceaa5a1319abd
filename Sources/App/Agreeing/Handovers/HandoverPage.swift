import HTML
import Localization

/// Everything somebody has in a network, one by one, with what happens to it.
struct HandoverPage {
    let frame: Frame
    let path: WebAddress
    let person: Identifier
    let name: String
    let form: HandoverForm
    /// Who can take over.
    let people: [Member]
    /// The decisions on which the partner still has to speak.
    let open: [OpenDecision]
    let mayAddPeople: Bool
    var problem: Text?

    private var l: Language { frame.language }

    var markup: Markup {
        let list = path.appending("mandaten")
        let title = l(HandoverText.title)
        let target = list.appending("overdragen").appending(person.rawValue)
        let filled = frame.form(
            target, class: "stack narrow",
            """
            \(form.markup(l, people: people))<p class="buttons"><button class="button">\(l(HandoverText.now))</button>\
            <a class="button quiet" href="\(list)">\(l(FieldText.cancel))</a></p>
            """)
        return frame.page(
            title,
            """
            <div class="stack"><p class="over"><a href="\(list)">\(l(MandateText.title))</a></p><h1>\(title): \(name)</h1><p>\(l(HandoverText.intro))</p></div>
            \(errorSummary(form.errors, l))\(problem.map { "<div class=\"problems\" role=\"alert\"><p>\(l($0))</p></div>" as Markup })
            \(add)\(form.items.isEmpty ? "<p>\(l(HandoverText.nothing))</p>" : filled)\(waiting)
            """)
    }

    private var add: Markup {
        mayAddPeople
            ? "<p><a href=\"\(path.appending("mensen").appending("nieuw"))\">\(l(HandoverText.addFirst))</a></p>"
            : "<p class=\"soft\">\(l(HandoverText.askCoordinator))</p>"
    }

    private var waiting: Markup? {
        guard !open.isEmpty else { return nil }
        let items = open.map { one -> Markup in
            let place = path.appending("besluiten").appending(one.id.rawValue)
            return "<li><a href=\"\(place)\">\(one.title)</a><span class=\"soft small\">\(one.partnerName)</span></li>"
        }
        return """
            <section class="stack"><h2>\(l(HandoverText.open))</h2><p>\(l(HandoverText.openWhy))</p><ul class="list">\(items)</ul></section>
            """
    }
}

/// Afterwards: what was handed over, and what ended.
struct HandoverDonePage {
    let frame: Frame
    let path: WebAddress
    let handover: Handover

    private var l: Language { frame.language }

    var markup: Markup {
        let list = path.appending("mandaten")
        let giver = handover.giverName ?? l(MandateText.erased)
        let who = handover.doneByName ?? l(MandateText.erased)
        let line = handover.takerName.map { l(HandoverText.line(giver, $0)) } ?? giver
        return frame.page(
            l(HandoverText.doneTitle),
            """
            <div class="stack"><p class="over"><a href="\(list)">\(l(MandateText.title))</a></p><h1>\(l(HandoverText.doneTitle))</h1><p>\(line)</p>\
            <p class="soft small">\(l(HandoverText.done(who, frame.moment(handover.doneAt))))</p></div>
            \(lines(.handOver, HandoverText.doneTitle))\(lines(.end, HandoverText.ended))
            <p class="buttons no-print"><a class="button quiet" href="\(list)">\(l(HandoverText.back))</a></p>
            """)
    }

    private func lines(_ choice: HandoverItem.Choice, _ title: Text) -> Markup? {
        let items = handover.items.filter { $0.choice == choice }
        guard !items.isEmpty else { return nil }
        let lines = items.map { item -> Markup in
            "<li><span><span class=\"mark plain\">\(l(HandoverText.kind(item.kind)))</span> \(l(HandoverText.of(item)))</span></li>"
        }
        return "<section class=\"stack\">\("<h2>\(l(title))</h2>", if: choice == .end)<ul class=\"list\">\(lines)</ul></section>"
    }
}
