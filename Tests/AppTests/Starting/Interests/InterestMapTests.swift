import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct InterestMapTests {
    private func map(_ house: TestHouse) async throws -> InterestMap {
        InterestMap(
            rows: try await house.app.stores.interests.standing(in: house.network()),
            marks: try await house.app.stores.interestMarks.marks(in: house.network()), today: "2026-11-21")
    }

    @Test(arguments: TestEngine.allCases)
    func `the map shows who wrote what and what is still empty, and counts that`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let map = try await map(house)
            #expect(map.rows.count == 14)
            let filled = InterestMap.Column.allCases.map { map.filled($0) }
            #expect(filled == [11, 11, 11, 2, 12])
            let page = try await house.browser(.lieve).look(house.path() + "/belangen")
            let table = try #require(try page.root.all("table", class: "interest-map").first)
            #expect(table.all("tbody").first?.all("tr").count == 14)
            #expect(table.all("tfoot").first?.text.contains("11 van 14") == true)
            let empty = try #require(table.all("tr").first { $0.text.contains("Feestzaal De Sluis bv") })
            #expect(empty.all("td").filter { $0["class"] == "still-empty" }.count == 5)
            let all = table.all("td").filter { $0["class"] == "still-empty" }
            #expect(all.count == 70 - filled.reduce(0, +))
        }
    }

    @Test func `a high ambition with nothing that can be counted against it is told in words, and no other`() async throws {
        try await TestHouse.open { house in
            let map = try await map(house)
            let found = Dictionary(uniqueKeysWithValues: map.warnings.map { ($0.partner.name, $0.lack) })
            let expected: [String: InterestMap.Warning.Lack] = [
                "vzw Welkom": .nothing, "Bewonersgroep Weverspoort": .uncounted, "Wijkgezondheidscentrum Waterbeke": .uncounted,
            ]
            #expect(found == expected)
            #expect(map.ambitious.count == 7)
            let page = try await house.browser(.lieve).look(house.path() + "/belangen")
            for warning in map.warnings { #expect(try page.shows(InterestMapText.warning(warning))) }
            #expect(try page.shows(InterestMapText.balanceSum(3, of: 7)))
        }
    }

    @Test func `the rule of the warning, case by case`() async throws {
        try await TestHouse.open { house in
            let rows = try await self.map(house).rows
            let model = try #require(rows.first { $0.partner.name == "OCMW Waterbeke" })
            func lack(_ reach: Interest.Reach?, _ commitments: [Commitment]) -> InterestMap.Warning.Lack? {
                let ambition = Interest(
                    partnerId: model.partner.id, part: .ambition, version: 1, body: "Iets", reach: reach, audience: nil, isTypedFor: 0,
                    broughtBackFrom: nil, writerName: nil, writtenAt: house.clock.now)
                let row = PartnerInterests(
                    partner: model.partner, ambition: ambition, network: nil, organisation: nil, shared: [], commitments: commitments)
                return InterestMap.Warning(row, on: "2026-11-21")?.lack
            }
            func brought(_ quantity: Int?, until: String? = nil) -> Commitment {
                Commitment(
                    id: Identifier(rawValue: "c"), partnerId: model.partner.id, resource: .time, quantity: quantity, unit: "uur",
                    untilOn: until, note: "")
            }
            #expect(lack(.transition, []) == .nothing)
            #expect(lack(.transform, []) == .nothing)
            #expect(lack(.improve, []) == nil)
            #expect(lack(nil, []) == nil)
            #expect(lack(.transition, [brought(100)]) == nil)
            #expect(lack(.transition, [brought(nil)]) == .uncounted)
            #expect(lack(.transition, [brought(100, until: "2026-11-20")]) == .ended)
            #expect(lack(.transition, [brought(100, until: "2026-11-21")]) == nil)
            #expect(lack(.transition, [brought(nil), brought(100, until: "2026-11-20")]) == .uncounted)
        }
    }

    @Test func `what is brought in is added up by unit, with from whom, and the kinds nobody brings are named`() async throws {
        try await TestHouse.open { house in
            let page = try await house.browser(.lieve).look(house.path() + "/belangen")
            let rows = try #require(try page.root.all("table", class: "totals").first).all("tbody").flatMap { $0.all("tr") }.map(\.text)
            #expect(rows.contains { $0.hasPrefix("geld 17.000 euro per jaar") && $0.contains("OCMW Waterbeke") })
            #expect(rows.contains { $0.hasPrefix("tijd 24 uur per maand") && $0.contains("vzw De Speelkaravaan") }, "\(rows)")
            #expect(rows.contains { $0.hasPrefix("kennis") && $0.contains("vormingen per jaar; 4 dagen per jaar") }, "\(rows)")
            #expect(try page.shows("Niemand brengt in: informatie, legitimiteit en bevoegdheden."))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a mark is on two texts of two partners or on a theme, and says when a text changed since`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (youssef, list) = (try await house.browser(.youssef), try await house.path() + "/belangen/tekens")
            let (sport, welkom) = (try await house.partner("Sportdienst Waterbeke"), try await house.partner("vzw Welkom"))
            let sluis = try await house.partner("Feestzaal De Sluis bv")
            let stranger = try await house.partner("vzw Het Kleine Zandkasteel")
            let before = try await house.count("SELECT count(*) FROM interest_mark")
            let wrongs: [[String: String]] = [
                ["thema": ""], ["links": "\(sport):ambition"], ["links": "\(sport):ambition", "rechts": "\(sport):network"],
                ["links": "\(sport):ambition", "rechts": "\(stranger):ambition"],
                ["links": "\(sport):ambition", "rechts": "\(sluis):ambition"],
                ["links": "\(sport):sensitivity", "rechts": "\(welkom):ambition"],
                ["links": "\(sport):ambition", "rechts": "\(welkom):ambition", "thema": "En ook dit"],
                ["thema": String(repeating: "t", count: 300)], ["thema": "x", "toelichting": String(repeating: "t", count: 10_000)],
                ["thema": "x", "soort": "anders"],
            ]
            for wrong in wrongs {
                let page = try await youssef.send(.post, list, ["soort": "shared"].merging(wrong) { $1 })
                #expect(page.status == 422, "\(wrong)")
                let typed = try page.fields(of: list)?["thema"]
                #expect(typed == wrong["thema", default: ""])
            }
            #expect(try await house.count("SELECT count(*) FROM interest_mark") == before)
            let right = ["soort": "clashing", "links": "\(sport):ambition", "rechts": "\(welkom):ambition", "toelichting": "Daarom"]
            #expect(try await youssef.send(.post, list, right).status == 303)
            let map = try await map(house)
            let mark = try #require(map.marks.first { $0.note == "Daarom" })
            #expect(!map.isOutdated(mark))
            #expect(mark.makerName == Somebody.youssef.rawValue)
            #expect(mark.changedAt == house.clock.now)
            house.clock.set(house.clock.now + 3600)
            try await house.app.stores.interests.bringBack(
                .ambition, 1, of: map.rows.first { $0.partner.id == sport }!.partner, isTypedFor: false,
                by: house.person(Somebody.youssef.rawValue))
            #expect(try await self.map(house).isOutdated(mark))
            #expect(try await house.browser(.lieve).look(house.path() + "/belangen").shows(InterestMapText.outdated))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `who set a mark and the coordinator change it, and of two at once the second sees both`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let id = try await house.sampleMark(by: .youssef)
            let place = try await house.path() + "/belangen/tekens/\(id)"
            let (youssef, hanne) = (try await house.browser(.youssef), try await house.browser(.hanne))
            #expect(try await house.browser(.greet).look(place + "/wijzigen").status == 403)
            let mine = try #require(try await youssef.get(place + "/wijzigen").fields(of: place)).merging(["soort": "shared"]) { $1 }
            let hannes = try #require(try await hanne.get(place + "/wijzigen").fields(of: place))
            #expect(try await hanne.send(.post, place, hannes.merging(["toelichting": "Van Hanne"]) { $1 }).status == 303)
            let page = try await youssef.send(.post, place, mine.merging(["toelichting": "Van Youssef"]) { $1 })
            #expect(page.status == 409)
            #expect(try page.shows("Van Hanne"))
            #expect(try page.fields(of: place)?["toelichting"] == "Van Youssef")
            #expect(try await youssef.send(.post, place + "/weg").status == 303)
            #expect(try await hanne.look(place + "/wijzigen").status == 404)
        }
    }

    @Test func `an empty network meets what belongs there, and its file has headings only`() async throws {
        try await TestHouse.open { house in
            let page = try await house.browser(.tom).look(house.path(TestHouse.otherNetwork) + "/belangen")
            #expect(try page.shows(InterestMapText.emptyTitle))
            #expect(try page.shows(InterestMapText.example))
            #expect(try page.root.all("table", class: "interest-map").count == 1)
        }
    }

    @Test func `what later documents read has each partner's texts and commitments in order`() async throws {
        try await TestHouse.open { house in
            let standing = try await house.app.stores.interests.standing(in: house.network())
            let names = standing.map(\.partner.name)
            #expect(names == names.sorted())
            let sport = try #require(standing.first { $0.partner.name == "Sportdienst Waterbeke" })
            #expect(sport.ambition?.version == 2)
            #expect(sport.ambition?.reach == .transform)
            #expect(sport.shared.isEmpty)
            #expect(sport.commitments.map(\.resource) == [.space, .time])
            #expect(standing.flatMap(\.shared).map(\.personName).sorted() == ["Greet De Wilde", "Lotte Mertens"])
        }
    }
}
