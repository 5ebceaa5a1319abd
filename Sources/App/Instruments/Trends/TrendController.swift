import HTML
import Hummingbird

/// The rounds of one instrument over the years.
struct TrendController: Sendable {
    let rounds: RoundStore
    let tallies: TallyStore
    let catalogue: Catalogue

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("metingen/verloop/:instrument", use: show)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        guard let instrument = catalogue.inside(context.network.id).newest(try context.parameter("instrument")) else {
            throw WebError.notFound
        }
        let form = request.uri.queryParameters["vorm"].flatMap { Questionnaire.Form(rawValue: String($0)) } ?? .full
        let closed = try await rounds.rounds(in: context.network.id).filter {
            $0.instrumentKey == instrument.key && $0.closedAt != nil && $0.isTest == 0
        }
        let counted = try await tallies.tallies(of: closed.filter { $0.form == form })
        let page = TrendPage(
            frame: context.frame(in: .measurements), path: context.path, instrument: instrument, form: form,
            forms: Questionnaire.Form.allCases.filter { form in closed.contains { $0.form == form } },
            trend: try Trend(closed, counted.mapValues(\.tally), catalogue))
        return .page(page.markup)
    }
}
