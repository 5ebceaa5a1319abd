import Foundation
import HTTPTypes
import Storage
import Testing

@testable import App

@Suite struct SignInLinkTests {
    private static let mail = ["SMTP_URL": "smtp://127.0.0.1:9", "DEMO": "no"]
    private static let lieve = "lieve.adriaens@waterbeke.example"

    @Test(arguments: TestEngine.allCases)
    func `looking at a link any number of times leaves it whole, and its button uses it once`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine, .demo, Self.mail) { house in
            let link = try await askLink(house, Self.lieve)
            let browser = try await house.browser()
            for _ in 0..<5 {
                let page = try await browser.look(link)
                #expect(page.status == 200)
                #expect(try page.shows("Aanmelden als Lieve Adriaens"))
            }
            #expect(await browser.cookies["session"] == nil)
            let signedIn = try await browser.post(link)
            #expect(signedIn.path == "/mijn-plek")
            #expect(try signedIn.shows("Dag Lieve"))

            let second = try await house.browser().send(.post, link)
            #expect(second.status == 410)
            #expect(second.headers[.setCookie] == nil)
        }
    }

    @Test(arguments: [(14.9, 200), (15.0, 410), (60.0, 410)])
    func `a link works for a quarter of an hour`(_ minutes: Double, _ status: Int) async throws {
        try await TestHouse.open(.sqlite, .demo, Self.mail) { house in
            let link = try await askLink(house, Self.lieve)
            house.clock.set(house.clock.now + minutes * 60)
            #expect(try await house.browser().look(link).status == status)
            #expect(try await house.browser().send(.post, link).status == (status == 200 ? 303 : 410))
        }
    }

    @Test func `a link for an unknown address looks the same and sends nothing`() async throws {
        try await TestHouse.open(.sqlite, .demo, Self.mail) { house in
            let known = try await house.browser().send(.post, "/aanmelden", ["adres": Self.lieve])
            let unknown = try await house.browser().send(.post, "/aanmelden", ["adres": "niemand.iemand@waterbeke.example"])
            #expect(known.status == 200)
            #expect(unknown.status == 200)
            #expect(try unknown.text.replacing("niemand.iemand@", with: "") == known.text.replacing("lieve.adriaens@", with: ""))
            #expect(Set(unknown.headers.map(\.name)) == Set(known.headers.map(\.name)))
            #expect(try await house.count("SELECT count(*) FROM mail WHERE network_id IS NULL") == 1)
        }
    }

    @Test func `used, expired and invented links get the same page and status`() async throws {
        try await TestHouse.open(.sqlite, .demo, Self.mail) { house in
            let (used, expired) = (try await askLink(house, Self.lieve), try await askLink(house, "hanne.vermeersch@waterbeke.example"))
            try await house.browser().post(used)
            house.clock.set(house.clock.now + 16 * 60)
            let pages = try await [used, expired, "/aanmelden/" + String(repeating: "A", count: 43)].asyncMap {
                try await house.browser().look($0)
            }
            #expect(pages.map(\.status) == [410, 410, 410])
            #expect(Set(try pages.map { try $0.text }).count == 1)
            #expect(pages.allSatisfy { $0.headers[.setCookie] == nil })
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `an address gets three links in a quarter of an hour`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine, .demo, Self.mail) { house in
            let browser = try await house.browser()
            for _ in 0..<6 { #expect(try await browser.post("/aanmelden", ["adres": Self.lieve]).status == 200) }
            #expect(try await house.count("SELECT count(*) FROM mail WHERE address = \(Self.lieve) AND network_id IS NULL") == 3)
            try await browser.post("/aanmelden", ["adres": "hanne.vermeersch@waterbeke.example"])
            #expect(try await house.count("SELECT count(*) FROM mail WHERE network_id IS NULL") == 4)
            house.clock.set(house.clock.now + 15 * 60 + 1)
            try await browser.post("/aanmelden", ["adres": "  Lieve.Adriaens@WATERBEKE.example "])
            #expect(try await house.count("SELECT count(*) FROM mail WHERE address = \(Self.lieve) AND network_id IS NULL") == 4)
        }
    }

    @Test func `who shares a mailbox chooses who they are`() async throws {
        try await TestHouse.open(.sqlite, .demo, Self.mail) { house in
            let link = try await askLink(house, "gezin.karabulut@waterbeke.example")
            let browser = try await house.browser()
            let page = try await browser.look(link)
            #expect(try page.shows(SignInText.whichOne))
            let buttons = try page.root.all("button").filter { $0["name"] == "wie" }
            #expect(buttons.map(\.text) == ["Aanmelden als Ayşe Karabulut", "Aanmelden als Mustafa Karabulut"])

            #expect(try await browser.send(.post, link).status == 410, "nobody was chosen")
            let hanne = try await house.person("Hanne Vermeersch").rawValue
            #expect(try await browser.send(.post, link, ["wie": hanne]).status == 410, "not one of this mailbox")
            let mine = try await browser.post(link, ["wie": buttons[1]["value"] ?? ""])
            #expect(try mine.shows("Dag Mustafa"))
        }
    }

    @Test func `fifty at once with one link are one session`() async throws {
        try await TestHouse.open(.sqlite, .demo, Self.mail) { house in
            let link = try await askLink(house, Self.lieve)
            let browsers = (0..<50).map { _ in Browser(house) }
            let token = try await browsers[0].formToken(for: link)
            let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
                for browser in browsers { group.addTask { try await browser.send(.post, link, token: .text(token)).status } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(statuses.sorted() == [303] + Array(repeating: 410, count: 49))
            #expect(try await house.count("SELECT count(*) FROM session") == 1)
        }
    }

    @Test func `without a mail server nothing is put in the outbox`() async throws {
        try await TestHouse.open { house in
            let page = try await house.browser().post("/aanmelden", ["adres": Self.lieve])
            #expect(try page.shows(SignInText.notSent))
            #expect(try await house.count("SELECT count(*) FROM mail WHERE network_id IS NULL") == 0)
        }
    }

    @Test(arguments: [
        "", "lieve", "lieve@", "@waterbeke.example", "a@b@c.example", "lieve@waterbeke", "a b@waterbeke.example",
        "x@y.example\r\nBcc: z@y.example",
    ])
    func `what is no address is asked again`(_ typed: String) async throws {
        try await TestHouse.open(.sqlite, .demo, Self.mail) { house in
            let page = try await house.browser().post("/aanmelden", ["adres": typed])
            #expect(page.status == 422)
            #expect(try page.shows(FieldText.address))
            #expect(try await house.count("SELECT count(*) FROM mail WHERE network_id IS NULL") == 0)
        }
    }

    private func askLink(_ house: TestHouse, _ address: String) async throws -> String {
        try await house.browser().post("/aanmelden", ["adres": address])
        let body = try await house.value(
            "SELECT body FROM mail WHERE address = \(address) AND network_id IS NULL ORDER BY id DESC LIMIT 1", as: String.self)
        guard let link = body?.split(whereSeparator: \.isWhitespace).first(where: { $0.contains("/aanmelden/") }) else {
            throw TestHouse.NotThere(what: "a mail with a link")
        }
        return String(link.dropFirst(house.app.settings.address.count))
    }
}

extension Sequence {
    /// One after the other.
    func asyncMap<T>(_ change: (Element) async throws -> T) async rethrows -> [T] {
        var results: [T] = []
        for element in self { results.append(try await change(element)) }
        return results
    }
}
