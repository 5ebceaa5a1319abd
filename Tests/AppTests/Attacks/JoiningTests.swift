import Foundation
import HTTPTypes
import Hummingbird
import Logging
import Testing

@testable import App
@testable import Storage

/// Somebody with the server's own files tries to join who answered with what was answered.
@Suite struct JoiningTests {
    @Test func `PostgreSQL's transaction ids join a person and an answer while a round runs, and no longer after it closed`() async throws {
        try await TestHouse.open(.postgresql) { house in
            let answered = try await answer(house, people: 20)
            let joined: SQL = """
                SELECT person.name || '=' || remark.body FROM response JOIN invitation ON invitation.xmin::text = response.xmin::text
                JOIN person ON person.id = invitation.person_id JOIN remark ON remark.xmin::text = response.xmin::text
                WHERE response.round_id = \(answered.round.id) AND invitation.used = 1
                """
            let before = Set(try await house.values(joined, as: String.self))
            #expect(before == Set(answered.names.map { "\($0)=Van \($0)" }), "the attack is a real one")
            try await house.close(answered.round, by: .hanne)
            // Every row now has the transaction of the closing, so that everybody joins with everything.
            let after = try await house.values(joined, as: String.self)
            #expect(after.isEmpty || after.count == answered.names.count * answered.names.count * answered.names.count)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `the place of rows in the file tells nothing of the order of arrival after closing`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let answered = try await answer(house, people: 40)
            try await house.close(answered.round, by: .hanne)
            let (place, responsePlace): (SQL, SQL) = engine == .sqlite ? ("rowid", "id") : ("ctid", "ctid")
            let remarks: [String] = try await house.values(
                "SELECT substr(body, 5) FROM remark WHERE round_id = \(answered.round.id) ORDER BY \(responsePlace)")
            let invited: [String] = try await house.values(
                """
                SELECT person.name FROM invitation JOIN person ON person.id = invitation.person_id
                WHERE invitation.round_id = \(answered.round.id) AND invitation.used = 1 ORDER BY invitation.\(place)
                """)
            #expect(remarks.count == 40 && invited.count == 40)
            #expect(abs(correlation(remarks, answered.names)) < 0.45, "remarks")
            #expect(abs(correlation(invited, answered.names)) < 0.45, "invitations")
            #expect(abs(correlation(invited, remarks)) < 0.45, "with each other")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `two copies made after closing are the same, whatever happens between`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let answered = try await answer(house, people: 10)
            try await house.close(answered.round, by: .hanne)
            let keys: SQL = "SELECT id FROM response WHERE round_id = \(answered.round.id) ORDER BY id"
            let first = try await house.values(keys, as: String.self)
            await house.pass(40 * 24 * 3600)
            for name in answered.names { _ = try await house.browser().look(house.link(of: name, to: answered.round)) }
            #expect(try await house.values(keys, as: String.self) == first)
        }
    }

    @Test func `after closing the write-ahead log of SQLite holds no answer and no remark`() async throws {
        try await TestHouse.open { house in
            let answered = try await answer(house, people: 10)
            try await house.close(answered.round, by: .hanne)
            let log = try Data(contentsOf: house.place.folder.appending(path: "samenspel.sqlite-wal"))
            for name in answered.names { #expect(log.range(of: Data("Van \(name)".utf8)) == nil) }
            for answer in 1...5 { #expect(log.range(of: Data(repeating: UInt8(answer), count: 30)) == nil) }
        }
    }

    @Test func `the log says nothing of who answers, even when it says everything`() async throws {
        let lines = LogLines()
        try await TestHouse.open { house in
            let round = try await house.openRound(["modus": "anonymous"])
            var logger = Logger(label: "attack") { _ in lines.handler }
            logger.logLevel = .trace
            let app = try await App(
                settings: TestHouse.settings(in: house.place), surroundings: house.app.surroundings, logger: logger)
            let links = try await house.links(to: round)
            let browser = Browser(
                TestHouse(app: app, engine: house.engine, place: house.place, clock: house.clock, client: DirectClient(app)))
            var confirmed = 0
            for link in links.values where try await browser.send(.post, link, Sheet.all("4")).status == 303 { confirmed += 1 }
            #expect(confirmed == links.count)
            await app.stores.database.close()
            let text = lines.all.joined(separator: "\n")
            for (name, link) in links {
                #expect(!text.contains(name) && !text.contains(link.dropFirst(3)), "\(name)")
            }
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `nothing that is counted or planned changes by one when somebody answers anonymously`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.openRound(["modus": "anonymous"])
            let before = try await house.everythingKept()
            try await house.browser().post(try await house.sortedLinks(to: round)[0], Sheet.all("4"))
            let changed = Set(try await house.everythingKept()).symmetricDifference(before).map { $0.prefix { $0 != ":" } }
            #expect(Set(changed) == ["invitation", "response"])
            #expect(try await house.count("SELECT count(*) FROM round_tally WHERE round_id = \(round.id)") == 0)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `no request and no statement makes a round less anonymous`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let answered = try await answer(house, people: 6)
            let round = answered.round
            for somebody in Somebody.allCases {
                for mode in ["open", "confidential"] {
                    let form = Access.roundForm.merging(["modus": mode]) { $1 }
                    #expect(try await house.browser(somebody).send(.post, house.path(of: round), form).status != 303, "\(somebody)")
                }
            }
            for statement: SQL in [
                "UPDATE round SET mode = 'open' WHERE id = \(round.id)",
                "UPDATE invitation SET mode = 'open' WHERE round_id = \(round.id)",
                "UPDATE response SET mode = 'open' WHERE round_id = \(round.id)",
                "UPDATE response SET invitation_id = (SELECT id FROM invitation WHERE round_id = \(round.id) LIMIT 1) WHERE round_id = \(round.id)",
                "UPDATE response SET answered_at = 1 WHERE round_id = \(round.id)",
                "UPDATE invitation SET answered_at = 1 WHERE round_id = \(round.id)",
                "UPDATE round SET smallest_group = 2 WHERE id = \(round.id)",
            ] {
                await #expect(throws: StorageError.self) { try await house.app.stores.database.write { db in try db.run(statement) } }
            }
            #expect(try await house.round(round.name).mode == .anonymous)
        }
    }

    /// Some of Hanne's people answered an anonymous round, in a known order, each with a remark that holds their name.
    private func answer(_ house: TestHouse, people: Int) async throws -> (round: Round, names: [String]) {
        let round = try await house.openRound(by: .hanne, ["modus": "anonymous"])
        let links = try await house.links(to: round)
        let names = Array(links.keys.sorted { $0.reversed().lexicographicallyPrecedes($1.reversed()) }.prefix(people))
        for (number, name) in names.enumerated() {
            house.clock.set(house.clock.now + 60)
            let form = Sheet.all("\(number % 5 + 1)", ["o-path": "Van \(name)"])
            guard try await house.browser().send(.post, links[name] ?? "", form).status == 303 else { throw TestHouse.NotThere(what: name) }
        }
        return (round, names)
    }

    /// Spearman's rank correlation between two orders of the same things.
    private func correlation(_ left: [String], _ right: [String]) -> Double {
        let places = Dictionary(uniqueKeysWithValues: right.enumerated().map { ($1, $0) })
        let squares = left.enumerated().reduce(0) { sum, one in
            let distance = one.offset - (places[one.element] ?? 0)
            return sum + distance * distance
        }
        let n = left.count
        return 1 - 6 * Double(squares) / Double(n * (n * n - 1))
    }
}
