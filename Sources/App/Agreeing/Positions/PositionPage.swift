import HTML
import Localization

/// A proposal with what can be said of it, for who is in the network: speaking for a partner, and asking colleagues.
struct PositionPage {
    let frame: Frame
    let path: WebAddress
    let scene: DecisionScene
    let partners: [Voice]
    let form: PositionForm
    /// How far the reader may go for each partner.
    let held: [Identifier: Mandate]
    let consultations: [Consultation]
    /// The partners whose colleague the reader is.
    let colleagues: [Voice]
    var advice = AdviceForm()
    let reader: Identifier

    private var l: Language { frame.language }
    private var own: WebAddress { scene.decision.path(in: path) }

    var markup: Markup {
        let speaks = !partners.isEmpty && scene.decision.isOpen
        return frame.page(
            l(PositionText.take), styles: ["css/decisions.css"],
            """
            <div class="stack"><p class="over"><a href="\(own)">\(scene.decision.title)</a></p><h1>\(l(PositionText.take))</h1></div>
            \(errorSummary(form.errors, l))\(errorSummary(advice.errors, l))
            \(ProposalBody(frame: frame, scene: scene).markup)
            \(speaks ? taking : closed)
            \(AdviceSection(frame: frame, own: own, scene: scene, speaksFor: partners, colleagues: colleagues, consultations: consultations, form: advice, reader: reader).markup)
            """)
    }

    /// It is no longer open, or the reader speaks for nobody.
    private var closed: Markup {
        let isOpen = scene.decision.isOpen
        let lost =
            isOpen ? nil : LostReason(frame: frame, form: form, standing: partners.first.flatMap { scene.standing(of: $0.partnerId) })
        return "<p class=\"now\">\(l(isOpen ? PositionText.nobodyToSpeakFor : PositionText.closedLink))</p>\(lost?.markup)"
    }

    private var taking: Markup {
        """
        <section class="stack" id="innemen"><h2>\(l(PositionText.take))</h2><p class="now">\(l(PositionText.whoSees(scene.decision)))</p>\
        \(partners.map(mandate))\(frame.form(own.appending("standpunt"), class: "stack narrow position", "\(form.markup(l, scene, partners: partners))"))</section>
        """
    }

    private func mandate(_ partner: Voice) -> Markup {
        let standing = scene.standing(of: partner.partnerId)
        let said: Markup? = standing.map {
            """
            <p class="soft">\(l(PositionText.youSaid))\(l.colon)<strong>\(l(StanceText.name($0.stance)))</strong>, \(l(StanceText.onText($0.textNumber))). \(l(PositionText.colleagueSpoke))</p>\
            \(frame.act(own.appending("standpunt").appending("terug").appending(partner.partnerId.rawValue), PositionText.takeBack, of: partner.name))
            """
        }
        return """
            <div class="stack">\(partners.count > 1 ? "<h3>\(partner.name)</h3>" as Markup? : nil)\
            \(MandateNote(frame: frame, mandate: held[partner.partnerId], decision: scene.decision).markup)\(said)</div>
            """
    }
}

/// What a proposal says, as whoever takes a position reads it.
struct ProposalBody {
    let frame: Frame
    let scene: DecisionScene
    /// Not where the page itself is called after it.
    var showsTitle = true

    var markup: Markup {
        let (l, decision) = (frame.language, scene.decision)
        let options = scene.currentOptions.map { "<li>\($0.body)</li>" as Markup }
        return """
            <section class="stack proposal"><h2>\(l(DecisionText.proposal))</h2>\("<p class=\"lead\">\(decision.title)</p>", if: showsTitle)<div class="written">\(decision.body)</div>\
            \(options.isEmpty ? nil : "<h3>\(l(DecisionText.options))</h3><ol>\(options)</ol>" as Markup?)\
            \(decision.reason.isEmpty ? nil : "<h3>\(l(DecisionText.reason))</h3><div class=\"written\">\(decision.reason)</div>" as Markup?)\
            <p class="soft small">\(facts)</p></section>
            """
    }

    private var facts: String {
        let (l, decision) = (frame.language, scene.decision)
        return [
            l(DecisionText.way(decision.way)), l(DecisionText.until(frame.day(decision.closesOn))),
            scene.texts.count > 1 ? l(StanceText.onText(decision.textNumber)) : nil,
        ].compactMap { $0 }.joined(separator: " · ")
    }
}

/// How far somebody's mandate reaches, beside what the proposal asks.
struct MandateNote {
    let frame: Frame
    let mandate: Mandate?
    let decision: Decision

    var markup: Markup {
        let l = frame.language
        guard let mandate else { return "<p>\(l(PositionText.outsideWithout))</p>" }
        let covers = mandate.covers(decision.needs.limit, amount: decision.amount)
        return """
            <p>\(l(PositionText.yourMandate))\(l.colon)\(MandateWords(language: l).limit(mandate.limit, mandate.amount, mandate.subject)). \
            \(covers ? nil : "<strong>\(l(PositionText.outsideWarning))</strong>" as Markup?)</p>
            """
    }
}

/// A mandate in a few words.
struct MandateWords {
    let language: Language

    func limit(_ limit: Mandate.Limit, _ amount: Int?, _ subject: String) -> String {
        [language(MandateText.limit(limit, amount: amount)), subject].filter { !$0.isEmpty }.joined(separator: ", ")
    }
}
