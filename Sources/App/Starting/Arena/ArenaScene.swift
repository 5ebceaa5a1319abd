import Foundation

/// Who asks for an arena: a person in a network, with the partners they come for.
struct ArenaGuest: Sendable {
    let personId: Identifier
    let name: String
    let networkId: Identifier
    let partnerIds: Set<Identifier>
    /// Only reads along in the network.
    let isReader: Bool
}

/// An arena as one person may see it.
struct ArenaScene: Sendable {
    let arena: Arena
    let viewer: ArenaViewer
    let makers: [ArenaMaker]
    /// The actors this person may see, also those that were taken out or turned out to be another.
    let actors: [ArenaActor]
    /// How many there are besides these.
    let hiddenCount: Int
    let partners: [Partner]

    /// Those that are in the arena now, each organisation once.
    var heads: [ArenaActor] { Self.heads(actors.filter { $0.removedAt == nil }) }

    private static func heads(_ live: [ArenaActor]) -> [ArenaActor] {
        let ids = Set(live.map(\.id))
        return live.filter { actor in actor.mergedInto.map { !ids.contains($0) } ?? true }
    }

    /// What turned out to be each actor, with itself in front.
    var groups: [(head: ArenaActor, all: [ArenaActor])] { Self.groups(actors.filter { $0.removedAt == nil }) }

    static func groups(_ live: [ArenaActor]) -> [(head: ArenaActor, all: [ArenaActor])] {
        let merged = Dictionary(grouping: live.filter { $0.mergedInto != nil }) { $0.mergedInto ?? $0.id }
        return heads(live).map { ($0, [$0] + merged[$0.id, default: []]) }
    }

    var removed: [ArenaActor] { actors.filter { $0.removedAt != nil } }

    /// The actor with an identity that may be seen here.
    func actor(_ id: Identifier) throws -> ArenaActor {
        guard let actor = actors.first(where: { $0.id == id }) else { throw WebError.notFound }
        return actor
    }

    /// The actors that bear the same name or number as a new or changed one.
    func twins(of actor: ArenaActor) -> [ArenaActor] {
        let name = PlainName.of(actor.name)
        return heads.filter { other in
            other.id != actor.id && actor.mergedInto != other.id
                && (PlainName.of(other.name) == name || (other.registerNumber != nil && other.registerNumber == actor.registerNumber))
        }
    }

    /// The partners that take part on a day and are not in the arena yet; never one that who looks comes for.
    func partnersLeft(on day: String) -> [Partner] {
        let known = Set(actors.compactMap(\.partnerId))
        let names = Set(actors.map { PlainName.of($0.name) })
        return partners.filter {
            $0.isActive(on: day) && !known.contains($0.id) && !names.contains(PlainName.of($0.name))
                && viewer.maySee(ArenaPartner(partner: $0))
        }
    }

    /// Actors with one name or number of whom nobody said yet what that means.
    var unsettled: [(ArenaActor, ArenaActor)] {
        var seen: [String: ArenaActor] = [:]
        var pairs: [(ArenaActor, ArenaActor)] = []
        for actor in heads where !actor.isApart && !actor.name.isEmpty {
            let keys = ["n " + PlainName.of(actor.name)] + (actor.registerNumber.map { ["r " + $0] } ?? [])
            if let other = keys.compactMap({ seen[$0] }).first { pairs.append((other, actor)) }
            for key in keys where seen[key] == nil { seen[key] = actor }
        }
        return pairs
    }

    /// The makers who still have to rate something, of those who are in the network.
    func waiting(for newest: Int) -> [ArenaMaker] {
        arena.isRatingClosed ? [] : makers.filter { $0.isHere && $0.finishedThrough < newest }
    }
}
