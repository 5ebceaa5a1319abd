import Foundation
import HTML
import Localization

/// The guest link of a round, for who made it: as text, as QR code, and how many came by it.
struct GuestLinkPage {
    let frame: Frame
    /// Of the round.
    let path: WebAddress
    let round: Round
    /// The whole address; nil while there is none.
    let link: String?
    let count: Int
    let isPossible: Bool

    private var l: Language { frame.language }

    var markup: Markup {
        frame.page(
            l(GuestLinkText.link), styles: ["css/rounds.css"], scripts: ["js/copy.js"],
            """
            <p class="over"><a href="\(path)">\(l(RoomText.back))</a> · \(round.name)</p><h1>\(l(GuestLinkText.link))</h1>
            <p>\(l(GuestLinkText.why))</p>\("<p class=\"soft\">\(l(GuestLinkText.whyAnonymous))</p>", if: round.mode == .anonymous)
            \("<p>\(l(GuestLinkText.count(count)))</p>", if: link != nil || count > 0)\(isPossible ? act : refusal)
            """)
    }

    private var refusal: Markup {
        "<p class=\"now\">\(l(round.mode == .confidential ? RoomText.notConfidential : RoomText.notOpen))</p>"
    }

    private var act: Markup {
        let here = path.appending("gastlink")
        guard let link else { return "<div class=\"buttons\">\(frame.act(here, GuestLinkText.make, quiet: false))</div>" }
        return """
            <div class="copy"><input readonly aria-label="\(l(GuestLinkText.link))" value="\(link)"><button type="button" class="button quiet" hidden data-copy="\(link)" \
            data-done="\(l(GuestLinkText.copied))">\(l(GuestLinkText.copy))</button></div>\(QRCode(text: link).picture(label: l(GuestLinkText.qr)))
            <p class="soft">\(l(GuestLinkText.withdrawWhy))</p><div class="buttons">\(frame.act(here.appending("weg"), GuestLinkText.withdraw))</div>
            """
    }
}

/// Why a guest link takes no answer now.
struct GuestEndPage {
    let frame: Frame
    let title: Text
    let text: Text

    var markup: Markup {
        frame.page(frame(title), isBare: true, "<h1>\(frame(title))</h1><p>\(frame(text))</p>")
    }
}
