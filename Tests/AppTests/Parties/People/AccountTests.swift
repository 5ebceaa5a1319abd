import Foundation
import HTTPTypes
import Storage
import Testing

@testable import App

@Suite struct AccountTests {
    @Test func `somebody changes their name and language, and pages follow`() async throws {
        try await TestHouse.open { house in
            let browser = try await house.browser(.greet)
            let page = try await browser.post("/instellingen", ["naam": "Greet D'Wilde & <b>zoon</b>", "taal": "fr"])
            #expect(try page.root["lang"] == "fr-BE")
            #expect(try page.shows("Enregistré."))
            #expect(try page.fields(of: "/instellingen")?["naam"] == "Greet D'Wilde & <b>zoon</b>")
            let empty = try await browser.post("/instellingen", ["naam": "  ", "taal": "fr"])
            #expect(empty.status == 422)
            #expect(try empty.shows("Remplissez ce champ."))
        }
    }

    @Test func `mail goes to the first address, and each address signs in`() async throws {
        try await TestHouse.open(.sqlite, .demo, ["SMTP_URL": "smtp://127.0.0.1:9"]) { house in
            let browser = try await house.browser(.greet)
            house.clock.set(house.clock.now + 60)
            #expect(try await browser.post("/instellingen/adressen", ["adres": " Greet@Elders.example "]).shows("greet@elders.example"))
            #expect(try await browser.post("/instellingen/adressen", ["adres": "greet@elders.example"]).status == 200, "twice is once")
            #expect(try await browser.post("/instellingen/adressen", ["adres": "geen adres"]).status == 422)
            try await house.browser().post("/aanmelden", ["adres": "greet@elders.example"])
            #expect(try await house.count("SELECT count(*) FROM mail WHERE address = 'greet@elders.example'") == 1)
            let addresses = try await house.app.stores.people.addresses(of: house.person("Greet De Wilde"))
            #expect(addresses == ["greet.de.wilde@waterbeke.example", "greet@elders.example"])
            try await browser.post("/instellingen/adressen/weg", ["adres": "greet.de.wilde@waterbeke.example"])
            #expect(try await house.app.stores.people.addresses(of: house.person("Greet De Wilde")) == ["greet@elders.example"])
        }
    }

    @Test func `nobody takes away another person's address`() async throws {
        try await TestHouse.open { house in
            try await house.browser(.greet).post("/instellingen/adressen/weg", ["adres": "hanne.vermeersch@waterbeke.example"])
            #expect(try await house.count("SELECT count(*) FROM person_address WHERE address = 'hanne.vermeersch@waterbeke.example'") == 1)
        }
    }

    @Test func `a visitor chooses a language, and an unknown one is refused`() async throws {
        try await TestHouse.open { house in
            let browser = try await house.browser(languages: "en-GB,en;q=0.9")
            #expect(try await browser.get("/").root["lang"] == "en-GB")
            let page = try await browser.post("/taal", ["taal": "fr", "terug": "/uitleg"])
            #expect(page.path == "/uitleg")
            #expect(try page.root["lang"] == "fr-BE")
            #expect(try await browser.send(.post, "/taal", ["taal": "de"]).status == 400)
        }
    }
}
