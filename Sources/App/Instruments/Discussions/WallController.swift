import HTML
import Hummingbird

/// A group session on the screen in the room, one domain at a time, where everybody can type along.
struct WallController: Sendable {
    let discussions: DiscussionStore
    let partners: PartnerStore
    let members: MemberStore
    let catalogue: Catalogue

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("gesprekken/:session/scherm", use: start)
        router.get("gesprekken/:session/scherm/:domain", use: show)
        router.post("gesprekken/:session/scherm/:domain", use: update)
    }

    @Sendable func start(_ request: Request, context: MemberContext) async throws -> Response {
        let discussion = try await discussion(context)
        let page = WallStartPage(
            frame: context.frame, path: discussion.session.path(in: context.path), network: context.network.name, discussion: discussion)
        return .page(page.markup)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        let discussion = try await discussion(context)
        let section = try section(context, discussion)
        return .page(try await page(context, discussion, section, WallForm(discussion.score(section)), ActionForm()).markup)
    }

    @Sendable func update(_ request: Request, context: MemberContext) async throws -> Response {
        let discussion = try await discussion(context)
        let section = try section(context, discussion)
        try context.require(context.hats.contains { $0.mayWrite(in: discussion.session) })
        let form = try WallForm(
            checking: context.form, current: discussion.score(section), steps: section.scale.isOrdered ? section.scale.steps : 0)
        let agreed = ActionForm(checking: context.form, try await choices(context))
        let hasAgreement = ["tekst", "partner", "persoon", "tegen", "afspreken"].contains { !context.form[$0].isEmpty }
        guard form.errors.isEmpty, !hasAgreement || agreed.errors.isEmpty else {
            return .page(
                try await page(context, discussion, section, form, agreed, hasAgreement: hasAgreement).markup, status: .unprocessableContent
            )
        }
        do {
            try await discussions.scores.keep(
                form.score(of: section.group.key), isPriority: form.isPriority, in: discussion.session, by: context.visitor.personId)
        } catch let conflict as GroupScoreConflict {
            let page = try await page(context, discussion, section, form, agreed, hasAgreement: hasAgreement, conflict: conflict.current)
            return .page(page.markup, status: .conflict)
        } catch is TooManyPriorities {
            let page = try await page(context, discussion, section, form, agreed, hasAgreement: hasAgreement, isFull: true)
            return .page(page.markup, status: .unprocessableContent)
        }
        let source = Action.Source(kind: .groupSession, id: discussion.session.id, part: section.group.key)
        if hasAgreement, let action = agreed.action(discussions.actions.surroundings.identifier(), in: context.network.id, from: source) {
            try await discussions.actions.add(action, by: context.visitor.personId)
        }
        let place = next(context.form["ga"], from: section, discussion, discussion.session.path(in: context.path))
        return .see(place, hasAgreement ? .added : .saved)
    }

    /// Where somebody turned to with something typed; otherwise they stay.
    private func next(_ place: String, from section: Questionnaire.Section, _ discussion: Discussion, _ session: WebAddress) -> WebAddress {
        let wall = session.appending("scherm")
        switch place {
        case WallPage.minutes: return session
        case WallPage.start: return wall
        default:
            let isDomain = discussion.questionnaire.subjects.contains { $0.group.key == place }
            return wall.appending(isDomain ? place : section.group.key)
        }
    }

    private func discussion(_ context: MemberContext) async throws -> Discussion {
        try await discussions.discussion(context.identifier("session"), in: context.network.id, catalogue)
    }

    private func section(_ context: MemberContext, _ discussion: Discussion) throws -> Questionnaire.Section {
        let key = try context.parameter("domain")
        guard let section = discussion.questionnaire.subjects.first(where: { $0.group.key == key }) else { throw WebError.notFound }
        return section
    }

    private func choices(_ context: MemberContext) async throws -> ActionForm.Choices {
        .init(
            partners: try await partners.partners(in: context.network.id), people: try await members.members(of: context.network.id))
    }

    private func page(
        _ context: MemberContext, _ discussion: Discussion, _ section: Questionnaire.Section, _ form: WallForm, _ agreed: ActionForm,
        hasAgreement: Bool = false, conflict: GroupScore? = nil, isFull: Bool = false
    ) async throws -> WallPage {
        WallPage(
            frame: context.frame, path: discussion.session.path(in: context.path), discussion: discussion, section: section, form: form,
            agreed: agreed, choices: try await choices(context), mayWrite: context.hats.contains { $0.mayWrite(in: discussion.session) },
            hasAgreement: hasAgreement, conflict: conflict, isFull: isFull)
    }
}
