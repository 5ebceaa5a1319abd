import Foundation
import HTML
import Localization

/// After answering, or when a link cannot be answered with: what happens next.
struct AnswerEndPage {
    let frame: Frame
    let round: Round
    /// Nil when the answer just came in.
    let reason: Reason?
    /// Where somebody who declined changes their mind.
    var takePart: WebAddress?
    /// By a guest link, which counts as often as it is used.
    var isGuest = false

    enum Reason {
        case used, closed, notOpen, declined
    }

    var markup: Markup {
        let l = frame.language
        let (title, text) = words
        return frame.page(
            l(title), scripts: reason == nil ? ["js/thanks.js"] : [], isBare: true,
            """
            <p class="over">\(round.name)</p><h1>\(l(title))</h1><p>\(l(text))</p>
            \("<p>\(l(AnswerText.countsOnce))</p>", if: reason == nil && round.mode == .anonymous && !isGuest)
            <p class="now">\(l(InvitationText.whoSees(round.mode, smallestGroup: round.smallestGroup)))</p>
            \(takePart.map { "<div class=\"buttons\">\(frame.act($0, AnswerText.takePart, quiet: false))</div>" as Markup })
            """)
    }

    private var words: (Text, Text) {
        let closes = frame.language.longDate(round.closesAt - 1, in: frame.site.timeZone)
        switch reason {
        case nil: return (AnswerText.thanksTitle, AnswerText.thanks(closes))
        case .used: return (AnswerText.usedTitle, AnswerText.used(closes))
        case .declined: return (AnswerText.declinedTitle, AnswerText.declined(closes))
        case .closed: return (AnswerText.closedTitle, AnswerText.closed)
        case .notOpen: return (AnswerText.notOpenTitle, AnswerText.notOpen)
        }
    }
}
