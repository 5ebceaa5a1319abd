import HTML
import Localization

/// The way of one arena: what each step asks, what is there, and where its makers are.
struct SixStepsPage {
    let frame: Frame
    let path: WebAddress
    let way: SixSteps
    let today: String

    private var l: Language { frame.language }
    private var arena: Arena { way.scene.arena }
    private var own: WebAddress { arena.steps(in: path) }
    private var mayWrite: Bool { way.scene.viewer.mayWrite }

    var markup: Markup {
        let steps = StartingStep.allCases.map(item)
        return frame.page(
            "\(l(SixStepsText.title)): \(arena.issue)", styles: ["css/steps.css"],
            """
            <div class="stack"><p class="over"><a href="\(path.appending("stappen"))">\(l(SixStepsText.title))</a> · \
            <a href="\(arena.path(in: path))">\(l(SixStepsText.arenaLink))</a></p><h1>\(arena.issue)</h1>\
            <p class="now">\(l(SixStepsText.whoSees))\(" \(l(ArenaResultsText.hidden(way.scene.hiddenCount)))", if: way.scene.hiddenCount > 0)</p></div>
            \("<p class=\"now\">\(l(SixStepsText.allDone))</p>", if: way.current == nil)
            <ol class="six">\(steps)</ol>\(due)
            """)
    }

    private func item(_ step: StartingStep) -> Markup {
        let done = way.finish(of: step)
        let isHere = way.current == step
        let mark: Markup? =
            done.map { "<span class=\"mark plain\">\(l(SixStepsText.done(frame.date($0.doneAt), by: $0.doneName)))</span>" }
            ?? (isHere ? "<span class=\"mark act\">\(l(SixStepsText.hereNow))</span>" : nil)
        return """
            <li class="\(isHere ? "here" : done == nil ? "open" : "done")" id="stap-\(step.rawValue)"><div class="stack"><h2>\(l(SixStepsText.name(step)))</h2>\(mark)\
            <p class="soft">\(l(SixStepsText.meaning(step)))</p>\(content(step))\(button(step, isDone: done != nil))</div></li>
            """
    }

    private func button(_ step: StartingStep, isDone: Bool) -> Markup? {
        guard mayWrite else { return nil }
        let place = own.appending(String(step.rawValue))
        return isDone
            ? "<div class=\"no-print\">\(frame.act(place.appending("heropenen"), SixStepsText.reopen))</div>"
            : "<div class=\"no-print\">\(frame.act(place.appending("klaar"), SixStepsText.markDone))</div>"
    }

    private func content(_ step: StartingStep) -> Markup {
        switch step {
        case .issue: issue
        case .arena: analysis
        case .forms: forms
        case .selection: selection
        case .approach: approach
        case .correction: correction
        }
    }

    private func link(_ address: WebAddress, _ text: Text) -> Markup {
        "<a class=\"button quiet\" href=\"\(address)\">\(l(text))</a>"
    }

    private var issue: Markup {
        """
        <p>\(arena.issue)</p><p class="buttons no-print">\("\(link(arena.path(in: path).appending("wijzigen"), ArenaText.change))", if: way.scene.viewer.mayLead)\
        \(link(path.appending("weging"), SixStepsText.weighingLink))</p>
        """
    }

    private var analysis: Markup {
        let lines = way.board.lines
        let rated = lines.count { $0.dependence != nil }
        return """
            <p>\(lines.isEmpty ? l(SixStepsText.noActors) : l(SixStepsText.rated(rated, of: lines.count)))</p>\
            <p class="buttons no-print">\(link(arena.path(in: path), SixStepsText.arenaLink))</p>
            """
    }

    private var forms: Markup {
        let lines = way.board.lines
        let thought = lines.count { !way.ideas(for: $0.actor.id).isEmpty }
        return """
            \("<p>\(l(SixStepsText.thought(thought, of: lines.count)))</p>", if: !lines.isEmpty)\
            <p class="buttons no-print">\(link(own.appending("actoren"), SelectionText.actors))</p>
            """
    }

    private var selection: Markup {
        let criteria = way.criteria
        let lock =
            criteria.lockedAt.map { l(CriteriaText.locked(frame.date($0), by: criteria.lockedName)) }
            ?? (criteria.current.isEmpty ? l(CriteriaText.none) : l(CriteriaText.notLocked))
        let names = way.chosen.map { "<li>\($0.shownName(l))</li>" as Markup }
        return """
            <p>\(lock)</p>\("<ul class=\"plain\">\(names)</ul>", if: !names.isEmpty)<p class="buttons no-print">\(link(own.appending("criteria"), CriteriaText.title))\
            \("\(link(own.appending("actoren"), SelectionText.title))", if: criteria.isLocked)</p>
            """
    }

    private var approach: Markup {
        let chosen = way.chosen
        let said = chosen.compactMap { way.willingness(of: $0.id) }
        let sentences: Markup = """
            <p>\(l(SixStepsText.approached(chosen.count - way.waiting.count, of: chosen.count)))</p>\
            \("<p>\(l(SixStepsText.answers(yes: said.count { $0 == .yes }, conditional: said.count { $0 == .conditional }, no: said.count { $0 == .no })))</p>", if: !said.isEmpty)
            """
        return """
            \("\(sentences)", if: !chosen.isEmpty)<p class="buttons no-print">\(link(own.appending("aanspreken"), ApproachText.title))</p>
            """
    }

    private var correction: Markup {
        let items = way.corrections.prefix(20).map { one -> Markup in
            let name = way.scene.actors.first { $0.id == one.actorId }?.shownName(l) ?? ""
            let (was, became) = (l(CorrectionText.value(one.was, of: one.aspect)), l(CorrectionText.value(one.became, of: one.aspect)))
            return """
                <li><span>\(name), \(l(ResourceText.name(one.resource))): \(l(CorrectionText.aspect(one.aspect)).lowercased()) \(was) → \(became)</span>\
                <span class="soft small">\([frame.date(one.correctedAt), one.correctedName].compactMap { $0 }.joined(separator: ", "))</span></li>
                """
        }
        return """
            \(items.isEmpty ? "<p>\(l(SixStepsText.noCorrections))</p>" : "<h3>\(l(SixStepsText.corrections))</h3><ul class=\"list\">\(items)</ul>")\
            <p class="buttons no-print">\("\(link(arena.path(in: path).appending("actoren").appending("nieuw"), ArenaActorText.new))", if: mayWrite)\
            \(link(arena.path(in: path).appending("versies"), SixStepsText.freeze))</p>
            """
    }

    private var due: Markup? {
        let due = way.due(on: today)
        guard !due.isEmpty else { return nil }
        let items = due.map { one -> Markup in
            let name = ApproachName(way: way, language: l).of(one)
            let day = one.nextOn.map(frame.day) ?? ""
            return """
                <li><a href="\(own.appending("aanspreken").appending(one.id.rawValue))">\(name): \(one.nextStep)</a>\
                <span class="soft small">\([day, one.byName].compactMap { $0 }.joined(separator: " · "))</span></li>
                """
        }
        return "<section class=\"stack\"><h2>\(l(ApproachText.due))</h2><ul class=\"list\">\(items)</ul></section>"
    }
}
