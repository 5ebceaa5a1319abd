import HTML
import Hummingbird

/// What happened in a network, and what was sent: for coordinators.
struct LogController: Sendable {
    let activities: ActivityStore
    let mails: MailStore
    let hasMail: Bool

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("activiteit", use: activity)
        router.get("post", use: outbox)
    }

    @Sendable func activity(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.membership.maySeeActivity)
        let page = ActivityPage(frame: context.frame(in: .overview), activities: try await activities.latest(in: context.network.id))
        return .page(page.markup)
    }

    @Sendable func outbox(_ request: Request, context: MemberContext) async throws -> Response {
        try context.require(context.membership.maySeeOutbox)
        let page = OutboxPage(frame: context.frame(in: .overview), mails: try await mails.outbox(of: context.network.id), hasMail: hasMail)
        return .page(page.markup)
    }
}
