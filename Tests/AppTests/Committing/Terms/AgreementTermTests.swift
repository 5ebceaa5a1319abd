import Foundation
import Localization
import Testing

@testable import App

@Suite struct AgreementTermTests {
    private static let id = Identifier(rawValue: "s")

    private func term(
        starts: String = "2026-01-01", ends: String? = nil, review: String? = nil, notice: Int? = nil, exits: [AgreementExit] = [],
        reviews: [AgreementReview] = [], ratifications: [Ratification] = [], acceded: String? = nil
    ) -> AgreementTerm {
        // Its own term is another one: that of the text people go on working on.
        let document = Document(
            id: Self.id, networkId: Self.id, kind: .agreement, scheme: "afsprakennota", schemeVersion: 1, title: "Nota", language: .nl,
            startsOn: "2020-01-01", endsOn: "2020-12-31", reviewOn: "2020-06-01", noticeMonths: 60, hadInterests: 1, madeBy: nil,
            madeAt: TestHouse.start)
        let party = SigningParty(
            signingId: Self.id, partnerId: Identifier(rawValue: "A"), partnerName: "A", needed: 1, accededOn: acceded, leftOn: nil,
            isHere: 1)
        let signature = Signature(
            id: Self.id, signingId: Self.id, partnerId: party.partnerId, place: 1, signatoryName: "An", capacity: "voorzitter",
            heldLimit: nil,
            heldAmount: nil, heldSubject: "", heldGivenBy: "", isWithin: 0, way: .paper, signedOn: "2026-02-01", fileId: nil, fileName: nil,
            fileHash: nil, recordedBy: nil, recordedName: nil, recordedAt: TestHouse.start)
        let signing = Signing(
            id: Self.id, networkId: Self.id, documentId: Self.id, version: 1, title: "Nota", language: .nl,
            startsOn: starts, endsOn: ends, reviewOn: review, noticeMonths: notice, textHash: "", decisionId: Self.id, state: .complete,
            openedName: nil, openedAt: TestHouse.start, withdrawnName: nil, withdrawnAt: nil, withdrawnWhy: "",
            completedAt: TestHouse.start, pdf: .missing, pdfFileId: nil, pdfHash: nil, parties: [party], signatures: [signature])
        return AgreementTerm(document: document, signing: signing, exits: exits, reviews: reviews, ratifications: ratifications)
    }

    /// A body of the party, with what it said and when.
    private func body(_ said: [(Ratification.Verdict, String)], isDropped: Bool = false) -> Ratification {
        var one = Ratification(
            id: Self.id, decisionId: Self.id, networkId: Self.id, partnerId: Identifier(rawValue: "A"), partnerName: "A", place: 1,
            body: .council, bodyName: "", dueOn: nil, askedName: nil, askedAt: TestHouse.start, reminded: 0, droppedName: nil,
            droppedAt: isDropped ? TestHouse.start : nil, droppedWhy: "", isHere: 1)
        one.results = said.map { verdict, day in
            Ratification.Result(
                ratificationId: Self.id, number: 1, result: verdict, heldOn: day, nextOn: nil, reference: "", url: "", note: "",
                personName: nil, givenAt: TestHouse.start)
        }
        return one
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
        #expect(term().bond(of: party) == .from("2026-02-01"))
        let leaving = term(exits: [exit("2026-11-01", "2027-05-01")])
        #expect(leaving.binds(party, on: "2027-05-01") && !leaving.binds(party, on: "2027-05-02"))
        #expect(leaving.leaving(on: "2026-12-01").isEmpty, "once is enough")
        let stays = term(exits: [exit("2026-11-01", "2027-05-01", isTakenBack: true)])
        #expect(stays.binds(party, on: "2027-06-01") && stays.leaving(on: "2026-12-01") == [party])
        #expect(!term(ends: "2026-12-31").binds(party, on: "2027-01-01"))
    }

    @Test func `a partner is bound once all of it is there: signatures, bodies, joining and the first day`() {
        let party = term().signing.parties[0]
        let waiting = body([])
        let reserved = term(ratifications: [waiting])
        #expect(reserved.bond(of: party) == .underReserve(waiting) && reserved.underReserve == [party])
        #expect(!reserved.binds(party, on: "2026-03-01"))
        #expect(reserved.leaving(on: "2026-03-01") == [party], "it may step out all the same")
        let refused = body([(.refused, "2026-02-10")])
        #expect(term(ratifications: [refused]).bond(of: party) == .underReserve(refused))
        let late = term(ratifications: [body([(.postponed, "2026-02-10"), (.ratified, "2026-03-10")])])
        #expect(late.bond(of: party) == .from("2026-03-10") && late.underReserve.isEmpty)
        #expect(!late.binds(party, on: "2026-03-09") && late.binds(party, on: "2026-03-10"))
        #expect(term(ratifications: [body([(.ratified, "2026-01-10")])]).bond(of: party) == .from("2026-02-01"))
        #expect(term(ratifications: [body([], isDropped: true)]).bond(of: party) == .from("2026-02-01"))
        let joined = term(acceded: "2026-04-01")
        #expect(joined.bond(of: joined.signing.parties[0]) == .from("2026-04-01"))
        let ahead = term(starts: "2027-01-01")
        #expect(ahead.bond(of: party) == .from("2027-01-01") && ahead.leaving(on: "2026-12-01") == [party])
        #expect(!ahead.binds(party, on: "2026-12-31") && ahead.binds(party, on: "2027-01-01"))
        #expect(ahead.signedOn(party) == "2026-02-01" && ahead.firstNotice(writtenOn: "2026-12-31") == "2026-11-30")
    }

    @Test func `what is told comes at its day, and what is long past is not dug up`() {
        func kinds(_ term: AgreementTerm, _ day: String) -> [AgreementNotice.Kind] { term.notices(on: day).map(\.kind) }
        let ends = term(ends: "2027-03-01")
        #expect(kinds(ends, "2026-12-30") == [] && kinds(ends, "2026-12-31") == [.expiresIn60])
        #expect(kinds(ends, "2027-02-14") == [.expiresIn60] && kinds(ends, "2027-02-15") == [.expiresIn14])
        #expect(kinds(ends, "2027-03-01") == [.expiresIn14] && kinds(ends, "2027-03-02") == [])
        let review = term(review: "2026-12-01")
        #expect(kinds(review, "2026-11-16") == [] && kinds(review, "2026-11-17") == [.reviewIn14])
        #expect(kinds(review, "2026-11-30") == [.reviewIn14] && kinds(review, "2026-12-01") == [.review])
        #expect(kinds(review, "2027-02-01") == [])
        let left = term(exits: [exit("2026-11-01", "2027-05-01")])
        #expect(kinds(left, "2027-04-16") == [] && kinds(left, "2027-04-17") == [.exitIn14])
        #expect(kinds(left, "2027-04-30") == [.exitIn14] && kinds(left, "2027-05-01") == [.exit] && kinds(left, "2027-06-01") == [])
        #expect(left.notices(on: "2027-05-02").first?.exit == left.exits.first)
        #expect(kinds(term(exits: [exit("2026-11-01", "2027-05-01", isTakenBack: true)]), "2027-05-01") == [])
    }
}
