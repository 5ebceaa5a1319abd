import HTML
import Hummingbird

/// One glance at a network.
struct NetworkOverviewController: Sendable {
    let rounds: RoundStore
    let results: ResultsStore
    let partners: PartnerStore
    let members: MemberStore
    let invitations: InvitationStore
    let firstSteps: FirstStepsStore
    let discussions: DiscussionStore
    let interests: InterestStore
    let journeys: JourneyStore
    let decisions: DecisionStore
    let catalogue: Catalogue
    let lists: PartnerLists

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get(use: show)
        router.post("eerste-stappen", use: putAway)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        let network = context.network.id
        let all = try await rounds.rounds(in: network)
        var latest: NetworkOverviewPage.Latest?
        if let round = try await results.latest(in: network) {
            latest = .init(round: round, results: try await results.figures(of: round, round.questionnaire(catalogue)))
        }
        let waiting = try await invitations.open(for: context.visitor.personId).filter { $0.round.networkId == network }
        let partnerCount = try await partners.partners(in: network).count
        let peopleCount = Set(try await members.members(of: network).map(\.personId)).count
        let (isHidden, made) = try await firstSteps.state(of: network)
        let steps =
            context.membership.mayManageRounds
            ? FirstSteps(partners: partnerCount, people: peopleCount, rounds: all, made: made) : nil
        let page = NetworkOverviewPage(
            frame: context.frame(in: .overview), network: context.network, membership: context.membership,
            kind: PartnerLists.label(context.network.kind, in: lists.networkKinds), rounds: all, latest: latest,
            talk: try await discussions.latest(in: network, catalogue),
            phase: try await journeys.phase(of: network), partnerCount: partnerCount, peopleCount: peopleCount,
            waiting: waiting.map { ($0.round, WebAddress(path: Invitation.path($0.invitation, invitations.key))) },
            deciding: try await decisions.waiting(for: context.visitor.personId).filter { $0.networkId == network },
            missing: try await interests.missing(for: context.visitor.personId).filter { $0.networkId == network },
            now: rounds.surroundings.now(), firstSteps: isHidden ? nil : steps, hasHiddenSteps: isHidden && steps != nil)
        return .page(page.markup)
    }

    /// Puts the first steps away, or brings them back.
    @Sendable func putAway(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.membership.mayManageRounds)
        try await firstSteps.hide(context.form["toon"] != "1", in: context.network, by: context.visitor.personId)
        return .see(context.path)
    }
}
