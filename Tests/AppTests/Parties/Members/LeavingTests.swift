import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct LeavingTests {
    @Test(arguments: TestEngine.allCases)
    func `coordination is handed over whole, and both are told`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (tom, path, network) = (
                try await house.browser(.tom), try await house.path(TestHouse.otherNetwork), try await house.network(TestHouse.otherNetwork)
            )
            #expect(try await tom.send(.post, path + "/verlaten").status == 409)
            #expect(try await tom.look(path + "/verlaten").shows(LeavingText.lastCoordinator))
            let siham = try await house.person("Siham Kaddouri")
            try await tom.post(path + "/overdragen", ["aan": siham.rawValue, "daarna": "blijf"])
            let coordinators = try await house.values(
                "SELECT person_id FROM membership WHERE network_id = \(network) AND role = 'coordinator' AND ended_at IS NULL",
                as: Identifier.self)
            #expect(coordinators == [siham])
            #expect(try await house.count("SELECT count(*) FROM mail WHERE subject LIKE '%coördinatie%'") == 2)
            #expect(try await tom.look(path).status == 200)
            #expect(try await tom.look(path + "/overdragen").status == 403)
            #expect(try await tom.send(.post, path + "/overdragen", ["aan": siham.rawValue]).status == 403)
            #expect(try await tom.post(path + "/verlaten").status == 200)
            #expect(try await tom.look(path).status == 404)
        }
    }

    @Test func `coordination goes to nobody from elsewhere and to nobody at all`() async throws {
        try await TestHouse.open { house in
            let (tom, path) = (try await house.browser(.tom), try await house.path(TestHouse.otherNetwork))
            for other in [try await house.person("Hanne Vermeersch"), try await house.person("Tom Claes"), Identifier(rawValue: "x")] {
                #expect(try await tom.send(.post, path + "/overdragen", ["aan": other.rawValue, "daarna": "weg"]).status == 422)
            }
            #expect(try await house.count("SELECT count(*) FROM activity WHERE kind = 'handedOver'") == 0)
            #expect(try await tom.look(path).status == 200)
        }
    }

    @Test func `who is alone in a network throws it away instead`() async throws {
        try await TestHouse.open { house in
            let lieve = try await house.browser(.lieve)
            let path = String(try await lieve.post("/netwerken", ["naam": "Alleen", "soort": "own"]).path.prefix { $0 != "?" })
            #expect(try await lieve.look(path + "/verlaten").shows(LeavingText.alone))
            #expect(try await lieve.send(.post, path + "/verlaten").status == 409)
            #expect(try await lieve.look(path + "/overdragen").shows(LeavingText.nobody))
        }
    }
}
