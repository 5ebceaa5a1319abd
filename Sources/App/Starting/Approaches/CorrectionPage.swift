import HTML
import Localization

/// What an arena says of each resource of an actor, as typed.
struct CorrectionForm {
    /// A resource as it is, and whether what the group agreed on may be written here.
    struct Row {
        let resource: ArenaResource
        let mayAgree: Bool
    }

    private(set) var rows: [Row]
    private var typed: [String: String] = [:]
    private(set) var errors = FieldErrors()

    init(_ rows: [Row]) {
        self.rows = rows
        for row in rows {
            for aspect in ArenaCorrection.Aspect.allCases {
                let value = Self.value(aspect, row.resource)
                (typed[Self.field(aspect, row.resource)], typed[Self.read(aspect, row.resource)]) = (value, value)
            }
            typed[Self.version(row.resource)] = String(row.resource.version)
        }
    }

    init(checking form: FormFields, _ rows: [Row]) {
        self.rows = rows
        let fields = rows.flatMap { row in Self.aspects(row).map { (Self.field($0, row.resource), CorrectionText.aspect($0)) } }
        errors = FieldErrors(Dictionary(fields) { $1 })
        for row in rows {
            let version = form[Self.version(row.resource)]
            typed[Self.version(row.resource)] = version.isEmpty ? String(row.resource.version) : version
            for aspect in Self.aspects(row) {
                let (name, read, now) = (
                    Self.field(aspect, row.resource), Self.read(aspect, row.resource), Self.value(aspect, row.resource)
                )
                typed[name] = form.has(name) ? form[name] : now
                typed[read] = form.has(read) ? form[read] : now
            }
            check(row)
        }
    }

    private mutating func check(_ row: Row) {
        for aspect in [ArenaCorrection.Aspect.has, .canUse, .willing]
        where ArenaResource.Certainty(rawValue: value(aspect, row.resource)) == nil {
            errors[Self.field(aspect, row.resource)] = FieldText.choose
        }
        guard row.mayAgree else { return }
        let (importance, replaceability) = (value(.importance, row.resource), value(.replaceability, row.resource))
        if importance.isEmpty != replaceability.isEmpty {
            errors[Self.field(importance.isEmpty ? .importance : .replaceability, row.resource)] = CorrectionText.both
        }
        for aspect in [ArenaCorrection.Aspect.importance, .replaceability] {
            let value = value(aspect, row.resource)
            if !value.isEmpty, Int(value).flatMap(ArenaStep.init) == nil { errors[Self.field(aspect, row.resource)] = FieldText.choose }
        }
    }

    private static func aspects(_ row: Row) -> [ArenaCorrection.Aspect] {
        ArenaCorrection.Aspect.allCases.filter { row.mayAgree || ($0 != .importance && $0 != .replaceability) }
    }

    private static func value(_ aspect: ArenaCorrection.Aspect, _ resource: ArenaResource) -> String {
        switch aspect {
        case .has: resource.has.rawValue
        case .canUse: resource.canUse.rawValue
        case .willing: resource.willing.rawValue
        case .importance: resource.importance.map { String($0.rawValue) } ?? ""
        case .replaceability: resource.replaceability.map { String($0.rawValue) } ?? ""
        }
    }

    private static func field(_ aspect: ArenaCorrection.Aspect, _ resource: ArenaResource) -> String { "\(aspect.rawValue)-\(resource.id)" }
    /// What stood there when the form was opened.
    private static func read(_ aspect: ArenaCorrection.Aspect, _ resource: ArenaResource) -> String {
        "was-\(aspect.rawValue)-\(resource.id)"
    }
    private static func version(_ resource: ArenaResource) -> String { "versie-\(resource.id)" }
    private func value(_ aspect: ArenaCorrection.Aspect, _ resource: ArenaResource) -> String {
        typed[Self.field(aspect, resource)] ?? ""
    }

    /// The same choices, on top of what somebody else made of it meanwhile: what was not touched follows.
    func over(_ now: [Row]) -> CorrectionForm {
        var form = CorrectionForm(now)
        for row in rows {
            for aspect in Self.aspects(row) {
                let (name, read) = (Self.field(aspect, row.resource), Self.read(aspect, row.resource))
                if typed[name] != typed[read] { form.typed[name] = typed[name] }
            }
        }
        return form
    }

    var isUnchanged: Bool { changes.allSatisfy { $0.old.differences($0.new).isEmpty } }

