import Foundation
import HTTPTypes
import Storage
import Testing

@testable import App

@Suite struct CommandTests {
    private struct Measures: Decodable {
        let n: Int
        let mean: Double?
        let median: Double?
        let agreement: Double?
        let polarisation: Double?
        let consensus: Double?
        let leik: Double?
        let collapsedAgreement: Double?
        let mark: String?
    }

    @Test func `calc agreement gives every measure of a split group, with its mark`() throws {
        let run = try Terminal(["calc", "agreement", "5, 0,0,0,5"])
        #expect(run.status == 0)
        let measures = try JSONDecoder().decode(Measures.self, from: Data(run.output.utf8))
        #expect((measures.n, measures.mean, measures.median) == (10, 3, 3))
        #expect((measures.agreement, measures.polarisation, measures.consensus, measures.leik) == (-1, 1, 0, 1))
        #expect((measures.collapsedAgreement, measures.mark) == (-1, "spagaat"))
    }

    @Test(arguments: [("0,0,0,0,0", 0), ("0,1,4,3,1", 9), ("0,5,0,5,0", 10), ("7,0,0,0,0", 7)])
    func `a measure that does not exist is null and never left out`(_ counts: String, _ n: Int) throws {
        let run = try Terminal(["calc", "agreement", counts])
        let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(
            Set(object.keys) == ["n", "mean", "median", "agreement", "polarisation", "consensus", "leik", "collapsedAgreement", "mark"])
        #expect(object["n"] as? Int == n)
        #expect((object["mark"] is NSNull) == (counts != "0,5,0,5,0"))
        #expect((object["mean"] is NSNull) == (n == 0))
    }

    @Test func `other than five classes have no mark at all`() throws {
        let object = try JSONSerialization.jsonObject(with: Data(Terminal(["calc", "agreement", "1,2,3"]).output.utf8)) as? [String: Any]
        #expect(object.map { Set($0.keys) } == ["n", "mean", "median", "agreement", "polarisation", "consensus", "leik"])
    }

    @Test(arguments: ["", "3", "1,-2,3", "1,2,x", "1,,2", "1.5,2", "9223372036854775807,1"])
    func `counts that are none get a sentence`(_ counts: String) throws {
        let run = try Terminal(["calc", "agreement", "--", counts])
        #expect(run.status == 64)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("is not a list of at least two counts, such as 0,5,0,5,0."))
    }

