import HTML
import Localization

/// A new partner, or the details of one that is there.
struct PartnerFormPage {
    let frame: Frame
    let path: WebAddress
    let form: PartnerForm
    let partner: Partner?
    let lists: PartnerLists
    var mayRemove = false

    var markup: Markup {
        let l = frame.language
        let list = path.appending("partners")
        let title = partner?.name ?? l(PartnerText.new)
        let content: Markup = """
            \(form.markup(l, lists: lists))<p class="buttons"><button class="button">\(l(FieldText.save))</button>\
            <a class="button quiet" href="\(list)">\(l(FieldText.cancel))</a></p>
            """
        return frame.page(
            title,
            """
            <h1>\(title)</h1>\(actions)\(errorSummary(form.errors, l))
            \(frame.form(partner.map { list.appending($0.id.rawValue) } ?? list, class: "stack narrow", content))
            \(removal)
            """)
    }

    /// What this partner took on, and why it takes part.
    private var actions: Markup? {
        partner.map { partner in
            """
            <p><a href="\(path.appending("acties").query("partner", partner.id.rawValue))">\(frame(PartnerText.actions))</a> · \
            <a href="\(path.appending("belangen").appending("partners").appending(partner.id.rawValue))">\(frame(PartnerText.ownInterests))</a> · \
            <a href="\(path.appending("inbreng").query("partner", partner.id.rawValue))">\(frame(PartnerText.promised))</a> · \
            <a href="\(path.appending("partners").appending(partner.id.rawValue).appending("logo"))">\(frame(PartnerText.logo))</a></p>
            """
        }
    }

    private var removal: Markup? {
        guard let partner, mayRemove else { return nil }
        let own = path.appending("partners").appending(partner.id.rawValue)
        return """
            <details class="more"><summary>\(frame(PartnerText.remove))</summary><div class="stack"><p>\(frame(PartnerText.removeWhy))</p>\
            <div class="buttons">\(frame.act(own.appending("weg"), PartnerText.remove))</div></div></details>
            """
    }
}