    /// Each resource as it was read and as it is now.
    var changes: [(old: ArenaResource, new: ArenaResource)] {
        rows.map { row in
            var new = row.resource
            new.has = ArenaResource.Certainty(rawValue: value(.has, new)) ?? new.has
            new.canUse = ArenaResource.Certainty(rawValue: value(.canUse, new)) ?? new.canUse
            new.willing = ArenaResource.Certainty(rawValue: value(.willing, new)) ?? new.willing
            if row.mayAgree {
                new.importance = Int(value(.importance, new)).flatMap(ArenaStep.init)
                new.replaceability = Int(value(.replaceability, new)).flatMap(ArenaStep.init)
            }
            new.version = Int(typed[Self.version(new)] ?? "") ?? 0
            return (row.resource, new)
        }
    }

    func markup(_ l: Language) -> Markup {
        let certainties = ArenaResource.Certainty.allCases.map { (value: $0.rawValue, label: l(ArenaScaleText.certainty($0))) }
        let unset = [(value: "", label: l(CorrectionText.notAgreed))]
        let sets = rows.map { row -> Markup in
            let fields = Self.aspects(row).map { aspect -> Markup in
                let options: [(value: String, label: String)] =
                    switch aspect {
                    case .has, .canUse, .willing: certainties
                    case .importance:
                        unset + ArenaStep.allCases.map { (value: String($0.rawValue), label: l(ArenaScaleText.importance($0))) }
                    case .replaceability:
                        unset + ArenaStep.allCases.map { (value: String($0.rawValue), label: l(ArenaScaleText.replaceability($0))) }
                    }
                let name = Self.field(aspect, row.resource)
                let choice = Choice(
                    name: name, label: CorrectionText.aspect(aspect), options: options, selected: value(aspect, row.resource),
                    error: errors[name])
                let read = Self.read(aspect, row.resource)
                return "\(choice.markup(l))<input type=\"hidden\" name=\"\(read)\" value=\"\(typed[read] ?? "")\">"
            }
            return """
                <fieldset><legend>\(l(ResourceText.name(row.resource.resource)))\(" <small>\(row.resource.detail)</small>", if: !row.resource.detail.isEmpty)</legend>\
                <div class="columns">\(fields)</div><input type="hidden" name="\(Self.version(row.resource))" value="\(typed[Self.version(row.resource)] ?? "")"></fieldset>
                """
        }
        return "\(sets)"
    }
}

/// Was the estimate right? What is corrected stays beside what was there.
struct CorrectionPage {
    let frame: Frame
    let path: WebAddress
    let way: SixSteps
    let talk: Approach
    let actor: ArenaActor
    let form: CorrectionForm
    var isClash = false

    private var l: Language { frame.language }

    var markup: Markup {
        let steps = way.scene.arena.steps(in: path)
        let actorPath = steps.appending("actoren").appending(actor.id.rawValue)
        let place = steps.appending("aanspreken").appending(talk.id.rawValue).appending("bijsturen")
        let filled = frame.form(
            place, class: "stack correction",
            """
            \(form.markup(l))<p class="buttons"><button class="button">\(l(FieldText.save))</button>\
            <a class="button quiet" href="\(actorPath)">\(l(FieldText.cancel))</a></p>
            """)
        return frame.page(
            l(CorrectionText.title), styles: ["css/steps.css"],
            """
            <div class="stack"><p class="over"><a href="\(steps.appending("aanspreken"))">\(l(ApproachText.title))</a> · <a href="\(actorPath)">\(actor.shownName(l))</a></p>\
            <h1>\(l(CorrectionText.title))</h1><p>\(l(CorrectionText.intro))</p></div>\(errorSummary(form.errors, l))\(clash)
            \(form.rows.isEmpty ? "<p>\(l(CorrectionText.noResources)) <a href=\"\(actorPath)\">\(actor.shownName(l))</a></p>" : filled)
            """)
    }

    private var clash: Markup? {
        guard isClash else { return nil }
        let facts = form.changes.flatMap { old, new in
            old.differences(new).map { change -> (Text, String) in
                let now = l(CorrectionText.value(change.was, of: change.aspect))
                return (CorrectionText.aspect(change.aspect), "\(l(ResourceText.name(old.resource)))\(l.colon)\(now)")
            }
        }
        return clashNotice(l(ApproachText.changedMeanwhile), facts, l)
    }
}
