import HTML
import Hummingbird
import Localization

/// Leaving a network, for everybody in it; handing coordination over, for coordinators.
struct LeavingController: Sendable {
    let leaving: LeavingStore
    let members: MemberStore

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("verlaten", use: confirm)
        router.post("verlaten", use: leave)
        router.get("overdragen", use: choose)
        router.post("overdragen", use: handOver)
    }

    @Sendable func confirm(_ request: Request, context: MemberContext) async throws -> Response {
        .page(try await page(context).markup)
    }

    @Sendable func leave(_ request: Request, context: MemberContext) async throws -> Response {
        guard try await leaving.leave(context.network.id, context.visitor.personId) else {
            return .page(try await page(context).markup, status: .conflict)
        }
        return .see("/mijn-plek", .leftNetwork)
    }

    @Sendable func choose(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.membership.mayChangeNetwork)
        return .page(try await handOverPage(context).markup)
    }

    @Sendable func handOver(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.membership.mayChangeNetwork)
        let isLeaving = context.form["daarna"] == "weg"
        guard let taker = try await candidates(context).first(where: { $0.personId.rawValue == context.form["aan"] }) else {
            return .page(try await handOverPage(context, problem: FieldText.choose).markup, status: .unprocessableContent)
        }
        let giver = try await members.places(of: context.visitor.personId, in: context.network.id).first
        let link = context.web.site.address + context.network.path.text
        let letters = [
            letter(
                to: taker, context,
                LeavingText.takerLetter(name: taker.name, giver: context.visitor.name, network: context.network.name, link: link)),
            giver.flatMap {
                letter(
                    to: $0, context, LeavingText.giverLetter(name: $0.name, taker: taker.name, network: context.network.name, link: link))
            },
        ]
        try await leaving.handOver(
            context.network.id, from: context.visitor.personId, to: taker, isLeaving: isLeaving, letters: letters.compactMap { $0 })
        return .see(isLeaving ? "/mijn-plek" : context.path, .handedOver)
    }

    private func letter(to member: Member, _ context: MemberContext, _ body: Text) -> NewMail? {
        member.address.map {
            NewMail(
                network: context.network.id, recipient: member.name, address: $0,
                subject: member.language(LeavingText.letterSubject(context.network.name)), body: member.language(body))
        }
    }

    /// Everybody who could coordinate next, once each.
    private func candidates(_ context: MemberContext) async throws -> [Member] {
        let all = try await members.members(of: context.network.id)
        let coordinators = Set(all.filter { $0.role == .coordinator }.map(\.personId))
        var seen = coordinators.union([context.visitor.personId])
        return all.sorted { $0.role < $1.role }.filter { seen.insert($0.personId).inserted }
    }

    private func page(_ context: MemberContext) async throws -> LeavePage {
        LeavePage(
            frame: context.frame(in: .overview), network: context.network,
            standing: try await leaving.standing(of: context.visitor.personId, in: context.network.id))
    }

    private func handOverPage(_ context: MemberContext, problem: Text? = nil) async throws -> HandOverPage {
        HandOverPage(
            frame: context.frame(in: .overview), network: context.network, candidates: try await candidates(context),
            chosen: context.form["aan"], isLeaving: context.form["daarna"] == "weg", problem: problem)
    }
}
