import HTML
import Localization

/// A new network, or the description of one that is there.
struct NetworkFormPage {
    let frame: Frame
    let form: NetworkForm
    let lists: PartnerLists
    let network: Network?
    /// Where the form goes and what stands above it, when a new network begins with something that is there.
    var beginning: (action: WebAddress, with: Markup)?

    var markup: Markup {
        let l = frame.language
        let title = l(network == nil ? NetworkText.newTitle : NetworkText.editTitle)
        let action = network?.path.appending("wijzigen") ?? beginning?.action ?? "/netwerken"
        let cancel = network?.path ?? "/mijn-plek"
        return frame.page(
            title,
            """
            <h1>\(title)</h1>\("<p>\(l(NetworkText.newWhy))</p>", if: network == nil)\(beginning?.with ?? doubt)\(errorSummary(form.errors, l))
            \(frame.form(action, class: "stack narrow", """
                \(form.markup(l, lists: lists))\
                <p class="buttons"><button class="button">\(l(network == nil ? NetworkText.make : FieldText.save))</button>\
                <a class="button quiet" href="\(cancel)">\(l(FieldText.cancel))</a></p>
                """))
            """)
    }

    /// For who is not sure yet that a network is what they need.
    private var doubt: Markup? {
        network == nil ? "<p><a href=\"/weging\">\(frame(NetworkText.thinkFirst))</a></p>" : nil
    }
}
