import HTML
import Localization

/// Each partner with a voice: whether it was heard, what it said, and with which mandate.
struct VoicesPicture {
    let frame: Frame
    let scene: DecisionScene
    let lines: [DecisionScene.Line]
    let hats: [Membership]

    private var l: Language { frame.language }

    var markup: Markup {
        // Who has not been heard comes first: that is what the page is for.
        let rows = lines.filter { !$0.hearing.isHeard } + lines.filter(\.hearing.isHeard)
        let showsWhat = !scene.decision.isSecret
        return """
            <table class="voices"><caption>\(l(DecisionPageText.heardTitle))</caption><thead><tr><th scope="col">\(l(DecisionPageText.partner))</th>\
            <th scope="col">\(l(DecisionPageText.says))</th>\("<th scope=\"col\">\(l(DecisionPageText.mandate))</th>", if: showsWhat)</tr></thead>\
            <tbody>\(rows.map { row($0, showsWhat: showsWhat) })</tbody></table>
            """
    }

    private func row(_ line: DecisionScene.Line, showsWhat: Bool) -> Markup {
        let position = line.position.flatMap { scene.maySee($0, hats) ? $0 : nil }
        return """
            <tr class="\(line.hearing.isHeard ? "heard" : "unheard")"><th scope="row">\(line.voice.name)</th>\
            <td>\(mark(line))\(said(line, position))\(later(line))</td>\("<td>\(position.map(held))\(heldLater(line))</td>", if: showsWhat)</tr>
            """
    }

    private func mark(_ line: DecisionScene.Line) -> Markup {
        let via = line.viaName.map { " \(l(StanceText.via($0)))" } ?? ""
        return "<span class=\"mark \(line.hearing.isHeard ? "plain" : "late")\">\(l(StanceText.hearing(line.hearing)))\(via)</span>"
    }

    private func said(_ line: DecisionScene.Line, _ position: Position?) -> Markup? {
        if let position, line.hearing != .delegated { return PositionWords(frame: frame, scene: scene).said(position) }
        // What another said for it.
        guard line.hearing == .delegated, !scene.decision.hidesPositions, let said = line.said else { return nil }
        return "<p><strong>\(l(StanceText.name(said.stance)))</strong></p>"
    }

    private func held(_ position: Position) -> Markup { PositionWords(frame: frame, scene: scene).held(position) }

    /// With which mandate it spoke afterwards.
    private func heldLater(_ line: DecisionScene.Line) -> Markup? {
        scene.spoken(by: line.voice.partnerId).map { PositionWords(frame: frame, scene: scene).held($0) }
    }

    private func later(_ line: DecisionScene.Line) -> Markup? {
        guard let spoken = scene.spoken(by: line.voice.partnerId) else { return nil }
        return """
            <p><span class="mark act">\(l(spoken.joins == 1 ? ClosingText.joined : ClosingText.didNotJoin))</span> \
            <span class="soft small">\(frame.date(spoken.spokenAt)), \(spoken.personName ?? l(StanceText.somebody))</span> \(spoken.reason)</p>
            """
    }
}

/// One position in words.
struct PositionWords {
    let frame: Frame
    let scene: DecisionScene

    private var l: Language { frame.language }

    /// What was said, and why.
    func said(_ position: Position) -> Markup {
        let option = position.optionPlace.flatMap { place in
            scene.options.first { $0.textNumber == position.textNumber && $0.place == place }?.body
        }
        return """
            <p><strong>\(l(StanceText.name(position.stance)))</strong>\(option.map { ": \($0)" }) \
            \("<span class=\"soft small\">\(l(StanceText.onText(position.textNumber)))</span>", if: scene.texts.count > 1)</p>\
            \("<div class=\"written\">\(position.reason)</div>", if: !position.reason.isEmpty)
            """
    }

    /// By whom, when and with which mandate.
    func held(_ position: Position) -> Markup {
        """
        <p>\(position.personName ?? l(StanceText.somebody))<br><span class="soft small">\(frame.moment(position.givenAt))\
        \(", \(l(StanceText.byLink))", if: position.byLink == 1)</span></p>\
        <p class="small">\(mandate(position.heldLimit, position.heldAmount, position.heldSubject)) \(marks(position))</p>
        """
    }

    /// With which mandate somebody spoke after the closing; by whom and when stands beside what was said.
    func held(_ spoken: SpokenAfterwards) -> Markup {
        """
        <p class="small">\(mandate(spoken.heldLimit, spoken.heldAmount, spoken.heldSubject)) \(within(spoken.isWithin == 1, spoken.heldSubject))</p>
        """
    }

    private func mandate(_ limit: Mandate.Limit?, _ amount: Int?, _ subject: String) -> String {
        limit.map { MandateWords(language: l).limit($0, amount, subject) } ?? l(StanceText.noMandate)
    }

    private func marks(_ position: Position) -> Markup {
        if position.isPersonal == 1 { return "<span class=\"mark both\">\(l(StanceText.personal))</span>" }
        return within(position.isWithin == 1, position.heldSubject)
    }

    private func within(_ isWithin: Bool, _ subject: String) -> Markup {
        isWithin
            ? "<span class=\"mark plain\">\(l(subject.isEmpty ? StanceText.within : StanceText.withinSubject))</span>"
            : "<span class=\"mark both\">\(l(StanceText.outside))</span>"
    }
}
