import Foundation
import HTTPTypes
import Statistics
import Storage
import Testing

@testable import App

/// Somebody with the pages only tries to find out what one person answered.
@Suite struct SinglingOutTests {
    @Test(arguments: ["Eerste meting", "Na de verhuizing van het vrijetijdsloket"], TestEngine.allCases)
    func `all minus the groups shown is nobody or enough, in every domain and at every moment`(
        _ name: String, _ engine: TestEngine
    ) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.round(name)
            let tally = try await house.app.stores.tallies.tally(of: round).tally
            #expect(!tally.groups.isEmpty)
            expectEnough(tally.n - tally.groups.reduce(0) { $0 + $1.n }, "\(name)")
            for (index, domain) in tally.domains.enumerated() {
                let now = tally.groups.compactMap { $0.now[index]?.n }
                let before = tally.groups.compactMap { $0.before.isEmpty ? nil : $0.before[index]?.n }
                #expect((now + before).allSatisfy { $0 >= 5 })
                if !now.isEmpty { expectEnough((domain.now.scores?.n ?? 0) - now.reduce(0, +), "now \(index)") }
                if !before.isEmpty { expectEnough((domain.before?.scores?.n ?? 0) - before.reduce(0, +), "before \(index)") }
                if let change = domain.change {
                    expectEnough((domain.now.scores?.n ?? 0) - change.n, "now without before \(index)")
                    expectEnough((domain.before?.scores?.n ?? 0) - change.n, "before without now \(index)")
                }
            }
        }
    }

    @Test func `asking for another way of grouping changes nothing in a round that is not open`() async throws {
        try await TestHouse.open { house in
            for name in ["Eerste meting", "Na de verhuizing van het vrijetijdsloket"] {
                let path = house.path(of: try await house.round(name)) + "/resultaten"
                let browser = try await house.browser(.hanne)
                let plain = try await browser.get(path).text
                for other in ["role", "sort", "field", "none", "'; DROP TABLE response"] {
                    #expect(try await browser.get(path + "?uitsplitsing=" + Browser.encoded(other)).text == plain, "\(other)")
                }
            }
        }
    }

    @Test(arguments: [Mode.confidential, .anonymous], TestEngine.allCases)
    func `an answer that comes late is not taken, also when the clock is set back`(_ mode: Mode, _ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.openRound(["modus": mode.rawValue])
            let links = try await house.sortedLinks(to: round)
            for link in links.prefix(5) { try await house.browser().post(link, Sheet.all("4")) }
            try await house.close(round)
            let closed = try await house.round(round.name)
            let tally = try await house.app.stores.tallies.tally(of: closed).tally
            for moment in [0, -3600, -30 * 24 * 3600] {
                house.clock.set(house.clock.now + Double(moment))
                #expect(try await house.browser().send(.post, links[5], Sheet.all("1")).status == 410)
            }
            #expect(try await house.responses(to: round) == 5)
            #expect(try await house.app.stores.tallies.tally(of: closed).tally == tally)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `one who joined between two rounds does not follow from what changed`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let first = try await house.openRound(["naam": "De eerste"])
            for link in try await house.sortedLinks(to: first).prefix(5) { try await house.browser().post(link, Sheet.all("3")) }
            try await house.close(first)
            let second = try await house.openRound(["naam": "De tweede"])
            for (number, link) in try await house.sortedLinks(to: second).enumerated() {
                try await house.browser().post(link, Sheet.all(number == 5 ? "1" : "4"))
            }
            try await house.close(second)
            let since = try #require(try await house.app.stores.tallies.tally(of: try await house.round("De tweede")).tally.since)
            #expect(!since.isByPerson, "the sixth would follow from the two means and the change of five")
            let page = try await house.browser(.tom).get(house.path(of: second) + "/resultaten")
            #expect(try page.shows(ChangeText.betweenGroups))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `the same people in two rounds are compared with themselves, unless a round is anonymous`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            for (name, mode, answer) in [
                ("De eerste", "confidential", "3"), ("De tweede", "confidential", "4"), ("De derde", "anonymous", "5"),
            ] {
                let round = try await house.openRound(["naam": name, "modus": mode])
                for link in try await house.sortedLinks(to: round) { try await house.browser().post(link, Sheet.all(answer)) }
                try await house.close(round)
                house.clock.set(house.clock.now + 3600)
            }
            let tallies = house.app.stores.tallies
            let second = try #require(try await tallies.tally(of: try await house.round("De tweede")).tally.since)
            #expect(second.isByPerson && second.changes["ambition"]?.mean == 1)
            #expect(second.changes["ambition"]?.isNamed == false, "below ten only figures")
            let third = try #require(try await tallies.tally(of: try await house.round("De derde")).tally.since)
            #expect(!third.isByPerson && third.changes["ambition"]?.mean == 1)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `what a closed round shows does not change when answers go`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.round("Eerste meting")
            let page = try await house.browser(.hanne).get(house.path(of: round) + "/resultaten")
            let id: String = try #require(try await house.value("SELECT id FROM response WHERE round_id = \(round.id) ORDER BY id LIMIT 1"))
            try await house.app.stores.database.write { db in
                try db.run("DELETE FROM remark WHERE response_id = \(id)")
                try db.run("DELETE FROM response WHERE id = \(id)")
            }
            let after = try await house.browser(.hanne).get(house.path(of: round) + "/resultaten")
            #expect(try figures(after) == figures(page))
            #expect(try await house.app.stores.tallies.mismatches().isEmpty, "a round of which answers were erased is not a mismatch")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `kept counts that were tampered with are found`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            #expect(try await house.app.stores.tallies.mismatches().isEmpty)
            try await house.app.stores.database.write { db in
                try db.run("UPDATE response SET answers = \([UInt8](repeating: 1, count: 30)) WHERE id = (SELECT min(id) FROM response)")
            }
            #expect(try await house.app.stores.tallies.mismatches().count == 1)
        }
    }

    private func figures(_ page: Page) throws -> [String] {
        try page.root.all("td").filter { $0.classes.contains("n") }.map(\.text)
    }

    private func expectEnough(_ others: Int, _ what: String) {
        #expect(others == 0 || others >= 5, "\(others) follow from the rest: \(what)")
    }
}
