import HTML
import Localization

/// One promise: every version of it, what was delivered, and for who may a form to write down more.
struct PromisePage {
    let frame: Frame
    let path: WebAddress
    let line: LedgerLine
    /// Every version of the promise, the newest first.
    let versions: [Commitment]
    let form: DeliveryForm
    let mayRecord: Bool
    let today: String
    /// It changed while something was typed.
    var hasMoved = false

    private var l: Language { frame.language }
    private var own: WebAddress { line.path(in: path) }
    private var standing: LedgerStanding { LedgerStanding(frame: frame, line: line, today: today) }

    var markup: Markup {
        let amount = InterestText.amount(line.promise, l)
        return frame.page(
            "\(amount), \(line.partner.name)", styles: ["css/actions.css", "css/ledger.css"],
            """
            <div class="stack"><p class="over"><a href="\(path.appending("inbreng"))">\(l(LedgerText.title))</a> · \(line.partner.name)</p>\
            <h1>\(amount)</h1><p>\(standing.mark) \(standing.bar)</p></div>\(clash)\(errorSummary(form.errors, l))
            <dl class="facts">\(facts)</dl>\(deliveries)\(adding)\(grown)
            """)
    }

    private var clash: Markup? {
        guard hasMoved else { return nil }
        let facts: [(Text, String)] = [
            (InterestFormText.resource, InterestText.amount(line.promise, l)),
            (InterestFormText.untilOn, line.promise.untilOn.map(frame.day) ?? ""), (InterestFormText.note, line.promise.note),
            (InterestText.commitment, line.promise.isWithdrawn == 1 ? l(InterestFormText.withdrawn) : ""),
        ]
        return clashNotice(l(LedgerText.changedMeanwhile), facts.filter { !$0.1.isEmpty }, l)
    }

    private var facts: [Markup] {
        let promise = line.promise
        let written = InterestText.written(by: promise.writerName, frame.date(promise.writtenAt), isTypedFor: promise.isTypedFor == 1)
        let facts: [(Text, String?)] = [
            (InterestFormText.untilOn, promise.untilOn.map(frame.day)),
            (InterestFormText.note, promise.note.isEmpty ? nil : promise.note), (LedgerText.saidBy, l(written)),
        ]
        return facts.compactMap { label, value in value.map { "<dt>\(l(label))</dt><dd>\($0)</dd>" } }
    }

    private var deliveries: Markup {
        let items = line.deliveries.map { DeliveryLine(frame: frame, own: own, line: line, delivery: $0, mayRecord: mayRecord).markup }
        return """
            <section class="stack"><h2>\(l(LedgerText.deliveries))</h2>\
            \(items.isEmpty ? "<p class=\"soft\">\(l(LedgerText.nothingYet))</p>" : "<ol class=\"list\">\(items)</ol>")</section>
            """
    }

    private var adding: Markup? {
        guard mayRecord else { return nil }
        if line.promise.isWithdrawn == 1, !hasMoved { return "<p class=\"now no-print\">\(l(LedgerText.withdrawnTakesNone))</p>" }
        let content: Markup = """
            \(form.markup(l))<p class="buttons"><button class="button">\(l(FieldText.save))</button>\
            <a class="button quiet" href="\(path.appending("inbreng"))">\(l(FieldText.cancel))</a></p>
            """
        return """
            <section class="stack no-print"><h2>\(l(LedgerText.add))</h2>\(frame.form(own, class: "stack narrow", content))</section>
            """
    }

    /// How the promise itself grew, and where it is changed.
    private var grown: Markup {
        let items = versions.map { said -> Markup in
            let end = said.isWithdrawn == 1 ? l(InterestFormText.withdrawn) : said.untilOn.map { l(InterestText.until(frame.day($0))) }
            let written = InterestText.written(by: said.writerName, frame.date(said.writtenAt), isTypedFor: said.isTypedFor == 1)
            let facts = [l(InterestFormText.version(said.version)), end, l(written)].compactMap { $0 }
            return """
                <li><span>\(InterestText.amount(said, l))</span>\("<span>\(said.note)</span>", if: !said.note.isEmpty)\
                <span class="soft small">\(facts.joined(separator: " · "))</span></li>
                """
        }
        let place = path.appending("belangen").appending("partners").appending(line.partner.id.rawValue)
        return """
            <section class="stack"><h2>\(l(LedgerText.versions))</h2><ol class="list" reversed>\(items)</ol>\
            <p class="no-print"><a href="\(place)">\(l(LedgerText.toPromise(line.partner.name)))</a></p></section>
            """
    }
}

