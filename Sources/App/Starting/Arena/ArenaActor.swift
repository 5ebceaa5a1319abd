import Foundation

/// An actor in an arena: an organisation, a service, a group or a person in their own name.
struct ArenaActor: Codable, Hashable, Sendable, ArenaIdentity {
    let id: Identifier
    let arenaId: Identifier
    var kind: Partner.Kind
    /// Empty when it was the name of somebody who has been erased.
    var name: String
    var partOf: String
    /// A number of one of the Belgian registers.
    var registerNumber: String?
    /// The partner of the network that it is, when it is one.
    var partnerId: Identifier?
    var type: ActorType?
    var sort: String?
    var field: String?
    var level: String?
    var perspective: Perspective?
    /// What the group put in place of the proposed rank.
    var rank: ArenaRank?
    var rankReason: String
    /// The group said that it only shares its name with another.
    var isApart: Bool
    /// The actor that it turned out to be.
    var mergedInto: Identifier?
    var version: Int
    var removedAt: Date?

    /// Members of the network and those around it.
    enum ActorType: String, Codable, Sendable, CaseIterable {
        case core, edge, context, anchoring
    }

    /// From where an actor looks at the issue.
    enum Perspective: String, Codable, Sendable, CaseIterable {
        case lived, practice, management, policy, funding, research
    }
}

extension ArenaActor {
    /// A partner of the network as an actor.
    init(_ partner: Partner, _ id: Identifier, in arena: Identifier) {
        self.init(
            id: id, arenaId: arena, kind: partner.kind, name: partner.name, partOf: partner.partOf,
            registerNumber: partner.kbo ?? partner.vCode ?? partner.ovo, partnerId: partner.id, sort: partner.sort, field: partner.field,
            level: partner.level, rankReason: "", isApart: false, version: 1)
    }
}

/// Something that an actor could bring.
struct ArenaResource: Codable, Hashable, Sendable {
    let id: Identifier
    let actorId: Identifier
    /// Its place in the order in which resources were added to the arena.
    let number: Int
    let resource: Resource
    /// Which knowledge, whose time: what exactly is meant.
    var detail: String
    var has: Certainty
    var canUse: Certainty
    var willing: Certainty
    var relation: Relation?
    /// By whom or what it could be replaced.
    var substitute: String
    /// What the group agreed on.
    var importance: ArenaStep?
    var replaceability: ArenaStep?
    var agreedAt: Date?
    var agreedName: String?
    var version: Int

    enum Certainty: String, Codable, Sendable, CaseIterable {
        case yes, no, unknown
    }

    /// How it lies beside what we bring ourselves.
    enum Relation: String, Codable, Sendable, CaseIterable {
        case complementary, competing
    }

    var isAgreed: Bool { importance != nil }
}
