import Foundation
import HTML
import Localization

/// How the texts of a partner grew: every version with its date, and a button to make an earlier one hold again.
struct InterestGrowth {
    let frame: Frame
    /// Of the partner.
    let place: WebAddress
    /// Of the network.
    let path: WebAddress
    let history: [Interest]
    let said: [Commitment]
    let mayBringBack: Bool

    private var l: Language { frame.language }

    private struct Step {
        let at: Date
        let markup: Markup
    }

    var markup: Markup {
        let steps = (history.map(step) + said.map(step)).enumerated().sorted {
            ($0.element.at, -$0.offset) > ($1.element.at, -$1.offset)
        }
        guard !steps.isEmpty else { return "<p class=\"soft\">\(l(InterestFormText.nothingGrew))</p>" }
        return "<ol class=\"list growth\" reversed>\(steps.map(\.element.markup))</ol>"
    }

    private func step(_ text: Interest) -> Step {
        let isNow = !history.contains { $0.part == text.part && $0.version > text.version }
        let body: Markup = text.body.isEmpty ? "<p class=\"soft\">\(l(InterestFormText.emptied))</p>" : "<p class=\"said\">\(text.body)</p>"
        let reach = text.reach.map { l(InterestText.reach($0)) }
        return Step(
            at: text.writtenAt,
            markup: line(
                l(InterestText.name(text.part)), text.version, isNow: isNow, text.broughtBackFrom,
                InterestText.written(by: text.writerName, frame.date(text.writtenAt), isTypedFor: text.isTypedFor == 1), reach, body,
                bringBack: place.appending("terughalen"),
                fields: "<input type=\"hidden\" name=\"deel\" value=\"\(text.part.rawValue)\">"))
    }

    private func step(_ commitment: Commitment) -> Step {
        let isNow = !said.contains { $0.id == commitment.id && $0.version > commitment.version }
        let end =
            commitment.isWithdrawn == 1 ? l(InterestFormText.withdrawn) : commitment.untilOn.map { l(InterestText.until(frame.day($0))) }
        let body: Markup = commitment.note.isEmpty ? "" : "<p class=\"said\">\(commitment.note)</p>"
        return Step(
            at: commitment.writtenAt,
            markup: line(
                InterestText.amount(commitment, l), commitment.version, isNow: isNow, commitment.broughtBackFrom,
                InterestText.written(by: commitment.writerName, frame.date(commitment.writtenAt), isTypedFor: commitment.isTypedFor == 1),
                end,
                body,
                bringBack: path.appending("belangen").appending("inbreng").appending(commitment.id.rawValue).appending("terughalen"),
                fields: ""))
    }

    private func line(
        _ name: String, _ version: Int, isNow: Bool, _ from: Int?, _ written: Text, _ more: String?, _ body: Markup,
        bringBack: WebAddress, fields: Markup
    ) -> Markup {
        let facts = [l(InterestFormText.version(version)), from.map { l(InterestFormText.broughtBack(from: $0)) }, more, l(written)]
        let back: Markup = frame.form(
            bringBack, class: "act",
            """
            \(fields)<input type="hidden" name="versie" value="\(version)">\
            <button class="link" aria-label="\(l(InterestFormText.bringBack))\(l.colon)\(name), \(l(InterestFormText.version(version)))">\(l(InterestFormText.bringBack))</button>
            """)
        let earlier: Markup = """
            <details><summary>\(l(InterestFormText.readEarlier))</summary>\(body)\("<div class=\"no-print\">\(back)</div>", if: mayBringBack)</details>
            """
        let now: Markup = "<span class=\"mark plain\">\(l(InterestFormText.current))</span>"
        return """
            <li><span><strong>\(name)</strong> \(now, if: isNow)</span>\
            <span class="soft small">\(facts.compactMap { $0 }.joined(separator: " · "))</span>\(earlier, if: !isNow)</li>
            """
    }
}
