import HTML
import Hummingbird
import Localization

/// The versions of a document: reading an earlier one, what changed between two, bringing one back.
struct VersionsController: Sendable {
    let documents: DocumentStore

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("documenten/:document/versies", use: list)
        router.get("documenten/:document/versies/rubriek/:section", use: history)
        router.get("documenten/:document/versies/:number", use: show)
        router.post("documenten/:document/versies/:number/terug", use: bringBack)
        router.get("documenten/:document/verschil", use: difference)
    }

    @Sendable func list(_ request: Request, context: MemberContext) async throws -> Response {
        let text = try await text(context)
        let page = VersionsPage(
            frame: context.frame(in: .agreements), path: context.path, document: text.document,
            versions: try await documents.versions(of: text.document.id))
        return .page(page.markup)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        let text = try await text(context, version: try number(context))
        let page = VersionPage(
            frame: context.frame(in: .agreements), path: context.path, text: text,
            mayWrite: context.hats.contains { $0.mayWrite(text.document) })
        return .page(page.markup)
    }

    /// How many texts of a section a page names.
    private static let lines = 20

    /// Every text that one section had, one of them open with what it changed.
    @Sendable func history(_ request: Request, context: MemberContext) async throws -> Response {
        let (text, section) = (try await text(context), try context.parameter("section"))
        let query = request.uri.queryParameters
        let asked = query["versie"].flatMap { Int($0) }
        let last = query["tot"].flatMap { Int($0) } ?? asked ?? text.document.version
        let found = try await documents.lines(of: section, in: text.document.id, upTo: last, atMost: Self.lines + 1)
        let lines = Array(found.prefix(Self.lines))
        guard let newest = lines.first, let line = lines.first(where: { $0.version == asked ?? newest.version }) else {
            throw WebError.notFound
        }
        let page = ClauseHistoryPage(
            frame: context.frame(in: .agreements), path: context.path, text: text, section: section, lines: lines,
            last: last, older: found.dropFirst(Self.lines).first, open: try await open(section, of: text, line.version))
        return .page(page.markup)
    }

    private func open(_ section: String, of text: DocumentText, _ version: Int) async throws -> ClauseHistoryPage.OpenClause {
        let (now, before) = try await documents.clause(section, in: text.document.id, version: version)
        guard let now else { throw WebError.notFound }
        func title(_ clause: Clause) -> String { text.title(of: clause, text.document.language) }
        func body(_ clause: Clause?) -> String { clause.flatMap { $0.isPresent == 1 ? $0.body : nil } ?? "" }
        let difference = try await ClauseDifference.between((title(before ?? now), body(before)), (title(now), body(now)))
        return .init(clause: now, difference: difference, hasMoved: before.map { $0.place != now.place } ?? false)
    }

    @Sendable func difference(_ request: Request, context: MemberContext) async throws -> Response {
        let newest = try await text(context).document.version
        let query = request.uri.queryParameters
        let to = query["naar"].flatMap { Int($0) } ?? newest
        let new = try await text(context, version: to)
        let old = try await text(context, version: query["van"].flatMap { Int($0) } ?? max(1, to - 1))
        let page = DifferencePage(
            frame: context.frame(in: .agreements), path: context.path, old: old, new: new,
            difference: try await Worker.run { DocumentDifference(from: old, to: new) })
        return .page(page.markup)
    }

    @Sendable func bringBack(_ request: Request, context: MemberContext) async throws -> Response {
        let old = try await text(context, version: try number(context))
        try context.require(context.hats.contains { $0.mayWrite(old.document) })
        try await documents.bringBack(old, by: context.visitor.personId)
        return .see(old.document.path(in: context.path), .broughtBack)
    }

    private func number(_ context: MemberContext) throws -> Int {
        guard let number = Int(try context.parameter("number")) else { throw WebError.notFound }
        return number
    }

    private func text(_ context: MemberContext, version: Int? = nil) async throws -> DocumentText {
        try await documents.text(of: context.identifier("document"), in: context.network.id, version: version)
    }
}
