import Foundation

/// An arena as it stood when it was frozen.
struct ArenaVersion: Codable, Hashable, Sendable {
    let id: Identifier
    let note: String
    let frozenAt: Date
    let frozenName: String?
}

/// An actor as it stood in a frozen arena.
struct FrozenActor: Codable, Hashable, Sendable, ArenaIdentity {
    let actorId: Identifier
    let kind: Partner.Kind
    let name: String
    let partOf: String
    let registerNumber: String?
    let partnerId: Identifier?
    let type: ArenaActor.ActorType?
    /// Each resource with its importance and replaceability, as `money:4:1`, with commas between.
    let resources: String
    let importance: ArenaStep?
    let dependence: Dependence?
    let rank: ArenaRank?

    init(_ line: ArenaBoard.Line) {
        let actor = line.actor
        (actorId, kind, name, partOf) = (actor.id, actor.kind, actor.name, actor.partOf)
        (registerNumber, partnerId, type) = (actor.registerNumber, actor.partnerId, actor.type)
        resources = line.items.map { item in
            let steps = [item.value?.importance.rawValue, item.value?.replaceability.rawValue].map { $0.map(String.init) ?? "" }
            return ([item.resource.resource.rawValue] + steps).joined(separator: ":")
        }.joined(separator: ",")
        (importance, dependence, rank) = (line.importance, line.dependence, line.rank)
    }

    /// What it could bring, with the steps where there were any.
    var held: [(resource: Resource, importance: ArenaStep?, replaceability: ArenaStep?)] {
        resources.split(separator: ",").compactMap { part in
            let fields = part.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
            guard fields.count == 3, let resource = Resource(rawValue: fields[0]) else { return nil }
            return (resource, Int(fields[1]).flatMap(ArenaStep.init(rawValue:)), Int(fields[2]).flatMap(ArenaStep.init(rawValue:)))
        }
    }
}

/// What came, went and changed between two dates.
struct ArenaComparison: Sendable {
    let came: [FrozenActor]
    let went: [FrozenActor]
    let changed: [(before: FrozenActor, after: FrozenActor)]
    let same: Int

    init(from before: [FrozenActor], to after: [FrozenActor]) {
        let old = Dictionary(before.map { ($0.actorId, $0) }) { first, _ in first }
        let new = Set(after.map(\.actorId))
        came = after.filter { old[$0.actorId] == nil }
        went = before.filter { !new.contains($0.actorId) }
        let both = after.compactMap { actor in old[actor.actorId].map { (before: $0, after: actor) } }
        changed = both.filter { Self.facts($0.before) != Self.facts($0.after) }
        same = both.count - changed.count
    }

    /// What counts as a change: not how a name is written.
    private static func facts(_ actor: FrozenActor) -> [String] {
        [
            actor.type?.rawValue ?? "", actor.resources.split(separator: ",").sorted().joined(separator: ","),
            "\(actor.importance?.rawValue ?? 0) \(actor.dependence?.rawValue ?? 0) \(actor.rank?.rawValue ?? 0)",
        ]
    }
}
