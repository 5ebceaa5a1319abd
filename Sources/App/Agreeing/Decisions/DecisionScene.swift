import Foundation

/// A decision with everything around it, as somebody may see it.
struct DecisionScene: Sendable {
    let decision: Decision
    let proposedName: String?
    let closedName: String?
    let follows: DecisionLink?
    let followers: [DecisionLink]
    let texts: [ProposalText]
    let options: [ProposalOption]
    let voices: [Voice]
    /// Every position ever taken, in the order of the history; of a secret ballot none.
    let positions: [Position]
    /// Of a secret ballot: the partners that have voted on the text as it stands.
    let slips: Set<Identifier>
    /// Of a secret ballot that is closed: what was voted, in no order.
    let papers: [DecisionCount.Said]
    let answers: [ObjectionAnswer]
    let moves: [DeadlineMove]
    let afterwards: [SpokenAfterwards]
    let reviews: [DecisionReview]
    let mandates: [Mandate]
    let delegations: [Delegation]
    /// Today, where the installation stands.
    let today: String

    /// The text that stands now.
    var text: ProposalText? { texts.first { $0.number == decision.textNumber } }
    /// The options of the text that stands now.
    var currentOptions: [ProposalOption] { options.filter { $0.textNumber == decision.textNumber } }
    var hasOptions: Bool { !currentOptions.isEmpty }

    /// Partners with a voice that are still in the network; once it is closed, those that were then.
    var present: [Voice] { voices.filter { decision.isClosed ? $0.standing != .left : $0.isHere == 1 } }
    var gone: [Voice] { voices.filter { decision.isClosed ? $0.standing == .left : $0.isHere == 0 } }

    /// The position of a partner that stands, on whatever text.
    func standing(of partner: Identifier) -> Position? { standings[partner] }

    private var standings: [Identifier: Position] {
        Dictionary(positions.filter(\.stands).map { ($0.partnerId, $0) }) { $1 }
    }

    /// What one partner counts for now.
    struct Line: Sendable {
        let voice: Voice
        let hearing: Hearing
        /// The partner's own position that stands, if any.
        let position: Position?
        /// Who speaks for it, when it does not itself.
        var viaName: String?
        var said: DecisionCount.Said?
    }

    /// Whether a partner has been heard on the text as it stands, and if not, why.
    enum Hearing: Sendable, CaseIterable {
        case spoke, delegated, voted
        case silent
        /// Its position was given on an earlier text.
        case onEarlierText
        /// Somebody said what they think themselves; the partner has not spoken yet.
        case onlyPersonal
        case absent
        case left

        var isHeard: Bool { [.spoke, .delegated, .voted].contains(self) }
    }

    /// Each partner with a voice and what it counts for: what was fixed at the closing, otherwise as it is now.
    var lines: [Line] {
        let standings = standings
        return voices.map { voice in decision.isClosed ? closedLine(voice, standings) : openLine(voice, standings) }
    }

    private func closedLine(_ voice: Voice, _ standings: [Identifier: Position]) -> Line {
        let position = standings[voice.partnerId]
        let said = voice.stance.map { DecisionCount.Said(stance: $0, optionPlace: voice.optionPlace) }
        switch voice.standing {
        case .spoke: return Line(voice: voice, hearing: decision.isSecret ? .voted : .spoke, position: position, said: said)
        case .delegated: return Line(voice: voice, hearing: .delegated, position: position, viaName: voice.viaName, said: said)
        case .left: return Line(voice: voice, hearing: .left, position: position)
        case .silent, nil: return Line(voice: voice, hearing: reason(position), position: position)
        }
    }

    private func openLine(_ voice: Voice, _ standings: [Identifier: Position]) -> Line {
        let position = standings[voice.partnerId]
        guard voice.isHere == 1 else { return Line(voice: voice, hearing: .left, position: position) }
        if decision.isSecret {
            return Line(voice: voice, hearing: slips.contains(voice.partnerId) ? .voted : .silent, position: nil)
        }
        if let own = counted(position) { return Line(voice: voice, hearing: .spoke, position: position, said: own) }
        // A delegation counts for who has not spoken; who said something of their own is asked again.
        if position == nil || position?.stance == .absent, let holder = holder(of: voice), let said = counted(standings[holder.holderId]) {
            return Line(voice: voice, hearing: .delegated, position: position, viaName: holder.holderName, said: said)
        }
        return Line(voice: voice, hearing: reason(position), position: position)
    }

    /// What a position counts for; nil when it says nothing on this text for its partner.
    private func counted(_ position: Position?) -> DecisionCount.Said? {
        guard let position, position.textNumber == decision.textNumber, position.isPersonal == 0, position.stance.isHeard else {
            return nil
        }
        return DecisionCount.Said(stance: position.stance, optionPlace: position.optionPlace)
    }

    private func reason(_ position: Position?) -> Hearing {
        guard let position else { return .silent }
        if position.textNumber != decision.textNumber { return .onEarlierText }
        return position.isPersonal == 1 ? .onlyPersonal : position.stance.isHeard ? .silent : .absent
    }

    /// Who may speak for a partner today, by a delegation whose holder has a voice here too.
    private func holder(of voice: Voice) -> Delegation? {
        delegations.first { one in
            one.partnerId == voice.partnerId && one.isValid(on: today)
                && voices.contains { $0.partnerId == one.holderId && $0.isHere == 1 }
        }
    }

    /// With one or two votes, or too few heard, the count would tell who voted what.
    var showsPapers: Bool { decision.isClosed && papers.count >= 3 && decision.outcome != .noQuorum }

    /// What was said so far, or in the end.
    var count: DecisionCount {
        let lines = lines
        let said = decision.isSecret ? papers.filter(\.stance.isHeard) : lines.compactMap { $0.hearing.isHeard ? $0.said : nil }
        return DecisionCount(
            way: decision.way, quorum: decision.quorum, silence: decision.silence, voices: present.count, said: said,
            heard: lines.count { $0.hearing.isHeard })
    }

    /// What becomes of it by what was said. An objection stands until its partner speaks again, also when the text has changed since.
    func outcome(by count: DecisionCount) -> DecisionOutcome {
        if decision.way == .consent, !objections.isEmpty { return .objection }
        return count.outcome(hasOptions: decision.way == .majority && hasOptions)
    }

    /// Partners that have not been heard on this text.
    var unheard: [Line] { lines.filter { !$0.hearing.isHeard && $0.hearing != .left } }

    /// Objections that stand, whichever text they were made on.
    var objections: [Position] {
        let gone = Set(gone.map(\.partnerId))
        return positions.filter { $0.stands && $0.stance == .objection && $0.isPersonal == 0 && !gone.contains($0.partnerId) }
    }

    /// What was done with an objection, the latest.
    func answer(to position: Position) -> ObjectionAnswer? { answers.last { $0.positionId == position.id } }

    /// What a partner that was not heard said last.
    func spoken(by partner: Identifier) -> SpokenAfterwards? { afterwards.last { $0.partnerId == partner } }
}

/// Another decision, to go to.
struct DecisionLink: Codable, Hashable, Sendable {
    let id: Identifier
    let number: Int?
    let title: String
}
