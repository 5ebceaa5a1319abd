import Foundation
import HTML
import Hummingbird
import Localization

/// What changes in rooms, told to the phones and the walls as it happens.
struct RoomStreamController: Sendable {
    let rooms: RoomStore
    let stands: RoomStandStore
    let rounds: RoundStore
    let catalogue: Catalogue
    let hub: LiveHub
    let site: Site

    /// What the phones hear; a wall hears its own language.
    private static let phones = "phones"

    /// What a phone needs to know: its page asks again when the version is another one.
    private struct Said: Encodable {
        let version: Int
        let joined: Int
        let answered: Int
        /// How many texts stand on the wall, which are chosen from.
        let shown: Int
        /// The figures on the wall, ready to be put there.
        var figures: String?
    }

    func addRoutes(to router: some RouterMethods<WebContext>, members: some RouterMethods<MemberContext>) {
        router.get("k/:code/stroom", use: seat)
        members.get("metingen/:round/zaal/stroom", use: wall)
    }

    @Sendable func seat(_ request: Request, context: WebContext) async throws -> Response {
        guard let code = RoomCode.read(try context.parameter("code")), let found = try await rooms.find(code: code) else {
            throw WebError.notFound
        }
        return try await stream(found.room, Self.phones, request, context)
    }

    @Sendable func wall(_ request: Request, context: MemberContext) async throws -> Response {
        let round = try await rounds.presented(by: context)
        guard let room = try await rooms.live(in: round.id) else { throw WebError.notFound }
        let language = request.uri.queryParameters["taal"].flatMap { Language(rawValue: String($0)) } ?? context.language
        return try await stream(room, language.rawValue, request, context.web)
    }

    private func stream(_ room: LiveRoom, _ variant: String, _ request: Request, _ context: WebContext) async throws -> Response {
        guard request.wantsEvents else {
            guard let data = try await said(room.id, [variant])?.1[variant] else { throw WebError.gone }
            return Response(
                status: .ok, headers: [.contentType: "application/json", .cacheControl: "no-store"],
                body: .init(byteBuffer: ByteBuffer(string: data)))
        }
        guard room.endedAt == nil else { throw WebError.gone }
        hub.follow(rooms.changes)
        let (id, channel) = (room.id, context.channel)
        let listener = hub.watch(id.rawValue, variant, breakOff: { channel.close(promise: nil) }) { variants in
            try await frames(id, variants)
        }
        guard let listener else {
            return Response(
                status: .serviceUnavailable, headers: [.contentType: "text/plain; charset=utf-8", .retryAfter: "10"],
                body: .init(byteBuffer: ByteBuffer(string: context.language(RoomText.tooBusyTitle))))
        }
        return .events(to: listener)
    }

    private func frames(_ room: Identifier, _ variants: Set<String>) async throws -> [String: ByteBuffer]? {
        guard let (version, lines) = try await said(room, variants) else { return nil }
        return lines.mapValues { LiveEvent(id: String(version), data: $0).frame }
    }

    /// How a room stands, in the words of each variant.
    private func said(_ id: Identifier, _ variants: Set<String>) async throws -> (Int, [String: String])? {
        guard let round = try await rooms.round(of: id) else { return nil }
        let questionnaire = try round.questionnaire(catalogue)
        guard let stand = try await stands.stand(id, questionnaire.shape) else { return nil }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        var lines: [String: String] = [:]
        for variant in variants {
            var said = Said(version: stand.room.version, joined: stand.joined, answered: stand.answered, shown: stand.shown.count)
            if let language = Language(rawValue: variant) {
                let frame = Frame(site: site, language: language, path: "", visitor: nil, formSubject: "", notice: nil)
                let page = RoomWallPage(frame: frame, path: "/", round: round, questionnaire: questionnaire, stand: stand)
                said.figures = String(decoding: page.figures.bytes, as: UTF8.self)
            }
            lines[variant] = String(decoding: try encoder.encode(said), as: UTF8.self)
        }
        return (stand.room.version, lines)
    }
}

extension Questionnaire {
    /// How its answers stand in a seat.
    var shape: RoomStandStore.Shape {
        .init(items: items.count, asks: asks, moments: moments.count, steps: mostSteps)
    }

    /// How many answers a seat holds.
    var size: Int { items.count * moments.count }
}
