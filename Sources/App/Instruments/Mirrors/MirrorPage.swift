import HTML
import Localization

/// The questions for oneself, and once they are filled in, what they say.
struct MirrorPage {
    let frame: Frame
    let questionnaire: Questionnaire
    let typed: FormFields
    /// What fits as a next step.
    let links: [Instrument]
    let drawn: Memo<QuestionsForm.Drawn, Markup>
    /// What was filled in; nil before that.
    var sheet: AnswerSheet?
    /// Where it can be shared; nil without an invitation.
    var sharing: Sharing?
    var problem: Text?

    /// The round that somebody was invited to.
    struct Sharing {
        let path: WebAddress
        let round: Round
    }

    private var l: Language { frame.language }
    private var instrument: Instrument { questionnaire.instrument }

    var markup: Markup {
        frame.page(
            l(instrument.title), styles: ["css/answer.css", "css/charts.css"], scripts: sheet == nil ? ["js/answer.js"] : [], isBare: true,
            """
            \(problem.map { "<p class=\"problems\" role=\"alert\">\(l($0))</p>" as Markup })\(sheet.map(mirror) ?? questions)
            """)
    }

    private var form: QuestionsForm {
        QuestionsForm(language: l, questionnaire: questionnaire, typed: typed, mode: .anonymous, most: nil, drawn: drawn)
    }

    /// Where the questions go: the page for oneself, or the one behind the invitation.
    private var address: WebAddress {
        sharing.map { $0.path.appending("spiegel").query("taal", l.rawValue) } ?? WebAddress(path: ["uitleg", instrument.key, "zelf"])
    }

    private var questions: Markup {
        """
        <form method="post" action="\(address)" class="questions" id="vragen" data-draft="" data-texts="\(AnswerPage.buttonTexts(l))">\
        <input type="hidden" name="\(FormToken.field)" value="\(frame.formToken)">
        <div class="step"><h1>\(l(instrument.title))</h1><p>\(l(instrument.summary))</p><p class="now">\(l(MirrorText.onlyYou))</p>\
        <p class="soft">\(l(AnswerText.intro(questionnaire)))</p></div>\(form.sections)
        <section class="step finish"><h2>\(l(AnswerText.finishTitle))</h2><p class="buttons"><button class="button">\(l(MirrorText.show))</button></p></section></form>
        """
    }

    private func mirror(_ sheet: AnswerSheet) -> Markup {
        let items = links.map { "<li><a href=\"\(WebAddress(path: ["uitleg", $0.key]))\">\(l($0.title))</a></li>" as Markup }
        return """
            <p class="over">\(l(instrument.title))</p><h1>\(l(MirrorText.heading))</h1><p class="now">\(l(MirrorText.onlyYou))</p>
            \(MirrorPicture(language: l, questionnaire: questionnaire, answers: sheet.answers).markup)\(share)
            <section class="stack no-print"><h2>\(l(MirrorText.readOn))</h2><ul class="list">\(items)</ul></section>
            <p class="soft small">\(l(instrument.source)) <a href="/bronnen">\(l(LayoutText.sources))</a></p>
            """
    }

    /// The same answers to the group, or once more to the questions: what was typed travels along in the page.
    private var share: Markup? {
        let fields = typed.names.filter { $0 != FormToken.field }.flatMap { name in
            typed.all(name).map { "<input type=\"hidden\" name=\"\(name)\" value=\"\($0)\">" as Markup }
        }
        guard let sharing else {
            return "<p class=\"no-print\"><a href=\"\(address)\">\(l(MirrorText.again))</a></p>"
        }
        return """
            <section class="stack no-print"><h2>\(l(MirrorText.shareTitle))</h2><p>\(l(MirrorText.shareWhy))</p>\
            <p class="soft">\(l(InvitationText.whoSees(sharing.round.mode, smallestGroup: sharing.round.smallestGroup)))</p>\
            \(frame.form(sharing.path.query("taal", l.rawValue), "\(fields)<p class=\"buttons\"><button class=\"button\">\(l(MirrorText.share))</button></p>"))\
            <p><a href="\(sharing.path.query("taal", l.rawValue))">\(l(MirrorText.back))</a></p></section>
            """
    }
}
