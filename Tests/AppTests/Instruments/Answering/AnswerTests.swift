import Foundation
import HTTPTypes
import Storage
import Testing

@testable import App

@Suite struct AnswerTests {
    @Test(arguments: Mode.allCases, TestEngine.allCases)
    func `a finished answer is kept as it was given, and uses the link up`(_ mode: Mode, _ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.openRound(["modus": mode.rawValue, "momenten": "2", "voor": "vóór", "nu": "nu"])
            let (visitor, link) = (try await house.browser(), try await house.link(of: "Siham Kaddouri", to: round))
            #expect(try await visitor.get(link).shows("30 stellingen"))
            let form = Sheet.all(
                "4", before: "2",
                ["n1.1": "5", "n1.2": "x", "n1.3": "", "v10.3": "1", "o-path": "  Een remark\r\nop twee regels ", "p": "trio"])
            let thanks = try await visitor.post(link, form)
            #expect(thanks.path == link + "/bedankt")
            #expect(try thanks.shows(AnswerText.thanksTitle))

            let now: [UInt8] = [5, 255, 0] + Array(repeating: 4, count: 27)
            let before: [UInt8] = Array(repeating: 2, count: 29) + [1]
            let kept = try await house.value("SELECT answers FROM response WHERE round_id = \(round.id)", as: [UInt8].self)
            #expect(kept == now)
            #expect(try await house.value("SELECT answers_before FROM response WHERE round_id = \(round.id)", as: [UInt8].self) == before)
            #expect(try await house.value("SELECT priorities FROM response WHERE round_id = \(round.id)", as: [UInt8].self) == [9])
            #expect(
                try await house.values("SELECT body FROM remark WHERE round_id = \(round.id)", as: String.self) == [
                    "Een remark\nop twee regels"
                ])
            #expect(try await house.used(in: round) == 1)

