import Foundation
import HTML
import Localization

/// One round: what it asks, who is asked, how far it is, and what can be done with it now.
struct RoundPage {
    let frame: Frame
    let path: WebAddress
    let membership: Membership
    let round: Round
    let questionnaire: Questionnaire
    let invitations: [Invitation]
    /// People of the network who are not invited.
    let uninvited: Int
    let network: String
    let answerLink: WebAddress?
    let now: Date
    var problem: Text?

    private var l: Language { frame.language }
    private var state: Round.State { round.state(at: now) }
    private var answered: Int { invitations.filter(\.isUsed).count }

    var markup: Markup {
        frame.page(
            round.name, styles: ["css/rounds.css"], scripts: membership.mayManageRounds ? ["js/sortable.js"] : [],
            isWide: membership.mayManageRounds,
            """
            <p class="over">\(l(questionnaire.instrument.title)) · \(l(ExplanationText.form(round.form))) · \(l(ExplanationText.mode(round.mode)))</p>
            <h1>\(round.name)</h1>\("<p>\(round.purpose)</p>", if: !round.purpose.isEmpty)
            \(problem.map { "<p class=\"problems\" role=\"alert\">\(l($0))</p>" as Markup })
            <p class="now">\(l(InvitationText.whoSees(round.mode, smallestGroup: round.smallestGroup))) \(l(whoIsAsked))</p>
            \(progress)\(mine)\(results)\(membership.mayManageRounds ? management : nil)
            """)
    }

    private var whoIsAsked: Text {
        InvitationText.whoIsAsked(people: invitations.count, partners: Set(invitations.compactMap(\.partnerId)).count)
    }

    private var progress: Markup {
        let sentence: Text =
            switch state {
            case .draft: round.opensAt.map { $0 > now ? RoundText.willOpen(frame.date($0)) : RoundText.didNotOpen } ?? RoundText.isDraft
            case .open: RoundText.isOpen(frame.date(round.closesAt - 1))
            case .closed: RoundText.isClosed(frame.date(round.closedAt ?? round.closesAt))
            }
        let bar: Markup = """
            <div class="progress"><progress max="\(max(1, invitations.count))" value="\(answered)" aria-label="\(l(RoundText.answered))"></progress>\
            <span>\(l(RoundText.answeredOf(answered, invitations.count)))</span></div>
            """
        let brought: Markup = "<p>\(l(RoundText.brought(round.broughtPeople)))</p>"
        return "<p>\(l(sentence))</p>\(bar, if: state != .draft)\(brought, if: round.broughtPeople > 0)"
    }

    private var mine: Markup? {
        guard state == .open, let answerLink else { return nil }
        return "<p><a class=\"button\" href=\"\(answerLink)\">\(l(RoundText.answerNow(questionnaire.minutes)))</a></p>"
    }

    private var results: Markup? {
        guard round.hasResults else { return nil }
        return """
            <p class="buttons"><a class="button" href="\(path.appending("resultaten"))">\(l(RoundText.seeResults))</a>\
            \("<a class=\"button quiet\" href=\"\(discussing)\">\(l(RoundText.discussTogether))</a>", if: round.closedAt != nil && membership.mayManageRounds)</p>
            """
    }

    /// Where a group session about this round begins.
    private var discussing: WebAddress {
        WebAddress(path: ["netwerken", round.networkId.rawValue, "gesprekken", "nieuw"]).query("meting", round.id.rawValue)
    }

    private var management: Markup {
        "\(acts)\(invitation)\(people)\(guests, if: state != .closed)\(again)"
    }

    private var acts: Markup {
        let questions: Markup = """
            <a class="button quiet" href="\(path.appending("vragen"))">\(l(RoundText.seeQuestions))</a>\
            <a class="button quiet" href="\(path.appending("formulier"))">\(l(RoundText.onPaperForm))</a>\
            \("<a class=\"button quiet\" href=\"\(path.appending("inbrengen"))\">\(l(RoundText.bringAnswers))</a>", if: state != .closed)
            """
        switch state {
        case .draft:
            return """
                <section class="stack"><h2>\(l(RoundText.nextStep))</h2><p>\(l(RoundText.openWhy(invitations.count)))</p>\
                <div class="buttons">\(frame.act(path.appending("opening"), RoundText.openNow, quiet: false))\
                <a class="button quiet" href="\(path.appending("wijzigen"))">\(l(RoundText.change))</a>\(questions)\
                \(frame.act(path.appending("weg"), RoundText.remove))</div></section>
                """
        case .open:
            let field = TextField(
                name: "sluit", label: RoundText.postpone, hint: RoundText.onlyLater, value: "", type: "date", isRequired: true
            ).markup(l)
            let later = frame.form(
                path.appending("uitstel"), class: "stack narrow",
                "\(field)<p><button class=\"button quiet\">\(l(FieldText.save))</button></p>")
            return """
                <section class="stack"><h2>\(l(RoundText.whileOpen))</h2>\
                \("<p class=\"soft\">\(l(RoundText.meanwhile))</p>", if: round.mode == .anonymous)\
                <div class="buttons">\(answered < invitations.count ? frame.act(path.appending("herinneringen"), RoundText.remind(invitations.count - answered)) : nil)\
                <a class="button quiet" href="\(path.appending("brieven"))">\(l(RoundText.letters))</a>\
                <a class="button quiet" href="\(outbox)">\(l(RoundText.outbox))</a>\(questions)\
                <a class="button quiet" href="\(path.appending("gastlink"))">\(l(RoundText.guestLink))</a>\
                <a class="button quiet" href="\(path.appending("zaal"))">\(l(RoundText.room))</a></div>\
                <details class="more"><summary>\(l(RoundText.postponeOrClose))</summary><div class="stack">\(later)\
                <p>\(l(RoundText.closeWhy))\(" \(l(RoundText.closingTakes))", if: round.mode == .anonymous)</p>\(frame.act(path.appending("sluiting"), RoundText.closeNow))</div></details>\(removal)</section>
                """
        case .closed: return "<p class=\"buttons\">\(questions)</p>\(removal)"
        }
    }

