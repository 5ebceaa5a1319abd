import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct RoomEndingTests {
    @Test(arguments: TestEngine.allCases)
    func `the seats of an open room become answers with a name, and their remarks wait`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let hall = try await Hall.open(in: house, .open)
            let (nora, guest) = (try await hall.sit("<b>Nora</b>"), try await hall.sit())
            _ = try await hall.sit("Zegt niets")
            try await hall.answer(nora, 0, "4", ["o-ambition": "Goed dat we dit doen"])
            try await hall.answer(guest, 0, "x")
            #expect(try await house.responses(to: hall.round) == 0, "not before the end")
            #expect(try await hall.do(RoomWallPage.end).status == 303)
            let names: [String] = try await house.values(
                "SELECT guest_name FROM invitation WHERE round_id = \(hall.round.id) AND came_by = 'room' AND used = 1 ORDER BY guest_name")
            #expect(names == ["<b>Nora</b>", "gast"])
            #expect(try await house.responses(to: hall.round) == 2)
            #expect(try await house.count("SELECT count(*) FROM seat") == 0)
            #expect(try await house.value("SELECT state FROM remark WHERE body = 'Goed dat we dit doen'") == "waiting")
            #expect(try await hall.room().answers == 2)
            #expect(try await house.round(hall.round.name).invitedPeople == 8)
            let results = try await house.browser(.tom).look(house.path(of: hall.round))
            #expect(results.body.contains("&lt;b&gt;Nora") && !results.body.contains("<b>Nora"))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `an anonymous room leaves answers and nothing that leads from a seat to one`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let hall = try await Hall.open(in: house, .anonymous)
            var seats: [String] = []
            for number in 0..<6 {
                seats.append(try await hall.sit())
                try await hall.answer(seats[number], 0, String(1 + number % 5), ["o-ambition": "Toelichting \(number)"])
            }
            let before = try await house.count("SELECT count(*) FROM invitation WHERE round_id = \(hall.round.id)")
            try await hall.do(RoomWallPage.end)
            #expect(try await house.responses(to: hall.round) == 6)
            #expect(try await house.count("SELECT count(*) FROM seat") + house.count("SELECT count(*) FROM seat_remark") == 0)
            #expect(try await house.count("SELECT count(*) FROM invitation WHERE round_id = \(hall.round.id)") == before)
            #expect(
                try await house.count(
                    """
                    SELECT count(*) FROM response WHERE round_id = \(hall.round.id)
                        AND (invitation_id IS NOT NULL OR answered_at IS NOT NULL OR group_key IS NOT NULL)
                    """) == 0)
            #expect(try await house.count("SELECT count(*) FROM remark WHERE round_id = \(hall.round.id) AND response_id IS NULL") == 6)
            await house.doDue()
            let hashes = seats.map { Data(Token(text: String($0.split(separator: "/").last ?? "")).hash.utf8) }
            for file in try house.files() { #expect(hashes.allSatisfy { file.range(of: $0) == nil }) }
            for seat in seats { #expect(try await house.browser().look(seat).status == 410) }
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `ending twice is ending once, and what comes after is told`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let hall = try await Hall.open(in: house, .open)
            let seat = try await hall.sit()
            try await hall.answer(seat, 0, "4")
            for _ in 0..<2 { #expect(try await hall.do(RoomWallPage.end).status == 303) }
            let id = try await hall.room().id
            try await house.app.stores.roomEndings.end(id, by: nil)
            #expect(try await house.responses(to: hall.round) == 1)
            #expect(try await house.count("SELECT count(*) FROM activity WHERE kind = 'roomEnded'") == 1)
            let late = try await hall.answer(seat, 0, "1")
            #expect(late.status == 410)
            #expect(try late.shows(RoomText.keptWhereEnded))
            #expect(try await house.browser().look("/k/" + hall.code).shows(RoomText.ended))
            #expect(try await house.browser().look("/k/" + hall.code + "/stroom").status == 200, "how it ended is told")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `closing the round ends its room, and its answers count`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let hall = try await Hall.open(in: house, .anonymous)
            for _ in 0..<5 { try await hall.answer(try await hall.sit(), 0, "4") }
            try await house.close(hall.round)
            #expect(try await hall.room().state == .ended)
            #expect(try await house.value("SELECT responses FROM round_tally WHERE round_id = \(hall.round.id)") == 5)
            #expect(try await house.count("SELECT count(*) FROM seat") == 0)
        }
    }

    @Test func `a room that nobody ends does so after twelve hours, and its code is free again`() async throws {
        try await TestHouse.open { house in
            let hall = try await Hall.open(in: house, .open)
            let seat = try await hall.sit()
            try await hall.answer(seat, 0, "4")
            house.clock.set(house.clock.now + LiveRoom.lifetime)
            #expect(try await hall.answer(seat, 0, "1").status == 410, "also before the act of ending")
            #expect(try await hall.wall().shows(RoomText.open))
            await house.doDue()
            #expect(try await hall.room().state == .ended)
            #expect(try await house.responses(to: hall.round) == 1)
        }
    }

    @Test func `a room in a round that was thrown away is not there`() async throws {
        try await TestHouse.open { house in
            let hall = try await Hall.open(in: house, .open)
            let seat = try await hall.sit()
            try await house.browser(.tom).post(house.path(of: hall.round) + "/weg")
            #expect(try await house.browser().look("/k/" + hall.code).status == 410)
            #expect(try await hall.answer(seat, 0, "4").status == 410)
            #expect(try await house.browser().look("/k/" + hall.code + "/stroom").status == 410)
        }
    }

    @Test func `two moments become two answers`() async throws {
        try await TestHouse.open { house in
            let hall = try await Hall.open(in: house, .open, ["momenten": "2", "voor": "vroeger", "nu": "nu"])
            let seat = try await hall.sit()
            try await hall.answer(seat, 0, "4", ["v1.1": "2"])
            #expect(try await hall.stand().drawn == [[0, 0, 0, 1, 0], [0, 1, 0, 0, 0]])
            #expect(try await hall.wall().root.all("caption").map(\.text).count == 2)
            try await hall.do(RoomWallPage.end)
            let bytes = try await house.app.stores.database.read { db -> [[UInt8]] in
                var found: [[UInt8]] = []
                try db.forEachRow("SELECT answers, answers_before FROM response WHERE round_id = \(hall.round.id)") {
                    found = [$0.bytes(0) ?? [], $0.bytes(1) ?? []]
                }
                return found
            }
            #expect(bytes.map { $0[0] } == [4, 2] && bytes.allSatisfy { $0.count == 30 })
        }
    }
}
