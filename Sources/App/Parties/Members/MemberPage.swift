import HTML
import Localization

/// Somebody in a network: their places, what they do, and letting them go. For coordinators.
struct MemberPage {
    let frame: Frame
    let path: WebAddress
    let places: [Member]
    let care: MemberCare
    let problem: Text?
    /// An address that could not be used.
    var typedAddress: String?

    var markup: Markup {
        let l = frame.language
        let name = places.first?.name ?? ""
        return frame.page(
            name, styles: ["css/parties.css"],
            """
            <p class="over"><a href="\(path.appending("partners"))">\(l(PartnerText.title))</a></p><h1>\(name)</h1>
            \(problem.map { "<p class=\"problems\" role=\"alert\">\(l($0))</p>" as Markup })
            <p class="soft">\(places.first?.address ?? l(MemberText.noAddress))</p>
            <ul class="list">\(places.map(place))</ul>
            <p><a href="\(path.appending("acties").query("persoon", places.first?.personId.rawValue ?? ""))">\(l(MemberText.actions))</a></p>
            \(invitations)\(address)\(erasure)
            """)
    }

    private var own: WebAddress { path.appending("mensen").appending(places.first?.personId.rawValue ?? "") }

    /// What this person is asked and has not answered, each with the way to take it back.
    private var invitations: Markup? {
        guard !care.asked.isEmpty else { return nil }
        let l = frame.language
        let lines = care.asked.map { asked -> Markup in
            let round = path.appending("metingen").appending(asked.roundId.rawValue)
            let button: Markup = """
                <input type="hidden" name="uitnodiging" value="\(asked.invitation.rawValue)">\
                <button class="link" aria-label="\(l(MemberText.withdrawFrom(asked.round)))">\(l(MemberText.withdraw))</button>
                """
            let act = frame.form(round.appending("uitnodigingen").appending("weg"), class: "inline", button)
            return "<li class=\"line\"><a href=\"\(round)\">\(asked.round)</a>\(act)</li>"
        }
        return "<section class=\"stack\"><h2>\(l(MemberText.asked))</h2><ul class=\"list\">\(lines)</ul></section>"
    }

    private var address: Markup {
        let l = frame.language
        guard care.mayCorrectAddress else {
            return
                "<section class=\"stack\"><h2>\(l(MemberText.correctAddress))</h2><p class=\"soft\">\(l(MemberText.ownAddress))</p></section>"
        }
        let field = TextField(
            name: "adres", label: SignInText.address, hint: MemberText.correctAddressHint,
            value: typedAddress ?? places.first?.address ?? "",
            error: typedAddress == nil ? nil : FieldText.address, type: "email", isRequired: true)
        let form = frame.form(
            own.appending("adres"), class: "stack narrow",
            "\(field.markup(l))<p><button class=\"button quiet\">\(l(FieldText.save))</button></p>")
        return "<section class=\"stack\"><h2>\(l(MemberText.correctAddress))</h2>\(form)</section>"
    }

    private var erasure: Markup? {
        guard care.mayErase else { return nil }
        let l = frame.language
        return """
            <details class="more"><summary>\(l(MemberText.erase))</summary><div class="stack"><p>\(l(MemberText.eraseWhy))</p>\
            <div class="buttons">\(frame.act(own.appending("wissen"), MemberText.erase))</div></div></details>
            """
    }

    private func place(_ place: Member) -> Markup {
        let l = frame.language
        let own = path.appending("mensen").appending(place.personId.rawValue)
        let hidden: Markup = "<input type=\"hidden\" name=\"plaats\" value=\"\(place.membershipId.rawValue)\">"
        let options = Membership.Role.allCases.map { (value: $0.rawValue, label: l(NetworkText.role($0))) }
        let items = options.map {
            "<option value=\"\($0.value)\"\(" selected", if: $0.value == place.role.rawValue)>\($0.label)</option>" as Markup
        }
        let role: Markup = """
            \(hidden)<label>\(l(MemberText.role)) <select name="rol">\(items)</select></label>\
            <button class="button quiet">\(l(FieldText.save))</button>
            """
        return """
            <li class="stack"><strong>\(place.partnerName ?? l(MemberText.noPartner))</strong>\
            <span class="soft small">\(l(MemberText.since(frame.date(place.startedAt))))</span>\
            \(frame.form(own, class: "inline", role))\
            \(frame.form(own.appending("weg"), class: "inline", "\(hidden)<button class=\"link wrong\">\(l(MemberText.end))</button>"))</li>
            """
    }
}

/// Somebody new in a network.
struct NewMemberPage {
    let frame: Frame
    let path: WebAddress
    let form: MemberForm
    let partners: [Partner]

    var markup: Markup {
        let l = frame.language
        let content: Markup = """
            \(form.markup(l, partners: partners))<p class="buttons"><button class="button">\(l(MemberText.add))</button>\
            <a class="button quiet" href="\(path.appending("partners"))">\(l(FieldText.cancel))</a></p>
            """
        return frame.page(
            l(MemberText.newTitle),
            "<h1>\(l(MemberText.newTitle))</h1>\(errorSummary(form.errors, l))\(frame.form(path.appending("mensen"), class: "stack narrow", content))"
        )
    }
}
