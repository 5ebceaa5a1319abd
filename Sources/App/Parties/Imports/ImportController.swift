import Foundation
import HTML
import Hummingbird

/// People and partners from a pasted list or a file, with a look before anything is kept.
struct ImportController: Sendable {
    let imports: ImportStore
    let lists: PartnerLists

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("importeren", use: new)
        router.post("importeren/voorbeeld", use: preview)
        router.post("importeren", use: create)
    }

    @Sendable func new(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.membership.mayManagePeople)
        return .page(page(context, text: "").markup)
    }

    @Sendable func preview(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.membership.mayManagePeople)
        let file = context.form.files["bestand"] ?? []
        guard !file.starts(with: Array("PK".utf8)) else {
            var page = page(context, text: context.form["lijst"])
            page.errors["lijst"] = ImportText.workbook
            return .page(page.markup, status: .unprocessableContent)
        }
        let text = file.isEmpty ? context.form["lijst"] : PastedTable.text(of: file)
        let list = list(text, context)
        var page = page(context, text: text)
        guard !list.lines.isEmpty || !list.problems.isEmpty else {
            page.errors["lijst"] = ImportText.nothingThere
            return .page(page.markup, status: .unprocessableContent)
        }
        page.list = list
        page.outcome = try await imports.preview(list, into: context.network.id, by: context.visitor.personId)
        return .page(page.markup, status: list.problems.isEmpty ? .ok : .unprocessableContent)
    }

    @Sendable func create(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.membership.mayManagePeople)
        let text = context.form["lijst"]
        let list = list(text, context)
        guard list.problems.isEmpty, !list.lines.isEmpty else {
            var page = page(context, text: text)
            page.list = list
            return .page(page.markup, status: .unprocessableContent)
        }
        let outcome = try await imports.bringIn(list, into: context.network.id, by: context.visitor.personId)
        return .see(context.path.appending("partners"), outcome.isNothing ? .nothingNew : .imported)
    }

    private func list(_ text: String, _ context: MemberContext) -> PeopleList {
        PeopleList(PastedTable(text: text), lists: lists, language: context.language)
    }

    private func page(_ context: MemberContext, text: String) -> ImportPage {
        ImportPage(frame: context.frame(in: .partners), path: context.path, text: text)
    }
}
