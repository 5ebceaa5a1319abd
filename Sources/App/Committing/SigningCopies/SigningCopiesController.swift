import HTML
import Hummingbird

/// Hands out the PDF of what is signed, and the signed copies that came with signatures.
struct SigningCopiesController: Sendable {
    let door: SigningDoor
    let files: FileStore

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("documenten/:document/ondertekening/:signing/pdf", use: pdf)
        router.get("documenten/:document/ondertekening/:signing/bestand/:file", use: file)
    }

    @Sendable func pdf(_ request: Request, context: MemberContext) async throws -> Response {
        let (_, signing) = try await door.signing(context)
        guard let id = signing.pdfFileId else { throw WebError.notFound }
        return try await hand(out: id, context)
    }

    @Sendable func file(_ request: Request, context: MemberContext) async throws -> Response {
        let (_, signing) = try await door.signing(context)
        let id = try context.identifier("file")
        guard signing.signatures.contains(where: { $0.fileId == id }) else { throw WebError.notFound }
        return try await hand(out: id, context)
    }

    private func hand(out id: Identifier, _ context: MemberContext) async throws -> Response {
        let file = try await files.find(id, in: context.network.id)
        let bytes = try await files.bytes(of: id, in: context.network.id)
        return .file(bytes, mediaType: file.type.mediaType, named: file.name)
    }
}
