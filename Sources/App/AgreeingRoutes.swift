import Foundation
import HTML
import Hummingbird
import Logging

extension App {
    /// What partners agree on: the journey, who may say what, decisions, and what is still to be ratified.
    func addAgreeing(to router: Router<WebContext>, members: some RouterMethods<MemberContext>) {
        addJourney(to: members)
        addMandates(to: members)
        addDecisions(to: router, members: members)
        addCharter(to: members)
        addRatifications(to: router, members: members)
    }

    /// Where the network is on its way, and how it ends.
    private func addJourney(to members: some RouterMethods<MemberContext>) {
        let all = stores.agreements
        JourneyController(journeys: all.journeys, talks: all.themeTalks, rounds: stores.rounds, catalogue: catalogue).addRoutes(to: members)
        ThemeTalksController(talks: all.themeTalks, partners: stores.partners).addRoutes(to: members)
        EndingController(endings: all.endings).addRoutes(to: members)
    }

    /// Who may say what for which partner.
    private func addMandates(to members: some RouterMethods<MemberContext>) {
        let all = stores.agreements
        MandatesController(mandates: all.mandates, delegations: all.delegations, partners: stores.partners, members: stores.members)
            .addRoutes(to: members)
        DelegationsController(delegations: all.delegations, partners: stores.partners).addRoutes(to: members)
        HandoversController(handovers: all.handovers, actions: stores.actions, members: stores.members) { person in
            try await all.decisions.waiting(for: person).map { one in
                OpenDecision(
                    id: one.id, networkId: one.networkId, partnerId: one.partnerId, title: one.title, partnerName: one.partnerName)
            }
        } askSuccessor: { person, network in
            try await all.positionLinks.ask(person, in: network, all.decisions)
        }.addRoutes(to: members)
    }

    /// Proposals, positions on them, and what is decided.
    private func addDecisions(to router: Router<WebContext>, members: some RouterMethods<MemberContext>) {
        let all = stores.agreements
        ProposalController(decisions: all.decisions, proposals: all.proposals).addRoutes(to: members)
        ProposalLeadController(decisions: all.decisions, proposals: all.proposals, links: all.positionLinks).addRoutes(to: members)
        PositionController(decisions: all.decisions, positions: all.positions, consulting: all.advice).addRoutes(to: members)
        PositionLinkController(decisions: all.decisions, positions: all.positions, links: all.positionLinks).addRoutes(to: router)
        ClosingController(decisions: all.decisions, closing: all.closing).addRoutes(to: members)
        DecisionController(
            decisions: all.decisions, ratifications: all.ratifications, actions: stores.actions, partners: stores.partners,
            members: stores.members
        ).addRoutes(to: members)
    }

    /// What is due of a decision: closing at its hour, reminding, waking it, wiping a secret ballot.
    ///
    /// - Returns: when to look again, for a network in the bin, where nobody can speak.
    func dueDecision(_ work: DueWork) async throws -> Date? {
        let all = stores.agreements
        let id = Identifier(rawValue: work.subject)
        guard let place = try await all.closing.place(of: id) else { return nil }
        let network = place.networkId
        if place.deletedAt != nil, work.kind != .wipeBallot { return surroundings.now() + 24 * 3600 }
        if place.endedAt != nil, work.kind == .reviewDecision { return nil }
        do {
            switch work.kind {
            case .closeDecision: try await all.closing.close(id, in: network, by: nil)
            case .remindDecision: _ = try await all.positionLinks.remind(id, in: network, all.decisions)
            case .reviewDecision: try await all.closing.wake(id, in: network, site: site)
            default: try await all.closing.wipe(id)
            }
        } catch is DecisionMoved {
            // Somebody was before; there is nothing left to do.
        } catch let early as NotHeardYet {
            logger.warning("a decision did not close yet: \(early.names.count) can still speak")
        }
        return nil
    }

    /// The rules for trust.
    private func addCharter(to members: some RouterMethods<MemberContext>) {
        CharterController(charters: stores.agreements.charters, rounds: stores.rounds, catalogue: catalogue).addRoutes(to: members)
    }

    /// What the partners' own bodies say of decisions, and the register of all decisions.
    private func addRatifications(to router: Router<WebContext>, members: some RouterMethods<MemberContext>) {
        let all = stores.agreements
        RatificationsController(decisions: all.decisions, ratifications: all.ratifications, mandates: all.mandates).addRoutes(to: members)
        RegisterController(register: all.register).addRoutes(to: router)
    }
}
