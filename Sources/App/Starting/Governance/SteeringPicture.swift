import Charts
import HTML
import Localization

/// What each person sees and wants of the role of the government.
struct SteeringPicture {
    let reading: KindReading

    private var l: Language { reading.frame.language }

    var markup: Markup {
        let both = reading.filled.map(\.answers).filter { !$0[SteeringText.now].isEmpty && !$0[SteeringText.wanted].isEmpty }
        let changed = both.count { $0[SteeringText.now] != $0[SteeringText.wanted] }
        return """
            <section class="stack" id="rollen"><h2>\(l(SteeringText.finding))</h2>\("<p class=\"now\">\(l(SteeringText.change(changed, both.count)))</p>", if: !both.isEmpty)\
            \(table.markup)<p>\(l(SteeringText.helps))</p></section>
            """
    }

    private var table: Table {
        let words = KindWords(language: l)
        let questions = SteeringText.sheet.questions
        let heads = [SteeringText.wayNow, SteeringText.wayWanted, SteeringText.roleNow, SteeringText.roleWanted]
        let rows = reading.filled.map { one in
            [Table.Cell(text: one.personName, isHeader: true)]
                + questions.map { question -> Table.Cell in
                    let said = words.told(question, one.answers)
                    return Table.Cell(text: said.isEmpty ? "–" : said)
                }
        }
        return Table(
            caption: l(SteeringText.finding), columns: ([SteeringText.person] + heads).map { Table.Column(l($0)) }, rows: rows)
    }
}

extension KindDisplay {
    static let steering = KindDisplay(
        sheet: SteeringText.sheet, source: SteeringText.source, guide: SteeringText.guide, next: SteeringText.next,
        example: SteeringText.example, conclusions: { SteeringPicture(reading: $0).markup })
}
