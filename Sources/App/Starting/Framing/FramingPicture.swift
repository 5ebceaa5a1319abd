import Charts
import HTML
import Localization

/// What the framing cards say back: reflections on differences, and the cards to read. There are no scores.
struct FramingPicture {
    let reading: KindReading

    private var l: Language { reading.frame.language }

    var markup: Markup {
        let orders = reading.filled.map { $0.answers[FramingText.orderKey] }.filter { !$0.isEmpty }
        let third = orders.count { $0 == FramingText.thirdOrder }
        guard third > 0 else { return "" }
        return """
            <section class="now stack" id="derde-orde"><h2>\(l(FramingText.warning))</h2><p>\(l(FramingText.thirdOrder(third, orders.count)))</p>\
            \("<p>\(l(FramingText.notThird))</p>", if: third < orders.count)</section>
            """
    }

    /// To read, with or without answers.
    @Sendable static func cards(_ frame: Frame) -> Markup {
        func steps(_ title: Text, _ steps: [Text]) -> Markup {
            "<div class=\"stack card\"><h3>\(frame(title))</h3><ol>\(steps.map { "<li>\(frame($0))</li>" as Markup })</ol></div>"
        }
        let rows = FramingText.formRows.map { row in
            row.enumerated().map { Table.Cell(text: frame($1), isHeader: $0 == 0) }
        }
        let table = Table(
            caption: frame(FramingText.forms), columns: FramingText.formHeads.map { Table.Column(frame($0)) }, rows: rows)
        return """
            <section class="stack" id="wegen"><h2>\(frame(FramingText.paths))</h2><p class="soft">\(frame(FramingText.pathsWhy))</p>\
            <div class="columns cards">\(steps(FramingText.left, FramingText.leftSteps))\(steps(FramingText.right, FramingText.rightSteps))</div></section>
            <section class="stack" id="grondvormen"><h2>\(frame(FramingText.forms))</h2><p class="soft">\(frame(FramingText.formsWhy))</p>\(table.markup)</section>
            """
    }
}

extension KindDisplay {
    static let framing = KindDisplay(
        sheet: FramingText.sheet, source: FramingText.source, guide: FramingText.guide, next: FramingText.next,
        example: FramingText.example, conclusions: { FramingPicture(reading: $0).markup }, cards: FramingPicture.cards)
}
