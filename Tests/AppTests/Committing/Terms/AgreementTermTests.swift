import Foundation
import Localization
import Testing

@testable import App

@Suite struct AgreementTermTests {
    private static let id = Identifier(rawValue: "s")

    private func term(
        ends: String? = nil, review: String? = nil, notice: Int? = nil, exits: [AgreementExit] = [], reviews: [AgreementReview] = []
    ) -> AgreementTerm {
        let document = Document(
            id: Self.id, networkId: Self.id, kind: .agreement, scheme: "afsprakennota", schemeVersion: 1, title: "Nota", language: .nl,
            startsOn: "2026-01-01", endsOn: ends, reviewOn: review, noticeMonths: notice, hadInterests: 1, madeBy: nil,
            madeAt: TestHouse.start)
        let party = SigningParty(
            signingId: Self.id, partnerId: Identifier(rawValue: "A"), partnerName: "A", needed: 1, accededOn: nil, leftOn: nil, isHere: 1)
        let signature = Signature(
            signingId: Self.id, partnerId: party.partnerId, place: 1, signatoryName: "An", capacity: "voorzitter", heldLimit: nil,
            heldAmount: nil, heldSubject: "", heldGivenBy: "", isWithin: 0, way: .paper, signedOn: "2026-02-01", fileId: nil, fileName: nil,
            fileHash: nil, recordedName: nil, recordedAt: TestHouse.start)
        let signing = Signing(
            id: Self.id, networkId: Self.id, documentId: Self.id, version: 1, textHash: "", decisionId: Self.id, state: .complete,
            openedName: nil, openedAt: TestHouse.start, withdrawnName: nil, withdrawnAt: nil, withdrawnWhy: "",
            completedAt: TestHouse.start, pdf: .missing, pdfFileId: nil, pdfHash: nil, parties: [party], signatures: [signature])
        return AgreementTerm(document: document, signing: signing, exits: exits, reviews: reviews)
    }

    private func review(
        _ number: Int, _ held: String, _ outcome: AgreementReview.Outcome = .keep, next: String? = nil, ends: String? = nil
    ) -> AgreementReview {
        AgreementReview(
            number: number, heldOn: held, outcome: outcome, note: "", nextOn: next, endsOn: ends, reviewedName: nil,
            reviewedAt: TestHouse.start)
    }

    private func exit(_ announced: String, _ ends: String, isTakenBack: Bool = false) -> AgreementExit {
        AgreementExit(
            id: Self.id, signingId: Self.id, partnerId: Identifier(rawValue: "A"), announcedOn: announced, endsOn: ends, reason: "Fusie",
            announcedName: nil, announcedAt: TestHouse.start, takenBackName: nil, takenBackAt: isTakenBack ? TestHouse.start : nil)
    }

    @Test(arguments: [
        ("2026-11-21", 6, "2027-05-21"), ("2026-08-31", 1, "2026-09-30"), ("2027-11-30", 3, "2028-02-29"), ("2026-11-30", 3, "2027-02-28"),
        ("2026-11-21", 0, "2026-11-21"),
    ])
    func `notice is counted in months, to the last day of a shorter one`(_ day: String, _ months: Int, _ end: String) {
        #expect(term(notice: months).firstEnd(announcedOn: day) == end)
    }

    @Test func `the earliest end counts, and the last review alone says whether there is one`() {
        #expect(term().lastDay == nil && !term().isOver(on: "2099-01-01"))
        #expect(term(ends: "2027-12-31").lastDay == "2027-12-31")
        let ended = [review(1, "2026-06-01"), review(2, "2026-11-01", .end, ends: "2026-12-31")]
        #expect(term(ends: "2027-12-31", reviews: ended).lastDay == "2026-12-31")
        #expect(term(ends: "2026-11-30", reviews: ended).lastDay == "2026-11-30")
        #expect(term(reviews: ended).isOver(on: "2027-01-01") && !term(reviews: ended).isOver(on: "2026-12-31"))
        let goesOn = ended + [review(3, "2026-11-15")]
        #expect(term(ends: "2027-12-31", reviews: goesOn).lastDay == "2027-12-31", "it was thought better of")
    }

    @Test func `the next review is the first day that was set after the last one`() {
        #expect(term(review: "2027-01-15").reviewOn == "2027-01-15")
        #expect(term(review: "2026-01-15", reviews: [review(1, "2026-02-01")]).reviewOn == nil, "it was done")
        #expect(term(review: "2026-01-15", reviews: [review(1, "2026-02-01", next: "2027-02-01")]).reviewOn == "2027-02-01")
        #expect(term(review: "2026-12-01", reviews: [review(1, "2026-02-01", next: "2027-02-01")]).reviewOn == "2026-12-01")
        #expect(term(review: "2027-01-15", reviews: [review(1, "2026-02-01", .end, ends: "2026-12-31")]).reviewOn == nil)
    }

    @Test func `a partner is bound from its signature until its last day, unless it takes its notice back`() {
        let party = term().signing.parties[0]
        #expect(term().boundSince(party) == "2026-02-01")
        let leaving = term(exits: [exit("2026-11-01", "2027-05-01")])
        #expect(leaving.binds(party, on: "2027-05-01") && !leaving.binds(party, on: "2027-05-02"))
        #expect(leaving.leaving(on: "2026-12-01").isEmpty, "once is enough")
        let stays = term(exits: [exit("2026-11-01", "2027-05-01", isTakenBack: true)])
        #expect(stays.binds(party, on: "2027-06-01") && stays.leaving(on: "2026-12-01") == [party])
        #expect(!term(ends: "2026-12-31").binds(party, on: "2027-01-01"))
    }

    @Test func `what is told comes at its day, and what is long past is not dug up`() {
        func kinds(_ term: AgreementTerm, _ day: String) -> [AgreementNotice.Kind] { term.notices(on: day).map(\.kind) }
        let ends = term(ends: "2027-03-01")
        #expect(kinds(ends, "2026-12-30") == [] && kinds(ends, "2026-12-31") == [.expiresIn60])
        #expect(kinds(ends, "2027-02-14") == [.expiresIn60] && kinds(ends, "2027-02-15") == [.expiresIn14])
        #expect(kinds(ends, "2027-03-01") == [.expiresIn14] && kinds(ends, "2027-03-02") == [])
        let review = term(review: "2026-12-01")
        #expect(kinds(review, "2026-11-30") == [] && kinds(review, "2026-12-01") == [.review] && kinds(review, "2027-02-01") == [])
        let left = term(exits: [exit("2026-11-01", "2027-05-01")])
        #expect(kinds(left, "2027-04-30") == [] && kinds(left, "2027-05-01") == [.exit])
        #expect(left.notices(on: "2027-05-02").first?.subject == "A")
        #expect(kinds(term(exits: [exit("2026-11-01", "2027-05-01", isTakenBack: true)]), "2027-05-01") == [])
    }
}
