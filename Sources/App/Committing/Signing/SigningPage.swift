import HTML
import Localization

/// How far each partner is with signing a document, what comes next, and everything that was signed or stopped before.
struct SigningPage {
    let frame: Frame
    let path: WebAddress
    let scene: SigningScene
    let form: SigningForm
    /// The signing moved on while something was being done.
    var hasMoved = false

    private var l: Language { frame.language }
    private var own: WebAddress { scene.path(in: path) }
    private var document: WebAddress { scene.own(in: path) }

    var markup: Markup {
        frame.page(
            l(SigningText.title), styles: ["css/decisions.css"],
            """
            <div class="stack"><p class="over"><a href="\(document)">\(scene.document.title)</a></p><h1>\(l(SigningText.title))</h1>\
            <p class="soft">\(l(SigningText.intro))</p></div>\(errorSummary(form.errors, l))\
            \("<p class=\"problems\" role=\"alert\">\(l(SigningText.moved))</p>", if: hasMoved)\
            \(state)\(table)\(facts)\(approving)\(stopping)\(history)
            """)
    }

    /// How it stands, and who is to do something.
    private var state: Markup {
        guard let signing = scene.current else { return "<p class=\"now\">\(l(SigningText.notOpened))</p>" }
        let waiting = l.list(signing.waiting.map(\.partnerName))
        let main: Text =
            switch signing.state {
            case .open where signing.waiting.isEmpty: SigningText.nobodyLeft
            case .open: SigningText.waiting(signing.version, waiting)
            default:
                signing.waiting.isEmpty
                    ? SigningText.complete(signing.version, signing.completedAt.map(frame.date) ?? "")
                    : SigningText.completeBut(signing.version, signing.completedAt.map(frame.date) ?? "", waiting)
            }
        let difference = scene.newerVersion.map { newer -> Markup in
            let place = document.appending("verschil").query("van", String(signing.version)).query("naar", String(newer))
            return """
                <p class="problems">\(l(SigningText.newerText(newer, signing.version))) <a href="\(place)">\(l(SigningText.difference))</a></p>
                """
        }
        let term: Markup? = signing.isComplete ? "<p><a href=\"\(document.appending("looptijd"))\">\(l(SigningText.toTerm))</a></p>" : nil
        return "<div class=\"stack\"><p class=\"now\">\(l(main))</p>\(difference)\(term)</div>"
    }

    private var table: Markup? {
        guard let decision = scene.decision else { return nil }
        let picture = SigningPicture(frame: frame, path: path, scene: scene, decision: decision.decision)
        return "<section class=\"stack\"><h2>\(l(SigningText.perPartner))</h2>\(picture.markup)</section>"
    }

    /// What exactly is signed, and where it can be read.
    private var facts: Markup? {
        guard let signing = scene.current else { return nil }
        let version = document.appending("versies").appending(String(signing.version))
        let term = DocumentsText.until(signing.startsOn.map(frame.day), signing.endsOn.map(frame.day))
        let decision = scene.decision.map { found -> Markup in
            let link = DecisionLink(id: found.decision.id, number: found.decision.number, title: found.decision.title)
            return """
                <dt>\(l(SigningText.decision))</dt><dd><a href="\(path.appending("besluiten").appending(found.decision.id.rawValue))">\(l(DecisionText.link(link)))</a></dd>
                """
        }
        return """
            <section class="stack"><h2>\(l(SigningText.whatIsSigned))</h2><dl class="facts"><dt>\(l(SigningText.text))</dt>\
            <dd><a href="\(version)">\(signing.title), \(l(SigningText.version(signing.version)))</a></dd>\
            \(term.map { "<dt>\(l(DocumentsText.term))</dt><dd>\(l($0))</dd>" as Markup })\(decision)\
            <dt>\(l(SigningText.openedOn))</dt><dd>\(frame.date(signing.openedAt))\(signing.openedName.map { ", \($0)" })</dd>\
            <dt>\(l(SigningText.fingerprint))</dt><dd><code>\(signing.textHash)</code></dd>\
            <dt>PDF</dt><dd>\(pdf(signing))</dd></dl><p class="soft">\(l(SigningText.notQualified))</p></section>
            """
    }

