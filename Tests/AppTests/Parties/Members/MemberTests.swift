import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct MemberTests {
    private func places(_ name: String, _ house: TestHouse) async throws -> [Member] {
        try await house.app.stores.members.places(of: house.person(name), in: house.network())
    }

    @Test(arguments: TestEngine.allCases)
    func `somebody who is added twice is there once, and may have a second place`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (browser, path) = (try await house.browser(.hanne), try await house.path() + "/mensen")
            let (ocmw, school) = (try await house.partner("OCMW Waterbeke"), try await house.partner("vzw Welkom"))
            let form = ["naam": "Nieuw Mens", "adres": "nieuw@waterbeke.example", "rol": "member", "taal": "fr", "partner": ocmw.rawValue]
            for change in [[:], [:], ["naam": "nieuw mens"], ["partner": school.rawValue]] {
                #expect(try await browser.post(path, form.merging(change) { $1 }).status == 200)
            }
            #expect(try await house.count("SELECT count(*) FROM person WHERE name LIKE '%ieuw %ens'") == 1)
            #expect(try await places("Nieuw Mens", house).count == 2)
            try await browser.post(path, form.merging(["naam": "Iemand anders"]) { $1 })
            #expect(
                try await house.count("SELECT count(*) FROM person_address WHERE address = 'nieuw@waterbeke.example'") == 2,
                "two people share a mailbox")
        }
    }

    @Test(arguments: [
        ("naam", "", FieldText.required), ("adres", "geen adres", FieldText.address), ("rol", "baas", FieldText.choose),
        ("partner", "x", FieldText.choose),
    ])
    func `a field that is not right says so`(_ field: String, _ value: String, _ sentence: Text) async throws {
        try await TestHouse.open { house in
            let path = try await house.path() + "/mensen"
            let page = try await house.browser(.hanne).post(
                path, ["naam": "Nieuw", "adres": "", "rol": "member", "taal": "nl"].merging([field: value]) { $1 })
            #expect(page.status == 422)
            #expect(try page.shows(sentence))
        }
    }

    @Test func `a partner of another network is no choice`() async throws {
        try await TestHouse.open { house in
            let elsewhere = try await house.partner("vzw Het Kleine Zandkasteel").rawValue
            let page = try await house.browser(.hanne).post(
                house.path() + "/mensen", ["naam": "Nieuw", "rol": "member", "taal": "nl", "partner": elsewhere])
            #expect(page.status == 422)
            #expect(try page.shows(FieldText.choose))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `the schema keeps a membership's partner within its network`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (network, person, elsewhere) = (
                try await house.network(), try await house.person("Hanne Vermeersch"), try await house.partner("vzw Het Kleine Zandkasteel")
            )
            await #expect(throws: StorageError.self) {
                try await house.app.stores.database.write { db in
                    try db.run(
                        """
                        INSERT INTO membership (id, network_id, person_id, partner_id, role, started_at) VALUES ('x', \(network), \(person), \(elsewhere), 'member', 0)
                        """)
                }
            }
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `who leaves a network is out at once, and another role counts at once`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (hanne, greet, path) = (try await house.browser(.hanne), try await house.browser(.greet), try await house.path())
            let place = try #require(try await places("Greet De Wilde", house).first)
            let own = path + "/mensen/\(place.personId)"
            #expect(try await greet.look(path + "/post").status == 403)
            try await hanne.post(own, ["plaats": place.membershipId.rawValue, "rol": "coordinator"])
            #expect(try await greet.look(path + "/post").status == 200)
            #expect(try await hanne.send(.post, own, ["plaats": place.membershipId.rawValue, "rol": "baas"]).status == 400)
            try await hanne.post(own + "/weg", ["plaats": place.membershipId.rawValue])
            #expect(try await greet.look(path).status == 404)
            #expect(try await greet.get("/mijn-plek").root.all("a").allSatisfy { $0["href"] != path })
            #expect(
                try await house.count("SELECT count(*) FROM activity WHERE kind = 'membershipEnded' AND subject = 'Greet De Wilde'") == 1)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `the last coordinator stays`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (browser, path) = (try await house.browser(.tom), try await house.path(TestHouse.otherNetwork))
            let tom = try await house.person("Tom Claes")
            let hats = try await house.app.stores.members.places(of: tom, in: house.network(TestHouse.otherNetwork))
            let coordinating = hats.filter { $0.role == .coordinator }
            for hat in coordinating.dropLast() {
                try await browser.post(path + "/mensen/\(tom)/weg", ["plaats": hat.membershipId.rawValue])
            }
            let last = try #require(coordinating.last)
            for (act, more) in [("", ["rol": "member"]), ("/weg", [:])] {
                let page = try await browser.post(
                    path + "/mensen/\(tom)\(act)", ["plaats": last.membershipId.rawValue].merging(more) { $1 })
                #expect(page.status == 409)
                #expect(try page.shows(MemberText.lastCoordinator))
            }
            #expect(try await browser.look(path + "/post").status == 200)
        }
    }

    @Test func `addresses are for coordinators only`() async throws {
        try await TestHouse.open { house in
            for somebody in [Somebody.youssef, .greet, .lieve] {
                let browser = try await house.browser(somebody)
                for path in ["", "/partners", "/metingen"] {
                    #expect(try await !browser.get(house.path() + path).body.contains("@"), "\(somebody) \(path)")
                }
            }
        }
    }

    @Test(arguments: [
        ("An.Peeters@Voorbeeld.BE ", "an.peeters@voorbeeld.be"), ("an@voorbeeld", nil), ("an@.be", nil), ("an@voorbeeld.be.", nil),
        ("an@voor..be", nil), ("a n@voorbeeld.be", nil),
        ("an@voorbeeld.be,bea@voorbeeld.be", nil), ("<an@voorbeeld.be>", nil), ("an@@voorbeeld.be", nil), ("", nil),
        ("zoë@coöp.be", "zoë@coöp.be"), ("an\u{0}@voorbeeld.be", nil),
        (String(repeating: "a", count: 320) + "@voorbeeld.be", nil),
    ])
    func `an address is kept in one form`(_ text: String, _ address: String?) {
        #expect(MailAddress.normalised(text) == address)
    }
}
