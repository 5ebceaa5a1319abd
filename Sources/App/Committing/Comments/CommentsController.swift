import HTML
import Hummingbird
import Localization

/// Comments on the sections of a document: reading them, writing one, settling it, opening it again, taking it away.
struct CommentsController: Sendable {
    let documents: DocumentStore
    let comments: CommentStore

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("documenten/:document/opmerkingen", use: list)
        router.post("documenten/:document/artikels/:section/opmerkingen", use: add)
        router.post("documenten/:document/opmerkingen/:comment/afgehandeld", use: settle)
        router.post("documenten/:document/opmerkingen/:comment/heropen", use: reopen)
        router.post("documenten/:document/opmerkingen/:comment/weg", use: remove)
    }

    @Sendable func list(_ request: Request, context: MemberContext) async throws -> Response {
        .page(try await page(context).markup)
    }

    @Sendable func add(_ request: Request, context: MemberContext) async throws -> Response {
        let text = try await text(context)
        let section = try context.parameter("section")
        guard try await documents.has(section, in: text.document.id) else { throw WebError.notFound }
        try context.require(rights(context, text).mayComment)
        let draft = CommentDraft(commenting: context.form, on: section)
        guard let clause = text.clause(section) else { return try await clash(context, draft, CommentText.goneSection) }
        guard draft.errors.isEmpty else { return try await refused(context, draft) }
        try await comments.add(draft.text, on: clause, of: text.document, by: context.visitor.personId)
        return .see(place(context, text, section), .added)
    }

    @Sendable func settle(_ request: Request, context: MemberContext) async throws -> Response {
        let (text, comment) = try await one(context)
        try context.require(rights(context, text).maySettle(comment))
        let draft = CommentDraft(settling: context.form, comment)
        guard comment.isOpen else { return try await clash(context, draft) }
        guard draft.errors.isEmpty else { return try await refused(context, draft) }
        do {
            try await comments.settle(comment, how: draft.text, of: text.document, by: context.visitor.personId)
        } catch is CommentMoved {
            return try await clash(context, draft)
        }
        return .see(place(context, text, comment.section), .saved)
    }

    @Sendable func reopen(_ request: Request, context: MemberContext) async throws -> Response {
        let (text, comment) = try await one(context)
        try context.require(rights(context, text).maySettle(comment))
        do {
            try await comments.reopen(comment, of: text.document, by: context.visitor.personId)
        } catch is CommentMoved {
            return try await clash(context)
        }
        return .see(place(context, text, comment.section), .saved)
    }

    @Sendable func remove(_ request: Request, context: MemberContext) async throws -> Response {
        let (text, comment) = try await one(context)
        try context.require(rights(context, text).mayRemove(comment))
        do {
            try await comments.remove(comment, of: text.document, by: context.visitor.personId)
        } catch is CommentMoved {
            return try await clash(context)
        }
        return .see(place(context, text, comment.section), .removed)
    }

    /// The same page with what was typed still in it.
    private func refused(_ context: MemberContext, _ draft: CommentDraft) async throws -> Response {
        var page = try await page(context)
        page.draft = draft
        return .page(page.markup, status: .unprocessableContent)
    }

    /// What was typed, beside what is there now.
    private func clash(_ context: MemberContext, _ draft: CommentDraft? = nil, _ problem: Text = CommentText.moved) async throws -> Response
    {
        var page = try await page(context)
        (page.draft, page.problem) = (draft, problem)
        return .page(page.markup, status: .conflict)
    }

    private func page(_ context: MemberContext) async throws -> CommentsPage {
        let text = try await text(context)
        return CommentsPage(
            frame: context.frame(in: .agreements), path: context.path, text: text,
            comments: try await comments.comments(on: text.document.id, in: context.network.id), rights: rights(context, text))
    }

    private func text(_ context: MemberContext) async throws -> DocumentText {
        try await documents.text(of: context.identifier("document"), in: context.network.id)
    }

    private func one(_ context: MemberContext) async throws -> (DocumentText, ClauseComment) {
        let text = try await text(context)
        let id = try context.identifier("comment")
        let all = try await comments.comments(on: text.document.id, in: context.network.id)
        guard let comment = all.first(where: { $0.id == id }) else { throw WebError.notFound }
        return (text, comment)
    }

    private func rights(_ context: MemberContext, _ text: DocumentText) -> CommentRights {
        CommentRights(context.hats, text.document, context.visitor.personId)
    }

    /// Back to the section, for who was reading there.
    private func place(_ context: MemberContext, _ text: DocumentText, _ section: String) -> WebAddress {
        let own = text.document.path(in: context.path)
        return context.form[CommentsPicture.from] == CommentsPicture.document
            ? own.fragment("artikel-\(section)") : own.appending("opmerkingen")
    }
}
