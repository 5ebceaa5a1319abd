import Foundation
import Testing

@testable import App

@Suite struct WrittenLinesTests {
    @Test func `words are separated by lines, commas and semicolons, and each counts once`() {
        #expect(WrittenLines("tijd, Tijd;  geld\n\n vertrouwen ", .words).lines == ["tijd", "geld", "vertrouwen"])
        #expect(WrittenLines("één idee, met een komma\nnog één", .ideas).lines == ["één idee, met een komma", "nog één"])
        #expect(WrittenLines("een tekst,\nop twee regels", .text).lines == ["een tekst,\nop twee regels"])
        #expect(WrittenLines(" \n , ", .words).lines.isEmpty)
    }

    @Test func `capitals, accents and spaces do not make another text`() {
        #expect(WrittenLines.key("  Één   Loket ") == WrittenLines.key("een loket"))
        #expect(WrittenLines.key("loket") != WrittenLines.key("loketten"))
    }

    @Test func `more than three, and one too long, are too much`() {
        #expect(WrittenLines("a,b,c,d", .words).isTooMany && !WrittenLines("a,b,c", .words).isTooMany)
        #expect(WrittenLines(String(repeating: "x", count: 41), .words).isTooLong)
        #expect(!WrittenLines(String(repeating: "x", count: 300), .ideas).isTooLong)
        #expect(!WrittenLines(String(repeating: "x\n", count: 900), .text).isTooMany)
    }

    @Test func `how a text is written does not depend on who came first`() {
        var (one, other) = (WrittenCounts(), WrittenCounts())
        for body in ["Tijd", "tijd, geld"] { one.add(body, .words) }
        for body in ["tijd, geld", "Tijd"] { other.add(body, .words) }
        #expect(one == other && one.people == 2)
        #expect(one.texts["tijd"]?.body == other.texts["tijd"]?.body && one.texts["tijd"]?.count == 2)
    }
}
