import Hummingbird

/// The first page of the room with what partners agree on.
struct AgreementsController: Sendable {
    let journeys: JourneyStore
    let decisions: DecisionStore
    let charters: CharterStore
    let mandates: MandateStore
    let documents: DocumentStore
    let ledger: LedgerStore

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("afspraken", use: show)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        let (network, person, today) = (context.network.id, context.visitor.personId, decisions.today)
        let page = AgreementsPage(
            frame: context.frame(in: .agreements), path: context.path, phase: try await journeys.phase(of: network),
            documents: try await documents.documents(in: network),
            overdue: try await ledger.overdue(in: network),
            decisions: try await decisions.decisions(in: network, for: person, seesDrafts: false),
            waiting: try await decisions.waiting(for: person).filter { $0.networkId == network },
            charter: try await charters.standing(in: network),
            validMandates: try await mandates.mandates(in: network).count { $0.isValid(on: today) }, hats: context.hats, today: today)
        return .page(page.markup)
    }
}
