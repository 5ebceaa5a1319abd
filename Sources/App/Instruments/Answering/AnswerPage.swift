import Foundation
import HTML
import Localization

/// The questionnaire: one form, one submission. With scripts it steps through the statements one at a time.
struct AnswerPage {
    let frame: Frame
    /// Where the form goes; nil when it is only looked at.
    let path: WebAddress?
    let round: Round
    let network: String
    let questionnaire: Questionnaire
    let invited: (people: Int, partners: Int)?
    let typed: FormFields
    /// What happens to the answers, and the page that says it all.
    let notice: ShownNotice
    let privacy: WebAddress
    /// Questions without answers look the same to everybody who reads the same language.
    let drawn: Memo<QuestionsForm.Drawn, Markup>
    var problem: Text?
    /// What a guest without an invitation is asked besides; a guest has no draft on the server and declines by going away.
    var guestFields: Markup?
    /// Where one goes back to from a preview.
    var back: (address: WebAddress, name: Text)?

    private var l: Language { frame.language }
    private var questions: QuestionsForm {
        QuestionsForm(language: l, questionnaire: questionnaire, typed: typed, mode: round.mode, most: round.mostTicks, drawn: drawn)
    }
    private var keepsDraft: Bool { round.mode != .anonymous && guestFields == nil }

    var markup: Markup {
        frame.page(
            round.name, styles: ["css/answer.css"], scripts: ["js/answer.js"], isBare: true,
            """
            \(back.map { "<p class=\"over no-print\"><a href=\"\($0.address)\">\(l($0.name))</a></p>" as Markup })\(problem.map { "<p class=\"problems\" role=\"alert\">\(l($0))</p>" as Markup })
            \(path.map(form) ?? "<div class=\"questions\">\(opening)\(questions.sections)</div>")
            """)
    }

    /// What this is about and who sees what, before the first question.
    private var opening: Markup {
        """
        <div class="step"><p class="over">\(network)</p><h1>\(round.name)</h1>\("<p>\(round.purpose)</p>", if: !round.purpose.isEmpty)\
        <p class="now">\(l(InvitationText.whoSees(round.mode, smallestGroup: round.smallestGroup)))\
        \(invited.map { " \(l(InvitationText.whoIsAsked(people: $0.people, partners: $0.partners)))" as Markup })</p>\
        <p class="soft">\(l(AnswerText.intro(questionnaire)))\(MixedText.writtenIn(questionnaire.instrument.languages, for: l).map { " \(l($0))" as Markup })</p>\
        \(PrivacyNoticeFacts(shown: notice, language: l).essentials(whole: privacy))</div>
        """
    }

    private func form(_ path: WebAddress) -> Markup {
        """
        <form method="post" action="\(path.query("taal", l.rawValue))" class="questions" id="vragen" data-draft="\(keepsDraft ? path.appending("klad").text : "")" \
        data-texts="\(Self.buttonTexts(l))">\
        <input type="hidden" name="\(FormToken.field)" value="\(frame.formToken)">
        \(opening)\(questions.sections)\(questions.priorities)
        <section class="step finish"><h2>\(l(AnswerText.finishTitle))</h2><p>\(l(AnswerText.finish))</p>\(guestFields)
        \(together)\(guestFields == nil ? mirror(path) : nil)<p class="buttons"><button class="button" id="klaar">\(l(AnswerText.handIn))</button>\
        \(draftButton(path))</p></section>
        <p class="soft small">\(l(keepsDraft ? AnswerText.draftOnServer : AnswerText.draftOnDevice))</p>
        \(guestFields == nil ? declining(path) : nil)</form>
        """
    }

    private func declining(_ path: WebAddress) -> Markup {
        """
        <details class="more"><summary>\(l(AnswerText.declineTitle))</summary><p>\(l(AnswerText.declineWhy))</p>\
        <p><button class="button quiet" formaction="\(path.appending("niet").query("taal", l.rawValue))">\(l(AnswerText.decline))</button></p></details>
        """
    }

    /// Words that the script needs, as an attribute of the form.
    static func buttonTexts(_ l: Language) -> String {
        [AnswerText.previous, AnswerText.next, AnswerText.step, AnswerText.kept, AnswerText.begin].map { l($0) }.joined(separator: "|")
    }

    /// Two or more at one keyboard: told, because what they say together is not one person's answer.
    private var together: Markup {
        """
        <details class="more"\(" open", if: !typed[AnswerField.people].isEmpty)><summary>\(l(AnswerText.togetherTitle))</summary><div class="field">\
        <label for="hoeveel">\(l(AnswerText.together))</label><p class="hint" id="hoeveel-uitleg">\(l(AnswerText.togetherWhy))</p>\
        <input id="hoeveel" name="\(AnswerField.people)" type="number" min="1" max="50" inputmode="numeric" aria-describedby="hoeveel-uitleg" value="\(typed[AnswerField.people])"></div></details>
        """
    }

    /// Somebody who is asked about themselves first sees, alone, what it says.
    private func mirror(_ path: WebAddress) -> Markup? {
        guard questionnaire.instrument.hasMirror else { return nil }
        return """
            <p>\(l(AnswerText.mirrorWhy))</p><p class="buttons"><button class="button quiet" formaction="\(path.appending("spiegel").query("taal", l.rawValue))">\
            \(l(AnswerText.mirror))</button></p>
            """
    }

    private func draftButton(_ path: WebAddress) -> Markup? {
        keepsDraft
            ? "<button class=\"button quiet\" formaction=\"\(path.appending("klad").query("taal", l.rawValue))\">\(l(AnswerText.later))</button>"
            : nil
    }
}
