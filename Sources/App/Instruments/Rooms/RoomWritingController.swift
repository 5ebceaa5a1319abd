import Foundation
import HTML
import Hummingbird

/// What people write in a room, read by who leads it before it comes on the wall.
struct RoomWritingController: Sendable {
    let rooms: RoomStore
    let stands: RoomStandStore
    let writings: WritingStore
    let rounds: RoundStore
    let catalogue: Catalogue

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("metingen/:round/zaal/teksten", use: show)
        router.post("metingen/:round/zaal/teksten", use: decide)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        let round = try await rounds.presented(by: context)
        let questionnaire = try round.questionnaire(catalogue)
        let room = try await rooms.answering(in: round)
        // What may come to light does so now, also where nobody looks at the wall or each goes at their own pace.
        if let room {
            for (item, ask) in questionnaire.asks.enumerated() where ask.writes != nil {
                _ = try await stands.stand(room.id, questionnaire.shape, at: item)
            }
        }
        let page = RoomWritingPage(
            frame: context.frame(in: .measurements), path: round.path(in: context.path), round: round, questionnaire: questionnaire,
            writings: room == nil ? nil : try await writings.writings(in: room?.id ?? round.id))
        return .page(page.markup)
    }

    /// Shows or refuses one text, or shows all that wait.
    @Sendable func decide(_ request: Request, context: MemberContext) async throws -> Response {
        let round = try await rounds.presented(by: context)
        guard let decision = WritingDecision(rawValue: context.form[RoomWritingPage.decision]) else { throw WebError.unreadable }
        let here = round.path(in: context.path).appending("zaal").appending("teksten")
        guard let room = try await rooms.answering(in: round) else { return .see(here) }
        let writing = context.form[RoomWritingPage.writing]
        try await writings.decide(
            decision, writing.isEmpty ? nil : Identifier(rawValue: writing), in: room.id, notify: RoomStore.channel)
        return .see(here)
    }
}
