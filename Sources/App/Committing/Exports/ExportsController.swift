import Foundation
import HTML
import Hummingbird
import Localization

/// Printing a document, and taking it along as a file.
struct ExportsController: Sendable {
    let exports: ExportStore
    let printed: PrintedDocumentStore
    let files: FileStore
    let maker: ExportMaker

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("documenten/:document/afdruk", use: print)
        router.get("documenten/:document/uitvoer", use: list)
        router.post("documenten/:document/uitvoer", use: ask)
        router.get("documenten/:document/uitvoer/:export", use: download)
    }

    @Sendable func print(_ request: Request, context: MemberContext) async throws -> Response {
        let language = request.uri.queryParameters["taal"].flatMap { Language(rawValue: String($0)) } ?? context.language
        let version = try request.uri.queryParameters["versie"].map { try Self.version(String($0)) }
        let paper = try await printed.printed(
            context.identifier("document"), in: context.network.id, version: version, language: language)
        let page = PrintedDocumentPage(paper: paper, style: maker.style, path: own(context, paper.text.document))
        var response = Response.page(page.markup)
        response.headers[.contentSecurityPolicy] = page.policy
        return response
    }

    @Sendable func list(_ request: Request, context: MemberContext) async throws -> Response {
        let asked = request.uri.queryParameters["versie"].map { String($0) }
        return .page(try await page(context, version: asked).markup)
    }

    @Sendable func ask(_ request: Request, context: MemberContext) async throws -> Response {
        guard let format = ExportFormat(rawValue: context.form[ExportsPage.format]), maker.formats.contains(format),
            let language = Language(rawValue: context.form[ExportsPage.language])
        else {
            var page = try await page(context, version: context.form[ExportsPage.version])
            page.problem = ExportsText.unclear
            return .page(page.markup, status: .unprocessableContent)
        }
        let paper = try await printed.printed(
            context.identifier("document"), in: context.network.id, version: Self.version(context.form[ExportsPage.version]),
            language: language)
        let document = paper.text.document
        // The style belongs to what is printed: with another one the file is made anew.
        let hash = PrintedDocumentPicture(paper, style: maker.style).hash
        let order = ExportOrder(document: document, version: paper.text.version.number, language: language, format: format)
        guard try await exports.ask(order, hash: hash, by: context.visitor.personId) else {
            var page = try await page(context, version: context.form[ExportsPage.version])
            page.problem = ExportsText.tooMany
            return .page(page.markup, status: .conflict)
        }
        return .see(own(context, document).appending("uitvoer"))
    }

    @Sendable func download(_ request: Request, context: MemberContext) async throws -> Response {
        let document = try await printed.documents.text(of: context.identifier("document"), in: context.network.id).document
        let export = try await exports.find(context.identifier("export"), of: document.id, in: context.network.id)
        guard let id = export.fileId else { throw WebError.notFound }
        let file = try await files.find(id, in: context.network.id)
        return .file(try await files.bytes(of: id, in: context.network.id), mediaType: file.type.mediaType, named: file.name)
    }

    private func page(_ context: MemberContext, version: String?) async throws -> ExportsPage {
        let number = try version.flatMap { $0.isEmpty ? nil : $0 }.map { try Self.version($0) }
        let text = try await printed.documents.text(of: context.identifier("document"), in: context.network.id, version: number)
        return ExportsPage(
            frame: context.frame(in: .agreements), path: own(context, text.document), text: text, formats: maker.formats,
            exports: try await exports.exports(of: text.document.id, in: context.network.id))
    }

    /// The number of a version as it was typed in an address or sent along; what is none is not there.
    private static func version(_ text: String) throws -> Int {
        guard let number = Int(text), number > 0 else { throw WebError.notFound }
        return number
    }

    private func own(_ context: MemberContext, _ document: Document) -> WebAddress {
        context.path.appending("documenten").appending(document.id.rawValue)
    }
}
