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
    let drawn: Memo<Drawn, Markup>
    var problem: Text?
    /// What a guest without an invitation is asked besides; a guest has no draft on the server and declines by going away.
    var guestFields: Markup?

    struct Drawn: Hashable, Sendable {
        let asked: Questionnaire.Asked
        let language: Language
    }

    private var l: Language { frame.language }
    private var keepsDraft: Bool { round.mode != .anonymous && guestFields == nil }

    var markup: Markup {
        frame.page(
            round.name, styles: ["css/answer.css"], scripts: ["js/answer.js"], isBare: true,
            """
            \(problem.map { "<p class=\"problems\" role=\"alert\">\(l($0))</p>" as Markup })
            \(path.map(form) ?? "<div class=\"questions\">\(opening)\(sections)</div>")
            """)
    }

    /// What this is about and who sees what, before the first question.
    private var opening: Markup {
        """
        <div class="step"><p class="over">\(network)</p><h1>\(round.name)</h1>\("<p>\(round.purpose)</p>", if: !round.purpose.isEmpty)\
        <p class="now">\(l(InvitationText.whoSees(round.mode, smallestGroup: round.smallestGroup)))\
        \(invited.map { " \(l(InvitationText.whoIsAsked(people: $0.people, partners: $0.partners)))" as Markup })</p>\
        <p class="soft">\(l(AnswerText.intro(items: questionnaire.items.count, minutes: questionnaire.minutes)))</p>\
        \(PrivacyNoticeFacts(shown: notice, language: l).essentials(whole: privacy))</div>
        """
    }

    private func form(_ path: WebAddress) -> Markup {
        """
        <form method="post" action="\(path.query("taal", l.rawValue))" class="questions" id="vragen" data-draft="\(keepsDraft ? path.appending("klad").text : "")" \
        data-texts="\(buttonTexts)">\
        <input type="hidden" name="\(FormToken.field)" value="\(frame.formToken)">
        \(opening)\(sections)\(priorities)
        <section class="step finish"><h2>\(l(AnswerText.finishTitle))</h2><p>\(l(AnswerText.finish))</p>\(guestFields)
        <p class="buttons"><button class="button" id="klaar">\(l(AnswerText.handIn))</button>\
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
    private var buttonTexts: String {
        [AnswerText.previous, AnswerText.next, AnswerText.step, AnswerText.kept, AnswerText.begin].map { l($0) }.joined(separator: "|")
    }

    private func draftButton(_ path: WebAddress) -> Markup? {
        keepsDraft
            ? "<button class=\"button quiet\" formaction=\"\(path.appending("klad").query("taal", l.rawValue))\">\(l(AnswerText.later))</button>"
            : nil
    }

    private var sections: Markup {
        typed.isEmpty ? drawn.value(for: Drawn(asked: questionnaire.asked, language: l)) { drawnSections } : drawnSections
    }

    private var drawnSections: Markup {
        "\(questionnaire.sections.enumerated().map { section($1, number: $0 + 1) })"
    }

    private func section(_ section: Questionnaire.Section, number: Int) -> Markup {
        let group = section.group
        let name: Markup = """
            <h2><span class="over">\(l(group.short)) · \(l(AnswerText.place(number, of: questionnaire.sections.count)))</span></h2>
            """
        let last = section.items.count - 1
        return """
            <section class="domain">\(name)\(section.items.enumerated().map { index, item in
            "<div class=\"step\">\(questionnaire.asksBefore ? pair(item) : single(item))\(index == last ? remark(group) : nil)</div>\n"
            })</section>
            """
    }

    private func legend(_ item: Instrument.Item) -> Markup {
        """
        <legend>\(l(item.text))</legend><details class="plain"><summary>\(l(AnswerText.plain))</summary><p>\(l(item.plain))</p></details>
        """
    }

    private var choices: [(value: String, label: String)] {
        let scale = questionnaire.instrument.scale
        return scale.labels.enumerated().map { (String($0 + 1), l($1)) } + [(AnswerField.unknown, l(scale.unknown))]
    }

    /// One moment: the scale as a list of large targets.
    private func single(_ item: Instrument.Item) -> Markup {
        let name = AnswerField.now(item)
        let chosen = typed[name]
        let options = choices.map { choice -> Markup in
            "<label class=\"opt\"><input type=\"radio\" name=\"\(name)\" value=\"\(choice.value)\"\(" checked", if: chosen == choice.value)>\(choice.label)</label>"
        }
        return "<fieldset>\(legend(item))\(options)</fieldset>"
    }

    /// Two moments side by side: a row a step of the scale, a column a moment.
    private func pair(_ item: Instrument.Item) -> Markup {
        let columns = zip([AnswerField.before(item), AnswerField.now(item)], questionnaire.moments.map { l($0) })
        let heads = columns.map { "<span>\($0.1)</span>" as Markup }
        let rows = choices.map { choice -> Markup in
            let cells = columns.map { name, moment -> Markup in
                """
                <label class="cell"><input type="radio" name="\(name)" value="\(choice.value)"\(" checked", if: typed[name] == choice.value) \
                aria-label="\(moment): \(choice.label)"></label>
                """
            }
            return "<div class=\"row\"><span>\(choice.label)</span>\(cells)</div>"
        }
        return
            "<fieldset class=\"pair\">\(legend(item))<div class=\"row heads\" aria-hidden=\"true\"><span></span>\(heads)</div>\(rows)</fieldset>"
    }

    private func remark(_ group: Instrument.Group) -> Markup? {
        guard questionnaire.instrument.remarks else { return nil }
        let name = AnswerField.remark(group)
        return """
            <div class="field remark"><label for="\(name)">\(l(AnswerText.remark(l(group.short))))</label>\
            <textarea id="\(name)" name="\(name)" rows="2" maxlength="\(AnswerSheet.longestRemark)">\n\(typed[name])</textarea></div>
            """
    }

    private var priorities: Markup? {
        let most = questionnaire.instrument.priorities
        guard most > 0 else { return nil }
        let chosen = typed.all(AnswerField.priorities)
        let boxes = questionnaire.sections.map { section -> Markup in
            let key = section.group.key
            return """
                <label class="opt"><input type="checkbox" name="\(AnswerField.priorities)" value="\(key)"\(" checked", if: chosen.contains(key))>\
                \(l(section.group.short))</label>
                """
        }
        return """
            <section class="step"><fieldset data-most="\(most)"><legend>\(l(AnswerText.priorities(most)))</legend>\(boxes)</fieldset>\
            <p class="soft small">\(l(AnswerText.careful(round.mode)))</p></section>
            """
    }
}
