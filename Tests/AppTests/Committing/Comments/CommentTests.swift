import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct CommentTests {
    /// A document of Hanne's with the path of its first section.
    private func document(_ house: TestHouse) async throws -> (document: Document, section: String) {
        let document = try await house.begin()
        guard let clause = try await house.text(of: document).clauses.first else { throw TestHouse.NotThere(what: "a section") }
        return (document, clause.section)
    }

    private func comments(_ document: Document, _ house: TestHouse) async throws -> [ClauseComment] {
        try await house.app.stores.committing.comments.comments(on: document.id, in: document.networkId)
    }

    @Test(arguments: TestEngine.allCases)
    func `a comment is written at its section, settled with a word, and opened again`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (document, section) = try await document(house)
            let (own, greet) = (house.path(of: document), try await house.browser(.greet))
            let place = own + "/artikels/\(section)/opmerkingen"
            var form = try #require(try await greet.get(own).fields(of: place))
            let field = CommentDraft.field(on: section)
            form[field] = "Wie bedoelen we met <wij>?"
            let sent = try await greet.send(.post, place, form)
            #expect(sent.status == 303 && sent.location == own + "?klaar=added#artikel-\(section)", "back to where it was written")
            let page = try await greet.get(own)
            #expect(try page.shows("Wie bedoelen we met <wij>?") && page.shows("Greet De Wilde"))
            let one = try #require(try await comments(document, house).first)
            #expect(one.isOpen && one.version == 1)

            let hanne = try await house.browser(.hanne)
            let settle = own + "/opmerkingen/\(one.id)/afgehandeld"
            let sentence = ["hoe-\(one.id)": "We voegden het toe."]
            #expect(try await hanne.send(.post, settle, sentence).location == own + "/opmerkingen?klaar=saved")
            let settled = try #require(try await comments(document, house).first)
            #expect(!settled.isOpen && settled.settledName == "Hanne Vermeersch" && settled.settledHow == "We voegden het toe.")
            #expect(try await !greet.get(own).shows("Wie bedoelen we met <wij>?"), "no longer under the section")
            let list = try await greet.get(own + "/opmerkingen")
            #expect(try list.shows("We voegden het toe.") && list.shows(CommentText.settled(1)) && list.shows(CommentText.noneOpen))
            #expect(try await greet.send(.post, own + "/opmerkingen/\(one.id)/heropen").status == 303)
            let again = try #require(try await comments(document, house).first)
            #expect(again.isOpen && again.settledHow.isEmpty && again.settledName == nil)
            #expect(try await house.done(with: document) == [.documentBegun, .clauseCommented, .commentSettled, .commentReopened])
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `who may settle is who holds the pen or wrote it, and only who wrote it takes it away`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (document, section) = try await document(house)
            let own = house.path(of: document)
            let (greet, youssef, lieve) = (
                try await house.browser(.greet), try await house.browser(.youssef), try await house.browser(.lieve)
            )
            let form = [CommentDraft.field(on: section): "Een vraag"]
            #expect(try await lieve.send(.post, own + "/artikels/\(section)/opmerkingen", form).status == 403)
            for _ in 0..<2 { #expect(try await greet.send(.post, own + "/artikels/\(section)/opmerkingen", form).status == 303) }
            let all = try await comments(document, house)
            let (first, second) = (own + "/opmerkingen/\(all[0].id)", own + "/opmerkingen/\(all[1].id)")
            for end in ["/afgehandeld", "/heropen", "/weg"] { #expect(try await youssef.send(.post, first + end).status == 403) }
            #expect(try await house.browser(.hanne).send(.post, first + "/weg").status == 403, "not even the coordinator")
            #expect(try await greet.send(.post, first + "/weg").status == 303)
            #expect(try await greet.send(.post, second + "/afgehandeld").status == 303, "one's own")
            #expect(try await greet.send(.post, second + "/weg").status == 409, "what is settled stays")
            #expect(try await comments(document, house).map(\.id) == [all[1].id])
            #expect(try await greet.send(.post, first + "/afgehandeld").status == 404)
            let elsewhere = try await house.begin("Een ander document")
            #expect(
                try await greet.send(.post, house.path(of: elsewhere) + "/opmerkingen/\(all[1].id)/heropen").status == 404,
                "of another document")
        }
    }

    @Test func `what is empty or too long comes back as it was typed`() async throws {
        try await TestHouse.open { house in
            let (document, section) = try await document(house)
            let (own, greet) = (house.path(of: document), try await house.browser(.greet))
            let (place, field) = (own + "/artikels/\(section)/opmerkingen", CommentDraft.field(on: section))
            #expect(try await greet.send(.post, place, [field: "  "]).status == 422)
            let long = String(repeating: "é", count: ClauseComment.longest + 1)
            let page = try await greet.send(.post, place, [field: long])
            #expect(page.status == 422)
            #expect(try page.fields(of: place)?[field] == long && page.shows(FieldText.tooLong(ClauseComment.longest)))
            #expect(try await greet.send(.post, place, [field: String(long.dropLast())]).status == 303)
            let one = try #require(try await comments(document, house).first)
            let settle = own + "/opmerkingen/\(one.id)/afgehandeld"
            let how = String(repeating: "x", count: ClauseComment.longestHow + 1)
            let refused = try await greet.send(.post, settle, ["hoe-\(one.id)": how])
            #expect(refused.status == 422)
            #expect(try refused.fields(of: settle)?["hoe-\(one.id)"] == how)
            #expect(try await comments(document, house).map(\.isOpen) == [true])
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `who settles second reads that it was done, with what they wrote`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (document, section) = try await document(house)
            let (own, hanne) = (house.path(of: document), try await house.browser(.hanne))
            let clause = try #require(try await house.text(of: document).clause(section))
            let all = house.app.stores.committing.comments
            let person = try await house.person(Somebody.hanne.rawValue)
            try await all.add("Een vraag", on: clause, of: document, by: person)
            let one = try #require(try await comments(document, house).first)
            let done = try await withThrowingTaskGroup(of: Int.self) { group in
                for number in 0..<6 {
                    group.addTask {
                        do {
                            try await all.settle(one, how: "Door \(number)", of: document, by: person)
                            return 1
                        } catch is CommentMoved {
                            return 0
                        }
                    }
                }
                return try await group.reduce(0, +)
            }
            #expect(done == 1)
            #expect(
                try await house.count("SELECT count(*) FROM activity WHERE kind = 'commentSettled' AND subject = \(document.title)") == 1)
            let late = try await hanne.send(.post, own + "/opmerkingen/\(one.id)/afgehandeld", ["hoe-\(one.id)": "Ook afgehandeld"])
            #expect(late.status == 409)
            #expect(try late.shows(CommentText.moved) && late.shows("Ook afgehandeld"))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a comment says when it is about an earlier text, and survives its section`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (document, section) = try await document(house)
            let (own, greet) = (house.path(of: document), try await house.browser(.greet))
            let (place, field) = (own + "/artikels/\(section)/opmerkingen", CommentDraft.field(on: section))
            #expect(try await greet.send(.post, place, [field: "Over de eerste tekst"]).status == 303)
            #expect(try await !greet.get(own).shows(CommentText.onEarlier))
            try await house.write("Een nieuwe tekst", in: document)
            #expect(try await greet.get(own).shows(CommentText.onEarlier))
            try await house.leaveOut(in: document)
            let list = try await greet.get(own + "/opmerkingen")
            #expect(try list.shows("Over de eerste tekst") && list.shows(CommentText.leftOut))
            let late = try await greet.send(.post, place, [field: "Nog een vraag"])
            #expect(late.status == 409)
            #expect(try late.shows(CommentText.goneSection) && late.shows("Nog een vraag"))
            #expect(try await greet.send(.post, own + "/artikels/geen/opmerkingen", [field: "x"]).status == 404)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `who is erased leaves comments without a name`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (document, section) = try await document(house)
            let clause = try #require(try await house.text(of: document).clause(section))
            let (all, greet) = (house.app.stores.committing.comments, try await house.person(Somebody.greet.rawValue))
            let before = try await house.remarks(of: greet)
            try await all.add("Een vraag", on: clause, of: document, by: greet)
            try await all.settle(try #require(try await comments(document, house).first), how: "Zo", of: document, by: greet)
            #expect(try await house.browser(.greet).get("/instellingen/gegevens").shows(MyDataText.documentRemarks(before + 2)))
            #expect(try await house.app.stores.erasures.erase(greet))
            let left = try #require(try await comments(document, house).first)
            #expect(left.madeName == nil && left.settledName == nil && left.settledHow == "Zo" && !left.isOpen)
            #expect(try await house.browser(.hanne).get(house.path(of: document) + "/opmerkingen").shows("Een vraag"))
        }
    }
}
