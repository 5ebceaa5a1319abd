import HTML
import Localization

/// Where the makers think differently, the largest difference first, and what they agree on.
struct ArenaDifferencesPage {
    let frame: Frame
    let path: WebAddress
    let scene: ArenaScene
    let rows: [Row]
    let first: Int
    /// What was typed for one of them when it could not be kept, and what stands there now.
    var refused: Refused?

    /// One resource with how it was rated.
    struct Row {
        let actor: ArenaActor
        let resource: ArenaResource
        let tally: RatingTally
        let mayAgree: Bool
    }

    struct Refused {
        let form: ArenaAgreementForm
        let id: Identifier
        let isClash: Bool
    }

    static let most = 40

    private var l: Language { frame.language }
    private var own: WebAddress { scene.arena.path(in: path) }

    var markup: Markup {
        let waiting = scene.waiting(for: scene.arena.rowsMade).map(\.name)
        let shown = Array(rows.dropFirst(first).prefix(Self.most))
        return frame.page(
            l(ArenaRatingText.differences), styles: ["css/arena.css"],
            """
            <p class="over"><a href="\(own)">\(scene.arena.issue)</a></p><div class="stack"><h1>\(l(ArenaRatingText.differences))</h1><p>\(l(ArenaRatingText.differencesWhy))</p></div>
            \("<p class=\"now\">\(l(ArenaRatingText.waiting(l.list(waiting))))</p>", if: !waiting.isEmpty)
            \(refused.map { errorSummary($0.form.errors, l) ?? .empty })
            \(rows.isEmpty ? "<p>\(l(ArenaRatingText.noneRated))</p>" : "<div class=\"stack-wide\">\(shown.map(section))</div>")\(more)
            """)
    }

    private var more: Markup? {
        guard first + Self.most < rows.count else { return nil }
        let next = own.appending("verschillen").query("vanaf", String(first + Self.most))
        return "<p><a href=\"\(next)\">\(l(ArenaRatingText.moreRows))</a></p>"
    }

    private func section(_ row: Row) -> Markup {
        let id = row.resource.id.rawValue
        let mine = refused.flatMap { $0.id == row.resource.id ? $0 : nil }
        let form = mine?.form ?? ArenaAgreementForm(row.resource, row.tally)
        let agreed = row.resource.agreedAt.map { at -> Markup in
            "<p class=\"small\"><span class=\"mark act\">\(l(ArenaRatingText.agreed))</span> \(l(ArenaRatingText.agreedBy(row.resource.agreedName, frame.date(at))))</p>"
        }
        let writing = frame.form(
            own.appending("hulpbronnen").appending(id).appending("besluit").query("vanaf", String(first)), class: "stack",
            form.markup(l, id))
        return """
            <section class="stack difference" id="r-\(id)"><h2>\(row.actor.shownName(l)): \(l(ResourceText.name(row.resource.resource)))</h2>\
            \("<p class=\"soft small\">\(row.resource.detail)</p>", if: !row.resource.detail.isEmpty)\
            <p><strong>\(l(ArenaRatingText.apart(row.tally.difference)))</strong></p>\
            \(spread(ArenaScaleText.importance, row.tally.importance, ArenaScaleText.importance))\
            \(spread(ArenaScaleText.replaceability, row.tally.replaceability, ArenaScaleText.replaceability))\(agreed)\
            \(mine?.isClash == true ? clash(row.resource) : nil)\
            \(row.mayAgree ? "<details\(" open", if: mine != nil)><summary>\(l(ArenaRatingText.agree))</summary>\(writing)</details>" : nil)</section>
            """
    }

