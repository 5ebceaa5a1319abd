import HTML
import Hummingbird
import Localization

/// Linking decisions and actions to the section of a document that they carry out.
struct ClauseLinksController: Sendable {
    let documents: DocumentStore
    let links: ClauseLinkStore

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("documenten/:document/artikels/:section/uitvoering", use: show)
        router.post("documenten/:document/artikels/:section/uitvoering", use: add)
        router.post("documenten/:document/artikels/:section/uitvoering/:link/weg", use: remove)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        let (text, clause) = try await written(context)
        let choices = try await links.choices(for: clause.section, of: text.document)
        return .page(page(context, text, clause, try await linked(text, clause.section), choices, ClauseLinkForm()).markup)
    }

    @Sendable func add(_ request: Request, context: MemberContext) async throws -> Response {
        let (text, clause) = try await written(context)
        let linked = try await linked(text, clause.section)
        let choices = try await links.choices(for: clause.section, of: text.document)
        let form = ClauseLinkForm(checking: context.form, choices, linked: linked)
        guard let chosen = form.chosen(for: clause.section) else {
            return .page(page(context, text, clause, linked, choices, form).markup, status: .unprocessableContent)
        }
        try await links.add(chosen, to: text.document, by: context.visitor.personId)
        return .see(place(context, text, clause.section), .added)
    }

    @Sendable func remove(_ request: Request, context: MemberContext) async throws -> Response {
        let (text, clause) = try await written(context)
        let id = try context.identifier("link")
        guard let link = try await linked(text, clause.section).first(where: { $0.id == id }) else { throw WebError.notFound }
        try await links.remove(link, of: text.document, by: context.visitor.personId)
        return .see(place(context, text, clause.section), .removed)
    }

    private func page(
        _ context: MemberContext, _ text: DocumentText, _ clause: Clause, _ linked: [ClauseLink], _ choices: ClauseLinkChoices,
        _ form: ClauseLinkForm
    ) -> ClauseLinksPage {
        let frame = context.frame(in: .agreements)
        let picture = ClauseLinksPicture(
            frame: frame, path: context.path, document: text.document, section: clause.section, links: linked, today: links.today,
            mayWrite: true)
        return ClauseLinksPage(
            frame: frame, path: context.path, text: text, clause: clause, picture: picture, choices: choices, form: form)
    }

    /// The section of the path, for who holds the pen of its document.
    private func written(_ context: MemberContext) async throws -> (DocumentText, Clause) {
        let text = try await documents.text(of: context.identifier("document"), in: context.network.id)
        try context.require(context.hats.contains { $0.mayWrite(text.document) })
        guard let clause = text.clause(try context.parameter("section")) else { throw WebError.notFound }
        return (text, clause)
    }

    private func linked(_ text: DocumentText, _ section: String) async throws -> [ClauseLink] {
        try await links.links(of: text.document.id, in: text.document.networkId).filter { $0.section == section }
    }

    /// Back to the section, where what is linked now shows.
    private func place(_ context: MemberContext, _ text: DocumentText, _ section: String) -> WebAddress {
        text.document.path(in: context.path).fragment("artikel-\(section)")
    }
}
