import Foundation
import HTML
import Localization

/// What one partner strives for, why it takes part and what it brings in, with how that grew.
struct PartnerInterestsPage {
    let frame: Frame
    let path: WebAddress
    let partner: Partner
    /// Every text that the reader may read, the newest first.
    let history: [Interest]
    /// Every version of what it brings in, the newest first.
    let said: [Commitment]
    let shared: [SharedInterest]
    let mayFillIn: Bool
    let mayWriteOwn: Bool
    let today: String

    private var l: Language { frame.language }
    private var place: WebAddress { path.appending("belangen").appending("partners").appending(partner.id.rawValue) }

    var markup: Markup {
        frame.page(
            "\(partner.name): \(l(InterestText.title))", styles: ["css/interests.css"],
            """
            <div class="stack"><p class="over"><a href="\(path.appending("belangen"))">\(l(InterestText.map))</a></p><h1>\(partner.name)</h1>\
            <p class="soft">\(l(InterestText.title))</p></div>\(acts)
            <section class="stack letter-a">\(head("A", InterestText.ambition, InterestText.engine))\(text(.ambition))</section>
            <section class="stack letter-b">\(head("B", InterestText.interests, InterestText.cement))\
            <h3>\(l(InterestText.name(.network)))</h3>\(text(.network))<h3>\(l(InterestText.name(.organisation)))</h3>\(text(.organisation))\
            <h3>\(l(InterestText.individual))</h3>\(individuals)</section>
            <section class="stack letter-c" id="inbreng">\(head("C", InterestText.commitment, InterestText.fuel))\(commitments)</section>
            \(sensitivities)
            <section class="stack"><h2>\(l(InterestFormText.grew))</h2>\
            \(InterestGrowth(frame: frame, place: place, path: path, history: history, said: said, mayBringBack: mayFillIn).markup)</section>
            """)
    }

    private var acts: Markup? {
        guard mayFillIn || mayWriteOwn else { return nil }
        let fill: Markup = "<a class=\"button\" href=\"\(place.appending("wijzigen"))\">\(l(InterestFormText.fillIn))</a> "
        let own: Markup = "<a class=\"button quiet\" href=\"\(place.appending("mezelf"))\">\(l(InterestFormText.aboutMe))</a>"
        return "<p class=\"buttons no-print\">\(fill, if: mayFillIn)\(own, if: mayWriteOwn)</p>"
    }

    private func head(_ letter: String, _ name: Text, _ meaning: Text) -> Markup {
        "<h2><span class=\"letter\" aria-hidden=\"true\">\(letter)</span> \(l(name)) <small class=\"soft\">\(l(meaning))</small></h2>"
    }

    private func text(_ part: Interest.Part) -> Markup {
        guard let text = history.first(where: { $0.part == part }), !text.body.isEmpty else {
            return "<p class=\"still-empty\">\(l(InterestText.empty)). <span class=\"soft\">\(l(InterestText.question(part)))</span></p>"
        }
        let facts = [text.reach.map { l(InterestText.reach($0)) }, text.audience.map { l(InterestText.audience($0)) }, written(text)]
        return """
            <p class="said">\(text.body)</p><p class="soft small">\(facts.compactMap { $0 }.joined(separator: " · "))</p>
            """
    }

    private func written(_ text: Interest) -> String {
        l(InterestText.written(by: text.writerName, frame.date(text.writtenAt), isTypedFor: text.isTypedFor == 1))
    }

    private var individuals: Markup {
        let lines = shared.map { one -> Markup in
            """
            <li><p class="said">\(one.body)</p><p class="soft small">\(one.personName), \(frame.date(one.writtenAt))</p></li>
            """
        }
        let list: Markup = lines.isEmpty ? "<p class=\"soft\">\(l(InterestText.notShared))</p>" : "<ul class=\"list\">\(lines)</ul>"
        return "\(list)<p class=\"soft small no-print\">\(l(InterestFormText.onlyOwn))</p>"
    }

    private var commitments: Markup {
        let current = newest.filter { $0.isWithdrawn == 0 }
        let lines = current.map { CommitmentLine(frame: frame, path: path, commitment: $0, today: today, mayChange: mayFillIn).markup }
        let add: Markup = """
            <p class="buttons no-print"><a class="button quiet" href="\(place.appending("inbreng").appending("nieuw"))">\(l(InterestFormText.add))</a></p>
            """
        return """
            \(current.isEmpty ? "<p class=\"still-empty\">\(l(InterestText.nothingBrought)). <span class=\"soft\">\(l(InterestText.commitmentQuestion))</span></p>" : "<ul class=\"list\">\(lines)</ul>")\
            \(add, if: mayFillIn)
            """
    }

    /// The newest version of each commitment, in the order in which they were first promised.
    private var newest: [Commitment] {
        let first = said.filter { $0.version == 1 }.sorted { ($0.writtenAt, $0.id.rawValue) < ($1.writtenAt, $1.id.rawValue) }
        return first.compactMap { one in said.filter { $0.id == one.id }.max { $0.version < $1.version } }
    }

    private var sensitivities: Markup? {
        guard history.contains(where: { $0.part == .sensitivity }) || mayWriteOwn else { return nil }
        return "<section class=\"stack\"><h2>\(l(InterestText.name(.sensitivity)))</h2>\(text(.sensitivity))</section>"
    }
}

/// One thing that a partner brings in, with the buttons of who may change it.
struct CommitmentLine {
    let frame: Frame
    let path: WebAddress
    let commitment: Commitment
    let today: String
    let mayChange: Bool

    var markup: Markup {
        let l = frame.language
        let amount = InterestText.amount(commitment, l)
        let isOver = commitment.untilOn.map { $0 < today } ?? false
        let until = commitment.untilOn.map { l(isOver ? InterestText.ended(frame.day($0)) : InterestText.until(frame.day($0))) }
        let written = InterestText.written(
            by: commitment.writerName, frame.date(commitment.writtenAt), isTypedFor: commitment.isTypedFor == 1)
        let place = path.appending("belangen").appending("inbreng").appending(commitment.id.rawValue)
        let buttons: Markup = """
            <div class="buttons no-print"><a href="\(place.appending("wijzigen"))" aria-label="\(l(InterestFormText.change))\(l.colon)\(amount)">\(l(InterestFormText.change))</a>\
            \(frame.form(place.appending("einde"), class: "act", "<input type=\"hidden\" name=\"versie\" value=\"\(commitment.version)\"><button class=\"link\" aria-label=\"\(l(InterestFormText.withdraw))\(l.colon)\(amount)\">\(l(InterestFormText.withdraw))</button>"))</div>
            """
        return """
            <li id="\(commitment.id.rawValue)"\(" class=\"over-now\"", if: isOver)><strong>\(amount)</strong>\
            \("<span>\(commitment.note)</span>", if: !commitment.note.isEmpty)\
            <span class="soft small">\([until, l(written)].compactMap { $0 }.joined(separator: " · "))</span>\(buttons, if: mayChange)</li>
            """
    }
}
