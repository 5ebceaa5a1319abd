import Foundation
import Localization

/// What a document can begin from: what everybody in the network reads already, on one day. Nothing of an arena, no text that is
/// somebody's own, no sensitivity and no draft is in it.
struct KnownFacts: Sendable {
    let network: Network
    let lists: PartnerLists
    /// What each partner said, with the partner itself; also of partners that take part no more, or not yet.
    let standing: [PartnerInterests]
    let people: [Member]
    let mandates: [Mandate]
    let delegations: [Delegation]
    /// The newest that was attached.
    let weighing: Weighing?
    /// Taken and not over, the newest first; one more than are shown.
    let decisions: [KnownDecision]
    /// How decisions were taken or are being taken, the newest first.
    let ways: [KnownWay]
    /// The newest that was adopted.
    let charter: AdoptedCharter?
    /// What is due first in front.
    let toDo: [NamedAction]
    /// The days on which the group came together, the first in front.
    let meetings: [String]
    /// Of the document that is being written, when it is one of a project.
    let project: Project?
    let timeZone: TimeZone
    /// The day on which this is known.
    let today: String

    /// Whether any partner said why it takes part, for what, or with what.
    var hasInterests: Bool { standing.contains { !$0.isEmpty || !$0.shared.isEmpty } }

    /// The partners that take part, the services of one organisation together.
    func partners(in language: Language) -> [PartnerInterests] {
        standing.filter { $0.partner.isActive(on: today) }.sorted { left, right in
            let (one, other) = (left.partner, right.partner)
            if language.precedes(one.whole, other.whole) { return true }
            return !language.precedes(other.whole, one.whole) && language.precedes(one.name, other.name)
        }
    }

    /// Who comes for a partner: those who represent it, and those with a mandate for it.
    func people(for partner: Partner) -> [Member] {
        let holders = Set(mandates.filter { $0.partnerId == partner.id && $0.isValid(on: today) }.compactMap(\.personId))
        var seen: Set<Identifier> = []
        return people.filter { one in
            let comes = one.partnerId == partner.id && (one.role == .representative || one.role == .coordinator)
            return (comes || (one.role != .reader && holders.contains(one.personId))) && seen.insert(one.personId).inserted
        }
    }
}

extension Partner {
    /// The organisation it is a service of, or itself.
    var whole: String { partOf.isEmpty ? name : partOf }
}

/// A decision that was taken.
struct KnownDecision: Decodable, Hashable, Sendable {
    let number: Int
    let title: String
    /// What was decided, in words; empty while nobody wrote it down.
    let statement: String
    let closedAt: Date
    /// Some body of a partner is yet to ratify it.
    let isReserved: Int
}

/// A way in which a network decides.
struct KnownWay: Decodable, Hashable, Sendable {
    let way: Decision.Way
    let quorum: Decision.Quorum
}

/// Actors of an arena that its makers want to speak to and that are no partner: for who makes that arena, and nobody else.
struct ActorsToInvolve: Hashable, Sendable, Identifiable {
    let id: Identifier
    /// What the arena is about.
    let issue: String
    let names: [String]
}
