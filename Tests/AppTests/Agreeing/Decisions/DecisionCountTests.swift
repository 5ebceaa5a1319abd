import Testing

@testable import App

/// What follows from what was said, by the way of deciding: worked out by hand from the rules of the field.
@Suite struct DecisionCountTests {
    private func outcome(
        _ way: Decision.Way, _ said: [Stance], voices: Int? = nil, _ quorum: Decision.Quorum = .twoThirds,
        _ silence: Decision.Silence = .notBound
    ) -> DecisionOutcome {
        count(way, said, voices: voices, quorum, silence).outcome(hasOptions: false)
    }

    private func count(
        _ way: Decision.Way, _ said: [Stance], voices: Int? = nil, _ quorum: Decision.Quorum = .twoThirds,
        _ silence: Decision.Silence = .notBound
    ) -> DecisionCount {
        DecisionCount(
            way: way, quorum: quorum, silence: silence, voices: voices ?? said.count,
            said: said.map { DecisionCount.Said(stance: $0, optionPlace: nil) })
    }

    @Test func `a quorum is rounded up, and half means more than half`() {
        let counts = [1, 2, 3, 4, 5, 6, 9, 10]
        #expect(counts.map { Decision.Quorum.twoThirds.needed(of: $0) } == [1, 2, 2, 3, 4, 4, 6, 7])
        #expect(counts.map { Decision.Quorum.half.needed(of: $0) } == [1, 2, 2, 3, 3, 4, 5, 6])
        #expect(counts.map { Decision.Quorum.threeQuarters.needed(of: $0) } == [1, 2, 3, 3, 4, 5, 7, 8])
        #expect(counts.map { Decision.Quorum.all.needed(of: $0) } == counts)
    }

    @Test func `consent is taken without an objection, with a quorum, and never by silence`() {
        #expect(outcome(.consent, [.consent, .concern, .abstain]) == .taken)
        #expect(outcome(.consent, [.consent, .consent, .objection]) == .objection)
        #expect(outcome(.consent, [.consent, .consent, .consent], voices: 9) == .noQuorum)
        #expect(outcome(.consent, Array(repeating: .consent, count: 6), voices: 9) == .taken)
        #expect(outcome(.consent, [], voices: 9) == .noQuorum)
        #expect(outcome(.consent, [.abstain, .abstain, .abstain]) == .tooLittleSupport)
        #expect(outcome(.consent, Array(repeating: .consent, count: 8), voices: 9, .twoThirds, .mustSpeak) == .silence)
        #expect(outcome(.consent, [.objection], voices: 9) == .objection, "one objection stops it, however few were heard")
    }

    @Test func `the gradients of agreement have no average: where most stand decides, and one block stops`() {
        #expect(count(.gradients, [.wholehearted, .minorPoint, .minorPoint, .aside]).support == .enthusiastic)
        #expect(count(.gradients, [.wholehearted, .minorPoint, .aside, .disagreeFollow]).support == .cautious)
        #expect(count(.gradients, [.reservations, .noOpinion, .aside, .disagreeApart]).support == .cautious)
        #expect(count(.gradients, [.wholehearted, .disagreeFollow, .disagreeApart]).support == .tooLittle)
        #expect(count(.gradients, Array(repeating: .wholehearted, count: 20) + [.block]).support == .stopped)
        #expect(outcome(.gradients, [.wholehearted, .wholehearted, .block]) == .blocked)
        #expect(outcome(.gradients, [.wholehearted, .minorPoint, .reservations]) == .taken)
        #expect(outcome(.gradients, [.disagreeFollow, .disagreeFollow, .aside]) == .tooLittleSupport)
    }

    @Test func `unanimity and majority leave abstentions out`() {
        #expect(outcome(.unanimity, [.yes, .yes, .abstain]) == .taken)
        #expect(outcome(.unanimity, [.yes, .yes, .no]) == .opposed)
        #expect(outcome(.unanimity, [.abstain, .abstain]) == .tooLittleSupport)
        #expect(outcome(.majority, [.yes, .no, .abstain, .yes]) == .taken)
        #expect(outcome(.majority, [.yes, .no]) == .noMajority)
        #expect(outcome(.majority, [.yes, .abstain, .abstain, .abstain]) == .taken)
    }

    @Test func `of several options one needs more than half of what was cast`() {
        func chosen(_ places: [Int], against: Int = 0) -> Int? {
            let said =
                places.map { DecisionCount.Said(stance: .yes, optionPlace: $0) }
                + (0..<against).map { _ in DecisionCount.Said(stance: .no, optionPlace: nil) }
            return DecisionCount(way: .majority, quorum: .half, silence: .notBound, voices: said.count, said: said).chosenOption
        }
        #expect(chosen([1, 1, 2]) == 1)
        #expect(chosen([1, 2]) == nil)
        #expect(chosen([1, 1, 2, 3]) == nil)
        #expect(chosen([3, 3, 3], against: 2) == 3)
        #expect(chosen([3, 3], against: 2) == nil)
        #expect(chosen([]) == nil)
    }

    @Test func `ten working days leave out the weekends`() {
        #expect(WorkingDays.after("2026-11-20", 10) == "2026-12-04")
        #expect(WorkingDays.after("2026-11-21", 1) == "2026-11-23")
    }
}