    private func clash(_ resource: ArenaResource) -> Markup {
        let facts: [(Text, String)] = [
            (ArenaScaleText.importance, resource.importance.map { l(ArenaScaleText.importance($0)) } ?? l(ArenaRatingText.open)),
            (
                ArenaScaleText.replaceability,
                resource.replaceability.map { l(ArenaScaleText.replaceability($0)) } ?? l(ArenaRatingText.open)
            ),
            (ArenaActorText.substitute, resource.substitute),
        ]
        return clashNotice(l(ArenaText.changedMeanwhile), facts.filter { !$0.1.isEmpty }, l)
    }

    /// How many chose each step, in words.
    private func spread(_ label: Text, _ counts: [Int], _ words: (ArenaStep) -> Text) -> Markup {
        let given = zip(ArenaStep.allCases, counts).filter { $1 > 0 }.map { "\(l(words($0))) × \($1)" }
        return "<p><span class=\"soft\">\(l(label)):</span> \(given.isEmpty ? l(ArenaRatingText.open) : given.joined(separator: " · "))</p>"
    }
}

/// What a group agreed on about one resource, as typed.
struct ArenaAgreementForm {
    let importance: String
    let replaceability: String
    let substitute: String
    var version: Int
    private(set) var errors = FieldErrors([
        "b": ArenaScaleText.importance, "v": ArenaScaleText.replaceability, "door": ArenaActorText.substitute,
    ])

    /// What was agreed, or the middle of what was rated.
    init(_ resource: ArenaResource, _ tally: RatingTally) {
        let value = ArenaValue(resource, tally)
        importance = value.map { String($0.importance.rawValue) } ?? ""
        replaceability = value.map { String($0.replaceability.rawValue) } ?? ""
        substitute = resource.substitute
        version = resource.version
    }

    init(checking form: FormFields, version: Int) {
        (importance, replaceability, substitute) = (form["b"], form["v"], form["door"])
        self.version = Int(form["versie"]) ?? version
        errors.restrict(substitute, "door", atMost: 500)
        // Both are agreed on, or neither.
        if Self.step(importance) == nil, !(importance.isEmpty && replaceability.isEmpty) { errors["b"] = FieldText.choose }
        if Self.step(replaceability) == nil, !(importance.isEmpty && replaceability.isEmpty) { errors["v"] = FieldText.choose }
    }

    private static func step(_ text: String) -> ArenaStep? { Int(text).flatMap(ArenaStep.init(rawValue:)) }

    func resource(changing old: ArenaResource) -> ArenaResource? {
        guard errors.isEmpty else { return nil }
        var new = old
        (new.importance, new.replaceability) = (Self.step(importance), Self.step(replaceability))
        (new.substitute, new.version) = (substitute, version)
        return new
    }

    func markup(_ l: Language, _ id: String) -> Markup {
        func choice(_ name: String, _ label: Text, _ words: (ArenaStep) -> Text, _ value: String) -> Markup {
            let steps = ArenaStep.allCases.map { step -> Markup in
                "<option value=\"\(step.rawValue)\"\(" selected", if: value == String(step.rawValue))>\(l(words(step)))</option>"
            }
            return """
                <div class="field"><label for="\(name)-\(id)">\(l(label))</label>\(errors[name].map { "<p class=\"error\">\(l($0))</p>" as Markup })\
                <select id="\(name)-\(id)" name="\(name)"><option value="">\(l(ArenaRatingText.open))</option>\(steps)</select></div>
                """
        }
        return """
            <div class="columns">\(choice("b", ArenaScaleText.importance, ArenaScaleText.importance, importance))\
            \(choice("v", ArenaScaleText.replaceability, ArenaScaleText.replaceability, replaceability))\
            <div class="field"><label for="door-\(id)">\(l(ArenaActorText.substitute))</label>\(errors["door"].map { "<p class=\"error\">\(l($0))</p>" as Markup })\
            <input id="door-\(id)" name="door" type="text" value="\(substitute)"></div></div>\
            <input type="hidden" name="versie" value="\(version)"><p><button class="button quiet">\(l(ArenaRatingText.keepAgreement))</button></p>
            """
    }
}
