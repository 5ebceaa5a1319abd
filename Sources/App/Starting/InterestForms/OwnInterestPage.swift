import HTML
import Localization

/// What somebody typed about what it brings them.
struct OwnInterestForm {
    let body: String
    let isShared: Bool
    var version: Int
    private(set) var errors = FieldErrors(["tekst": InterestFormText.ownText])

    init(_ text: OwnInterest?) {
        body = text?.body ?? ""
        isShared = text?.sharedAt != nil
        version = text?.version ?? 0
    }

    init(checking form: FormFields) {
        body = form["tekst"]
        isShared = form.has("delen")
        version = Int(form["versie"]) ?? 0
        errors.require(body, "tekst", atMost: InterestForm.longest)
    }

    func markup(_ l: Language) -> Markup {
        """
        \(TextField(name: "tekst", label: InterestFormText.ownText, hint: InterestText.individualQuestion, value: body, error: errors["tekst"], rows: 6, isRequired: true).markup(l))\
        \(checkbox("delen", l(InterestFormText.share), isOn: isShared, hint: l(InterestFormText.shareHint)))\
        <input type="hidden" name="versie" value="\(version)">
        """
    }
}

/// Somebody's own page about what taking part brings them.
struct OwnInterestPage {
    let frame: Frame
    let path: WebAddress
    let partner: Partner
    /// Everything they wrote here, the newest first.
    let texts: [OwnInterest]
    let form: OwnInterestForm
    var isConflict = false

    private var l: Language { frame.language }
    private var partnerPlace: WebAddress { path.appending("belangen").appending("partners").appending(partner.id.rawValue) }
    private var place: WebAddress { partnerPlace.appending("mezelf") }

    var markup: Markup {
        frame.page(
            l(InterestFormText.aboutMe), styles: ["css/interests.css"],
            """
            <div class="stack"><p class="over"><a href="\(partnerPlace)">\(partner.name)</a></p><h1>\(l(InterestFormText.aboutMe))</h1>\
            <p class="soft">\(l(InterestFormText.ownTitle(partner.name)))</p><p class="now">\(l(InterestFormText.ownWhy))</p>\
            <p class="soft small">\(l(InterestFormText.ownServer))</p></div>\(state)\(errorSummary(form.errors, l))\(clash)
            \(frame.form(place, class: "stack narrow", """
                \(form.markup(l))<p class="buttons"><button class="button">\(l(FieldText.save))</button>\
                <a class="button quiet" href="\(partnerPlace)">\(l(FieldText.cancel))</a></p>
                """))
            \(earlier)\(erasure)
            """)
    }

    /// Who reads the newest text, and one button to change that.
    private var state: Markup? {
        guard let newest = texts.first else { return nil }
        guard newest.body != nil else { return "<p class=\"problems\">\(l(InterestFormText.unreadable))</p>" }
        let isShared = newest.sharedAt != nil
        return """
            <div class="buttons"><span class="mark \(isShared ? "act" : "plain")">\(l(isShared ? InterestFormText.isShared : InterestFormText.isPrivate))</span>\
            \(frame.form(place.appending("delen"), class: "act", "<button class=\"button quiet\" name=\"delen\" value=\"\(isShared ? 0 : 1)\">\(l(isShared ? InterestFormText.unshare : InterestFormText.shareNow))</button>"))</div>
            """
    }

    private var clash: Markup? {
        guard isConflict, let newest = texts.first else { return nil }
        return clashNotice(
            l(InterestFormText.changedMeanwhile), [(InterestFormText.ownText, newest.body ?? l(InterestFormText.unreadable))], l)
    }

    private var earlier: Markup? {
        let old = texts.dropFirst()
        guard !old.isEmpty else { return nil }
        let lines = old.map { text -> Markup in
            """
            <li><span class="soft small">\(l(InterestFormText.version(text.version))) · \(frame.date(text.writtenAt))</span>\
            <p class="said">\(text.body ?? l(InterestFormText.unreadable))</p></li>
            """
        }
        return "<section class=\"stack\"><h2>\(l(InterestFormText.earlier))</h2><ul class=\"list\">\(lines)</ul></section>"
    }

    private var erasure: Markup? {
        guard !texts.isEmpty else { return nil }
        return """
            <details class="more"><summary>\(l(InterestFormText.eraseOwn))</summary><div class="buttons">\
            \(frame.act(place.appending("wissen"), InterestFormText.eraseOwn))</div></details>
            """
    }
}
