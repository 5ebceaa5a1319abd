import Foundation
import HTML
import Hummingbird
import Localization

/// One round: who is asked, opening, reminding, closing, paper.
struct RoundController: Sendable {
    let rounds: RoundStore
    let invitations: InvitationStore
    let passage: RoundPassageStore
    let people: PersonStore
    let mails: MailStore
    let catalogue: Catalogue

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("metingen/:round", use: show)
        router.get("metingen/:round/brieven", use: letters)
        router.post("metingen/:round/opening", use: open)
        router.post("metingen/:round/sluiting", use: close)
        router.post("metingen/:round/uitstel", use: postpone)
        router.post("metingen/:round/herinneringen", use: remind)
        router.post("metingen/:round/proefmail", use: sendToMyself)
        router.post("metingen/:round/uitnodigingen", use: inviteEverybody)
        router.post("metingen/:round/gasten", use: inviteGuest)
        router.post("metingen/:round/uitnodigingen/weg", use: withdraw)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        let round = try await rounds.seen(by: context)
        if round.isTest == 1 { return .see(round.testPath(in: context.path)) }
        return .page(try await page(context, round).markup)
    }

    /// Every invitation on paper, with its QR code, for those who have no address first.
    @Sendable func letters(_ request: Request, context: MemberContext) async throws -> Response {
        let round = try await managed(context)
        guard round.state(at: rounds.surroundings.now()) == .open else { throw WebError.notFound }
        let invited = try await invitations.invitations(to: round.id).filter { !$0.isUsed }
        let everybody = request.uri.queryParameters["allen"] != nil
        let letters = invited.filter { everybody || $0.address == nil }.map { invitation in
            InvitationMail(
                round: round, network: context.network.name, invitation: invitation,
                link: RoundPassageStore.link(invitation, passage.key, context.web.site), site: context.web.site, isReminder: false,
                isOnPaper: true)
        }
        return .page(
            LettersPage(
                frame: context.frame(in: .measurements), path: round.path(in: context.path), letters: letters, isEverybody: everybody
            ).markup)
    }

    @Sendable func open(_ request: Request, context: MemberContext) async throws -> Response {
        let round = try await managed(context)
        do {
            try await passage.open(round.id, by: context.visitor.personId)
        } catch let problem as OpeningProblem {
            var page = try await page(context, round)
            page.problem = RoundText.cannotOpen(problem)
            return .page(page.markup, status: .conflict)
        }
        return .see(round.path(in: context.path), .roundOpened)
    }

    @Sendable func close(_ request: Request, context: MemberContext) async throws -> Response {
        let round = try await managed(context)
        guard round.openedAt != nil else { throw WebError.forbidden }
        try await passage.close(round.id, by: context.visitor.personId)
        return .see(round.path(in: context.path).appending("resultaten"), .roundClosed)
    }

    @Sendable func postpone(_ request: Request, context: MemberContext) async throws -> Response {
        let round = try await managed(context)
        let zone = context.web.site.timeZone
        guard let end = Day.end(of: context.form["sluit"], in: zone), end > round.closesAt else {
            var page = try await page(context, round)
            page.problem = RoundText.onlyLater
            return .page(page.markup, status: .unprocessableContent)
        }
        try await rounds.postpone(round, to: end, by: context.visitor.personId)
        return .see(round.path(in: context.path), .saved)
    }

    @Sendable func remind(_ request: Request, context: MemberContext) async throws -> Response {
        let round = try await managed(context)
        try await passage.remind(round.id, by: context.visitor.personId)
        return .see(round.path(in: context.path), .remindersSent)
    }

    /// Sends the invitation as it will look, to the coordinator; its link shows the questions and takes no answer.
    @Sendable func sendToMyself(_ request: Request, context: MemberContext) async throws -> Response {
        let round = try await managed(context)
        let address = try await people.addresses(of: context.visitor.personId).first
        let link = context.web.site.address + round.path(in: context.path).appending("vragen").text
        let invitation = Invitation(
            id: Identifier(rawValue: ""), roundId: round.id, mode: round.mode, personId: context.visitor.personId, partnerId: nil,
            name: context.visitor.name,
            address: address, partnerName: nil, language: context.language, used: 0, invitedAt: nil, remindedAt: nil)
        let letter = InvitationMail(
            round: round, network: context.network.name, invitation: invitation, link: link, site: context.web.site, isReminder: false)
        guard let mail = letter.mail else { throw WebError.forbidden }
        try await mails.put(mail)
        return .see(round.path(in: context.path), .testMailSent)
    }

    @Sendable func inviteEverybody(_ request: Request, context: MemberContext) async throws -> Response {
        let round = try await managed(context)
        guard round.state(at: rounds.surroundings.now()) != .closed else { throw WebError.forbidden }
        try await rounds.inviteEverybody(to: round, by: context.visitor.personId)
        if round.openedAt != nil { try await passage.invite(round.id) }
        return .see(round.path(in: context.path), .invited)
    }

    @Sendable func inviteGuest(_ request: Request, context: MemberContext) async throws -> Response {
        let round = try await managed(context)
        let (name, typed) = (context.form["naam"], context.form["adres"])
        guard round.state(at: rounds.surroundings.now()) != .closed else { throw WebError.forbidden }
        guard !name.isEmpty, name.unicodeScalars.count <= 300, typed.isEmpty || MailAddress.normalised(typed) != nil else {
            var page = try await page(context, round)
            page.problem =
                name.isEmpty ? RoundText.guestNeedsName : name.unicodeScalars.count > 300 ? FieldText.tooLong(300) : FieldText.address
            return .page(page.markup, status: .unprocessableContent)
        }
        try await invitations.invite(
            guest: name, address: MailAddress.normalised(typed), language: context.language, to: round, by: context.visitor.personId)
        if round.openedAt != nil { try await passage.invite(round.id) }
        return .see(round.path(in: context.path), .invited)
    }

    @Sendable func withdraw(_ request: Request, context: MemberContext) async throws -> Response {
        let round = try await managed(context)
        guard round.state(at: rounds.surroundings.now()) != .closed else { throw WebError.forbidden }
        try await invitations.withdraw(Identifier(rawValue: context.form["uitnodiging"]), from: round, by: context.visitor.personId)
        return .see(round.path(in: context.path), .removed)
    }

    private func managed(_ context: MemberContext) async throws -> Round {
        let round = try await rounds.find(context.identifier("round"), in: context.network.id)
        try context.require(context.membership.mayManageRounds)
        return round
    }

    private func page(_ context: MemberContext, _ round: Round) async throws -> RoundPage {
        let invited = try await invitations.invitations(to: round.id)
        let mine = invited.first { $0.personId == context.visitor.personId && !$0.isUsed }
        return RoundPage(
            frame: context.frame(in: .measurements), path: round.path(in: context.path), membership: context.membership, round: round,
            questionnaire: try round.questionnaire(catalogue), invitations: invited,
            uninvited: try await invitations.uninvitedCount(for: round), network: context.network.name,
            answerLink: mine.map { WebAddress(path: Invitation.path($0.id, passage.key)) }, now: rounds.surroundings.now())
    }
}
