import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct RoundCopyTests {
    @Test(arguments: TestEngine.allCases)
    func `a copy is a draft with the same settings, new days, and everybody invited anew`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            for name in ResultsTests.closed + [TestHouse.running] {
                let round = try await house.round(name)
                let page = try await house.browser(.hanne).send(.post, house.path(of: round) + "/kopie")
                #expect(page.status == 303 && page.location.contains("/wijzigen"))
                let copy = try await house.round("\(name) november 2026")
                #expect(copy.openedAt == nil && copy.closedAt == nil && copy.opensAt == nil && copy.id != round.id)
                #expect(copy.mode == round.mode && copy.form == round.form && copy.purpose == round.purpose)
                #expect(
                    copy.beforeLabel == round.beforeLabel && copy.nowLabel == round.nowLabel && copy.smallestGroup == round.smallestGroup)
                #expect(copy.closesAt > TestHouse.start + 7 * 24 * 3600 && copy.closesAt < TestHouse.start + 62 * 24 * 3600)
                #expect(try await house.count("SELECT count(*) FROM invitation WHERE round_id = \(copy.id) AND used = 1") == 0)
                #expect(copy.invitedPeople > 90)
                #expect(try await house.responses(to: copy) == 0)
                #expect(try await house.browser(.hanne).look(house.path(of: copy) + "/wijzigen").status == 200)
            }
        }
    }

    @Test func `the month in the name moves along, in its own language`() {
        func name(_ old: String, _ language: Language = .nl) -> String {
            let round = Round(
                id: Identifier(rawValue: "a"), networkId: Identifier(rawValue: "n"), instrumentKey: "quickscan", instrumentVersion: 1,
                form: .full,
                name: old, purpose: "", moment: .free, mode: .open, smallestGroup: 5, beforeLabel: nil, nowLabel: "nu", invitationText: "",
                opensAt: nil, closesAt: TestHouse.start)
            let copying = RoundCopy(id: Identifier(rawValue: "b"), now: TestHouse.start, zone: .gmt, language: language)
            return copying.copy(of: round, version: 1).name
        }
        #expect(name("Quickscan maart 2025") == "Quickscan november 2026")
        #expect(name("Mesure d’août 2024 en équipe", .fr) == "Mesure de novembre 2026 en équipe")
        #expect(name("Étude mars 2025", .fr) == "Étude novembre 2026")
        #expect(name("Mesure octobre 2025", .fr) == "Mesure novembre 2026")
        #expect(name("Bilan de mars 2025", .fr) == "Bilan de novembre 2026")
        #expect(name("Quickscan March 2025") == "Quickscan November 2026")
        #expect(name("Quickscan november 2026") == "Quickscan november 2026 (2)")
        #expect(name("Nulmeting") == "Nulmeting november 2026")
        #expect(name(String(repeating: "x", count: 300)).count <= 300)
    }

    @Test(arguments: TestEngine.allCases)
    func `a test round is for coordinators, says so everywhere and counts nowhere`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let hanne = try await house.browser(.hanne)
            let before = try await house.app.stores.results.latest(in: house.network())
            let draft = try await house.draft(by: .hanne, ["naam": "De grote meting", "modus": "anonymous"])
            let made = try await hanne.post(house.path(of: draft) + "/proefronde")
            #expect(try made.status == 200 && made.shows("PROEF: De grote meting"))
            let test = try await house.round("PROEF: De grote meting")
            #expect(test.isTest == 1 && test.mode == .open && test.openedAt != nil)
            #expect(try await house.count("SELECT count(*) FROM mail WHERE about = \(test.id)") == 0, "nobody is written to")

            let path = try await house.path() + "/proefrondes/\(test.id)"
            let questions = try await hanne.post(path + "/deelname")
            #expect(try questions.shows("PROEF: De grote meting"))
            #expect(try await house.browser().send(.post, questions.path, Sheet.all("5")).status == 303)
            #expect(try await hanne.look(house.path(of: test)).location == path)
            for end in ["/resultaten", "/vragen", "/resultaten.csv", "/resultaten/pijl.svg"] {
                let page = try await hanne.look(house.path(of: test) + end)
                #expect(page.status == 200 && page.body.contains("PROEF"), "\(end)")
            }
            // Once more: the first answer makes room.
            try await hanne.post(path + "/deelname")
            #expect(try await house.responses(to: test) == 0)
            try await house.expectUnseen(test)

            for page in ["", "/metingen"] { #expect(try await !house.browser(.youssef).look(house.path() + page).body.contains("PROEF")) }
            #expect(try await !hanne.look("/mijn-plek").body.contains("PROEF"))
            #expect(try await house.app.stores.results.latest(in: house.network())?.id == before?.id)
            #expect(try await hanne.look(house.path() + "/metingen").body.contains(path))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a test round goes when a coordinator says so, with all that is in it, and no other round does`(_ engine: TestEngine) async throws
    {
        try await TestHouse.open(engine) { house in
            let hanne = try await house.browser(.hanne)
            let running = try await house.round(TestHouse.running)
            try await hanne.post(house.path(of: running) + "/proefronde")
            let test = try await house.round("PROEF: \(TestHouse.running)")
            let path = try await house.path() + "/proefrondes/"
            let questions = try await hanne.post(path + "\(test.id)/deelname")
            try await house.browser().post(questions.path, Sheet.all("5", ["o-path": "Een toelichting"]))
            #expect(try await house.responses(to: test) == 1)
            for act in ["/weg", "/deelname"] { #expect(try await hanne.send(.post, path + "\(running.id)" + act).status == 404) }
            #expect(try await hanne.send(.post, path + "\(test.id)/weg").status == 303)
            for table in [
                "round WHERE id", "response WHERE round_id", "remark WHERE round_id", "invitation WHERE round_id", "due_work WHERE subject",
            ] {
                #expect(try await house.count(SQL(stringLiteral: "SELECT count(*) FROM \(table) = '\(test.id)'")) == 0, "\(table)")
            }
            #expect(try await house.round(TestHouse.running).id == running.id)
        }
    }

    @Test func `a test round closes by itself and takes no answer after that`() async throws {
        try await TestHouse.open { house in
            let hanne = try await house.browser(.hanne)
            try await hanne.post(house.path(of: house.round(TestHouse.running)) + "/proefronde")
            let test = try await house.round("PROEF: \(TestHouse.running)")
            await house.pass(70 * 24 * 3600)
            #expect(try await house.round(test.name).closedAt != nil)
            #expect(try await house.browser(.hanne).send(.post, house.path() + "/proefrondes/\(test.id)/deelname").status == 403)
        }
    }
}

extension TestHouse {
    /// For everybody but the coordinators of its network a test round is not there.
    func expectUnseen(_ test: Round) async throws {
        for somebody in [Somebody.youssef, .greet, .lieve, .tom, .ines] {
            let browser = try await browser(somebody)
            for end in ["", "/resultaten", "/vragen", "/resultaten.csv", "/antwoorden.csv", "/resultaten/pijl.svg", "/toelichtingen"] {
                #expect(try await browser.look(path(of: test) + end).status == 404, "\(somebody) \(end)")
            }
        }
    }
}
