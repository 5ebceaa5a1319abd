import HTML
import Localization

/// A decision: what is proposed or decided, who has been heard, what stands in its way, what follows from it.
struct DecisionPage {
    let frame: Frame
    let path: WebAddress
    let scene: DecisionScene
    let lines: [DecisionScene.Line]
    let ratification: Markup?
    let actions: [NamedAction]
    let hats: [Membership]

    private var l: Language { frame.language }
    private var decision: Decision { scene.decision }
    private var own: WebAddress { decision.path(in: path) }
    private var mayLead: Bool { hats.contains { $0.mayLead(decision) } }
    private var unheard: [DecisionScene.Line] { lines.filter { !$0.hearing.isHeard && $0.hearing != .left } }

    var markup: Markup {
        frame.page(
            decision.title, styles: ["css/decisions.css", "css/charts.css", "css/actions.css"],
            """
            <div class="stack"><p class="over"><a href="\(path.appending("besluiten"))">\(l(DecisionText.title))</a>\(decision.number.map { " · \(l(DecisionText.number($0)))" })</p>\
            <h1>\(decision.title)</h1><p>\(StateMarks(frame: frame, decision: decision, today: scene.today).markup) <span class="soft small">\(facts)</span></p>\(links)</div>
            \(outcome)\(speaking)\(leading)\(isDecided ? ratification : nil)
            \(ProposalBody(frame: frame, scene: scene, showsTitle: false).markup)
            \(decision.state == .draft ? nil : heard as Markup?)\(objections)\(isDecided ? nil : ratification)\(following)\(reviews)\(how)\(further)
            """)
    }

    /// What still has to be ratified goes before how it came about.
    private var isDecided: Bool { decision.isTaken }

    private var facts: String {
        [
            scene.proposedName.map { "\(l(DecisionText.proposedBy)) \($0)" },
            decision.occasion.isEmpty
                ? nil
                : "\(l(DecisionText.occasion))\(l.colon)\(decision.occasion)\(decision.occasionOn.map { ", \(frame.day($0))" } ?? "")",
        ].compactMap { $0 }.joined(separator: " · ")
    }

    private var links: Markup? {
        let before = scene.follows.map {
            "<p>\(l(DecisionText.follows)) <a href=\"\(place($0))\">\(l(DecisionText.link($0)))</a></p>" as Markup
        }
        let after = scene.followers.map {
            "<p class=\"now\">\(l(DecisionText.followedBy)) <a href=\"\(place($0))\">\(l(DecisionText.link($0)))</a></p>" as Markup
        }
        return "\(before)\(after)"
    }

    private func place(_ one: DecisionLink) -> WebAddress { path.appending("besluiten").appending(one.id.rawValue) }

    /// What was decided, with who was not heard by name.
    private var outcome: Markup? {
        if decision.state == .withdrawn { return "<p class=\"now\">\(l(DecisionPageText.withdrawn)) \(decision.withdrawnWhy)</p>" }
        guard let outcome = decision.outcome else { return nil }
        let names = l.list(unheard.map(\.voice.name))
        let silent: Markup? =
            unheard.isEmpty ? nil : "<p><strong>\(l(DecisionText.notHeard(names)))</strong> \(l(DecisionText.notHeardMeaning))</p>"
        let review = decision.reviewOn.map { day -> Markup in
            "<p>\(l(ClosingText.reviewOn)) \(frame.day(day)).\(" <strong>\(l(DecisionPageText.reviewNow))</strong>", if: decision.isToReview(on: scene.today))</p>"
        }
        return """
            <section class="outcome stack \(decision.isTaken ? "taken" : "refused")"><h2>\(l(DecisionText.outcomeSentence(outcome)))</h2>\
            \(decision.statedAt == nil ? "<p class=\"soft\">\(l(ClosingText.noStatement))</p>" : "<div class=\"written\">\(decision.statement)</div>" as Markup)\(silent)\(review)</section>
            """
    }

    /// What the reader can say, first of all.
    private var speaking: Markup? {
        let mine = scene.partners(spokenForBy: hats)
        guard !mine.isEmpty else { return nil }
        if decision.isOpen {
            let waits = mine.filter { one in unheard.contains { $0.voice.partnerId == one.partnerId } }
            let label = waits.isEmpty && !decision.isSecret ? PositionText.change : PositionText.take
            guard !waits.isEmpty || !decision.isSecret else { return nil }
            return """
                <p class="buttons no-print"><a class="button\(" quiet", if: waits.isEmpty)" href="\(own.appending("standpunt"))">\(l(label))</a></p>
                """
        }
        guard decision.isTaken else { return nil }
        return "\(mine.filter { one in unheard.contains { $0.voice.partnerId == one.partnerId } }.map(afterwards))"
    }

