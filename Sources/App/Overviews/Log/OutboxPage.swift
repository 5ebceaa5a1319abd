import Foundation
import HTML
import Localization

/// What is to be sent and what was; without a mail server, where the coordinator copies the links.
struct OutboxPage {
    let frame: Frame
    let mails: [Mail]
    let hasMail: Bool

    var markup: Markup {
        let l = frame.language
        return frame.page(
            l(LogText.outbox), styles: ["css/rounds.css"], scripts: ["js/copy.js"], isWide: true,
            """
            <h1>\(l(LogText.outbox))</h1><p>\(l(hasMail ? LogText.outboxWhy : LogText.outboxWithoutMail))</p>
            \(mails.isEmpty ? "<p class=\"soft\">\(l(LogText.outboxEmpty))</p>" : "<ul class=\"list mails\">\(mails.map(line))</ul>")
            """)
    }

    private func line(_ mail: Mail) -> Markup {
        let l = frame.language
        let state: Text = mail.sentAt.map { LogText.sent(frame.moment($0)) } ?? mail.problem.map { LogText.failed($0) } ?? LogText.waiting
        let paragraphs = mail.body.components(separatedBy: "\n\n").map { "<p>\($0)</p>" as Markup }
        let link = mail.link.map { link -> Markup in
            """
            <span class="copy"><input type="text" readonly value="\(link)" aria-label="\(l(LogText.linkOf(mail.recipient)))">\
            <button type="button" class="button quiet" data-copy="\(link)" data-done="\(l(LogText.copied))" hidden>\(l(LogText.copy))</button></span>
            """
        }
        return """
            <li><span><strong>\(mail.recipient)</strong> <span class="soft">\(mail.address)</span> <span class="mark plain">\(l(state))</span></span>\
            <span>\(mail.subject)</span>\(link)\
            \("<details class=\"more\"><summary>\(l(LogText.seeMail))</summary><div class=\"letter\">\(paragraphs)</div></details>", if: !mail.body.isEmpty)</li>
            """
    }
}