    private func pdf(_ signing: Signing) -> Markup {
        switch signing.pdf {
        case .pending: "\(l(SigningText.pdfPending))"
        case .missing:
            "\(l(SigningText.pdfMissing)) <a href=\"\(document.appending("afdruk").query("versie", String(signing.version)))\">\(l(SigningText.toPrint))</a>"
        case .made:
            """
            <a href="\(own.appending(signing.id.rawValue).appending("pdf"))">\(l(SigningText.download))</a>\
            \(signing.pdfHash.map { "<br><span class=\"soft small\">\(l(SigningText.fingerprint))\(l.colon)<code>\($0)</code></span>" as Markup })
            """
        }
    }

    /// Having a text approved, and opening its signing.
    private var approving: Markup? {
        guard scene.current?.isOpen != true else { return nil }
        let lines = scene.approvals.map { one -> Markup in
            let link = DecisionLink(id: one.decisionId, number: one.number, title: one.title)
            return """
                <li><span><a href="\(path.appending("besluiten").appending(one.decisionId.rawValue))">\(l(DecisionText.link(link)))</a></span>\
                <span class="soft small">\(l(SigningText.approval(one)))</span></li>
                """
        }
        let asking: Markup? =
            scene.mayAskApproval
            ? """
            <p>\(l(SigningText.askHint))</p><div class="buttons no-print">\(frame.act(own.appending("voorstel"), SigningText.ask(scene.document.version), quiet: false))</div>
            """ : nil
        guard !lines.isEmpty || asking != nil || opening != nil else { return nil }
        return """
            <section class="stack"><h2>\(l(scene.current == nil ? SigningText.approvals : SigningText.nextText))</h2>\
            \(lines.isEmpty ? nil : "<ul class=\"list\">\(lines)</ul>" as Markup?)\(asking)\(opening)</section>
            """
    }

    private var opening: Markup? {
        let isApproved = scene.choices.contains(where: \.isAbout)
        guard scene.mayLead else {
            return isApproved ? "<p class=\"soft\">\(l(SigningText.coordinatorOpens))</p>" : nil
        }
        let first: Markup? = isApproved || scene.current != nil ? nil : "<p class=\"soft\">\(l(SigningText.decisionFirst))</p>"
        guard scene.mayOpen else { return first }
        let content: Markup = """
            \(form.markup(l))<p class="buttons"><button class="button">\(l(SigningText.open))</button></p>
            """
        return """
            \(first)<details class="no-print"\(" open", if: isApproved || !form.errors.isEmpty)><summary>\(l(SigningText.openTitle))</summary>\
            <p class="soft">\(l(SigningText.openHint))</p>\(frame.form(own, class: "stack narrow", content))</details>
            """
    }

    private var stopping: Markup? {
        guard scene.mayLead, let signing = scene.current, signing.isOpen else { return nil }
        let content: Markup = """
            \(form.withdrawingMarkup(l))<p class="buttons"><button class="button quiet">\(l(SigningText.withdraw))</button></p>
            """
        let place = own.appending(signing.id.rawValue).appending("stoppen")
        return """
            <details class="no-print"\(" open", if: form.isWithdrawing)><summary>\(l(SigningText.withdrawTitle))</summary>\
            <p class="soft">\(l(SigningText.withdrawHint))</p>\(frame.form(place, class: "stack narrow", content))</details>
            """
    }

    private var history: Markup? {
        guard !scene.earlier.isEmpty else { return nil }
        return "<section class=\"stack\"><h2>\(l(SigningText.earlier))</h2>\(scene.earlier.map(past))</section>"
    }

    private func past(_ signing: Signing) -> Markup {
        let lines = SignaturePicture(frame: frame, files: own.appending(signing.id.rawValue).appending("bestand"))
        let parties = signing.parties.map { party -> Markup in
            let given = signing.signatures(of: party.partnerId)
            return
                "<h3>\(party.partnerName)</h3>\(given.isEmpty ? "<p class=\"soft\">\(l(SigningText.nothingSigned))</p>" : "<ul class=\"list\">\(given.map(lines.line))</ul>" as Markup)"
        }
        return """
            <details class="more"><summary>\(l(SigningText.past(signing, opened: frame.date(signing.openedAt), ended: ended(signing))))</summary>\
            <div class="stack">\("<p>\(l(SigningText.why))\(l.colon)\(signing.withdrawnWhy)</p>", if: !signing.withdrawnWhy.isEmpty)\
            <p class="soft small">\(l(SigningText.fingerprint))\(l.colon)<code>\(signing.textHash)</code></p><p>\(pdf(signing))</p>\(parties)</div></details>
            """
    }

    private func ended(_ signing: Signing) -> String { (signing.completedAt ?? signing.withdrawnAt).map(frame.date) ?? "" }
}
