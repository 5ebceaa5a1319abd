import Foundation
import HTML
import Hummingbird

/// The group sessions of a network: making one, changing it, closing it and opening it again.
struct GroupSessionsController: Sendable {
    let sessions: GroupSessionStore
    let rounds: RoundStore
    let catalogue: Catalogue

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("gesprekken", use: list)
        router.get("gesprekken/nieuw", use: new)
        router.post("gesprekken", use: create)
        router.get("gesprekken/:session/wijzigen", use: edit)
        router.post("gesprekken/:session", use: update)
        router.post("gesprekken/:session/weg", use: delete)
        router.post("gesprekken/:session/sluiting", use: close)
        router.post("gesprekken/:session/heropening", use: reopen)
    }

    @Sendable func list(_ request: Request, context: MemberContext) async throws -> Response {
        let page = GroupSessionsPage(
            frame: context.frame(in: .measurements), path: context.path, membership: context.membership,
            sessions: try await sessions.sessions(in: context.network.id), rounds: try await rounds.rounds(in: context.network.id),
            catalogue: catalogue.inside(context.network.id))
        return .page(page.markup)
    }

    @Sendable func new(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.membership.mayManageGroupSessions)
        guard let instrument = catalogue.newest("quickscan") ?? catalogue.newest.first else { throw WebError.notFound }
        let closed = try await closedRounds(context)
        let wanted = request.uri.queryParameters["meting"].map(String.init)
        let form = GroupSessionForm(
            language: context.language, today: Day.of(sessions.surroundings.now(), in: context.web.site.timeZone), instrument: instrument,
            about: closed.first { $0.id.rawValue == wanted })
        return .page(page(context, form, nil, closed))
    }

    @Sendable func create(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.membership.mayManageGroupSessions)
        let closed = try await closedRounds(context)
        let form = GroupSessionForm(checking: context.form, rounds: closed, catalogue: catalogue.inside(context.network.id))
        guard
            let session = form.session(
                sessions.surroundings.identifier(), in: context.network.id, rounds: closed, catalogue: catalogue.inside(context.network.id))
        else { return .page(page(context, form, nil, closed), status: .unprocessableContent) }
        try await sessions.add(session, by: context.visitor.personId)
        return .see(session.path(in: context.path), .added)
    }

    @Sendable func edit(_ request: Request, context: MemberContext) async throws -> Response {
        let session = try await managed(context)
        try context.require(session.isRunning)
        return .page(page(context, GroupSessionForm(session), session, []))
    }

    @Sendable func update(_ request: Request, context: MemberContext) async throws -> Response {
        let session = try await managed(context)
        try context.require(session.isRunning)
        let form = GroupSessionForm(checking: context.form, changing: session)
        guard let changed = form.changed(session, catalogue: catalogue) else {
            return .page(page(context, form, session, []), status: .unprocessableContent)
        }
        try await sessions.change(changed, by: context.visitor.personId)
        return .see(session.path(in: context.path), .saved)
    }

    @Sendable func delete(_ request: Request, context: MemberContext) async throws -> Response {
        let session = try await managed(context)
        try await sessions.remove(session, by: context.visitor.personId)
        return .see(context.path.appending("gesprekken"), .removed)
    }

    @Sendable func close(_ request: Request, context: MemberContext) async throws -> Response {
        let session = try await managed(context)
        try await sessions.close(session, by: context.visitor.personId)
        return .see(session.path(in: context.path), .saved)
    }

    @Sendable func reopen(_ request: Request, context: MemberContext) async throws -> Response {
        let session = try await managed(context)
        try await sessions.reopen(session, by: context.visitor.personId)
        return .see(session.path(in: context.path), .saved)
    }

    /// The session of the path, for who manages it.
    private func managed(_ context: MemberContext) async throws -> GroupSession {
        let session = try await sessions.find(context.identifier("session"), in: context.network.id)
        try context.require(context.membership.mayManageGroupSessions)
        return session
    }

    private func closedRounds(_ context: MemberContext) async throws -> [Round] {
        try await rounds.rounds(in: context.network.id).filter { $0.closedAt != nil }
    }

    private func page(_ context: MemberContext, _ form: GroupSessionForm, _ session: GroupSession?, _ rounds: [Round]) -> Markup {
        GroupSessionFormPage(
            frame: context.frame(in: .measurements), path: context.path, form: form, session: session, rounds: rounds,
            catalogue: catalogue.inside(context.network.id)
        ).markup
    }
}

extension GroupSession {
    func path(in network: WebAddress) -> WebAddress { network.appending("gesprekken").appending(id.rawValue) }
}
