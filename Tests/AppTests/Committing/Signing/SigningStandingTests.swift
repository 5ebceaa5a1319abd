import Foundation
import Localization
import Testing

@testable import App

@Suite struct SigningStandingTests {
    private static let id = Identifier(rawValue: "s")

    private func party(_ name: String, needed: Int = 1, acceded: String? = nil, left: String? = nil, isHere: Bool = true) -> SigningParty {
        SigningParty(
            signingId: Self.id, partnerId: Identifier(rawValue: name), partnerName: name, needed: needed, accededOn: acceded, leftOn: left,
            isHere: isHere ? 1 : 0)
    }

    private func signature(_ partner: String, _ place: Int = 1) -> Signature {
        Signature(
            id: Identifier(rawValue: "\(partner)\(place)"), signingId: Self.id, partnerId: Identifier(rawValue: partner), place: place,
            signatoryName: "An \(place)",
            capacity: "voorzitter",
            heldLimit: nil, heldAmount: nil, heldSubject: "", heldGivenBy: "", isWithin: 0, way: .paper, signedOn: "2026-11-21",
            fileId: nil,
            fileName: nil, fileHash: nil, recordedBy: nil, recordedName: nil, recordedAt: TestHouse.start)
    }

    private func signing(
        _ state: Signing.State, _ parties: [SigningParty], _ signatures: [Signature], version: Int = 1
    ) -> Signing {
        Signing(
            id: Self.id, networkId: Self.id, documentId: Self.id, version: version, title: "Nota", language: .nl,
            startsOn: nil, endsOn: nil, reviewOn: nil, noticeMonths: nil, textHash: "", decisionId: Self.id, state: state,
            openedName: nil, openedAt: TestHouse.start, withdrawnName: nil, withdrawnAt: nil, withdrawnWhy: "", completedAt: nil,
            pdf: .pending, pdfFileId: nil, pdfHash: nil, parties: parties, signatures: signatures)
    }

    private func body(_ partner: String, _ results: [Ratification.Verdict]) -> Ratification {
        var one = Ratification(
            id: Self.id, decisionId: Self.id, networkId: Self.id, partnerId: Identifier(rawValue: partner), partnerName: partner, place: 1,
            body: .board, bodyName: "", dueOn: nil, askedName: nil, askedAt: TestHouse.start, reminded: 0, droppedName: nil, droppedAt: nil,
            droppedWhy: "", isHere: 1)
        one.results = results.map {
            Ratification.Result(
                ratificationId: Self.id, number: 1, result: $0, heldOn: "2026-11-10", nextOn: nil, reference: "", url: "", note: "",
                personName: nil, givenAt: TestHouse.start)
        }
        return one
    }

    private func standing(_ table: PartyStanding.Table, _ home: PartyStanding.Home, given: Int, needed: Int = 1) -> PartyStanding {
        PartyStanding(
            partnerId: Self.id, partnerName: "A", table: table, home: home,
            signed: .init(given: (0..<given).map { signature("A", $0 + 1) }, needed: needed, hasLeft: false, accededOn: nil))
    }

    @Test func `the steps follow from the table, from home and from the signatures`() {
        let waiting = PartyStanding.Home.waiting(body("A", []))
        #expect(standing(.undecided, .notNeeded, given: 0).step == .draft)
        #expect(standing(.unheard, .notNeeded, given: 0).step == .draft, "silence is no agreement")
        #expect(standing(.otherwise, .ratified, given: 0).step == .draft)
        #expect(standing(.agreed, waiting, given: 0).step == .agreed)
        #expect(standing(.agreed, .notNeeded, given: 0).step == .ratified, "without bodies to ask it counts as ratified")
        #expect(standing(.agreed, .ratified, given: 1, needed: 2).step == .ratified, "one of two is not enough")
        #expect(standing(.agreed, .ratified, given: 2, needed: 2).step == .signed)
        #expect(standing(.unheard, .notNeeded, given: 1).step == .signed, "who signs has spoken")
        #expect(standing(.agreed, waiting, given: 1).isUnderReserve)
        #expect(!standing(.agreed, .ratified, given: 1).isUnderReserve)
    }

