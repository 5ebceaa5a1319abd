import Foundation

/// What somebody may say for a partner. It never changes: it ends, and another is given.
struct Mandate: Codable, Hashable, Sendable {
    let id: Identifier
    let networkId: Identifier
    /// Nil for who has been erased since.
    let personId: Identifier?
    let partnerId: Identifier
    /// What it is about; empty for everything.
    let subject: String
    let limit: Limit
    /// In whole euros, only for who may commit.
    let amount: Int?
    /// The body or the person of the partner that gave it.
    let givenBy: String
    /// The day on which that was; it may lie before the day on which it was written down.
    let startsOn: String
    /// The last day.
    let endsOn: String?
    let replacementId: Identifier?
    let recordedAt: Date
    var endedAt: Date?
    /// The day on which it ended early; from that day it is not valid.
    var endedOn: String?
    var endedWhy = ""
    var personName: String?
    var replacementName: String?
    var partnerName: String?

    /// How far somebody may go for a partner, the least first.
    enum Limit: String, Codable, Sendable, CaseIterable, Comparable {
        case speak, agree, commit, sign

        static func < (left: Limit, right: Limit) -> Bool {
            (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
        }
    }

    /// Whether it was given, not past its last day and not ended on a day.
    func isValid(on day: String) -> Bool {
        startsOn <= day && day <= (endsOn ?? day) && (endedOn.map { day < $0 } ?? true)
    }

    /// Whether it is still to begin.
    func isAhead(of day: String) -> Bool { endedOn == nil && startsOn > day }

    /// Whether it reaches far enough; who may commit may do so up to an amount, who may sign has none.
    func covers(_ limit: Limit, amount asked: Int? = nil) -> Bool {
        guard self.limit >= limit else { return false }
        guard self.limit == .commit, limit == .commit, let asked else { return true }
        return asked <= (amount ?? 0)
    }
}

/// It ended, or somebody left, since it was read.
struct MandateConflict: Error {}

/// Everything there is to see of who may say what in a network, on a day.
struct MandateBoard: Sendable {
    let partners: [Partner]
    let people: [Member]
    let mandates: [Mandate]
    let delegations: [Delegation]
    let today: String

    /// Whether who holds a mandate is still in the network.
    func isHere(_ mandate: Mandate) -> Bool {
        people.contains { $0.personId == mandate.personId }
    }

    /// What is valid or is still to begin, of one partner.
    func standing(of partner: Partner) -> [Mandate] {
        mandates.filter { $0.partnerId == partner.id && ($0.isValid(on: today) || $0.isAhead(of: today)) }
    }

    /// The partners with a voice for whom nobody may say anything today.
    var silent: [Partner] {
        partners.filter { partner in
            partner.hasVoice == 1 && partner.isActive(on: today)
                && !standing(of: partner).contains { $0.isValid(on: today) && isHere($0) }
        }
    }

    /// What ended or ran out.
    var past: [Mandate] {
        mandates.filter { !$0.isValid(on: today) && !$0.isAhead(of: today) }
    }

    var openDelegations: [Delegation] { delegations.filter { $0.isOpen(on: today) } }
    var pastDelegations: [Delegation] { delegations.filter { !$0.isOpen(on: today) } }
}
