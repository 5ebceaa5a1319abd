import HTML
import Localization

/// What partners agree on, at a glance: where they are, what is to be decided, the charter, the mandates.
struct AgreementsPage {
    let frame: Frame
    let path: WebAddress
    let phase: Phase
    let documents: [Document]
    /// How many promises are past their day and not delivered.
    let overdue: Int
    let decisions: [Decision]
    let waiting: [WaitingDecision]
    let charter: CharterStanding?
    let validMandates: Int
    let hats: [Membership]
    let today: String

    private var l: Language { frame.language }
    private var own: WebAddress { path.appending("besluiten") }

    var markup: Markup {
        frame.page(
            l(LayoutText.name(of: .agreements)), styles: ["css/decisions.css"],
            """
            <div class="stack"><h1>\(l(LayoutText.name(of: .agreements)))</h1><p class="soft">\(l(AgreementsText.why))</p></div>
            \(mine)<div class="two"><div class="stack-wide">\(deciding)\(onPaper)</div><div class="stack-wide">\(journey)\(trust)\(speaking)</div></div>
            """)
    }

    private var mine: Markup? {
        guard !waiting.isEmpty else { return nil }
        return
            "<section class=\"stack\"><h2>\(l(AgreementsText.waiting))</h2><ul class=\"list\">\(waiting.map { WaitingLine(frame: frame, waiting: $0).markup })</ul></section>"
    }

    private var deciding: Markup {
        let open = decisions.filter(\.isOpen).map(line)
        let review = decisions.filter { $0.isToReview(on: today) }.map(line)
        return """
            <section class="stack"><h2>\(l(AgreementsText.open))</h2>\(open.isEmpty ? "<p class=\"soft\">\(l(AgreementsText.nothingOpen))</p>" : "<ul class=\"list\">\(open)</ul>")\
            <p class="buttons no-print"><a class="button quiet" href="\(own)">\(l(AgreementsText.allDecisions))</a>\
            \("<a class=\"button\" href=\"\(own.appending("nieuw"))\">\(l(DecisionText.new))</a>", if: hats.contains(where: \.mayPropose))</p></section>\
            \(review.isEmpty ? nil : "<section class=\"stack\"><h2>\(l(AgreementsText.toReview))</h2><ul class=\"list\">\(review)</ul></section>" as Markup?)
            """
    }

    /// What stands on paper, and what was promised and realised.
    private var onPaper: Markup {
        let place = path.appending("documenten")
        let lines = documents.prefix(Self.fewDocuments).map { one -> Markup in
            "<li><a href=\"\(one.path(in: path))\">\(one.title)</a><span class=\"soft small\">\(l(DocumentsText.kind(one.kind)))</span></li>"
        }
        return """
            <section class="stack"><h2>\(l(DocumentsText.title))</h2>\(lines.isEmpty ? "<p class=\"soft\">\(l(DocumentsText.nothing))</p>" : "<ul class=\"list\">\(lines)</ul>")\
            <p class="buttons no-print"><a class="button quiet" href="\(place)">\(l(AgreementsText.allDocuments))</a>\
            \("<a class=\"button\" href=\"\(place.appending("nieuw"))\">\(l(DocumentsText.new))</a>", if: hats.contains(where: \.mayDraftDocuments))</p>\
            <p><a href="\(path.appending("inbreng"))">\(l(AgreementsText.ledger))</a>\(" <strong>\(l(AgreementsText.overdue(overdue)))</strong>", if: overdue > 0) · <a href="\(path.appending("realisaties"))">\(l(AgreementsText.realised))</a></p></section>
            """
    }

    /// How many documents stand on this page.
    private static let fewDocuments = 5

    private func line(_ decision: Decision) -> Markup {
        let until = decision.isOpen ? l(DecisionText.until(frame.day(decision.closesOn))) : decision.closedAt.map(frame.date) ?? ""
        return """
            <li><a href="\(decision.path(in: path))">\(decision.title)</a><span class="soft small">\(l(DecisionText.way(decision.way))) · \(until)</span></li>
            """
    }

    private var journey: Markup {
        """
        <section class="stack"><h2>\(l(AgreementsText.journey))</h2><p><strong>\(l(PhaseText.numbered(phase)))</strong> <span class="soft">\(l(PhaseText.question(phase)))</span></p>\
        <p><a href="\(path.appending("traject"))">\(l(AgreementsText.toJourney))</a></p></section>
        """
    }

    private var trust: Markup {
        let words: Markup =
            charter.map { one in
                "<p>\(l(AgreementsText.adopted(one.number, frame.day(one.adoptedOn))))\(" <strong>\(l(AgreementsText.charterDue))</strong>", if: one.isDue(on: today))</p>"
            } ?? "<p class=\"soft\">\(l(AgreementsText.noCharter))</p>"
        return """
            <section class="stack"><h2>\(l(AgreementsText.charter))</h2>\(words)<p><a href="\(path.appending("vertrouwen"))">\(l(AgreementsText.charter))</a></p></section>
            """
    }

    private var speaking: Markup {
        """
        <section class="stack"><h2>\(l(AgreementsText.mandates))</h2><p>\(l(AgreementsText.valid(validMandates)))</p>\
        <p><a href="\(path.appending("mandaten"))">\(l(AgreementsText.mandates))</a></p>\
        \("<p class=\"no-print\"><a class=\"small\" href=\"\(path.appending("afronden"))\">\(l(AgreementsText.ending))</a></p>", if: hats.contains { $0.role == .coordinator })</section>
        """
    }
}

/// A proposal on which a partner of the reader has not spoken, to go to at once.
struct WaitingLine {
    let frame: Frame
    let waiting: WaitingDecision

    var markup: Markup {
        let l = frame.language
        let place = WebAddress(path: ["netwerken", waiting.networkId.rawValue, "besluiten", waiting.id.rawValue, "standpunt"])
        return """
            <li><a href="\(place)">\(l(AgreementsText.position(waiting.title, waiting.partnerName)))</a>\
            <span class="soft small">\(waiting.networkName) · \(l(DecisionText.until(frame.day(waiting.closesOn))))</span></li>
            """
    }
}
