import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct WeighingTests {
    /// A task for several, filled in as somebody would.
    static let form = [
        "opgave": "Kinderen laten meespelen in hun eigen buurt", "motief": "problem", "nodig-people": "own", "nodig-knowledge": "others",
        "nodig-reach": "others", "nodig-money": "missing", "alleen": "no", "twee": "no",
        "partners": "OCMW Waterbeke\nvzw Welkom\n\nvzw Welkom",
        "doel": "complex", "mensen": "8", "uren": "2,5", "keren": "6", "tarief": "45", "brengt-ons": "Meer kinderen",
        "brengt-anderen": "OCMW: minder losse aanvragen", "opweegt": "more", "keuze": "", "reden": "",
    ]

    @Test(arguments: WeighingCase.all.map(\.key))
    func `each case of the table comes to what it says`(_ key: WeighingCase.Key) throws {
        let one = try #require(WeighingCase.all.first { $0.key == key })
        let advice = WeighingAdvice(one.weighing)
        #expect(advice.course == one.course && advice.reason == one.reason && advice.form == one.form)
        #expect(Set(advice.remarks) == one.remarks)
    }

    @Test func `the table has every case once, and every rule and every remark at work`() {
        #expect(WeighingCase.all.count >= 12)
        #expect(
            Set(WeighingCase.all.map(\.key)) == Set(WeighingCase.Key.allCases) && WeighingCase.all.count == WeighingCase.Key.allCases.count)
        #expect(Set(WeighingCase.all.map(\.reason)) == Set(WeighingAdvice.Reason.allCases))
        #expect(Set(WeighingCase.all.map(\.course)) == Set(Weighing.Course.allCases))
        #expect(Set(WeighingCase.all.compactMap(\.form)) == Set(Weighing.Form.allCases))
    }

    @Test func `whatever is filled in, a network is advised only to three or more that cannot do it alone or with two`() {
        var weighing = Weighing()
        for alone in Weighing.Possible.allCases {
            for two in Weighing.Two.allCases {
                for partners in [nil, 0, 1, 2, 9] {
                    for motives in [[], [Weighing.Motive.subsidy], [.imposed], Weighing.Motive.allCases] {
                        for worth in Weighing.Worth.allCases {
                            for (others, missing) in [([], []), ([Resource.money], []), ([], [Resource.money])] {
                                (weighing.alone, weighing.two, weighing.partnerCount, weighing.motives) = (alone, two, partners, motives)
                                (weighing.worth, weighing.others, weighing.missing) = (worth, others, missing)
                                expectSense(weighing)
                            }
                        }
                    }
                }
            }
        }
    }

    private func expectSense(_ weighing: Weighing) {
        let advice = WeighingAdvice(weighing)
        if weighing.alone == .yes { #expect(advice.course == .alone) }
        if weighing.motives == [.subsidy], weighing.alone == .no { #expect(advice.course == .notNow) }
        #expect(advice.remarks.contains(.imposed) == weighing.motives.contains(.imposed))
        guard advice.course == .network else { return }
        #expect(weighing.alone != .yes && weighing.two == .no && (weighing.partnersBeyondUs ?? 0) >= 2 && weighing.worth != .less)
    }

    @Test func `time around the table is worked out and shown, and left out while a part is missing`() async throws {
        let meetings = Weighing.Meetings(people: 8, hours: 2.5, perYear: 6, rate: 45)
        #expect(meetings.hoursPerYear == 120 && meetings.costPerYear == 5400)
        #expect(Weighing.Meetings(people: 8, hours: 2.5, perYear: nil, rate: 45).costPerYear == nil)
        try await TestHouse.open { house in
            let page = try await house.browser().send(.post, "/weging", Self.form)
            #expect(page.status == 200)
            #expect(try page.shows("8 mensen × 2,5 uur × 6 keer = 120 uur per jaar"))
            #expect(try page.shows("120 uur × 45 euro = 5.400 euro per jaar"))
        }
    }

    @Test func `the advice is worked out without the database, and everything stays to be changed`() async throws {
        try await TestHouse.open { house in
            let (before, visitor) = (try await house.everythingKept(), try await house.browser())
            let page = try await visitor.send(.post, "/weging", Self.form)
            #expect(try page.shows(WeighingAdviceText.sentence(.network)) && page.shows(WeighingAdviceText.formMeaning(.network)))
            let fields = try #require(try page.fields(of: "/weging"))
            for (name, value) in Self.form where name != "partners" && name != "motief" { #expect(fields[name] == value, "\(name)") }
            #expect(fields["partners"] == Self.form["partners"] && fields["motief"] == "problem")
            #expect(try await house.everythingKept() == before)
        }
    }

    @Test(arguments: [
        ("opgave", "", FieldText.required), ("opgave", String(repeating: "o", count: 601), FieldText.tooLong(600)),
        ("reden", String(repeating: "r", count: 2001), FieldText.tooLong(2000)), ("mensen", "veel", WeighingText.number(1, 500)),
        ("mensen", "0", WeighingText.number(1, 500)), ("mensen", "99999999999999999999", WeighingText.number(1, 500)),
        ("uren", "-1", WeighingText.amount(40)), ("uren", "1e9", WeighingText.amount(40)), ("uren", "nan", WeighingText.amount(40)),
        ("tarief", "1001", WeighingText.amount(1000)), ("alleen", "misschien", FieldText.choose),
        ("nodig-money", "iedereen", FieldText.choose),
        ("keuze", "vluchten", FieldText.choose), ("aantal", "-1", WeighingText.number(0, 500)),
        ("partners", String(repeating: "p", count: 151), WeighingText.longName),
        ("partners", (1...31).map { "vzw \($0)" }.joined(separator: "\n"), WeighingText.manyNames),
    ])
    func `a field that is not right says so, and what was typed stays`(_ field: String, _ value: String, _ sentence: Text) async throws {
        try await TestHouse.open { house in
            let typed = Self.form.merging([field: value, "doe": "bewaren"]) { $1 }
            let page = try await house.browser().send(.post, "/weging", typed)
            #expect(page.status == 422)
            #expect(try page.shows(sentence))
            #expect(try page.fields(of: "/weging")?["brengt-ons"] == "Meer kinderen")
            #expect(try await house.count("SELECT count(*) FROM weighing WHERE network_id IS NULL") == 0)
        }
    }

    @Test func `the page explains with the very table that the rules are held to`() async throws {
        try await TestHouse.open { house in
            let page = try await house.browser().look("/weging")
            for one in WeighingCase.all {
                #expect(try page.shows(WeighingAdviceText.title(one.key)) && page.shows(WeighingAdviceText.reason(one.reason)))
            }
        }
    }

    @Test func `what is imposed is weighed, and the page says what is then ours`() async throws {
        try await TestHouse.open { house in
            let page = try await house.browser().send(.post, "/weging", Self.form.merging(["motief": "imposed"]) { $1 })
            #expect(try page.shows(WeighingAdviceText.sentence(.network)) && page.shows(WeighingAdviceText.remark(.imposed)))
            for text in WeighingAdviceText.ours { #expect(try page.shows(text)) }
        }
    }

    @Test func `hostile text is text`() async throws {
        try await TestHouse.open { house in
            let nasty = "<script>alert(1)</script>\"'&</textarea><b>"
            let visitor = try await house.browser()
            let typed = [
                "opgave": nasty, "partners": nasty, "brengt-ons": nasty, "brengt-anderen": nasty, "reden": nasty, "keuze": "alone",
            ]
            let advice = try await visitor.send(.post, "/weging", typed)
            #expect(advice.status == 200 && !advice.body.contains("<script>alert") && !advice.body.contains("<b>"))
            #expect(try advice.fields(of: "/weging")?["reden"] == nasty)
            let kept = try await visitor.post("/weging", typed.merging(["doe": "bewaren"]) { $1 })
            #expect(kept.status == 200 && !kept.body.contains("<script>alert") && !kept.body.contains("<b>"))
            #expect(try kept.shows(nasty))
        }
    }
}
