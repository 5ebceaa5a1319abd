import HTML
import Localization

/// The objections to a proposal: those that stand, and those that were worked out, each with what was done about it.
struct ObjectionsPicture {
    let frame: Frame
    let scene: DecisionScene

    private var l: Language { frame.language }

    var markup: Markup? {
        let standing = scene.objections.map(line)
        let settled = scene.positions.filter { $0.stance == .objection && !$0.stands && scene.answer(to: $0) != nil }.map(line)
        guard !standing.isEmpty || !settled.isEmpty else { return nil }
        return """
            <section class="stack" id="bezwaren">\(standing.isEmpty ? nil : "<h2>\(l(DecisionPageText.objections))</h2><ul class=\"list\">\(standing)</ul>" as Markup?)\
            \(settled.isEmpty ? nil : "<h2>\(l(DecisionPageText.settled))</h2><ul class=\"list\">\(settled)</ul>" as Markup?)</section>
            """
    }

    private func line(_ position: Position) -> Markup {
        let partner = scene.voices.first { $0.partnerId == position.partnerId }?.name ?? ""
        let answers = scene.answers.filter { $0.positionId == position.id }.map { one -> Markup in
            let facts = [one.textNumber.map { l(DecisionPageText.text($0)) }, one.answeredName, frame.date(one.answeredAt)]
            return """
                <div class="written"><strong>\(l(DecisionPageText.workedOn))</strong> \(one.body) \
                <span class="soft small">\(facts.compactMap { $0 }.joined(separator: ", "))</span></div>
                """
        }
        return """
            <li><span><strong>\(partner)</strong> <span class="soft small">\(l(StanceText.onText(position.textNumber)))</span></span>\
            <div class="written">\(position.reason)</div>\
            \(answers)\("<p class=\"soft\">\(l(DecisionPageText.notAnswered))</p>", if: answers.isEmpty)\
            \("<p class=\"soft small\">\(l(DecisionPageText.askedAgain))</p>", if: position.stands && scene.decision.isOpen)</li>
            """
    }
}
