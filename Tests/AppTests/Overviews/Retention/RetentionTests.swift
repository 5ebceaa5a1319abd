import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct RetentionTests {
    private static let day = 24.0 * 3600

    @Test func `every kind of data has one period, and none is longer than two years`() {
        #expect(RetentionPeriod.all.map(\.kind) == RetentionPeriod.Kind.allCases)
        #expect(RetentionPeriod.all.allSatisfy { (0...730).contains($0.days) })
    }

    @Test(arguments: [
        (nil, 0.0, false, RetentionRun.Verdict.first), (0.0, 1.0, false, .run), (0.0, 40.0, false, .run),
        (0.0, 41.0, false, .tooLong(days: 41)),
        (0.0, 3650.0, false, .tooLong(days: 3650)), (0.0, 3650.0, true, .run), (10.0, 9.0, false, .clockWentBack),
        (10.0, 9.0, true, .clockWentBack),
    ])
    func `a clock that jumps removes nothing by itself`(
        _ last: Double?, _ now: Double, _ isConfirmed: Bool, _ verdict: RetentionRun.Verdict
    ) {
        let start = TestHouse.start
        #expect(
            RetentionRun.verdict(last: last.map { start + $0 * Self.day }, now: start + now * Self.day, isConfirmed: isConfirmed) == verdict
        )
    }

    /// Lets days go by one by one, so that the daily work runs.
    private func live(_ days: Int, _ house: TestHouse) async throws {
        for _ in 0..<((days + 29) / 30) {
            house.clock.set(house.clock.now + 30 * Self.day)
            try await house.app.stores.retention.apply()
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a year that jumps ahead wipes nothing until an administrator says that the date is right`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            try await house.app.stores.retention.apply()
            let before = try await house.count("SELECT count(*) FROM activity")
            house.clock.set(house.clock.now + 3650 * Self.day)
            #expect(try await house.app.stores.retention.apply() == .tooLong(days: 3650))
            #expect(try await house.count("SELECT count(*) FROM activity") == before)
            let (ines, hanne) = (try await house.browser(.ines), try await house.browser(.hanne))
            #expect(try await ines.look("/beheer/bewaartermijnen").shows(RetentionText.confirm))
            #expect(try await hanne.send(.post, "/beheer/bewaartermijnen").status == 404)
            #expect(try await house.count("SELECT count(*) FROM activity") == before)
            try await ines.post("/beheer/bewaartermijnen")
            #expect(try await house.count("SELECT count(*) FROM activity WHERE kind <> 'retentionApplied'") == 0)
            #expect(try await !ines.look("/beheer/bewaartermijnen").shows(RetentionText.confirm))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `answers go after the months of the notice, and what was counted stays`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.round("Eerste meting")
            let kept = try await house.count("SELECT count(*) FROM round_tally WHERE round_id = \(round.id)") == 1
            let hanne = try await house.browser(.hanne)
            try await house.app.stores.retention.apply()
            try await hanne.post(try await house.path() + "/privacy", Access.noticeForm.merging(["maanden": "12"]) { $1 })
            #expect(try await house.responses(to: round) > 0)
            try await live(30, house)
            #expect(try await house.responses(to: round) > 0, "closed some 305 days before: not yet a year")
            try await live(60, house)
            #expect(try await (house.responses(to: round) == 0) == kept)
            if kept {
                let page = try await house.browser(.hanne).look(house.path(of: round) + "/resultaten")
                #expect(page.status == 200)
                #expect(try await house.browser(.hanne).look(try await house.path() + "/activiteit").shows("Antwoorden en toelichtingen ("))
            }
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `guests lose their names half a year after closing, mail after ninety days, ended places after two years`(
        _ engine: TestEngine
    ) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.openRound()
            let tom = try await house.browser(.tom)
            try await tom.post(house.path(of: round) + "/gasten", ["naam": "Gast Gaston", "adres": "gaston@elders.example"])
            try await house.close(round)
            let siham = try await house.person("Siham Kaddouri")
            let place = try #require(try await house.value("SELECT id FROM membership WHERE person_id = \(siham)", as: String.self))
            try await tom.post(try await house.path(TestHouse.otherNetwork) + "/mensen/\(siham)/weg", ["plaats": place])
            try await house.app.stores.retention.apply()
            try await live(120, house)
            #expect(try await house.count("SELECT count(*) FROM mail WHERE network_id = \(round.networkId)") == 0)
            #expect(try await house.count("SELECT count(*) FROM invitation WHERE guest_address = 'gaston@elders.example'") == 1)
            try await live(90, house)
            #expect(try await house.count("SELECT count(*) FROM invitation WHERE guest_address = 'gaston@elders.example'") == 0)
            #expect(try await house.count("SELECT count(*) FROM invitation WHERE round_id = \(round.id)") == 7)
            #expect(try await house.browser(.tom).look(house.path(of: round)).shows(RoundText.formerGuest))
            #expect(try await house.count("SELECT count(*) FROM person WHERE id = \(siham)") == 1)
            try await live(540, house)
            #expect(try await house.count("SELECT count(*) FROM membership WHERE id = \(place)") == 0)
            #expect(try await house.count("SELECT count(*) FROM person WHERE id = \(siham)") == 0, "who belongs nowhere any more is erased")
        }
    }
}
