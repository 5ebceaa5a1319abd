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
            "\(l(SixStepsText.title))\(l.colon)\(arena.issue)", styles: ["css/steps.css"],
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
            \("<p class=\"soft\">\(l(SixStepsText.meaning(step)))</p>", if: done == nil)\(content(step))\
            <div class="buttons no-print">\(links(step))\(button(step, isDone: done != nil))</div></div></li>
            """
    }

    private func button(_ step: StartingStep, isDone: Bool) -> Markup? {
        guard mayWrite else { return nil }
        let place = own.appending(String(step.rawValue))
        return isDone
            ? frame.act(place.appending("heropenen"), SixStepsText.reopen, of: l(SixStepsText.name(step)))
            : frame.act(place.appending("klaar"), SixStepsText.markDone, of: l(SixStepsText.name(step)))
    }

    /// What is there at a step.
    private func content(_ step: StartingStep) -> Markup? {
        let lines = way.board.lines
        switch step {
        case .issue: return "<p>\(arena.issue)</p>"
        case .arena:
            let rated = lines.count { $0.dependence != nil }
            return "<p>\(lines.isEmpty ? l(SixStepsText.noActors) : l(SixStepsText.rated(rated, of: lines.count)))</p>"
        case .forms:
            guard !lines.isEmpty else { return nil }
            return "<p>\(l(SixStepsText.thought(lines.count { !way.ideas(for: $0.actor.id).isEmpty }, of: lines.count)))</p>"
        case .selection: return selection
        case .approach: return approach
        case .correction: return correction
        }
    }

    /// Where to go from a step.
    private func links(_ step: StartingStep) -> Markup {
        let analysis = arena.path(in: path)
        let all: [(WebAddress, Text)?] =
            switch step {
            case .issue:
                [
                    way.scene.viewer.mayLead ? (analysis.appending("wijzigen"), ArenaText.change) : nil,
                    (path.appending("weging"), SixStepsText.weighingLink),
                ]
            case .arena: [(analysis, SixStepsText.arenaLink)]
            case .forms: [(own.appending("actoren"), SelectionText.actors)]
            case .selection:
                [
                    (own.appending("criteria"), CriteriaText.title),
                    way.criteria.isLocked ? (own.appending("actoren"), SelectionText.title) : nil,
                ]
            case .approach: [(own.appending("aanspreken"), ApproachText.title)]
            case .correction:
                [
                    mayWrite ? (analysis.appending("actoren").appending("nieuw"), ArenaActorText.new) : nil,
                    (analysis.appending("versies"), SixStepsText.freeze),
                ]
            }
        return "\(all.compactMap { $0 }.map { "<a class=\"button quiet\" href=\"\($0.0)\">\(l($0.1))</a>" as Markup })"
    }

    private var selection: Markup {
        let criteria = way.criteria
        let lock =
            criteria.lockedAt.map { l(CriteriaText.locked(frame.date($0), by: criteria.lockedName)) }
            ?? (criteria.current.isEmpty ? l(CriteriaText.none) : l(CriteriaText.notLocked))
        let names = way.chosen.map { "<li>\($0.shownName(l))</li>" as Markup }
        return "<p>\(lock)</p>\("<ul class=\"plain\">\(names)</ul>", if: !names.isEmpty)"
    }

    private var approach: Markup? {
        let chosen = way.chosen
        guard !chosen.isEmpty else { return nil }
        let said = chosen.compactMap { way.willingness(of: $0.id) }
        func count(_ willingness: Approach.Willingness) -> Int { said.count { $0 == willingness } }
        let answers = l(SixStepsText.answers(yes: count(.yes), conditional: count(.conditional), no: count(.no)))
        return """
            <p>\(l(SixStepsText.approached(chosen.count - way.waiting.count, of: chosen.count)))</p>\("<p>\(answers)</p>", if: !said.isEmpty)
            """
    }

    private var correction: Markup {
        let items = way.corrections.prefix(20).map { one -> Markup in
            let name = way.scene.actors.first { $0.id == one.actorId }?.shownName(l) ?? ""
            let (was, became) = (l(CorrectionText.value(one.was, of: one.aspect)), l(CorrectionText.value(one.became, of: one.aspect)))
            return """
                <li><span>\(name), \(l(ResourceText.name(one.resource)))\(l.colon)\(l(CorrectionText.aspect(one.aspect)).lowercased()) \(was) → \(became)</span>\
                <span class="soft small">\([frame.date(one.correctedAt), one.correctedName].compactMap { $0 }.joined(separator: ", "))</span></li>
                """
        }
        return items.isEmpty
            ? "<p>\(l(SixStepsText.noCorrections))</p>" : "<h3>\(l(SixStepsText.corrections))</h3><ul class=\"list\">\(items)</ul>"
    }

    private var due: Markup? {
        let due = way.due(on: today)
        guard !due.isEmpty else { return nil }
        let items = due.map { one -> Markup in
            let name = ApproachName(way: way, language: l).of(one)
            let day = one.nextOn.map(frame.day) ?? ""
            return """
                <li>\(frame.link(mayWrite ? own.appending("aanspreken").appending(one.id.rawValue) : nil, "\(name): \(one.nextStep)"))\
                <span class="soft small">\([day, one.byName].compactMap { $0 }.joined(separator: " · "))</span></li>
                """
        }
        return "<section class=\"stack\"><h2>\(l(ApproachText.due))</h2><ul class=\"list\">\(items)</ul></section>"
    }
}
