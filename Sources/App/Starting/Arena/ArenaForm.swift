import Foundation
import HTML
import Localization

/// The fields of an arena, as typed.
struct ArenaForm {
    private(set) var issue: String
    private(set) var heldOn: String
    private(set) var makers: Set<Identifier>
    var version = 1
    private(set) var errors = FieldErrors(["issue": ArenaText.issue, "datum": ArenaText.heldOn, "maker": ArenaText.makers])

    /// - Parameter issue: of the network, to begin with.
    init(issue: String, today: String) {
        self.issue = String(issue.prefix(1000))
        heldOn = today
        makers = []
    }

    init(_ arena: Arena, makers: [ArenaMaker]) {
        issue = arena.issue
        heldOn = arena.heldOn
        self.makers = Set(makers.map(\.personId))
        version = arena.version
    }

    /// - Parameter old: who makes it now, and may stay though they left the network.
    init(checking form: FormFields, people: [Member], old: [ArenaMaker] = [], version: Int = 1) {
        issue = form["issue"]
        heldOn = form["datum"]
        makers = Set(form.all("maker").map(Identifier.init(rawValue:)))
        self.version = Int(form["versie"]) ?? version
        errors.require(issue, "issue", atMost: 1000)
        if Day.valid(heldOn) == nil { errors["datum"] = FieldText.date }
        let known = Set(Self.able(people).map(\.personId)).union(old.map(\.personId))
        if !makers.isSubset(of: known) { errors["maker"] = FieldText.choose }
    }

    /// Those who can make an arena: who only reads along cannot.
    static func able(_ people: [Member]) -> [Member] {
        var seen: Set<Identifier> = []
        return people.filter { $0.role != .reader && seen.insert($0.personId).inserted }
    }

    func markup(_ l: Language, people: [Member], me: Identifier) -> Markup {
        let boxes = Self.able(people).filter { $0.personId != me }.sorted(by: \.name, in: l).map { one -> Markup in
            checkbox(
                "maker", [one.name, one.partnerName].compactMap { $0 }.joined(separator: ", "), value: one.personId.rawValue,
                isOn: makers.contains(one.personId))
        }
        return """
            \(TextField(name: "issue", label: ArenaText.issue, hint: ArenaText.issueHint, value: issue, error: errors["issue"], rows: 3, isRequired: true).markup(l))\
            \(TextField(name: "datum", label: ArenaText.heldOn, value: heldOn, error: errors["datum"], type: "date", isRequired: true).markup(l))\
            <fieldset id="maker"><legend>\(l(ArenaText.makers))</legend><p class="hint">\(l(ArenaText.makersHint))</p>\
            \(errors["maker"].map { "<p class=\"error\">\(l($0))</p>" as Markup })\(boxes)</fieldset>\
            <input type="hidden" name="versie" value="\(version)">
            """
    }
}
