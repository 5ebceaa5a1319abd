import Foundation
import HTTPTypes
import Testing

@testable import App
@testable import Storage

@Suite struct AnonymityTests {
    @Test(arguments: TestEngine.allCases)
    func `an anonymous answer keeps its partner only where enough people were invited`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.openRound(by: .hanne, ["modus": "anonymous"])
            let groups = try await house.values("SELECT group_key FROM round_group WHERE round_id = \(round.id)", as: Identifier.self)
            let counts = Dictionary(grouping: try await house.app.stores.invitations.invitations(to: round.id).compactMap(\.partnerId)) {
                $0
            }.mapValues(\.count)
            #expect(Set(groups) == Set(counts.filter { $0.value >= 5 }.keys))
            #expect(counts.contains { $0.value < 5 }, "there are smaller ones too")

            let large = try await house.partner("OCMW Waterbeke")
            for (name, partner) in [("Els Verstraete", large), ("Nawal Lamrini", nil)] {
                #expect(
                    try await house.browser().send(.post, house.link(of: name, to: round), Sheet.all("4", ["o-path": name])).status == 303)
                let kept = try await house.values(
                    "SELECT COALESCE(group_key, 'none') FROM response WHERE round_id = \(round.id)", as: String.self)
                #expect(kept.contains(partner?.rawValue ?? "none"), "\(name)")
            }
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `handing in an anonymous answer changes nothing but the link and the answer`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.openRound(["modus": "anonymous"])
            let link = try await house.sortedLinks(to: round)[0]
            let before = TestHouse.rows(try await house.everythingKept())
            house.clock.set(house.clock.now + 12_345)
            #expect(try await house.browser().send(.post, link, Sheet.all("4", ["o-path": "Een remark"])).status == 303)
            let after = TestHouse.rows(try await house.everythingKept())
            let (gone, added) = (Set(before).subtracting(after), Set(after).subtracting(before))
            #expect(gone.count == 1 && gone.allSatisfy { $0.hasPrefix("invitation:") })
            #expect(Set(added.map { String($0.prefix { $0 != ":" }) }) == ["invitation", "response", "remark"])
            #expect(added.count == 3, "no activity, no mail, no count")
            let moment = "\(Int(house.clock.now.timeIntervalSince1970 * 1000))"
            #expect(!added.contains { $0.contains(moment) || $0.contains(moment.prefix(8)) }, "nothing tells the time")
            for row in added {
                #expect(row.split(separator: ":")[1].dropFirst(15).first == "4", "a key that tells nothing of time: \(row)")
            }
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `after closing every key is a new one, and everything else is what it was`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await answered(house)
            let old = try await Keys(house, round)
            let before = try await contents(house, round)
            try await house.close(round)
            let new = try await Keys(house, round)
            #expect(old.all.count == 6 + 4 + 4 && new.all.count == old.all.count)
            #expect(Set(old.all).isDisjoint(with: new.all))
            #expect(try await contents(house, round) == before)
            #expect(new.responses == new.responses.sorted(), "they stand in the order of their random keys")
            #expect(try await house.count("SELECT count(*) FROM invitation WHERE round_id = \(round.id) AND invited_at IS NOT NULL") == 0)
        }
    }

    @Test func `after closing the files of SQLite hold none of the old keys`() async throws {
        try await TestHouse.open { house in
            let round = try await answered(house)
            let old = try await Keys(house, round)
            #expect(try house.files().contains { $0.range(of: Data(old.responses[0].utf8)) != nil }, "while it runs they are there")
            try await house.close(round)
            let new = try await Keys(house, round)
            try expectNone(of: old, in: try house.files())
            await house.app.stores.database.close()
            try expectNone(of: old, in: try house.files())
            #expect(try house.files().contains { $0.range(of: Data(new.responses[0].utf8)) != nil })
        }
    }

    @Test func `after closing the files of PostgreSQL's tables hold none of the old keys`() async throws {
        try await TestHouse.open(.postgresql) { house in
            let round = try await answered(house)
            let old = try await Keys(house, round)
            #expect(try await tables(with: old.responses[0], house).contains("response"), "while it runs they are there")
            try await house.close(round)
            for key in old.all { #expect(try await tables(with: key, house) == [], "\(key)") }
            let new = try await Keys(house, round)
            #expect(try await tables(with: new.responses[0], house).contains("response"))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `somebody who is reading while a round closes keeps none of its old keys alive`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await answered(house)
            let old = try await Keys(house, round)
            let (reading, started) = AsyncStream.makeStream(of: Void.self)
            async let reader: Int? = house.app.stores.database.read { db in
                let count = try db.value("SELECT count(*) FROM person", as: Int.self)
                started.yield()
                Thread.sleep(forTimeInterval: 1)
                return count
            }
            for await _ in reading { break }
            try await house.close(round)
            _ = try await reader
            switch engine {
            case .sqlite: try expectNone(of: old, in: try house.files())
            case .postgresql: for key in old.all { #expect(try await tables(with: key, house) == [], "\(key)") }
            }
        }
    }

    @Test(arguments: [Mode.confidential, .anonymous], TestEngine.allCases)
    func `before closing there is no result for anybody`(_ mode: Mode, _ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.openRound(["modus": mode.rawValue])
            for link in try await house.sortedLinks(to: round) {
                try await house.browser().post(link, Sheet.all("4", ["o-path": "Een remark"]))
            }
            let page = try await house.browser(.tom).look(house.path(of: round) + "/resultaten")
            #expect(page.status == 403)
            #expect(try page.shows(ResultsText.notYetTitle))
            #expect(try page.root.all("svg").isEmpty && page.root.all("table").isEmpty)
            #expect(!page.body.contains("Een remark"))
            let open = try await house.round(round.name)
            await #expect(throws: WebError.forbidden) {
                try await house.app.stores.results.results(of: open, open.questionnaire(house.app.catalogue))
            }
        }
    }

    @Test(arguments: [Mode.confidential, .anonymous], TestEngine.allCases)
    func `with fewer than the smallest group nothing is shown, not even a remark`(_ mode: Mode, _ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.openRound(["modus": mode.rawValue])
            for link in try await house.sortedLinks(to: round).prefix(4) {
                try await house.browser().post(link, Sheet.all("4", ["o-path": "Een remark", "p": "path"]))
            }
            try await house.close(round)
            for path in [house.path(of: round) + "/resultaten", try await house.path(TestHouse.otherNetwork), "/mijn-plek"] {
                let page = try await house.browser(.tom).get(path)
                #expect(page.status == 200)
                #expect(
                    try page.root.all("svg").allSatisfy {
                        $0.all("path").allSatisfy { $0.classes == ["stem"] || $0.classes == ["ground"] }
                    }, "\(path)")
                #expect(!page.body.contains("Een remark"))
                #expect(try page.root.all("tbody").isEmpty)
            }
            #expect(try await house.browser(.tom).get(house.path(of: round) + "/resultaten").shows(ResultsText.tooFew(5)))
        }
    }

    @Test func `a confidential result names nobody`() async throws {
        try await TestHouse.open { house in
            let round = try await house.round("Eerste meting")
            let page = try await house.browser(.hanne).get(house.path(of: round) + "/resultaten")
            let names = try await house.values("SELECT name FROM person", as: String.self)
            #expect(names.count > 100)
            let text = try page.text
            for name in names { #expect(!text.contains(name), "\(name)") }
        }
    }

    /// Four people of six answered, each with a remark.
    private func answered(_ house: TestHouse) async throws -> Round {
        let round = try await house.openRound(["modus": "anonymous"])
        for (number, link) in try await house.sortedLinks(to: round).prefix(4).enumerated() {
            guard try await house.browser().send(.post, link, Sheet.all("\(number + 1)", ["o-path": "Remark \(number)"])).status == 303
            else {
                throw TestHouse.NotThere(what: "an answer")
            }
        }
        return round
    }

    /// What a round holds, its keys and the order of its rows left out.
    private func contents(_ house: TestHouse, _ round: Round) async throws -> [[String]] {
        try await [
            house.values("SELECT answers FROM response WHERE round_id = \(round.id)", as: [UInt8].self).map(\.hex),
            house.values("SELECT group_key || ': ' || body FROM remark WHERE round_id = \(round.id)", as: String.self),
            house.values(
                "SELECT person_id || ' ' || COALESCE(partner_id, '') || ' ' || token_hash || ' ' || used FROM invitation WHERE round_id = \(round.id)",
                as: String.self),
        ].map { $0.sorted() }
    }

    /// The tables and indexes of PostgreSQL in whose files a key stands.
    private func tables(with key: String, _ house: TestHouse) async throws -> [String] {
        try TestEngine.administrator().execute("CHECKPOINT")
        return try await house.values(
            """
            SELECT relname::text FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'i')
                AND position(convert_to(\(key), 'UTF8') IN pg_read_binary_file(pg_relation_filepath(oid))) > 0
            """)
    }

    private func expectNone(of old: Keys, in files: [Data]) throws {
        #expect(files.contains { $0.count > 100_000 })
        for key in old.all { #expect(files.allSatisfy { $0.range(of: Data(key.utf8)) == nil }, "\(key)") }
    }
}

/// The keys of a round's rows, in the order in which the table gives them.
private struct Keys {
    let responses: [String]
    let invitations: [String]
    let remarks: [String]

    init(_ house: TestHouse, _ round: Round) async throws {
        // As they stand in the table: no index has the mode.
        responses = try await house.values(
            "SELECT CASE WHEN mode <> '' THEN id END FROM response WHERE round_id || '' = \(round.id)")
        invitations = try await house.values("SELECT id FROM invitation WHERE round_id = \(round.id)")
        remarks = try await house.values("SELECT id FROM remark WHERE round_id = \(round.id)")
    }

    var all: [String] { responses + invitations + remarks }
}
