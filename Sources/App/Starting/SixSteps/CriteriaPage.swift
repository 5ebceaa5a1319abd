import HTML
import Localization

/// The fields of new criteria, as typed.
struct CriterionForm {
    private(set) var own = ""
    private(set) var chosen: [String] = []
    private(set) var reason = ""
    private(set) var errors = FieldErrors(["criterium": CriteriaText.own, "waarom": CriteriaText.reason])

    init() {}

    init(checking form: FormFields, isLocked: Bool, _ l: Language) {
        own = form["criterium"]
        let offered = CriteriaText.examples.map { l($0) }
        chosen = form.all("voorbeeld").filter(offered.contains)
        reason = form["waarom"]
        errors.restrict(own, "criterium", atMost: 300)
        if bodies.isEmpty { errors["criterium"] = CriteriaText.nothingTyped }
        if isLocked { errors.require(reason, "waarom", atMost: 500) }
        if isLocked, reason.isEmpty { errors["waarom"] = CriteriaText.reasonFirst }
    }

    /// The criterion that was to be dropped.
    private(set) var dropped: Identifier?

    /// What is dropped needs only a reason.
    init(dropping id: Identifier, _ form: FormFields) {
        (dropped, reason) = (id, form["waarom"])
        errors = FieldErrors([dropName: CriteriaText.reason])
        errors.restrict(reason, dropName, atMost: 500)
    }

    private var dropName: String { "waarom-\(dropped?.rawValue ?? "")" }

    var bodies: [String] { chosen + (own.isEmpty ? [] : [own]) }

    mutating func askWhy() { errors[dropName] = CriteriaText.reasonFirst }
    mutating func askForOne() { errors["criterium"] = CriteriaText.nothingTyped }
}

/// The criteria of an arena, with those that came later or were dropped.
struct CriteriaPage {
    let frame: Frame
    let path: WebAddress
    let way: SixSteps
    let form: CriterionForm

    private var l: Language { frame.language }
    private var criteria: Criteria { way.criteria }
    private var steps: WebAddress { way.scene.arena.steps(in: path) }
    private var own: WebAddress { steps.appending("criteria") }
    private var mayWrite: Bool { way.scene.viewer.mayWrite }

    var markup: Markup {
        let items = criteria.all.map(line)
        return frame.page(
            l(CriteriaText.title), styles: ["css/steps.css"],
            """
            <div class="stack"><p class="over"><a href="\(steps)">\(way.scene.arena.issue)</a></p><h1>\(l(CriteriaText.title))</h1><p>\(l(CriteriaText.intro))</p>\
            \(criteria.lockedAt.map { "<p class=\"now\">\(l(CriteriaText.locked(frame.date($0), by: criteria.lockedName)))</p>" as Markup })</div>\
            \(errorSummary(form.errors, l))
            \(items.isEmpty ? "<p>\(l(CriteriaText.none))</p>" : "<ol class=\"list criteria\">\(items)</ol>")
            \("\(lock)", if: way.scene.viewer.mayLead && !criteria.isLocked && !criteria.current.isEmpty)\("\(adding)", if: mayWrite)
            \("<p class=\"buttons no-print\"><a class=\"button\" href=\"\(steps.appending("actoren"))\">\(l(CriteriaText.choosing))</a></p>", if: criteria.isLocked)
            """)
    }

    private func line(_ one: Criterion) -> Markup {
        let history: [String] = [
            criteria.isLater(one) ? l(CriteriaText.addedLater(frame.date(one.addedAt), by: one.addedName, because: one.addedWhy)) : nil,
            one.endedAt.map { l(CriteriaText.dropped(frame.date($0), by: one.endedName, because: one.endedWhy)) },
        ].compactMap { $0 }
        let body: Markup = one.endedAt == nil ? "<span>\(one.body)</span>" : "<del>\(one.body)</del>"
        return """
            <li>\(body)\(history.map { "<span class=\"soft small\">\($0)</span>" as Markup })\("\(dropping(one))", if: mayWrite && one.endedAt == nil)</li>
            """
    }

    private func dropping(_ one: Criterion) -> Markup {
        let place = own.appending(one.id.rawValue).appending("weg")
        guard criteria.isLocked else { return "<div class=\"no-print\">\(frame.act(place, CriteriaText.drop, of: one.body))</div>" }
        let (id, isAsked) = ("waarom-\(one.id.rawValue)", form.dropped == one.id)
        let error = isAsked ? form.errors[id] : nil
        let why: Markup = """
            <div class="field"><label for="\(id)">\(l(CriteriaText.reason))</label>\(error.map { "<p class=\"error\" id=\"\(id)-error\">\(l($0))</p>" as Markup })\
            <input id="\(id)" name="waarom" type="text" required value="\(isAsked ? form.reason : "")"\(" aria-invalid=\"true\" aria-describedby=\"\(id)-error\"", if: error != nil)></div>\
            <p class="buttons"><button class="button quiet">\(l(CriteriaText.drop))</button></p>
            """
        return """
            <details class="more no-print"\(" open", if: isAsked)><summary aria-label="\(l(CriteriaText.drop))\(l.colon)\(one.body)">\(l(CriteriaText.drop))</summary>\(frame.form(place, why))</details>
            """
    }

    private var lock: Markup {
        """
        <section class="stack no-print"><p>\(l(CriteriaText.lockWhy))</p><div class="buttons">\(frame.act(own.appending("vastleggen"), CriteriaText.lock, quiet: false))</div></section>
        """
    }

    private var adding: Markup {
        let known = Set(criteria.current.map { PlainName.of($0.body) })
        let offered = CriteriaText.examples.map { l($0) }.filter { !known.contains(PlainName.of($0)) }
        let boxes = offered.map { checkbox("voorbeeld", $0, value: $0, isOn: form.chosen.contains($0)) }
        let why = TextField(
            name: "waarom", label: CriteriaText.reason, value: form.dropped == nil ? form.reason : "", error: form.errors["waarom"],
            isRequired: criteria.isLocked)
        let fields: Markup = """
            \("<fieldset><legend>\(l(CriteriaText.ideas))</legend>\(boxes)</fieldset>", if: !boxes.isEmpty)\
            \(TextField(name: "criterium", label: CriteriaText.own, hint: CriteriaText.ownHint, value: form.own, error: form.errors["criterium"]).markup(l))\
            \("\(why.markup(l))", if: criteria.isLocked)<p class="buttons"><button class="button quiet">\(l(CriteriaText.add))</button></p>
            """
        let filled = frame.form(own, class: "stack narrow", fields)
        guard criteria.isLocked else { return "<section class=\"stack no-print\">\(filled)</section>" }
        return """
            <details class="more no-print"\(" open", if: !form.errors.isEmpty && form.dropped == nil)><summary>\(l(CriteriaText.addLater))</summary>\(filled)</details>
            """
    }
}
