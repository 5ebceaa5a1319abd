/// Who is asked to speak for each partner.
struct Speakers: Sendable {
    let members: [Member]
    let mandates: [Mandate]
    let today: String

    /// Those with a mandate that reaches further than speaking; otherwise its representatives.
    ///
    /// - Parameter alsoReplacements: those too who stand in for them.
    func of(_ partner: Identifier, alsoReplacements: Bool = false) -> [Member] {
        let held = mandates.filter { $0.partnerId == partner && $0.isValid(on: today) && $0.limit > .speak }
        let holders = Set(held.compactMap(\.personId) + (alsoReplacements ? held.compactMap(\.replacementId) : []))
        let mandated = members.filter { holders.contains($0.personId) && $0.role != .reader }
        let own = members.filter { $0.partnerId == partner && ($0.role == .representative || $0.role == .coordinator) }
        var seen: Set<Identifier> = []
        return (mandated.isEmpty ? own : mandated).filter { seen.insert($0.personId).inserted }
    }
}