    @Test(arguments: TestEngine.allCases)
    func `add-person prints a link that signs in, for a new person and for a known one`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            house.clock.set(Date())
            let place = ["--data", house.place.folder.path] + (engine == .postgresql ? ["--database", house.place.databaseURL] : [])
            for (name, address) in [
                ("Nieuwe Beheerder", "Nieuw@Elders.example"), ("Hanne Vermeersch", "hanne.vermeersch@waterbeke.example"),
            ] {
                let run = try Terminal(["add-person", name, address, "--administrator"] + place)
                #expect(run.status == 0, "\(run.errors)")
                let link = run.output.trimmingCharacters(in: .whitespacesAndNewlines)
                #expect(link.hasPrefix("http://localhost:8080/aanmelden/"))
                let browser = try await house.browser()
                let page = try await browser.post(String(link.dropFirst("http://localhost:8080".count)))
                #expect(try page.shows("Dag \(name.prefix { $0 != " " })"))
                #expect(try await browser.look("/beheer").status == 200)
            }
            #expect(try await house.count("SELECT count(*) FROM person WHERE name = 'Hanne Vermeersch'") == 1)
            #expect(try await house.count("SELECT count(*) FROM person_address WHERE address = 'nieuw@elders.example'") == 1)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `erase-person erases who uses an address, and nobody by mistake`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let place = ["--data", house.place.folder.path] + (engine == .postgresql ? ["--database", house.place.databaseURL] : [])
            func people(_ name: String) async throws -> Int { try await house.count("SELECT count(*) FROM person WHERE name = \(name)") }
            for (address, sentence) in [
                ("geen adres", "is not a mail address."), ("niemand@elders.example", "Nobody uses niemand@elders.example."),
                ("gezin.karabulut@waterbeke.example", "share gezin.karabulut@waterbeke.example. Say who with --name."),
                ("tom.claes@waterbeke.example", "is the only coordinator of Huis van het Kind Zandhoven-aan-Zee. Nothing was erased."),
            ] {
                let run = try Terminal(["erase-person", address, "--yes"] + place)
                #expect(run.status == 64, "\(address): \(run.errors)")
                #expect(run.errors.contains(sentence), "\(address): \(run.errors)")
            }
            let unsure = try Terminal(["erase-person", "lieve.adriaens@waterbeke.example"] + place)
            #expect(unsure.status == 64 && unsure.errors.contains("Nothing was erased."))
            for name in ["Lieve Adriaens", "Ayşe Karabulut", "Mustafa Karabulut"] { #expect(try await people(name) == 1) }
            let one = try Terminal(["erase-person", "gezin.karabulut@waterbeke.example", "--name", "Ayşe Karabulut", "--yes"] + place)
            #expect(one.status == 0 && one.output.hasSuffix("Erased.\n"), "\(one.errors)")
            #expect(try await people("Ayşe Karabulut") == 0)
            #expect(try await people("Mustafa Karabulut") == 1)
            let round = try await house.openRound(by: .tom, ["modus": "confidential"])
            try await house.browser(.tom).post(house.path(of: round) + "/gasten", ["naam": "Gast Vroeg", "adres": "gast@elders.example"])
            let guest = try Terminal(["erase-person", "gast@elders.example", "--yes"] + place)
            #expect(guest.status == 0, "\(guest.errors)")
            #expect(try await house.count("SELECT count(*) FROM invitation WHERE guest_name = 'Gast Vroeg'") == 0)
        }
    }

    @Test(arguments: [
        (["An", "geen adres"], "is not a mail address."), (["An", "an@a.example", "--language", "de"], "The language is nl, en or fr."),
        (["", "an@a.example"], "1 to 300"),
    ])
    func `add-person refuses what is not right`(_ arguments: [String], _ sentence: String) throws {
        let run = try Terminal(["add-person"] + arguments)
        #expect(run.status == 64)
        #expect(run.errors.contains(sentence))
    }

    @Test(arguments: [["serve"], ["migrate"], ["demo"]])
    func `a setting that cannot be used stops every command with one sentence`(_ arguments: [String]) throws {
        let run = try Terminal(arguments, ["LANGUAGE": "de"])
        #expect(run.status == 1)
        #expect(run.errors == "samenspel: The setting LANGUAGE is “de”, but it must be nl, en or fr.\n")
    }

    @Test(arguments: TestEngine.allCases)
    func `migrate and demo may run again and change nothing then`(_ engine: TestEngine) async throws {
        let place = try engine.place()
        defer { try? place.remove() }
        let options = ["--data", place.folder.path] + (engine == .postgresql ? ["--database", place.databaseURL] : [])
        for _ in 0..<2 { #expect(try Terminal(["migrate"] + options).output.hasPrefix("The database is up to date: \(engine.rawValue) ")) }
        #expect(try Terminal(["demo", "--fill-only"] + options).output.contains("Filling the database"))
        #expect(try Terminal(["demo", "--fill-only"] + options).output == "")
        let app = try await TestHouse.app(in: place, StoryClock(TestHouse.start), seed: 1)
        #expect(try await app.stores.database.read { db in try db.value("SELECT count(*) FROM network", as: Int.self) } == 2)
        await app.stores.database.close()
    }

    @Test func `a database that cannot be reached is said in one sentence`() throws {
        let run = try Terminal(["migrate", "--database", "postgres://nobody@127.0.0.1:1/none"])
        #expect(run.status == 1)
        #expect(run.errors.hasPrefix("samenspel: The database cannot be reached: "))
        #expect(run.errors.filter(\.isNewline).count == 1)
    }
}