    @Test func `every body that counts has to ratify, and a refusal waits`() {
        let all = [body("A", [.ratified]), body("B", [.refused]), body("C", [])]
        #expect(all.home(of: Identifier(rawValue: "A")) == .ratified)
        #expect(all.home(of: Identifier(rawValue: "B")) == .waiting(all[1]))
        #expect(all.home(of: Identifier(rawValue: "C")) == .waiting(all[2]))
        #expect(all.home(of: Identifier(rawValue: "D")) == .notNeeded)
    }

    @Test func `who left before it signed is waited for no longer, and who joins is afterwards`() {
        let open = signing(.open, [party("A", needed: 2), party("B", isHere: false), party("C")], [signature("A"), signature("C")])
        #expect(open.waiting.map(\.partnerName) == ["A"])
        #expect(open.missing(of: open.parties[0]) == 1 && open.missing(of: open.parties[1]) == 0)
        let complete = signing(
            .complete, [party("A"), party("B", left: "2026-11-21"), party("C", acceded: "2026-12-01")], [signature("A")])
        #expect(complete.waiting.map(\.partnerName) == ["C"])
        #expect(signing(.withdrawn, [party("A")], []).waiting.isEmpty)
        #expect(complete.printed.map(\.partnerName) == ["A", "C"], "a line for each that signed or has to")
        #expect(complete.printed.map(\.signatoryName) == ["An 1", nil])
    }

    @Test func `the same person is recognised whatever the capitals and spaces`() {
        #expect(Signature.key("  An   PEETERS ") == Signature.key("an peeters"))
        #expect(Signature.key("Zoe\u{301}") == Signature.key("ZOÉ"))
        #expect(Signature.key("An Peeters") != Signature.key("Ann Peeters"))
    }

    @Test func `a document goes from a draft to its end`() {
        func approval(_ state: Decision.State, _ outcome: DecisionOutcome? = nil) -> Approval {
            Approval(
                documentId: Self.id, version: 1, decisionId: Self.id, number: nil, title: "", state: state, outcome: outcome,
                proposedBy: nil)
        }
        func state(
            _ signings: [Signing], _ approvals: [Approval] = [], ratifying: [String] = [], startsOn: String? = nil, lastDay: String? = nil
        ) -> DocumentStanding {
            DocumentStanding(
                signings, approvals, ratifying: [Self.id: ratifying.map { body($0, []) }], term: (startsOn, lastDay), on: "2026-11-21")
        }
        #expect(state([]).state == .draft)
        #expect(state([], [approval(.draft)]).state == .draft)
        #expect(state([], [approval(.open)]).state == .atTable)
        #expect(state([], [approval(.closed, .objection)]).state == .draft)
        let ratifying = state([], [approval(.closed, .taken)], ratifying: ["OCMW"])
        #expect(ratifying.state == .ratifying && ratifying.waiting == ["OCMW"])
        #expect(state([], [approval(.closed, .taken)]).state == .signing)
        let open = state([signing(.open, [party("A"), party("B")], [signature("A")])])
        #expect(open.state == .signing && open.waiting == ["B"])
        let complete = signing(.complete, [party("A")], [signature("A")], version: 3)
        #expect(state([complete]).state == .signed && state([complete]).signedVersion == 3)
        #expect(state([complete], lastDay: "2026-11-21").state == .signed, "the last day belongs to it")
        #expect(state([complete], lastDay: "2026-11-20").state == .expired)
        let later = state([complete], ratifying: ["A", "B"], startsOn: "2027-01-01")
        #expect(later.state == .signed && later.beginsOn == "2027-01-01" && later.underReserve == ["A"], "of those that signed")
        #expect(SigningText.standing(later) { $0 }.nl == "ondertekend, gaat in op 2027-01-01, 1 partner onder voorbehoud")
        let holds = state([complete], startsOn: "2026-11-21")
        #expect(holds.beginsOn == nil && SigningText.standing(holds) { $0 } == SigningText.state(.signed))
        #expect(state([complete], ratifying: ["A"], startsOn: "2027-01-01", lastDay: "2026-11-20").underReserve.isEmpty)
        #expect(state([signing(.withdrawn, [party("A")], [])]).state == .draft)
        let both = state([signing(.open, [party("A")], [], version: 4), complete])
        #expect(both.state == .signing && both.signedVersion == 3, "what was signed holds until the next is")
    }
}
