import HTML
import Localization

/// An arena: what is still to be done, what follows from it, and who is missing.
struct ArenaPage {
    let frame: Frame
    let path: WebAddress
    let scene: ArenaScene
    let board: ArenaBoard
    let lists: PartnerLists
    /// With how many people it is shared.
    let readers: Int
    /// Every actor in the table, however many there are.
    let showsAll: Bool

    /// So many actors stand in the table at first, the most important in front.
    private static let most = 100

    private var l: Language { frame.language }
    private var own: WebAddress { scene.arena.path(in: path) }
    private var viewer: ArenaViewer { scene.viewer }

    var markup: Markup {
        frame.page(
            scene.arena.issue, styles: ["css/charts.css", "css/arena.css"], scripts: ["js/sortable.js"], isWide: true,
            """
            <div class="stack"><p class="over"><a href="\(path.appending("arena"))">\(l(ArenaText.title))</a></p><h1>\(scene.arena.issue)</h1><p class="soft">\(facts)</p>\(audience)</div>
            \(acts)\(twins)\(scene.heads.isEmpty ? empty : results)\(taken)
            """)
    }

    private var facts: String {
        let makers = l.list(scene.makers.map(\.name))
        return [frame.day(scene.arena.heldOn), l(ArenaResultsText.madeBy(makers)), l(ArenaText.actors(scene.heads.count))].joined(
            separator: " · ")
    }

    /// Who sees this page, and what is left out of it.
    private var audience: Markup {
        var sentences = [l(ArenaResultsText.audience(readers: readers, isMaker: viewer.isMaker))]
        if scene.hiddenCount > 0 { sentences.append(l(ArenaResultsText.hidden(scene.hiddenCount))) }
        return "<p class=\"now\">\(sentences.joined(separator: " "))</p>"
    }

    private var acts: Markup? {
        guard viewer.isMaker else { return nil }
        let toRate = scene.makers.first { $0.personId == viewer.personId }.map { $0.finishedThrough < scene.arena.rowsMade } ?? false
        let waiting = scene.waiting(for: scene.arena.rowsMade).map(\.name)
        func link(_ end: String, _ text: Text, quiet: Bool = true) -> Markup {
            "<a class=\"button\(" quiet", if: quiet)\" href=\"\(own.appending(end))\">\(l(text))</a>"
        }
        let rate = toRate && !scene.arena.isRatingClosed
        return """
            <div class="stack no-print"><div class="buttons">\("\(link("inschatting", ArenaRatingText.title, quiet: false))", if: rate && viewer.mayWrite)\
            \("<a class=\"button\(" quiet", if: rate)\" href=\"\(own.appending("actoren").appending("nieuw"))\">\(l(ArenaActorText.new))</a>", if: viewer.mayWrite)\
            \(link("stappen", ArenaResultsText.sixSteps))\
            \("\(link("verschillen", ArenaRatingText.differences))", if: viewer.mayWrite && scene.arena.rowsMade > 0)\(link("versies", ArenaResultsText.versions))\
            \("\(link("delen", ArenaResultsText.share))\(link("wijzigen", ArenaText.change))", if: viewer.mayLead)</div>\
            \("<p class=\"soft small\">\(l(ArenaRatingText.waiting(l.list(waiting))))</p>", if: !waiting.isEmpty && scene.arena.rowsMade > 0)\(closing)</div>
            """
    }

    private var closing: Markup? {
        guard viewer.mayLead, scene.arena.rowsMade > 0 else { return nil }
        let (text, why, end) =
            scene.arena.isRatingClosed
            ? (ArenaRatingText.reopen, ArenaRatingText.reopenWhy, "heropening")
            : (ArenaRatingText.close, ArenaRatingText.closeWhy, "sluiting")
        return """
            <details class="more"><summary>\(l(text))</summary><div class="stack"><p>\(l(why))</p>\
            <div class="buttons">\(frame.act(own.appending("inschatting").appending(end), text))</div></div></details>
            """
    }

    /// Actors of one name of whom nobody said yet what that means.
    private var twins: Markup? {
        guard viewer.mayWrite else { return nil }
        let pairs = scene.unsettled
        guard !pairs.isEmpty else { return nil }
        let items = pairs.map { first, second -> Markup in
            let place = own.appending("actoren").appending(second.id.rawValue).appending("samen")
            let buttons: Markup = """
                <button class="button quiet" name="als" value="\(first.id.rawValue)">\(l(ArenaActorText.twin(.same)))</button>\
                <button class="button quiet" name="als" value="\(ArenaActorForm.Twin.apart.rawValue)">\(l(ArenaActorText.twin(.apart)))</button>
                """
            return "<li><p>\(first.shownName(l)) · \(second.shownName(l))</p>\(frame.form(place, class: "buttons", buttons))</li>"
        }
        return
            "<section class=\"problems stack no-print\"><h2>\(l(ArenaResultsText.oneName))</h2><ul class=\"list\">\(items)</ul></section>"
    }

    private var empty: Markup {
        """
        <section class="example"><h2>\(l(ArenaResultsText.noActors))</h2><p>\(l(ArenaText.empty))</p>\
        <p><a href="/werkbladen/arena-analyse#voorbeeld">\(l(ArenaText.example))</a></p></section>
        """
    }

