import HTTPTypes
import Localization
import Testing

@testable import App

@Suite struct HelpTests {
    /// The pages that somebody who is signed in can open: those of their own, and those of a network.
    private static let helped = Access.table.filter {
        !$0.isWrite
            && ($0.path.hasPrefix("/netwerken/")
                || ["mijn-plek", "instellingen", "zoeken", "beheer"].contains($0.path.split(separator: "/").first))
            && !$0.isFile && $0.path != "/instellingen/gegevens/bestand"
    }

    @Test func `every page in a network and every page of one's own has help`() {
        for read in Self.helped {
            let help = HelpText.book.page(at: read.path)
            #expect(help?.routes.contains(read.path) == true, "\(read.path) has no help")
        }
    }

    @Test func `no help is about a page that is not there`() {
        let routes = Set(Access.table.map { $0.path })
        let pages = HelpText.book.topics.flatMap(\.pages)
        for help in pages { #expect(Set(help.routes).subtracting(routes) == [], "\(help.key)") }
        #expect(Set(pages.map(\.key)).count == pages.count)
        #expect(Set(pages.flatMap(\.routes)).count == pages.flatMap(\.routes).count)
    }

    @Test(arguments: Language.allCases)
    func `the help on a page weighs at most one kilobyte of words`(_ language: Language) {
        for help in HelpText.book.topics.flatMap(\.pages) {
            let words = ([help.purpose] + help.parts.map(\.answer)).map { language($0) }.joined()
            #expect(words.utf8.count <= 1000, "\(help.key)")
        }
    }

    @Test func `the help at hand is that of the page, and its link leads to the same in the book`() async throws {
        try await TestHouse.open { house in
            let hanne = try await house.browser(.hanne)
            let path = try await house.path()
            for (end, help) in [("", "overzicht"), ("/partners/nieuw", "partner-toevoegen"), ("/metingen/nieuw", "meting-maken")] {
                let page = try await hanne.get(path + end)
                let aside = try #require(try page.root.all("aside", class: "help").first)
                #expect(aside.all("a").first?["href"] == "/hulp#\(help)")
                let book = try await hanne.get("/hulp")
                #expect(try book.root.everything.contains { $0["id"] == help })
            }
        }
    }

    @Test func `a page that may not be seen has no help, and neither has a page for everybody`() async throws {
        try await TestHouse.open { house in
            let path = try await house.path()
            #expect(try await house.browser(.tom).look(path).root.all("aside", class: "help").isEmpty)
            #expect(try await house.browser(.lieve).look(path + "/post").root.all("aside", class: "help").isEmpty)
            #expect(try await house.browser(.hanne).look("/beheer").root.all("aside", class: "help").isEmpty)
            #expect(try await house.browser().look("/").root.all("aside", class: "help").isEmpty)
        }
    }
}
