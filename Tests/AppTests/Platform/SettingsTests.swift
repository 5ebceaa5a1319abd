import Foundation
import Localization
import Storage
import Testing

@testable import App

@Suite struct SettingsTests {
    private static let folder = ["PUBLIC_DIR": TestHouse.repository.appending(path: "Public").path]

    @Test func `without any setting the program has sensible ones`() throws {
        let settings = try Settings(environment: Self.folder)
        #expect((settings.dataDirectory, settings.databaseURL, settings.host, settings.port) == ("data", "", "127.0.0.1", 8080))
        #expect((settings.address, settings.timeZone.identifier, settings.language) == ("http://localhost:8080", "Europe/Brussels", .nl))
        #expect((settings.secret, settings.smtpURL, settings.mailFrom) == ("", "", "samenspel@localhost"))
        #expect(!settings.isDemo && !settings.isSecure && !settings.hasMail)
    }

    @Test(arguments: [
        ("DATA_DIR", "", "a path"), ("DATABASE_URL", "mysql://x", "empty or postgres://…"), ("HOST", "", "an address of this machine"),
        ("HOST", "een naam", "an address of this machine"), ("PORT", "0", "a number from 1 to 65535"),
        ("PORT", "65536", "a number from 1 to 65535"),
        ("PORT", "http", "a number from 1 to 65535"), ("PORT", "", "a number from 1 to 65535"),
        ("ADDRESS", "samenspel.example", "empty, http://… or https://…"),
        ("TIME_ZONE", "Brussel", "a name such as Europe/Brussels"), ("LANGUAGE", "de", "nl, en or fr"), ("LANGUAGE", "NL", "nl, en or fr"),
        ("SECRET", String(repeating: "x", count: 31), "empty or at least 32 characters"),
        ("SMTP_URL", "mail.example:25", "empty, smtp://… or smtps://…"),
        ("MAIL_FROM", "samenspel", "a mail address"), ("MAIL_FROM", "a@b.example\r\nBcc: c@d.example", "a mail address"),
        ("PUBLIC_DIR", "/bestaat/niet", "a folder that exists"), ("PUBLIC_DIR", "/etc/hostname", "a folder that exists"),
        ("CHROMIUM", "/bestaat/niet", "empty, “none” or a program that can be run"),
        ("CHROMIUM", "/usr", "empty, “none” or a program that can be run"),
        ("PANDOC", "/etc/passwd", "empty, “none” or a program that can be run"), ("CHROMIUM_SANDBOX", "", "yes or no"),
        ("DEMO", "ja", "yes or no"),
        ("DEMO", "true", "yes or no"),
    ])
    func `a value that cannot be used stops the start with a sentence`(_ name: String, _ value: String, _ expected: String) {
        for (overrides, environment) in [([name: value], Self.folder), ([:], Self.folder.merging([name: value]) { $1 })] {
            let error = #expect(throws: SettingError.self) { try Settings(overrides: overrides, environment: environment) }
            #expect(error.map { "\($0)" } == "The setting \(name) is “\(value)”, but it must be \(expected).")
        }
    }

    @Test func `the command line goes before the environment`() throws {
        let settings = try Settings(
            overrides: ["PORT": "9000"], environment: Self.folder.merging(["PORT": "7000", "LANGUAGE": "fr"]) { $1 })
        #expect(settings.port == 9000)
        #expect(settings.address == "http://localhost:9000")
        #expect(settings.language == .fr)
    }

    @Test func `an address keeps no slash at its end, and https makes it secure`() throws {
        let settings = try Settings(environment: Self.folder.merging(["ADDRESS": "https://samenspel.example/"]) { $1 })
        #expect(settings.address == "https://samenspel.example")
        #expect(settings.isSecure)
    }

    @Test func `the help names every setting`() {
        #expect(Setting.all.count == 15)
        for setting in Setting.all { #expect(SettingsHelp.text.contains(setting.name)) }
    }

    @Test func `an installation without a secret makes one that only its owner can read, once`() async throws {
        try await TestHouse.open(.sqlite, .nothing, ["SECRET": ""]) { house in
            let file = house.place.folder.appending(path: "secret").path
            let secret = try #require(FileManager.default.contents(atPath: file))
            #expect(secret.count == 43)
            #expect(try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o600)
            let again = try await TestHouse.app(in: house.place, house.clock, seed: 99, ["SECRET": ""])
            #expect(again.site.key.token(for: "a", "b") == house.app.site.key.token(for: "a", "b"))
            await again.stores.database.close()
        }
    }
}
