import Charts
import HTML
import Localization

/// What follows from the marks: the form that fits, with reasons, and how far people arrive at the same one.
struct MarksPicture {
    let reading: KindReading

    private var l: Language { reading.frame.language }
    private var filled: [FilledKind] { reading.filled }

    var markup: Markup {
        """
        <section class="stack" id="vorm"><h2>\(l(MarksText.proposal))</h2>\(reading.own.map(proposal))\(agreement)\(everybody.markup)\(counts)</section>
        """
    }

    private func proposal(_ own: FilledKind) -> Markup {
        guard let advice = FormAdvice(own.answers) else { return "<p class=\"now\">\(l(MarksText.notYet))</p>" }
        let reasons = advice.reasons.map { "<li>\(l(MarksText.reason($0)))</li>" as Markup }
        let chosen = FormAdvice.otherwise(own.answers).map { form -> Markup in
            "<p>\(l(MarksText.chosen))\(l.colon)<strong>\(l(MarksText.name(form)))</strong>. <span class=\"written\">\(own.answers[FormAdvice.reason])</span></p>"
        }
        return """
            <div class="now stack"><p>\(l(MarksText.fromYours))\(l.colon)<strong>\(l(MarksText.name(advice.form)))</strong> (\(l(MarksText.meaning(advice.form)))).</p>\
            <p>\(l(MarksText.because)):</p><ul>\(reasons)</ul>\(chosen)</div>
            """
    }

    /// How many arrive at which form.
    private var agreement: Markup? {
        let forms = filled.compactMap { FormAdvice.settled($0.answers) }
        guard forms.count > 1 else { return nil }
        let counted = CollaborationForm.allCases.map { form in (form, forms.count { $0 == form }) }.filter { $0.1 > 0 }
        guard counted.count > 1 else { return "<p>\(l(MarksText.agreeAll))</p>" }
        let told = l.list(counted.map { l(KindsText.times(MarksText.name($0.0), $0.1)) })
        return "<p>\(l(MarksText.agree(Text(verbatim: told))))</p>"
    }

    private var everybody: Table {
        let columns = [MarksText.person, MarksText.proposed, MarksText.chosen, MarksText.why].map { Table.Column(l($0)) }
        let rows = filled.map { one -> [Table.Cell] in
            let advice = FormAdvice(one.answers)
            let other = FormAdvice.otherwise(one.answers)
            let reasons = advice.map { $0.reasons.map { l(MarksText.reason($0)) }.joined(separator: "; ") } ?? ""
            return [
                Table.Cell(text: one.personName, isHeader: true),
                Table.Cell(text: advice.map { l(MarksText.name($0.form)) } ?? KindsText.notAnswered[l]),
                Table.Cell(text: other.map { l(MarksText.name($0)) } ?? (advice == nil ? "–" : l(MarksText.follows))),
                Table.Cell(text: other == nil ? reasons : one.answers[FormAdvice.reason]),
            ]
        }
        return Table(caption: l(MarksText.everybody), columns: columns, rows: rows)
    }

    private var counts: Markup {
        func agreed(_ part: KindPart) -> Int {
            part.questions.count { question in filled.allSatisfy { $0.answers[question.key] == "ja" } }
        }
        let (network, question) = (MarksText.sheet.parts[0], MarksText.sheet.parts[1])
        return """
            <p>\(l(MarksText.marks(agreed(network), network.questions.count))) \(l(MarksText.societal(agreed(question), question.questions.count)))</p>
            """
    }
}

extension KindDisplay {
    static let marks = KindDisplay(
        sheet: MarksText.sheet, source: MarksText.source, guide: MarksText.guide, next: MarksText.next, example: MarksText.example,
        conclusions: { MarksPicture(reading: $0).markup },
        problems: { answers in
            guard FormAdvice(answers) != nil, FormAdvice.otherwise(answers) != nil, answers[FormAdvice.reason].isEmpty else { return [:] }
            return [FormAdvice.reason: MarksText.sayWhy]
        })
}