    private var removal: Markup {
        """
        <details class="more"><summary>\(l(RoundText.removeRound))</summary><div class="stack"><p>\(l(RoundText.removeRoundWhy))</p>\
        <div class="buttons">\(frame.act(path.appending("weg"), RoundText.removeRound))</div></div></details>
        """
    }

    private var again: Markup {
        """
        <section class="stack"><h2>\(l(RoundText.again))</h2><p class="soft">\(l(RoundText.copyWhy))</p><div class="buttons">\
        \(frame.act(path.appending("kopie"), RoundText.copy))\(frame.act(path.appending("proefronde"), RoundText.makeTest))</div></section>
        """
    }

    private var outbox: WebAddress {
        WebAddress(path: ["netwerken", round.networkId.rawValue, "post"])
    }

    private var invitation: Markup? {
        guard state != .closed else { return nil }
        let sample = InvitationMail(
            round: round, network: network,
            invitation: Invitation(
                id: Identifier(rawValue: ""), roundId: round.id, mode: round.mode, personId: nil, partnerId: nil,
                name: frame.visitor?.name ?? "", address: "",
                partnerName: nil, language: l, used: 0, invitedAt: nil, remindedAt: nil),
            link: "\(frame.site.address)/a/…", site: frame.site, isReminder: false)
        return """
            <section class="stack"><h2>\(l(RoundText.invitation))</h2><details class="more"><summary>\(l(RoundText.seeInvitation))</summary>\
            <div class="letter"><p><strong>\(sample.subject)</strong></p>\(sample.body.components(separatedBy: "\n\n").map { "<p>\($0)</p>" as Markup })</div></details>\
            <div class="buttons">\(frame.act(path.appending("proefmail"), RoundText.sendToMyself))</div></section>
            """
    }

    private var people: Markup {
        let rows = invitations.map { invitation -> Markup in
            let withdraw: Markup? =
                invitation.isUsed || state == .closed
                ? nil
                : frame.form(
                    path.appending("uitnodigingen").appending("weg"), class: "inline",
                    """
                    <input type="hidden" name="uitnodiging" value="\(invitation.id.rawValue)">\
                    <button class="link" aria-label="\(l(RoundText.withdrawName(invitation.name)))">\(l(RoundText.withdraw))</button>
                    """)
            return """
                <tr><th scope="row">\(invitation.name.isEmpty ? l(RoundText.formerGuest) : invitation.name)</th><td>\(invitation.partnerName ?? "")</td>\
                <td>\(invitation.address ?? l(RoundText.onPaper))</td>\
                <td>\(l(answeredWord(invitation)))</td><td>\(withdraw)</td></tr>
                """
        }
        let heads = [RoundText.columnName, RoundText.columnPartner, RoundText.columnAddress, RoundText.columnAnswered, RoundText.columnAct]
        return """
            <section class="stack"><h2>\(l(RoundText.whoIsAsked))</h2><p class="soft">\(l(round.mode == .open ? RoundText.youSeeAll : RoundText.youSeeWho))</p>\
            \("<div class=\"buttons\"><span>\(l(RoundText.uninvited(uninvited)))</span> \(frame.act(path.appending("uitnodigingen"), RoundText.inviteThem))</div>", if: uninvited > 0 && state != .closed)\
            <div class="table-scroll" role="region" tabindex="0" aria-label="\(l(RoundText.whoIsAsked))"><table class="sortable invited">\
            <thead><tr>\(heads.map { "<th scope=\"col\">\(l($0))</th>" as Markup })</tr></thead><tbody>\(rows)</tbody></table></div></section>
            """
    }

    /// In an anonymous round it is not told who declined.
    private func answeredWord(_ invitation: Invitation) -> Text {
        if invitation.isUsed { return RoundText.yes }
        return invitation.hasDeclined && round.mode != .anonymous ? RoundText.declined : RoundText.notYet
    }

    private var guests: Markup {
        let fields: Markup = """
            <div class="columns">\(TextField(name: "naam", label: RoundText.columnName, isRequired: true).markup(l))\
            \(TextField(name: "adres", label: RoundText.columnAddress, type: "email").markup(l))</div>\
            <p><button class="button quiet">\(l(RoundText.inviteGuest))</button></p>
            """
        return """
            <section class="stack"><h2>\(l(RoundText.guest))</h2><p class="soft">\(l(RoundText.guestWhy))</p>\
            \(frame.form(path.appending("gasten"), class: "stack narrow", fields))</section>
            """
    }
}
