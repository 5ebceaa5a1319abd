import HTML
import Localization

/// How long what was signed holds and for whom, and what can be done about it.
struct TermsPage {
    let frame: Frame
    let path: WebAddress
    let found: TermsScene
    var accession: AccessionForm
    var exit: ExitForm
    var review: AgreementReviewForm
    /// Something else was done meanwhile.
    var hasMoved = false

    private var l: Language { frame.language }
    private var document: WebAddress { found.scene.own(in: path) }
    var own: WebAddress { document.appending("looptijd") }

    var markup: Markup {
        frame.page(
            l(TermsText.title), styles: ["css/decisions.css"],
            """
            <div class="stack"><p class="over"><a href="\(document)">\(found.scene.document.title)</a></p><h1>\(l(TermsText.title))</h1>\
            <p class="soft">\(l(TermsText.intro))</p></div>\
            \(errorSummary(accession.errors, l))\(errorSummary(exit.errors, l))\(errorSummary(review.errors, l))\
            \("<p class=\"problems\" role=\"alert\">\(l(TermsText.moved))</p>", if: hasMoved)\
            \(found.term.map(inForce) ?? notSigned)
            """)
    }

    private var notSigned: Markup {
        """
        <p class="now">\(l(TermsText.notSigned)) <a href="\(document.appending("ondertekening"))">\(l(TermsText.toSigning))</a></p>\
        <dl class="facts">\(facts(nil))</dl>
        """
    }

    private func inForce(_ term: AgreementTerm) -> Markup {
        """
        <p class="now">\(l(state(term)))\(reserve(term))</p><dl class="facts">\(facts(term))</dl>\
        <section class="stack"><h2>\(l(TermsText.parties))</h2>\(parties(term))\(joining)\(leaving)</section>\
        <section class="stack"><h2>\(l(TermsText.reviews))</h2>\(reviews(term))\(reviewing)</section>
        """
    }

    private func state(_ term: AgreementTerm) -> Text {
        let version = term.signing.version
        if let first = term.startsOn, first > found.today, !term.isOver(on: found.today) {
            guard let last = term.lastDay, last < first else { return TermsText.begins(version, frame.day(first)) }
            return TermsText.endsBefore(version, frame.day(last))
        }
        guard let last = term.lastDay else { return TermsText.holds(version) }
        return term.isOver(on: found.today) ? TermsText.over(version, frame.day(last)) : TermsText.holds(version, until: frame.day(last))
    }

    private func reserve(_ term: AgreementTerm) -> Markup? {
        let count = term.underReserve.count
        return count == 0 || term.isOver(on: found.today) ? nil : " \(l(TermsText.notBoundYet(count)))"
    }

    private func facts(_ term: AgreementTerm?) -> [Markup] {
        // What is being signed or was signed keeps its fixed.
        let fixed = (term?.signing ?? found.scene.current)?.details ?? found.scene.document.details
        let facts: [(Text, String)] = [
            (TermsText.startsOn, fixed.startsOn.map(frame.day) ?? l(FieldText.notChosen)),
            (TermsText.lastDay, (term.map(\.lastDay) ?? fixed.endsOn).map(frame.day) ?? l(TermsText.indefinite)),
            (TermsText.reviewOn, (term.map(\.reviewOn) ?? fixed.reviewOn).map(frame.day) ?? l(FieldText.notChosen)),
            (TermsText.notice, fixed.noticeMonths.map { l(TermsText.months($0)) } ?? l(TermsText.noNotice)),
        ]
        return facts.map { "<dt>\(l($0.0))</dt><dd>\($0.1)</dd>" }
    }

    private func parties(_ term: AgreementTerm) -> Markup {
        let lines = term.signing.parties.map { party -> Markup in
            let exits = term.exits.filter { $0.partnerId == party.partnerId }
            return """
                <li><span><strong>\(party.partnerName)</strong> <span class="mark \(term.binds(party, on: found.today) ? "plain" : "late")">\(l(standing(party, term)))</span></span>\
                \(party.accededOn.map { "<span class=\"soft small\">\(l(SigningText.acceded(frame.day($0))))</span>" as Markup })\(exits.map(told))</li>
                """
        }
        return "<ul class=\"list\">\(lines)</ul><p><a href=\"\(document.appending("ondertekening"))\">\(l(TermsText.toSignatures))</a></p>"
    }

