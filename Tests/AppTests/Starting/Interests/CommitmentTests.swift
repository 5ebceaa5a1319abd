import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct CommitmentTests {
    private static let sport = "Sportdienst Waterbeke"

    private func commitment(
        _ id: String, _ resource: Resource, _ quantity: Int? = nil, _ unit: String = "", until: String? = nil, withdrawn: Int = 0
    ) -> Commitment {
        Commitment(
            id: Identifier(rawValue: id), partnerId: Identifier(rawValue: "p"), resource: resource, quantity: quantity, unit: unit,
            untilOn: until, note: "", isWithdrawn: withdrawn)
    }

    @Test(arguments: [
        ("12", 1200), ("2,5", 250), ("2.5", 250), ("0,05", 5), ("1.000", 100_000), ("1 000,50", 100_050),
        ("12 500", 1_250_000), ("1.000.000", 100_000_000),
    ])
    func `a number is read as people type it`(_ typed: String, _ hundredths: Int) {
        #expect(Commitment.hundredths(typed, in: .nl) == hundredths)
    }

    @Test(arguments: ["", "veel", "-3", "1e9", "2,555", "1,2,3", "٣", "9999999999", "½"])
    func `what is no number is none`(_ typed: String) {
        #expect(Commitment.hundredths(typed, in: .nl) == nil)
    }

    @Test func `a thousand is written in the signs of a language, and in no other`() {
        #expect(Commitment.hundredths("1,000", in: .en) == 100_000)
        #expect(Commitment.hundredths("1,000.5", in: .en) == 100_050)
        #expect(Commitment.hundredths("1.000", in: .en) == nil)
        #expect(Commitment.hundredths("1,000", in: .nl) == nil)
    }

    @Test func `only what counts in the same unit is added up, and only what runs`() {
        let totals = ResourceTotal.of(
            [
                commitment("a", .time, 800, "uur per maand"), commitment("b", .time, 450, " Uur  per maand "),
                commitment("c", .time, 200, "dagen per jaar"), commitment("d", .time),
                commitment("e", .money, 10_000, "euro", until: "2026-11-21"),
                commitment("f", .money, 20_000, "euro", until: "2026-11-20"), commitment("g", .space, 100, "zaal", withdrawn: 1),
            ], on: "2026-11-21")
        #expect(totals.map(\.resource) == [.money, .time])
        let quantities: [Int] = totals[1].sums.map(\.quantity)
        #expect(quantities == [1250, 200])
        #expect(totals[1].sums.map(\.unit) == ["uur per maand", "dagen per jaar"])
        #expect(totals[1].inWords.map(\.id.rawValue) == ["d"])
        #expect(totals[0].sums.map(\.quantity) == [10_000], "what was over yesterday does not count, what ends today does")
        let missing = ResourceTotal.missing(totals)
        #expect(missing.count == 9)
        #expect(ResourceTotal.of([], on: "2026-11-21").isEmpty)
    }

    @Test(arguments: TestEngine.allCases)
    func `a commitment keeps its identity through changes, a withdrawal and a return`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (path, youssef) = (try await house.interestsPath(Self.sport), try await house.browser(.youssef))
            let id = try await house.sampleCommitment(by: .youssef, for: Self.sport)
            let place = try await house.path() + "/belangen/inbreng/\(id)"
            #expect(try await youssef.send(.post, place + "/einde", ["versie": "1"]).status == 409, "who read an earlier one looks again")
            #expect(try await youssef.send(.post, place + "/einde", ["versie": "2"]).status == 303)
            #expect(try await youssef.send(.post, place + "/einde", ["versie": "3"]).status == 303, "twice is once")
            let partner = try await house.partner(Self.sport)
            func mine() async throws -> [Commitment] {
                try await house.app.stores.interests.standing(in: house.network()).first { $0.partner.id == partner }?.commitments ?? []
            }
            #expect(try await !mine().contains { $0.id.rawValue == id })
            #expect(try await house.browser(.lieve).look(path).shows(InterestFormText.withdrawn), "what was promised stays readable")
            #expect(try await youssef.send(.post, place + "/terughalen", ["versie": "1"]).status == 303)
            let back = try #require(try await mine().first { $0.id.rawValue == id })
            #expect(back.quantity == 400)
            #expect(back.version == 4)
            #expect(back.broughtBackFrom == 1)
            let kinds = try await house.values(
                "SELECT kind FROM activity WHERE subject = \(Self.sport) AND kind LIKE 'commitment%' ORDER BY id DESC LIMIT 3",
                as: String.self)
            #expect(kinds == ["commitmentWithdrawn", "commitmentChanged", "commitmentMade"])
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `of two who change it at once the second sees both`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let id = try await house.sampleCommitment(by: .youssef, for: Self.sport)
            let place = try await house.path() + "/belangen/inbreng/\(id)"
            let youssef = try await house.browser(.youssef)
            var fields = try #require(try await youssef.get(place + "/wijzigen").fields(of: place))
            #expect(try await youssef.send(.post, place, fields.merging(["toelichting": "De eerste"]) { $1 }).status == 303)
            fields["toelichting"] = "De tweede"
            fields["hulpbron"] = "time"
            let page = try await youssef.send(.post, place, fields)
            #expect(page.status == 409)
            #expect(try page.shows("De eerste"))
            #expect(try page.fields(of: place)?["toelichting"] == "De tweede")
        }
    }

    @Test(arguments: [
        (["hulpbron": "liefde", "toelichting": "x"], FieldText.choose), (["hulpbron": "time"], InterestFormText.saySomething),
        (["hulpbron": "time", "hoeveel": "veel", "eenheid": "uur"], InterestFormText.wrongNumber),
        (["hulpbron": "time", "hoeveel": "0", "eenheid": "uur"], InterestFormText.wrongNumber),
        (["hulpbron": "time", "hoeveel": "4"], InterestFormText.unitFirst),
        (["hulpbron": "time", "toelichting": "x", "tot": "2026-02-30"], FieldText.date),
        (["hulpbron": "time", "hoeveel": "4", "eenheid": String(repeating: "u", count: 300)], FieldText.tooLong(60)),
        (["hulpbron": "time", "toelichting": String(repeating: "t", count: 10_000)], FieldText.tooLong(1000)),
    ])
    func `a field that is not right says so, and what was typed stays`(_ typed: [String: String], _ sentence: Text) async throws {
        try await TestHouse.open { house in
            let place = try await house.interestsPath(Self.sport) + "/inbreng"
            let before = try await house.count("SELECT count(*) FROM commitment_version")
            let page = try await house.browser(.youssef).send(.post, place, typed)
            #expect(page.status == 422)
            #expect(try page.shows(sentence))
            for (name, value) in typed where name != "hulpbron" { #expect(try page.fields(of: place)?[name] == value) }
            #expect(try await house.count("SELECT count(*) FROM commitment_version") == before)
        }
    }

    @Test(arguments: [(1200, "12"), (250, "2,5"), (255, "2,55"), (205, "2,05"), (100_000, "1000"), (5, "0,05")])
    func `a number comes back in the field as it can be typed`(_ hundredths: Int, _ text: String) {
        #expect(InterestText.plain(hundredths, .nl) == text)
        #expect(Commitment.hundredths(InterestText.plain(hundredths, .nl), in: .fr) == hundredths)
        #expect(Commitment.hundredths(InterestText.plain(hundredths, .en), in: .en) == hundredths)
    }
}
