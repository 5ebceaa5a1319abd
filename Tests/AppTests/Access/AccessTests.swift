import Foundation
import Hummingbird
import Testing

@testable import App

@Suite struct AccessTests {
    @Test func `every route stands in the table of who gets what`() async throws {
        let routes = try await TestHouse.open(.sqlite, .nothing) { house in
            house.app.router.routes.filter { $0.method != .head }.map {
                "\($0.method.rawValue) \($0.path)".replacing("{", with: ":").replacing("}", with: "")
            }
        }
        #expect(Set(routes).subtracting(Access.table.map(\.route)) == [], "a route without a row")
        #expect(Set(Access.table.map(\.route)).subtracting(routes) == [], "a row without a route")
        #expect(Access.table.count == Set(Access.table.map(\.route)).count, "a route with two rows")
    }

    @Test(arguments: Somebody.allCases)
    func `each of the cast reads what the table says`(_ somebody: Somebody) async throws {
        try await TestHouse.openWithSamples(isLong: true) { house, samples in
            let rows = Access.table.filter { !$0.isWrite }
            let before = try await house.everythingKept()
            for row in rows where row.status(for: somebody) >= 400 { try await attempt(row, somebody, samples, house) }
            #expect(try await house.everythingKept() == before)
            for row in rows where row.status(for: somebody) < 400 { try await attempt(row, somebody, samples, house) }
        }
    }

    @Test(arguments: Access.table.filter(\.isWrite))
    func `each of the cast may write what the table says, and a refusal changes nothing`(_ row: Access) async throws {
        try await TestHouse.openWithSamples { house, samples in
            let before = try await house.everythingKept()
            let (allowed, refused) = (
                Somebody.allCases.filter { row.status(for: $0) < 400 }, Somebody.allCases.filter { row.status(for: $0) >= 400 }
            )
            for somebody in refused { try await attempt(row, somebody, samples, house) }
            if let first = allowed.first { try await tryBadly(row, first, samples, house) }
            #expect(try await house.everythingKept() == before)
            for somebody in allowed { try await attempt(row, somebody, samples, house) }
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `what is elsewhere or nowhere is not found`(_ engine: TestEngine) async throws {
        try await TestHouse.openWithSamples(engine, isLong: true) { house, samples in
            let hanne = samples.browser(.hanne, in: house)
            let token = try await hanne.formToken()
            let before = try await house.everythingKept()
            for (number, row) in Access.table.enumerated() {
                for path in samples.strangePaths(row, number) {
                    let method = HTTPRequest.Method(row.method) ?? .get
                    let page = try await hanne.send(method, path, samples.form(row), token: .text(token))
                    #expect(page.status == 404, "\(method) \(path)")
                }
            }
            #expect(try await house.everythingKept() == before)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a forged link is not found and says nothing`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let visitor = try await house.browser()
            for token in ["x", "%00", "%FF", "'", String(repeating: "A", count: 24), String(repeating: "9", count: 300)] {
                #expect(try await visitor.look("/a/\(token)").status == 404)
                #expect(try await visitor.look("/a/\(token)/bedankt").status == 404)
                #expect([404, 410].contains(try await visitor.look("/aanmelden/\(token)").status))
            }
        }
    }

    @Test func `without a demo nobody signs in by a click`() async throws {
        try await TestHouse.open(.sqlite, .demo, ["DEMO": "no"]) { house in
            let visitor = try await house.browser()
            #expect(try await visitor.get("/demo").status == 404)
            let lieve = try await house.person("Lieve Adriaens").rawValue
            #expect(try await visitor.send(.post, "/demo/aanmelden", ["wie": lieve]).status == 404)
            #expect(await visitor.cookies["session"] == nil)
        }
    }

    private func attempt(_ row: Access, _ somebody: Somebody, _ samples: AccessSamples, _ house: TestHouse) async throws {
        let browser = samples.browser(somebody, in: house)
        let path = try await samples.path(row, in: house, attempt: Somebody.allCases.firstIndex(of: somebody) ?? 0)
        let page = row.isWrite ? try await browser.send(.post, path, samples.form(row)) : try await browser.look(path)
        #expect(page.status == row.status(for: somebody), "\(somebody), \(row)")
        if page.status == 303, !row.isWrite, !row.path.hasPrefix("/a/") {
            #expect(page.location.hasPrefix("/aanmelden?terug="), "\(row)")
        }
    }

    /// Without the form's token, with another person's, and with other methods.
    private func tryBadly(_ row: Access, _ somebody: Somebody, _ samples: AccessSamples, _ house: TestHouse) async throws {
        let path = try await samples.path(row, in: house, attempt: 8)
        let browser = samples.browser(somebody, in: house)
        let form = samples.form(row)
        #expect(try await browser.send(.post, path, form, token: .none).status == 403, "without a token")
        #expect(try await browser.send(.post, path, form, token: .text("")).status == 403, "with an empty token")
        let others = try await samples.browser(.greet, in: house).formToken(for: try await samples.path(row, in: house, attempt: 9))
        #expect(try await browser.send(.post, path, form, token: .text(others)).status == 403, "with somebody else's token")
        for method in [HTTPRequest.Method.put, .delete, .patch] {
            #expect([404, 405].contains(try await browser.send(method, path, form).status), "\(method)")
        }
        guard !Access.table.contains(where: { $0.route == "GET \(row.path)" }) else { return }
        #expect([404, 405].contains(try await browser.look(path).status), "GET")
    }
}
