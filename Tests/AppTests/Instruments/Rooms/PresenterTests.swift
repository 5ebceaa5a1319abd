import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct PresenterTests {
    @Test(arguments: TestEngine.allCases)
    func `two who lead at once stay in step`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let hall = try await Hall.open(in: house, .open)
            let version = try await hall.room().version
            #expect(try await hall.do("volgende", version: version).status == 303)
            let late = try await hall.do("volgende", version: version)
            #expect(late.status == 409)
            #expect(try late.shows(RoomText.moved))
            #expect(try late.shows(RoomText.place(2, of: 30, isStatement: true)), "how it stands now")
            #expect(try await hall.room().item == 1)
            #expect(try await hall.do("onzin").status == 400)
        }
    }

    @Test func `there is no statement before the first nor after the last`() async throws {
        try await TestHouse.open { house in
            let hall = try await Hall.open(in: house, .open, ["vorm": "short"])
            try await hall.do("vorige")
            #expect(try await hall.room().item == 0)
            let last = try hall.round.questionnaire(house.app.catalogue).items.count - 1
            for _ in 0..<last + 3 { try await hall.do("volgende") }
            #expect(try await hall.room().item == last)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `opening twice gives one room, and a confidential round none`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let hall = try await Hall.open(in: house, .anonymous)
            let tom = try await house.browser(.tom)
            #expect(try await tom.send(.post, hall.path).status == 303)
            #expect(try await house.count("SELECT count(*) FROM room") == 1)
            let confidential = try await house.openRound(["naam": "Vertrouwelijk"])
            let path = house.path(of: confidential)
            for end in ["/zaal", "/gastlink"] {
                #expect(try await tom.look(path + end).shows(RoomText.notConfidential))
                #expect(try await tom.send(.post, path + end).status == 403)
            }
            let draft = try await house.draft(["naam": "Een klad", "modus": "open"])
            #expect(try await tom.send(.post, house.path(of: draft) + "/zaal").status == 403)
            #expect(try await tom.look(house.path(of: draft) + "/zaal").shows(RoomText.notOpen))
        }
    }

    @Test func `nothing is steered without the form's token, nor by who does not coordinate`() async throws {
        try await TestHouse.open { house in
            let hall = try await Hall.open(in: house, by: .hanne, .open)
            let version = try await hall.room().version
            let form = ["doe": "pauze", "versie": String(version)]
            #expect(try await house.browser(.hanne).send(.post, hall.path + "/stand", form, token: .none).status == 403)
            for (somebody, status) in [(Somebody.youssef, 403), (.lieve, 403), (.tom, 404), (.ines, 404), (.visitor, 401)] {
                #expect(try await house.browser(somebody).send(.post, hall.path + "/stand", form).status == status)
            }
            #expect(try await hall.room().version == version)
        }
    }

    @Test func `the wall shows the code, how many joined and how they answered`() async throws {
        try await TestHouse.open { house in
            let hall = try await Hall.open(in: house, .open)
            for answer in ["4", "4", "2"] { try await hall.answer(try await hall.sit(), 0, answer) }
            let wall = try await hall.wall()
            #expect(try wall.shows(RoomCode.spaced(hall.code)))
            #expect(try wall.shows(RoomText.answered(3, of: 3)))
            #expect(try wall.root.all("td", class: "n").map(\.text) == ["0", "1", "0", "2", "0"])
            try await hall.do("verbergen")
            #expect(try await hall.wall().root.all("table").isEmpty)
            #expect(try await hall.wall().shows(RoomText.hidden))
        }
    }
}
