import Foundation
import HTML
import HTTPTypes
import Storage
import Testing

@testable import App

@Suite struct SessionTests {
    @Test func `signing out everywhere ends every other session and not this one`() async throws {
        try await TestHouse.open { house in
            let browsers = try await (0..<4).asyncMap { _ in try await house.browser(.hanne) }
            let greet = try await house.browser(.greet)
            #expect(try await browsers[0].post("/instellingen/sessies").shows(LayoutText.notice(.signedOutEverywhere)))
            #expect(try await browsers.asyncMap { try await $0.look("/mijn-plek").status } == [200, 303, 303, 303])
            #expect(try await greet.look("/mijn-plek").status == 200)
        }
    }

    @Test func `signing out ends the session on the server too`() async throws {
        try await TestHouse.open { house in
            let browser = try await house.browser(.hanne)
            let before = await browser.cookies
            #expect(try await browser.post("/afmelden").shows(LayoutText.notice(.left)))
            #expect(await browser.cookies["session"] == nil)
            let thief = Thief(house, cookies: before)
            #expect(try await thief.status("/mijn-plek") == 303)
            #expect(try await house.count("SELECT count(*) FROM session") == 0)
        }
    }

    @Test func `the database holds hashes of sessions and links only`() async throws {
        try await TestHouse.open { house in
            let browser = try await house.browser(.hanne)
            let cookie = await browser.cookies["session"] ?? ""
            let link = try await house.app.stores.signIns.link(for: house.person("Hanne Vermeersch"))
            let everything =
                try await house.everythingKept()
                + house.values("SELECT token_hash FROM session UNION SELECT token_hash FROM sign_in_link")
            for secret in [cookie, link.text] {
                #expect(secret.count == 43, "256 bits")
                #expect(everything.contains(Token(text: secret).hash))
                #expect(!everything.contains { $0.contains(secret) })
            }
        }
    }

    @Test func `a session lasts thirty days`() async throws {
        try await TestHouse.open { house in
            let browser = try await house.browser(.hanne)
            house.clock.set(TestHouse.start + SessionStore.lifetime - 1)
            #expect(try await browser.look("/mijn-plek").status == 200)
            house.clock.set(TestHouse.start + SessionStore.lifetime)
            #expect(try await browser.look("/mijn-plek").status == 303)
            try await house.app.stores.sessions.forgetExpired()
            #expect(try await house.count("SELECT count(*) FROM session") == 0)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a clock that ran ahead and is set back leaves no session that lasts for years, and nobody outside`(_ engine: TestEngine)
        async throws
    {
        try await TestHouse.open(engine, .demo, ["SMTP_URL": "smtp://127.0.0.1:9", "DEMO": "no"]) { house in
            let now = house.clock.now
            let years = 3 * 365 * 24 * 3600.0
            house.clock.set(now + years)
            let ahead = try await signedIn("Hanne Vermeersch", house)
            let link = try await house.app.stores.signIns.link(for: house.person("Hanne Vermeersch"))
            let address = "lieve.adriaens@waterbeke.example"
            for _ in 0..<4 { try await house.browser().post("/aanmelden", ["adres": address]) }
            let sent: SQL = "SELECT count(*) FROM mail WHERE address = \(address) AND network_id IS NULL"
            #expect(try await house.count(sent) == 3)
            house.clock.set(now)
            #expect(try await ahead.look("/mijn-plek").status == 303)
            #expect(try await house.browser().look("/aanmelden/" + link.text).status == 410)
            try await house.browser().post("/aanmelden", ["adres": address])
            #expect(try await house.count(sent) == 4, "links of the future keep nobody out")
            // An hour, as when summer time was set by hand, ends nothing.
            let browser = try await signedIn("Greet De Wilde", house)
            house.clock.set(now - 3600)
            #expect(try await browser.look("/mijn-plek").status == 200)
        }
    }

    /// Somebody who came in by a link, where there is no demo.
    private func signedIn(_ name: String, _ house: TestHouse) async throws -> Browser {
        let browser = try await house.browser()
        try await browser.post("/aanmelden/" + house.app.stores.signIns.link(for: house.person(name)).text)
        return browser
    }

    @Test func `a new sign-in gets a new session`() async throws {
        try await TestHouse.open { house in
            let browser = try await house.browser(.hanne)
            let first = await browser.cookies["session"]
            try await browser.become(.greet)
            #expect(await browser.cookies["session"] != first)
            #expect(try await house.count("SELECT count(*) FROM session") == 1)
        }
    }

    @Test(arguments: [("http://samenspel.example", "session", false), ("https://samenspel.example", "__Host-session", true)])
    func `cookies are guarded as far as the address allows`(_ address: String, _ name: String, _ isSecure: Bool) async throws {
        try await TestHouse.open(.sqlite, .demo, ["ADDRESS": address]) { house in
            let browser = try await house.browser()
            let first = try await browser.look("/demo")
            let page = try await browser.send(.post, "/demo/aanmelden", ["wie": try await house.person("Hanne Vermeersch").rawValue])
            let lines = first.headers[values: .setCookie] + page.headers[values: .setCookie]
            #expect(lines.map { String($0.prefix { $0 != "=" }) } == [isSecure ? "__Host-visitor" : "visitor", name])
            for line in lines {
                #expect(line.contains("; HttpOnly"))
                #expect(line.contains("; SameSite=Lax"))
                #expect(line.contains("; Path=/"))
                #expect(!line.contains("Domain"))
                #expect(line.contains("; Secure") == isSecure)
            }
            #expect(try await browser.look("/mijn-plek").status == 200)
            #expect(first.headers[.strictTransportSecurity] == (isSecure ? "max-age=31536000" : nil))
        }
    }

    @Test func `pages behind a personal link set no cookie and do not look at one`() async throws {
        try await TestHouse.open { house in
            let link = try await house.link(of: "Youssef El Amrani", to: house.round(TestHouse.running))
            let signIn = "/aanmelden/" + (try await house.app.stores.signIns.link(for: house.person("Lieve Adriaens")).text)
            let (visitor, hanne) = (try await house.browser(), try await house.browser(.hanne))
            for path in [link, link + "/bedankt", signIn, "/a/x", "/aanmelden/x"] {
                let page = try await visitor.look(path)
                #expect(page.headers[.setCookie] == nil, "\(path)")
                #expect(try await hanne.look(path).body == page.body || page.status == 404, "\(path)")
            }
        }
    }

    @Test func `every answer carries the headers that guard it`() async throws {
        try await TestHouse.open { house in
            let browser = try await house.browser(.hanne)
            let asset = house.app.site.assets.address("css/base.css").text
            for path in ["/", "/mijn-plek", "/nergens", "/health", asset, "/a/x"] {
                let headers = try await browser.look(path).headers
                #expect(headers[.contentSecurityPolicy]?.contains("default-src 'none'") == true, "\(path)")
                #expect(headers[.contentSecurityPolicy]?.contains("unsafe") == false)
                #expect(headers[.xContentTypeOptions] == "nosniff")
                #expect(headers[.referrerPolicy] == "no-referrer")
                if path != asset { #expect(headers[.cacheControl] == "no-store", "\(path)") }
            }
        }
    }
}

/// Somebody with a copy of another person's cookies.
private struct Thief {
    let house: TestHouse
    let cookies: [String: String]

    init(_ house: TestHouse, cookies: [String: String]) {
        self.house = house
        self.cookies = cookies
    }

    func status(_ path: String) async throws -> Int {
        let line = cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
        let response = try await house.client.send(.get, path, [.cookie: line])
        return Int(response.status.code)
    }
}
