import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct PositionLinkTests {
    @Test(arguments: TestEngine.allCases)
    func `opening the link of a letter changes nothing; one button more and the partner has spoken`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            try await house.endDelegations()
            let decision = try await house.propose("Samen één kalender")
            try await house.open(decision)
            let path = try await Self.link(decision, in: house)
            let visitor = try await house.browser()
            let before = try await house.everythingKept()
            let page = try await visitor.get(path)
            #expect(page.status == 200 && page.body.contains("Samen één kalender"))
            #expect(page.headers[.robots]?.contains("noindex") == true)
            #expect(try await house.everythingKept() == before, "a mail scanner opens links")
            #expect(try await visitor.send(.post, path, ["standpunt": "objection", "gelezen": "1"]).status == 422)
            #expect(try await visitor.send(.post, path, ["standpunt": "consent", "gelezen": "1"], token: .none).status == 403)
            #expect(try await house.everythingKept() == before)
            #expect(try await visitor.send(.post, path, ["standpunt": "consent", "gelezen": "1"]).status == 303)
            let scene = try await house.scene(decision)
            #expect(scene.positions.map(\.byLink) == [1] && scene.positions.first?.personName == Somebody.youssef.rawValue)
            #expect(scene.count.heard == 1)
            #expect(try await visitor.get(path).shows(PositionText.youSaid))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `who left the network has a link to nothing, and a closed proposal takes no more`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let decision = try await house.propose("Samen één kalender")
            try await house.open(decision)
            let path = try await Self.link(decision, in: house)
            let visitor = try await house.browser()
            await house.pass(15 * 24 * 3600)
            let late = try await visitor.send(.post, path, ["standpunt": "consent", "gelezen": "1", "reden": "Net te laat geschreven"])
            #expect(late.status == 409)
            #expect(late.body.contains("Net te laat geschreven"), "what was typed is not lost")
            #expect(try late.shows(PositionText.closedLink))
            let youssef = try await house.person(Somebody.youssef.rawValue)
            try await house.app.stores.database.write { db in
                try db.run("UPDATE membership SET ended_at = 1 WHERE person_id = \(youssef)")
            }
            #expect(try await visitor.look(path).status == 404)
            #expect(try await visitor.look("/b/geen").status == 404)
        }
    }

    @Test func `letters go to who holds a mandate, and reminders only where nobody spoke`() async throws {
        try await TestHouse.open { house in
            let decision = try await house.propose("Samen één kalender")
            try await house.open(decision)
            let asked: [String] = try await house.values("SELECT recipient FROM mail WHERE about = \(decision.id) ORDER BY recipient")
            #expect(asked.contains(Somebody.youssef.rawValue) && !asked.contains(Somebody.lieve.rawValue))
            try await house.say(decision, "Sportdienst Waterbeke", .consent)
            try await house.app.stores.database.write { db in try db.run("DELETE FROM mail") }
            #expect(
                try await house.browser(.hanne).send(.post, house.path() + "/besluiten/\(decision.id)/herinneren").status == 303)
            let reminded: [String] = try await house.values("SELECT recipient FROM mail WHERE about = \(decision.id)")
            #expect(!reminded.isEmpty && !reminded.contains(Somebody.youssef.rawValue))
            let again = try await house.browser(.hanne).send(.post, house.path() + "/besluiten/\(decision.id)/herinneren")
            #expect(again.location.contains(Notice.nobodyReminded.rawValue), "once a day is enough")
            house.clock.set(house.clock.now + 24 * 3600)
            _ = try await house.browser(.hanne).send(.post, house.path() + "/besluiten/\(decision.id)/herinneren")
            let later: [String] = try await house.values("SELECT recipient FROM mail WHERE about = \(decision.id)")
            #expect(later.count == 2 * reminded.count)
        }
    }

    /// Youssef’s link, for the sports service.
    private static func link(_ decision: Decision, in house: TestHouse) async throws -> String {
        let token = PositionLinkStore.token(
            decision.id, try await house.partner("Sportdienst Waterbeke"), try await house.person(Somebody.youssef.rawValue),
            house.app.site.key)
        return "/b/" + token.text
    }
}
