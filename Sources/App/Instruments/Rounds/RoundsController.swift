import Foundation
import HTML
import Hummingbird

/// The rounds of a network: making a draft and changing it while it is one.
struct RoundsController: Sendable {
    let rounds: RoundStore
    let catalogue: Catalogue

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("metingen", use: list)
        router.get("metingen/kiezen", use: choose)
        router.get("metingen/nieuw", use: new)
        router.post("metingen", use: create)
        router.get("metingen/:round/wijzigen", use: edit)
        router.post("metingen/:round", use: update)
        router.post("metingen/:round/weg", use: delete)
    }

    @Sendable func list(_ request: Request, context: MemberContext) async throws -> Response {
        let page = RoundsPage(
            frame: context.frame(in: .measurements), path: context.path, membership: context.membership,
            rounds: try await rounds.rounds(in: context.network.id, withTests: context.membership.mayManageRounds),
            catalogue: catalogue.inside(context.network.id),
            now: rounds.surroundings.now())
        return .page(page.markup)
    }

    /// What there is to measure with.
    @Sendable func choose(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.membership.mayManageRounds)
        let page = InstrumentChoicePage(
            frame: context.frame(in: .measurements), path: context.path, instruments: catalogue.inside(context.network.id).offered)
        return .page(page.markup)
    }

    @Sendable func new(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.membership.mayManageRounds)
        let chosen = request.uri.queryParameters["instrument"].map(String.init) ?? "quickscan"
        guard let instrument = catalogue.inside(context.network.id).newest(chosen) else { throw WebError.notFound }
        let form = RoundForm(
            language: context.language, today: rounds.surroundings.now(), zone: context.web.site.timeZone, instrument: instrument)
        return .page(page(context, form, nil))
    }

    @Sendable func create(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.membership.mayManageRounds)
        let form = checked(context)
        guard
            let round = form.round(
                rounds.surroundings.identifier(), in: context.network.id, catalogue: catalogue.inside(context.network.id),
                zone: context.web.site.timeZone)
        else {
            return .page(page(context, form, nil), status: .unprocessableContent)
        }
        try await rounds.add(round, by: context.visitor.personId)
        return .see(round.path(in: context.path), .added)
    }

    @Sendable func edit(_ request: Request, context: MemberContext) async throws -> Response {
        let round = try await draft(context)
        return .page(page(context, RoundForm(round, zone: context.web.site.timeZone), round))
    }

    @Sendable func update(_ request: Request, context: MemberContext) async throws -> Response {
        let round = try await draft(context)
        var form = checked(context)
        guard
            let changed = form.round(
                round.id, in: context.network.id, catalogue: catalogue.inside(context.network.id), zone: context.web.site.timeZone)
        else {
            return .page(page(context, form, round), status: .unprocessableContent)
        }
        guard round.broughtPeople == 0 || changed.asksLike(round) else {
            form.errors["instrument"] = RoundText.broughtAlready
            return .page(page(context, form, round), status: .unprocessableContent)
        }
        try await rounds.change(changed, by: context.visitor.personId)
        return .see(round.path(in: context.path), .saved)
    }

    @Sendable func delete(_ request: Request, context: MemberContext) async throws -> Response {
        let round = try await rounds.find(context.identifier("round"), in: context.network.id)
        try context.require(context.membership.mayManageRounds)
        try await rounds.remove(round, by: context.visitor.personId)
        return .see(context.path.appending("metingen"), .inBin)
    }

    /// The round of the path, for who may change it while it is a draft.
    private func draft(_ context: MemberContext) async throws -> Round {
        let round = try await rounds.find(context.identifier("round"), in: context.network.id)
        try context.require(context.membership.mayManageRounds && round.openedAt == nil)
        return round
    }

    private func checked(_ context: MemberContext) -> RoundForm {
        RoundForm(
            checking: context.form, catalogue: catalogue.inside(context.network.id), now: rounds.surroundings.now(),
            zone: context.web.site.timeZone)
    }

    private func page(_ context: MemberContext, _ form: RoundForm, _ round: Round?) -> Markup {
        RoundFormPage(
            frame: context.frame(in: .measurements), path: context.path, form: form, round: round,
            catalogue: catalogue.inside(context.network.id)
        ).markup
    }
}

extension Round {
    func path(in network: WebAddress) -> WebAddress { network.appending("metingen").appending(id.rawValue) }

    /// Where a test round lives.
    func testPath(in network: WebAddress) -> WebAddress { network.appending("proefrondes").appending(id.rawValue) }
}

extension RoundStore {
    /// The round of a path, for who may see it: drafts and tests are there only for who manages rounds.
    func seen(by context: MemberContext) async throws -> Round {
        let manages = context.membership.mayManageRounds
        let round = try await find(context.identifier("round"), in: context.network.id, withTests: manages)
        guard round.openedAt != nil || manages else { throw WebError.notFound }
        return round
    }
}
