import HTML
import Hummingbird

/// What waits for somebody, and the networks they are in.
struct MyPlaceController: Sendable {
    let networks: NetworkStore
    let bin: BinStore
    let invitations: InvitationStore
    let results: ResultsStore
    let actions: ActionStore
    let interests: InterestStore
    let decisions: DecisionStore
    let ledger: LedgerStore
    let catalogue: Catalogue

    func addRoutes(to router: some RouterMethods<WebContext>) {
        router.group("mijn-plek", context: SignedInContext.self).get(use: show)
    }

    @Sendable func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let person = context.visitor.personId
        let waiting = try await invitations.open(for: person).map { one in
            MyPlacePage.Waiting(
                round: one.round, network: one.network,
                link: WebAddress(path: Invitation.path(one.invitation, invitations.key)),
                minutes: try one.round.questionnaire(catalogue).minutes)
        }
        var mine: [MyPlacePage.Mine] = []
        var mayChange: [Identifier: [Membership]] = [:]
        for network in try await networks.networks(of: person) {
            let hats = try await networks.find(network.id, for: person).hats
            mayChange[network.id] = hats
            mine.append(MyPlacePage.Mine(network: network, roles: hats.map(\.role), domains: try await latestDomains(network.id)))
        }
        let promised = try await actions.promised(by: person).map { one in
            MyPlacePage.Promise(action: one, mayChange: mayChange[one.action.networkId]?.contains { $0.mayChange(one.action) } ?? false)
        }
        let page = MyPlacePage(
            frame: context.frame, waiting: waiting, deciding: try await decisions.waiting(for: person),
            missing: try await interests.missing(for: person), due: try await ledger.waiting(for: person), promised: promised,
            networks: mine,
            thrown: try await bin.networks(of: person), today: Day.of(actions.surroundings.now(), in: context.web.site.timeZone))
        return .page(page.markup)
    }

    private func latestDomains(_ network: Identifier) async throws -> [DomainResult] {
        guard let round = try await results.latest(in: network) else { return [] }
        return try await results.figures(of: round, round.questionnaire(catalogue)).domains
    }
}
