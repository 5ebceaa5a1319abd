import Charts
import HTML
import Localization
import Statistics

/// Which roles a team has, which it lacks and where one person carries much.
struct RolesPicture {
    let view: ResultView

    private var l: Language { view.l }
    private var kinds: [String: Int] { view.results.kinds ?? [:] }
    private var roles: [DomainResult] { view.results.subjects.filter(\.section.scale.isOrdered) }
    private var people: [(name: String, fit: RoleFit.Person)] {
        view.results.people.map { ($0.name, RoleFit.person(view.questionnaire, $0.answers)) }
    }

    private func covered(_ role: DomainResult) -> Int { kinds[RoleFit.covered(role.group.key)] ?? 0 }

    var markup: Markup {
        """
        <section class="stack" id="tabel"><h2>\(l(OutcomeText.coverage))</h2><p class="soft">\(l(OutcomeText.coverageWhy))</p>\(table.markup)</section>
        \(matrix)\(concentration)\(vacancies)
        <section class="stack"><h2>\(l(OutcomeText.talk))</h2><ul>\(OutcomeText.roleQuestions.map { "<li>\(l($0))</li>" as Markup })</ul></section>
        <section class="stack"><h2>\(l(OutcomeText.roleByRole))</h2>\(roles.map(role))</section>\(view.about)
        """
    }

    private var table: Table {
        let columns: [Table.Column] = [
            .init(l(OutcomeText.role)), .init(l(OutcomeText.natural), kind: .number), .init(l(OutcomeText.covered), kind: .number),
            .init(l(ResultsText.mean), kind: .number), .init(l(OutcomeText.coverage)),
        ]
        let rows = roles.map { role -> [Table.Cell] in
            let natural = kinds[RoleFit.natural(role.group.key)] ?? 0
            let word: Text = covered(role) == 0 ? OutcomeText.missing : covered(role) == 1 ? OutcomeText.once : OutcomeText.severalTimes
            return [
                Table.Cell(text: l(role.group.label), isHeader: true), Table.Cell(text: l.number(natural), sortKey: Double(natural)),
                Table.Cell(text: l.number(covered(role)), sortKey: Double(covered(role))),
                Table.Cell(text: role.now.map { l.number(ScoreBand.figure(of: $0.mean)) } ?? "–", sortKey: role.now?.mean),
                Table.Cell(text: view.results.kinds == nil ? "–" : l(word)),
            ]
        }
        return Table(caption: l(OutcomeText.coverage), columns: columns, rows: rows, emptyText: l(ResultsText.nothing))
    }

    /// Person by role, where names are visible anyway.
    private var matrix: Markup? {
        guard !people.isEmpty else { return nil }
        let columns = [Table.Column(l(ResultsText.name))] + roles.map { Table.Column(l($0.group.short), kind: .number) }
        let rows = people.map { name, fit in
            [Table.Cell(text: name, isHeader: true)]
                + roles.indices.map { place -> Table.Cell in
                    guard let score = fit.scores[place] else { return Table.Cell(text: "–") }
                    let willing = fit.willing.indices.contains(place) ? OutcomeText.willing(fit.willing[place]) : nil
                    let figure = l.number(ScoreBand.figure(of: score))
                    return Table.Cell(
                        text: figure, sortKey: score,
                        markup: """
                            \("<strong>\(figure)</strong>", if: fit.natural.contains(place))\("\(figure)", if: !fit.natural.contains(place))\
                            \(willing.map { " <span class=\"soft small\">\(l($0))</span>" as Markup })
                            """)
                }
        }
        let table = Table(caption: l(OutcomeText.team), columns: columns, rows: rows)
        return
            "<section class=\"stack\"><h2>\(l(OutcomeText.team))</h2><p class=\"soft\">\(l(OutcomeText.teamWhy))</p>\(table.markup)</section>"
    }

    /// One person who is best in three roles or more.
    private var concentration: Markup? {
        let best = roles.indices.compactMap { place -> String? in
            people.filter { $0.fit.scores[place] != nil }.max { ($0.fit.scores[place] ?? 0) < ($1.fit.scores[place] ?? 0) }?.name
        }
        let often = Dictionary(grouping: best) { $0 }.filter { $0.value.count >= 3 }.keys.sorted()
        guard let name = often.first, people.count > 1 else { return nil }
        return "<p class=\"now\">\(l(OutcomeText.concentrated(name)))</p>"
    }

    /// For each role that nobody covers a text to start from.
    private var vacancies: Markup? {
        guard view.results.kinds != nil else { return nil }
        let missing = roles.filter { covered($0) == 0 }
        guard !missing.isEmpty else { return "<p class=\"now\">\(l(OutcomeText.allCovered))</p>" }
        let texts = missing.map { role -> Markup in
            let tasks = role.items.map { "<li>\(l($0.item.text))</li>" as Markup }
            return """
                <details class="more"><summary>\(l(OutcomeText.vacancy(l(role.group.label))))</summary><div class="charter stack">\
                <p>\(l(OutcomeText.vacancyIntro(l(role.group.label))))</p><p>\(l(role.group.explanation))</p><p>\(l(OutcomeText.vacancyFits))</p><ul>\(tasks)</ul>\
                <p>\(l(OutcomeText.vacancyEnd))</p></div></details>
                """
        }
        return "<section class=\"stack\"><h2>\(l(OutcomeText.missingRoles))</h2><p>\(l(OutcomeText.missingWhy))</p>\(texts)</section>"
    }

    private func role(_ role: DomainResult) -> Markup {
        """
        <section class="domain stack" id="\(role.group.key)"><h3>\(l(role.group.label))</h3><p>\(l(role.group.explanation))</p>\
        \(view.figures.itemTable(role).markup)<p><strong>\(l(ExplanationText.helps))</strong> \(l(role.group.helps))</p></section>
        """
    }
}
