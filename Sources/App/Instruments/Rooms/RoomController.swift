import Foundation
import HTML
import Hummingbird

/// A room as who leads it sees it: opening, the wall, steering, ending.
struct RoomController: Sendable {
    let rooms: RoomStore
    let stands: RoomStandStore
    let rounds: RoundStore
    let catalogue: Catalogue

    func addRoutes(to router: some RouterMethods<MemberContext>) {
        router.get("metingen/:round/zaal", use: show)
        router.post("metingen/:round/zaal", use: open)
        router.post("metingen/:round/zaal/stand", use: steer)
        router.get("metingen/:round/zaal/affiche", use: poster)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        let round = try await rounds.presented(by: context)
        let path = round.path(in: context.path)
        if let room = try await rooms.answering(in: round) { return .page(try await wall(context, round, room).markup) }
        let page = RoomPage(
            frame: context.frame(in: .measurements), path: path, round: round, past: try await rooms.past(in: round.id),
            isPossible: round.maySeatGuests(at: rooms.surroundings.now()))
        return .page(page.markup)
    }

    @Sendable func open(_ request: Request, context: MemberContext) async throws -> Response {
        let round = try await rounds.presented(by: context)
        try await rooms.open(round, pace: LiveRoom.Pace(rawValue: context.form["tempo"]) ?? .presenter, by: context.visitor.personId)
        return .see(here(round, context))
    }

    /// One button of the wall. A window that looked at an older stand does nothing and shows how it stands now.
    @Sendable func steer(_ request: Request, context: MemberContext) async throws -> Response {
        let round = try await rounds.presented(by: context)
        guard var room = try await rooms.answering(in: round) else { return .see(here(round, context)) }
        if context.form[RoomWallPage.act] == RoomWallPage.end {
            try await rooms.endings.end(room.id, by: context.visitor.personId)
            return .see(here(round, context))
        }
        guard let act = RoomAct(rawValue: context.form[RoomWallPage.act]) else { throw WebError.unreadable }
        room.version = Int(context.form[RoomWallPage.version]) ?? 0
        do {
            try await rooms.steer(act, room, asks: try round.questionnaire(catalogue).asks)
        } catch is RoomMoved {
            guard let now = try await rooms.answering(in: round) else { return .see(here(round, context)) }
            var page = try await wall(context, round, now)
            page.problem = RoomText.moved
            return .page(page.markup, status: .conflict)
        }
        return .see(here(round, context))
    }

    @Sendable func poster(_ request: Request, context: MemberContext) async throws -> Response {
        let round = try await rounds.presented(by: context)
        guard let room = try await rooms.answering(in: round) else { throw WebError.notFound }
        return .page(RoomPosterPage(frame: context.frame, path: round.path(in: context.path), round: round, code: room.code).markup)
    }

    private func here(_ round: Round, _ context: MemberContext) -> WebAddress {
        round.path(in: context.path).appending("zaal")
    }

    private func wall(_ context: MemberContext, _ round: Round, _ room: LiveRoom) async throws -> RoomWallPage {
        let questionnaire = try round.questionnaire(catalogue)
        guard let stand = try await stands.stand(room.id, questionnaire.shape) else { throw WebError.notFound }
        return RoomWallPage(
            frame: context.frame, path: round.path(in: context.path), round: round, questionnaire: questionnaire, stand: stand)
    }
}

extension RoundStore {
    /// The round of a path, for who may open and lead a room in it.
    func presented(by context: MemberContext) async throws -> Round {
        let round = try await find(context.identifier("round"), in: context.network.id)
        try context.require(context.membership.mayPresent)
        return round
    }
}
