import Hummingbird

/// The worksheets, for anybody: what each is for, an example, one to print, and the sheet for who leads.
struct WorksheetsController: Sendable {
    let worksheets: [Worksheet]

    func addRoutes(to router: some RouterMethods<WebContext>) {
        router.get("werkbladen", use: list)
        router.get("werkbladen/:worksheet", use: show)
        router.get("werkbladen/:worksheet/blad", use: blank)
        router.get("werkbladen/:worksheet/begeleidersblad", use: guide)
    }

    @Sendable func list(_ request: Request, context: WebContext) async throws -> Response {
        .page(WorksheetsPage(frame: context.frame, worksheets: worksheets).markup)
    }

    @Sendable func show(_ request: Request, context: WebContext) async throws -> Response {
        .page(WorksheetPage(frame: context.frame, worksheet: try worksheet(context)).markup)
    }

    @Sendable func blank(_ request: Request, context: WebContext) async throws -> Response {
        .page(BlankWorksheetPage(frame: context.frame, worksheet: try worksheet(context)).markup)
    }

    @Sendable func guide(_ request: Request, context: WebContext) async throws -> Response {
        let worksheet = try worksheet(context)
        return .page(
            FacilitationPage(frame: context.frame, title: worksheet.title, sheet: worksheet.guide, source: worksheet.source).markup)
    }

    private func worksheet(_ context: WebContext) throws -> Worksheet {
        let key = try context.parameter("worksheet")
        guard let worksheet = worksheets.first(where: { $0.key == key }) else { throw WebError.notFound }
        return worksheet
    }
}
