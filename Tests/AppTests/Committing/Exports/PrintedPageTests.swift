import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct PrintedPageTests {
    @Test(arguments: TestEngine.allCases)
    func `the print has the text, who it binds and the version, in the language asked`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let document = try await house.begin("Samen sporten")
            let place = house.path(of: document) + "/afdruk"
            let lieve = try await house.browser(.lieve)
            let page = try await lieve.get(place)
            #expect(try page.shows("Wij werken samen rond vrije tijd.") && page.shows("Sportdienst Waterbeke"))
            #expect(try page.shows("versie 1, 21 november 2026 · van 1 januari 2027 tot en met 31 december 2029"))
            #expect(try page.root.all("tr", class: "open").isEmpty == false, "nobody was asked to sign yet, so there is room to")
            let text = try await house.text(of: document)
            #expect(page.body.contains(String(text.fingerprint.prefix(8))))
            let french = try await lieve.get(place + "?taal=fr")
            #expect(try french.root["lang"] == "fr-BE" && french.root.text.contains(PrintedText.capacity.fr))
            #expect(try french.root.text.contains("1. " + text.title(of: text.clauses[0], .fr)))
            #expect(try french.root.all("h1").first?["lang"] == "nl-BE")
            #expect(try await lieve.get(place + "?taal=xx").root["lang"] == "nl-BE")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `an earlier version is printed as it was, and one that never was is not there`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let document = try await house.begin()
            let clause = try #require(try await house.text(of: document).clauses.first)
            let change = ClauseChange(section: clause.section, title: "", body: "Een heel andere zin.", seen: 1)
            try await house.app.stores.committing.documents.write([change], to: document, by: house.person(Somebody.hanne.rawValue))
            let (hanne, place) = (try await house.browser(.hanne), house.path(of: document) + "/afdruk")
            #expect(try await hanne.get(place).shows("Een heel andere zin."))
            #expect(try await !hanne.get(place + "?versie=1").shows("Een heel andere zin."))
            for number in ["3", "0", "-1", "x", "99999999999999999999"] {
                #expect(try await hanne.look(place + "?versie=\(number)").status == 404, "\(number)")
            }
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `what was signed stands under it, with how`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (document, signing) = try await house.putForSigning()
            try await house.sign("Sportdienst Waterbeke", "An <script>alert(1)</script>", in: signing, of: document)
            let page = try await house.browser(.hanne).get(house.path(of: document) + "/afdruk")
            let line = try #require(try page.root.all("tr").first { $0.text.hasPrefix("Sportdienst Waterbeke") })
            #expect(line.text.contains("An <script>alert(1)</script> voorzitter 21 november 2026 \(SigningText.way(.paper).nl)"))
            #expect(line["class"] == nil)
            #expect(!page.body.contains("<script"))
        }
    }

    @Test func `it runs no script, loads nothing, and allows no other style than its own`() async throws {
        try await TestHouse.open { house in
            let document = try await house.begin()
            let page = try await house.browser(.hanne).get(house.path(of: document) + "/afdruk")
            let style = try #require(page.body.firstMatch(of: #/<style>([\s\S]*?)<\/style>/#)?.1)
            let policy = page.headers[.contentSecurityPolicy] ?? ""
            #expect(policy.hasPrefix("default-src 'none'; style-src \(Fingerprint.policySource(of: Array(style.utf8)));"))
            #expect(policy.contains("frame-ancestors 'none'") && !policy.contains("'self'") && !policy.contains("unsafe"))
            #expect(style.contains("size: A4"), "the style sheet of what is printed stands in it")
            #expect(try page.root.everything.filter { ["script", "link", "iframe", "form"].contains($0.name) }.isEmpty)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a project sheet has no room for signatures`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let project = try await house.begin("Een project", .project)
            let page = try await house.browser(.hanne).get(house.path(of: project) + "/afdruk")
            #expect(try !page.shows(PrintedText.signatures) && !page.shows(PrintedText.parties))
        }
    }
}
