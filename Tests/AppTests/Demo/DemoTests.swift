import Foundation
import HTTPTypes
import Storage
import Testing

@testable import App

@Suite struct DemoTests {
    @Test func `the demo is the same each time, on both engines`() async throws {
        let sums = try await TestEngine.allCases.asyncMap { engine in
            try await TestHouse.open(engine) { house in
                try await house.values(
                    "SELECT id || name FROM person UNION ALL SELECT id || name FROM round UNION ALL SELECT id || name FROM partner",
                    as: String.self
                ).sorted()
            }
        }
        #expect(sums[0] == sums[1])
    }

    @Test func `its leads have something to do and all their addresses are nobody's`() async throws {
        try await TestHouse.open { house in
            for name in ["Hanne Vermeersch", "Youssef El Amrani", "Greet De Wilde"] {
                let page = try await house.browser().look(house.link(of: name, to: house.round(TestHouse.running)))
                #expect(page.status == 200, "\(name)")
            }
            let addresses = try await house.values("SELECT address FROM person_address", as: String.self)
            #expect(addresses.count > 90)
            #expect(addresses.allSatisfy { $0.hasSuffix(".example") })
        }
    }

    @Test func `its page offers each lead and nobody else`() async throws {
        try await TestHouse.open { house in
            let page = try await house.browser().look("/demo")
            let buttons = try page.root.all("button").filter { $0["name"] == "wie" }
            #expect(buttons.map(\.text) == Cast.leads.map { "Aanmelden als \($0)" })
            let other = try await house.person("Geert Lievens").rawValue
            #expect(try await house.browser().send(.post, "/demo/aanmelden", ["wie": other]).status == 404)
        }
    }
}
