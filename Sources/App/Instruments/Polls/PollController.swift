import Foundation
import HTML
import Hummingbird
import Localization

/// A poll on a training day, with people of many networks: no network has to be made first, and nobody has to be invited.
struct PollController: Sendable {
    let polls: PollStore
    let catalogue: Catalogue

    func addRoutes(to router: some RouterMethods<WebContext>) {
        let signedIn = router.group("peiling", context: SignedInContext.self)
        signedIn.get(use: new)
        signedIn.post(use: create)
    }

    @Sendable func new(_ request: Request, context: SignedInContext) async throws -> Response {
        .page(PollPage(frame: context.frame, form: PollForm(), instruments: offered).markup)
    }

    /// Makes everything there is to it and goes to the wall.
    @Sendable func create(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = PollForm(checking: context.form, offered)
        guard form.errors.isEmpty, let instrument = offered.first(where: { $0.key == form["instrument"] }) else {
            return .page(PollPage(frame: context.frame, form: form, instruments: offered).markup, status: .unprocessableContent)
        }
        let asked = PollStore.Asked(
            name: form["naam"], instrument: instrument, mostTicks: instrument.hasTicks ? Int(form["keuzes"]) : nil,
            closesAt: closing(in: context.web.site.timeZone), about: context.web.language(PollText.about))
        let round = try await polls.make(asked, by: context.visitor.personId)
        return .see(round.path(in: WebAddress(path: ["netwerken", round.networkId.rawValue])).appending("zaal"))
    }

    /// What can be asked of people who do not know each other: never openly, and nothing about a network of their own.
    private var offered: [Instrument] {
        catalogue.offered.filter { $0.modes.contains(.anonymous) && !$0.asksBothMoments && $0.shape != .roles }
    }

    /// The end of the day after this one, so that who is late at home can still answer.
    private func closing(in zone: TimeZone) -> Date {
        let tomorrow = polls.surroundings.now() + 24 * 3600
        return Day.end(of: Day.of(tomorrow, in: zone), in: zone) ?? tomorrow
    }
}
