import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct InterestTests {
    private static let sport = "Sportdienst Waterbeke"
    private static let first = "Meer kinderen uit gezinnen met weinig geld lid maken van een sportclub."

    private func history(_ house: TestHouse, _ partner: String = sport) async throws -> [Interest] {
        try await house.app.stores.interests.history(of: house.partner(partner))
    }

    private func form(_ browser: Browser, _ path: String) async throws -> [String: String] {
        try #require(try await browser.get(path + "/wijzigen").fields(of: path))
    }

    @Test(arguments: TestEngine.allCases)
    func `a change is a new version with a date, and the earlier text stays readable and can come back`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (path, youssef) = (try await house.interestsPath(Self.sport), try await house.browser(.youssef))
            var fields = try await form(youssef, path)
            #expect(fields["versie-ambitie"] == "2")
            fields["ambitie"] = "Iets nieuws"
            #expect(try await youssef.send(.post, path, fields).status == 303)
            let texts = try await history(house).filter { $0.part == .ambition }
            #expect(texts.map(\.version) == [3, 2, 1])
            #expect(texts[0].body == "Iets nieuws")
            #expect(texts[0].writtenAt == house.clock.now)
            #expect(try await history(house).filter { $0.part == .organisation }.count == 1, "what was not changed has no new version")
            let page = try await house.browser(.lieve).look(path)
            #expect(try page.shows("Iets nieuws"))
            #expect(try page.shows(Self.first))
            #expect(try page.shows("versie 1"))
            #expect(try await youssef.send(.post, path + "/terughalen", ["deel": "ambition", "versie": "1"]).status == 303)
            let back = try #require(try await history(house).first { $0.part == .ambition })
            #expect(back.version == 4)
            #expect(back.body == Self.first)
            #expect(back.reach == .improve)
            #expect(back.broughtBackFrom == 1)
            #expect(try await youssef.send(.post, path + "/terughalen", ["deel": "ambition", "versie": "9"]).status == 404)
            #expect(try await youssef.send(.post, path + "/terughalen", ["deel": "iets", "versie": "1"]).status == 400)
            let kinds = try await house.values(
                "SELECT kind FROM activity WHERE subject = \(Self.sport) ORDER BY happened_at DESC, id DESC LIMIT 2", as: String.self)
            #expect(Set(kinds) == ["interestsWritten", "interestBroughtBack"])
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `of two who write for one partner the second sees both texts and loses nothing`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (path, wim) = (try await house.interestsPath(Self.sport), try await house.person("Wim Haesebrouck"))
            let youssef = try await house.browser(.youssef)
            var mine = try await form(youssef, path)
            let partner = try await house.app.stores.partners.find(house.partner(Self.sport), in: house.network())
            let drafts = [
                InterestDraft(part: .ambition, body: "Wat Wim schreef", version: 2),
                InterestDraft(part: .network, body: "Wat Wim vindt van het netwerk", version: 1),
            ]
            try await house.app.stores.interests.write(drafts, of: partner, isTypedFor: false, by: wim)
            mine["ambitie"] = "Wat Youssef schreef"
            let page = try await youssef.send(.post, path, mine)
            #expect(page.status == 409)
            #expect(try page.shows("Wat Wim schreef"))
            #expect(try page.shows(InterestFormText.changedMeanwhile))
            let fields = try #require(try page.fields(of: path))
            #expect(fields["ambitie"] == "Wat Youssef schreef")
            #expect(fields["netwerk"] == "Wat Wim vindt van het netwerk")
            #expect(try await history(house).contains { $0.body == "Wat Youssef schreef" } == false)
            #expect(try await youssef.send(.post, path, fields).status == 303, "saving again is a choice")
            let bodies = try await history(house).map(\.body)
            #expect(["Wat Wim schreef", "Wat Youssef schreef", "Wat Wim vindt van het netwerk"].allSatisfy(bodies.contains))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `two who change different texts do not meet`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (path, wim) = (try await house.interestsPath(Self.sport), try await house.person("Wim Haesebrouck"))
            let youssef = try await house.browser(.youssef)
            var mine = try await form(youssef, path)
            let partner = try await house.app.stores.partners.find(house.partner(Self.sport), in: house.network())
            try await house.app.stores.interests.write(
                [InterestDraft(part: .network, body: "Van Wim", version: 1)], of: partner, isTypedFor: false, by: wim)
            mine["organisatie"] = "Van Youssef"
            #expect(try await youssef.send(.post, path, mine).status == 303)
            let now = try #require(try await house.app.stores.interests.standing(in: house.network()).first { $0.partner.id == partner.id })
            #expect(now.network?.body == "Van Wim")
            #expect(now.organisation?.body == "Van Youssef")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a coordinator types for a partner that has nobody, the page says so, and stops when somebody comes`(_ engine: TestEngine)
        async throws
    {
        try await TestHouse.open(engine) { house in
            let (hanne, path) = (try await house.browser(.hanne), try await house.path())
            try await hanne.post(path + "/partners", ["naam": "Een nieuwe partner", "soort-partner": "group"])
            let place = try await house.interestsPath("Een nieuwe partner")
            #expect(try await hanne.look(place + "/wijzigen").shows(InterestFormText.typingFor))
            #expect(try await hanne.send(.post, place, ["ambitie": "Gehoord aan de telefoon"]).status == 303)
            #expect(try await house.browser(.lieve).look(place).shows("Hanne Vermeersch typte dit voor de partner"))
            #expect(try await house.browser(.youssef).send(.post, place, ["ambitie": "Iets"]).status == 403)
            let partner = try await house.partner("Een nieuwe partner").rawValue
            try await hanne.post(
                path + "/mensen",
                ["naam": "An Nieuw", "adres": "an.nieuw@waterbeke.example", "rol": "member", "taal": "nl", "partner": partner])
            #expect(try await house.app.stores.interests.hasNobody(Identifier(rawValue: partner)) == false)
            #expect(try await hanne.send(.post, place, ["ambitie": "Nog iets", "versie-ambitie": "1"]).status == 403)
            #expect(
                try await hanne.send(.post, place + "/mezelf", ["tekst": "Ik"]).status == 403, "and never writes what it brings another")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `sensitivities are read by whom the partner lets read them, then and now`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let welkom = try await house.interestsPath("vzw Welkom")
            let own = "Wij willen niet het uithangbord zijn van plannen die al vastliggen."
            for (somebody, reads) in [(Somebody.greet, true), (.hanne, false), (.youssef, false), (.lieve, false)] {
                #expect(try await house.browser(somebody).look(welkom).shows(own) == reads, "\(somebody)")
            }
            let sport = try await house.interestsPath(Self.sport)
            let other = "De clubs beslissen zelf over hun lidgeld. Wij kunnen daar niets over beloven."
            for (somebody, reads) in [(Somebody.youssef, true), (.hanne, true), (.greet, false), (.lieve, false)] {
                #expect(try await house.browser(somebody).look(sport).shows(other) == reads, "\(somebody)")
            }
            #expect(try await house.browser(.lieve).look(house.interestsPath("OCMW Waterbeke")).shows("beroepsgeheim"))
            let greet = try await house.browser(.greet)
            var fields = try await form(greet, welkom)
            fields["wie-leest"] = "network"
            fields["gevoeligheden"] = "Dit mag iedereen weten"
            #expect(try await greet.send(.post, welkom, fields).status == 303)
            let page = try await house.browser(.lieve).look(welkom)
            #expect(try page.shows("Dit mag iedereen weten") && !page.shows(own), "the earlier one stays for whom it was written")
            for file in ["belangen", "belangen/belangenkaart.csv"] {
                #expect(try await !house.browser(.greet).look(house.path() + "/\(file)").body.contains("Dit mag iedereen weten"))
            }
        }
    }

    @Test(arguments: [
        ("ambitie", String(repeating: "a", count: 4001), FieldText.tooLong(4000)), ("reikwijdte", "9", FieldText.choose),
        ("wie-leest", "iedereen", FieldText.choose), ("gevoeligheden", String(repeating: "ß", count: 10_000), FieldText.tooLong(4000)),
    ])
    func `a text that is not right comes back with everything typed`(_ field: String, _ value: String, _ sentence: Text) async throws {
        try await TestHouse.open { house in
            let (path, youssef) = (try await house.interestsPath(Self.sport), try await house.browser(.youssef))
            let before = try await history(house)
            var fields = try await form(youssef, path)
            fields["netwerk"] = "<script>alert(1)</script> & \"meer\""
            fields[field] = value
            let page = try await youssef.send(.post, path, fields)
            #expect(page.status == 422)
            #expect(try page.shows(sentence))
            #expect(try page.fields(of: path)?["netwerk"] == fields["netwerk"])
            #expect(try await history(house) == before)
        }
    }

    @Test func `hostile texts are text on every page and no formula in the file`() async throws {
        try await TestHouse.open { house in
            let (path, youssef) = (try await house.interestsPath(Self.sport), try await house.browser(.youssef))
            var fields = try await form(youssef, path)
            fields["ambitie"] = "=HYPERLINK(\"http://kwaad.example\")"
            fields["netwerk"] = "<script>alert(1)</script><img src=x onerror=y>"
            #expect(try await youssef.send(.post, path, fields).status == 303)
            _ = try await youssef.send(
                .post, path + "/inbreng", ["hulpbron": "money", "hoeveel": "1.000", "eenheid": "</td><b>euro", "toelichting": "@som"])
            for page in [path, path + "/wijzigen", try await house.path() + "/belangen"] {
                let seen = try await youssef.look(page)
                #expect(!seen.body.contains("<script>alert"))
                #expect(!seen.body.contains("<img src=x"))
                #expect(!seen.body.contains("</td><b>euro"))
                #expect(try seen.root.all("h1").count == 1)
            }
            let file = try await youssef.look(house.path() + "/belangen/belangenkaart.csv")
            #expect(file.body.contains("'=HYPERLINK"))
            #expect(file.body.contains("'@som"))
            #expect(!file.body.contains(";=HYPERLINK"))
            #expect(file.headers[.contentDisposition] == "attachment; filename=\"belangenkaart.csv\"")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a partner whose interests are missing is asked gently, by who speaks for it, once others have begun`(_ engine: TestEngine)
        async throws
    {
        try await TestHouse.open(engine) { house in
            let gino = try await house.person("Gino Carpentier")
            let missing = try await house.app.stores.interests.missing(for: gino)
            #expect(missing.map(\.partnerName) == ["Feestzaal De Sluis bv"])
            #expect(try await house.app.stores.interests.missing(for: house.person(Somebody.youssef.rawValue)).isEmpty)
            let tom = try await house.person(Somebody.tom.rawValue)
            #expect(try await house.app.stores.interests.missing(for: tom).isEmpty, "nobody has begun there")
            let sport = try await house.partner(Self.sport)
            try await house.app.stores.database.write { db in
                try db.run("DELETE FROM interest WHERE partner_id = \(sport)")
                try db.run("DELETE FROM commitment WHERE partner_id = \(sport)")
            }
            let youssef = try await house.browser(.youssef)
            #expect(try await youssef.look("/mijn-plek").shows(InterestText.missing(of: Self.sport)))
            #expect(try await youssef.look(house.path()).shows(InterestText.missing(of: Self.sport)))
            #expect(try await !house.browser(.greet).look("/mijn-plek").shows(InterestText.missing(of: Self.sport)))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `the texts of a partner outlive who wrote them, and go with the partner and the network`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (youssef, sport) = (try await house.person(Somebody.youssef.rawValue), try await house.partner(Self.sport))
            let file = try await house.browser(.youssef).look("/instellingen/gegevens/bestand").body
            #expect(file.contains(Self.first))
            #expect(file.contains("zalen in de vakantie"))
            #expect(file.contains("Lege zalen in de vakantie"))
            let before = try await history(house).map(\.body)
            let marks = try await house.count("SELECT count(*) FROM interest_mark")
            #expect(try await house.app.stores.erasures.erase(youssef))
            #expect(try await history(house).map(\.body) == before)
            #expect(try await history(house).allSatisfy { $0.writerName == nil })
            #expect(try await house.count("SELECT count(*) FROM interest_mark") == marks)
            #expect(try await house.browser(.lieve).look(house.interestsPath(Self.sport)).status == 200)

            let hanne = try await house.browser(.hanne)
            try await hanne.post(house.path() + "/partners/\(sport)/weg")
            let map = try await hanne.look(house.path() + "/belangen")
            #expect(try !map.shows(Self.sport) && !map.shows("Lege zalen in de vakantie"), "in the bin it is on no map, nor a mark on it")
            #expect(try await hanne.look(house.path() + "/belangen/partners/\(sport)").status == 404)
            try await house.app.stores.retention.apply()
            house.clock.set(house.clock.now + 31 * 24 * 3600)
            try await house.app.stores.retention.apply()
            for table: SQL in ["interest", "commitment", "own_interest"] {
                #expect(try await house.count("SELECT count(*) FROM \(table) WHERE partner_id = \(sport)") == 0)
            }
            #expect(try await house.count("SELECT count(*) FROM interest_mark") == marks - 1)
            let network = try await house.network()
            try await house.app.stores.database.write { db in try db.run("DELETE FROM network WHERE id = \(network)") }
            for table: SQL in ["interest", "own_interest", "commitment", "commitment_version", "interest_mark"] {
                #expect(try await house.count("SELECT count(*) FROM \(table)") == 0)
            }
        }
    }
}
