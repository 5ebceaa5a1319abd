import Foundation
import HTTPTypes
import Storage
import Testing

@testable import App

@Suite struct PasswordTests {
    private static let hanne = "hanne.vermeersch@waterbeke.example"
    private static let password = "vijf wilde ganzen"

    @Test(arguments: TestEngine.allCases)
    func `the right password signs in and no other does`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            try await setPassword(house)
            let stored = try await house.value("SELECT password FROM person WHERE name = 'Hanne Vermeersch'", as: String.self)
            #expect(stored?.hasPrefix("scrypt$4$8$3$") == true)
            for wrong in ["vijf wilde ganze", "Vijf wilde ganzen", stored ?? ""] {
                let page = try await signIn(house, wrong)
                #expect(page.status == 422)
                #expect(try page.shows(SignInText.wrongPassword))
                #expect(!page.body.contains(wrong), "a typed password does not come back")
            }
            let right = try await signIn(house, Self.password)
            #expect(right.status == 303)
            #expect(right.location == "/mijn-plek")
        }
    }

    @Test func `an unknown address and a wrong password get the same page`() async throws {
        try await TestHouse.open { house in
            try await setPassword(house)
            let wrong = try await signIn(house, "een ander wachtwoord")
            let unknown = try await signIn(house, "een ander wachtwoord", address: "geen.vermeersch@waterbeke.example")
            let without = try await signIn(house, "een ander wachtwoord", address: "greet.de.wilde@waterbeke.example")
            #expect([wrong, unknown, without].allSatisfy { $0.status == 422 })
            #expect(try wrong.text == unknown.text)
            #expect(try wrong.text == without.text)
        }
    }

    @Test func `after ten failures an address rests for a quarter of an hour, whatever is typed`() async throws {
        try await TestHouse.open { house in
            try await setPassword(house)
            for number in 0..<10 { #expect(try await signIn(house, "verkeerd woord \(number)").status == 422) }
            #expect(try await signIn(house, Self.password).status == 422)
            house.clock.set(house.clock.now + 15 * 60 + 1)
            #expect(try await signIn(house, Self.password).status == 303)
        }
    }

    @Test(arguments: [
        ("elf tekens!", 422), ("twaalf teken", 303), (String(repeating: "x", count: 200), 303), (String(repeating: "x", count: 201), 422),
    ])
    func `a password has 12 to 200 characters`(_ password: String, _ status: Int) async throws {
        try await TestHouse.open { house in
            let browser = try await house.browser(.hanne)
            #expect(try await browser.send(.post, "/instellingen/wachtwoord", ["wachtwoord": password]).status == status)
            #expect(try await house.count("SELECT count(*) FROM person WHERE password IS NOT NULL") == (status == 303 ? 1 : 0))
        }
    }

    @Test func `a new password ends the other sessions, and no password is possible again`() async throws {
        try await TestHouse.open { house in
            let (here, elsewhere) = (try await house.browser(.hanne), try await house.browser(.hanne))
            try await here.post("/instellingen/wachtwoord", ["wachtwoord": Self.password])
            #expect(try await here.look("/mijn-plek").status == 200)
            #expect(try await elsewhere.look("/mijn-plek").status == 303)
            try await here.post("/instellingen/wachtwoord", ["wachtwoord": ""])
            #expect(try await signIn(house, Self.password).status == 422)
        }
    }

    @Test func `an accent typed in two ways is the same password`() async throws {
        let passwords = Passwords(surroundings: .real)
        let stored = try await passwords.hash("caf\u{E9} om de hoek")
        #expect(stored.hasPrefix("scrypt$15$8$3$"))
        #expect(try await passwords.verify("cafe\u{301} om de hoek", stored))
        #expect(try await passwords.hash("caf\u{E9} om de hoek") != stored, "each has a salt of its own")
        for broken in [nil, "", "scrypt$15$8$3$AAAA", "scrypt$15$8$3$!$!", "scrypt$15$8$3$AAAA$"] {
            #expect(try await !passwords.verify("", broken))
        }
    }

    private func setPassword(_ house: TestHouse) async throws {
        let page = try await house.browser(.hanne).post("/instellingen/wachtwoord", ["wachtwoord": Self.password])
        #expect(try page.shows(LayoutText.notice(.passwordSet)))
    }

    private func signIn(_ house: TestHouse, _ password: String, address: String = PasswordTests.hanne) async throws -> Page {
        try await house.browser().send(.post, "/aanmelden", ["adres": address, "wachtwoord": password])
    }
}
