import Foundation

/// Whom an arena is and can be shared with.
struct ArenaSharing: Sendable {
    /// Those it can be shared with.
    let able: [Member]
    /// Those who come for an actor in it.
    let rated: [Member]
    let chosen: Set<Identifier>
    let visits: [ArenaVisit]

    /// - Parameters:
    ///   - people: every place in the network; somebody may have several.
    ///   - signs: of the actors in the arena.
    init(
        people: [Member], makers: Set<Identifier>, partners: [Partner], signs: [ArenaSign], chosen: Set<Identifier>, visits: [ArenaVisit]
    ) {
        let places = Dictionary(grouping: people, by: \.personId)
        let others = places.values.compactMap(\.first).filter { !makers.contains($0.personId) }
        func isRated(_ one: Member) -> Bool {
            let own = Set(places[one.personId, default: []].compactMap(\.partnerId))
            let kin = ArenaKin(name: one.name, own: own, all: partners)
            return signs.contains(where: kin.isAbout)
        }
        let split = Dictionary(grouping: others, by: isRated)
        able = split[false, default: []]
        rated = split[true, default: []]
        self.chosen = chosen
        self.visits = visits
    }
}

/// That somebody looked at an arena that is shared with them.
struct ArenaVisit: Codable, Hashable, Sendable {
    let name: String
    let lookedAt: Date
}