    private func standing(_ party: SigningParty, _ term: AgreementTerm) -> Text {
        if let exit = term.exit(of: party.partnerId) {
            return exit.endsOn < found.today ? TermsText.gone(frame.day(exit.endsOn)) : TermsText.leaves(frame.day(exit.endsOn))
        }
        switch term.bond(of: party) {
        case .unsigned: return term.signing.takesSignature(of: party) ? TermsText.toSign : TermsText.neverSigned
        case .underReserve(let body):
            let name = RatificationText.name(of: body, l)
            return body.latest?.result == .refused ? TermsText.refused(name) : TermsText.underReserve(name)
        case .from(let day): return day > found.today ? SigningText.begins(frame.day(day)) : TermsText.bound(since: frame.day(day))
        }
    }

    private func told(_ exit: AgreementExit) -> Markup {
        let (announced, written) = (frame.day(exit.announcedOn), frame.date(exit.announcedAt))
        let words = exit.stands ? TermsText.announced(announced) : TermsText.takenBack(announced)
        let back = own.appending("uittreding").appending(exit.id.rawValue).appending("terug")
        return """
            <div class="stack"><span class="soft small">\(l(words))\(written == announced ? nil : " · \(l(SigningText.recorded(written, by: exit.announcedName)))" as Markup?)</span><p>\(exit.reason)</p>\
            \(found.mayTakeBack(exit) ? "<div class=\"buttons no-print\">\(frame.act(back, TermsText.takeBack))</div>" as Markup? : nil)</div>
            """
    }

    private var joining: Markup? {
        guard !found.joining.isEmpty else { return nil }
        return part(
            TermsText.joinTitle, TermsText.joinHint, isOpen: !accession.errors.isEmpty, "toetreding", TermsText.join, accession.markup(l))
    }

    private var leaving: Markup? {
        guard !found.leaving.isEmpty else { return nil }
        return part(TermsText.leaveTitle, TermsText.leaveHint, isOpen: !exit.errors.isEmpty, "uittreding", TermsText.leave, exit.markup(l))
    }

    private var reviewing: Markup? {
        guard found.mayReview else { return nil }
        return part(
            TermsText.reviewTitle, TermsText.reviewHint, isOpen: !review.errors.isEmpty, "evaluatie", TermsText.write, review.markup(l))
    }

    private func part(_ title: Text, _ hint: Text, isOpen: Bool, _ place: String, _ button: Text, _ fields: Markup) -> Markup {
        let content: Markup = "\(fields)<p class=\"buttons\"><button class=\"button\">\(l(button))</button></p>"
        return """
            <details class="no-print"\(" open", if: isOpen || hasMoved)><summary>\(l(title))</summary><p class="soft">\(l(hint))</p>\
            \(frame.form(own.appending(place), class: "stack narrow", content))</details>
            """
    }

    private func reviews(_ term: AgreementTerm) -> Markup {
        guard !term.reviews.isEmpty else { return "<p class=\"soft\">\(l(TermsText.neverReviewed))</p>" }
        let items = term.reviews.reversed().map { one -> Markup in
            let facts = [
                frame.day(one.heldOn), one.nextOn.map { l(TermsText.again(frame.day($0))) },
                one.endsOn.map { l(TermsText.ends(frame.day($0))) },
                one.reviewedName,
            ].compactMap { $0 }
            return """
                <li><span><strong>\(l(TermsText.outcome(one.outcome)))</strong></span><span class="soft small">\(facts.joined(separator: " · "))</span>\
                \("<div class=\"written\">\(one.note)</div>", if: !one.note.isEmpty)</li>
                """
        }
        return "<ul class=\"list\">\(items)</ul>"
    }
}
