import HTML
import Localization

/// The marks that people set, by kind.
struct InterestMarksPage {
    let frame: Frame
    let path: WebAddress
    let hats: [Membership]
    let map: InterestMap

    private var l: Language { frame.language }
    private var list: WebAddress { path.appending("belangen").appending("tekens") }

    var markup: Markup {
        let groups = InterestMark.Kind.allCases.compactMap { kind -> Markup? in
            let marks = map.marks.filter { $0.kind == kind }
            guard !marks.isEmpty else { return nil }
            return """
                <h3>\(l(InterestText.kind(kind))) <small class="soft">\(l(InterestText.kindMeaning(kind)))</small></h3><ul class="list">\(marks.map(line))</ul>
                """
        }
        return """
            <section class="stack" id="tekens"><h2>\(l(InterestMapText.marks))</h2><p class="soft small">\(l(InterestMapText.marksWhy))</p>\
            \(groups.isEmpty ? "<p>\(l(InterestMapText.noMarks))</p>" : "\(groups)")\
            \("<p class=\"buttons no-print\"><a class=\"button quiet\" href=\"\(list.appending("nieuw"))\">\(l(InterestMapText.newMark))</a></p>", if: hats.contains(where: \.maySetMarks))</section>
            """
    }

    private func line(_ mark: InterestMark) -> Markup {
        let names = MarkName(map: map, language: l)
        let title = names.title(mark)
        let written = InterestText.written(by: mark.makerName, frame.date(mark.changedAt), isTypedFor: false)
        let change: Markup = """
            <a class="small no-print" href="\(list.appending(mark.id.rawValue).appending("wijzigen"))" aria-label="\(l(InterestMapText.change))\(l.colon)\(title)">\(l(InterestMapText.change))</a>
            """
        return """
            <li id="teken-\(mark.id.rawValue)"><span><span class="mark \(mark.kind.rawValue)">\(l(InterestText.kind(mark.kind)))</span> <strong>\(title)</strong></span>\
            \("<span>\(mark.note)</span>", if: !mark.note.isEmpty)\
            <span class="soft small">\(l(written))\(" · \(l(InterestMapText.outdated))", if: map.isOutdated(mark))</span>\
            \(change, if: hats.contains { $0.mayChange(mark) })</li>
            """
    }
}

/// What a mark is on, in words.
struct MarkName {
    let map: InterestMap
    let language: Language

    func title(_ mark: InterestMark) -> String {
        guard let left = mark.left, let right = mark.right else { return mark.theme }
        return "\(name(left)) – \(name(right))"
    }

    func name(_ place: InterestMark.Place) -> String {
        let partner = map.row(of: place.partner)?.partner.name ?? ""
        return "\(partner), \(language(InterestText.name(place.part)).lowercased())"
    }
}