    private func afterwards(_ voice: Voice) -> Markup {
        let field = "reden-\(voice.partnerId.rawValue)"
        return """
            <section class="stack no-print"><h2>\(l(ClosingText.speakAfterwards))\(l.colon)\(voice.name)</h2><p>\(l(ClosingText.speakWhy))</p>\
            \(frame.form(own.appending("alsnog").appending(voice.partnerId.rawValue), class: "stack narrow", """
                <div class="field"><label for="\(field)">\(l(PositionText.reason))</label><textarea id="\(field)" name="reden" rows="2" maxlength="4000"></textarea></div>\
                <p class="buttons"><button class="button" name="aansluiten" value="ja" aria-label="\(l(ClosingText.join))\(l.colon)\(voice.name)">\(l(ClosingText.join))</button>\
                <button class="button quiet" name="aansluiten" value="nee" aria-label="\(l(ClosingText.doNotJoin))\(l.colon)\(voice.name)">\(l(ClosingText.doNotJoin))</button></p>
                """))</section>
            """
    }

    /// What who leads it can do.
    private var leading: Markup? {
        switch decision.state {
        case .draft: drafting
        case .open where mayLead: closing
        case .closed where mayLead && decision.statedAt == nil:
            "<p class=\"buttons no-print\"><a class=\"button\" href=\"\(own.appending("uitspraak"))\">\(l(ClosingText.toState))</a></p>"
        default: nil
        }
    }

    private var drafting: Markup {
        """
        <div class="stack no-print"><p class="buttons">\("<a class=\"button\" href=\"\(own.appending("begeleiden"))\">\(l(ProposalFormText.open))</a>", if: mayLead)\
        \("<a class=\"button quiet\" href=\"\(own.appending("voorstel"))\">\(l(ProposalFormText.edit))</a>", if: hats.contains { $0.mayDraft(decision) })</p>\
        \("<p class=\"soft\">\(l(ProposalFormText.onlyLead))</p>", if: !mayLead)\
        \("\(frame.act(own.appending("weg"), ProposalFormText.remove))", if: hats.contains { $0.mayDraft(decision) })</div>
        """
    }

    private var closing: Markup {
        """
        <section class="stack no-print" id="sluiten">\
        \(unheard.isEmpty ? "<p>\(l(ClosingText.closeWhy))</p>\(frame.act(own.appending("sluiten"), ClosingText.close, quiet: false))" : "<p class=\"soft\">\(l(ClosingText.notHeardYet(l.list(unheard.map(\.voice.name)))))</p>" as Markup)\
        <p><a class="button quiet" href="\(own.appending("begeleiden"))">\(l(ProposalFormText.manage))</a></p></section>
        """
    }

    private var heard: Markup {
        let count = scene.count
        let heardCount = lines.count { $0.hearing.isHeard }
        let missing = max(0, count.needed - heardCount)
        let showsCounts = decision.isSecret ? scene.showsPapers : !decision.hidesPositions
        let note: Markup? =
            decision.isSecret && decision.isOpen
            ? "<p class=\"now\">\(l(DecisionPageText.secretNow))</p>"
            : decision.hidesPositions ? "<p class=\"now\">\(l(DecisionPageText.hiddenNow))</p>" : nil
        return """
            <section class="stack-wide" id="gehoord"><h2>\(l(DecisionPageText.heardTitle))</h2>\
            <p><strong>\(l(DecisionText.heard(heardCount, of: scene.present.count)))</strong>\
            \(" (\(l(DecisionText.neededMore(missing))))", if: missing > 0 && decision.isOpen). \(l(DecisionPageText.agreed(l(DecisionText.quorum(decision.quorum)))))</p>\
            \(note)\("\(DecisionCountPicture(language: l, scene: scene, count: count).markup)", if: showsCounts && !count.said.isEmpty)\
            \(VoicesPicture(frame: frame, scene: scene, lines: lines, hats: hats).markup)\
            <p class="buttons no-print"><a class="button quiet" href="\(own.appending("geschiedenis"))">\(l(DecisionPageText.history))</a>\
            <a href="\(own.appending("standpunten.csv"))">\(l(DecisionPageText.file))</a></p></section>
            """
    }