    private var results: Markup {
        let links: ((ArenaActor) -> (actor: WebAddress, rank: WebAddress)?)? =
            viewer.mayWrite
            ? { actor in
                let place = own.appending("actoren").appending(actor.id.rawValue)
                return (place, place.appending("rang"))
            } : nil
        let shown = showsAll ? board.lines : Array(board.lines.prefix(Self.most))
        let table = ArenaTablePicture(language: l, lines: shown, caption: l(ArenaResultsText.table), links: links)
        return """
            <figure><div class="table-scroll" role="region" tabindex="0" aria-label="\(l(ArenaResultsText.picture))">\(ArenaPicture(language: l, lines: board.lines).markup)</div>\
            <figcaption>\(l(ArenaResultsText.pictureCaption))</figcaption></figure>
            <section class="stack"><h2>\(l(ArenaResultsText.table))</h2>\(table.markup)\
            \("<p class=\"no-print\"><a href=\"\(own.query("alle", "1"))\">\(l(ArenaResultsText.showAll(board.lines.count)))</a></p>", if: shown.count < board.lines.count)\(ArenaRule(language: l).folded)\
            <p class="no-print"><a href="\(own.appending("arena.csv"))">\(l(ArenaResultsText.takeAlong))</a></p></section>
            <div class="two">\(hard)\(nobody)</div>\(variety)\(absent)\(next)
            """
    }

    private var hard: Markup {
        let items = board.hardToReplace.prefix(30).map { line, item -> Markup in
            "<li><span>\(line.actor.shownName(l)): \(l(ResourceText.name(item.resource.resource)))</span><span class=\"soft small\">\(item.value.map { l(ArenaScaleText.importance) + ": " + l(ArenaScaleText.importance($0.importance)) } ?? "")</span></li>"
        }
        return """
            <section class="stack"><h2>\(l(ArenaResultsText.hardToReplace))</h2>\
            \(items.isEmpty ? "<p class=\"soft\">\(l(ArenaResultsText.nothingHard))</p>" : "<ul class=\"list\">\(items)</ul>")</section>
            """
    }

    private var nobody: Markup {
        let names = board.broughtByNobody.map { "<li>\(l(ResourceText.name($0)))</li>" as Markup }
        return """
            <section class="stack"><h2>\(l(ArenaResultsText.broughtByNobody))</h2>\
            \(names.isEmpty ? "<p class=\"soft\">\(l(ArenaResultsText.allBrought))</p>" : "<ul class=\"list\">\(names)</ul>")\
            \("<p class=\"soft small\">\(l(ArenaResultsText.withoutOwn))</p>", if: scene.hiddenCount > 0)</section>
            """
    }

    /// Who is missing, and whether all look alike.
    private var variety: Markup {
        let respects = ArenaVariety.Kind.allCases.map { ArenaVariety($0, of: scene.heads, among: keys($0).map(\.0)) }
        let alike = respects.compactMap { respect -> Markup? in
            respect.prevailing.map { key in
                "<p class=\"now\">\(l(ArenaResultsText.alike(l(ArenaResultsText.respect(respect.kind)), word(key, respect.kind))))</p>"
            }
        }
        let facts = respects.map { respect -> Markup in
            let words =
                respect.isUnknown
                ? l(FieldText.notChosen)
                : respect.missing.isEmpty
                    ? l(ArenaResultsText.noneMissing) : respect.missing.map { word($0, respect.kind) }.joined(separator: ", ")
            return "<dt>\(l(ArenaResultsText.respect(respect.kind)))</dt><dd>\(words)</dd>"
        }
        return "<section class=\"stack\"><h2>\(l(ArenaResultsText.missing))</h2>\(alike)<dl class=\"facts\">\(facts)</dl></section>"
    }

    private func keys(_ kind: ArenaVariety.Kind) -> [(String, Text)] {
        switch kind {
        case .sort: lists.sorts.map { ($0.key, $0.label) }
        case .field: lists.fields.map { ($0.key, $0.label) }
        case .level: lists.levels.map { ($0.key, $0.label) }
        case .perspective: ArenaActor.Perspective.allCases.map { ($0.rawValue, ArenaScaleText.perspective($0)) }
        }
    }

    private func word(_ key: String, _ kind: ArenaVariety.Kind) -> String {
        keys(kind).first { $0.0 == key }.map { l($0.1) } ?? key
    }

    private var absent: Markup {
        let said: Markup =
            viewer.mayWrite
            ? AbsentForm(scene.arena).markup(frame, own)
            : "<p>\(l(ArenaText.absent))</p><p>\(scene.arena.absent.isEmpty ? l(ArenaResultsText.notAnswered) : scene.arena.absent)</p>"
        return "<section class=\"stack\" id=\"tafel\"><h2>\(l(ArenaText.absentTitle))</h2>\(said)</section>"
    }

    private var next: Markup {
        let steps = ArenaResultsText.nextSteps.map { "<li>\(l($0))</li>" as Markup }
        return "<section class=\"stack\"><h2>\(l(WorksheetText.next))</h2><ul>\(steps)</ul></section>"
    }

    /// What was taken out, and the way back.
    private var taken: Markup? {
        let removed = scene.removed
        guard viewer.mayWrite, !removed.isEmpty else { return nil }
        let items = removed.map { actor -> Markup in
            let place = own.appending("actoren").appending(actor.id.rawValue).appending("terug")
            return
                "<li class=\"line\"><span>\(actor.shownName(l))</span><div class=\"buttons\">\(frame.act(place, ArenaResultsText.putBack))</div></li>"
        }
        return
            "<details class=\"more no-print\"><summary>\(l(ArenaResultsText.takenOut))</summary><ul class=\"list\">\(items)</ul></details>"
    }
}
