import Foundation
import Testing

@testable import App

@Suite struct PastedTableTests {
    private func cells(_ text: String) -> [[String]] { PastedTable(text: text).rows.map(\.cells) }

    @Test(arguments: [",", ";", "\t"])
    func `comma, semicolon and tab all part cells`(_ separator: String) {
        let text =
            ["An Peeters", "an@voorbeeld.be", "OCMW"].joined(separator: separator) + "\n"
            + ["Bilal", "", "Buurt"].joined(separator: separator)
        #expect(cells(text) == [["An Peeters", "an@voorbeeld.be", "OCMW"], ["Bilal", "", "Buurt"]])
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `every kind of line break ends a row`(_ newline: String) {
        let rows = PastedTable(text: ["a;1", "", "b;2", ""].joined(separator: newline)).rows
        #expect(rows.map(\.cells) == [["a", "1"], ["b", "2"]])
        #expect(rows.map(\.line) == [1, 3])
    }

    @Test func `the sign that occurs most in the first line is the separator, quotes left out`() {
        #expect(cells("\"Peeters, An, Bart\";an@voorbeeld.be;OCMW") == [["Peeters, An, Bart", "an@voorbeeld.be", "OCMW"]])
        #expect(cells("naam,e-mail\nAn; of Bea,x@y.be") == [["naam", "e-mail"], ["An; of Bea", "x@y.be"]])
    }

    @Test func `quotes hold separators, line breaks and doubled quotes`() {
        let rows = PastedTable(text: "a;\"b;c\"\nd;\"regel een\nregel twee\"\ne;\"zei \"\"ja\"\"\"\nf;5\" buis").rows
        #expect(rows.map(\.cells) == [["a", "b;c"], ["d", "regel een\nregel twee"], ["e", "zei \"ja\""], ["f", "5\" buis"]])
        #expect(rows.map(\.line) == [1, 2, 4, 5])
    }

    @Test func `a quote that never closes spoils its own line only`() {
        let rows = PastedTable(text: "a;1\nb;\"open\nc;3\nd;4").rows
        #expect(rows.map(\.line) == [1, 2, 3, 4])
        #expect(rows.map(\.isBroken) == [false, true, false, false])
        #expect(rows[3].cells == ["d", "4"])
    }

    @Test func `spaces around a cell do not count, and lines of nothing are not rows`() {
        #expect(cells("  An ;  an@voorbeeld.be  \n ; \n;;\n\nBea;") == [["An", "an@voorbeeld.be"], ["Bea", ""]])
        #expect(PastedTable(text: "").rows.isEmpty)
        #expect(PastedTable(text: "\n\n \n").rows.isEmpty)
    }

    @Test func `a file is read in each encoding that spreadsheets save`() throws {
        let text = "Zoë;Coöperatie “De Brug” – 5 €"
        let windows = try #require(text.data(using: .windowsCP1252))
        let big = try #require(text.data(using: .utf16BigEndian))
        let little = try #require(text.data(using: .utf16LittleEndian))
        let files: [[UInt8]] = [
            Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), Array(windows), [0xFE, 0xFF] + Array(big),
            [0xFF, 0xFE] + Array(little), Array(big),
            Array(little),
        ]
        for file in files { #expect(PastedTable.text(of: file) == text, "\(file.prefix(4).hex)") }
    }

    /// A body of any bytes never crashes, and what is read stays within what was given.
    @Test func `two thousand arbitrary tables are read without harm`() {
        let dice = Dice(seed: 2_027)
        let signs: [Character] = ["\"", ";", ",", "\t", "\n", "\r\n", "\r", " ", "a", "é", "\u{202E}", "\0", "👩‍👩‍👧", "=", "\u{2028}"]
        for _ in 0..<2_000 {
            let text = String((0..<Int(dice.next() % 60)).map { _ in signs[Int(dice.next() % UInt64(signs.count))] })
            let rows = PastedTable(text: text).rows
            #expect(zip(rows, rows.dropFirst()).allSatisfy { $0.line < $1.line }, "\(text.debugDescription)")
            #expect(rows.count <= text.count { $0.isNewline } + 1, "\(text.debugDescription)")
            #expect(rows.reduce(0) { $0 + $1.cells.reduce(0) { $0 + $1.count } } <= text.count, "\(text.debugDescription)")
        }
    }

    @Test func `two thousand arbitrary files are read without harm`() {
        let dice = Dice(seed: 2_028)
        for _ in 0..<2_000 {
            let bytes = dice.bytes(Int(dice.next() % 80))
            #expect(!PastedTable.text(of: bytes).unicodeScalars.contains("\0"))
        }
    }
}
