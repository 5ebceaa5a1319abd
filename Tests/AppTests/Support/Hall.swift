import Foundation
import HTTPTypes
import Storage

@testable import App

/// A room in a round of its own, with who leads it and who comes in.
struct Hall: Sendable {
    let house: TestHouse
    let round: Round
    let code: String
    private let leader: Browser

    /// Opens a round and a room in it, and starts.
    static func open(
        in house: TestHouse, by somebody: Somebody = .tom, _ mode: Mode, isRunning: Bool = true, _ changes: [String: String] = [:]
    ) async throws -> Hall {
        let form = ["naam": "Een zaal, \(mode.rawValue)", "modus": mode.rawValue].merging(changes) { $1 }
        let round = try await house.openRound(by: somebody, form)
        let leader = try await house.browser(somebody)
        let tempo = changes["tempo"] ?? "presenter"
        guard try await leader.send(.post, house.path(of: round) + "/zaal", ["tempo": tempo]).status == 303,
            let code: String = try await house.value("SELECT code FROM room WHERE round_id = \(round.id)")
        else { throw TestHouse.NotThere(what: "the room") }
        let hall = Hall(house: house, round: round, code: code, leader: leader)
        if isRunning { try await hall.do("start") }
        return hall
    }

    var path: String { house.path(of: round) + "/zaal" }

    func room() async throws -> LiveRoom {
        let id = round.id
        let room: LiveRoom? = try await house.app.stores.database.read { db in
            try db.row("SELECT * FROM room WHERE round_id = \(id) ORDER BY opened_at DESC LIMIT 1")
        }
        guard let room else { throw TestHouse.NotThere(what: "the room") }
        return room
    }

    /// Presses a button of the wall.
    @discardableResult
    func `do`(_ act: String, version: Int? = nil) async throws -> Page {
        let current = try await room().version
        return try await leader.send(.post, path + "/stand", ["doe": act, "versie": String(version ?? current)])
    }

    func wall() async throws -> Page { try await leader.look(path) }

    /// Takes a seat; gives its path.
    func sit(_ name: String = "") async throws -> String {
        let page = try await house.browser().send(.post, "/k/" + code, ["naam": name])
        guard page.status == 303 else { throw TestHouse.NotThere(what: "a seat: \(page.status)") }
        return page.location
    }

    @discardableResult
    func answer(_ seat: String, _ item: Int, _ answer: String, _ more: [String: String] = [:]) async throws -> Page {
        let form = ["welke": String(item), "n" + Sheet.keys[item]: answer].merging(more) { $1 }
        return try await house.browser().send(.post, seat, form)
    }

    /// How the room stands, as its wall is told.
    func stand() async throws -> RoomStand {
        let room = try await room()
        let shape = try round.questionnaire(house.app.catalogue).shape
        guard let stand = try await house.app.stores.roomStands.stand(room.id, shape) else { throw TestHouse.NotThere(what: "the stand") }
        return stand
    }

    func makeGuestLink() async throws {
        guard try await leader.send(.post, house.path(of: round) + "/gastlink").status == 303 else {
            throw TestHouse.NotThere(what: "the guest link")
        }
    }

    func guestLink() async throws -> String {
        guard let token = try await house.app.stores.guestLinks.token(of: round.id) else {
            throw TestHouse.NotThere(what: "the guest link")
        }
        return "/g/" + token.text
    }
}
