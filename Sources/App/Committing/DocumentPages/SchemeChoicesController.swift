import HTML
import Hummingbird
import Localization

/// What a network asks of each kind of document: which sections are required, which optional, which it does not use.
struct SchemeChoicesController: Sendable {
    let schemes: SchemeBook
    let choices: SchemeChoiceStore

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("documenten/rubrieken/:scheme", use: edit)
        router.post("documenten/rubrieken/:scheme", use: update)
    }

    @Sendable func edit(_ request: Request, context: MemberContext) async throws -> Response {
        let scheme = try scheme(context)
        try context.require(context.hats.contains(where: \.mayLeadDocuments))
        let page = SchemeChoicesPage(
            frame: context.frame(in: .agreements), path: context.path, scheme: scheme,
            others: schemes.offered(to: context.network.kind).filter { $0.key != scheme.key },
            choices: try await choices.choices(of: scheme.key, in: context.network.id))
        return .page(page.markup)
    }

    @Sendable func update(_ request: Request, context: MemberContext) async throws -> Response {
        let scheme = try scheme(context)
        try context.require(context.hats.contains(where: \.mayLeadDocuments))
        var chosen: [String: SectionStanding] = [:]
        for section in scheme.sections { chosen[section.key] = SectionStanding(rawValue: context.form["rubriek-\(section.key)"]) }
        try await choices.choose(chosen, of: scheme, in: context.network.id, by: context.visitor.personId)
        return .see(context.path.appending("documenten").appending("rubrieken").appending(scheme.key), .saved)
    }

    private func scheme(_ context: MemberContext) throws -> DocumentScheme {
        guard let scheme = schemes.newest(try context.parameter("scheme")) else { throw WebError.notFound }
        return scheme
    }
}
