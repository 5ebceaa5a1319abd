/// One answer to one statement, as it was counted on paper.
struct PaperAnswer: Hashable, Sendable {
    let item: String
    let isBefore: Bool
    let answer: Int
}

extension RoundResults {
    /// Adds what was counted on paper to how each statement was answered, and to nothing else: whose sheet was whose is not known.
    mutating func add(_ papers: [PaperAnswer: Int]) {
        guard !papers.isEmpty else { return }
        for domain in domains.indices {
            for place in domains[domain].items.indices {
                let item = domains[domain].items[place]
                func adding(_ figures: ItemResult.Figures, isBefore: Bool) -> ItemResult.Figures {
                    func count(_ answer: Int) -> Int { papers[PaperAnswer(item: item.item.key, isBefore: isBefore, answer: answer)] ?? 0 }
                    return figures.adding((1...item.scale.steps).map(count), unknown: count(Int(Questionnaire.unknown)))
                }
                domains[domain].items[place].now = adding(item.now, isBefore: false)
                domains[domain].items[place].before = item.before.map { adding($0, isBefore: true) }
            }
        }
    }

    /// The most sheets that were counted for one statement.
    var papers: Int { domains.flatMap(\.items).flatMap { [$0.now.papers, $0.before?.papers ?? 0] }.max() ?? 0 }
}