/// One delivery, struck through when it was taken back.
struct DeliveryLine {
    let frame: Frame
    /// Of the promise.
    let own: WebAddress
    let line: LedgerLine
    let delivery: Delivery
    let mayRecord: Bool

    private var l: Language { frame.language }

    var markup: Markup {
        let amount = LedgerText.amount(delivery, l)
        let said: Markup = "<strong>\(amount)</strong>\(" <span>\(delivery.note)</span>", if: hasNoteBeside)"
        let back: Markup = """
            <a class="small" href="\(own.appending(delivery.id.rawValue).appending("terug"))" aria-label="\(l(LedgerText.takeBack))\(l.colon)\(l(LedgerText.numbered(delivery.number)))">\(l(LedgerText.takeBack))</a>
            """
        let struck: Markup = delivery.isTakenBack ? "<del>\(said)</del>" : said
        return """
            <li><span>\(struck) \(mark)</span><span class="soft small">\(facts)</span>\
            \("<span>\(l(LedgerText.because(delivery.takenBackWhy)))</span>", if: delivery.isTakenBack)\
            \("<span class=\"no-print\">\(back)</span>", if: mayRecord && !delivery.isTakenBack)</li>
            """
    }

    /// A delivery in words is called by its note.
    private var hasNoteBeside: Bool { delivery.quantity != nil && !delivery.note.isEmpty }

    private var mark: Markup? {
        let text: Text? =
            if delivery.isTakenBack {
                LedgerText.takenBack
            } else if line.promise.quantity == nil {
                delivery.isComplete == 1 ? LedgerText.complete : nil
            } else {
                line.counts(delivery) ? nil : LedgerText.notCounted
            }
        return text.map { "<span class=\"mark plain\">\(l($0))</span>" }
    }

    private var facts: String {
        let written = LedgerText.recorded(frame.date(delivery.recordedAt), by: delivery.recordedName)
        let back = delivery.takenBackAt.map { LedgerText.takenBack(frame.date($0), by: delivery.takenBackName) }
        return ([LedgerText.delivered(frame.day(delivery.deliveredOn)), written] + [back].compactMap { $0 }).map { l($0) }
            .joined(separator: " · ")
    }
}

/// Before a delivery is taken back: which one, and why.
struct TakeBackPage {
    let frame: Frame
    let path: WebAddress
    let line: LedgerLine
    let delivery: Delivery
    var why = ""
    var errors = FieldErrors()

    static let reason = "waarom"

    var markup: Markup {
        let (l, own) = (frame.language, line.path(in: path))
        let facts: [(Text, String)] = [
            (LedgerText.deliveries, LedgerText.amount(delivery, l)), (LedgerText.deliveredOn, frame.day(delivery.deliveredOn)),
            (InterestFormText.note, delivery.quantity == nil ? "" : delivery.note),
        ]
        let known = facts.filter { !$0.1.isEmpty }.map { "<dt>\(l($0.0))</dt><dd>\($0.1)</dd>" as Markup }
        let fields: Markup = """
            \(TextField(name: Self.reason, label: LedgerText.why(of: delivery), value: why, error: errors[Self.reason], rows: 3, isRequired: true).markup(l))\
            <p class="buttons"><button class="button">\(l(LedgerText.takeBack))</button><a class="button quiet" href="\(own)">\(l(FieldText.cancel))</a></p>
            """
        return frame.page(
            l(LedgerText.takeBack),
            """
            <p class="over"><a href="\(own)">\(InterestText.amount(line.promise, l)), \(line.partner.name)</a></p><h1>\(l(LedgerText.takeBack))</h1>\
            \(clash)\(errorSummary(errors, l))<p>\(l(LedgerText.staysReadable))</p><dl class="facts">\(known)</dl>
            \(frame.form(own.appending(delivery.id.rawValue).appending("terug"), class: "stack narrow", fields))
            """)
    }

    /// Somebody took it back already.
    private var clash: Markup? {
        guard let at = delivery.takenBackAt else { return nil }
        let l = frame.language
        let who = l(LedgerText.takenBack(frame.date(at), by: delivery.takenBackName))
        return """
            <div class="problems" role="alert"><h2>\(l(LedgerText.gone))</h2><p>\(who)\(l.colon)\(delivery.takenBackWhy)</p></div>
            """
    }
}