            let again = try await visitor.send(.post, link, Sheet.all("1"))
            if mode == .anonymous {
                // Nobody can know which answer came by this link, so what is true of any is said.
                #expect(again.status == 303)
                #expect(try await visitor.look(again.location).shows(AnswerText.countsOnce))
            } else {
                #expect(again.status == 410)
                #expect(try again.shows(AnswerText.usedTitle))
            }
            #expect(try await visitor.look(link).status == 410)
            #expect(try await visitor.send(.post, link + "/klad", Sheet.all("1")).status == 410)
            #expect(try await house.values("SELECT answers FROM response WHERE round_id = \(round.id)", as: [UInt8].self) == [now])
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `of two tabs the first that is sent counts`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.openRound()
            let link = try await house.sortedLinks(to: round)[0]
            let (first, second) = (try await house.browser(), try await house.browser())
            let tokens = [try await first.get(link).formToken ?? "", try await second.get(link).formToken ?? ""]
            #expect(try await second.send(.post, link, Sheet.all("5"), token: .text(tokens[1])).status == 303)
            #expect(try await first.send(.post, link, Sheet.all("1"), token: .text(tokens[0])).status == 410)
            #expect(
                try await house.value("SELECT answers FROM response WHERE round_id = \(round.id)", as: [UInt8].self)
                    == Array(repeating: 5, count: 30))
        }
    }

    @Test(arguments: Mode.allCases, TestEngine.allCases)
    func `fifty at once with one link are one answer`(_ mode: Mode, _ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.openRound(["modus": mode.rawValue])
            let link = try await house.sortedLinks(to: round)[0]
            let token = try await house.browser().formToken(for: link)
            let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
                for number in 0..<50 {
                    group.addTask {
                        try await Browser(house).send(
                            .post, link, Sheet.all("\(1 + number % 5)", ["o-path": "nummer \(number)"]), token: .text(token)
                        ).status
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(statuses.sorted() == (mode == .anonymous ? Array(repeating: 303, count: 50) : [303] + Array(repeating: 410, count: 49)))
            #expect(try await house.responses(to: round) == 1)
            #expect(try await house.used(in: round) == 1)
            #expect(try await house.count("SELECT count(*) FROM remark WHERE round_id = \(round.id)") == 1)
        }
    }

    @Test(arguments: Mode.allCases, TestEngine.allCases)
    func `answers that race with closing are in or out, and as many links are used`(_ mode: Mode, _ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.openRound(by: .hanne, ["modus": mode.rawValue])
            let links = Array(try await house.sortedLinks(to: round).prefix(30))
            let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
                for (number, link) in links.enumerated() {
                    group.addTask { try await Browser(house).send(.post, link, Sheet.all("3")).status }
                    if number == 12 {
                        group.addTask {
                            try await house.app.stores.passage.close(round.id, by: nil)
                            return 0
                        }
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(Set(statuses).isSubset(of: [0, 303, 410]))
            #expect(try await house.responses(to: round) == statuses.count { $0 == 303 })
            #expect(try await house.used(in: round) == statuses.count { $0 == 303 })
        }
    }

    @Test(arguments: [Mode.open, .confidential], TestEngine.allCases)
    func `half an answer is kept for later, on any device, until it is sent`(_ mode: Mode, _ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.openRound(["modus": mode.rawValue])
            let link = try await house.sortedLinks(to: round)[0]
            let half = ["n1.1": "2", "n10.3": "x", "o-trio": "Nog <even> denken & \"zien\"", "p": "trio"]
            #expect(try await house.browser().post(link + "/klad", half).shows(LayoutText.notice(.draftSaved)))
            try await house.browser().post(link + "/klad", half.merging(["n1.1": "3"]) { $1 })
            let page = try await house.browser().get(link)
            let form = try #require(try page.root.all("form").first { $0["id"] == "vragen" })
            let fields = try #require(try page.fields(of: form["action"] ?? ""))
            #expect(fields.filter { half.keys.contains($0.key) } == half.merging(["n1.1": "3"]) { $1 })
            #expect(try await house.responses(to: round) == 0)
            try await house.browser().post(link, fields)
            #expect(try await house.responses(to: round) == 1)
            #expect(try await house.count("SELECT count(*) FROM draft") == 0)
        }
    }

    @Test func `thanks are only for who has answered`() async throws {
        try await TestHouse.open { house in
            let round = try await house.openRound()
            let link = try await house.sortedLinks(to: round)[0]
            let page = try await house.browser().get(link + "/bedankt")
            #expect(page.path == link)
            #expect(try !page.shows(AnswerText.thanksTitle))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a remark may be as long as is said, with every line break and accent`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.openRound()
            let lines = String(repeating: String(repeating: "é", count: 9) + "\n", count: 199) + "tien teken"
            let flags = String(repeating: "🇧🇪", count: 1_000)
            let combined = String(repeating: "e\u{301}", count: 1_000)
            let links = try await house.sortedLinks(to: round)
            for (link, remark) in zip(links, [lines, flags, combined]) {
                #expect(remark.unicodeScalars.count == 2_000)
                #expect(try await house.browser().send(.post, link, ["o-path": remark.replacing("\n", with: "\r\n")]).status == 303)
                #expect(try await house.count("SELECT count(*) FROM remark WHERE body = \(remark)") == 1)
            }
            for remark in [flags + "x", combined + "x"] {
                let page = try await house.browser().send(.post, links[4], ["o-path": remark])
                #expect(page.status == 422)
                #expect(try page.shows(AnswerText.remarkTooLong))
            }
        }
    }

    @Test func `a short round asks ten statements in the language of the link`() async throws {
        try await TestHouse.open { house in
            let round = try await house.openRound(["vorm": "short"])
            let link = try await house.sortedLinks(to: round)[0]
            let page = try await house.browser(languages: "fr-BE").get(link)
            #expect(try page.root["lang"] == "fr-BE")
            #expect(try page.shows("10 affirmations"))
            #expect(try page.root.all("input").count { $0["type"] == "radio" } == 60)
            let english = try await house.browser(languages: "fr-BE").get(link + "?taal=en")
            #expect(try english.root["lang"] == "en-GB")
            try await house.browser().post(link, ["n1.3": "5"])
            let answers = try await house.value("SELECT answers FROM response WHERE round_id = \(round.id)", as: [UInt8].self)
            #expect(answers == [5] + Array(repeating: 0, count: 9))
        }
    }
}
