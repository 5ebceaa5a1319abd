import Foundation
import HTML
import Localization

/// Invitations to print: one a sheet, with the personal link as text and as QR code.
struct LettersPage {
    let frame: Frame
    let path: WebAddress
    let letters: [InvitationMail]
    let isEverybody: Bool

    var markup: Markup {
        let l = frame.language
        return frame.page(
            l(RoundText.letters), styles: ["css/rounds.css"],
            """
            <div class="no-print"><p class="over"><a href="\(path)">\(l(RoundText.back))</a></p><h1>\(l(RoundText.letters))</h1>
            <p>\(l(letters.isEmpty ? RoundText.noLetters : RoundText.lettersWhy(letters.count)))</p>
            \("<p><a href=\"\(path.appending("brieven").query("allen", "1"))\">\(l(RoundText.lettersForAll))</a></p>", if: !isEverybody)</div>
            \(letters.map(sheet))
            """)
    }

    private func sheet(_ letter: InvitationMail) -> Markup {
        let l = letter.invitation.language
        // The link stands where the letter says it does, with its code.
        let code: Markup = """
            <div class="code">\(QRCode(text: letter.link).picture(label: l(RoundText.qrLabel)))<p class="link">\(letter.link)</p></div>
            """
        let paragraphs = letter.body.components(separatedBy: "\n\n").map { $0 == letter.link ? code : "<p>\($0)</p>" }
        return "<article class=\"sheet\" lang=\"\(l.tag)\"><h2>\(letter.subject)</h2>\(paragraphs)</article>"
    }
}
