import Localization

/// What a room asks at once: a statement, everything that can be ticked or put in order, or something to write.
struct RoomAsk: Hashable, Sendable {
    let kind: Kind
    /// By which it is frozen and drawn: its place among the answers; what is written stands behind all of them.
    let place: Int
    /// Where the answers to it stand.
    let places: [Int]
    /// The section it is of, by its place in the questionnaire.
    let section: Int

    enum Kind: Hashable, Sendable {
        case statement, ticks, ranking
        /// Texts under a key, and where the votes for them are drawn.
        case writing(Instrument.Scale.Kind, key: String, votes: Int)
    }

    var writes: Instrument.Scale.Kind? {
        if case .writing(let kind, _, _) = kind { kind } else { nil }
    }
}

extension Questionnaire {
    /// What a room asks, in the order in which others answer it; what is about who answers comes last.
    var asks: [RoomAsk] {
        guard !instrument.isOwn else { return sections.indices.flatMap(asks) }
        let places = sections.indices.filter { sections[$0].scale.isTicks && sections[$0].isSubject }.flatMap(places)
        let ticks = places.first.map { [RoomAsk(kind: .ticks, place: $0, places: places, section: section(of: $0) ?? 0)] } ?? []
        let turns = self.turns.map { RoomAsk(kind: .statement, place: $0, places: [$0], section: section(of: $0) ?? 0) }
        let turning = Set(turns.map(\.section))
        let others = sections.indices.filter { !turning.contains($0) && !sections[$0].scale.isTicks }
        return ticks + turns + others.filter { sections[$0].isSubject }.flatMap(asks)
            + others.filter { !sections[$0].isSubject }.flatMap(asks)
    }

    private func asks(_ section: Int) -> [RoomAsk] {
        let (scale, places) = (sections[section].scale, places(section))
        if scale.isText {
            let behind = 2 * items.count + section
            let kind = RoomAsk.Kind.writing(scale.kind ?? .text, key: sections[section].group.key, votes: behind + sections.count)
            return [RoomAsk(kind: kind, place: behind, places: [], section: section)]
        }
        guard scale.isTicks || scale.isRanking else {
            return places.map { RoomAsk(kind: .statement, place: $0, places: [$0], section: section) }
        }
        return places.first.map { [RoomAsk(kind: scale.isTicks ? .ticks : .ranking, place: $0, places: places, section: section)] } ?? []
    }

    private func places(_ section: Int) -> [Int] {
        Array(sections[section].offset..<sections[section].offset + sections[section].items.count)
    }

    /// What stands above the answers.
    func heading(_ ask: RoomAsk) -> Text {
        let group = sections[ask.section].group
        let question = group.question[.nl].isEmpty ? group.label : group.question
        switch ask.kind {
        case .statement: return items[ask.place].text
        case .ticks: return instrument.isOwn ? question : instrument.question ?? instrument.title
        case .ranking, .writing: return question
        }
    }
}
