import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct PositionTests {
    private static let sport = "Sportdienst Waterbeke"

    @Test(arguments: TestEngine.allCases)
    func `of two hundred positions at once one stands, and the result equals a recount`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            try await house.endDelegations()
            let decision = try await house.propose("Een gedeelde kalender", .majority)
            try await house.open(decision)
            let (partner, person) = (try await house.partner(Self.sport), try await house.person(Somebody.youssef.rawValue))
            let positions = house.app.stores.agreements.positions
            await withTaskGroup(of: Void.self) { group in
                for number in 0..<200 {
                    group.addTask {
                        let new = NewPosition(
                            partnerId: partner, textNumber: 1, stance: number % 2 == 0 ? .yes : .no, optionPlace: nil,
                            reason: "Nummer \(number)", isPersonal: false)
                        do {
                            try await positions.take(new, on: decision, by: person, byLink: false)
                        } catch {
                            Issue.record(error)
                        }
                    }
                }
            }
            let standing = try await house.count(
                "SELECT count(*) FROM position WHERE decision_id = \(decision.id) AND partner_id = \(partner) AND replaced_turn IS NULL")
            #expect(standing == 1)
            #expect(try await house.count("SELECT count(*) FROM position WHERE decision_id = \(decision.id)") == 200)
            let scene = try await house.scene(decision)
            #expect(scene.count.heard == 1)
            let last = try #require(scene.positions.max { $0.turn < $1.turn })
            #expect(last.stands && scene.count.count(last.stance) == 1, "the one that came last stands")
            #expect(Set(scene.positions.map(\.turn)).count == 200, "each has a place of its own in the history")
            let replaced = scene.positions.compactMap(\.replacedTurn)
            #expect(Set(replaced).count == 199, "each replaced one other")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `two hundred secret votes of one partner at once are one, and nothing joins a vote with its partner`(_ engine: TestEngine)
        async throws
    {
        try await TestHouse.open(engine) { house in
            let decision = try await house.propose("Wie zit voor?", .majority) { ($0.ballot, $0.isHidden) = (.secret, 1) }
            try await house.open(decision)
            let (partner, person) = (try await house.partner(Self.sport), try await house.person(Somebody.youssef.rawValue))
            let positions = house.app.stores.agreements.positions
            let counted = await withTaskGroup(of: Bool.self, returning: Int.self) { group in
                for number in 0..<200 {
                    group.addTask {
                        let new = NewPosition(
                            partnerId: partner, textNumber: 1, stance: number % 2 == 0 ? .yes : .no, optionPlace: nil, reason: "",
                            isPersonal: false)
                        do {
                            try await positions.take(new, on: decision, by: person, byLink: false)
                            return true
                        } catch {
                            return false
                        }
                    }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(counted == 1)
            #expect(try await house.count("SELECT count(*) FROM ballot_paper WHERE decision_id = \(decision.id)") == 1)
            #expect(try await house.count("SELECT count(*) FROM ballot_slip WHERE decision_id = \(decision.id)") == 1)
            #expect(try await house.count("SELECT count(*) FROM position WHERE decision_id = \(decision.id)") == 0)
            #expect(try await house.count("SELECT count(*) FROM activity WHERE kind = 'positionTaken' AND subject = 'Wie zit voor?'") == 0)
            let papers: [String] = try await house.values("SELECT id FROM ballot_paper WHERE decision_id = \(decision.id)")
            await house.pass(20 * 24 * 3600)
            let after: [String] = try await house.values("SELECT id FROM ballot_paper WHERE decision_id = \(decision.id)")
            #expect(after.count == 1 && Set(after).isDisjoint(with: papers), "closing gives each vote a new name")
            if engine == .sqlite {
                let wiped = try house.files().allSatisfy { $0.range(of: Data(papers[0].utf8)) == nil }
                #expect(wiped, "and wipes the old one from the files")
            }
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `the schema refuses a named position in a secret ballot, and a second one that stands`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let secret = try await house.propose("Wie zit voor?", .majority) { ($0.ballot, $0.isHidden) = (.secret, 1) }
            try await house.open(secret)
            let named = try await house.propose("Samen één kalender")
            try await house.open(named)
            try await house.say(named, Self.sport, .consent)
            let partner = try await house.partner(Self.sport)
            for (decision, turn) in [(secret, 1), (named, 9)] {
                await #expect(throws: (any Error).self) {
                    try await house.app.stores.database.write { db in
                        try db.run(
                            """
                            INSERT INTO position (id, decision_id, partner_id, turn, text_number, stance, reason, is_personal, is_within,
                                held_subject, by_link, given_at)
                            VALUES (\(house.app.surroundings.identifier()), \(decision.id), \(partner), \(turn), 1, 'yes', '', 0, 0, '', 0, 0)
                            """)
                    }
                }
            }
            await #expect(throws: (any Error).self, "an objection needs its reason") {
                try await house.say(named, "vzw Welkom", .objection, "")
            }
            await #expect(throws: (any Error).self, "consent is never secret") {
                _ = try await house.propose("Stil", .consent) { ($0.ballot, $0.isHidden) = (.secret, 1) }
            }
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a colleague’s later position replaces the first, which stays to be read`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            try await house.endDelegations()
            let decision = try await house.propose("Samen één kalender")
            try await house.open(decision)
            try await house.say(decision, Self.sport, .consent, "Graag", by: .youssef)
            try await house.say(decision, Self.sport, .concern, "Maar niet in juli", by: .hanne)
            let scene = try await house.scene(decision)
            #expect(scene.positions.map(\.stands) == [false, true])
            #expect(scene.count.heard == 1 && scene.count.count(.concern) == 1)
            let page = try await house.browser(.lieve).get(house.path() + "/besluiten/\(decision.id)/geschiedenis")
            #expect(page.body.contains("Graag") && page.body.contains("Maar niet in juli"))
            #expect(try page.shows(StanceText.replaced))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a mandate that ended yesterday does not cover, and a position outside the mandate counts and is marked`(_ engine: TestEngine)
        async throws
    {
        try await TestHouse.open(engine) { house in
            try await house.endDelegations()
            let decision = try await house.propose("Samen één busje") { ($0.needs, $0.amount) = (.commit, 1000) }
            try await house.open(decision)
            let path = try await house.path() + "/besluiten/\(decision.id)"
            try await house.app.stores.database.write { db in
                try db.run("DELETE FROM mandate")
            }
            let until = Day.of(house.clock.now - 24 * 3600, in: house.app.site.timeZone)
            try await house.mandate(for: Self.sport, .sign, to: Somebody.youssef.rawValue, by: .hanne, until: until)
            let youssef = try await house.browser(.youssef)
            #expect(try await youssef.get(path + "/standpunt").shows(PositionText.outsideWithout))
            #expect(try await youssef.send(.post, path + "/standpunt", ["standpunt": "consent", "gelezen": "1"]).status == 303)
            var position = try #require(try await house.scene(decision).positions.last)
            #expect(position.isWithin == 0 && position.heldLimit == nil)
            #expect(try await house.scene(decision).count.heard == 1)
            try await house.mandate(for: Self.sport, .commit, to: Somebody.youssef.rawValue, by: .hanne, amount: 500)
            #expect(
                try await youssef.send(.post, path + "/standpunt", ["standpunt": "concern", "reden": "Te duur", "gelezen": "1"]).status
                    == 303)
            position = try #require(try await house.scene(decision).positions.last)
            #expect(position.isWithin == 0 && position.heldLimit == .commit && position.heldAmount == 500)
            try await house.mandate(for: Self.sport, .commit, to: Somebody.youssef.rawValue, by: .hanne, amount: 1000)
            #expect(
                try await youssef.send(.post, path + "/standpunt", ["standpunt": "consent", "reden": "Goed", "gelezen": "1"]).status == 303)
            position = try #require(try await house.scene(decision).positions.last)
            #expect(position.isWithin == 1)
            #expect(try await youssef.get(path).shows(StanceText.within))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `who agrees in person only has not spoken for the partner`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let decision = try await house.propose("Samen één kalender")
            try await house.open(decision)
            let youssef = try await house.browser(.youssef)
            let path = try await house.path() + "/besluiten/\(decision.id)"
            let form = ["standpunt": "consent", "gelezen": "1", "persoonlijk": "1"]
            #expect(try await youssef.send(.post, path + "/standpunt", form).status == 303)
            let line = try #require(try await house.scene(decision).lines.first { $0.voice.name == Self.sport })
            #expect(line.hearing == .onlyPersonal)
            #expect(try await youssef.get(path).shows(StanceText.hearing(.onlyPersonal)))
            let waiting = try await house.app.stores.agreements.decisions.waiting(for: house.person(Somebody.youssef.rawValue))
            #expect(waiting.contains { $0.id == decision.id }, "it still waits for the partner")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a text that changed is read before it counts, and earlier positions are asked again`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let decision = try await house.propose("Samen één kalender")
            try await house.open(decision)
            try await house.say(decision, Self.sport, .consent)
            try await house.say(decision, "vzw Welkom", .objection, "Te duur voor ons")
            let (hanne, youssef) = (try await house.browser(.hanne), try await house.browser(.youssef))
            let path = try await house.path() + "/besluiten/\(decision.id)"
            let text = [
                "titel": decision.title, "voorstel": "We doen dit samen, zonder kosten.", "waarom": "Het bezwaar is verwerkt",
                "gelezen": "1",
            ]
            let refused = try await hanne.send(.post, path + "/tekst", text)
            #expect(refused.status == 422, "an objection that stands gets an answer")
            #expect(refused.body.contains("zonder kosten"))
            let objection = try #require(try await house.scene(decision).objections.first)
            let answered = text.merging([ProposalTextForm.answerName(objection): "Iedereen betaalt naar vermogen"]) { $1 }
            #expect(try await hanne.send(.post, path + "/tekst", answered).status == 303)
            let late = try await youssef.send(.post, path + "/standpunt", ["standpunt": "consent", "reden": "Fijn", "gelezen": "1"])
            #expect(late.status == 409)
            #expect(try late.shows(PositionText.textChanged) && late.body.contains("Fijn"))
            let scene = try await house.scene(decision)
            #expect(scene.count.heard == 0 && scene.lines.count { $0.hearing == .onEarlierText } == 2)
            #expect(scene.objections.count == 1, "the objection stands until its partner speaks again")
            #expect(try await house.count("SELECT count(*) FROM mail WHERE about = \(decision.id) AND sent_at IS NULL") > 0)
            #expect(try await hanne.send(.post, path + "/tekst", answered).status == 409, "the same text twice")
            try await house.say(decision, "vzw Welkom", .consent, text: 2)
            #expect(try await house.scene(decision).objections.isEmpty)
            let page = try await youssef.get(path)
            #expect(try page.shows(DecisionPageText.settled) && page.body.contains("naar vermogen"))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a delegation counts where its holder speaks, and is void where the holder is absent or silent`(_ engine: TestEngine) async throws
    {
        try await TestHouse.open(engine) { house in
            try await house.endDelegations()
            let club = "Wandelclub Stap Mee"
            _ = try await house.delegation(from: club, to: Self.sport, in: TestHouse.network, by: .hanne)
            let decision = try await house.propose("Samen één kalender")
            try await house.open(decision)
            func hearing() async throws -> DecisionScene.Hearing? {
                try await house.scene(decision).lines.first { $0.voice.name == club }?.hearing
            }
            #expect(try await hearing() == .silent)
            try await house.say(decision, Self.sport, .absent)
            #expect(try await hearing() == .silent, "an absent holder speaks for nobody")
            try await house.say(decision, Self.sport, .consent)
            #expect(try await hearing() == .delegated)
            #expect(try await house.scene(decision).count.heard == 2)
            try await house.say(decision, Self.sport, .consent, isPersonal: true)
            #expect(try await hearing() == .silent)
            try await house.say(decision, Self.sport, .consent, "Toch")
            try await house.say(decision, club, .objection, "Wij lopen op zondag")
            #expect(try await hearing() == .spoke, "one’s own word goes first")
            #expect(try await house.browser(.lieve).get(house.path() + "/besluiten/\(decision.id)").body.contains("Wij lopen op zondag"))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `what is hidden shows nobody else’s position before closing, in no page and no file`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let decision = try await house.propose("Samen één kalender", .gradients) { $0.isHidden = 1 }
            try await house.open(decision)
            try await house.say(decision, "vzw Welkom", .reservations, "Kanarie in de mijn", by: .greet)
            let path = try await house.path() + "/besluiten/\(decision.id)"
            for somebody in [Somebody.hanne, .youssef, .lieve] {
                let browser = try await house.browser(somebody)
                for end in ["", "/geschiedenis", "/standpunten.csv", "/standpunt"] {
                    let body = try await browser.look(path + end).body
                    #expect(!body.contains("Kanarie"), "\(somebody) \(end)")
                    #expect(end == "/standpunt" || !body.contains(StanceText.name(.reservations).nl), "\(somebody) \(end)")
                }
            }
            for voice in try await house.scene(decision).present where voice.name != "vzw Welkom" {
                try await house.say(decision, voice.name, .wholehearted)
            }
            #expect(try await house.browser(.hanne).send(.post, path + "/sluiten").status == 303)
            #expect(try await house.browser(.lieve).get(path).body.contains("Kanarie"))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `colleagues advise their representative, and nobody else reads it`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let decision = try await house.propose("Samen één kalender")
            try await house.open(decision)
            let path = try await house.path() + "/besluiten/\(decision.id)"
            let sport = try await house.partner(Self.sport)
            let youssef = try await house.browser(.youssef)
            #expect(try await youssef.send(.post, path + "/advies/\(sport)", ["advies": "for"]).status == 409, "nobody asked yet")
            #expect(try await youssef.send(.post, path + "/advies/\(sport)/vragen", ["vraag": "Kanarie, wat denk je?"]).status == 303)
            let wim = try await house.person("Wim Haesebrouck")
            try await house.app.stores.agreements.advice.give(.doubt, "Kanarie zegt nee", for: sport, on: decision, by: wim)
            #expect(try await youssef.get(path + "/standpunt").body.contains("Kanarie zegt nee"))
            for somebody in [Somebody.hanne, .greet, .lieve] {
                let browser = try await house.browser(somebody)
                for end in ["", "/standpunt", "/geschiedenis"] {
                    #expect(try await !browser.look(path + end).body.contains("Kanarie"), "\(somebody) \(end)")
                }
            }
            #expect(try await house.count("SELECT count(*) FROM mail WHERE recipient = 'Wim Haesebrouck'") >= 1)
            #expect(try await house.count("SELECT count(*) FROM mail WHERE body LIKE '%Kanarie%'") == 0, "others see the outbox")
        }
    }
}
