import Foundation
import Testing

@testable import App

@Suite struct MandateRuleTests {
    private func mandate(
        _ limit: Mandate.Limit, _ amount: Int? = nil, from start: String = "2026-01-01", until end: String? = nil, ended: String? = nil
    ) -> Mandate {
        Mandate(
            id: Identifier(rawValue: "m"), networkId: Identifier(rawValue: "n"), personId: nil, partnerId: Identifier(rawValue: "p"),
            subject: "", limit: limit, amount: amount, givenBy: "bestuursorgaan", startsOn: start, endsOn: end, replacementId: nil,
            recordedAt: .distantPast, endedAt: ended.map { _ in .distantPast }, endedOn: ended)
    }

    @Test func `a mandate is valid from its first day through its last`() {
        let one = mandate(.agree, from: "2026-03-01", until: "2026-03-31")
        #expect(!one.isValid(on: "2026-02-28") && one.isValid(on: "2026-03-01"))
        #expect(one.isValid(on: "2026-03-31") && !one.isValid(on: "2026-04-01"))
        #expect(mandate(.agree).isValid(on: "2099-12-31"), "without an end it goes on")
    }

    @Test func `a mandate that ended yesterday is not valid today, and was the day before`() {
        let one = mandate(.sign, ended: "2026-11-20")
        #expect(!one.isValid(on: "2026-11-21") && !one.isValid(on: "2026-11-20"))
        #expect(one.isValid(on: "2026-11-19"))
    }

    @Test func `signing covers all, committing goes up to its amount, speaking covers nothing else`() {
        let (speak, agree, commit, sign) = (mandate(.speak), mandate(.agree), mandate(.commit, 5000), mandate(.sign))
        for limit in Mandate.Limit.allCases { #expect(sign.covers(limit, amount: 1_000_000)) }
        #expect(commit.covers(.commit, amount: 5000) && !commit.covers(.commit, amount: 5001))
        #expect(commit.covers(.agree, amount: 90_000) && commit.covers(.speak) && commit.covers(.commit) && !commit.covers(.sign))
        #expect(agree.covers(.agree) && agree.covers(.speak) && !agree.covers(.commit, amount: 0))
        #expect(speak.covers(.speak) && !speak.covers(.agree))
    }

    @Test func `a delegation lasts at most a year and stops when it is ended`() {
        #expect(Delegation.lastDay(from: "2026-11-21") == "2027-11-21")
        #expect(Delegation.lastDay(from: "ooit") == nil)
        var one = Delegation(
            id: Identifier(rawValue: "d"), networkId: Identifier(rawValue: "n"), partnerId: Identifier(rawValue: "a"),
            holderId: Identifier(rawValue: "b"), startsOn: "2026-11-01", endsOn: "2026-11-30", reason: "Verlof", givenAt: .distantPast)
        #expect(!one.isValid(on: "2026-10-31") && one.isValid(on: "2026-11-30") && !one.isValid(on: "2026-12-01"))
        one.endedOn = "2026-11-10"
        #expect(one.isValid(on: "2026-11-09") && !one.isValid(on: "2026-11-10"))
    }
}
