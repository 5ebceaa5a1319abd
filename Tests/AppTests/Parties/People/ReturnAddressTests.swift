import Foundation
import HTML
import HTTPTypes
import Storage
import Testing

@testable import App

@Suite struct ReturnAddressTests {
    @Test(arguments: [
        ("/mijn-plek", "/mijn-plek"), ("/netwerken/01/metingen?x=1", "/netwerken/01/metingen"), ("/uitleg#a", "/uitleg"), ("/", "/"),
        ("//evil.example", "/mijn-plek"), ("https://evil.example", "/mijn-plek"), ("javascript:alert(1)", "/mijn-plek"), ("", "/mijn-plek"),
        ("/\\evil.example", "/mijn-plek"), ("/?/evil.example", "/"), ("/#/evil.example", "/"), ("/\n/evil.example", "/mijn-plek"),
        (" //evil.example", "/mijn-plek"),
        ("evil.example", "/mijn-plek"), ("/\t/evil.example", "/%09/evil.example"),
    ])
    func `after signing in one stays on this site`(_ asked: String, _ goes: String) async throws {
        #expect(SignInController.localAddress(asked).text == goes)
    }

    @Test func `who comes to a closed door gets there after signing in`() async throws {
        try await TestHouse.open { house in
            try await house.browser(.hanne).post("/instellingen/wachtwoord", ["wachtwoord": "vijf wilde ganzen"])
            let path = try await house.path() + "/partners"
            let browser = try await house.browser()
            let page = try await browser.get(path)
            #expect(page.path.hasPrefix("/aanmelden?terug="))
            var form = try page.fields(of: "/aanmelden") ?? [:]
            form["adres"] = "hanne.vermeersch@waterbeke.example"
            form["wachtwoord"] = "vijf wilde ganzen"
            #expect(try await browser.post("/aanmelden", form).path == path)
        }
    }

    @Test func `the link in the mail leads there too, and nowhere else`() async throws {
        try await TestHouse.open(.sqlite, .demo, ["SMTP_URL": "smtp://localhost:1", "MAIL_FROM": "samenspel@waterbeke.example"]) { house in
            let path = try await house.path() + "/partners"
            for (asked, goes) in [(path, path), ("//evil.example", "/mijn-plek"), ("", "/mijn-plek")] {
                let browser = try await house.browser()
                house.clock.set(house.clock.now + 1)
                _ = try await browser.send(.post, "/aanmelden", ["adres": "lieve.adriaens@waterbeke.example", "terug": asked])
                let body = try #require(try await house.value("SELECT body FROM mail ORDER BY id DESC LIMIT 1", as: String.self))
                let link = try #require(body.split(whereSeparator: \.isWhitespace).first { $0.contains("/aanmelden/") }).drop { $0 != ":" }
                let confirm = "/aanmelden/" + (link.split(separator: "/aanmelden/").last ?? "")
                let fields = try #require(try await browser.look(confirm).fields(of: String(confirm.prefix { $0 != "?" })))
                #expect(try await browser.send(.post, String(confirm.prefix { $0 != "?" }), fields).location == goes)
            }
        }
    }

    @Test func `a return address in the query comes back as text`() async throws {
        try await TestHouse.open(.sqlite, .nothing) { house in
            let page = try await house.browser().look("/aanmelden?terug=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")
            #expect(try page.fields(of: "/aanmelden")?["terug"] == "\"><script>alert(1)</script>")
            #expect(try page.root.all("script").isEmpty)
        }
    }
}
