import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct NetworkWeighingTests {
    private func keep(_ house: TestHouse, _ task: String = "Samen koken") async throws -> String {
        "/weging/" + (try await house.app.stores.weighings.keep(Weighing(task: task, alone: .no))).text
    }

    @Test(arguments: TestEngine.allCases)
    func `a network begins with a weighing in one act, after signing in where needed`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let link = try await keep(house)
            let visitor = try await house.browser()
            let asked = try await visitor.look(link + "/netwerk")
            #expect(
                asked.status == 303 && asked.location == "/aanmelden?terug=\(link.replacingOccurrences(of: "/", with: "%2F"))%2Fnetwerk")
            let youssef = try await house.browser(.youssef)
            var fields = try #require(try await youssef.look(link + "/netwerk").fields(of: link + "/netwerk"))
            #expect(fields["issue"] == "Samen koken")
            fields["naam"] = ""
            #expect(try await youssef.send(.post, link + "/netwerk", fields).status == 422)
            #expect(try await house.count("SELECT count(*) FROM network WHERE issue = 'Samen koken'") == 0)
            fields["naam"] = "De kookploeg"
            let made = try await youssef.send(.post, link + "/netwerk", fields)
            let path = String(made.location.prefix { $0 != "?" })
            #expect(try await youssef.look(path + "/weging").shows("Samen koken"))
            #expect(
                try await house.values(
                    "SELECT kind FROM activity WHERE network_id = \(path.dropFirst("/netwerken/".count) + "") ORDER BY kind",
                    as: String.self)
                    == ["networkMade", "weighingAttached"])
            #expect(try await youssef.look(link).status == 200, "the link goes on until its day")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a coordinator attaches once, and what a network holds is not erased by the link`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (hanne, path, link) = (try await house.browser(.hanne), try await house.path() + "/weging", try await keep(house))
            for typed in [link, "https://elders.example" + link + "?klaar=saved", " \(link.split(separator: "/").last ?? "") "] {
                #expect(try await hanne.send(.post, path, ["link": typed]).status == 303)
            }
            #expect(try await house.count("SELECT count(*) FROM activity WHERE kind = 'weighingAttached' AND subject = 'Samen koken'") == 1)
            let page = try await hanne.look(path)
            #expect(try page.shows("Samen koken") && page.shows(WeighingText.earlier))
            _ = try await house.browser().send(.post, link + "/weg")
            #expect(try await hanne.look(path).shows("Samen koken"))
            #expect(try await hanne.send(.post, path, ["link": link]).status == 422)
            #expect(try await hanne.send(.post, path, ["link": ""]).status == 422)
            #expect(try await hanne.send(.post, path, ["link": "<script>"]).fields(of: path)?["link"] == "<script>")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `only the coordinator of that network attaches and detaches`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (path, link, weighing) = (try await house.path() + "/weging", try await keep(house), try await house.weighing())
            for (somebody, status) in [(Somebody.youssef, 403), (.greet, 403), (.lieve, 403), (.tom, 404), (.ines, 404), (.visitor, 401)] {
                let browser = try await house.browser(somebody)
                #expect(try await browser.send(.post, path, ["link": link]).status == status)
                #expect(try await browser.send(.post, path + "/\(weighing)/los").status == status)
                #expect(try await !browser.look(link).body.contains("\"\(path)\""), "no button either")
            }
            let tom = try await house.browser(.tom)
            let others = try await house.path(TestHouse.otherNetwork) + "/weging"
            #expect(try await tom.look(others + "/\(weighing)").status == 404)
            #expect(try await tom.send(.post, others + "/\(weighing)/los").status == 404)
            #expect(try await house.count("SELECT count(*) FROM weighing WHERE network_id IS NOT NULL") == 1)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `what is detached goes on behind a new link, for ninety days`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (hanne, path, weighing) = (try await house.browser(.hanne), try await house.path() + "/weging", try await house.weighing())
            let page = try await hanne.send(.post, path + "/\(weighing)/los")
            #expect(page.status == 303 && page.location.hasPrefix("/weging/"))
            let link = String(page.location.prefix { $0 != "?" })
            #expect(try await house.browser().look(link).shows("OCMW Waterbeke"))
            #expect(try await hanne.look(path).shows(WeighingText.noneYet))
            #expect(try await hanne.look(path + "/\(weighing)").status == 404)
            #expect(try await hanne.send(.post, path + "/\(weighing)/los").status == 404, "the second of two tabs")
            #expect(try await hanne.send(.post, path, ["link": link]).status == 303, "it can be taken back")
            #expect(try await hanne.look(path).shows("OCMW Waterbeke"))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a network in the bin hides its weighing, and takes it along when it goes for good`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (hanne, path) = (try await house.browser(.hanne), try await house.path())
            try await house.app.stores.retention.apply()
            try await hanne.post(path + "/weg")
            #expect(try await hanne.look(path + "/weging").status == 404)
            house.clock.set(house.clock.now + 31 * 24 * 3600)
            try await house.app.stores.retention.apply()
            #expect(try await house.count("SELECT count(*) FROM weighing") == 0)
        }
    }
}
