import HTML
import Hummingbird

/// The files beside a document: the list, adding one, taking one along, removing one.
struct AttachmentsController: Sendable {
    let documents: DocumentStore
    let attachments: AttachmentStore
    let files: FileStore

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("documenten/:document/bijlagen", use: list)
        router.post("documenten/:document/bijlagen", use: add)
        router.get("documenten/:document/bijlagen/:file", use: take)
        router.post("documenten/:document/bijlagen/:file/weg", use: remove)
    }

    @Sendable func list(_ request: Request, context: MemberContext) async throws -> Response {
        .page(try await page(context, try await document(context)).markup)
    }

    @Sendable func add(_ request: Request, context: MemberContext) async throws -> Response {
        let document = try await document(context)
        try context.require(context.hats.contains { $0.mayWrite(document) })
        let field = AttachmentsPage.field
        let (bytes, name) = (context.form.files[field] ?? [], context.form.fileNames[field] ?? "")
        let type: FileType
        do {
            type = try FileCheck.type(of: bytes)
        } catch {
            var page = try await page(context, document)
            page.errors = FieldErrors([field: AttachmentText.file])
            page.errors[field] = bytes.isEmpty && name.isEmpty ? AttachmentText.choose : AttachmentText.problem(error)
            return .page(page.markup, status: .unprocessableContent)
        }
        try await attachments.attach(bytes, named: name, type, to: document, by: context.visitor.personId)
        return .see(place(context, document), .added)
    }

    @Sendable func take(_ request: Request, context: MemberContext) async throws -> Response {
        let (_, file) = try await one(context)
        let bytes = try await files.bytes(of: file.id, in: context.network.id)
        return .file(bytes, mediaType: file.type.mediaType, named: file.name)
    }

    @Sendable func remove(_ request: Request, context: MemberContext) async throws -> Response {
        let (document, file) = try await one(context)
        try context.require(context.hats.contains { $0.mayWrite(document) })
        do {
            try await attachments.detach(file.id, from: document, by: context.visitor.personId)
        } catch is FileIsSigned {
            var page = try await page(context, document)
            page.isKept = true
            return .page(page.markup, status: .conflict)
        }
        return .see(place(context, document), .removed)
    }

    private func document(_ context: MemberContext) async throws -> Document {
        try await documents.text(of: context.identifier("document"), in: context.network.id).document
    }

    /// A file that is beside the document of the path.
    private func one(_ context: MemberContext) async throws -> (Document, StoredFile) {
        let document = try await document(context)
        let id = try context.identifier("file")
        let all = try await attachments.attachments(of: document.id, in: context.network.id)
        guard let file = all.first(where: { $0.id == id }) else { throw WebError.notFound }
        return (document, file)
    }

    private func place(_ context: MemberContext, _ document: Document) -> WebAddress {
        document.path(in: context.path).appending("bijlagen")
    }

    private func page(_ context: MemberContext, _ document: Document) async throws -> AttachmentsPage {
        AttachmentsPage(
            frame: context.frame(in: .agreements), path: context.path, document: document,
            files: try await attachments.attachments(of: document.id, in: context.network.id),
            kept: try await attachments.kept(of: document.id, in: context.network.id),
            mayWrite: context.hats.contains { $0.mayWrite(document) })
    }
}
