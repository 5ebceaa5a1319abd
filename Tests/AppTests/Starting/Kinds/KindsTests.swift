import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct KindsTests {
    private static let youssefs = "Zonder het decreet zaten we hier niet."

    private func path(_ topic: KindTopic, _ house: TestHouse, _ network: String = TestHouse.network) async throws -> String {
        try await house.path(network) + "/soort/" + topic.rawValue
    }

    private func own(_ name: String, _ topic: KindTopic, _ house: TestHouse) async throws -> FilledKind? {
        try await house.app.stores.kinds.latest(topic, in: house.network()).first { $0.personName == name }
    }

    @Test(arguments: TestEngine.allCases)
    func `one sees the others after giving one's own`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (greet, path) = (try await house.browser(.greet), try await path(.governance, house))
            let before = try await greet.get(path)
            #expect(try before.shows(KindsText.first) && !before.shows(KindsText.who))
            let filled = try #require(try await own("Hanne Vermeersch", .governance, house))
            #expect(try await greet.look(path + "/\(filled.id)").status == 403)
            #expect(try await greet.send(.post, path, ["versie": "0", "v-huidig": "leider"]).status == 303)
            let after = try await greet.get(path)
            #expect(try after.shows(KindsText.who) && after.shows("Hanne Vermeersch") && !after.shows(KindsText.first))
            #expect(try await greet.look(path + "/\(filled.id)").status == 200)
        }
    }

    @Test func `somebody who only reads sees everything and fills in nothing`() async throws {
        try await TestHouse.open { house in
            let (lieve, path) = (try await house.browser(.lieve), try await path(.profile, house))
            let page = try await lieve.get(path)
            #expect(try page.shows(Self.youssefs) && page.shows(KindsText.differ))
            #expect(try !page.root.all("a").contains { $0["href"] == path + "/invullen" })
            #expect(try await lieve.look(path + "/invullen").status == 403)
            #expect(try await lieve.send(.post, path, ["v-soort": "beleid"]).status == 403)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a change is a new version, and the earlier one stays readable with its day`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (youssef, path) = (try await house.browser(.youssef), try await path(.profile, house))
            let old = try #require(try await own("Youssef El Amrani", .profile, house))
            var fields = try #require(try await youssef.get(path + "/invullen").fields(of: path))
            #expect(fields["v-motief-noot"] == Self.youssefs, "what was said stands in the form")
            fields["v-finaliteit"] = "lerend"
            #expect(try await youssef.send(.post, path, fields).status == 303)
            let new = try #require(try await own("Youssef El Amrani", .profile, house))
            #expect(new.version == 2 && new.answers["finaliteit"] == "lerend" && new.filledAt == house.clock.now)
            let earlier = try await youssef.get(path + "/\(old.id)")
            #expect(try earlier.shows(KindsText.earlier) && earlier.shows("informatie-uitwisseling"))
            #expect(try earlier.shows(Language.nl.date(old.filledAt, in: house.app.site.timeZone)))
            let kinds = try await house.values(
                "SELECT kind FROM activity WHERE subject = 'netwerkprofiel' ORDER BY happened_at DESC, id DESC", as: String.self)
            #expect(kinds.first == "kindChanged" && kinds.last == "kindFilledIn")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `of two windows the second sees what the first kept, and loses nothing`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (youssef, path) = (try await house.browser(.youssef), try await path(.profile, house))
            let read = try #require(try await youssef.get(path + "/invullen").fields(of: path))
            var (first, second) = (read, read)
            first["v-opvallend"] = "Uit het eerste venster"
            second["v-opvallend"] = "Uit het tweede venster"
            #expect(try await youssef.send(.post, path, first).status == 303)
            let page = try await youssef.send(.post, path, second)
            #expect(page.status == 409)
            #expect(try page.shows("Uit het eerste venster") && page.shows(KindsText.changedMeanwhile))
            let fields = try #require(try page.fields(of: path))
            #expect(fields["v-opvallend"] == "Uit het tweede venster")
            #expect(try await youssef.send(.post, path, fields).status == 303, "saving again is a choice")
            #expect(try await own("Youssef El Amrani", .profile, house)?.answers["opvallend"] == "Uit het tweede venster")
        }
    }

    @Test(arguments: [
        ("v-soort", "bestaat-niet", FieldText.choose), ("v-opvallend", String(repeating: "o", count: 2001), FieldText.tooLong(2000)),
        ("v-motief-noot", String(repeating: "n", count: 501), FieldText.tooLong(500)),
        ("samen", String(repeating: "s", count: 301), FieldText.tooLong(300)), ("v-soort", "gemeten", FieldText.choose),
    ])
    func `a field that is not right says so, and what was typed stays`(_ field: String, _ value: String, _ sentence: Text) async throws {
        try await TestHouse.open { house in
            let (hanne, path) = (try await house.browser(.hanne), try await path(.profile, house))
            let typed = ["versie": "1", "v-visie": "<script>alert(1)</script>"].merging([field: value]) { $1 }
            let page = try await hanne.send(.post, path, typed)
            #expect(page.status == 422)
            #expect(try page.shows(sentence) && page.fields(of: path)?["v-visie"] == "<script>alert(1)</script>")
            #expect(try await own("Hanne Vermeersch", .profile, house)?.version == 1)
        }
    }

    @Test(arguments: ["-1", "11", "5.5", "vijf", "99999999999999999999"])
    func `a step off the line and a number that is none are refused`(_ value: String) async throws {
        try await TestHouse.open { house in
            let hanne = try await house.browser(.hanne)
            let line = try await hanne.send(.post, path(.framing, house), ["versie": "1", "v-blikveld": value])
            #expect(line.status == 422)
            let number = try await hanne.send(
                .post, path(.governance, house), ["versie": "1", "v-dichtheid": value == "11" ? "101" : value])
            #expect(number.status == 422)
        }
    }

    @Test func `an empty sheet is refused, also when a name is on it`() async throws {
        try await TestHouse.open { house in
            let page = try await house.browser(.hanne).send(.post, path(.steering, house), ["versie": "1", "samen": "iemand"])
            #expect(page.status == 422)
            #expect(try page.shows(KindsText.empty))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `hostile text is text, everywhere it is shown`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let evil = "<script>alert('x')</script> \" ' & ' OR 1=1 --\u{202e} 🧨"
            let (youssef, path) = (try await house.browser(.youssef), try await path(.profile, house))
            let form = ["versie": "1", "samen": evil, "v-soort": "beleid", "v-opvallend": evil, "v-motief": "kans", "v-motief-noot": evil]
            #expect(try await youssef.send(.post, path, form).status == 303)
            let filled = try #require(try await own("Youssef El Amrani", .profile, house))
            #expect(filled.together == evil && filled.answers["opvallend"] == evil)
            for address in [path, path + "/\(filled.id)", path + "/invullen"] {
                let page = try await youssef.get(address)
                #expect(!page.body.contains("<script>alert") && page.body.contains("&lt;script&gt;alert"), "\(address)")
            }
        }
    }

    @Test func `another form than the proposed one needs a reason`() async throws {
        try await TestHouse.open { house in
            let (hanne, path) = (try await house.browser(.hanne), try await path(.marks, house))
            var fields = try #require(try await hanne.get(path + "/invullen").fields(of: path))
            fields["v-vorm"] = "merger"
            let page = try await hanne.send(.post, path, fields)
            #expect(page.status == 422)
            #expect(try page.shows(MarksText.sayWhy))
            fields["v-reden"] = "De besturen beslisten het al."
            #expect(try await hanne.send(.post, path, fields).status == 303)
            #expect(try await hanne.get(path).shows("De besturen beslisten het al."))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `goal consensus comes from the latest closed quickscan and stays what it was that day`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (hanne, path) = (try await house.browser(.hanne), try await path(.governance, house))
            let form = try await hanne.get(path + "/invullen")
            #expect(try form.shows("Korte peiling van de kerngroep"))
            var fields = try #require(try form.fields(of: path))
            fields["v-doelconsensus"] = KindAnswers.measured
            #expect(try await hanne.send(.post, path, fields).status == 303)
            let kept = try #require(try await own("Hanne Vermeersch", .governance, house))
            let level = try #require(kept.answers.level("doelconsensus"))
            #expect((1...5).contains(level) && kept.answers.source("doelconsensus") == "Korte peiling van de kerngroep")
            #expect(try await hanne.get(path).shows("uit de meting ‘Korte peiling van de kerngroep’"))
            let other = try await house.browser(.tom).get(self.path(.governance, house, TestHouse.otherNetwork) + "/invullen")
            #expect(try other.shows(GovernanceFormText.goalEstimated) && !other.shows("uit de meting"))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `whoever leaves no longer counts, and the schema refuses what is no sheet`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (network, hanne) = (try await house.network(), try await house.person("Hanne Vermeersch"))
            let youssef = try #require(try await own("Youssef El Amrani", .profile, house))
            for place in try await house.app.stores.members.members(of: network) where place.personId == youssef.personId {
                _ = try await house.app.stores.members.end(place, in: network, by: hanne)
            }
            #expect(try await own("Youssef El Amrani", .profile, house) == nil)
            let page = try await house.browser(.hanne).get(path(.profile, house))
            #expect(try !page.shows("Youssef El Amrani") && !page.shows(Self.youssefs))
            #expect(try await house.browser(.hanne).look(path(.profile, house) + "/\(youssef.id)").status == 404)
            for statement: SQL in [
                "UPDATE kind_sheet SET topic = 'iets-anders' WHERE id = \(youssef.id)",
                "UPDATE kind_sheet SET version = 0 WHERE id = \(youssef.id)",
                "UPDATE kind_sheet SET together = \(String(repeating: "s", count: 301)) WHERE id = \(youssef.id)",
            ] {
                await #expect(throws: StorageError.self) { try await house.app.stores.database.write { try $0.run(statement) } }
            }
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `what somebody said goes along in their file, and with a place that ended long ago`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let youssef = try await house.browser(.youssef)
            #expect(try await youssef.look("/instellingen/gegevens/bestand").body.contains(Self.youssefs))
            #expect(try await youssef.look("/instellingen/gegevens").shows(MyDataText.kinds(5)))
            let (network, person) = (try await house.network(), try await house.person("Youssef El Amrani"))
            let hanne = try await house.person("Hanne Vermeersch")
            for place in try await house.app.stores.members.members(of: network) where place.personId == person {
                _ = try await house.app.stores.members.end(place, in: network, by: hanne)
            }
            let (elsewhere, now) = (try await house.network(TestHouse.otherNetwork), house.clock.now)
            try await house.app.stores.database.write { db in
                try db.run(
                    """
                    INSERT INTO membership (id, network_id, person_id, role, started_at)
                    VALUES ('elsewhere', \(elsewhere), \(person), 'member', \(now))
                    """)
            }
            try await house.app.stores.retention.apply()
            #expect(try await house.count("SELECT count(*) FROM kind_sheet WHERE person_id = \(person)") == 5)
            for _ in 0..<20 {
                house.clock.set(house.clock.now + 38 * 24 * 3600)
                try await house.app.stores.retention.apply()
            }
            #expect(try await house.count("SELECT count(*) FROM kind_sheet WHERE person_id = \(person)") == 0)
            #expect(try await house.count("SELECT count(*) FROM person WHERE id = \(person)") == 1, "who is elsewhere too stays")
        }
    }
}
