import HTML
import Localization

/// Every actor of an arena with the forms that would fit, how far it meets the criteria, and the choice.
struct SelectionPage {
    let frame: Frame
    let path: WebAddress
    let way: SixSteps

    private var l: Language { frame.language }
    private var steps: WebAddress { way.scene.arena.steps(in: path) }

    var markup: Markup {
        let rows = way.board.lines.map(row)
        let heads = [ArenaResultsText.actors, SelectionText.choice, ArenaScaleText.rank, SelectionText.meets, SelectionText.forms]
        let table: Markup = """
            <div class="table-scroll" role="region" tabindex="0" aria-label="\(l(SelectionText.actors))"><table class="choices"><caption>\(l(SelectionText.actors))</caption>\
            <thead><tr>\(heads.map { "<th scope=\"col\">\(l($0))</th>" as Markup })</tr></thead><tbody>\(rows)</tbody></table></div>
            """
        return frame.page(
            l(SelectionText.title), styles: ["css/steps.css"], isWide: true,
            """
            <div class="stack"><p class="over"><a href="\(steps)">\(way.scene.arena.issue)</a></p><h1>\(l(SelectionText.title))</h1>\
            <p>\(l(SixStepsText.meaning(.forms))) \(l(SixStepsText.meaning(.selection)))</p>\(lock)</div>
            \(rows.isEmpty ? empty : table)
            """)
    }

    private var lock: Markup {
        let said = way.criteria.lockedAt.map { l(CriteriaText.locked(frame.date($0), by: way.criteria.lockedName)) }
        return """
            <p class="now">\(said ?? l(CriteriaText.notLocked)) <a class="no-print" href="\(steps.appending("criteria"))">\(l(CriteriaText.toCriteria))</a></p>
            """
    }

    private var empty: Markup {
        let place = way.scene.arena.path(in: path).appending("actoren").appending("nieuw")
        let add: Markup? =
            way.scene.viewer.mayWrite ? "<p class=\"buttons\"><a class=\"button\" href=\"\(place)\">\(l(ArenaActorText.new))</a></p>" : nil
        return "<p>\(l(SixStepsText.noActors))</p>\(add)"
    }

    private func row(_ line: ArenaBoard.Line) -> Markup {
        let id = line.actor.id
        let forms = way.ideas(for: id).map { l(SelectionText.form($0.form)) }
        let held = way.criteria.current
        let checks = way.checks(of: id).filter { one in held.contains { $0.id == one.criterionId } }
        let met = checks.count { $0.meets != .no }
        let choice = way.choice(for: id)?.choice
        return """
            <tr><th scope="row"><a href="\(steps.appending("actoren").appending(id.rawValue))">\(line.actor.shownName(l))</a></th>\
            <td>\(choice.map { "<span class=\"mark \($0 == .approach ? "act" : "plain")\">\(l(SelectionText.choice($0)))</span>" as Markup } ?? "–")</td>\
            <td>\(line.rank.map { l(ArenaScaleText.rank($0)) } ?? "–")</td><td>\(checks.isEmpty ? "–" : "\(met)/\(held.count)")</td>\
            <td>\(forms.isEmpty ? "–" : forms.joined(separator: ", "))</td></tr>
            """
    }
}

/// One actor on its way from an idea to a partner.
struct SelectionActorPage {
    let frame: Frame
    let path: WebAddress
    let way: SixSteps
    let actor: ArenaActor
    let form: SelectionForm
    var isClash = false
    let mayMakePartners: Bool

    private var l: Language { frame.language }
    private var steps: WebAddress { way.scene.arena.steps(in: path) }
    private var own: WebAddress { steps.appending("actoren").appending(actor.id.rawValue) }
    private var mayWrite: Bool { way.scene.viewer.mayWrite }

    var markup: Markup {
        frame.page(
            actor.shownName(l), styles: ["css/steps.css"],
            """
            <div class="stack"><p class="over"><a href="\(steps)">\(way.scene.arena.issue)</a> · <a href="\(steps.appending("actoren"))">\(l(SelectionText.title))</a></p>\
            <h1>\(actor.shownName(l))</h1><p class="soft">\(facts)</p></div>\(errorSummary(form.errors, l))\(clash)
            \(forms)\(choice)\(talks)
            """)
    }

    private var facts: String {
        let line = way.board.lines.first { $0.actor.id == actor.id }
        let resources = line?.items.map { l(ResourceText.name($0.resource.resource)) } ?? []
        return ([line?.rank.map { l(ArenaScaleText.rank($0)) }] + resources.map { $0 as String? }).compactMap { $0 }.joined(
            separator: " · ")
    }

