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
    /// The furthest mandate of the reader for this partner.
    let held: Mandate?

    private var l: Language { frame.language }
    private var list: WebAddress { scene.path(in: path) }
    private var own: WebAddress { list.appending(signing.id.rawValue).appending("partners").appending(party.partnerId.rawValue) }

    var markup: Markup {
        let title = l(SigningText.signFor(party.partnerName))
        return frame.page(
            title, styles: ["css/decisions.css"],
            """
            <div class="stack"><p class="over"><a href="\(list)">\(l(SigningText.title))</a> · \(scene.document.title)</p><h1>\(title)</h1>\
            <p>\(l(SigningText.signsVersion(signing.version))) <a href="\(scene.own(in: path).appending("versies").appending(String(signing.version)))">\(l(SigningText.readText))</a></p></div>\
            \(errorSummary(form.errors, l))\(given)\(signing.takesSignature(of: party) ? signingPart : closed)
            """)
    }

    private var given: Markup? {
        let all = signing.signatures(of: party.partnerId)
        guard !all.isEmpty else { return nil }
        let lines = SignatureLines(frame: frame, files: list.appending(signing.id.rawValue).appending("bestand"))
        return "<section class=\"stack\"><h2>\(l(SigningText.given))</h2><ul class=\"list\">\(all.map(lines.line))</ul></section>"
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
            return "<p class=\"now\">\(l(SigningText.waitsFor(signing.missing(of: party))))</p>"
        }
        let content: Markup = """
            \(form.markup(l))<p class="buttons"><button class="button">\(l(SigningText.sign))</button>\
            <a class="button quiet" href="\(list)">\(l(FieldText.cancel))</a></p>
            """
        return """
            <section class="stack no-print"><h2>\(l(SigningText.addSignature))</h2>\
            <p>\(l(SigningText.waitsFor(signing.missing(of: party))))</p><p class="now">\(l(SigningText.notQualified))</p>\(mandate)\
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

/// Signatures in words: who, as what, with which mandate, how and when.
struct SignatureLines {
    let frame: Frame
    /// Where the signed copies are handed out.
    let files: WebAddress

    private var l: Language { frame.language }

    func line(_ one: Signature) -> Markup {
        """
        <li><span><strong>\(one.signatoryName)</strong>, \(one.capacity)</span>\
        <span class="soft small">\(facts(one)) · \(mandate(one))</span>\(file(one))</li>
        """
    }

    private func facts(_ one: Signature) -> String {
        let recorded = one.way == .here ? nil : l(SigningText.recorded(frame.date(one.recordedAt), by: one.recordedName))
        return [l(SigningText.signed(frame.day(one.signedOn))), l(SigningText.way(one.way)), recorded].compactMap { $0 }
            .joined(separator: " · ")
    }

    private func mandate(_ one: Signature) -> Markup {
        guard let limit = one.heldLimit else { return "<span class=\"mark both\">\(l(SigningText.noMandate))</span>" }
        let words = MandateWords(language: l).limit(limit, one.heldAmount, one.heldSubject)
        let mark: Markup =
            one.isWithin == 1
            ? "<span class=\"mark plain\">\(l(one.heldSubject.isEmpty ? SigningText.within : SigningText.withinSubject))</span>"
            : "<span class=\"mark both\">\(l(SigningText.outside))</span>"
        return "\(words), \(l(MandateText.given(one.heldGivenBy))) \(mark)"
    }

    private func file(_ one: Signature) -> Markup? {
        guard let id = one.fileId, let name = one.fileName else { return nil }
        return """
            <p class="small"><a href="\(files.appending(id.rawValue))">\(l(SigningText.signedCopy))\(l.colon)\(name)</a>\
            \(one.fileHash.map { "<br><span class=\"soft\">\(l(SigningText.fingerprint))\(l.colon)<code>\($0)</code></span>" as Markup })</p>
            """
    }
}
