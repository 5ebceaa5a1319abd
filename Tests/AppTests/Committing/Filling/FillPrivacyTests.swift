import Foundation
import HTTPTypes
import Localization
import Markdown
import Storage
import Testing

@testable import App

@Suite struct FillPrivacyTests {
    @Test(arguments: TestEngine.allCases)
    func `what is somebody's own, sensitive, a draft or an arena's is in no document`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let everything = try await house.facts().everything
            #expect(everything.contains("Belang van de organisatie"), "the levels of the partner")
            for secret in [
                "Ik krijg hier energie van mensen",
                "zelf leren onderhandelen", "beslissen zelf over hun lidgeld", "beroepsgeheim", "uithangbord",
                "Eén gezamenlijke nieuwsbrief",
                "Eén nieuwsbrief", "vast contactpunt", "netwerkdag", "Secundaire school", "Drukkerij", "Schepen van jeugd",
                "haken af bij sport",
                "al afgehaakt zijn", "Zwembad De Kring", "turnzaal na vier uur",
            ] {
                #expect(!everything.contains(secret), "\(secret)")
            }
            #expect(!everything.contains("@"), "no address of anybody")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `names from an arena are there for its makers only, and never of anybody who is in the network`(_ engine: TestEngine) async throws
    {
        try await TestHouse.open(engine) { house in
            let fills = house.app.stores.committing.fills
            for maker in [Somebody.hanne, .youssef, .greet] {
                let found = try await fills.toInvolve(for: house.guest(maker.rawValue))
                #expect(found.map { Set($0.names) } == [["Secundaire school De Vaart", "Schepen van jeugd"]], "\(maker)")
                let body = try #require(found.first.map { DocumentFill.body(of: $0, in: .nl) })
                #expect(body == "**Nog te betrekken**\n\n- Schepen van jeugd\n- Secundaire school De Vaart", "names and nothing of them")
            }
            for other in ["Lieve Adriaens", "Sofie Dewulf", "Geert Lievens"] {
                #expect(try await fills.toInvolve(for: house.guest(other)).isEmpty, "\(other)")
            }
            #expect(try await fills.toInvolve(for: house.guest(Somebody.hanne.rawValue, isReader: true)).isEmpty)
            let (hanne, network) = (try await house.person(Somebody.hanne.rawValue), try await house.network())
            let partner = Partner(
                id: house.app.surroundings.identifier(), networkId: network, kind: .service, name: "Leerlingenwerking",
                partOf: "secundaire school de vaart vzw", hasVoice: 0)
            try await house.app.stores.partners.add(partner, by: hanne)
            let new = NewMember(name: "Schepen van Jeugd", address: nil, partner: nil, role: .reader, language: .nl)
            try await house.app.stores.members.add(new, to: network, by: hanne)
            #expect(try await fills.toInvolve(for: house.guest(Somebody.hanne.rawValue)).isEmpty, "they would read it")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a maker is offered the names of their arena where actors are written, and puts them there by hand`(_ engine: TestEngine)
        async throws
    {
        try await TestHouse.open(engine) { house in
            let (greet, hanne) = (try await house.browser(.greet), try await house.browser(.hanne))
            let place = try await house.path() + "/documenten"
            var form = try #require(try await greet.get(place + "/nieuw").fields(of: place))
            (form["schema"], form["titel"]) = ("startnota", "Een begin")
            let begun = try await greet.send(.post, place, form)
            let own = try #require(begun.location.split(separator: "?").first.map(String.init))
            #expect(try await !greet.get(own).body.contains("Schepen van jeugd"), "nothing comes in by itself")
            for maker in [greet, hanne] {
                let page = try await maker.get(own + "/artikels/actors")
                #expect(try page.shows(FillText.arenaTitle) && page.body.contains("- Schepen van jeugd"))
                #expect(try await !maker.get(own + "/artikels/issue").body.contains("Schepen van jeugd"))
            }
            let person = try await house.person(Somebody.hanne.rawValue)
            try await house.app.stores.database.write { db in try db.run("DELETE FROM arena_maker WHERE person_id = \(person)") }
            let page = try await hanne.get(own + "/artikels/actors")
            #expect(try !page.shows(FillText.arenaTitle) && !page.body.contains("Schepen van jeugd"))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `whatever people type stays text, in every fill`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (stores, tom) = (house.app.stores, try await house.person(Somebody.tom.rawValue))
            let network = try await house.network(TestHouse.otherNetwork)
            let hostile = "*x* | y |\n# z\n- <b>w</b> [l](https://x.be) `c` ~~s~~ \\"
            let partner = Partner(
                id: house.app.surroundings.identifier(), networkId: network, kind: .service, name: hostile, partOf: hostile, hasVoice: 1)
            try await stores.partners.add(partner, by: tom)
            let drafts = [Interest.Part.ambition, .network].map { InterestDraft(part: $0, body: hostile, version: 0) }
            try await stores.interests.write(drafts, of: partner, isTypedFor: true, by: tom)
            let brought = Commitment(
                id: house.app.surroundings.identifier(), partnerId: partner.id, resource: .money, quantity: 100, unit: hostile,
                note: hostile)
            try await stores.commitments.add(brought, of: partner, by: tom)
            try await stores.members.add(
                NewMember(name: hostile, address: nil, partner: partner.id, role: .representative, language: .nl), to: network, by: tom)
            let facts = try await house.facts(TestHouse.otherNetwork)
            let words = hostile.split(separator: "\n").joined(separator: " ")
            for fill in [
                DocumentScheme.Fill.partners, .representatives, .ambition, .interests, .commitments, .decisionMaking, .involvement,
            ] {
                let read = RichText(markdown: facts.body(fill))
                #expect(read.plainText.contains(words), "\(fill): \(facts.body(fill))")
                #expect(read.shapes.isSubset(of: ["paragraph", "list", "table", "text", "strong"]), "\(fill): \(read.shapes)")
            }
            guard case .table(_, let rows)? = RichText(markdown: facts.body(.partners)).blocks.first else {
                Issue.record("no table")
                return
            }
            #expect(rows.allSatisfy { $0.count == 3 } && RichText(markdown: facts.body(.partners)).blocks.count == 1)
        }
    }
}
