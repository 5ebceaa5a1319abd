import Foundation
import HTML
import Hummingbird

/// The state of the installation, for its administrators: no networks, no answers.
struct AdministrationController: Sendable {
    let schedule: ScheduleStore
    let mails: MailStore
    let backups: BackupStore
    let catalogue: Catalogue
    let hasMail: Bool

    func addRoutes(to router: some RouterMethods<WebContext>) {
        router.group("beheer", context: SignedInContext.self).get(use: show)
    }

    @Sendable func show(_ request: Request, context: SignedInContext) async throws -> Response {
        guard context.visitor.isAdministrator else { throw WebError.notFound }
        let (waiting, resting) = try await mails.counts()
        let page = AdministrationPage(
            frame: context.frame, engine: schedule.engine, bytes: try await backups.size(), hasMail: hasMail, waiting: waiting,
            resting: resting, backup: try await backups.last(), now: schedule.surroundings.now(), due: try await schedule.all(),
            instruments: catalogue.newest)
        return .page(page.markup)
    }
}
