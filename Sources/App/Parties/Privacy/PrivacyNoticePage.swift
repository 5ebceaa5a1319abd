import HTML
import Localization

/// What a privacy notice says, for its own page and for the page behind a personal link.
struct PrivacyNoticeFacts {
    let shown: ShownNotice
    let language: Language

    private var l: Language { language }

    /// The whole notice.
    var markup: Markup {
        let notice = shown.notice
        let facts: [(Text, Markup?)] = [
            (
                PrivacyText.controller,
                "\(notice?.controller ?? l(PrivacyText.notYet))\(notice.map { "<br>\($0.controllerAddress)" as Markup })"
            ),
            (PrivacyText.contact, "\(notice?.contact ?? l(PrivacyText.askInviter))"),
            (PrivacyText.officer, notice.flatMap { $0.officer.isEmpty ? nil : "\($0.officer)" }),
            (PrivacyText.purpose, "\(purpose)"),
            (PrivacyText.basis, "\(l(PrivacyText.basis(shown.basis))). \(l(PrivacyText.basisMeaning(shown.basis)))"),
        ]
        let rows = facts.compactMap { label, value in value.map { "<dt>\(l(label))</dt><dd>\($0)</dd>" as Markup } }
        return """
            \("<p class=\"problems\">\(l(PrivacyText.notFilledIn))</p>", if: notice == nil)
            <dl class="facts">\(rows)</dl>
            <section class="stack"><h2>\(l(PrivacyText.whatTitle))</h2><p>\(l(PrivacyText.what))</p></section>
            <section class="stack"><h2>\(l(PrivacyText.howLong))</h2>\(periods)</section>
            <section class="stack"><h2>\(l(PrivacyText.rightsTitle))</h2><p>\(l(PrivacyText.rights))</p><p>\(l(PrivacyText.howToAsk))</p>\(complaint)</section>
            """
    }

    /// The notice in three lines, before the first question.
    func essentials(whole address: WebAddress) -> Markup {
        """
        <details class="more"><summary>\(l(PrivacyText.essentials))</summary><div class="stack">\
        <p>\(l(shown.notice.map { PrivacyText.whoIsResponsible($0.controller, $0.contact) } ?? PrivacyText.notFilledIn))</p>\
        <p>\(l(PrivacyText.whyAndHowLong(basis: PrivacyText.basis(shown.basis), months: shown.answersMonths)))</p>\
        <p><a href="\(address)">\(l(PrivacyText.readAll))</a></p></div></details>
        """
    }

    private var purpose: String {
        guard let typed = shown.notice?.purpose, !typed.isEmpty else { return l(PrivacyText.standardPurpose(shown.network)) }
        return typed
    }

    private var periods: Markup {
        let shownKinds: [RetentionPeriod.Kind] = [.answers, .drafts, .guests, .contacts, .memberships, .activity, .mail, .bin]
        let rows = shownKinds.map { kind -> Markup in
            let months = kind == .answers ? shown.answersMonths : nil
            return "<tr><th scope=\"row\">\(l(PrivacyText.kind(kind)))</th><td>\(l(PrivacyText.period(kind, months: months)))</td></tr>"
        }
        return
            "<table class=\"breaks\"><caption class=\"hidden\">\(l(PrivacyText.howLong))</caption><tbody>\(rows)</tbody></table><p class=\"soft small\">\(l(PrivacyText.byItself))</p>"
    }

    private var complaint: Markup? {
        shown.authority.map { authority in
            "<p>\(l(PrivacyText.complaint)) \(l(authority.name)), \(l(authority.address)), \(l(authority.website)).</p>"
        }
    }
}

/// The privacy notice of a network, for who belongs to it.
struct PrivacyNoticePage {
    let frame: Frame
    let network: Network
    let shown: ShownNotice
    let mayChange: Bool

    var markup: Markup {
        let l = frame.language
        return frame.page(
            l(PrivacyText.title),
            """
            <p class="over">\(network.name)</p><h1>\(l(PrivacyText.title))</h1>
            \(PrivacyNoticeFacts(shown: shown, language: l).markup)
            <p class="buttons no-print">\("<a class=\"button\" href=\"\(network.path.appending("privacy").appending("wijzigen"))\">\(l(shown.notice == nil ? PrivacyText.fillIn : PrivacyText.change))</a>", if: mayChange)\
            <a class="button quiet" href="\(network.path.appending("wie-ziet-wat"))">\(l(LayoutText.whoSeesWhat))</a></p>
            """)
    }
}

/// The same notice for who came by a personal link.
struct LinkedPrivacyPage {
    let frame: Frame
    let shown: ShownNotice
    let back: WebAddress

    var markup: Markup {
        let l = frame.language
        return frame.page(
            l(PrivacyText.title), styles: ["css/layout.css"], isBare: true,
            """
            <p class="over">\(shown.network)</p><h1>\(l(PrivacyText.title))</h1>
            \(PrivacyNoticeFacts(shown: shown, language: l).markup)
            <p class="no-print"><a class="button" href="\(back)">\(l(PrivacyText.backToQuestions))</a></p>
            """)
    }
}

/// Filling the notice in.
struct PrivacyNoticeFormPage {
    let frame: Frame
    let network: Network
    let form: PrivacyNoticeForm
    let authorities: [SupervisoryAuthority]

    var markup: Markup {
        let l = frame.language
        let path = network.path.appending("privacy")
        return frame.page(
            l(PrivacyText.formTitle),
            """
            <h1>\(l(PrivacyText.formTitle))</h1><p>\(l(PrivacyText.formWhy))</p>\(errorSummary(form.errors, l))
            \(frame.form(path, class: "stack narrow", """
                \(form.markup(l, authorities: authorities))<p class="buttons"><button class="button">\(l(FieldText.save))</button>\
                <a class="button quiet" href="\(path)">\(l(FieldText.cancel))</a></p>
                """))
            """)
    }
}
