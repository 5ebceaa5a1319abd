import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct SeatTests {
    private func kept(_ house: TestHouse) async throws -> [[UInt8]] {
        try await house.app.stores.database.read { db in
            var all: [[UInt8]] = []
            try db.forEachRow("SELECT answers FROM seat ORDER BY token_hash") { all.append($0.bytes(0) ?? []) }
            return all
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `an answer is kept before it is confirmed, and two taps are one`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let hall = try await Hall.open(in: house, .open)
            let seat = try await hall.sit("Nora")
            for answer in ["4", "4", "x", "2"] {
                #expect(try await hall.answer(seat, 0, answer).status == 303)
                #expect(try await kept(house).map { $0[0] } == [answer == "x" ? 255 : UInt8(answer) ?? 0])
            }
            #expect(try await hall.stand().answered == 1)
            #expect(try await house.browser().look(seat).shows(RoomText.kept))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `what is frozen or paused takes no answers, says so, and loses nothing`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let hall = try await Hall.open(in: house, .open)
            let seat = try await hall.sit()
            try await hall.answer(seat, 0, "4")
            for (act, sentence) in [("vastzetten", RoomText.frozen), ("pauze", RoomText.paused)] {
                try await hall.do(act)
                let page = try await hall.answer(seat, 0, "1")
                #expect(page.status == 409)
                #expect(try page.shows(sentence))
                #expect(
                    try page.root.all("input").first { $0["name"] == "n1.1" && $0["value"] == "1" }?["checked"] != nil, "what was tried")
                #expect(try await hall.answer(seat, 0, "4").status == 303, "the same again is confirmed")
                #expect(try await kept(house)[0][0] == 4)
                try await hall.do(act == "vastzetten" ? "losmaken" : "start")
            }
            #expect(try await hall.answer(seat, 0, "1").status == 303)
        }
    }

    @Test func `answers that are none are refused`() async throws {
        try await TestHouse.open { house in
            let hall = try await Hall.open(in: house, .open)
            let seat = try await hall.sit()
            for (field, value) in [
                ("n1.1", "7"), ("n1.1", "0"), ("n1.1", "-1"), ("n1.1", "256"), ("n99", "1"), ("v1.1", "3"),
                ("o-ambition", String(repeating: "o", count: 2001)),
            ] {
                let page = try await house.browser().send(.post, seat, ["welke": "0", field: value])
                #expect([303, 422].contains(page.status) && (page.status == 422 || field == "v1.1"), "\(field)=\(value): \(page.status)")
            }
            for place in ["-1", "999", "x", ""] {
                #expect(try await house.browser().send(.post, seat, ["welke": place]).status == 303)
                #expect(try await house.browser().look(seat + "?stelling=" + place).status == 200)
            }
            #expect(try await kept(house) == [Array(repeating: 0, count: 30)])
            #expect(try await house.browser().send(.post, "/k/" + hall.code, ["naam": String(repeating: "n", count: 301)]).status == 422)
            #expect(try await house.browser().look("/k/\(hall.code)/geen").status == 404)
            #expect(try await house.browser().look("/k/\(hall.code)/%00").status == 404)
        }
    }

    @Test func `at their own pace people go through all, and the seat of one room opens no other`() async throws {
        try await TestHouse.open { house in
            let hall = try await Hall.open(in: house, .anonymous, ["tempo": "own"])
            let seat = try await hall.sit()
            #expect(try await hall.answer(seat, 4, "2").location.hasSuffix("stelling=4"))
            #expect(try await house.browser().look(seat).shows(RoomText.place(1, of: 30, isStatement: true)))
            try await hall.answer(seat, 0, "2")
            #expect(try await house.browser().look(seat).shows(RoomText.place(2, of: 30, isStatement: true)), "the first that is open")
            let other = try await Hall.open(in: house, .open)
            #expect(try await house.browser().look(seat.replacing(hall.code, with: other.code)).status == 404)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `the schema keeps no name at an anonymous seat`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let hall = try await Hall.open(in: house, .anonymous)
            _ = try await hall.sit("Nora")
            #expect(try await house.count("SELECT count(*) FROM seat WHERE name IS NULL") == 1)
            await #expect(throws: StorageError.self) {
                try await house.app.stores.database.write { db in try db.run("UPDATE seat SET name = 'Nora'") }
            }
            await #expect(throws: StorageError.self) {
                try await house.app.stores.database.write { db in try db.run("UPDATE seat SET mode = 'open', name = 'Nora'") }
            }
        }
    }

    @Test func `an anonymous room draws from k on, in steps of three, and all of what is frozen`() async throws {
        try await TestHouse.open { house in
            let hall = try await Hall.open(in: house, .anonymous)
            try await hall.do("tonen")
            var drawn: [Int] = []
            for number in 0..<9 {
                try await hall.answer(try await hall.sit(), 0, String(1 + number % 5))
                drawn.append(try await hall.stand().drawn[0]?.reduce(0, +) ?? 0)
            }
            #expect(drawn == [0, 0, 0, 0, 5, 5, 5, 8, 8])
            try await hall.do("vastzetten")
            #expect(try await hall.stand().drawn[0]?.reduce(0, +) == 9)
            #expect(try await hall.do("losmaken").status == 403, "one more answer could be read off")
        }
    }
}
