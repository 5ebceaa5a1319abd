import Statistics

/// A group session with everything that is on the table: what was answered, what was counted on paper, what the group says.
struct Discussion: Sendable {
    let session: GroupSession
    let questionnaire: Questionnaire
    /// The closed round it is about.
    let round: Round?
    let results: RoundResults?
    let papers: PaperCounts
    let scores: [String: GroupScore]
    let agreements: [NamedAction]

    func score(_ section: Questionnaire.Section) -> GroupScore {
        scores[section.group.key] ?? GroupScore(groupKey: section.group.key)
    }

    func agreements(_ section: Questionnaire.Section) -> [NamedAction] {
        agreements.filter { $0.action.sourcePart == section.group.key }
    }

    /// The domains to take on first, in the order in which they were chosen.
    var priorities: [Questionnaire.Section] {
        questionnaire.subjects.filter { score($0).priority != nil }.sorted { (score($0).priority ?? 0) < (score($1).priority ?? 0) }
    }

    /// Every spread there is of a domain: of a round's respondents and of sheets of paper, never added to each other.
    func spreads(_ section: Questionnaire.Section) -> [DomainSpread] {
        let domain = results?.domains.first { $0.group.key == section.group.key }
        let figures =
            section.scale.isOrdered
            ? [(domain?.before?.spread, true), (domain?.now?.spread, false)] : [(domain?.items.first?.now.spread, false)]
        let answered = figures.compactMap { spread, isBefore in
            spread.map { DomainSpread(spread: $0, source: .round, isBefore: isBefore, all: results?.n ?? 0) }
        }
        let counted = [true, false].compactMap { isBefore in
            papers.pile(section, isBefore: isBefore, steps: section.scale.steps).map {
                DomainSpread(
                    spread: $0, source: .paper(sheets: sheets(section, isBefore)), isBefore: isBefore, all: session.papers ?? 0)
            }
        }
        return answered + counted
    }

    /// Whether the round is too small to show anything of a domain.
    func isHidden(_ section: Questionnaire.Section) -> Bool {
        guard let results else { return false }
        return results.domains.first { $0.group.key == section.group.key }?.isHidden ?? true
    }

    /// The most sheets that were counted for one of the statements.
    private func sheets(_ section: Questionnaire.Section, _ isBefore: Bool) -> Int {
        section.items.map { papers.total($0.key, isBefore: isBefore, steps: section.scale.steps) }.max() ?? 0
    }
}

/// How answers about one domain are spread, and whose they are.
struct DomainSpread: Sendable {
    let spread: Distribution
    let source: Source
    let isBefore: Bool
    /// How many answered anything at all, also those who did not tick this.
    let all: Int

    enum Source: Sendable, Hashable {
        case round
        case paper(sheets: Int)
    }
}
