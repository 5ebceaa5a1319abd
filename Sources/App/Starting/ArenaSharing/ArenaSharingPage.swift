import HTML
import Localization

/// With whom an arena is shared, and who of them looked.
struct ArenaSharingPage {
    let frame: Frame
    let path: WebAddress
    let arena: Arena
    let sharing: ArenaSharing

    private var l: Language { frame.language }

    var markup: Markup {
        let own = arena.path(in: path)
        let place = own.appending("delen")
        let boxes = sharing.able.sorted(by: \.name, in: l).map { one in
            checkbox(
                "met", [one.name, one.partnerName].compactMap { $0 }.joined(separator: ", "), value: one.personId.rawValue,
                isOn: sharing.chosen.contains(one.personId))
        }
        let form = frame.form(
            place, class: "stack narrow",
            """
            <fieldset><legend>\(l(ArenaSharingText.with))</legend>\(boxes)</fieldset>\
            <p class="buttons"><button class="button">\(l(FieldText.save))</button><a class="button quiet" href="\(own)">\(l(FieldText.cancel))</a></p>
            """)
        return frame.page(
            l(ArenaSharingText.title),
            """
            <p class="over"><a href="\(own)">\(arena.issue)</a></p><h1>\(l(ArenaSharingText.title))</h1><p class="now">\(l(ArenaSharingText.rule))</p>
            \(boxes.isEmpty ? "<p>\(l(ArenaSharingText.nobody))</p>" : form)\(leftOut)\(withdrawal(place))\(visits)
            """)
    }

    private var leftOut: Markup? {
        guard !sharing.rated.isEmpty else { return nil }
        let names = Set(sharing.rated.map { $0.partnerName ?? $0.name }).sorted { l.precedes($0, $1) }
        return "<p class=\"soft\">\(l(ArenaSharingText.leftOut(sharing.rated.count, l.list(names))))</p>"
    }

    private func withdrawal(_ place: WebAddress) -> Markup? {
        guard !sharing.chosen.isEmpty else { return nil }
        return "<div class=\"buttons\">\(frame.act(place.appending("stop"), ArenaSharingText.withdraw))</div>"
    }

    private var visits: Markup {
        let lines = sharing.visits.map {
            "<li class=\"line\"><span>\($0.name)</span><span class=\"soft small\">\(frame.moment($0.lookedAt))</span></li>" as Markup
        }
        return """
            <section class="stack"><h2>\(l(ArenaSharingText.visits))</h2><p class="soft">\(l(ArenaSharingText.visitsWhy))</p>\
            \(lines.isEmpty ? "<p class=\"soft\">\(l(ArenaSharingText.noVisits))</p>" : "<ul class=\"list\">\(lines)</ul>")</section>
            """
    }
}
