import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct ClauseLinkTests {
    /// A document of Hanne's with its first section and where that is linked.
    private func begin(_ house: TestHouse) async throws -> (document: Document, section: String, place: String) {
        let document = try await house.begin()
        guard let clause = try await house.text(of: document).clauses.first else { throw TestHouse.NotThere(what: "a section") }
        return (document, clause.section, house.path(of: document) + "/artikels/\(clause.section)/uitvoering")
    }

    /// What stands under a section for somebody, as text.
    private func under(_ section: String, of document: Document, for somebody: Somebody, _ house: TestHouse) async throws -> String {
        let page = try await house.browser(somebody).get(house.path(of: document))
        return try page.root.all("section").first { $0["id"] == "artikel-\(section)" }?.text ?? ""
    }

    @Test(arguments: TestEngine.allCases)
    func `a decision and an action are linked, show how far they are, and are taken off again`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (document, section, place) = try await begin(house)
            let (hanne, own) = (try await house.browser(.hanne), house.path(of: document))
            let (decision, action) = (try await house.decide(), try await house.addAction("De folder laten drukken", due: "2026-11-20"))
            #expect(try await hanne.get(place).shows(ClauseLinkText.empty))
            #expect(try await !under(section, of: document, for: .lieve, house).contains(ClauseLinkText.title.nl))
            let sent = try await hanne.send(.post, place, ["besluit": decision.id.rawValue, "actie": action.id.rawValue])
            #expect(sent.status == 303 && sent.location == own + "?klaar=added#artikel-\(section)")
            let read = try await under(section, of: document, for: .lieve, house)
            #expect(read.contains(ClauseLinkText.title.nl) && read.contains("Besluit 900: Samen één brochure"))
            #expect(read.contains(DecisionText.outcome(.taken).nl) && read.contains("De folder laten drukken"))
            #expect(read.contains(ActionText.state(.open).nl) && read.contains(ActionText.overdue.nl), "its last day was yesterday")
            #expect(!read.contains(ClauseLinkText.unlink.nl) && !read.contains(ClauseLinkText.link.nl))
            try await house.app.stores.actions.set(.done, of: action, by: house.person(Somebody.hanne.rawValue))
            let done = try await under(section, of: document, for: .hanne, house)
            #expect(
                done.contains(ActionText.state(.done).nl) && !done.contains(ActionText.overdue.nl)
                    && done.contains(ClauseLinkText.unlink.nl))

            let links = try await house.links(of: document)
            for link in links { #expect(try await hanne.send(.post, place + "/\(link.id)/weg").status == 303) }
            #expect(links.count == 2)
            #expect(try await house.links(of: document).isEmpty)
            #expect(try await hanne.send(.post, place + "/\(links[0].id)/weg").status == 404, "it is gone")
            #expect(try await house.done(with: document) == [.documentBegun, .clauseLinked, .clauseUnlinked])
            #expect(try await house.count("SELECT count(*) FROM action WHERE id = \(action.id)") == 1, "the action itself stays")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `linking twice is once, and once in the activity`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (document, section, place) = try await begin(house)
            let (hanne, decision) = (try await house.browser(.hanne), try await house.decide())
            for _ in 1...2 { #expect(try await hanne.send(.post, place, ["besluit": decision.id.rawValue]).status == 303) }
            let (all, person) = (house.app.stores.committing.clauseLinks, try await house.person(Somebody.hanne.rawValue))
            await withTaskGroup(of: Void.self) { group in
                for _ in 0..<4 {
                    group.addTask {
                        await #expect(throws: Never.self) {
                            try await all.add(
                                NewClauseLinks(section: section, decision: decision.id, action: nil), to: document, by: person)
                        }
                    }
                }
            }
            #expect(try await house.links(of: document).count == 1)
            let lines: SQL = "SELECT count(*) FROM activity WHERE kind = 'clauseLinked' AND subject = \(document.title)"
            #expect(try await house.count(lines) == 1)
            #expect(try await !hanne.get(place).body.contains("value=\"\(decision.id)\""), "no longer offered")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `what is of another network, nowhere or a draft is not linked, and nothing that was chosen is lost`(_ engine: TestEngine)
        async throws
    {
        try await TestHouse.open(engine) { house in
            let (document, section, place) = try await begin(house)
            let hanne = try await house.browser(.hanne)
            let elsewhere = try await house.decide(in: TestHouse.otherNetwork, by: .tom)
            let strange = try await house.addAction("Iets van elders", in: TestHouse.otherNetwork, by: .tom)
            let own = try await house.addAction("Iets van hier")
            var one = Decided()
            (one.title, one.state, one.number) = ("Een geheim klad", .draft, nil)
            let draft = try await house.decide(one)
            for form in [
                ["besluit": elsewhere.id.rawValue, "actie": own.id.rawValue], ["besluit": draft.id.rawValue, "actie": own.id.rawValue],
                ["besluit": "geen", "actie": own.id.rawValue],
            ] {
                let page = try await hanne.send(.post, place, form)
                #expect(page.status == 422)
                #expect(try page.fields(of: place)?["actie"] == own.id.rawValue && page.shows(FieldText.choose))
            }
            #expect(try await hanne.send(.post, place, ["actie": strange.id.rawValue]).status == 422)
            let nothing = try await hanne.send(.post, place)
            #expect(nothing.status == 422)
            #expect(try nothing.shows(ClauseLinkText.chooseOne))
            let (all, person) = (house.app.stores.committing.clauseLinks, try await house.person(Somebody.hanne.rawValue))
            for new in [
                NewClauseLinks(section: section, decision: elsewhere.id, action: nil),
                NewClauseLinks(section: section, decision: draft.id, action: nil),
                NewClauseLinks(section: section, decision: nil, action: strange.id),
                NewClauseLinks(section: "geen", decision: nil, action: own.id),
            ] {
                await #expect(throws: WebError.notFound) { try await all.add(new, to: document, by: person) }
            }
            #expect(try await house.count("SELECT count(*) FROM clause_link WHERE document_id = \(document.id)") == 0)
            #expect(try await !hanne.get(place).shows("Een geheim klad"))
            // Even when one stood there, it would not show.
            try await house.app.stores.database.write { db in
                try db.run(
                    """
                    INSERT INTO clause_link (id, document_id, network_id, section, decision_id, added_at)
                    VALUES ('klad', \(document.id), \(document.networkId), \(section), \(draft.id), 1)
                    """)
            }
            #expect(try await !under(section, of: document, for: .lieve, house).contains("Een geheim klad"))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a row is about one thing of its own network, and goes along with it`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (document, section, place) = try await begin(house)
            let (hanne, decision) = (try await house.browser(.hanne), try await house.decide())
            let (action, kept) = (try await house.addAction("Wat weggaat"), try await house.addAction("Wat blijft"))
            let elsewhere = try await house.addAction("Iets van elders", in: TestHouse.otherNetwork, by: .tom)
            for (decision, action) in [(decision.id, action.id), (nil, nil), (nil, elsewhere.id)] as [(Identifier?, Identifier?)] {
                await #expect(throws: (any Error).self) {
                    try await house.app.stores.database.write { db in
                        try db.run(
                            """
                            INSERT INTO clause_link (id, document_id, network_id, section, decision_id, action_id, added_at)
                            VALUES ('fout', \(document.id), \(document.networkId), \(section), \(decision), \(action), 1)
                            """)
                    }
                }
            }
            try await hanne.post(place, ["besluit": decision.id.rawValue, "actie": action.id.rawValue])
            try await hanne.post(place, ["actie": kept.id.rawValue])
            #expect(try await house.links(of: document).count == 3)
            try await house.app.stores.database.write { db in
                try db.run("DELETE FROM decision WHERE id = \(decision.id)")
                try db.run("DELETE FROM action WHERE id = \(action.id)")
            }
            #expect(try await house.links(of: document).compactMap { $0.action?.action.id } == [kept.id])
            #expect(try await house.count("SELECT count(*) FROM clause_link WHERE document_id = \(document.id)") == 1)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `who holds no pen does not link, and what is signed keeps its fingerprint`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (document, signing) = try await house.putForSigning()
            let section = try #require(try await house.text(of: document).clauses.first?.section)
            let place = house.path(of: document) + "/artikels/\(section)/uitvoering"
            let (action, before) = (try await house.addAction("Wat we doen"), try await house.text(of: document))
            for somebody in [Somebody.youssef, .greet, .lieve] {
                let browser = try await house.browser(somebody)
                #expect(try await browser.look(place).status == 403)
                #expect(try await browser.send(.post, place, ["actie": action.id.rawValue]).status == 403)
            }
            #expect(try await house.links(of: document).isEmpty)
            let hanne = try await house.browser(.hanne)
            #expect(try await hanne.send(.post, place, ["actie": action.id.rawValue]).status == 303)
            let link = try #require(try await house.links(of: document).first)
            #expect(try await house.browser(.greet).send(.post, place + "/\(link.id)/weg").status == 403)
            #expect(try await house.text(of: document) == before, "no new version, the same text and the same fingerprint")
            #expect(try await house.signing(of: document).textHash == signing.textHash)
            #expect(try await !hanne.get(house.path(of: document) + "/afdruk").shows("Wat we doen"), "not on paper")
        }
    }

    @Test func `in an ended network nothing is linked, and what is linked is there to read`() async throws {
        try await TestHouse.open { house in
            let (document, section, place) = try await begin(house)
            let (hanne, action, more) = (
                try await house.browser(.hanne), try await house.addAction("Wat we deden"), try await house.addAction("Nog iets")
            )
            try await hanne.post(place, ["actie": action.id.rawValue])
            let now = house.clock.now
            try await house.app.stores.database.write { db in
                try db.run("UPDATE network SET ended_at = \(now) WHERE id = \(document.networkId)")
            }
            #expect(try await hanne.send(.post, place, ["actie": more.id.rawValue]).status == 409)
            #expect(try await house.links(of: document).count == 1)
            #expect(try await under(section, of: document, for: .lieve, house).contains("Wat we deden"))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `who is erased leaves a link without a name`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let document = try await house.begin(by: Somebody.greet.rawValue)
            let section = try #require(try await house.text(of: document).clauses.first?.section)
            let (action, greet) = (try await house.addAction("Wat we doen"), try await house.person(Somebody.greet.rawValue))
            let place = house.path(of: document) + "/artikels/\(section)/uitvoering"
            #expect(try await house.browser(.greet).send(.post, place, ["actie": action.id.rawValue]).status == 303)
            let mine = try await house.app.stores.database.read { db in try MyDataStore.documents(greet, db) }
            #expect(mine.contains { $0.part == "linked" && $0.words == "Wat we doen" && $0.document == document.title })
            #expect(try await house.app.stores.erasures.erase(greet))
            #expect(try await house.links(of: document).count == 1)
            #expect(
                try await house.count("SELECT count(*) FROM clause_link WHERE document_id = \(document.id) AND added_by IS NOT NULL") == 0)
        }
    }
}
