import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct JourneyTests {
    /// The network of Tom, where nobody moved yet.
    private struct Place: Sendable {
        let house: TestHouse
        let tom: Browser
        let way: String
        let network: Identifier

        static func open(_ engine: TestEngine, _ body: @escaping @Sendable (Place) async throws -> Void) async throws {
            try await TestHouse.open(engine) { house in
                let network = try await house.network(TestHouse.otherNetwork)
                let way = try await house.path(TestHouse.otherNetwork) + "/traject"
                try await body(Place(house: house, tom: try await house.browser(.tom), way: way, network: network))
            }
        }

        func move(_ fields: [String: String]) async throws -> Page { try await tom.send(.post, way + "/fase", fields) }

        func discuss(_ theme: Theme, _ more: [String: String] = [:]) async throws -> Page {
            let partner = try await house.partner("vzw Het Kleine Zandkasteel").rawValue
            let form = ["thema": theme.rawValue, "datum": "2026-11-20", "partner": partner].merging(more) { $1 }
            return try await tom.send(.post, way + "/gesprekken", form)
        }

        var moves: Int {
            get async throws { try await house.count("SELECT count(*) FROM journey_move WHERE network_id = \(network)") }
        }
    }

    @Test func `the model is complete`() {
        #expect(Phase.allCases.count == 6 && Phase.allCases.allSatisfy { !$0.themes.isEmpty })
        #expect(Set(Theme.allCases.map(\.rawValue)).count == Theme.allCases.count)
        #expect(Phase.allCases.flatMap(\.themes) == Theme.allCases, "in the order of the phases")
    }

    @Test(arguments: TestEngine.allCases)
    func `going back, skipping and leaving themes open need a reason, and the rest does not`(_ engine: TestEngine) async throws {
        try await Place.open(engine) { place in
            for (form, why) in [(["naar": "1"], JourneyMove.Explanation.leavesThemes), (["naar": "3"], .skips)] {
                let refused = try await place.move(form)
                #expect(refused.status == 422)
                #expect(try refused.shows(JourneyMoveText.explain(why)))
            }
            let typed = try await place.move(["naar": "9", "reden": "Zomaar"])
            #expect(typed.status == 422)
            #expect(try typed.fields(of: place.way + "/fase")?["reden"] == "Zomaar")
            #expect(try await place.moves == 0)
            for theme in Phase.preparation.themes { #expect(try await place.discuss(theme).status == 303) }
            #expect(try await place.move(["naar": "1", "versie": "0"]).status == 303, "all was discussed")
            #expect(try await place.move(["naar": "0", "versie": "1"]).status == 422, "back")
            #expect(try await place.move(["naar": "1", "reden": "Nergens heen", "versie": "1"]).status == 422, "it is there already")
            #expect(try await place.move(["naar": "0", "reden": "Er kwamen partners bij", "versie": "1"]).status == 303)
            let page = try await place.tom.get(place.way)
            #expect(try page.shows("Er kwamen partners bij") && page.shows(JourneyText.now(.preparation)))
            #expect(try page.root.all("li", class: "here").map { $0["id"] } == ["fase-0"])
            await #expect(throws: StorageError.self, "the schema wants the reason too") {
                try await place.house.app.stores.agreements.journeys.move(
                    place.network, from: .preparation, to: .agreeing, because: "", after: 2, by: place.house.person("Tom Claes"))
            }
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `of two who move at once one counts, and the other sees the phase as it is now`(_ engine: TestEngine) async throws {
        try await Place.open(engine) { place in
            let read = try #require(try await place.tom.get(place.way + "/fase").fields(of: place.way + "/fase"))
            let first = read.merging(["naar": "1", "reden": "We kennen elkaar"]) { $1 }
            let second = read.merging(["naar": "2", "reden": "We zijn al verder"]) { $1 }
            async let one = place.move(first)
            async let other = place.move(second)
            let statuses = try await [one.status, other.status].sorted()
            #expect(statuses == [303, 409])
            #expect(try await place.moves == 1)
            let clash = try await place.move(["naar": "4", "reden": "Nog iemand", "versie": "0"])
            #expect(clash.status == 409)
            #expect(try clash.shows(JourneyMoveText.changedMeanwhile) && clash.fields(of: place.way + "/fase")?["reden"] == "Nog iemand")
            #expect(try clash.fields(of: place.way + "/fase")?["versie"] == "1", "saving again is then a choice")
            #expect(try await place.move(["naar": "4", "reden": "Uit de toekomst", "versie": "7"]).status == 409)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a clock that is set back does not change the order`(_ engine: TestEngine) async throws {
        try await Place.open(engine) { place in
            for (number, target) in ["1", "2", "3"].enumerated() {
                #expect(try await place.move(["naar": target, "reden": "Stap \(target)", "versie": String(number)]).status == 303)
                place.house.clock.set(place.house.clock.now - 3600)
            }
            let journey = try await place.house.app.stores.agreements.journeys.journey(
                of: place.network, for: place.house.person("Tom Claes"))
            #expect(journey.moves.map(\.toPhase) == [.exploring, .sharing, .agreeing] && journey.phase == .agreeing)
            #expect(try await place.house.app.stores.agreements.journeys.phase(of: place.network) == .agreeing)
            let overview = try await place.tom.get(place.house.path(TestHouse.otherNetwork))
            #expect(try overview.shows(PhaseText.numbered(.agreeing)))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a talk is withdrawn by who wrote it or a coordinator, and keeps the names of that day`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let way = try await house.path() + "/traject"
            let club = try await house.partner("Wandelclub Stap Mee").rawValue
            let form = ["thema": "results", "datum": "2026-11-20", "partner": club, "nota": "Wie wat tegen wanneer doet"]
            let (hanne, youssef, greet, lieve) = (
                try await house.browser(.hanne), try await house.browser(.youssef), try await house.browser(.greet),
                try await house.browser(.lieve)
            )
            #expect(try await lieve.send(.post, way + "/gesprekken", form).status == 403)
            for wrong in [["datum": "2026-11-22"], ["datum": "morgen"], ["thema": "geen"], ["partner": "elders"], ["partner": ""]] {
                let refused = try await youssef.send(.post, way + "/gesprekken", form.merging(wrong) { $1 })
                #expect(refused.status == 422, "\(wrong)")
                #expect(try refused.fields(of: way + "/gesprekken")?["nota"] == "Wie wat tegen wanneer doet")
            }
            #expect(try await youssef.send(.post, way + "/gesprekken", form).status == 303)
            let talk: String = try await house.value("SELECT max(id) FROM theme_talk") ?? ""
            let place = way + "/gesprekken/\(talk)"
            #expect(try await greet.send(.post, place + "/weg").status == 403)
            #expect(try await !greet.get(way).root.all("form").contains { $0["action"] == place + "/weg" })
            #expect(try await hanne.send(.post, way.replacing("/traject", with: "/partners/\(club)/weg")).status == 303)
            #expect(try await greet.get(way).shows("Wandelclub Stap Mee"), "who left was there")
            for _ in 0..<2 { #expect(try await hanne.send(.post, place + "/weg").status == 303) }
            #expect(try await !greet.get(way).shows("Wie wat tegen wanneer doet"))
            for browser in [hanne, youssef] { #expect(try await browser.get(way).shows(JourneyText.withdrawn)) }
            #expect(try await youssef.send(.post, place + "/terug").status == 303)
            #expect(try await greet.get(way).shows("Wie wat tegen wanneer doet"))
            #expect(try await house.count("SELECT count(*) FROM activity WHERE kind = 'themeTakenBack'") == 1, "twice is once")
            #expect(try await house.app.stores.erasures.erase(house.person(Somebody.youssef.rawValue)))
            #expect(try await house.count("SELECT count(*) FROM theme_talk WHERE id = \(talk) AND written_by IS NULL") == 1)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `of what people think only numbers are shown, of who is there`(_ engine: TestEngine) async throws {
        try await Place.open(engine) { place in
            let stores = place.house.app.stores
            for _ in 0..<2 { #expect(try await place.tom.send(.post, place.way + "/mening", ["fase": "2"]).status == 303) }
            let siham = try await place.house.person("Siham Kaddouri")
            try await stores.agreements.journeys.keep(.shaping, of: siham, in: place.network)
            func views() async throws -> [Phase: Int] {
                try await stores.agreements.journeys.journey(of: place.network, for: siham).views
            }
            #expect(try await views() == [.sharing: 1, .shaping: 1])
            let page = try await place.tom.get(place.way)
            #expect(try page.shows(JourneyText.viewsDiffer) && !page.shows("Siham Kaddouri"))
            #expect(try await place.tom.send(.post, place.way + "/mening", ["fase": "9"]).status == 400)
            let member = try #require(try await stores.members.places(of: siham, in: place.network).first)
            #expect(try await stores.members.end(member, in: place.network, by: place.house.person("Tom Claes")))
            #expect(try await views() == [.sharing: 1])
            #expect(try await place.tom.get("/instellingen/gegevens").shows(MyDataText.journey(1)))
            #expect(try await place.tom.send(.post, place.way + "/mening", ["fase": ""]).status == 303)
            #expect(try await views().isEmpty)
        }
    }
}
