import HTML
import Localization

/// The fields of a move to another phase, as typed.
struct MoveForm {
    private(set) var target: Phase?
    private(set) var reason = ""
    /// The number of the last move that was read.
    var version: Int
    private(set) var errors = FieldErrors(["naar": JourneyMoveText.to, "reden": JourneyMoveText.reason])

    /// To begin with, the phase that follows.
    init(_ journey: Journey) {
        target = Phase(rawValue: journey.phase.rawValue + 1)
        version = journey.number
    }

    init(checking form: FormFields, _ journey: Journey) {
        reason = form["reden"]
        version = Int(form["versie"]) ?? journey.number
        target = Int(form["naar"]).flatMap(Phase.init)
        errors.restrict(reason, "reden", atMost: 1000)
        guard let target, target != journey.phase || version != journey.number else {
            errors["naar"] = FieldText.choose
            return
        }
        // Who read another phase than the one of now is told so, and not what to explain.
        if version == journey.number, reason.isEmpty, let why = journey.mustExplain(moveTo: target) {
            errors["reden"] = JourneyMoveText.explain(why)
        }
    }

    func markup(_ l: Language, from phase: Phase) -> Markup {
        let options = Phase.allCases.filter { $0 != phase }.map {
            (value: String($0.rawValue), label: PhaseText.numbered($0), hint: PhaseText.question($0) as Text?)
        }
        let choice = RadioChoice(
            name: "naar", label: JourneyMoveText.to, options: options, selected: target.map { String($0.rawValue) } ?? "",
            error: errors["naar"])
        let why = TextField(
            name: "reden", label: JourneyMoveText.reason, hint: JourneyMoveText.reasonHint, value: reason, error: errors["reden"], rows: 3)
        return "\(choice.markup(l))\(why.markup(l))<input type=\"hidden\" name=\"versie\" value=\"\(version)\">"
    }
}

/// Moving a network to another phase: what is still open here, where to, and why.
struct MovePage {
    let frame: Frame
    let path: WebAddress
    let journey: Journey
    let form: MoveForm
    var isClash = false

    private var l: Language { frame.language }

    var markup: Markup {
        let own = path.appending("traject")
        return frame.page(
            l(JourneyText.move), styles: ["css/journey.css"],
            """
            <div class="stack"><p class="over"><a href="\(own)">\(l(JourneyText.title))</a></p><h1>\(l(JourneyText.move))</h1>\
            <p>\(l(JourneyText.now(journey.phase)))</p></div>\(errorSummary(form.errors, l))\(clash)\(open)
            \(frame.form(own.appending("fase"), class: "stack narrow", """
                \(form.markup(l, from: journey.phase))<p class="buttons"><button class="button">\(l(JourneyMoveText.save))</button>\
                <a class="button quiet" href="\(own)">\(l(FieldText.cancel))</a></p>
                """))
            """)
    }

    private var open: Markup {
        let themes = journey.openThemes(of: journey.phase).map { "<li>\(l(PhaseText.theme($0)))</li>" as Markup }
        guard !themes.isEmpty else { return "<p class=\"soft\">\(l(JourneyMoveText.allDiscussed))</p>" }
        return """
            <section class="now stack"><h2>\(l(JourneyMoveText.openThemes))</h2><ul>\(themes)</ul><p>\(l(JourneyMoveText.openHint))</p></section>
            """
    }

    /// What somebody else did in the meantime.
    private var clash: Markup? {
        guard isClash else { return nil }
        let reason = journey.moves.last?.reason ?? ""
        let facts: [(Text, String)] = [(JourneyMoveText.current, l(PhaseText.numbered(journey.phase))), (JourneyMoveText.reason, reason)]
        return clashNotice(l(JourneyMoveText.changedMeanwhile), facts.filter { !$0.1.isEmpty }, l)
    }
}
