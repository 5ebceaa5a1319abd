import HTML
import Localization

/// Where a partner fills in its ambition, its interests and what lies sensitive.
struct InterestFormPage {
    let frame: Frame
    let path: WebAddress
    let partner: Partner
    let form: InterestForm
    let isTypedFor: Bool
    /// What others wrote meanwhile.
    var clashes: [Interest] = []

    var markup: Markup {
        let l = frame.language
        let place = path.appending("belangen").appending("partners").appending(partner.id.rawValue)
        return frame.page(
            "\(partner.name): \(l(InterestText.title))", styles: ["css/interests.css"],
            """
            <div class="stack"><p class="over"><a href="\(place)">\(partner.name)</a></p><h1>\(l(InterestText.title))</h1>\
            <p>\(l(InterestFormText.half))</p><p class="soft">\(l(InterestFormText.whoReads))</p></div>\
            \("<p class=\"now\">\(l(InterestFormText.typingFor))</p>", if: isTypedFor)\(errorSummary(form.errors, l))\(clash)
            \(frame.form(place, class: "stack-wide", """
                \(form.markup(l))<p class="buttons"><button class="button">\(l(FieldText.save))</button>\
                <a class="button quiet" href="\(place)">\(l(FieldText.cancel))</a></p>
                """))
            """)
    }

    private var clash: Markup? {
        guard !clashes.isEmpty else { return nil }
        let l = frame.language
        let facts = clashes.map { other -> (Text, String) in
            let extra = [other.reach.map { l(InterestText.reach($0)) }, other.audience.map { l(InterestText.audience($0)) }].compactMap {
                $0
            }
            let body = other.body.isEmpty ? l(InterestFormText.emptied) : other.body
            return (InterestText.name(other.part), ([body] + extra).joined(separator: " · "))
        }
        return clashNotice(l(InterestFormText.changedMeanwhile), facts, l)
    }
}

extension MissingInterests {
    /// Where they are filled in.
    var form: WebAddress {
        WebAddress(path: ["netwerken", networkId.rawValue, "belangen", "partners", partnerId.rawValue, "wijzigen"])
    }
}