    private var objections: Markup? {
        ObjectionsPicture(frame: frame, scene: scene).markup
    }

    private var following: Markup? {
        guard decision.isTaken else { return nil }
        let list = ActionLines(frame: frame, today: scene.today, filter: ActionFilter()).markup(actions) { action in
            hats.contains { $0.mayChange(action) }
        }
        return """
            <section class="stack" id="acties"><h2>\(l(ClosingText.actions))</h2>\(actions.isEmpty ? "<p class=\"soft\">\(l(ClosingText.noActions))</p>" : list)\
            \("<p class=\"no-print\"><a class=\"button quiet\" href=\"\(own.appending("acties"))\">\(l(ClosingText.action))</a></p>", if: hats.contains(where: \.mayAddActions))</section>
            """
    }

    private var reviews: Markup? {
        let items = scene.reviews.map { one -> Markup in
            """
            <li><span><strong>\(l(ClosingText.verdict(one.verdict)))</strong> <span class="soft small">\(frame.date(one.reviewedAt)), \(one.reviewedName ?? l(StanceText.somebody))</span></span>\
            <span>\(one.body)</span></li>
            """
        }
        let act: Markup? =
            mayLead && decision.isTaken && decision.statedAt != nil
            ? "<p class=\"no-print\"><a class=\"button quiet\" href=\"\(own.appending("herbekijken"))\">\(l(ClosingText.review))</a></p>"
            : nil
        guard !items.isEmpty || act != nil else { return nil }
        return """
            <section class="stack" id="herbekeken"><h2>\(l(ClosingText.reviews))</h2>\(items.isEmpty ? nil : "<ul class=\"list\">\(items)</ul>" as Markup?)\(act)</section>
            """
    }

    private var how: Markup {
        let amount = decision.amount.map { l.number($0) }
        let facts: [(Text, String)] = [
            (
                DecisionText.way,
                [
                    l(DecisionText.way(decision.way)),
                    decision.isSecret ? l(DecisionText.secret) : decision.isHidden == 1 ? l(DecisionText.hidden) : nil,
                ].compactMap { $0 }.joined(separator: ", ")
            ),
            (DecisionText.quorum, l(DecisionText.quorum(decision.quorum))),
            (DecisionText.silence, l(DecisionText.silence(decision.silence))),
            (DecisionText.needs, l(DecisionText.needs(decision.needs, amount))),
            (DecisionText.level, l(DecisionText.level(decision.level))),
            (DecisionText.closesOn, frame.day(decision.closesOn)),
        ]
        let moves = scene.moves.map { one -> Markup in
            "<li><span>\(l(DecisionPageText.moved(frame.day(one.wasOn), frame.day(one.becameOn))))\(l.colon)\(one.reason)</span><span class=\"soft small\">\(frame.date(one.movedAt)), \(one.movedName ?? l(StanceText.somebody))</span></li>"
        }
        return """
            <section class="stack"><h2>\(l(DecisionText.howItIsDecided))</h2><p class="soft">\(l(DecisionText.meaning(decision.way)))</p>\
            <dl class="facts">\(facts.map { "<dt>\(l($0.0))</dt><dd>\($0.1)</dd>" as Markup })</dl>\
            \(moves.isEmpty ? nil : "<h3>\(l(DecisionPageText.deadlineMoves))</h3><ul class=\"list\">\(moves)</ul>" as Markup?)\
            \("<p class=\"soft small\">\(l(DecisionText.fixedNow))</p>", if: decision.isOpen)</section>
            """
    }

    private var further: Markup? {
        guard decision.isClosed, hats.contains(where: \.mayPropose) else { return nil }
        let address = path.appending("besluiten").appending("nieuw").query("volgt", decision.id.rawValue)
        return "<p class=\"no-print\"><a href=\"\(address)\">\(l(DecisionPageText.newFrom))</a></p>"
    }
}

/// The state of a decision as marks.
struct StateMarks {
    let frame: Frame
    let decision: Decision
    let today: String

    var markup: Markup {
        let l = frame.language
        return """
            <span class="mark \(decision.isOpen ? "act" : "plain")">\(l(DecisionText.state(decision)))</span>\
            \(" <span class=\"mark late\">\(l(ClosingText.toReview))</span>", if: decision.isToReview(on: today))
            """
    }
}
