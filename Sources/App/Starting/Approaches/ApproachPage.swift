import HTML
import Localization

extension Frame {
    /// Words that lead somewhere, for who may go there.
    func link(_ address: WebAddress?, _ words: String) -> Markup {
        address.map { "<a href=\"\($0)\">\(words)</a>" } ?? "<strong>\(words)</strong>"
    }
}

/// How things in the log are called and summed up.
struct ApproachName {
    let way: SixSteps
    let language: Language

    func of(_ one: Approach) -> String {
        one.actorId.flatMap { id in way.scene.actors.first { $0.id == id } }?.shownName(language) ?? one.name
    }

    /// What a talk told, in a line.
    func facts(_ one: Approach) -> String {
        let l = language
        let facts: [String?] = [
            one.spokenTo.isEmpty ? nil : one.spokenTo,
            one.motivation.map { "\(l(ApproachText.motivationShort)) \($0)/5" },
            one.willingness.map { "\(l(ApproachText.willingness).lowercased()): \(l(ApproachText.willingness($0)))" },
            one.condition.isEmpty ? nil : one.condition,
            one.estimate.map { "\(l(ApproachText.estimate)) \(l(ApproachText.estimate($0)))" },
        ]
        return facts.compactMap { $0 }.joined(separator: " · ")
    }
}

/// The log: whom to speak to still, what is due, and everything that was written down.
struct ApproachesPage {
    let frame: Frame
    let path: WebAddress
    let way: SixSteps
    let today: String

    private var l: Language { frame.language }
    private var steps: WebAddress { way.scene.arena.steps(in: path) }
    private var own: WebAddress { steps.appending("aanspreken") }
    private var mayWrite: Bool { way.scene.viewer.mayWrite }
    private var names: ApproachName { ApproachName(way: way, language: l) }

    var markup: Markup {
        let items = way.log.map(line)
        return frame.page(
            l(ApproachText.title), styles: ["css/steps.css"],
            """
            <div class="stack"><p class="over"><a href="\(steps)">\(way.scene.arena.issue)</a></p><h1>\(l(ApproachText.title))</h1><p>\(l(ApproachText.intro))</p>\
            <p class="now">\(l(SixStepsText.whoSees))</p></div>
            \("<p class=\"buttons no-print\"><a class=\"button\" href=\"\(own.appending("nieuw"))\">\(l(ApproachText.new))</a></p>", if: mayWrite)\(waiting)\(due)
            \(items.isEmpty ? "<p>\(l(ApproachText.emptyLog))</p>" : "<ul class=\"list log\">\(items)</ul><p class=\"no-print\"><a href=\"\(own.appending("logboek.csv"))\">\(l(ApproachText.takeAlong))</a></p>")\(taken)
            """)
    }

    private var waiting: Markup? {
        guard !way.waiting.isEmpty else { return nil }
        let items = way.waiting.map { actor -> Markup in
            let new = own.appending("nieuw").query("actor", actor.id.rawValue)
            return mayWrite
                ? "<li class=\"line\"><span>\(actor.shownName(l))</span><a class=\"button quiet no-print\" href=\"\(new)\" aria-label=\"\(l(ApproachText.newTalk))\(l.colon)\(actor.shownName(l))\">\(l(ApproachText.newTalk))</a></li>"
                : "<li>\(actor.shownName(l))</li>"
        }
        return "<section class=\"stack\"><h2>\(l(ApproachText.waiting))</h2><ul class=\"list\">\(items)</ul></section>"
    }

    private var due: Markup? {
        let due = way.due(on: today)
        guard !due.isEmpty else { return nil }
        let items = due.map { one -> Markup in
            """
            <li>\(frame.link(mayWrite ? own.appending(one.id.rawValue) : nil, "\(names.of(one)): \(one.nextStep)"))\
            <span class="soft small">\(one.nextOn.map(frame.day) ?? "")</span></li>
            """
        }
        return "<section class=\"stack\"><h2>\(l(ApproachText.due))</h2><ul class=\"list\">\(items)</ul></section>"
    }

    private func line(_ one: Approach) -> Markup {
        let name = names.of(one)
        let head = [frame.day(one.heldOn), one.byName].compactMap { $0 }.joined(separator: ", ")
        let texts = [one.interest, one.door.isEmpty ? "" : "\(l(ApproachText.kind(.door)))\(l.colon)\(one.door)", one.note].filter {
            !$0.isEmpty
        }
        let next = one.nextStep.isEmpty ? nil : ApproachText.nextLine("→ \(one.nextStep)", one.nextOn.map(frame.day))
        let title = frame.link(mayWrite ? own.appending(one.id.rawValue) : nil, name)
        return """
            <li><span>\(title) <span class="mark plain">\(l(ApproachText.kind(one.kind)))</span></span><span class="soft small">\(head)</span>\
            \("<span>\(names.facts(one))</span>", if: !names.facts(one).isEmpty)\(texts.map { "<span>\($0)</span>" as Markup })\
            \(next.map { "<span>\($0)</span>" as Markup })</li>
            """
    }

