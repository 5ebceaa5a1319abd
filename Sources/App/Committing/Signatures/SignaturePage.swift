import HTML
import Localization

/// What one party of a signing has signed, and signing for it.
struct SignaturePage {
    let frame: Frame
    let path: WebAddress
    let scene: SigningScene
    let signing: Signing
    let party: SigningParty
    let form: SignatureForm
    let repair: SignatureRepairForm
    /// The last first.
    let takenBack: [TakenSignature]
    /// The furthest mandate of the reader for this partner.
    let held: Mandate?
    /// The signature it was about has changed meanwhile.
    var hasMoved = false

    private var l: Language { frame.language }
    private var list: WebAddress { scene.path(in: path) }
    private var own: WebAddress { scene.path(in: path, of: signing, party) }

    var markup: Markup {
        let title = l(SigningText.signFor(party.partnerName))
        return frame.page(
            title, styles: ["css/decisions.css"],
            """
            <div class="stack"><p class="over"><a href="\(list)">\(l(SigningText.title))</a> · \(scene.document.title)</p><h1>\(title)</h1>\
            <p>\(l(SigningText.signsVersion(signing.version))) <a href="\(scene.own(in: path).appending("versies").appending(String(signing.version)))">\(l(SigningText.readText))</a></p></div>\
            \(errorSummary(form.errors, l))\(errorSummary(repair.errors, l))\
            \("<p class=\"problems\" role=\"alert\">\(l(SignatureText.moved))</p>", if: hasMoved)\(given)\(gone)\(signing.takesSignature(of: party) ? signingPart : closed)
            """)
    }

    private var given: Markup? {
        let all = signing.signatures(of: party.partnerId)
        guard !all.isEmpty else { return nil }
        let lines = SignaturePicture(frame: frame, files: list.appending(signing.id.rawValue).appending("bestand"))
        let items = all.map { lines.line($0, "\(copying($0))\(takingBack($0))") }
        return "<section class=\"stack\"><h2>\(l(SigningText.given))</h2><ul class=\"list\">\(items)</ul></section>"
    }

    /// Adding the signed copy that is missing.
    private func copying(_ one: Signature) -> Markup? {
        guard one.lacksCopy, signing.state != .withdrawn, scene.mayRecord(for: party.partnerId) else { return nil }
        let isOpen = repair.error(SignatureRepairForm.copyField(one), of: one) != nil
        return part(one, SignatureText.addCopy, isOpen: isOpen, "kopie", repair.copyMarkup(for: one, l))
    }

    private func takingBack(_ one: Signature) -> Markup? {
        guard signing.isOpen, let visitor = frame.visitor, scene.mayTakeBack(one, as: visitor.personId) else { return nil }
        let isOpen = repair.error(SignatureRepairForm.whyField(one), of: one) != nil
        let content: Markup = "<p class=\"soft\">\(l(SignatureText.takeBackHint))</p>\(repair.whyMarkup(for: one, l))"
        return part(one, SignatureText.takeBack, isOpen: isOpen, "terug", content)
    }

    private func part(_ one: Signature, _ title: Text, isOpen: Bool, _ end: String, _ fields: Markup) -> Markup {
        let place = own.appending("handtekeningen").appending(one.id.rawValue).appending(end)
        let content: Markup = "\(fields)<p class=\"buttons\"><button class=\"button quiet\">\(l(title))</button></p>"
        return """
            <details class="no-print"\(" open", if: isOpen)><summary>\(l(title))<span class="hidden"> \(one.signatoryName)</span></summary>\
            \(frame.form(place, class: "stack narrow", files: end == "kopie", content))</details>
            """
    }

    /// What was taken back, with why.
    private var gone: Markup? {
        guard !takenBack.isEmpty else { return nil }
        let items = takenBack.map { one -> Markup in
            let facts = [
                l(SigningText.signed(frame.day(one.signedOn))), l(SigningText.way(one.way)),
                l(SignatureText.takenBack(frame.date(one.takenBackAt), by: one.takenBackName)),
            ]
            return """
                <li><span>\(one.signatoryName)</span><span class="soft small">\(facts.joined(separator: " · "))</span>\
                <div class="written">\(one.why)</div></li>
                """
        }
        return "<section class=\"stack\"><h2>\(l(SignatureText.takenBackTitle))</h2><ul class=\"list\">\(items)</ul></section>"
    }

    /// Why nobody signs here any more.
    private var closed: Markup {
        let text: Text =
            if signing.state == .withdrawn {
                SigningText.problem(.withdrawn)
            } else if signing.isSigned(by: party) {
                SigningText.problem(.alreadyFull)
            } else {
                SigningText.problem(.left)
            }
        return "<p class=\"now\">\(l(text))</p>"
    }

    private var signingPart: Markup {
        guard scene.mayRecord(for: party.partnerId) else {
            return "<p class=\"now\">\(l(SigningText.stillNeeds(signing.missing(of: party))))</p>"
        }
        let content: Markup = """
            \(form.markup(l))<p class="buttons"><button class="button">\(l(SigningText.sign))</button>\
            <a class="button quiet" href="\(list)">\(l(FieldText.cancel))</a></p>
            """
        return """
            <section class="stack no-print"><h2>\(l(SigningText.addSignature))</h2>\
            <p>\(l(SigningText.stillNeeds(signing.missing(of: party))))</p><p class="now">\(l(SigningText.notQualified))</p>\(mandate)\
            \(frame.form(own, class: "stack narrow", files: true, content))</section>
            """
    }

    /// How far the reader may go for the partner, for who speaks for it.
    private var mandate: Markup? {
        guard scene.maySpeak(for: party.partnerId) else { return nil }
        guard let held else { return "<p><strong>\(l(SigningText.noMandateWarning))</strong></p>" }
        let words = MandateWords(language: l).limit(held.limit, held.amount, held.subject)
        return """
            <p>\(l(SigningText.yourMandate))\(l.colon)\(words). \
            \(held.covers(.sign) ? nil : "<strong>\(l(SigningText.outsideWarning))</strong>" as Markup?)</p>
            """
    }
}
