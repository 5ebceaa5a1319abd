import Charts
import HTML
import Localization

/// How well the three forms of governance fit, with reasons feature by feature, and to which side each leans.
struct GovernanceFormPicture {
    let reading: KindReading

    private var l: Language { reading.frame.language }
    private var fits: [[GovernanceFit]] { reading.filled.compactMap { GovernancePredictors($0.answers) }.map(GovernanceFit.all) }

    var markup: Markup {
        """
        <section class="stack" id="passend"><h2>\(l(GovernanceFormText.fits))</h2><p class="soft">\(l(GovernanceFormText.fitsCare))</p>\
        \(fits.isEmpty ? "<p class=\"now\">\(l(GovernanceFormText.missing))</p>" : chart.figure(l))\(reading.own.map(own))\(fits.isEmpty ? nil : everybody.markup)</section>
        \(tensions)
        """
    }

    /// A fit with two decimals, a half upwards.
    static func told(_ fit: Double, _ l: Language) -> String { l.number((fit * 100).rounded() / 100, decimals: 2) }

    private var chart: Chart {
        let l = l
        let rows = GovernanceForm.allCases.map { form -> StripChart.Row in
            let found = fits.flatMap { $0 }.filter { $0.form == form }.map { ($0.total * 100).rounded() / 100 }
            let counts = Dictionary(grouping: found) { $0 }.mapValues(\.count)
            return StripChart.Row(l(GovernanceFormText.name(form)), marks: counts.map { StripChart.Mark($0.key, count: $0.value) })
        }
        return StripChart(
            id: "vormen",
            text: ChartText(
                title: l(GovernanceFormText.fits), description: l(GovernanceFormText.fitsWhy), emptyText: l(KindsText.nothing),
                rowHeading: l(GovernanceFormText.form), number: { Self.told($0, l) }),
            rows: rows, range: 0...1, parts: 4,
            headings: .init(low: "0", high: "1", values: l(GovernanceFormText.outcomes))
        ).chart
    }

    private func own(_ filled: FilledKind) -> Markup {
        guard let predictors = GovernancePredictors(filled.answers) else { return "<p class=\"now\">\(l(GovernanceFormText.missing))</p>" }
        let fits = GovernanceFit.all(predictors)
        return """
            <div class="now stack"><h3>\(l(GovernanceFormText.reasons))</h3>\(current(filled, fits))\(closest(fits))\
            \("<p>\(l(GovernanceFormText.centralised))</p>", if: filled.answers[GovernancePredictors.centralised] == "ja")</div>\
            \(reasons(filled, fits).markup)<p class="soft small">\(l(GovernanceFormText.evolution))</p>
            """
    }

    private func names(_ kinds: [GovernancePredictors.Kind]) -> Text {
        Text(verbatim: l.list(kinds.map { l(GovernanceFormText.kind($0)).lowercased() }))
    }

    private func current(_ filled: FilledKind, _ fits: [GovernanceFit]) -> Markup {
        guard let fit = fits.first(where: { $0.form.rawValue == filled.answers[GovernanceFormText.currentKey] }) else {
            return "<p>\(l(GovernanceFormText.noCurrent))</p>"
        }
        let sentence = GovernanceFormText.current(GovernanceFormText.name(fit.form), Text(verbatim: Self.told(fit.total, l)))
        let misfit = fit.misfits.isEmpty ? GovernanceFormText.noMisfit : GovernanceFormText.misfit(names(fit.misfits))
        return "<p><strong>\(l(sentence))</strong> \(l(misfit))</p>"
    }

    /// The form that lies closest, with the features by which it does.
    private func closest(_ fits: [GovernanceFit]) -> Markup? {
        guard let best = fits.max(by: { $0.total < $1.total }) else { return nil }
        let strong = GovernancePredictors.Kind.allCases.filter { best.part($0) >= 0.75 }
        guard !strong.isEmpty else { return nil }
        let sentence = GovernanceFormText.closest(
            GovernanceFormText.name(best.form), Text(verbatim: Self.told(best.total, l)), names(strong))
        return "<p>\(l(sentence))</p>"
    }

