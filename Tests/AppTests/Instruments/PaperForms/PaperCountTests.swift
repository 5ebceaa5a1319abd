import Foundation
import HTTPTypes
import Localization
import Statistics
import Storage
import Testing

@testable import App

@Suite struct PaperCountTests {
    @Test(arguments: TestEngine.allCases)
    func `typed counts are kept as they are, and a row that does not add up is marked`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let session = try await house.session()
            let path = house.path(of: session) + "/tellingen"
            let hanne = try await house.browser(.hanne)
            let page = try await hanne.post(
                path, ["versie": "0", "bladen": "5", "n1.1-4": "3", "n1.1-w": "2", "n1.2-5": "4", "n1.3-1": "0"])
            #expect(page.status == 200)
            let counts = try await house.app.stores.papers.counts(in: session.id)
            #expect(counts.spread("1.1", isBefore: false, steps: 5).counts == [0, 0, 0, 3, 0])
            #expect(counts.unknown("1.1", isBefore: false) == 2 && counts.total("1.2", isBefore: false, steps: 5) == 4)
            #expect(counts.sheets.count == 3, "nought is not kept")
            #expect(try page.shows(PaperText.totalDiffers(4, of: 5)) && !page.shows(PaperText.totalDiffers(0, of: 5)))
            let fields = try #require(try page.fields(of: path))
            #expect(fields["n1.1-4"] == "3" && fields["n1.1-w"] == "2" && fields["versie"] == "1" && fields["n1.3-1"] == "")
            #expect(try await hanne.send(.post, path, fields.merging(["n1.1-4": ""]) { $1 }).status == 303)
            #expect(try await house.app.stores.papers.counts(in: session.id).spread("1.1", isBefore: false, steps: 5).n == 0)
        }
    }

    @Test(arguments: ["-1", "1,5", "veel", "10000", "٣"])
    func `what is no count is refused with everything that was typed`(_ typed: String) async throws {
        try await TestHouse.open { house in
            let session = try await house.session()
            let path = house.path(of: session) + "/tellingen"
            let page = try await house.browser(.hanne).send(.post, path, ["versie": "0", "bladen": "5", "n1.1-4": typed, "n2.1-w": "7"])
            #expect(page.status == 422)
            let fields = try #require(try page.fields(of: path))
            #expect(fields["n1.1-4"] == typed && fields["n2.1-w"] == "7" && fields["bladen"] == "5")
            #expect(try page.shows(PaperText.wholeNumber))
            #expect(try await house.app.stores.papers.counts(in: session.id).isEmpty)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `two who type at once do not overwrite each other`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let session = try await house.session()
            let path = house.path(of: session) + "/tellingen"
            try await house.browser(.youssef).post(path, ["versie": "0", "bladen": "5", "n1.1-4": "5"])
            let greet = try await house.browser(.greet)
            let page = try await greet.send(.post, path, ["versie": "0", "bladen": "6", "n1.1-2": "6"])
            #expect(page.status == 409)
            #expect(try page.shows(PaperText.nowThere(5)))
            let fields = try #require(try page.fields(of: path))
            #expect(fields["n1.1-2"] == "6" && fields["n1.1-4"] == "")
            #expect(
                try await house.app.stores.papers.counts(in: session.id).spread("1.1", isBefore: false, steps: 5).counts == [0, 0, 0, 5, 0])
            #expect(try await greet.send(.post, path, fields).status == 303)
        }
    }

    @Test func `the paper form asks every statement once for each moment, in order`() async throws {
        try await TestHouse.open { house in
            let session = try await house.session("Twee keer", ["momenten": "2", "voor": "voor de fusie", "nu": "nu"])
            let page = try await house.browser(.lieve).get(house.path(of: session) + "/formulier")
            let boxes = try page.root.all("span").filter { $0["class"] == "boxes" }
            #expect(boxes.count == 60)
            #expect(boxes.allSatisfy { $0.text.filter { !$0.isWhitespace } == "12345?" })
            let quickscan = try #require(house.app.catalogue.newest("quickscan"))
            let statements = try page.root.all("th").filter { $0["scope"] == "row" }.map(\.text)
            #expect(statements == quickscan.groups.flatMap { $0.items.map { "\($0.key) \($0.text.nl)" } })
            #expect(try page.shows(PaperText.withoutName) && page.shows("voor de fusie"))
        }
    }

    @Test func `a reader may print the form and not type counts`() async throws {
        try await TestHouse.open { house in
            let session = try await house.session()
            let lieve = try await house.browser(.lieve)
            #expect(try await lieve.look(house.path(of: session) + "/formulier").status == 200)
            #expect(try await lieve.look(house.path(of: session) + "/tellingen").status == 403)
            #expect(try await !lieve.get(house.path(of: session)).shows(PaperText.countTitle))
        }
    }
}
