import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct RoomWritingTests {
    /// A room that asks for an order, words and ideas.
    private func hall(_ house: TestHouse, _ mode: Mode, tempo: String = "presenter") async throws -> (Hall, keys: [String]) {
        let own = try await house.ownQuestionnaire(["titel": "In de zaal", "van": "leeg"])
        for (kind, name, lines) in [
            ("rangorde", "Eerst", "geld\ntijd\nmensen"), ("woorden", "In een woord", ""), ("ideeen", "Wat kan beter", ""),
        ] {
            let added = try await house.save(house.path(of: own), ["doe": "nieuw:\(kind)"])
            let path = String(added.location.prefix { $0 != "?" })
            _ = try await house.save(path, ["naam-nl": name, "nieuw-nl": lines, "inleiding-nl": "Vraag over \(name)"])
        }
        #expect(try await house.save(house.path(of: own), ["doe": "klaar"]).status == 303)
        let key = try await house.again(own).instrument.key
        let hall = try await Hall.open(in: house, mode, ["instrument": key, "tempo": tempo])
        return (hall, try hall.round.questionnaire(house.app.catalogue).sections.map(\.group.key))
    }

    private func write(_ house: TestHouse, _ seat: String, _ item: Int, _ key: String, _ text: String, _ more: [(String, String)] = [])
        async throws -> Page
    {
        try await house.browser().send(.post, seat, pairs: [("welke", String(item)), ("o-\(key)", text)] + more)
    }

    private func decide(_ house: TestHouse, _ hall: Hall, _ decision: String, _ body: String? = nil) async throws -> Page {
        var form = ["besluit": decision]
        if let body { form["tekst"] = try await house.value("SELECT id FROM room_text WHERE body = \(body)") }
        return try await house.browser(.tom).send(.post, hall.path + "/teksten", form)
    }

    @Test(arguments: TestEngine.allCases)
    func `an order is drawn by its points, and half an order is refused`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (hall, _) = try await hall(house, .open)
            let items = try hall.round.questionnaire(house.app.catalogue).items.map(AnswerField.now)
            func rank(_ seat: String, _ ranks: [String]) async throws -> Page {
                try await house.browser().send(.post, seat, ["welke": "0"].merging(zip(items, ranks).map { ($0, $1) }) { $1 })
            }
            let (one, other) = (try await hall.sit(), try await hall.sit())
            #expect(try await rank(one, ["1", "2", "3"]).status == 303)
            #expect(try await rank(other, ["2", "1", "3"]).status == 303)
            #expect(try await hall.stand().drawn == [[5, 5, 2, 2]], "three points for a first place, one for the last")
            let half = try await rank(other, ["2", "2", ""])
            #expect(half.status == 422)
            #expect(try half.shows(MixedText.ranks))
            #expect(try await hall.stand().drawn == [[5, 5, 2, 2]])
            #expect(try await hall.wall().body.contains("1,5"), "the mean place of the first two")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `words come on the wall once somebody has read them, in the size of how often they were written`(_ engine: TestEngine) async throws
    {
        try await TestHouse.open(engine) { house in
            let (hall, keys) = try await hall(house, .open)
            try await hall.do("volgende")
            let seats = [try await hall.sit(), try await hall.sit(), try await hall.sit()]
            #expect(try await write(house, seats[0], 1, keys[1], "Tijd, <b>geld</b>").status == 303)
            #expect(try await write(house, seats[1], 1, keys[1], "tijd").status == 303)
            #expect(try await write(house, seats[2], 1, keys[1], "a,b,c,d").status == 422)
            #expect(try await !hall.wall().body.contains("Tijd"), "nobody has read it yet")
            let list = try await house.browser(.tom).look(hall.path + "/teksten")
            #expect(list.body.contains("Tijd") && list.body.contains("&lt;b&gt;geld") && !list.body.contains("<b>geld"))
            #expect(try await decide(house, hall, "tonen", "Tijd").status == 303)
            #expect(try await decide(house, hall, "weigeren", "<b>geld</b>").status == 303)
            let wall = try await hall.wall()
            #expect(try wall.root.all("li").filter { $0["class"]?.hasPrefix("word-") == true }.map { $0.text.prefix(4) } == ["Tijd"])
            #expect(try await hall.stand().shown.map(\.count) == [2])
            // Who changes what they wrote takes it off the wall, and brings something new that is read first.
            #expect(try await write(house, seats[1], 1, keys[1], "ruimte").status == 303)
            #expect(try await hall.stand().shown.map(\.count) == [1])
            #expect(try await hall.stand().waiting == 1)
            try await hall.do(RoomWallPage.end)
            let states: [String] = try await house.values(
                "SELECT state FROM remark WHERE round_id = \(hall.round.id) ORDER BY body")
            #expect(states == ["hidden", "released", "waiting"].sorted() || Set(states) == ["hidden", "released", "waiting"])
            #expect(try await house.count("SELECT count(*) FROM room_text") == 0)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `ideas are chosen on the phones, at most three each, and keep their votes`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (hall, keys) = try await hall(house, .open)
            try await hall.do("volgende")
            try await hall.do("volgende")
            let seats = [try await hall.sit(), try await hall.sit()]
            _ = try await write(house, seats[0], 2, keys[2], "Een website\nEen loket\nEen feest")
            _ = try await write(house, seats[1], 2, keys[2], "Een busje")
            _ = try await hall.stand()
            #expect(try await decide(house, hall, "tonen").status == 303)
            let ids: [String] = try await house.values("SELECT id FROM room_text ORDER BY body")
            let phone = try await house.browser().look(seats[1])
            #expect(phone.body.contains("Een loket"), "what is shown can be chosen")
            #expect(
                try await write(house, seats[1], 2, keys[2], "Een busje", [("kiezen", "1")] + ids.map { ("idee", $0) }).status == 422)
            #expect(
                try await write(house, seats[1], 2, keys[2], "Een busje", [("kiezen", "1"), ("idee", ids[2]), ("idee", ids[0])]).status
                    == 303)
            #expect(
                try await write(house, seats[0], 2, keys[2], "Een website\nEen loket\nEen feest", [("kiezen", "1"), ("idee", ids[2])])
                    .status == 303)
            let stand = try await hall.stand()
            #expect(
                stand.shown.map { "\($0.body) \($0.votes)" }.sorted() == ["Een busje 1", "Een feest 0", "Een loket 2", "Een website 0"])
            // Letting one go, twice, is once.
            for _ in 0..<2 {
                _ = try await write(house, seats[1], 2, keys[2], "Een busje", [("kiezen", "1"), ("idee", ids[2])])
            }
            #expect(try await hall.stand().shown.map(\.votes).reduce(0, +) == 2)
            try await hall.do(RoomWallPage.end)
            #expect(try await house.value("SELECT votes FROM remark WHERE body = 'Een loket'") == 2)
            let results = try await house.browser(.tom).look(house.path(of: hall.round) + "/resultaten")
            #expect(results.body.contains("2 stemmen"))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `in an anonymous room nobody reads a text before k people wrote, nor one at a time`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (hall, keys) = try await hall(house, .anonymous)
            try await hall.do("volgende")
            var seats: [String] = []
            for number in 1...8 {
                let seat = try await hall.sit()
                seats.append(seat)
                _ = try await write(house, seat, 1, keys[1], "woord\(number)")
                _ = try await house.browser(.tom).look(hall.path + "/teksten")
                let known = try await house.count("SELECT count(*) FROM room_text")
                #expect(known == (number < 5 ? 0 : number < 8 ? 5 : 8), "after \(number)")
            }
            // One who changes a word is not seen doing so.
            _ = try await write(house, seats[0], 1, keys[1], "geheim")
            _ = try await house.browser(.tom).look(hall.path + "/teksten")
            #expect(try await house.count("SELECT count(*) FROM room_text WHERE body = 'geheim'") == 0)
            #expect(try await house.count("SELECT count FROM room_text WHERE body = 'woord1'") == 1)
            try await hall.do(RoomWallPage.end)
            #expect(
                try await house.count("SELECT count(*) FROM remark WHERE body = 'geheim' AND response_id IS NULL AND state = 'waiting'")
                    == 1)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `only who leads reads the texts, and a frozen or paused room takes none`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (hall, keys) = try await hall(house, .open)
            try await hall.do("volgende")
            let seat = try await hall.sit()
            _ = try await write(house, seat, 1, keys[1], "tijd")
            try await hall.do("vastzetten")
            #expect(try await write(house, seat, 1, keys[1], "geld").status == 409)
            #expect(try await write(house, seat, 1, keys[1], "tijd").status == 303, "what is kept is confirmed again")
            try await hall.do("losmaken")
            try await hall.do("pauze")
            #expect(try await write(house, seat, 1, keys[1], "geld").status == 409)
            for stranger in [Somebody.hanne, .visitor] {
                #expect(try await house.browser(stranger).look(hall.path + "/teksten").status != 200)
            }
            #expect(try await decide(house, hall, "wat dan ook").status == 400)
            #expect(try await house.browser(.tom).send(.post, hall.path + "/teksten", ["besluit": "tonen", "tekst": "x"]).status == 404)
        }
    }
}
