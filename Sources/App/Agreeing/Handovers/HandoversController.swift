import Foundation
import HTML
import Hummingbird
import Localization

/// Handing over what somebody has in a network to who comes after them.
struct HandoversController: Sendable {
    let handovers: HandoverStore
    let actions: ActionStore
    let members: MemberStore
    /// The decisions on which somebody still has to speak for a partner, in all their networks.
    let openDecisions: @Sendable (_ person: Identifier) async throws -> [OpenDecision]
    /// Asks who took over for the positions that were still open.
    let askSuccessor: @Sendable (_ person: Identifier, _ network: Identifier) async throws -> Void

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("mandaten/overdragen/:person", use: choose)
        router.post("mandaten/overdragen/:person", use: handOver)
        router.get("mandaten/overgedragen/:handover", use: show)
    }

    /// Whom it is about, what they have that may be handed over by who asks, and who could take over.
    private struct Found {
        let person: Identifier
        let name: String
        let items: [HandoverItem]
        let places: [Member]
        let people: [Member]
    }

    @Sendable func choose(_ request: Request, context: MemberContext) async throws -> Response {
        let found = try await found(context)
        return try await page(context, found, HandoverForm(found.items))
    }

    @Sendable func handOver(_ request: Request, context: MemberContext) async throws -> Response {
        let found = try await found(context)
        let form = HandoverForm(checking: context.form, found.items, people: found.people)
        let plan = form.plan(
            in: context.network.id, from: found.person, named: found.name, people: found.people, today: handovers.mandates.today,
            handovers.surroundings.identifier)
        guard let plan else { return try await page(context, found, form, status: .unprocessableContent) }
        let link = context.web.site.address + context.path.appending("mandaten").text
        let mail = HandoverMail(plan: plan, network: context.network, giver: found.places.first, link: link)
        do {
            let done = try await handovers.handOver(plan, letters: mail.letters, by: context.visitor.personId)
            if let taker = plan.taker { try await askSuccessor(taker.personId, context.network.id) }
            return .see(try await afterwards(context, done))
        } catch is LastCoordinator {
            return try await page(context, found, form, HandoverText.lastCoordinator, status: .conflict)
        } catch is HandoverConflict {
            let now = try await self.found(context)
            let typed = HandoverForm(checking: context.form, now.items, people: now.people)
            return try await page(context, now, typed, HandoverText.changed, status: .conflict)
        }
    }

    /// The list of what went; who handed over their own last place reads it in the mail.
    private func afterwards(_ context: MemberContext, _ done: Identifier) async throws -> WebAddress {
        let isHere = try await members.members(of: context.network.id).contains { $0.personId == context.visitor.personId }
        return isHere
            ? context.path.appending("mandaten").appending("overgedragen").appending(done.rawValue)
            : WebAddress(path: ["mijn-plek"]).query(Notice.field, Notice.handedOver.rawValue)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        let handover = try await handovers.find(context.identifier("handover"), in: context.network.id)
        return .page(HandoverDonePage(frame: context.frame(in: .agreements), path: context.path, handover: handover).markup)
    }

    /// Somebody of the network, or who left it and still has something there, for who may hand it over.
    private func found(_ context: MemberContext) async throws -> Found {
        let (network, person) = (context.network.id, try context.identifier("person"))
        let people = try await members.members(of: network)
        let places = people.filter { $0.personId == person }
        let today = handovers.mandates.today
        let mandates = try await handovers.mandates.mandates(in: network).filter {
            $0.personId == person && ($0.isValid(on: today) || $0.isAhead(of: today))
        }
        let promised = try await actions.actions(in: network).filter { $0.action.personId == person && $0.action.isToDo }
        let all = places.map(HandoverItem.place) + mandates.map(HandoverItem.mandate) + promised.map(HandoverItem.action)
        let name = places.first?.name ?? mandates.first?.personName ?? promised.first?.names.personName
        guard let name else { throw WebError.notFound }
        let mine = all.filter { context.hats.mayHandOver($0) }
        try context.require(!mine.isEmpty)
        return Found(
            person: person, name: name, items: mine, places: places, people: people.filter { $0.personId != person })
    }

    private func page(
        _ context: MemberContext, _ found: Found, _ form: HandoverForm, _ problem: Text? = nil, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let partners = Set(found.items.compactMap(\.partnerId))
        let open = try await openDecisions(found.person).filter {
            $0.networkId == context.network.id && partners.contains($0.partnerId)
        }
        let page = HandoverPage(
            frame: context.frame(in: .agreements), path: context.path, person: found.person, name: found.name, form: form,
            people: found.people, open: open,
            mayAddPeople: context.membership.mayManagePeople, problem: problem)
        return .page(page.markup, status: status)
    }
}
