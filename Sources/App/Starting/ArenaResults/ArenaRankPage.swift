import HTML
import Localization

/// The rank that a group puts in place of the proposed one, as typed.
struct ArenaRankForm {
    let rank: String
    let reason: String
    var version: Int
    private(set) var errors = FieldErrors(["rang": ArenaScaleText.rank, "reden": ArenaResultsText.reason])

    init(_ actor: ArenaActor) {
        rank = actor.rank.map { String($0.rawValue) } ?? ""
        reason = actor.rankReason
        version = actor.version
    }

    init(checking form: FormFields, version: Int) {
        (rank, reason) = (form["rang"], form["reden"])
        self.version = Int(form["versie"]) ?? version
        if !rank.isEmpty, chosen == nil { errors["rang"] = FieldText.choose }
        if !rank.isEmpty { errors.require(reason, "reden", atMost: 1000) }
        errors.restrict(reason, "reden", atMost: 1000)
    }

    /// Nil for the proposed one.
    var chosen: ArenaRank? { Int(rank).flatMap(ArenaRank.init(rawValue:)) }
}

/// Where a group gives an actor another rank than the proposed one.
struct ArenaRankPage {
    let frame: Frame
    let path: WebAddress
    let arena: Arena
    let line: ArenaBoard.Line
    let form: ArenaRankForm
    var isClash = false

    private var l: Language { frame.language }

    var markup: Markup {
        let own = arena.path(in: path)
        let name = line.actor.shownName(l)
        let proposed = line.proposed.map { l(ArenaScaleText.rank($0)) } ?? l(ArenaResultsText.notYet)
        let options =
            [(value: "", label: ArenaResultsText.asProposed(proposed), hint: nil as Text?)]
            + ArenaRank.allCases.reversed().map { (value: String($0.rawValue), label: ArenaScaleText.rank($0), hint: nil as Text?) }
        return frame.page(
            "\(l(ArenaScaleText.rank))\(l.colon)\(name)",
            """
            <p class="over"><a href="\(own)">\(arena.issue)</a></p><h1>\(l(ArenaScaleText.rank))\(l.colon)\(name)</h1>\(errorSummary(form.errors, l))\(clash)
            <p>\(l(ArenaResultsText.rankWhy))</p>\("<p class=\"now\">\(l(ArenaResultsText.easilyReplaced))</p>", if: line.isEasilyReplaced)
            \(frame.form(own.appending("actoren").appending(line.actor.id.rawValue).appending("rang"), class: "stack narrow", """
                \(RadioChoice(name: "rang", label: ArenaScaleText.rank, options: options, selected: form.rank, error: form.errors["rang"]).markup(l))\
                \(TextField(name: "reden", label: ArenaResultsText.reason, hint: ArenaResultsText.reasonHint, value: form.reason, error: form.errors["reden"], rows: 2).markup(l))\
                <input type="hidden" name="versie" value="\(form.version)"><p class="buttons"><button class="button">\(l(FieldText.save))</button>\
                <a class="button quiet" href="\(own)">\(l(FieldText.cancel))</a></p>
                """))
            """)
    }

    private var clash: Markup? {
        guard isClash else { return nil }
        let facts: [(Text, String)] = [
            (ArenaScaleText.rank, line.rank.map { l(ArenaScaleText.rank($0)) } ?? "–"), (ArenaResultsText.reason, line.actor.rankReason),
        ]
        return clashNotice(l(ArenaText.changedMeanwhile), facts.filter { !$0.1.isEmpty }, l)
    }
}
