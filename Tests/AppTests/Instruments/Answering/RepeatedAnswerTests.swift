import Foundation
import HTTPTypes
import Storage
import Testing

@testable import App

/// A confirmation can be lost on its way: who sends the same again learns that it arrived, and it counts once.
@Suite struct RepeatedAnswerTests {
    static let sheet = Sheet.all("4", ["n1.1": "x", "n1.2": "", "o-path": "Een  remark\nop twee regels", "o-trio": "Nog een", "p": "trio"])

    /// Everything that is kept of a round's answers.
    private static func kept(_ round: Round, _ house: TestHouse) async throws -> [String] {
        try await house.values(
            "SELECT id || hex FROM (SELECT id, '' AS hex FROM response WHERE round_id = \(round.id)) AS kept ORDER BY 1", as: String.self)
            + (try await house.values("SELECT id || body FROM remark WHERE round_id = \(round.id) ORDER BY 1", as: String.self))
    }

    @Test(arguments: Mode.allCases, TestEngine.allCases)
    func `the same answers again are received already, and nothing new is kept`(_ mode: Mode, _ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.openRound(["modus": mode.rawValue])
            let link = try await house.sortedLinks(to: round)[0]
            #expect(try await house.browser().send(.post, link, Self.sheet).status == 303)
            let before = try await Self.kept(round, house)
            #expect(before.count == 3)
            for _ in 0..<3 {
                let again = try await house.browser().post(link, Self.sheet)
                #expect(again.path == link + "/bedankt" && again.status == 200)
                #expect(try again.shows(AnswerText.thanksTitle))
            }
            #expect(try await Self.kept(round, house) == before)
            #expect(try await house.used(in: round) == 1)
        }
    }

    @Test(arguments: [Mode.open, .confidential], TestEngine.allCases)
    func `other answers with a link that was used are refused, however little differs`(_ mode: Mode, _ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.openRound(["modus": mode.rawValue])
            let link = try await house.sortedLinks(to: round)[0]
            #expect(try await house.browser().send(.post, link, Self.sheet).status == 303)
            let before = try await Self.kept(round, house)
            for change in [["n10.3": "5"], ["n1.2": "3"], ["o-trio": "Nog één"], ["o-trio": ""], ["p": "path"], ["p": ""], ["n1.1": "9"]] {
                let page = try await house.browser().send(
                    .post, link, Self.sheet.merging(change) { $1 }.filter { $0.key != "p" || $0.value != "" })
                #expect(page.status == 410, "\(change)")
                #expect(try page.shows(AnswerText.usedTitle))
            }
            #expect(try await Self.kept(round, house) == before)
        }
    }

    @Test func `in an anonymous round the answer to a repeat tells nothing of what was answered`() async throws {
        try await TestHouse.open { house in
            let round = try await house.openRound(["modus": "anonymous"])
            let links = try await house.sortedLinks(to: round)
            for (link, answer) in zip(links, ["1", "5"]) {
                #expect(try await house.browser().send(.post, link, Sheet.all(answer)).status == 303)
            }
            var pages: Set<String> = []
            for answer in ["1", "2", "5"] {
                let page = try await house.browser().send(.post, links[0], Sheet.all(answer))
                pages.insert("\(page.status) \(page.location)")
            }
            #expect(pages.count == 1)
        }
    }
}
