import HTML
import Localization

/// A proposal behind a personal link, with what can be said of it.
struct PositionLinkPage {
    let frame: Frame
    let link: WebAddress
    let asked: PositionLink
    let scene: DecisionScene
    /// The partner of the link, while its holder speaks for it.
    let partners: [Voice]
    var form: PositionForm
    let held: Mandate?

    private var l: Language { frame.language }
    private var standing: Position? { scene.standing(of: asked.partnerId) }
    private var hasVoted: Bool { scene.slips.contains(asked.partnerId) }

    var markup: Markup {
        let name = scene.voices.first { $0.partnerId == asked.partnerId }?.name ?? ""
        return frame.page(
            scene.decision.title, styles: ["css/layout.css", "css/decisions.css"], isBare: true,
            """
            <div class="stack"><p class="over">\(asked.networkName)</p><h1>\(scene.decision.title)</h1>\
            <p class="soft">\(l(PositionText.linkIsOf(asked.personName, name)))</p></div>\(errorSummary(form.errors, l))
            \(said)\(ProposalBody(frame: frame, scene: scene, showsTitle: false).markup)\(heard)\(taking)\(lost)
            """)
    }

    private var said: Markup? {
        if hasVoted { return "<p class=\"now\">\(l(PositionText.thanks)) \(l(PositionText.alreadyVoted))</p>" }
        guard let standing else { return nil }
        // Who else gets hold of the link is not to read there what is hidden.
        guard !scene.decision.hidesPositions else { return "<p class=\"now\">\(l(PositionText.hasSpoken))</p>" }
        return """
            <p class="now">\(l(PositionText.youSaid))\(l.colon)<strong>\(l(StanceText.name(standing.stance)))</strong>, \(l(StanceText.onText(standing.textNumber))), \
            \(standing.personName ?? l(StanceText.somebody)). \(scene.decision.isOpen ? l(PositionText.mayReplace) : "")</p>
            """
    }

    /// Which partners have not spoken yet, so that nobody thinks that all others have.
    private var heard: Markup? {
        guard scene.decision.isOpen else { return nil }
        let unheard = scene.unheard
        return """
            <section class="stack"><p>\(l(DecisionText.heard(scene.lines.count { $0.hearing.isHeard }, of: scene.present.count))). \
            \(unheard.isEmpty ? "" : l(DecisionText.notHeard(l.list(unheard.map(\.voice.name)))))</p></section>
            """
    }

    private var taking: Markup {
        guard scene.decision.isOpen else {
            let outcome = scene.decision.outcome.map { l(DecisionText.outcomeSentence($0)) } ?? l(DecisionText.state(scene.decision))
            return "<p class=\"now\">\(l(PositionText.closedLink)) \(outcome)</p>"
        }
        guard !partners.isEmpty else { return "<p class=\"now\">\(l(PositionText.nobodyToSpeakFor))</p>" }
        guard !hasVoted else { return "" }
        return """
            <section class="stack" id="innemen"><h2>\(l(standing == nil ? PositionText.take : PositionText.change))</h2>\
            <p class="soft">\(l(PositionText.whoSees(scene.decision)))</p>\(MandateNote(frame: frame, mandate: held, decision: scene.decision).markup)\
            \(frame.form(link, class: "stack narrow position", "\(form.markup(l, scene, partners: partners))"))</section>
            """
    }

    private var lost: Markup? { scene.decision.isOpen ? nil : LostReason(frame: frame, form: form, standing: standing).markup }
}

/// What was typed when a proposal closed meanwhile, so that it is not lost.
struct LostReason {
    let frame: Frame
    let form: PositionForm
    let standing: Position?

    var markup: Markup? {
        guard !form["reden"].isEmpty, standing?.reason != form["reden"] else { return nil }
        return """
            <section class="stack"><h2>\(frame(PositionText.reason))</h2><p>\(frame(PositionText.closed))</p>\
            <div class="written">\(form["reden"])</div></section>
            """
    }
}
