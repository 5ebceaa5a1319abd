import Foundation
import HTTPTypes
import Localization
import NIOCore
import Storage
import Testing

@testable import App

@Suite struct OverviewTests {
    @Test func `my place shows what waits, and no longer when it is answered`() async throws {
        try await TestHouse.open { house in
            let browser = try await house.browser(.youssef)
            let link = try await house.link(of: "Youssef El Amrani", to: house.round(TestHouse.running))
            let before = try await browser.get("/mijn-plek")
            #expect(try before.root.all("a").contains { $0["href"] == link && $0.text == "Vul in: Jaarlijkse meting" })
            #expect(try before.root.all("svg", class: "arrow-roots").count == 1)
            try await browser.post(link, Sheet.all("4"))
            #expect(try await browser.get("/mijn-plek").root.all("a").allSatisfy { $0["href"] != link })
            #expect(try await !house.browser(.lieve).get("/mijn-plek").body.contains("/a/"), "a reader is not asked")
        }
    }

    @Test func `an administrator sees the installation and no network, name or answer`() async throws {
        try await TestHouse.open { house in
            let browser = try await house.browser(.ines)
            let page = try await browser.get("/beheer")
            #expect(try page.shows(Version.current))
            let names = try await house.values(
                "SELECT name FROM network UNION SELECT name FROM person WHERE name <> 'Ines Maes' UNION SELECT name FROM round",
                as: String.self)
            for path in ["/beheer", "/mijn-plek"] {
                let text = try await browser.get(path).text
                for name in names { #expect(!text.contains(name), "\(path): \(name)") }
            }
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `health says which engine answers, and 503 when it does not`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine, .nothing) { house in
            let visitor = try await house.browser()
            let page = try await visitor.look("/health")
            let health = try #require(try JSONSerialization.jsonObject(with: Data(page.body.utf8)) as? [String: String])
            #expect(health["status"] == "ok")
            #expect(health["engine"]?.hasPrefix(engine.rawValue) == true)
            #expect(health["version"] == Version.current)
            await house.app.stores.database.close()
            let down = try await visitor.look("/health")
            #expect(down.status == 503)
            let error = try await Browser(house).send(.get, "/aanmelden/x")
            #expect(error.status == 503)
            #expect(try error.shows(ErrorText.of(.unavailable).title))
        }
    }

    @Test func `assets are kept for ever under their version and come compressed`() async throws {
        try await TestHouse.open(.sqlite, .nothing) { house in
            let page = try await house.browser().look("/")
            let addresses = try page.root.everything.compactMap { $0["src"] ?? ($0.name == "link" ? $0["href"] : nil) }
            #expect(addresses.count >= 5)
            for address in addresses {
                #expect(address.firstMatch(of: #/^/assets/[0-9a-f]{12}/#) != nil, "\(address) is there")
                let plain = try await house.client.send(.get, address)
                let packed = try await house.client.send(.get, address, [.acceptEncoding: "br, gzip"])
                #expect(plain.status == .ok && plain.headers[.contentEncoding] == nil)
                #expect(plain.headers[.cacheControl] == "public, max-age=31536000, immutable")
                if packed.headers[.contentEncoding] == "gzip" { #expect(packed.body.readableBytes < plain.body.readableBytes) }
            }
            for path in ["/assets/0/../Package.swift", "/assets/0/..%2F..%2FPackage.swift", "/assets/0/css", "/assets/0/", "/assets/0"] {
                #expect(try await house.browser().look(path).status == 404, "\(path)")
            }
        }
    }

    @Test func `the outbox shows a coordinator what waits, with each link to copy`() async throws {
        try await TestHouse.open { house in
            let round = try await house.openRound()
            let page = try await house.browser(.tom).get(house.path(TestHouse.otherNetwork) + "/post")
            let links = try page.root.all("input").filter { $0["readonly"] != nil }.compactMap { $0["value"] }
            #expect(Set(links) == Set(try await house.sortedLinks(to: round).map { house.app.settings.address + $0 }))
            try await house.close(round)
            #expect(try await house.browser(.tom).get(house.path(TestHouse.otherNetwork) + "/post").shows(LogText.outboxEmpty))
        }
    }

    @Test func `an error page says what to do, in the language of the reader`() async throws {
        try await TestHouse.open(.sqlite, .nothing) { house in
            for (languages, title) in [
                ("nl", ErrorText.of(.notFound).title.nl), ("en", ErrorText.of(.notFound).title.en),
                ("fr", ErrorText.of(.notFound).title.fr), ("de, fr;q=0.5", ErrorText.of(.notFound).title.fr),
            ] {
                let page = try await house.browser(languages: languages).look("/nergens/<script>")
                #expect(page.status == 404)
                #expect(try page.shows(title))
            }
        }
    }
}