    /// What was taken out, and the way back.
    private var taken: Markup? {
        let gone = way.approaches.filter { $0.removedAt != nil }
        guard mayWrite, !gone.isEmpty else { return nil }
        let items = gone.map { one -> Markup in
            let place = own.appending(one.id.rawValue).appending("terug")
            return
                "<li class=\"line\"><span>\(names.of(one)), \(frame.day(one.heldOn))</span><div class=\"buttons\">\(frame.act(place, ApproachText.putBack, of: names.of(one)))</div></li>"
        }
        return "<details class=\"more no-print\"><summary>\(l(ApproachText.takenOut))</summary><ul class=\"list\">\(items)</ul></details>"
    }
}

/// Something new in the log, or a change of it.
struct ApproachFormPage {
    let frame: Frame
    let path: WebAddress
    let way: SixSteps
    let people: [Member]
    let form: ApproachForm
    /// Nil for something new.
    let approach: Approach?
    /// What another made of it meanwhile.
    var conflict: Approach?

    private var l: Language { frame.language }
    private var own: WebAddress { way.scene.arena.steps(in: path).appending("aanspreken") }

    var markup: Markup {
        let title = approach.map { ApproachName(way: way, language: l).of($0) } ?? l(ApproachText.new)
        let target = approach.map { own.appending($0.id.rawValue) } ?? own
        return frame.page(
            title, styles: ["css/steps.css"],
            """
            <p class="over"><a href="\(own)">\(l(ApproachText.title))</a></p><h1>\(title)</h1>\(errorSummary(form.errors, l))\(clash)
            \(frame.form(target, class: "stack narrow approach", """
                \(form.markup(l, way, people: people, changing: approach))<p class="buttons"><button class="button">\(l(FieldText.save))</button>\
                <a class="button quiet" href="\(own)">\(l(FieldText.cancel))</a></p>
                """))
            \(after)
            """)
    }

    private var clash: Markup? {
        guard let conflict else { return nil }
        guard conflict.removedAt == nil else {
            return "<div class=\"problems\" role=\"alert\"><p>\(l(ApproachText.takenOutMeanwhile))</p></div>"
        }
        let facts: [(Text, String)] = [
            (ApproachText.heldOn, frame.day(conflict.heldOn)), (ApproachText.by, conflict.byName ?? ""),
            (ApproachText.spokenTo, conflict.spokenTo), (ApproachText.door, conflict.door), (ApproachText.interest, conflict.interest),
            (ApproachText.motivation, conflict.motivation.map(String.init) ?? ""),
            (ApproachText.willingness, conflict.willingness.map { l(ApproachText.willingness($0)) } ?? ""),
            (ApproachText.condition, conflict.condition),
            (ApproachText.estimate, conflict.estimate.map { l(ApproachText.estimate($0)) } ?? ""), (ApproachText.note, conflict.note),
            (ApproachText.nextStep, ApproachText.nextLine(conflict.nextStep, conflict.nextOn.map(frame.day))),
        ]
        return clashNotice(l(ApproachText.changedMeanwhile), facts.filter { !$0.1.isEmpty }, l)
    }

    /// What follows from a talk: correcting the estimate, and the way out of the log.
    private var after: Markup? {
        guard let approach else { return nil }
        let place = own.appending(approach.id.rawValue)
        let head = approach.actorId.flatMap(way.head)
        let actor = head.map { way.scene.arena.steps(in: path).appending("actoren").appending($0.id.rawValue) }
        return """
            <section class="stack no-print"><h2>\(l(WorksheetText.next))</h2><p class="buttons">\
            \("<a class=\"button quiet\" href=\"\(place.appending("bijsturen"))\">\(l(CorrectionText.title))</a>", if: approach.kind == .talk && head != nil)\
            \(actor.map { "<a class=\"button quiet\" href=\"\($0)\">\(ApproachName(way: way, language: l).of(approach))</a>" as Markup })</p></section>
            <details class="more no-print"><summary>\(l(ApproachText.takeOut))</summary><div class="stack"><p>\(l(ApproachText.takeOutWhy))</p>\
            <div class="buttons">\(frame.act(place.appending("weg"), ApproachText.takeOut))</div></div></details>
            """
    }
}
