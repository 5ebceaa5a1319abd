import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct PrivacyNoticeTests {
    @Test(arguments: TestEngine.allCases)
    func `a notice is filled in, shown in the network, and shown before the first question`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (tom, path) = (try await house.browser(.tom), try await house.path(TestHouse.otherNetwork) + "/privacy")
            #expect(try await tom.get(path).shows(PrivacyText.notFilledIn))
            let page = try await tom.post(path, Access.noticeForm)
            #expect(try page.shows("Gemeente Waterbeke") && page.shows("Gegevensbeschermingsautoriteit (GBA), Drukpersstraat 35"))
            #expect(try page.shows("12 maanden na het sluiten") && page.shows(PrivacyText.basis(.consent)))
            #expect(try !page.shows(PrivacyText.notFilledIn))
            let round = try await house.openRound()
            let link = try await house.link(of: "Siham Kaddouri", to: round)
            let questions = try await house.browser().get(link)
            #expect(try questions.shows(PrivacyText.whoIsResponsible("Gemeente Waterbeke", "privacy@waterbeke.example")))
            #expect(questions.body.contains("href=\"\(link)/privacy\""))
            let whole = try await house.browser().look(link + "/privacy")
            #expect(try whole.shows("Dorpsplein 1") && whole.shows(PrivacyText.rights))
            #expect(
                try await house.count("SELECT count(*) FROM activity WHERE kind = 'privacyNoticeChanged'") == 2, "the demo's and this one")
        }
    }

    @Test func `a link that was used or closed still opens the notice, and a forged one does not`() async throws {
        try await TestHouse.open { house in
            let closed = try await house.link(of: "Greet De Wilde", to: house.round("Eerste meting"))
            #expect(try await house.browser().look(closed + "/privacy").status == 200)
            #expect(try await house.browser().look("/a/geen/privacy").status == 404)
        }
    }

    @Test(arguments: [
        ("verantwoordelijke", "", FieldText.required), ("contact", "geen adres", FieldText.address),
        ("maanden", "25", PrivacyText.monthsRange),
        ("maanden", "5", PrivacyText.monthsRange), ("maanden", "x", PrivacyText.monthsRange), ("grond", "geen", FieldText.choose),
        ("toezicht", "geen", FieldText.choose), ("doel", String(repeating: "d", count: 2001), FieldText.tooLong(2000)),
    ])
    func `a notice that is not right comes back with everything still there`(_ name: String, _ value: String, _ sentence: Text) async throws
    {
        try await TestHouse.open { house in
            let path = try await house.path() + "/privacy"
            let page = try await house.browser(.hanne).send(.post, path, Access.noticeForm.merging([name: value]) { $1 })
            #expect(page.status == 422)
            #expect(try page.shows(sentence))
            #expect(try name == "adres" || page.fields(of: path)?["adres"] == "Dorpsplein 1")
            #expect(try await house.count("SELECT count(*) FROM privacy_notice WHERE controller = 'Gemeente Waterbeke'") == 0)
        }
    }
}
