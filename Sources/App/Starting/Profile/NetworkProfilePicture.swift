import Charts
import HTML
import Localization

/// The profile of a network as the reader sees it, and those of all side by side.
struct NetworkProfilePicture {
    let reading: KindReading

    private var l: Language { reading.frame.language }
    private var words: KindWords { KindWords(language: l) }
    /// Those with a choice; the open questions stand further on.
    private var questions: [KindQuestion] { ProfileText.sheet.questions.filter { !$0.options.isEmpty } }

    var markup: Markup {
        """
        \(reading.own.map(card))<section class="stack" id="profielen"><h2>\(l(ProfileText.table))</h2>\(table.markup)</section>
        """
    }

    private func card(_ own: FilledKind) -> Markup {
        let lines = questions.map { question -> Markup in
            let said = words.told(question, own.answers)
            return "<dt>\(l(question.label))</dt><dd>\(said.isEmpty ? l(KindsText.notAnswered) : said)</dd>"
        }
        return """
            <section class="now stack" id="kaart"><h2>\(l(ProfileText.card))</h2><p class="soft small">\(l(KindsText.by(own.personName, own.together)))</p>\
            <dl class="facts">\(lines)</dl></section>
            """
    }

    private var table: Table {
        let columns = [Table.Column(l(ProfileText.person))] + questions.map { Table.Column(l($0.label)) }
        let rows = reading.filled.map { one in
            [Table.Cell(text: one.personName, isHeader: true)]
                + questions.map { Table.Cell(text: words.told($0, one.answers).isEmpty ? "–" : words.told($0, one.answers)) }
        }
        return Table(caption: l(ProfileText.table), columns: columns, rows: rows)
    }
}

extension KindDisplay {
    static let profile = KindDisplay(
        sheet: ProfileText.sheet, source: ProfileText.source, guide: ProfileText.guide, next: ProfileText.next,
        example: ProfileText.example, conclusions: { NetworkProfilePicture(reading: $0).markup })
}
