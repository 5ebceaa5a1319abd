import HTML
import Hummingbird

/// Looking for words in everything somebody may see.
struct SearchController: Sendable {
    let search: SearchStore
    let results: ResultsStore
    let rounds: RoundStore
    let catalogue: Catalogue
    let schemes: SchemeBook

    func addRoutes(to router: some RouterMethods<WebContext>) {
        router.group("zoeken", context: SignedInContext.self).get(use: show)
    }

    @Sendable func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let fields = try FormFields(urlEncoded: (request.uri.query ?? "").utf8)
        let question = SearchQuestion(
            fields["q"], kind: SearchKind(rawValue: fields["soort"]),
            network: fields["netwerk"].isEmpty ? nil : Identifier(rawValue: fields["netwerk"]))
        var answer = try await search.find(question, for: context.visitor.personId)
        for (index, group) in answer.groups.enumerated() where group.kind == .remark {
            answer.groups[index] = try await shown(group, most: question.most)
        }
        answer.groups.removeAll(where: \.hits.isEmpty)
        return .page(
            SearchPage(frame: context.frame, question: question, answer: answer, schemes: schemes, now: rounds.surroundings.now()).markup)
    }

    /// Of the remarks that were found those that stand on the page of their round: no search shows more than that does.
    private func shown(_ group: SearchAnswer.Group, most: Int) async throws -> SearchAnswer.Group {
        var remarks: [Identifier: [String: Set<String>]] = [:]
        for round in Set(group.hits.compactMap(\.round)) {
            let domains = try await results.results(of: round, round.questionnaire(catalogue)).domains
            remarks[round.id] = Dictionary(domains.map { ($0.group.key, Set($0.remarks)) }) { $0.union($1) }
        }
        let hits = group.hits.filter { hit in
            guard let round = hit.round, let domain = hit.group else { return false }
            return remarks[round.id]?[domain]?.contains(hit.body) == true
        }
        return SearchAnswer.Group(kind: group.kind, hits: Array(hits.prefix(most)), hasMore: hits.count > most)
    }
}
