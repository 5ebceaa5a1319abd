import HTML
import Localization

/// One domain on the wall: the spread, the question, the group's own score, its conclusion and what it agrees.
struct WallPage {
    let frame: Frame
    /// Of the session.
    let path: WebAddress
    let discussion: Discussion
    let section: Questionnaire.Section
    let form: WallForm
    let agreed: ActionForm
    let choices: ActionForm.Choices
    let mayWrite: Bool
    /// Whether an agreement was typed that is not kept yet.
    let hasAgreement: Bool
    /// What somebody else wrote in the meantime.
    let conflict: GroupScore?
    /// Three domains are a priority already.
    let isFull: Bool

    /// Where one can turn to besides domains.
    static let start = "begin"
    static let minutes = "verslag"

    private var l: Language { frame.language }
    private var group: Instrument.Group { section.group }
    private var sections: [Questionnaire.Section] { discussion.questionnaire.subjects }
    private var place: Int { sections.firstIndex { $0.group.key == group.key } ?? 0 }
    private var scale: Instrument.Scale { section.scale }
    private var here: WebAddress { path.appending("scherm").appending(group.key) }

    var markup: Markup {
        frame.page(
            l(group.label), styles: ["css/layout.css", "css/charts.css", "css/wall.css"], scripts: ["js/wall.js"], isBare: true,
            isWide: true,
            """
            <div class="wall"><p class="over">\(discussion.session.name)</p>\
            <h1>\(group.letter.map { "<span class=\"letter\" aria-hidden=\"true\">\($0)</span> " as Markup })\(l(group.label))</h1>
            \(problems)<div class="talk"><section><h2 class="hidden">\(l(DiscussionText.spread))</h2>\
            \(SpreadPicture(frame: frame, discussion: discussion).wall(section))</section>
            <section><h2 class="ask">\(l(group.discussion))</h2><p class="soft">\(l(group.question))</p>\(statements)</section></div>
            \(mayWrite ? frame.form(here, class: "writing", fields) : readOnly)
            \(agreements)\(steps)</div>
            """)
    }

    /// What was answered to, folded away where bars stand in their place.
    private var statements: Markup? {
        guard !discussion.spreads(section).isEmpty else { return nil }
        let picture = SpreadPicture(frame: frame, discussion: discussion)
        return
            "<details class=\"more\"><summary>\(l(DiscussionText.statements))</summary>\(picture.statements(section))\(picture.ends(section))</details>"
    }

    private var problems: Markup? {
        if let conflict { return clash(conflict) }
        if isFull {
            let chosen = discussion.priorities.map { section -> Markup in
                "<li><a href=\"\(path.appending("scherm").appending(section.group.key))\">\(l(section.group.short))</a></li>"
            }
            return
                "<div class=\"problems\" role=\"alert\"><p>\(l(DiscussionText.threeAlready))</p><ul class=\"inline\">\(chosen)</ul></div>"
        }
        let errors = form.errors.isEmpty ? agreed.errors : form.errors
        return form.errors.isEmpty && !hasAgreement ? nil : errorSummary(errors, l)
    }

    /// Both texts, so that neither is lost.
    private func clash(_ other: GroupScore) -> Markup {
        let score = [other.scoreBefore, other.score].compactMap { $0 }.map(String.init).joined(separator: " → ")
        return clashNotice(
            l(DiscussionText.clashTitle(other.changedByName ?? l(DiscussionText.somebody))),
            [(DiscussionText.score, score.isEmpty ? l(DiscussionText.noScore) : score), (DiscussionText.conclusion, other.conclusion)], l)
    }

    private var fields: Markup {
        let version = conflict?.version ?? form.version
        let text = TextField(
            name: "besluit", label: DiscussionText.conclusion, hint: DiscussionText.conclusionHint, value: form.conclusion,
            error: form.errors["besluit"], rows: 2
        ).markup(l)
        let isOpen = hasAgreement
        return """
            <button class="hidden" tabindex="-1" aria-hidden="true">\(l(FieldText.save))</button><input type="hidden" name="versie" value="\(version)">\
            \(kept)\("<div class=\"scores\">\(scores)</div>", if: scale.isOrdered)\
            <div class="words">\(text)<div class="buttons"><button class="button">\(l(FieldText.save))</button>\(priority)</div></div>\
            <details class="more"\(" open", if: isOpen)><summary>\(l(DiscussionText.agree))</summary><div class="stack">\
            \(agreed.markup(l, choices, isNew: true, isRequired: false))<p><button class="button" name="afspreken" value="1">\(l(DiscussionText.addAgreement))</button></p></div></details>
            """
    }

