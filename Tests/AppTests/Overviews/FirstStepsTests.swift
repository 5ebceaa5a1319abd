import HTTPTypes
import Localization
import Testing

@testable import App

@Suite struct FirstStepsTests {
    /// The ticked steps of a network, in order; nil when the list is not there.
    private func done(_ browser: Browser, _ path: String) async throws -> [String]? {
        let list = try await browser.get(path).root.all("section", class: "first-steps").first
        return list.map { $0.all("li", class: "done").compactMap { $0.all("a").first?.text } }
    }

    private func made(_ browser: Browser) async throws -> String {
        String(try await browser.post("/netwerken", ["naam": "Een nieuw netwerk", "soort": "own"]).path.prefix { $0 != "?" })
    }

    @Test(arguments: TestEngine.allCases)
    func `a new network shows what to do, ticks what is done, and leads there`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let tom = try await house.browser(.tom)
            let path = try await made(tom)
            let list = try #require(try await tom.get(path).root.all("section", class: "first-steps").first)
            #expect(list.all("li").count == FirstSteps.Kind.allCases.count)
            #expect(list.all("li").filter { $0["aria-current"] == "step" }.count == 1)
            for link in list.all("a") {
                let status = try await tom.get(link["href"] ?? "").status
                #expect(status == 200, "\(link.text)")
            }
            #expect(try await done(tom, path) == [])
            try await tom.post(path + "/importeren", ["lijst": "naam;e-mail;partner\nAn Peeters;an@nieuw.example;Nieuwe vzw"])
            #expect(try await done(tom, path) == [FirstStepsText.step(.partners).nl, FirstStepsText.step(.people).nl])
            try await tom.post(path + "/metingen", Access.roundForm)
            #expect(try await done(tom, path)?.last == FirstStepsText.step(.round).nl)
        }
    }

    @Test func `who put the list away no longer meets it, and can bring it back`() async throws {
        try await TestHouse.open { house in
            let tom = try await house.browser(.tom)
            let path = try await made(tom)
            try await tom.post(path + "/eerste-stappen", ["toon": "0"])
            #expect(try await done(tom, path) == nil)
            let page = try await tom.get(path)
            #expect(try page.shows(FirstStepsText.show))
            try await tom.post(path + "/eerste-stappen", ["toon": "1"])
            #expect(try await done(tom, path) == [])
        }
    }

    @Test func `only a coordinator meets the first steps`() async throws {
        try await TestHouse.open { house in
            let path = try await house.path()
            for somebody in [Somebody.youssef, .greet, .lieve] {
                let list = try await done(house.browser(somebody), path)
                #expect(list == nil, "\(somebody)")
            }
        }
    }
}
