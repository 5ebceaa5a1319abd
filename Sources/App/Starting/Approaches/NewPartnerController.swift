import Foundation
import HTML
import Hummingbird

/// Who says yes becomes a partner of the network, without anything being typed again.
struct NewPartnerController: Sendable {
    let ways: SixStepsStore
    let approaches: ApproachStore

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("arena/:arena/stappen/actoren/:actor/partner", use: show)
        router.post("arena/:arena/stappen/actoren/:actor/partner", use: create)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        let (way, actor) = try await found(context)
        return page(context, way, actor)
    }

    @Sendable func create(_ request: Request, context: MemberContext) async throws -> Response {
        let (way, actor) = try await found(context)
        guard way.partner(of: actor) == nil else { return .see(place(context, way, actor)) }
        let twins = NewPartnerPage.twins(of: actor, in: way)
        let answer = context.form[NewPartnerPage.question]
        let same = twins.first { $0.id.rawValue == answer }
        guard twins.isEmpty || same != nil || answer == NewPartnerPage.another else {
            return page(context, way, actor, isAsked: true, status: .unprocessableContent)
        }
        let partner = same ?? Partner(actor, approaches.surroundings.identifier(), in: context.network.id)
        do {
            try await approaches.makePartner(
                partner, isNew: same == nil, of: actor, in: way.scene.arena, by: context.visitor.personId)
        } catch is ArenaConflict {
            // Somebody else was first; the page shows how it stands.
            return .see(place(context, way, actor))
        }
        return .see(context.path.appending("partners").appending(partner.id.rawValue), .added)
    }

    /// The actor of the path while it is no partner yet, for who may add partners.
    private func found(_ context: MemberContext) async throws -> (SixSteps, ArenaActor) {
        let way = try await ways.writable(context)
        try context.require(context.membership.mayManagePartners)
        let id = try context.identifier("actor")
        guard let actor = way.scene.heads.first(where: { $0.id == id }), !actor.name.isEmpty else { throw WebError.notFound }
        return (way, actor)
    }

    private func place(_ context: MemberContext, _ way: SixSteps, _ actor: ArenaActor) -> WebAddress {
        way.scene.arena.steps(in: context.path).appending("actoren").appending(actor.id.rawValue)
    }

    private func page(
        _ context: MemberContext, _ way: SixSteps, _ actor: ArenaActor, isAsked: Bool = false, status: HTTPResponse.Status = .ok
    ) -> Response {
        let page = NewPartnerPage(
            frame: context.frame(in: .partners), path: context.path, way: way, actor: actor, isAsked: isAsked)
        return .page(page.markup, status: status)
    }
}

extension Partner {
    /// The partner that an actor becomes, with a voice.
    init(_ actor: ArenaActor, _ id: Identifier, in network: Identifier) {
        let number = actor.registerNumber ?? ""
        self.init(
            id: id, networkId: network, kind: actor.kind, name: actor.name, partOf: actor.partOf, kbo: RegisterNumber.kbo(number),
            vCode: RegisterNumber.vCode(number), ovo: RegisterNumber.ovo(number), sort: actor.sort, field: actor.field, level: actor.level,
            hasVoice: 1)
    }
}
