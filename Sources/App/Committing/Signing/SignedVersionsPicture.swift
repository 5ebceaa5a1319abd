import HTML
import Localization

/// Which version of a document was signed and which lies open for signing, each with its text, and that a newer one is a draft. Of a
/// document of which nobody was asked to sign anything its newest version.
struct SignedVersionsPicture {
    let language: Language
    /// Of the document.
    let place: WebAddress
    let signed: Int?
    let open: Int?
    let newest: Int

    private var l: Language { language }

    var markup: Markup {
        let fixed = SigningText.fixed(signed: signed, open: open)
        guard !fixed.isEmpty else { return "\(l(SigningText.version(newest)))" }
        let links = fixed.map { "<a href=\"\(place.appending("versies").appending("\($0.number)"))\">\(l($0.text))</a>" as Markup }
        let isDraft = !fixed.contains { $0.number == newest }
        return (links + (isDraft ? ["\(l(SigningText.draftVersion(newest)))"] : [])).joined(separator: " · ")
    }
}