    private var clash: Markup? {
        guard isClash, let now = way.choice(for: actor.id) else { return nil }
        let facts = [
            (SelectionText.choice, l(now.choice.map(SelectionText.choice) ?? SelectionText.notChosen)), (SelectionText.reason, now.reason),
        ]
        return clashNotice(l(SelectionText.changedMeanwhile), facts.filter { !$0.1.isEmpty }, l)
    }

    private var forms: Markup {
        let items = way.ideas(for: actor.id).map { idea -> Markup in
            let place = own.appending("vormen").appending(idea.id.rawValue).appending("weg")
            return """
                <li class="line"><span><strong>\(l(SelectionText.form(idea.form)))</strong>\(" \(idea.note)", if: !idea.note.isEmpty)</span>\
                \("<div class=\"buttons no-print\">\(frame.act(place, CriteriaText.drop, of: l(SelectionText.form(idea.form))))</div>", if: mayWrite)</li>
                """
        }
        let adding = frame.form(
            own.appending("vormen"), class: "stack narrow",
            "\(form.ideaMarkup(l))<p class=\"buttons\"><button class=\"button quiet\">\(l(SelectionText.addForm))</button></p>")
        return """
            <section class="stack" id="vormen"><h2>\(l(SelectionText.forms))</h2><p class="soft">\(l(SixStepsText.meaning(.forms)))</p>\
            \(items.isEmpty ? "<p>\(l(SelectionText.noForms))</p>" : "<ul class=\"list\">\(items)</ul>")\("<div class=\"no-print\">\(adding)</div>", if: mayWrite)</section>
            """
    }

    private var choice: Markup {
        guard way.criteria.isLocked else {
            return """
                <section class="stack" id="keuze"><h2>\(l(SelectionText.choice))</h2><p>\(l(CriteriaText.notLocked)) \
                <a class="no-print" href="\(steps.appending("criteria"))">\(l(CriteriaText.toCriteria))</a></p></section>
                """
        }
        let now = way.choice(for: actor.id)
        let said: Markup? = now.flatMap { one in
            guard let choice = one.choice else { return nil }
            return """
                <p><span class="mark \(choice == .approach ? "act" : "plain")">\(l(SelectionText.choice(choice)))</span> \
                <span class="soft small">\(l(SelectionText.chosen(frame.date(one.chosenAt), by: one.chosenName)))</span></p><p>\(one.reason)</p>
                """
        }
        let fields = frame.form(
            own.appending("keuze"), class: "stack narrow",
            "\(form.choiceMarkup(l))<p class=\"buttons\"><button class=\"button\">\(l(FieldText.save))</button></p>")
        return
            "<section class=\"stack\"><h2>\(l(SelectionText.choice))</h2>\(said)\("<div class=\"no-print\">\(fields)</div>", if: mayWrite)</section>"
    }

    private var talks: Markup {
        let log = steps.appending("aanspreken")
        let items = way.talks(with: actor.id).map { talk -> Markup in
            let facts = ApproachName(way: way, language: l).facts(talk)
            return """
                <li>\(frame.link(mayWrite ? log.appending(talk.id.rawValue) : nil, [frame.day(talk.heldOn), talk.byName].compactMap { $0 }.joined(separator: ", ")))\
                <span class="soft small">\(facts)</span></li>
                """
        }
        let new = log.appending("nieuw").query("actor", actor.id.rawValue)
        return """
            <section class="stack" id="gesprekken"><h2>\(l(SelectionText.talks))</h2>\
            \(items.isEmpty ? "<p>\(l(SelectionText.noTalks))</p>" : "<ul class=\"list\">\(items)</ul>")\
            \("<p class=\"buttons no-print\"><a class=\"button quiet\" href=\"\(new)\">\(l(ApproachText.newTalk))</a></p>", if: mayWrite)\(partner)</section>
            """
    }

    /// Who said yes becomes a partner.
    private var partner: Markup? {
        if let partner = way.partner(of: actor) {
            return "<p><span class=\"mark plain\">\(partner.name)</span> \(l(NewPartnerText.isPartner))</p>"
        }
        let willingness = way.willingness(of: actor.id)
        guard !actor.name.isEmpty, willingness == .yes || willingness == .conditional else { return nil }
        guard mayMakePartners else { return "<p class=\"soft\">\(l(NewPartnerText.askCoordinator))</p>" }
        return "<p class=\"buttons no-print\"><a class=\"button\" href=\"\(own.appending("partner"))\">\(l(NewPartnerText.title))</a></p>"
    }
}
