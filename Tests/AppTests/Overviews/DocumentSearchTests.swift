import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct DocumentSearchTests {
    private func found(_ typed: String, _ browser: Browser) async throws -> [String: [String]] {
        let page = try await browser.get("/zoeken?q=\(Browser.encoded(typed))")
        let sections = try page.root.all("section").filter { !$0.all("ul", class: "list").isEmpty }
        return Dictionary(uniqueKeysWithValues: sections.map { ($0.all("h2").first?.text ?? "", $0.all("li").map(\.text)) })
    }

    @Test(arguments: TestEngine.allCases)
    func `documents and their sections are found by who is in the network, and lead to their place`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            var one = FiledDocument()
            one.title = "Charter van de sperwer"
            let document = try await house.file(one)
            for somebody in [Somebody.hanne, .youssef, .greet, .lieve] {
                let browser = try await house.browser(somebody)
                #expect(try await found("sperw", browser)["Documenten"] == ["Charter van de sperwer"], "\(somebody)")
                let page = try await browser.get("/zoeken?q=kwikst")
                let link = try #require(try page.root.all("a").first { $0["href"]?.contains("/documenten/") == true })
                #expect(link["href"] == house.path(of: document) + "#artikel-eigen-1" && link.text == "Wat de ooievaar brengt")
                #expect(try page.shows("Samen tellen wij de kwikstaart in elk dorp.") && page.shows("Charter van de sperwer"))
                #expect(try await found("ooievaar brengt", browser)["Rubrieken van documenten"]?.count == 1, "the title of a section")
            }
            for somebody in [Somebody.tom, .ines] {
                for word in ["sperwer", "kwikstaart"] { #expect(try await found(word, house.browser(somebody)) == [:], "\(somebody)") }
            }
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a section that the scheme names is found under that name, and follows what is written`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let document = try await house.begin()
            let text = try await house.text(of: document)
            let (clause, hanne) = (try #require(text.clauses.first), try await house.browser(.hanne))
            let (documents, person) = (house.app.stores.committing.documents, try await house.person(Somebody.hanne.rawValue))
            func write(_ body: String, isPresent: Bool = true) async throws {
                let seen = try await house.text(of: document).clause(clause.section)?.version ?? 2
                let change = ClauseChange(section: clause.section, title: "", body: body, isPresent: isPresent, seen: seen)
                try await documents.write([change], to: document, by: person)
            }
            try await write("Eerst een *kwikstaart* tellen.")
            let page = try await hanne.get("/zoeken?q=kwikstaart")
            #expect(try page.shows(text.title(of: clause, .nl)))
            try await house.checkIndex("written")
            try await write("Eerst een ijsvogel tellen.")
            #expect(try await found("kwikstaart", hanne) == [:])
            #expect(try await found("ijsvogel", hanne)["Rubrieken van documenten"]?.count == 1)
            try await house.checkIndex("written anew")
            try await write("", isPresent: false)
            #expect(try await found("ijsvogel", hanne) == [:])
            try await house.checkIndex("left out")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `what was realised is found by who is in the network, until it is removed`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let one = try await house.realise(["wat": "Vijf kwikstaarten geteld", "nota": "Bij de ijsvogel"])
            for word in ["kwikst", "ijsvogel", "zwembad kwikstaarten"] {
                #expect(try await found(word, house.browser(.lieve))["Realisaties"]?.count == 1, "\(word)")
            }
            let page = try await house.browser(.lieve).get("/zoeken?q=kwikstaarten")
            let link = try #require(try page.root.all("a").first { $0["href"]?.contains("/realisaties") == true })
            #expect(link["href"] == "/netwerken/\(one.networkId)/realisaties#\(one.id)" && link.text == "Vijf kwikstaarten geteld")
            #expect(try await found("kwikstaarten", house.browser(.tom)) == [:])
            try await house.checkIndex("realised")
            try await house.browser(.youssef).post(house.path(of: one) + "/weg")
            #expect(try await found("kwikstaarten", house.browser(.hanne)) == [:])
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `what lies in a bin is not found, and leaves nothing in the index when it goes for good`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (first, second) = (try await house.file(), try await house.file())
            let (hanne, path) = (try await house.browser(.hanne), try await house.path())
            let person = try await house.person(Somebody.hanne.rawValue)
            try await house.app.stores.committing.documents.remove(first, by: person)
            #expect(try await found("kwikstaart", hanne)["Rubrieken van documenten"]?.count == 1)
            #expect(try await found("afspraken sport", hanne)["Documenten"]?.count == 1)
            try await house.checkIndex("in the bin")
            try await house.app.stores.database.write { db in try db.run("DELETE FROM document WHERE id = \(first.id)") }
            try await house.checkIndex("a document less")
            try await hanne.post(path + "/weg")
            #expect(try await found("kwikstaart", hanne) == [:])
            try await house.app.stores.database.write { db in try db.run("DELETE FROM network WHERE id = \(second.networkId)") }
            try await house.checkIndex("a network less")
            #expect(try await house.count("SELECT count(*) FROM search_entry WHERE network_id = \(second.networkId)") == 0)
            #expect(try await house.count("SELECT count(*) FROM clause WHERE document_id = \(second.id)") == 0)
        }
    }
}
