import HTML
import Hummingbird

/// A questionnaire on paper, and the counts of what was answered on it.
struct PaperFormsController: Sendable {
    let sessions: GroupSessionStore
    let papers: PaperCountStore
    let rounds: RoundStore
    let catalogue: Catalogue

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("metingen/:round/formulier", use: roundForm)
        router.get("gesprekken/:session/formulier", use: sessionForm)
        router.get("gesprekken/:session/tellingen", use: edit)
        router.post("gesprekken/:session/tellingen", use: update)
    }

    @Sendable func roundForm(_ request: Request, context: MemberContext) async throws -> Response {
        let round = try await rounds.find(context.identifier("round"), in: context.network.id)
        guard round.openedAt != nil || context.membership.mayManageRounds else { throw WebError.notFound }
        let page = PaperFormPage(
            frame: context.frame(in: .measurements), back: round.path(in: context.path), network: context.network.name, name: round.name,
            questionnaire: try round.questionnaire(catalogue), promise: PaperText.besidesRound)
        return .page(page.markup)
    }

    @Sendable func sessionForm(_ request: Request, context: MemberContext) async throws -> Response {
        let session = try await session(context)
        let page = PaperFormPage(
            frame: context.frame(in: .measurements), back: session.path(in: context.path), network: context.network.name,
            name: session.name, questionnaire: try session.questionnaire(catalogue), promise: PaperText.withoutName)
        return .page(page.markup)
    }

    @Sendable func edit(_ request: Request, context: MemberContext) async throws -> Response {
        let session = try await session(context)
        try context.require(context.hats.contains { $0.mayWrite(in: session) })
        let form = PaperCountForm(
            try await papers.counts(in: session.id), papers: session.papers, version: session.papersVersion,
            try session.questionnaire(catalogue))
        return .page(page(context, session, form))
    }

    @Sendable func update(_ request: Request, context: MemberContext) async throws -> Response {
        let session = try await session(context)
        try context.require(context.hats.contains { $0.mayWrite(in: session) })
        var form = PaperCountForm(checking: context.form, try session.questionnaire(catalogue), context.language)
        guard form.errors.isEmpty else { return .page(page(context, session, form), status: .unprocessableContent) }
        do {
            try await papers.keep(form.counts, papers: form.papers, version: form.version, in: session, by: context.visitor.personId)
        } catch let conflict as PaperCountConflict {
            form.version = conflict.version
            form.others = conflict.current
            return .page(page(context, session, form), status: .conflict)
        }
        return .see(session.path(in: context.path).appending("tellingen"), .saved)
    }

    private func session(_ context: MemberContext) async throws -> GroupSession {
        try await sessions.find(context.identifier("session"), in: context.network.id)
    }

    private func page(_ context: MemberContext, _ session: GroupSession, _ form: PaperCountForm) -> Markup {
        PaperCountPage(frame: context.frame(in: .measurements), path: session.path(in: context.path), session: session, form: form).markup
    }
}
