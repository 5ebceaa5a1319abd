import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct KeptWeighingTests {
    private static let day = 24.0 * 3600

    /// Keeps a weighing as a visitor does, and gives its address.
    private func keep(_ house: TestHouse, _ more: [String: String] = [:]) async throws -> String {
        let page = try await house.browser().send(
            .post, "/weging", WeighingTests.form.merging(["doe": "bewaren"].merging(more) { $1 }) { $1 })
        guard page.status == 303 else { throw TestHouse.NotThere(what: "a kept weighing") }
        return String(page.location.prefix { $0 != "?" })
    }

    @Test(arguments: TestEngine.allCases)
    func `what is kept is read by who has the link, and found by nobody else`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let link = try await keep(house, ["keuze": "alone", "reden": "Eerst een proef"])
            let secret = String(link.dropFirst("/weging/".count))
            #expect(secret.count == 43)
            #expect(
                try await house.count("SELECT count(*) FROM weighing WHERE token_hash LIKE \("%" + secret + "%") OR id = \(secret)") == 0)
            let page = try await house.browser().look(link)
            #expect(page.status == 200 && page.headers[HTTPField.Name.robots] == "noindex, nofollow")
            #expect(try page.shows("Eerst een proef") && page.shows(WeighingAdviceText.disagrees) && page.shows("OCMW Waterbeke"))
            #expect(try page.shows("vzw Welkom") && page.shows("19 februari 2027"))
            for other in [
                "/weging/geen", "/weging/" + String(secret.dropLast()), "/weging/%00", "/weging/" + String(repeating: "9", count: 300),
            ] {
                #expect(try await house.browser().look(other).status == 404)
            }
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `it goes by itself after ninety days, and no longer opens even before the sweep`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            try await house.app.stores.retention.apply()
            let link = try await keep(house)
            house.clock.set(house.clock.now + 30 * Self.day)
            try await house.app.stores.retention.apply()
            house.clock.set(house.clock.now + 30 * Self.day)
            try await house.app.stores.retention.apply()
            house.clock.set(house.clock.now + 29 * Self.day)
            try await house.app.stores.retention.apply()
            #expect(try await house.browser().look(link).status == 200)
            house.clock.set(house.clock.now + Self.day + 1)
            #expect(try await house.browser().look(link).status == 404)
            #expect(try await house.count("SELECT count(*) FROM weighing WHERE network_id IS NULL") == 1)
            try await house.app.stores.retention.apply()
            #expect(try await house.count("SELECT count(*) FROM weighing WHERE network_id IS NULL") == 0)
            #expect(try await house.count("SELECT count(*) FROM weighing") == 1, "that of the network stays")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `going on makes a copy, and erasing takes one weighing only`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (visitor, link) = (try await house.browser(), try await keep(house))
            let other = try await keep(house)
            let page = try await visitor.send(.post, link + "/verder")
            var fields = try #require(try page.fields(of: "/weging"))
            for (name, value) in WeighingTests.form where !["partners", "keuze", "reden"].contains(name) {
                #expect(fields[name] == value, "\(name)")
            }
            #expect(fields["partners"] == "OCMW Waterbeke\nvzw Welkom")
            fields["opgave"] = "Iets anders"
            #expect(try await visitor.send(.post, "/weging", fields.merging(["doe": "bewaren"]) { $1 }).status == 303)
            #expect(try await house.browser().look(link).shows("Kinderen laten meespelen"))
            #expect(try await visitor.send(.post, link + "/weg", token: .none).status == 403)
            #expect(try await visitor.look(link).status == 200)
            #expect(try await visitor.send(.post, link + "/weg").shows(WeighingText.erased))
            #expect(try await visitor.look(link).status == 404)
            #expect(try await visitor.look(other).status == 200)
            #expect(try await visitor.send(.post, link + "/verder").status == 404)
            #expect(try await visitor.send(.post, link + "/weg").status == 200, "erasing twice is no error")
        }
    }

    @Test func `one address keeps only so many, and then loses nothing of what was typed`() async throws {
        try await TestHouse.open { house in
            let visitor = try await house.browser()
            let form = WeighingTests.form.merging(["doe": "bewaren"]) { $1 }
            for _ in 0..<WeighingLimits.kept { #expect(try await visitor.send(.post, "/weging", form).status == 303) }
            let page = try await visitor.send(.post, "/weging", form)
            #expect(page.status == 429)
            #expect(try page.shows(WeighingText.tooOften) && page.fields(of: "/weging")?["brengt-ons"] == "Meer kinderen")
            #expect(try await visitor.send(.post, "/weging", WeighingTests.form).status == 200, "weighing itself goes on")
            house.clock.set(house.clock.now + 16 * 60)
            #expect(try await visitor.send(.post, "/weging", form).status == 303)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `the longest that the form lets through is kept`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let long = String(repeating: "\u{1}", count: 2000)
            let names = (1...30).map { "\($0)" + String(repeating: "\"", count: 147) }.joined(separator: "\n")
            let link = try await keep(
                house,
                [
                    "opgave": String(repeating: "o", count: 600), "partners": names, "brengt-ons": "x" + long.dropLast(2) + "x",
                    "brengt-anderen": "x" + long.dropLast(2) + "x", "reden": "x" + long.dropLast(2) + "x", "keuze": "alone",
                ])
            #expect(try await house.browser().look(link).status == 200)
        }
    }

    @Test func `the schema itself refuses a weighing of nobody and one with two homes`() async throws {
        try await TestHouse.open { house in
            let network = try await house.network()
            for (token, home, time) in [(nil, nil, nil), ("a", network, 1), ("a", nil, nil), (nil, network, 1)]
                as [(String?, Identifier?, Int?)]
            {
                await #expect(throws: StorageError.self) {
                    try await house.app.stores.database.write { db in
                        try db.run(
                            """
                            INSERT INTO weighing (id, origin, network_id, token_hash, body, made_at, linked_at)
                            VALUES ('x', 'x', \(home), \(token), '{}', 1, \(time))
                            """)
                    }
                }
            }
        }
    }
}
