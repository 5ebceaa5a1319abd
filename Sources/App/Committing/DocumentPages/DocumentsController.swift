import Foundation
import HTML
import Hummingbird
import Localization

/// The documents of a network: the list, beginning one, reading one, what stands beside its text, throwing it away.
struct DocumentsController: Sendable {
    let documents: DocumentStore
    let partners: PartnerStore
    let choices: SchemeChoiceStore
    let fills: FillStore
    let amendments: AmendmentStore
    let comments: CommentStore
    let attachments: AttachmentStore
    let signings: SigningStore
    let links: ClauseLinkStore

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("documenten", use: list)
        router.get("documenten/nieuw", use: new)
        router.post("documenten", use: create)
        router.get("documenten/:document", use: show)
        router.get("documenten/:document/gegevens", use: edit)
        router.post("documenten/:document/gegevens", use: update)
        router.post("documenten/:document/weg", use: remove)
    }

    @Sendable func list(_ request: Request, context: MemberContext) async throws -> Response {
        let all = try await documents.documents(in: context.network.id)
        let filled = try await documents.filled(in: context.network.id)
        let (chosen, standing) = (
            try await choices.choices(in: context.network.id), try await signings.standing(of: all.map(\.id))
        )
        let lines = try all.map { document in
            let scheme = try documents.schemes.find(document.scheme, version: document.schemeVersion)
            return DocumentLine(
                document: document, missing: scheme.missing(chosen[scheme.key] ?? [:], filled: filled[document.id] ?? []).count,
                standing: document.kind == .project ? nil : standing[document.id])
        }
        let page = DocumentsPage(
            frame: context.frame(in: .agreements), path: context.path, documents: lines,
            mayBegin: context.hats.contains(where: \.mayDraftDocuments), mayChoose: context.hats.contains(where: \.mayLeadDocuments))
        return .page(page.markup)
    }

    @Sendable func new(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.hats.contains(where: \.mayDraftDocuments))
        let asked = request.uri.queryParameters["schema"].flatMap { documents.schemes.newest(String($0)) }
        let form = DocumentForm(title: asked.map { context.language($0.title) } ?? "", language: context.language)
        return .page(beginning(context, form, asked).markup)
    }

    @Sendable func create(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.hats.contains(where: \.mayDraftDocuments))
        let form = DocumentForm(checking: context.form)
        let scheme = documents.schemes.offered(to: context.network.kind).first { $0.key == context.form["schema"] }
        guard let scheme, form.errors.isEmpty else {
            var page = beginning(context, form, scheme)
            page.schemeError = scheme == nil ? FieldText.choose : nil
            return .page(page.markup, status: .unprocessableContent)
        }
        let id = documents.surroundings.identifier()
        let facts = try await fills.known(in: context.network, document: id)
        let blank = Document(
            id: id, networkId: context.network.id, kind: scheme.kind, scheme: scheme.key, schemeVersion: scheme.version, title: "",
            language: .nl, hadInterests: facts.hasInterests ? 1 : 0, madeBy: context.visitor.personId,
            madeAt: documents.surroundings.now())
        guard let document = form.applied(to: blank) else { throw WebError.unreadable }
        let chosen = try await choices.choices(of: scheme.key, in: context.network.id)
        let used = scheme.sections.filter { chosen[$0.key] != .out }
        let clauses = used.enumerated().map { place, section in
            Clause(
                section: section.key, version: 1, place: place + 1, title: "",
                body: section.fill.map { DocumentFill.body(of: $0, from: facts, in: document.language) } ?? "", isPresent: 1)
        }
        try await documents.make(document, clauses, by: context.visitor.personId)
        return .see(document.path(in: context.path), .added)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        let text = try await documents.text(of: context.identifier("document"), in: context.network.id)
        let chosen = try await choices.choices(of: text.document.scheme, in: context.network.id)
        let page = DocumentPage(
            frame: context.frame(in: .agreements), path: context.path, text: text, missing: text.missing(chosen),
            left: try await documents.left(of: text.document), around: try await surroundings(of: text, context),
            mayWrite: context.hats.contains { $0.mayWrite(text.document) })
        return .page(page.markup)
    }

    /// What others added to a document.
    private func surroundings(of text: DocumentText, _ context: MemberContext) async throws -> DocumentSurroundings {
        let (document, path) = (text.document, text.document.path(in: context.path))
        let open = try await amendments.open(on: document.id, in: context.network.id)
        let said = try await comments.comments(on: document.id, in: context.network.id)
        let rights = CommentRights(context.hats, document, context.visitor.personId)
        let linked = try await links.links(of: document.id, in: context.network.id)
        let frame = context.frame(in: .agreements)
        var around = DocumentSurroundings(
            standing: try await signings.standing(of: [document.id])[document.id],
            attachments: try await attachments.attachments(of: document.id, in: context.network.id).count, amendments: open.count,
            comments: said.count(where: \.isOpen),
            mayAmend: try await !scene(of: text, context).own.isEmpty)
        for clause in text.clauses {
            let lines = AmendmentLinePicture(frame: frame, path: path, amendments: open.filter { $0.section == clause.section })
            let comments = CommentsPicture(
                frame: frame, path: path, section: clause.section, heading: text.heading(of: clause, document.language),
                version: clause.version, comments: said, rights: rights)
            let carrying = ClauseLinksPicture(
                frame: frame, path: context.path, document: document, section: clause.section,
                links: linked.filter { $0.section == clause.section }, today: links.today,
                mayWrite: context.hats.contains { $0.mayWrite(document) })
            around.under[clause.section] = "\(lines.markup)\(carrying.markup)\(comments.markup)"
        }
        return around
    }

    private func scene(of text: DocumentText, _ context: MemberContext) async throws -> AmendmentScene {
        let all = try await partners.partners(in: context.network.id)
        return AmendmentScene(text: text, hats: context.hats, partners: all.filter { $0.isActive(on: documents.today) })
    }

    @Sendable func edit(_ request: Request, context: MemberContext) async throws -> Response {
        let document = try await written(context)
        return .page(try await details(context, document, DocumentForm(document)).markup)
    }

    @Sendable func update(_ request: Request, context: MemberContext) async throws -> Response {
        let document = try await written(context)
        var form = DocumentForm(checking: context.form)
        guard let changed = form.applied(to: document) else {
            return .page(try await details(context, document, form).markup, status: .unprocessableContent)
        }
        do {
            try await documents.change(
                changed, because: changed.language(DocumentsText.detailsChanged), by: context.visitor.personId)
        } catch is DocumentConflict {
            let now = try await written(context)
            form.edition = now.edition
            var page = try await details(context, now, form)
            page.conflict = now
            return .page(page.markup, status: .conflict)
        }
        return .see(document.path(in: context.path), .saved)
    }

    @Sendable func remove(_ request: Request, context: MemberContext) async throws -> Response {
        let document = try await documents.text(of: context.identifier("document"), in: context.network.id).document
        try context.require(context.hats.contains(where: \.mayLeadDocuments))
        do {
            try await documents.remove(document, by: context.visitor.personId)
        } catch is DocumentConflict {
            var page = try await details(context, document, DocumentForm(document))
            page.cannotRemove = true
            return .page(page.markup, status: .conflict)
        }
        return .see(context.path.appending("documenten"), .inBin)
    }

    /// The document of the path, for who holds its pen.
    private func written(_ context: MemberContext) async throws -> Document {
        let document = try await documents.text(of: context.identifier("document"), in: context.network.id).document
        try context.require(context.hats.contains { $0.mayWrite(document) })
        return document
    }

    private func beginning(_ context: MemberContext, _ form: DocumentForm, _ scheme: DocumentScheme?) -> DocumentBeginPage {
        DocumentBeginPage(
            frame: context.frame(in: .agreements), path: context.path, schemes: documents.schemes.offered(to: context.network.kind),
            chosen: scheme, form: form)
    }

    private func details(_ context: MemberContext, _ document: Document, _ form: DocumentForm) async throws -> DocumentFormPage {
        let signed = try await signings.signings(of: document.id, in: context.network.id)
        return DocumentFormPage(
            frame: context.frame(in: .agreements), path: context.path, document: document, form: form,
            mayRemove: context.hats.contains(where: \.mayLeadDocuments), isSigned: signed.contains { $0.state != .withdrawn })
    }
}
