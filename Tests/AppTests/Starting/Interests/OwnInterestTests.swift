import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

/// What taking part brings somebody is theirs: nobody and nothing reads it until they share it.
@Suite struct OwnInterestTests {
    /// What Youssef wrote for himself in the demo.
    private static let secret = "Ik wil hier zelf leren onderhandelen. Op mijn dienst beslist altijd iemand anders."
    private static let sport = "Sportdienst Waterbeke"

    private func kept(_ house: TestHouse, _ name: String = Somebody.youssef.rawValue) async throws -> Int {
        try await house.count("SELECT count(*) FROM own_interest WHERE person_id = \(house.person(name))")
    }

    @Test(arguments: TestEngine.allCases)
    func `nobody else reads a text that is not shared, whatever their role and wherever they look`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (path, sport) = (try await house.path(), try await house.interestsPath(Self.sport))
            let pages = [
                path, path + "/belangen", path + "/belangen/belangenkaart.csv", sport, sport + "/mezelf", path + "/activiteit",
                "/zoeken?q=onderhandelen", "/instellingen/gegevens/bestand", "/mijn-plek", "/beheer", path + "/wie-ziet-wat",
            ]
            for somebody in Somebody.allCases where somebody != .youssef {
                let browser = try await house.browser(somebody)
                for page in pages {
                    let seen = try await browser.look(page)
                    #expect(!seen.body.contains("onderhandelen.") && !seen.body.contains("Op mijn dienst beslist"), "\(somebody) \(page)")
                }
            }
            let youssef = try await house.browser(.youssef)
            for page in pages where page != sport + "/mezelf" && page != "/instellingen/gegevens/bestand" {
                #expect(try await !youssef.look(page).body.contains("Op mijn dienst beslist"), "\(page)")
            }
            #expect(try await youssef.look(sport + "/mezelf").shows(Self.secret))
            #expect(try await youssef.look("/instellingen/gegevens/bestand").body.contains(Self.secret))
            #expect(try await youssef.look("/instellingen/gegevens").shows(MyDataText.ownInterests(1)))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `the database, its files and a backup hold it sealed, and another secret opens nothing`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let rows = try await house.everythingKept()
            let hex = Array(Self.secret.utf8).hex
            #expect(rows.contains { $0.hasPrefix("own_interest:") })
            #expect(rows.allSatisfy { !$0.contains("Op mijn dienst beslist") && !$0.lowercased().contains(hex) })
            let backup = house.place.folder.appending(path: "copy.sqlite").path
            let options =
                ["--data", house.place.folder.path] + (house.place.databaseURL.isEmpty ? [] : ["--database", house.place.databaseURL])
            #expect(try Terminal(["backup", backup] + options).status == 0)
            for file in try house.files() { #expect(file.range(of: Data("Op mijn dienst beslist".utf8)) == nil) }

            let (youssef, sport) = (try await house.person(Somebody.youssef.rawValue), try await house.partner(Self.sport))
            let thief = OwnInterestStore(
                database: house.app.stores.database, surroundings: house.app.surroundings, key: SigningKey(secret: "another secret"))
            #expect(try await thief.texts(of: youssef, at: sport).map(\.body) == [nil])
            #expect(try await house.app.stores.ownInterests.texts(of: youssef, at: sport).map(\.body) == [Self.secret])
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `what is shared stands on the map with a name, and is sealed again when that is taken back`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (map, own) = (try await house.path() + "/belangen", try await house.interestsPath(Self.sport) + "/mezelf")
            let (youssef, lieve) = (try await house.browser(.youssef), try await house.browser(.lieve))
            #expect(try await youssef.send(.post, own + "/delen", ["delen": "1"]).status == 303)
            #expect(try await lieve.look(map).shows(Self.secret))
            #expect(try await lieve.look(map + "/belangenkaart.csv").body.contains(Self.secret))
            #expect(try await youssef.look(own).shows(InterestFormText.isShared))
            #expect(try await youssef.send(.post, own + "/delen", ["delen": "0"]).status == 303)
            #expect(try await !lieve.look(map).shows(Self.secret))
            #expect(try await !lieve.look(map + "/belangenkaart.csv").body.contains(Self.secret))
            #expect(
                try await house.count(
                    "SELECT count(*) FROM own_interest WHERE body IS NOT NULL AND person_id = \(house.person(Somebody.youssef.rawValue))")
                    == 0)
            #expect(try await youssef.look(own).shows(Self.secret), "it is still there for himself")
            #expect(try await house.count("SELECT count(*) FROM activity WHERE subject LIKE '%Youssef%' AND kind LIKE 'interest%'") == 0)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a new text that is not shared takes back what was, and earlier ones stay with their writer`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (map, own) = (try await house.path() + "/belangen", try await house.interestsPath("vzw Welkom") + "/mezelf")
            let (greet, lieve) = (try await house.browser(.greet), try await house.browser(.lieve))
            let before = "Ik krijg hier energie van mensen die ik anders nooit spreek."
            #expect(try await lieve.look(map).shows(before))
            #expect(try await greet.send(.post, own, ["tekst": "Iets heel anders", "versie": "1"]).status == 303)
            let page = try await lieve.look(map)
            #expect(try !page.shows(before))
            #expect(try !page.shows("Iets heel anders"))
            let mine = try await greet.look(own)
            #expect(try mine.shows(before))
            #expect(try mine.shows(InterestFormText.isPrivate))
            #expect(try await greet.send(.post, own, ["tekst": "Nu wel", "delen": "1", "versie": "2"]).status == 303)
            let shared = try await lieve.look(map)
            #expect(try shared.shows("Nu wel"))
            #expect(try !shared.shows(before))
            #expect(try !shared.shows("Iets heel anders"))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `in two windows nothing is lost, and what is refused comes back as it was typed`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let own = try await house.interestsPath(Self.sport) + "/mezelf"
            let youssef = try await house.browser(.youssef)
            #expect(try await youssef.send(.post, own, ["tekst": "Uit het ene venster", "versie": "1"]).status == 303)
            let page = try await youssef.send(.post, own, ["tekst": "Uit het andere venster", "versie": "1"])
            #expect(page.status == 409)
            #expect(try page.shows("Uit het ene venster"))
            #expect(try page.fields(of: own)?["tekst"] == "Uit het andere venster")
            #expect(try await youssef.send(.post, own, try #require(try page.fields(of: own))).status == 303)
            #expect(try await kept(house) == 3)
            let long = String(repeating: "x", count: 10_000)
            let refused = try await youssef.send(.post, own, ["tekst": long, "versie": "3"])
            #expect(refused.status == 422)
            #expect(try refused.fields(of: own)?["tekst"] == long)
            #expect(try await kept(house) == 3)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `the schema itself refuses words that are not shared, and two that are`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let database = house.app.stores.database
            let greet = try await house.person(Somebody.greet.rawValue)
            await #expect(throws: StorageError.self) {
                try await database.write { db in try db.run("UPDATE own_interest SET shared_at = NULL WHERE person_id = \(greet)") }
            }
            await #expect(throws: StorageError.self) {
                try await database.write { db in
                    try db.run("UPDATE own_interest SET sealed = \([UInt8](repeating: 1, count: 40)) WHERE person_id = \(greet)")
                }
            }
            await #expect(throws: StorageError.self) {
                try await database.write { db in
                    try db.run(
                        """
                        INSERT INTO own_interest (id, network_id, partner_id, person_id, version, body, written_at, shared_at)
                        SELECT 'een-tweede', network_id, partner_id, person_id, 2, 'Nog iets', written_at, shared_at FROM own_interest
                        WHERE person_id = \(greet)
                        """)
                }
            }
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `who erases it, leaves or is erased leaves nothing of it behind`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let map = try await house.path() + "/belangen"
            let (youssef, greet, lieve) = (
                try await house.browser(.youssef), try await house.browser(.greet), try await house.browser(.lieve)
            )
            let shared = "Ik krijg hier energie van mensen die ik anders nooit spreek."
            try await youssef.post(house.interestsPath(Self.sport) + "/mezelf/wissen")
            #expect(try await kept(house) == 0)
            try await greet.post(try await house.path() + "/verlaten")
            #expect(try await !lieve.look(map).shows(shared), "who left is no longer on the map")
            #expect(try await kept(house, Somebody.greet.rawValue) == 1, "and may come back")
            try await house.app.stores.retention.apply()
            for _ in 0..<26 {
                house.clock.set(house.clock.now + 30 * 24 * 3600)
                try await house.app.stores.retention.apply()
            }
            #expect(try await house.count("SELECT count(*) FROM own_interest WHERE body = \(shared)") == 0)
            let lotte = try await house.person("Lotte Mertens")
            #expect(try await house.app.stores.erasures.erase(lotte))
            #expect(try await house.count("SELECT count(*) FROM own_interest") == 0)
        }
    }

    @Test func `a seal is for one purpose and one subject, and tells when it was touched`() throws {
        let key = SigningKey(secret: "a secret")
        let sealed = try key.seal("Een tekst", for: "dit", "van iemand")
        #expect(key.unseal(sealed, for: "dit", "van iemand") == "Een tekst")
        #expect(try key.seal("Een tekst", for: "dit", "van iemand") != sealed, "the same text is sealed differently each time")
        #expect(key.unseal(sealed, for: "dat", "van iemand") == nil)
        #expect(key.unseal(sealed, for: "dit", "van een ander") == nil)
        #expect(SigningKey(secret: "another").unseal(sealed, for: "dit", "van iemand") == nil)
        for place in sealed.indices {
            var touched = sealed
            touched[place] ^= 1
            #expect(key.unseal(touched, for: "dit", "van iemand") == nil)
        }
        #expect(key.unseal([], for: "dit", "van iemand") == nil)
    }
}
