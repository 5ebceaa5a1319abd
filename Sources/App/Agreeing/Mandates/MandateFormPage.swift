import HTML
import Localization

/// A new mandate, or one in the place of another.
struct MandateFormPage {
    let frame: Frame
    let path: WebAddress
    let form: MandateForm
    let choices: MandateForm.Choices
    /// The mandate that is replaced.
    var old: Mandate?
    /// It ended meanwhile, or somebody left.
    var isClash = false

    private var l: Language { frame.language }
    private var list: WebAddress { path.appending("mandaten") }

    var markup: Markup {
        let title = l(old == nil ? MandateText.new : MandateText.replaceTitle)
        let target = old.map { list.appending($0.id.rawValue).appending("vervangen") } ?? list
        return frame.page(
            title,
            """
            <p class="over"><a href="\(list)">\(l(MandateText.title))</a></p><h1>\(title)</h1>\(errorSummary(form.errors, l))\(clash)\(current)
            \(frame.form(target, class: "stack narrow", """
                \(form.markup(l, choices, replacing: old))<p class="buttons"><button class="button">\(l(FieldText.save))</button>\
                <a class="button quiet" href="\(list)">\(l(FieldText.cancel))</a></p>
                """))
            """)
    }

    private var clash: Markup? {
        guard isClash else { return nil }
        return mandateClash(l)
    }

    private var current: Markup? {
        old.map { old in
            "<p>\(l(MandateText.replaceWhat))</p>\(MandateFacts(frame: frame).markup(old))"
        }
    }
}

/// Ending a mandate, with the reason.
struct MandateEndPage {
    let frame: Frame
    let path: WebAddress
    let mandate: Mandate
    var why = ""
    var errors = FieldErrors()
    var isClash = false

    static let reason = "waarom"

    var markup: Markup {
        let l = frame.language
        let list = path.appending("mandaten")
        let field = TextField(
            name: Self.reason, label: MandateText.why, value: why, error: errors[Self.reason], rows: 2, isRequired: true)
        return frame.page(
            l(MandateText.endTitle),
            """
            <p class="over"><a href="\(list)">\(l(MandateText.title))</a></p><h1>\(l(MandateText.endTitle))</h1>\(errorSummary(errors, l))\
            \(isClash ? mandateClash(l) : nil)<p>\(l(MandateText.endWhat))</p>\(MandateFacts(frame: frame).markup(mandate))
            \(frame.form(list.appending(mandate.id.rawValue).appending("einde"), class: "stack narrow", """
                \(field.markup(l))<p class="buttons"><button class="button">\(l(MandateText.end))</button>\
                <a class="button quiet" href="\(list)">\(l(FieldText.cancel))</a></p>
                """))
            """)
    }
}

private func mandateClash(_ l: Language) -> Markup {
    """
    <div class="problems" role="alert"><h2>\(l(MandateText.conflictTitle))</h2><p>\(l(MandateText.conflict))</p></div>
    """
}

/// What a mandate says, field by field.
struct MandateFacts {
    let frame: Frame

    func markup(_ mandate: Mandate) -> Markup {
        let l = frame.language
        let facts: [(Text, String)] = [
            (MandateText.partnerShort, mandate.partnerName ?? ""), (MandateText.personShort, mandate.personName ?? l(MandateText.erased)),
            (MandateText.subject, mandate.subject.isEmpty ? l(MandateText.everything) : mandate.subject),
            (MandateText.limit, l(MandateText.limit(of: mandate))), (MandateText.givenByShort, mandate.givenBy),
            (MandateText.startsOn, frame.day(mandate.startsOn)), (MandateText.endsOn, mandate.endsOn.map(frame.day) ?? ""),
            (MandateText.replacementShort, mandate.replacementName ?? ""), (MandateText.recordedOn, frame.date(mandate.recordedAt)),
            (MandateText.endedOn, mandate.endedOn.map(frame.day) ?? ""), (MandateText.why, mandate.endedWhy),
        ]
        let lines = facts.filter { !$0.1.isEmpty }.map { "<dt>\(l($0.0))</dt><dd>\($0.1)</dd>" as Markup }
        return "<dl class=\"facts\">\(lines)</dl>"
    }
}
