import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct TermsTests {
    private static let sport = SigningTests.sport
    private static let welkom = SigningTests.welkom
    private static let steunpunt = "Steunpunt Samen Uit Vlaanderen"
    private static let end = ["reden": "Wij fuseren.", "aangekondigd": "2026-11-21", "per": "2027-05-21"]

    private func place(_ house: TestHouse, _ document: Document) -> String { house.path(of: document) + "/looptijd" }

    @Test(arguments: TestEngine.allCases)
    func `before everybody signed there is no term, and nothing can be done about it`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (document, _) = try await house.putForSigning()
            let (hanne, place) = (try await house.browser(.hanne), place(house, document))
            let page = try await hanne.get(place)
            #expect(try page.shows(TermsText.notSigned) && page.fields(of: place + "/toetreding") == nil)
            let form = ["partner": try await house.partner(Self.steunpunt).rawValue, "aantal": "1", "dag": "2026-11-21"]
            #expect(try await hanne.send(.post, place + "/toetreding", form).status == 409)
            let wie = ["wie": try await house.partner(Self.sport).rawValue].merging(Self.end) { $1 }
            #expect(try await hanne.send(.post, place + "/uittreding", wie).status == 409)
            #expect(try await hanne.send(.post, place + "/evaluatie", ["gehouden": "2026-11-21", "uitkomst": "keep"]).status == 409)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a partner joins once everybody signed, and then signs the same text`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (document, signing) = try await house.signed()
            let (hanne, place) = (try await house.browser(.hanne), place(house, document))
            let partner = try await house.partner(Self.steunpunt)
            let form = ["partner": partner.rawValue, "aantal": "1", "dag": "2026-12-01"]
            for wrong in [
                ["partner": ""], ["partner": try await house.partner(Self.sport).rawValue], ["aantal": "3"], ["dag": "2026-11-20"],
                ["dag": "2030-01-01"],
            ] {
                let page = try await hanne.send(.post, place + "/toetreding", form.merging(wrong) { $1 })
                #expect(page.status == 422, "\(wrong)")
            }
            #expect(try await house.browser(.youssef).send(.post, place + "/toetreding", form).status == 403)
            async let one = hanne.send(.post, place + "/toetreding", form)
            async let other = hanne.send(.post, place + "/toetreding", form)
            #expect(try await [one.status, other.status].sorted().first == 303)
            let joined = try await house.signing(of: document)
            #expect(joined.isComplete && joined.waiting.map(\.partnerName) == [Self.steunpunt])
            #expect(try await hanne.get(place).shows(TermsText.toSign))
            try await house.sign(Self.steunpunt, "Nora Aziz", in: signing, of: document)
            await #expect(throws: SignatureProblem.alreadyFull) {
                try await house.sign(Self.steunpunt, "Piet Vos", in: signing, of: document)
            }
            let after = try await house.signing(of: document)
            #expect(after.waiting.isEmpty && after.completedAt == signing.completedAt, "it was complete already")
            #expect(try await hanne.get(place).shows(SigningText.begins("1 januari 2027")), "it joins before the text holds")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `notice has its term, its reason and its own people`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (document, _) = try await house.signed()
            let (youssef, place) = (try await house.browser(.youssef), place(house, document))
            let form = ["wie": try await house.partner(Self.sport).rawValue].merging(Self.end) { $1 }
            let typed = try #require(try await youssef.get(place).fields(of: place + "/uittreding"))
            #expect(typed["per"] == "2027-05-21" && typed["wie"] == form["wie"], "six months on")
            for wrong in [
                ["per": "2027-05-20"], ["reden": ""], ["aangekondigd": "2026-11-22"], ["aangekondigd": "2026-11-01"], ["per": "ooit"],
            ] {
                let page = try await youssef.send(.post, place + "/uittreding", form.merging(wrong) { $1 })
                #expect(page.status == 422, "\(wrong)")
                if wrong["per"] == "2027-05-20" {
                    #expect(try page.shows(TermsText.tooSoon(6, "2027-05-21")) && page.shows("is 21 mei 2027 de eerste mogelijke dag"))
                }
            }
            #expect(try await house.browser(.greet).send(.post, place + "/uittreding", form).status == 403)
            #expect(try await house.browser(.lieve).send(.post, place + "/uittreding", form).status == 403)
            let hanne = try await house.browser(.hanne)
            async let one = youssef.send(.post, place + "/uittreding", form)
            async let other = hanne.send(.post, place + "/uittreding", form)
            #expect(try await [one.status, other.status].sorted() == [303, 409])
            let page = try await hanne.get(place)
            #expect(try page.shows("Wij fuseren.") && page.shows(TermsText.leaves("21 mei 2027")))
            let exit: String? = try await house.value("SELECT id FROM agreement_exit")
            let back = place + "/uittreding/\(try #require(exit))/terug"
            #expect(try await house.browser(.greet).send(.post, back).status == 403)
            #expect(try await youssef.send(.post, back).status == 303)
            #expect(try await youssef.send(.post, back).status == 409)
            #expect(try await youssef.get(place).shows(TermsText.takenBack("21 november 2026")))
            #expect(try await youssef.send(.post, place + "/uittreding", form).status == 303, "and another time")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `who signed is bound once its council ratified, and not before the first day`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine, .demo, ["CHROMIUM": "none"]) { house in
            let (document, decision) = try await house.approved()
            let board = try await house.ask(SigningTests.ocmw, .welfareCouncil, of: decision)
            try await house.openSigning(document, on: decision)
            try await house.signAll(document)
            let (lieve, place) = (try await house.browser(.lieve), place(house, document))
            let page = try await lieve.get(place)
            #expect(try page.shows(TermsText.begins(1, "1 januari 2027")) && page.shows(TermsText.notBoundYet(1)))
            #expect(try page.shows(TermsText.underReserve("raad voor maatschappelijk welzijn")))
            #expect(try page.shows(SigningText.begins("1 januari 2027")) && !page.body.contains("gebonden sinds"))
            let state = "ondertekend, gaat in op 1 januari 2027"
            #expect(try await lieve.get(house.path(of: document)).shows(state + ", 1 partner onder voorbehoud"))
            #expect(try await lieve.get(house.path() + "/documenten").shows(state + ", 1 partner onder voorbehoud"))
            let leaving = ["wie": try await house.partner(SigningTests.ocmw).rawValue].merging(Self.end) { $1 }
            #expect(try await house.browser(.hanne).send(.post, place + "/uittreding", leaving).status == 303, "it may step out")
            try await house.give(.ratified, of: board, on: decision)
            #expect(try await !lieve.get(place).shows(TermsText.notBoundYet(1)))
            #expect(try await !lieve.get(house.path(of: document)).shows("onder voorbehoud"))
            house.clock.set(house.clock.now + 60 * Decided.day)
            let now = try await house.browser(.lieve).get(place)
            #expect(try now.shows(TermsText.holds(1, until: "31 december 2029")))
            #expect(try now.shows(TermsText.bound(since: "1 januari 2027")) && !now.shows(SigningText.begins("1 januari 2027")))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `notice is dated back a month at most, and the page says when it was written down`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine, .demo, ["CHROMIUM": "none"]) { house in
            let (document, _) = try await house.signed()
            house.clock.set(house.clock.now + 60 * Decided.day)
            let (hanne, place) = (try await house.browser(.hanne), place(house, document))
            var form = [
                "wie": try await house.partner(Self.sport).rawValue, "reden": "Wij fuseren.", "aangekondigd": "2026-12-19",
                "per": "2027-06-30",
            ]
            let early = try await hanne.send(.post, place + "/uittreding", form)
            #expect(early.status == 422)
            #expect(try early.shows(TermsText.tooLongAgo))
            form["aangekondigd"] = "2026-12-20"
            #expect(try await hanne.send(.post, place + "/uittreding", form).status == 303)
            let page = try await house.browser(.lieve).get(place)
            #expect(try page.shows(TermsText.announced("20 december 2026")))
            #expect(try page.shows(SigningText.recorded("20 januari 2027", by: Somebody.hanne.rawValue)))
            let mailed = try await house.count(
                "SELECT count(*) FROM mail WHERE subject = \(AgreementMailText.subject(.exitAnnounced, document.title).nl)")
            #expect(mailed > 1, "the others know at once")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `until its last day a partner can come back on it, and afterwards it is gone`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine, .demo, ["CHROMIUM": "none"]) { house in
            let (document, _) = try await house.signed()
            let (hanne, place) = (try await house.browser(.hanne), place(house, document))
            let form = ["wie": try await house.partner(Self.sport).rawValue].merging(Self.end) { $1 }
            #expect(try await hanne.send(.post, place + "/uittreding", form).status == 303)
            let exit: String? = try await house.value("SELECT id FROM agreement_exit")
            let back = place + "/uittreding/\(try #require(exit))/terug"
            house.clock.set(house.clock.now + 181 * Decided.day)
            let now = try await house.browser(.hanne)
            #expect(try await now.get(place).fields(of: back) != nil, "21 mei is the last day")
            house.clock.set(house.clock.now + Decided.day)
            let late = try await house.browser(.hanne)
            #expect(try await late.get(place).shows(TermsText.gone("21 mei 2027")))
            #expect(try await late.get(place).fields(of: back) == nil)
            #expect(try await late.send(.post, back).status == 409)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `of two reviews at once one is written, and one that ends it sets its last day`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (document, _) = try await house.signed()
            let (hanne, place) = (try await house.browser(.hanne), place(house, document))
            let form = [
                "gehouden": "2026-11-21", "uitkomst": "change", "nota": "De begroting klopt niet meer", "opnieuw": "2027-11-21",
                "gelezen": "0",
            ]
            for wrong in [
                ["uitkomst": ""], ["gehouden": "2026-11-22"], ["gehouden": "2026-11-20"], ["opnieuw": "2026-11-21"],
                ["einde": "2027-01-01"],
                ["uitkomst": "end", "opnieuw": ""], ["uitkomst": "end", "einde": "2027-01-01"],
                ["uitkomst": "end", "opnieuw": "", "einde": "2026-11-01"], ["nota": String(repeating: "n", count: 4001)],
            ] {
                let page = try await hanne.send(.post, place + "/evaluatie", form.merging(wrong) { $1 })
                #expect(page.status == 422, "\(wrong)")
            }
            #expect(try await house.browser(.youssef).send(.post, place + "/evaluatie", form).status == 403)
            async let one = hanne.send(.post, place + "/evaluatie", form)
            async let other = hanne.send(.post, place + "/evaluatie", form)
            #expect(try await [one.status, other.status].sorted() == [303, 409])
            let clash = try await hanne.send(.post, place + "/evaluatie", form.merging(["nota": "Wat ik nog schreef"]) { $1 })
            #expect(clash.status == 409)
            let kept = try #require(try clash.fields(of: place + "/evaluatie"))
            #expect(kept["nota"] == "Wat ik nog schreef" && kept["gelezen"] == "1")
            let end = kept.merging(["uitkomst": "end", "opnieuw": "", "einde": "2026-12-31"]) { $1 }
            #expect(try await hanne.send(.post, place + "/evaluatie", end).status == 303)
            let page = try await house.browser(.lieve).get(place)
            #expect(try page.shows("De begroting klopt niet meer") && page.shows(TermsText.endsBefore(1, "31 december 2026")))
            let standing = try await house.app.stores.committing.signings.standing(of: [document.id])[document.id]
            #expect(standing?.state == .signed && standing?.lastDay == "2026-12-31")
            house.clock.set(house.clock.now + 60 * Decided.day)
            let later = try await house.app.stores.committing.signings.standing(of: [document.id])[document.id]
            #expect(later?.state == .expired)
        }
    }
}
