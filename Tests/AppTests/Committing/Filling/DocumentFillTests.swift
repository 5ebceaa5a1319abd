import Foundation
import Localization
import Markdown
import Storage
import Testing

@testable import App

@Suite struct DocumentFillTests {
    @Test(arguments: TestEngine.allCases)
    func `partners stand with what they are, who comes for them and with what mandate`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let facts = try await house.facts()
            let partners = facts.body(.partners)
            #expect(partners.contains("| Sportdienst Waterbeke | dienst van Gemeente Waterbeke, overheid | "))
            #expect(partners.contains("niet stemgerechtigd") && partners.contains("persoon in eigen naam, burgers"))
            guard case .table(let head, let rows)? = RichText(markdown: partners).blocks.first else {
                Issue.record("\(partners)")
                return
            }
            #expect(head.count == 3 && rows.count == facts.standing.count && rows.allSatisfy { $0.count == 3 })
            let names = rows.map { RichText(blocks: [.paragraph($0[0])]).plainText }
            let culture = try #require(names.firstIndex(of: "Cultuurdienst Waterbeke"))
            #expect(Array(names[culture...].prefix(3)) == ["Cultuurdienst Waterbeke", "Jeugddienst Waterbeke", "Sportdienst Waterbeke"])
            let said = facts.body(.representatives)
            let youssef = "mag vastleggen tot 5.000 euro, over: jaarprogramma en uitleendienst, tot en met"
            #expect(said.contains("| Sportdienst Waterbeke | Youssef El Amrani | \(youssef)") && said.contains("Wim Haesebrouck"))
            #expect(said.contains("| vzw Welkom | Danny Vervaet |  |"), "a mandate that ended is none")
            #expect(!said.contains("Lieve Adriaens"), "who only reads along represents nobody")
            #expect(facts.body(.representatives, .fr).contains("peut engager jusqu’à 5"))
            #expect(facts.body(.involvement).contains("| Basisschool Waterbeke-Centrum |  |  |  |  |"))
            #expect(facts.body(.lead) == "- Hanne Vermeersch (Cultuurdienst Waterbeke)\n- Dieter Callens (OCMW Waterbeke)", "each once")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `interests, commitments and the weighing are what people said, and what they do not know is asked`(_ engine: TestEngine)
        async throws
    {
        try await TestHouse.open(engine) { house in
            let facts = try await house.facts()
            #expect(facts.hasInterests)
            #expect(facts.body(.ambition).contains("- **Sportdienst Waterbeke**: Sporten is voor elk kind in Waterbeke gewoon"))
            let interests = facts.body(.interests)
            #expect(interests.contains("**OCMW Waterbeke**\n\n- Belang van het netwerk: Hulp en vrije tijd spreken dezelfde taal"))
            #expect(interests.contains("- Belang van de organisatie: Onze zalen staan in de vakantie leeg"))
            let brought = facts.body(.commitments)
            #expect(
                brought.contains("| OCMW Waterbeke | geld: 12.000 euro per jaar | ") && !brought.contains("10 vrijwilligers"),
                "that ran out")
            #expect(facts.body(.commitments, .fr).contains("argent\u{A0}: 12"))
            #expect(facts.body(.motive).contains("een probleem: ") && facts.body(.motive).contains("een subsidie: "))
            #expect(
                facts.body(.issue).contains("Mensen met weinig geld nemen minder deel")
                    && facts.body(.issue).contains("Kinderen uit gezinnen"))
            let why = facts.body(.whyTogether)
            #expect(
                why.contains("- Kunnen wij dit alleen? nee") && why.contains("- Ontbreekt: tijd")
                    && why.contains("Onze keuze: netwerk. We beginnen"))
            #expect(facts.body(.openQuestions).contains("Er ontbreekt iets dat niemand heeft"))
            #expect(
                facts.body(.targetGroup) == "mensen in armoede en gezinnen met een laag inkomen" && facts.body(.workingArea) == "Waterbeke")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `decisions, the charter, ways, actions and meetings are those that hold`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let facts = try await house.facts()
            let decisions = facts.body(.decisions)
            #expect(
                decisions.contains("**Besluit 1** (12 oktober 2026, onder voorbehoud van bekrachtiging): Vanaf 1 maart krijgt elke inwoner")
            )
            #expect(decisions.contains("**Besluit 2** (") && !decisions.contains("contactpunt"), "one is still open")
            let charter = facts.body(.charter)
            #expect(
                charter.contains("(versie 1).") && charter.contains("- Wie een vergadering mist")
                    && charter.contains("leest iemand één regel voor"))
            guard case .list(_, let rules)? = RichText(markdown: charter).blocks.dropFirst().first else {
                Issue.record("\(charter)")
                return
            }
            #expect(rules.count == 7, "what is in the draft only is not agreed")
            let ways = facts.body(.decisionMaking)
            #expect(ways.hasPrefix("Stemgerechtigd: ") && ways.contains("**Consent**: ") && ways.contains("**Gradaties van instemming**: "))
            #expect(ways.contains("**Unanimiteit**") && !ways.contains("Steunpunt Samen Uit Vlaanderen"))
            #expect(ways.contains("- Wandelclub Stap Mee laat Sportdienst Waterbeke spreken, tot en met "))
            #expect(
                facts.body(.actions).contains(
                    "| De drukker drie ontwerpen laten maken, samen met vzw Welkom | Hanne Vermeersch, Cultuurdienst Waterbeke | 5 december 2026 |"
                ))
            #expect(!facts.body(.nextStep).isEmpty && !facts.body(.nextStep).contains("\n"))
            #expect(facts.body(.meetings) == "Het voorbije jaar kwamen we 2 keer samen, het laatst op 21 november 2026.")
            #expect(facts.body(.meetings, .fr).contains("2 fois"))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `what was over at a review is no longer named, nor what somebody no longer takes part in`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let decision = try await house.decide(Decided(title: "Samen één tent huren"))
            #expect(try await house.facts().body(.decisions).contains("Samen één tent huren"), "without a statement its title stands")
            let review = NewReview(number: 1, verdict: .over, body: "", nextOn: nil)
            try await house.app.stores.agreements.closing.review(review, of: decision, by: house.person(Somebody.hanne.rawValue))
            #expect(try await !house.facts().body(.decisions).contains("Samen één tent huren"))
            var partner = try await house.app.stores.partners.find(house.partner("OCMW Waterbeke"), in: house.network())
            partner.activeUntil = "2026-11-20"
            try await house.app.stores.partners.change(partner, by: house.person(Somebody.hanne.rawValue))
            let facts = try await house.facts()
            for fill in [DocumentScheme.Fill.partners, .representatives, .involvement, .ambition, .interests, .commitments] {
                #expect(!facts.body(fill).contains("OCMW Waterbeke"), "\(fill)")
            }
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a project begins from its goals, indicators and milestones, and another document from none`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let document = try await house.beginProject()
            let goal = try await house.goal("Elk kind *zwemt*", in: document)
            try await house.indicator("Kinderen in het water", of: goal, in: document)
            try await house.milestone("Zwembad gehuurd", by: "2027-01-15", in: document)
            let facts = try await house.facts(for: document.id)
            #expect(facts.body(.goals) == "- Elk kind \\*zwemt\\*")
            #expect(facts.body(.indicators).contains("Kinderen in het water") && facts.body(.milestones).contains("Zwembad gehuurd"))
            let other = try await house.begin()
            #expect(try await house.facts(for: other.id).body(.goals).isEmpty)
            #expect(try await house.facts(TestHouse.otherNetwork, for: document.id).body(.goals).isEmpty, "of another network")
        }
    }

    @Test func `nothing known is nothing written, in every language`() throws {
        let facts = try Self.blank()
        #expect(!facts.hasInterests)
        for language in Language.allCases {
            for fill in DocumentScheme.Fill.allCases { #expect(facts.body(fill, language).isEmpty, "\(fill)") }
        }
    }

    @Test func `an unfinished weighing gives questions, and what is too late is no next step`() throws {
        let questions = try Self.blank(weighing: Weighing()).body(.openQuestions)
        #expect(questions.contains("- Kunnen wij dit alleen?") && questions.contains("- Zou een afspraak met één partner volstaan?"))
        #expect(try Self.blank(weighing: Weighing()).body(.whyTogether).isEmpty)
        let actions = [
            Self.action("Bellen", due: "2026-11-01"), Self.action("Schrijven", due: "2026-11-21"), Self.action("Later", due: nil),
        ]
        #expect(try Self.blank(toDo: actions).body(.nextStep) == "Schrijven (21 november 2026)")
        #expect(try Self.blank(toDo: [actions[0]]).body(.nextStep) == "Bellen (1 november 2026)")
        #expect(try Self.blank(toDo: [actions[2]]).body(.nextStep) == "Later")
        let days = ["2025-11-21", "2025-11-22", "2026-12-01"]
        #expect(try Self.blank(meetings: days).body(.meetings).contains("1 keer samen, op 22 november 2025"))
    }

    @Test func `more than a section holds is cut between lines, and said`() throws {
        let long = (1...400).map { Self.action("\($0) " + String(repeating: "lang ", count: 100), due: nil) }
        let body = try Self.blank(toDo: long).body(.actions)
        #expect(body.unicodeScalars.count <= Clause.longest && body.hasSuffix("\n\n" + FillText.more.nl))
        #expect(RichText(markdown: body).shapes == ["table", "text", "paragraph"])
    }

    private static func action(_ body: String, due: String?) -> NamedAction {
        NamedAction(
            action: Action(
                id: Identifier(rawValue: "x"), networkId: Identifier(rawValue: "x"), body: body, dueOn: due, state: .open, followUp: "",
                sourceKind: nil, sourceId: nil, sourcePart: nil),
            names: NamedAction.Names(partnerName: nil, personName: nil, networkName: "", sourceName: nil))
    }

    private static func blank(weighing: Weighing? = nil, toDo: [NamedAction] = [], meetings: [String] = []) throws -> KnownFacts {
        KnownFacts(
            network: Network(
                id: Identifier(rawValue: "x"), name: "", kind: "own", issue: "", targetGroup: "", workingArea: "", startsOn: nil,
                endsOn: nil),
            lists: try PartnerLists(file: App.catalogueFolder.appendingPathComponent("partner-lists.json")), standing: [], people: [],
            mandates: [], delegations: [], weighing: weighing, decisions: [], ways: [], charter: nil, toDo: toDo, meetings: meetings,
            project: nil,
            timeZone: .gmt, today: "2026-11-21")
    }
}
