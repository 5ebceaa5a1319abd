import Testing

@testable import Charts

@Suite struct LetteringTests {
    @Test func `a text is broken at spaces and cut when it does not fit`() {
        #expect(Lettering.lines("Weg uitstippelen", width: 400, size: 14, most: 2) == ["Weg uitstippelen"])
        #expect(Lettering.lines("Weg uitstippelen", width: 100, size: 14, most: 2) == ["Weg", "uitstippelen"])
        let cut = Lettering.lines("Ontwikkeling en collectief leren stimuleren", width: 110, size: 14, most: 2)
        #expect(cut.count == 2)
        #expect(cut[0] == "Ontwikkeling en")
        #expect(cut[1].hasSuffix("…"))
    }

    @Test(arguments: [
        "Realisaties, doelen en projecten formuleren", "ждщ ждщждщждщ ждщ", "協力協力協力協力協力", "👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧", "الطموح والمصالح المشتركة",
    ])
    func `no line is wider than its room`(text: String) {
        for room in stride(from: 20.0, through: 300, by: 7) {
            for line in Lettering.lines(text, width: room, size: 14, most: 2) {
                #expect(Lettering.width(line, size: 14) <= room, "\(room)")
            }
        }
    }

    @Test func `spaces alone make no line`() {
        #expect(Lettering.lines("  \n ", width: 100, size: 14, most: 2).isEmpty)
        #expect(Lettering.lines("", width: 100, size: 14, most: 2).isEmpty)
    }

    @Test func `control characters are left out and letters stay`() {
        #expect("a\u{1}b\u{0}c\u{B}é".printable == "a b c é")
    }
}