    /// What was pressed before somebody else's writing came in between.
    private var kept: Markup? {
        guard conflict != nil || isFull || !form.errors.isEmpty || hasAgreement else { return nil }
        let pressed = [("nu-eerder", form.score), ("voor-eerder", form.scoreBefore)].map { name, value -> Markup in
            "<input type=\"hidden\" name=\"\(name)\" value=\"\(value.map(String.init) ?? "")\">"
        }
        let priority: Markup = "<input type=\"hidden\" name=\"prioriteit-eerder\" value=\"\(form.isPriority ? 1 : 0)\">"
        return "\(pressed)\(priority, if: !isFull)"
    }

    private var scores: Markup {
        guard discussion.questionnaire.asksBefore else { return buttons("nu", DiscussionText.ourScore, form.score) }
        let moments = discussion.questionnaire.moments
        return
            "\(buttons("voor", DiscussionText.ourScore(moments[0]), form.scoreBefore))\(buttons("nu", DiscussionText.ourScore(moments[1]), form.score))"
    }

    private func buttons(_ name: String, _ label: Text, _ score: Int?) -> Markup {
        let count = scale.steps
        let steps = scale.labels.enumerated().map { index, word -> Markup in
            let step = 1 + (index * 8 + (count - 1) / 2) / max(1, count - 1)
            return """
                <button name="\(name)" value="\(index + 1)" class="step score-\(step)" aria-pressed="\(score == index + 1 ? "true" : "false")">\
                <span>\(index + 1)</span><small>\(l(word))</small></button>
                """
        }
        return """
            <fieldset class="steps"><legend>\(l(label))</legend><div>\(steps)</div>\
            \("<p><button class=\"link\" name=\"\(name)\" value=\"\">\(l(DiscussionText.clear))</button></p>", if: score != nil)</fieldset>
            """
    }

    private var priority: Markup {
        let isChosen = form.isPriority && !isFull
        return """
            <button class="button quiet" name="prioriteit" value="\(isChosen ? 0 : 1)" aria-pressed="\(isChosen ? "true" : "false")">\
            \(l(isChosen ? DiscussionText.dropPriority : DiscussionText.makePriority))</button>
            """
    }

    private var readOnly: Markup {
        let score = discussion.score(section)
        return """
            <div class="writing">\("<h2 class=\"big\">\(GroupScoreWords(language: l, discussion: discussion).sentence(score))</h2>", if: scale.isOrdered)\
            \("<p><strong>\(l(DiscussionText.conclusion))</strong> \(score.conclusion)</p>", if: !score.conclusion.isEmpty)\
            \("<p><span class=\"mark act\">\(l(DiscussionText.isPriority))</span></p>", if: score.priority != nil)</div>
            """
    }

    private var agreements: Markup? {
        let lines = discussion.agreements(section)
        guard !lines.isEmpty else { return nil }
        let items = lines.map { "<li>\($0.action.body) <span class=\"soft\">\(GroupScoreWords.owner($0, frame))</span></li>" as Markup }
        return "<section class=\"stack\"><h2>\(l(DiscussionText.agreements))</h2><ul class=\"list\">\(items)</ul></section>"
    }

    /// Back, onwards, and how far we are.
    private var steps: Markup {
        let previous = place > 0 ? sections[place - 1] : nil
        let next = place + 1 < sections.count ? sections[place + 1] : nil
        let back = previous.map { path.appending("scherm").appending($0.group.key) } ?? path.appending("scherm")
        let onwards = next.map { path.appending("scherm").appending($0.group.key) } ?? path
        return """
            <nav class="turn" aria-label="\(l(DiscussionText.turn))"><a class="button quiet" rel="prev" href="\(back)" data-go="\(previous?.group.key ?? Self.start)">← \(previous.map { l($0.group.short) } ?? l(DiscussionText.beginning))</a>\
            <a class="soft" href="\(path.appending("scherm"))" data-go="\(Self.start)" aria-label="\(l(DiscussionText.allDomains)), \(place + 1) / \(sections.count)">\(place + 1) / \(sections.count)</a>\
            <a class="button" rel="next" href="\(onwards)" data-go="\(next?.group.key ?? Self.minutes)">\(next.map { l($0.group.short) } ?? l(DiscussionText.toMinutes)) →</a></nav>
            """
    }
}
