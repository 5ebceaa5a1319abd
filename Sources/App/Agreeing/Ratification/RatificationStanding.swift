import Foundation

/// How far a decision is with what the partners' own bodies say of it.
enum RatificationStanding: Hashable, Sendable {
    /// Nobody has to ratify it, or nobody any more.
    case notNeeded
    /// These are to say something first: of each partner the body whose turn it is.
    case waiting([Ratification])
    /// These refused: what was taken at the table is not final.
    case refused([Ratification])
    case final(on: String)

    /// - Parameter closedOn: the day on which the decision was taken; until then nothing is final.
    init(_ ratifications: [Ratification], closedOn: String?) {
        let counting = ratifications.filter(\.counts)
        let turns = counting.turns
        let refused = turns.filter { $0.latest?.result == .refused }
        if counting.isEmpty {
            self = .notNeeded
        } else if !refused.isEmpty {
            self = .refused(refused)
        } else if turns.isEmpty, let closedOn {
            self = .final(on: (counting.compactMap(\.latest?.heldOn) + [closedOn]).max() ?? closedOn)
        } else {
            self = .waiting(turns)
        }
    }

    var isFinal: Bool { if case .final = self { true } else { false } }
}

extension [Ratification] {
    /// Of each partner the first body that counts and has not ratified.
    var turns: [Ratification] {
        var seen: Set<Identifier> = []
        return inOrder.filter { $0.counts && !$0.isRatified && seen.insert($0.partnerId).inserted }
    }

    /// Whether every body before it, of the same partner, has ratified.
    func isTurn(of one: Ratification) -> Bool {
        !contains { $0.partnerId == one.partnerId && $0.place < one.place && $0.counts && !$0.isRatified }
    }

    /// By partner, each with its bodies in their order.
    var inOrder: [Ratification] {
        sorted { ($0.partnerName, $0.partnerId.rawValue, $0.place) < ($1.partnerName, $1.partnerId.rawValue, $1.place) }
    }
}

extension Decision {
    /// How far it is with what the partners' own bodies say of it.
    func ratificationStanding(_ ratifications: [Ratification], in zone: TimeZone) -> RatificationStanding {
        RatificationStanding(ratifications, closedOn: isTaken ? closedAt.map { Day.of($0, in: zone) } : nil)
    }
}
