import HTML
import Hummingbird

/// Amendments to a document: reading them, proposing one, answering it, taking it back.
struct AmendmentsController: Sendable {
    let documents: DocumentStore
    let amendments: AmendmentStore
    let partners: PartnerStore

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("documenten/:document/wijzigingen", use: list)
        router.get("documenten/:document/artikels/:section/wijziging", use: new)
        router.post("documenten/:document/artikels/:section/wijziging", use: create)
        router.get("documenten/:document/wijzigingen/:amendment", use: show)
        router.post("documenten/:document/wijzigingen/:amendment/antwoord", use: answer)
        router.post("documenten/:document/wijzigingen/:amendment/weg", use: withdraw)
    }

    @Sendable func list(_ request: Request, context: MemberContext) async throws -> Response {
        let scene = try await scene(context)
        let all = try await amendments.amendments(on: scene.document.id, in: context.network.id)
        let page = AmendmentsPage(frame: context.frame(in: .agreements), path: context.path, scene: scene, amendments: all)
        return .page(page.markup)
    }

    @Sendable func new(_ request: Request, context: MemberContext) async throws -> Response {
        let scene = try await scene(context)
        guard let clause = scene.text.clause(try context.parameter("section")) else { throw WebError.notFound }
        try context.require(!scene.own.isEmpty)
        return .page(page(context, scene, clause.section, AmendmentForm(clause, own: scene.own)).markup)
    }

    @Sendable func create(_ request: Request, context: MemberContext) async throws -> Response {
        let scene = try await scene(context)
        let section = try context.parameter("section")
        guard try await documents.has(section, in: scene.document.id) else { throw WebError.notFound }
        let isOthers = scene.partners.contains { partner in
            partner.id.rawValue == context.form["partner"] && !scene.own.contains { $0.id == partner.id }
        }
        try context.require(!scene.own.isEmpty && !isOthers)
        var form = AmendmentForm(checking: context.form, scene, section, scene.text.clause(section))
        guard let new = form.amendment(to: section) else {
            return .page(page(context, scene, section, form).markup, status: .unprocessableContent)
        }
        do {
            try await amendments.propose(new, on: scene.document, by: context.visitor.personId)
        } catch let conflict as ClauseConflict {
            form.seen = conflict.now?.version ?? 0
            return try await clash(context, section, form)
        }
        return .see(scene.document.path(in: context.path).appending("wijzigingen"), .added)
    }

    /// What was typed, beside the section as it is now.
    private func clash(_ context: MemberContext, _ section: String, _ form: AmendmentForm) async throws -> Response {
        let scene = try await scene(context)
        var page = page(context, scene, section, form)
        if let now = scene.text.clause(section) {
            let difference = try await scene.difference(section, from: (now.title, now.body), to: (form.title, form.body))
            page.clash = .clause(now: now, difference)
        } else {
            page.clash = .leftOut
        }
        return .page(page.markup, status: .conflict)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        let (scene, one) = try await one(context)
        return .page(try await page(context, scene, one, AmendmentAnswerForm(one, scene.text.clause(one.section))).markup)
    }

    @Sendable func answer(_ request: Request, context: MemberContext) async throws -> Response {
        let (scene, one) = try await one(context)
        try context.require(scene.mayAnswer)
        var form = AmendmentAnswerForm(checking: context.form, one, needsTitle: scene.given(one.section) == nil)
        guard let answer = form.answer else {
            return .page(try await page(context, scene, one, form).markup, status: .unprocessableContent)
        }
        do {
            try await amendments.answer(one, answer, on: scene.document, by: context.visitor.personId)
        } catch let conflict as ClauseConflict {
            form.seen = conflict.now?.version ?? 0
            return try await clash(context, form, scene, conflict)
        } catch is AmendmentClosed {
            return try await clash(context, form, .answered)
        }
        return .see(place(context, scene, one), .saved)
    }

    @Sendable func withdraw(_ request: Request, context: MemberContext) async throws -> Response {
        let (scene, one) = try await one(context)
        try context.require(context.hats.contains { $0.mayWithdraw(one) })
        do {
            try await amendments.withdraw(one, on: scene.document, by: context.visitor.personId)
        } catch is AmendmentClosed {
            return try await clash(context, AmendmentAnswerForm(one, nil), .answered)
        }
        return .see(place(context, scene, one), .saved)
    }

    /// What was typed, beside the section as it is now.
    private func clash(
        _ context: MemberContext, _ form: AmendmentAnswerForm, _ scene: AmendmentScene, _ conflict: ClauseConflict
    ) async throws -> Response {
        guard let now = conflict.now, now.isPresent == 1 else { return try await clash(context, form, .leftOut) }
        let difference = try await scene.difference(now.section, from: (now.title, now.body), to: (form.title, form.body))
        return try await clash(context, form, .clause(now: now, difference))
    }

    /// What was typed, beside what is there now.
    private func clash(_ context: MemberContext, _ form: AmendmentAnswerForm, _ clash: AmendmentPage.Clash) async throws -> Response {
        let (scene, one) = try await one(context)
        var page = try await page(context, scene, one, form)
        page.clash = clash
        return .page(page.markup, status: .conflict)
    }

    private func scene(_ context: MemberContext) async throws -> AmendmentScene {
        let text = try await documents.text(of: context.identifier("document"), in: context.network.id)
        let today = documents.today
        return AmendmentScene(
            text: text, hats: context.hats, partners: try await partners.partners(in: context.network.id).filter { $0.isActive(on: today) })
    }

    private func one(_ context: MemberContext) async throws -> (AmendmentScene, Amendment) {
        let scene = try await scene(context)
        return (scene, try await amendments.find(context.identifier("amendment"), on: scene.document.id, in: context.network.id))
    }

    private func place(_ context: MemberContext, _ scene: AmendmentScene, _ one: Amendment) -> WebAddress {
        scene.document.path(in: context.path).appending("wijzigingen").appending(one.id.rawValue)
    }

    private func page(_ context: MemberContext, _ scene: AmendmentScene, _ section: String, _ form: AmendmentForm) -> AmendmentFormPage {
        AmendmentFormPage(frame: context.frame(in: .agreements), path: context.path, scene: scene, section: section, form: form)
    }

    private func page(
        _ context: MemberContext, _ scene: AmendmentScene, _ one: Amendment, _ form: AmendmentAnswerForm
    ) async throws -> AmendmentPage {
        AmendmentPage(
            frame: context.frame(in: .agreements), path: context.path, scene: scene, amendment: one,
            differences: try await scene.differences(one), form: form)
    }
}