    private func reasons(_ filled: FilledKind, _ fits: [GovernanceFit]) -> Table {
        let words = KindWords(language: l)
        let columns =
            [Table.Column(l(GovernanceFormText.feature)), .init(l(GovernanceFormText.yours))]
            + fits.map { Table.Column(l(GovernanceFormText.name($0.form))) }
        let rows = GovernancePredictors.Kind.allCases.map { kind -> [Table.Cell] in
            let question = GovernanceFormText.sheet.question(GovernancePredictors.key(kind))
            var said = question.map { words.told($0, filled.answers) } ?? ""
            if kind == .trust, let density = filled.answers.figure(GovernancePredictors.density) { said = l.percent(Double(density) / 100) }
            let isEstimate = kind != .participants && filled.answers.source(GovernancePredictors.key(kind)) == nil
            let origin = isEstimate ? " (\(l(GovernanceFormText.estimated)))" : ""
            return [Table.Cell(text: l(GovernanceFormText.kind(kind)), isHeader: true), Table.Cell(text: said + origin)]
                + fits.map { fit in
                    Table.Cell(
                        text: "\(l(GovernanceFormText.belongs(kind, fit.form)))\(l.colon)\(Self.told(fit.part(kind), l))",
                        sortKey: fit.part(kind))
                }
        }
        let total =
            [Table.Cell(text: l(GovernanceFormText.all), isHeader: true), Table.Cell(text: "")]
            + fits.map { Table.Cell(text: Self.told($0.total, l), sortKey: $0.total) }
        return Table(caption: l(GovernanceFormText.reasons), columns: columns, rows: rows + [total])
    }

    /// The form of now and the closest one, person by person, with what chafes.
    private var everybody: Table {
        let heads = [
            GovernanceFormText.person, GovernanceFormText.now, GovernanceFormText.fit, GovernanceFormText.chafes,
            GovernanceFormText.nearest,
        ]
        let rows = reading.filled.map { one -> [Table.Cell] in
            let fits = GovernancePredictors(one.answers).map(GovernanceFit.all) ?? []
            let current = GovernanceForm(rawValue: one.answers[GovernanceFormText.currentKey])
            let fit = fits.first { $0.form == current }
            let best = fits.max { $0.total < $1.total }
            let misfits = fit.map { $0.misfits.isEmpty ? "–" : l(names($0.misfits)) } ?? "–"
            return [
                Table.Cell(text: one.personName, isHeader: true), Table.Cell(text: current.map { l(GovernanceFormText.name($0)) } ?? "–"),
                Table.Cell(text: fit.map { Self.told($0.total, l) } ?? "–", sortKey: fit?.total), Table.Cell(text: misfits),
                Table.Cell(text: best.map { "\(l(GovernanceFormText.name($0.form))) (\(Self.told($0.total, l)))" } ?? "–"),
            ]
        }
        return Table(
            caption: l(GovernanceFormText.everybody),
            columns: heads.enumerated().map { Table.Column(l($1), kind: $0 == 2 ? .number : .text) }, rows: rows)
    }

    /// To which side each form leans, and how many want to move.
    private var tensions: Markup {
        let columns =
            [Table.Column(l(GovernanceFormText.tension))] + GovernanceForm.allCases.map { Table.Column(l(GovernanceFormText.name($0))) }
        let rows = GovernanceFormText.Tension.allCases.map { tension in
            [Table.Cell(text: l(GovernanceFormText.name(tension)), isHeader: true)]
                + GovernanceForm.allCases.map { Table.Cell(text: l(GovernanceFormText.leaning(tension, $0))) }
        }
        let moves = GovernanceFormText.Tension.allCases.compactMap { tension -> Markup? in
            let both = reading.filled.map(\.answers).filter { !$0[tension.now].isEmpty && !$0[tension.wanted].isEmpty }
            guard !both.isEmpty else { return nil }
            let moving = both.count { $0[tension.now] != $0[tension.wanted] }
            return "<li>\(l(GovernanceFormText.wanted(moving, both.count, GovernanceFormText.name(tension))))</li>"
        }
        let table = Table(caption: l(GovernanceFormText.leanings), columns: columns, rows: rows)
        return """
            <section class="stack" id="overhellen"><h2>\(l(GovernanceFormText.leanings))</h2>\(table.markup)\("<ul>\(moves)</ul>", if: !moves.isEmpty)</section>
            """
    }
}

extension KindDisplay {
    static let governance = KindDisplay(
        sheet: GovernanceFormText.sheet, source: GovernanceFormText.source, guide: GovernanceFormText.guide, next: GovernanceFormText.next,
        example: GovernanceFormText.example, conclusions: { GovernanceFormPicture(reading: $0).markup })
}
