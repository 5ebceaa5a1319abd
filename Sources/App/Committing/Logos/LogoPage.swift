import HTML
import Localization

/// The logo of a partner: the one there is, adding another, taking it away.
struct LogoPage {
    let frame: Frame
    /// Of the network.
    let path: WebAddress
    let partner: Partner
    let hasLogo: Bool
    var problem: LogoProblem?

    static let file = "bestand"

    private var l: Language { frame.language }
    private var partnerPath: WebAddress { path.appending("partners").appending(partner.id.rawValue) }
    private var own: WebAddress { partnerPath.appending("logo") }

    var markup: Markup {
        var errors = FieldErrors([Self.file: LogoText.file])
        errors[Self.file] = problem.map(LogoText.problem)
        let title = l(LogoText.of(partner.name))
        return frame.page(
            title,
            """
            <p class="over"><a href="\(partnerPath)">\(partner.name)</a></p><h1>\(title)</h1>\(errorSummary(errors, l))<p>\(l(LogoText.why))</p>\
            \(hasLogo ? logo(title) : "<p class=\"soft\">\(l(LogoText.none))</p>")\(form(errors[Self.file]))
            """)
    }

    private func logo(_ title: String) -> Markup {
        """
        <p><img src="\(partnerPath.appending("logo.png"))" alt="\(title)" width="240"></p>\
        <p class="buttons">\(frame.act(own.appending("weg"), LogoText.remove))</p>
        """
    }

    private func form(_ error: Text?) -> Markup {
        let name = Self.file
        let content: Markup = """
            <div class="field"><label for="\(name)">\(l(LogoText.file))</label><p class="hint" id="\(name)-hint">\(l(LogoText.fileHint))</p>\
            \(error.map { "<p class=\"error\" id=\"\(name)-error\">\(l($0))</p>" as Markup })\
            <input type="file" id="\(name)" name="\(name)" accept=".png,.jpg,.jpeg,.svg" required aria-describedby="\(name)-hint\(" \(name)-error", if: error != nil)"\
            \(" aria-invalid=\"true\"", if: error != nil)></div><p class="buttons"><button class="button">\(l(LogoText.add))</button>\
            <a class="button quiet" href="\(partnerPath)">\(l(FieldText.cancel))</a></p>
            """
        return frame.form(own, class: "stack narrow", files: true, content)
    }
}
