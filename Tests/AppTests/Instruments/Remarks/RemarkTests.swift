import Foundation
import HTTPTypes
import Storage
import Testing

@testable import App

@Suite struct RemarkTests {
    @Test func `words go out wherever they stand, and nothing else changes`() throws {
        let remark = Self.remark("Fatima zei dat fatima's baas Fatima El Idrissi niet luistert.")
        #expect(
            try remark.without(Remark.words("Fatima, Fatima El Idrissi")) == "[…] zei dat […]'s baas […] niet luistert.",
            "the longest first")
        #expect(try remark.without([]) == remark.body)
        #expect(throws: Remark.NotThere(words: ["Piet"])) { try remark.without(["Fatima", "Piet"]) }
        #expect(Remark.words(" een ,, twee woorden\n[…],drie ") == ["twee woorden", "drie", "een"])
    }

    @Test(arguments: [Mode.confidential, .anonymous], TestEngine.allCases)
    func `the group sees only what was released, and that others wait`(_ mode: Mode, _ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.roundWithRemarks(mode)
            let (hanne, lieve) = (try await house.browser(.hanne), try await house.browser(.lieve))
            let results = house.path(of: round) + "/resultaten"
            #expect(try await lieve.look(results).shows(RemarksText.waiting(6)))
            try await house.expectNowhere("Kanarie", round, lieve)
            #expect(try await !lieve.look(results).body.contains("/toelichtingen"), "no link for who is no moderator")
            let remarks = try await house.app.stores.remarks.remarks(on: house.round(round.name))
            #expect(remarks.count == 6 && remarks.allSatisfy { $0.state == .waiting })
            #expect(remarks.map(\.id.rawValue) == remarks.map(\.id.rawValue).sorted(), "in the order of random keys")

            try await house.decide(remarks[0], .release, hanne, round)
            try await house.decide(remarks[1], .hide, hanne, round)
            let page = try await lieve.look(results)
            #expect(try page.shows(remarks[0].body) && page.shows(RemarksText.waiting(4)))
            for other in remarks.dropFirst() { #expect(try !page.shows(other.body)) }

            try await hanne.post(house.path(of: round) + "/toelichtingen/alle")
            let after = try await lieve.look(results)
            for remark in remarks { #expect(try after.shows(remark.body) == (remark != remarks[1]), "all but what was hidden") }
            #expect(try !after.shows("wachten op de coördinator"))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `what was left out is not kept, and nobody puts words in another's mouth`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.roundWithRemarks(.confidential)
            let hanne = try await house.browser(.hanne)
            let remark = try await house.app.stores.remarks.remarks(on: house.round(round.name))[0]
            let page = try await house.decide(remark, .release, hanne, round, without: "Kanarie, Mustafa")
            #expect(page.status == 422)
            #expect(try page.shows("Dit staat niet in deze toelichting: Mustafa.") && page.body.contains("Kanarie, Mustafa"))
            #expect(try await house.state(of: remark) == "waiting")
            #expect(try await house.decide(remark, .release, hanne, round, without: "kanarie").status == 303)
            let body = try #require(try await house.value("SELECT body FROM remark WHERE id = \(remark.id)", as: String.self))
            #expect(body == remark.body.replacing("Kanarie", with: "[…]"))
            try await hanne.post(
                house.path(of: round) + "/toelichtingen",
                ["toelichting": remark.id.rawValue, "besluit": "vrijgeven", "tekst": "Iets anders", "body": "Iets anders"])
            #expect(try await house.value("SELECT body FROM remark WHERE id = \(remark.id)", as: String.self) == body)
            let log = try await house.values("SELECT subject FROM activity WHERE kind = 'remarkModerated'", as: String.self)
            #expect(!log.isEmpty && log.allSatisfy { !$0.contains("Kanarie") }, "the act without the text")
        }
    }

    @Test(arguments: [Mode.confidential, .anonymous], TestEngine.allCases)
    func `while a round runs and below k nobody moderates`(_ mode: Mode, _ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.openRound(["modus": mode.rawValue])
            for (number, link) in try await house.sortedLinks(to: round).prefix(4).enumerated() {
                try await house.browser().post(link, Sheet.all("4", ["o-path": "Kanarie \(number)"]))
            }
            let tom = try await house.browser(.tom)
            let path = house.path(of: round) + "/toelichtingen"
            let remark = try #require(try await house.value("SELECT id FROM remark WHERE round_id = \(round.id) LIMIT 1", as: String.self))
            #expect(try await tom.look(path).status == 403)
            #expect(try await tom.send(.post, path, ["toelichting": remark, "besluit": "vrijgeven"]).status == 403)
            #expect(try await tom.send(.post, path + "/alle").status == 403)
            try await house.close(round)
            let page = try await tom.look(path)
            #expect(try page.status == 200 && page.shows(RemarksText.none) && !page.body.contains("Kanarie"))
            let kept = try await house.value("SELECT id FROM remark WHERE round_id = \(round.id) LIMIT 1", as: String.self) ?? ""
            #expect(try await tom.send(.post, path, ["toelichting": kept, "besluit": "vrijgeven"]).status == 404)
            try await tom.post(path + "/alle")
            #expect(try await house.count("SELECT count(*) FROM remark WHERE state <> 'waiting' AND round_id = \(round.id)") == 0)
            try await house.expectNowhere("Kanarie", round, tom)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a remark of another round is not found`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.roundWithRemarks(.anonymous)
            let first = try await house.round("Eerste meting")
            let foreign = try await house.app.stores.remarks.remarks(on: round)[0]
            #expect(try await house.decide(foreign, .hide, house.browser(.hanne), first).status == 404)
            #expect(try await house.state(of: foreign) == "waiting")
            #expect(try await house.decide(foreign, .hide, house.browser(.youssef), round).status == 403)
            #expect(
                try await house.browser(.hanne).send(
                    .post, house.path(of: round) + "/toelichtingen", ["toelichting": foreign.id.rawValue, "besluit": "publiceren"]
                ).status == 404)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `an open round shows remarks at once`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.openRound(["modus": "open"])
            try await house.browser().post(house.sortedLinks(to: round)[0], Sheet.all("4", ["o-path": "Met mijn naam"]))
            #expect(try await house.browser(.tom).look(house.path(of: round) + "/resultaten").shows("Met mijn naam"))
        }
    }

    private static func remark(_ body: String) -> Remark {
        Remark(id: Identifier(rawValue: "x"), groupKey: "path", body: body, state: .waiting)
    }
}

extension TestHouse {
    /// A closed round in Hanne's network with six answers, each with a remark.
    func roundWithRemarks(_ mode: Mode) async throws -> Round {
        let round = try await openRound(by: .hanne, ["modus": mode.rawValue, "naam": "Met toelichtingen"])
        for (number, link) in try await sortedLinks(to: round).prefix(6).enumerated() {
            try await browser().post(link, Sheet.all("4", ["o-path": "Kanarie nummer \(number) zingt"]))
        }
        try await close(round, by: .hanne)
        return try await self.round(round.name)
    }

    @discardableResult
    func decide(_ remark: Remark, _ moderation: Moderation, _ browser: Browser, _ round: Round, without words: String = "") async throws
        -> Page
    {
        try await browser.send(
            .post, path(of: round) + "/toelichtingen",
            ["toelichting": remark.id.rawValue, "besluit": moderation.rawValue, RemarksPage.words(of: remark.id): words])
    }

    func state(of remark: Remark) async throws -> String {
        try await value("SELECT state FROM remark WHERE id = \(remark.id)") ?? ""
    }

    /// A text stands on no page and in no file about a round.
    func expectNowhere(_ text: String, _ round: Round, _ browser: Browser, sourceLocation: SourceLocation = #_sourceLocation) async throws {
        for end in [
            "", "/resultaten", "/vragen", "/resultaten.csv", "/resultaten.json", "/resultaten/pijl.svg", "/resultaten/spreiding.svg",
        ] {
            #expect(try await !browser.look(path(of: round) + end).body.contains(text), "\(end)", sourceLocation: sourceLocation)
        }
        let network = "/netwerken/\(round.networkId)"
        for path in [network, network + "/metingen", network + "/activiteit", "/mijn-plek"] {
            #expect(try await !browser.look(path).body.contains(text), "\(path)", sourceLocation: sourceLocation)
        }
        let parts = try Archive.parts(of: await file(of: round).xlsx)
        #expect(!parts.values.joined().contains(text), sourceLocation: sourceLocation)
    }
}
