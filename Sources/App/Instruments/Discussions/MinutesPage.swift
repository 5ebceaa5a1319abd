import HTML
import Localization

/// The minutes of a group session: what the group says of each domain, what comes first, and what was agreed.
struct MinutesPage {
    let frame: Frame
    let network: WebAddress
    let membership: Membership
    let mayWrite: Bool
    let discussion: Discussion
    let isEmpty: Bool

    private var l: Language { frame.language }
    private var session: GroupSession { discussion.session }
    private var path: WebAddress { session.path(in: network) }
    private var words: GroupScoreWords { GroupScoreWords(language: l, discussion: discussion) }

    var markup: Markup {
        frame.page(
            session.name, styles: ["css/charts.css", "css/minutes.css"], isWide: true,
            """
            <div class="stack"><p class="over"><a href="\(network.appending("gesprekken"))">\(l(GroupSessionText.title))</a> · \(facts)</p>\
            <h1>\(session.name)</h1><p class="now">\(l(DiscussionText.groupScoreMark))</p></div>
            \(acts)
            <div class="outcome"><div class="stack-wide">\(priorities)\(agreements)</div>\
            \(GroupPicture(frame: frame, discussion: discussion).figure(caption: "\(l(DiscussionText.pictureCaption))"))</div>
            <section class="stack"><h2>\(l(DiscussionText.perDomain))</h2><div class="minutes">\(discussion.questionnaire.subjects.map(domain))</div></section>
            \(management)
            """)
    }

    private var facts: Markup {
        let instrument = l(discussion.questionnaire.instrument.title)
        let texts = [
            frame.day(session.heldOn), instrument, session.people.map { l(CountText.people($0)) },
            session.facilitator.isEmpty ? nil : l(DiscussionText.ledBy(session.facilitator)),
            l(session.isRunning ? GroupSessionText.running : GroupSessionText.closed),
        ]
        let about = discussion.round.map { round -> Markup in
            "\(l(GroupSessionText.round))\(l.colon)<a href=\"\(round.path(in: network).appending("resultaten"))\">\(round.name)</a>"
        }
        return "\(texts.compactMap { $0 }.joined(separator: " · ")) · \(about ?? "\(l(GroupSessionText.together))")"
    }

    private var acts: Markup {
        let guide = WebAddress(path: ["uitleg", session.instrumentKey, "begeleidersblad"]).query("vorm", session.form.rawValue)
        return """
            <p class="buttons no-print"><a class="button" href="\(path.appending("scherm"))">\(l(DiscussionText.onScreen))</a>\
            <a class="button quiet" href="\(path.appending("formulier"))">\(l(PaperText.form))</a>\
            \("<a class=\"button quiet\" href=\"\(path.appending("tellingen"))\">\(l(PaperText.countTitle))</a>", if: mayWrite)\
            <a class="button quiet" href="\(guide)">\(l(FacilitationText.title))</a></p>
            """
    }

    private var priorities: Markup {
        let items = discussion.priorities.map { section -> Markup in
            "<li><a href=\"\(WebAddress(anchor: section.group.key))\">\(l(section.group.short))</a> <span class=\"soft\">\(words.sentence(discussion.score(section)))</span></li>"
        }
        return """
            <section class="stack"><h2>\(l(DiscussionText.priorities))</h2>\
            \(items.isEmpty ? "<p class=\"soft\">\(l(DiscussionText.noPriorities))</p>" : "<ol>\(items)</ol>")</section>
            """
    }

    private var agreements: Markup {
        let items = discussion.agreements.map { one -> Markup in
            """
            <li>\(one.action.body) <span class="soft">\(GroupScoreWords.owner(one, frame))</span> \
            \("<span class=\"mark plain\">\(l(ActionText.state(one.action.state)))</span>", if: one.action.state != .open)\(change(one.action))</li>
            """
        }
        return """
            <section class="stack"><h2>\(l(DiscussionText.agreements))</h2>\
            \(items.isEmpty ? "<p class=\"soft\">\(l(DiscussionText.noAgreements))</p>" : "<ul>\(items)</ul>")\
            <p class="no-print"><a href="\(network.appending("acties"))">\(l(DiscussionText.followActions))</a></p></section>
            """
    }

    private func change(_ action: Action) -> Markup? {
        guard mayWrite else { return nil }
        let address = network.appending("acties").appending(action.id.rawValue).appending("wijzigen")
        return
            " <a class=\"no-print small\" href=\"\(address)\" aria-label=\"\(l(ActionText.edit))\(l.colon)\(action.body)\">\(l(ActionText.edit))</a>"
    }

    private func domain(_ section: Questionnaire.Section) -> Markup {
        let (group, score) = (section.group, discussion.score(section))
        let agreed = discussion.agreements(section).map {
            "<li>\($0.action.body) <span class=\"soft\">\(GroupScoreWords.owner($0, frame))</span></li>" as Markup
        }
        return """
            <section class="said" id="\(group.key)"><h3>\(group.letter.map { "<span class=\"letter\" aria-hidden=\"true\">\($0)</span> " as Markup })\(l(group.label)) \
            \("<span class=\"mark act\">\(l(DiscussionText.priority))</span>", if: score.priority != nil)</h3>\
            \("<p class=\"group-score\">\(words.sentence(score))</p>", if: section.scale.isOrdered)\(SpreadPicture(frame: frame, discussion: discussion).minutes(section))\
            \("<p>\(score.conclusion)</p>", if: !score.conclusion.isEmpty)\("<ul>\(agreed)</ul>", if: !agreed.isEmpty)\
            \("<p class=\"no-print\"><a href=\"\(path.appending("scherm").appending(group.key))\" aria-label=\"\(l(DiscussionText.write))\(l.colon)\(l(group.short))\">\(l(DiscussionText.write))</a></p>", if: mayWrite)</section>
            """
    }

    private var management: Markup? {
        guard membership.mayManageGroupSessions else { return nil }
        let acts: Markup =
            session.isRunning
            ? """
            \(frame.act(path.appending("sluiting"), GroupSessionText.close, quiet: false))\
            <a class="button quiet" href="\(path.appending("wijzigen"))">\(l(GroupSessionText.edit))</a>
            """
            : frame.act(path.appending("heropening"), GroupSessionText.reopen)
        return """
            <section class="stack no-print"><h2>\(l(DiscussionText.forCoordinator))</h2><p class="soft">\(l(session.isRunning ? GroupSessionText.closeWhy : GroupSessionText.reopenWhy))</p>\
            <div class="buttons">\(acts)\(isEmpty ? frame.act(path.appending("weg"), GroupSessionText.remove) : nil)</div></section>
            """
    }
}
