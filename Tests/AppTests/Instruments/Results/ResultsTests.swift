import Foundation
import HTTPTypes
import Statistics
import Testing

@testable import App

@Suite struct ResultsTests {
    static let closed = ["Eerste meting", "Na de verhuizing van het vrijetijdsloket", "Korte peiling van de kerngroep"]

    @Test(arguments: closed, TestEngine.allCases)
    func `what a round shows is what its rows say`(_ name: String, _ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.round(name)
            let questionnaire = try round.questionnaire(house.app.catalogue)
            let results = try await house.app.stores.results.results(of: round, questionnaire)
            let recount = try await Recount(house, round, sizes: Array(repeating: round.form == .full ? 3 : 1, count: 10))
            #expect(results.n == recount.n && results.n >= 5)
            #expect(results.domains.count == 10)
            for (domain, expected) in zip(results.domains, recount.domains) {
                let key = domain.group.key
                #expect(domain.now?.spread.counts == expected.classes, "\(key)")
                #expect(abs((domain.now?.mean ?? 0) - mean(expected.means)) < 1e-9, "\(key)")
                #expect(domain.priorities == expected.priorities, "\(key)")
                if round.beforeLabel != nil {
                    #expect(abs((domain.before?.mean ?? 0) - mean(expected.meansBefore)) < 1e-9, "\(key)")
                    #expect(abs((domain.change?.mean ?? 9) - mean(expected.changes)) < 1e-9, "\(key)")
                } else {
                    #expect(domain.before == nil && domain.change == nil)
                }
                let smallest = round.mode == .open ? 1 : 5
                #expect(
                    domain.items.map { $0.now.spread?.counts } == expected.items.map { $0.reduce(0, +) >= smallest ? $0 : nil }, "\(key)")
                #expect(domain.items.map(\.now.unknown) == expected.unknown, "\(key)")
            }
        }
    }

    @Test func `the demo shows a strength, a work point, a spagaat and a divided domain`() async throws {
        try await TestHouse.open { house in
            let round = try await house.round("Eerste meting")
            let results = try await house.app.stores.results.results(of: round, round.questionnaire(house.app.catalogue))
            #expect(results.strengths.map(\.group.key).contains("relations"))
            #expect(results.workPoints.map(\.group.key).contains("path"))
            #expect(results.domains.first { $0.group.key == "development" }?.now?.spread.mark == .spagaat)
            let short = try await house.round("Korte peiling van de kerngroep")
            let divided = try await house.app.stores.results.results(of: short, short.questionnaire(house.app.catalogue))
            #expect(divided.domains.first { $0.group.key == "trio" }?.now?.spread.mark == .verdeeld)
        }
    }

    @Test(arguments: closed)
    func `the page prints the figures that were counted`(_ name: String) async throws {
        try await TestHouse.open { house in
            let round = try await house.round(name)
            let page = try await house.browser(.lieve).get(house.path(of: round) + "/resultaten")
            let recount = try await Recount(house, round, sizes: Array(repeating: round.form == .full ? 3 : 1, count: 10))
            let table = try #require(try page.root.all("section").first { $0["id"] == "tabel" }?.all("table").first)
            let rows = table.all("tbody")[0].elements.filter { $0.name == "tr" }
            #expect(rows.count == 10)
            for (row, expected) in zip(rows, recount.domains) {
                let cells = row.elements.map(\.text)
                let tenths = Int((mean(expected.means) * 10 + 0.5 + 1e-9).rounded(.down))
                #expect(cells[2] == "\(tenths / 10),\(tenths % 10)", "\(cells)")
                #expect(cells[4] == "\(expected.n)", "\(cells)")
                #expect(cells[7] == "\(expected.unknown.reduce(0, +))", "\(cells)")
            }
            #expect(try page.shows("\(recount.n) van "))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a domain needs two thirds of its statements, and a statement its smallest group`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.openRound()
            let links = try await house.sortedLinks(to: round)
            // Six answer the domain; four of them also its first statement. Of the second domain one gives only one statement.
            for (number, link) in links.enumerated() {
                var form = Sheet.all("4")
                if number < 2 { form["n1.1"] = number == 0 ? "x" : "" }
                if number == 0 {
                    form["n2.1"] = ""
                    form["n2.2"] = "x"
                }
                try await house.browser().post(link, form)
            }
            try await house.close(round)
            let closed = try await house.round(round.name)
            let results = try await house.app.stores.results.results(of: closed, closed.questionnaire(house.app.catalogue))
            #expect(results.domains[0].now?.n == 6)
            // One hidden statement would follow from the domain and the others, so a second one hides with it.
            #expect(results.domains[0].items.map { $0.now.spread?.n } == [nil, nil, 6])
            #expect(results.domains[0].items[0].now.unknown == 0 && results.domains[0].items[0].now.unanswered == 0)
            #expect(results.domains[1].now?.n == 5)
            let page = try await house.browser(.tom).get(house.path(of: round) + "/resultaten")
            let section = try #require(try page.root.all("section").first { $0["id"] == "ambition" })
            let rows = section.all("tbody")[0].elements
            #expect(rows[0].text.contains("te weinig antwoorden"))
            #expect(rows[1].text.contains("te weinig antwoorden"))
            #expect(!rows[2].text.contains("te weinig antwoorden"))
        }
    }

    @Test func `halves go to the higher class`() async throws {
        try await TestHouse.open { house in
            let round = try await house.openRound()
            for link in try await house.sortedLinks(to: round) {
                try await house.browser().post(link, ["n1.1": "3", "n1.2": "4", "n2.1": "1", "n2.2": "1", "n2.3": "2"])
            }
            try await house.close(round)
            let closed = try await house.round(round.name)
            let domains = try await house.app.stores.results.results(of: closed, closed.questionnaire(house.app.catalogue)).domains
            #expect(domains[0].now?.spread.counts == [0, 0, 0, 6, 0], "3,5 is a 4")
            #expect(domains[1].now?.spread.counts == [6, 0, 0, 0, 0], "1,33 is a 1")
            #expect(domains[2].now == nil, "nobody answered it")
        }
    }

    @Test func `a mark says what was seen and asks, on the page of the round and of the network`() async throws {
        try await TestHouse.open { house in
            let round = try await house.openRound(by: .hanne)
            for (number, link) in try await house.sortedLinks(to: round).prefix(10).enumerated() {
                try await house.browser().post(
                    link, Sheet.all("3", ["n4.1": number < 4 ? "1" : "5", "n4.2": number < 4 ? "2" : "4", "n4.3": number < 4 ? "1" : "5"]))
            }
            try await house.close(round, by: .hanne)
            let page = try await house.browser(.youssef).get(house.path(of: round) + "/resultaten")
            #expect(
                try page.shows(
                    "6 ervaren dit als een sterkte, 4 als een zwakte. Voor wie, wanneer en waardoor is dit een sterkte, en wanneer een zwakte?"
                ))
            #expect(try page.root.all("span", class: "mark").contains { $0.text == "spagaat" })
            #expect(try await house.browser(.youssef).get(house.path()).shows(ResultsText.seen(strong: 6, weak: 4)))
        }
    }

    @Test func `an open round names who answered what, from the first answer on`() async throws {
        try await TestHouse.open { house in
            let round = try await house.openRound(["modus": "open"])
            try await house.browser().post(house.link(of: "Siham Kaddouri", to: round), Sheet.all("5", ["o-path": "Met mijn naam"]))
            let page = try await house.browser(.tom).get(house.path(of: round) + "/resultaten")
            #expect(page.status == 200)
            let row = try #require(try page.root.all("tr").first { $0.text.contains("Siham Kaddouri") })
            #expect(row.elements.map(\.text) == ["Siham Kaddouri", "vzw Het Kleine Zandkasteel"] + Array(repeating: "5,0", count: 10))
            #expect(try page.shows("Met mijn naam"))
            #expect(try !page.shows("Maarten Viaene"))
        }
    }

    private func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
}
