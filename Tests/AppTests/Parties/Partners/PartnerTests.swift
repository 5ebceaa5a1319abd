import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct PartnerTests {
    private static let form = ["naam": "vzw De Brug", "soort-partner": "organisation", "stem": "1"]

    @Test(arguments: [
        ("naam", "", FieldText.required), ("naam", String(repeating: "n", count: 301), FieldText.tooLong(300)),
        ("soort-partner", "stichting", FieldText.choose), ("aard", "iets", FieldText.choose), ("domein", "iets", FieldText.choose),
        ("niveau", "iets", FieldText.choose), ("kbo", "0207.446.758", PartnerText.wrongKbo), ("vcode", "V12345", PartnerText.wrongVCode),
        ("ovo", "OVO12", PartnerText.wrongOvo), ("van", "2026-13-01", FieldText.date),
        ("tot", "2020-01-01", NetworkText.endBeforeStart),
    ])
    func `a field that is not right says so, and what was typed stays`(_ field: String, _ value: String, _ sentence: Text) async throws {
        try await TestHouse.open { house in
            let path = try await house.path() + "/partners"
            let typed = Self.form.merging(["van": "2026-01-01", "deel-van": "Gemeente <Waterbeke>"]) { $1 }.merging([field: value]) { $1 }
            let page = try await house.browser(.hanne).post(path, typed)
            #expect(page.status == 422)
            #expect(try page.shows(sentence))
            #expect(try page.fields(of: path)?["deel-van"] == "Gemeente <Waterbeke>")
            #expect(try await house.count("SELECT count(*) FROM partner WHERE name LIKE '%Brug' OR name LIKE 'nnn%'") == 0)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `what is filled in of a partner is kept as it was meant`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (browser, path) = (try await house.browser(.hanne), try await house.path() + "/partners")
            let more = [
                "kbo": "be 207.446.772", "vcode": "v0123456", "ovo": "ovo 012345", "aard": "government", "van": "2026-01-01",
                "tot": "2026-06-30",
            ]
            #expect(try await browser.post(path, Self.form.merging(more) { $1 }).shows("vzw De Brug"))
            let partners = try await house.app.stores.partners.partners(in: house.network())
            let partner = try #require(partners.first { $0.name == "vzw De Brug" })
            #expect((partner.kbo, partner.vCode, partner.ovo) == ("0207446772", "V0123456", "OVO012345"))
            #expect(
                !partner.isActive(on: "2025-12-31") && partner.isActive(on: "2026-01-01") && partner.isActive(on: "2026-06-30")
                    && !partner.isActive(on: "2026-07-01"))
            let fields = try await browser.get(path + "/\(partner.id)").fields(of: path + "/\(partner.id)")
            #expect(fields?["kbo"] == "0207446772")
            #expect(fields?["stem"] == "1")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a representative keeps their own partner right but does not give it a voice`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let sport = try await house.partner("Sportdienst Waterbeke")
            let path = try await house.path() + "/partners/\(sport)"
            try await house.browser(.hanne).post(path, ["naam": "Sportdienst", "soort-partner": "service"])
            #expect(try await house.count("SELECT has_voice FROM partner WHERE id = \(sport)") == 0)
            house.clock.set(house.clock.now + 60)
            try await house.browser(.youssef).post(path, ["naam": "Dienst Sport", "soort-partner": "service", "stem": "1"])
            #expect(
                try await house.count("SELECT count(*) FROM partner WHERE id = \(sport) AND name = 'Dienst Sport' AND has_voice = 0") == 1)
            let names = try await house.values(
                "SELECT subject FROM activity WHERE kind = 'partnerChanged' ORDER BY happened_at, id", as: String.self)
            #expect(names == ["Sportdienst", "Dienst Sport"])
        }
    }

    @Test(arguments: [
        ("0207.446.772", "0207446772"), ("BE 0207 446 772", "0207446772"), ("207446772", "0207446772"), ("0207.446.773", nil),
        ("02074467", nil), ("", nil),
        ("٠٢٠٧٤٤٦٧٧٢", nil), ("0207-446-772", "0207446772"),
    ])
    func `a company number has ten digits of which the last two are right`(_ text: String, _ number: String?) {
        #expect(RegisterNumber.kbo(text) == number)
    }

    @Test(arguments: [
        ("2026-11-21", true), ("2024-02-29", true), ("2026-02-29", false), ("2026-1-01", false), ("26-11-2021", false),
        ("+026-11-21", false), ("2026-+1-01", false), ("1899-12-31", false), ("٢٠٢٦-١١-٢١", false), ("", false),
    ])
    func `a day is one that exists, written in full`(_ text: String, _ isDay: Bool) {
        #expect((Day.valid(text) != nil) == isDay)
    }

    @Test func `a day begins at midnight where the network is, in summer and winter`() throws {
        let zone = try #require(TimeZone(identifier: "Europe/Brussels"))
        for (day, utc) in [
            ("2026-11-21", "2026-11-20T23:00:00Z"), ("2026-07-01", "2026-06-30T22:00:00Z"), ("2026-10-25", "2026-10-24T22:00:00Z"),
        ] {
            let start = try #require(Day.start(of: day, in: zone))
            #expect(start.ISO8601Format() == utc)
            #expect(Day.of(start, in: zone) == day)
            #expect(Day.of(start - 1, in: zone) < day)
        }
    }
}
