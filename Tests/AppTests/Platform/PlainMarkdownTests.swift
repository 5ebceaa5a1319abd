import Foundation
import Markdown
import Testing

@testable import App

@Suite struct PlainMarkdownTests {
    @Test(arguments: [
        "*x*", "**x**", "_x_", "__x__", "`x`", "~~x~~", "[x](https://x.be)", "![x](x.png)", "[x]: https://x.be", "<b>x</b>",
        "<https://x.be>",
        "| a |", "a | b", "---", "***", "===", ":-:", "# x", "> x", "- x", "+ x", "1. x", "2) x", "&lt;b&gt;", "&#42;x&#42;", "\\*x\\*",
        "x\\",
        "*\u{301}x*\u{301}", "    x", "\\|", "``| a ``", "A & B", "5.000 euro", "12 mei", "e_mail@x.be", "5 < 6 > 4", "- ", "1.",
    ])
    func `what somebody typed reads as it was typed, wherever it stands`(_ typed: String) {
        let (written, words) = (PlainMarkdown.escaped(typed), typed.trimmingCharacters(in: .whitespaces))
        Self.expect(written, reads: words)
        let list = RichText(markdown: PlainMarkdown.list([written, written])).blocks
        #expect(list.count == 1 && RichText(blocks: list).plainText == words + "\n" + words, "\(list)")
        let table = RichText(markdown: PlainMarkdown.table(["wie", written], [[written, "x"], ["y", written]])).blocks
        guard case .table(let head, let rows)? = table.first, table.count == 1, rows.count == 2 else {
            Issue.record("\(table)")
            return
        }
        #expect(head.count == 2 && rows.allSatisfy { $0.count == 2 })
        for cell in [head[1], rows[0][0], rows[1][1]] {
            #expect(RichText(blocks: [.paragraph(cell)]).plainText == words && cell.allSatisfy(Self.isText), "\(cell)")
        }
    }

    @Test func `nobody needs signs before a sign that is plain already`() {
        for plain in ["5.000 euro", "e_mail@x.be", "Jan & co", "sport-, jeugd- en cultuurdienst", "(na vier uur)", "3 zalen; 2 lokalen"] {
            #expect(PlainMarkdown.escaped(plain) == plain)
        }
    }

    @Test func `ends of lines are spaces on a line and paragraphs in a text`() {
        for end in ["\n", "\r\n", "\r", "\u{2028}", "\n\n  "] {
            #expect(PlainMarkdown.escaped("een" + end + "# twee") == "een # twee", "\(end.debugDescription)")
            #expect(PlainMarkdown.paragraphs("een" + end + "# twee") == "een\n\n\\# twee", "\(end.debugDescription)")
        }
        #expect(PlainMarkdown.escaped("a\u{0}b\tc") == "a b c")
        #expect(PlainMarkdown.escaped(" \n ").isEmpty && PlainMarkdown.paragraphs("\n").isEmpty)
        #expect(PlainMarkdown.table(["a"], []).isEmpty && PlainMarkdown.list([]).isEmpty && PlainMarkdown.blocks([nil, ""]).isEmpty)
    }

    @Test func `no row of signs becomes anything else`() {
        let signs = [
            "*", "_", "`", "[", "]", "(", ")", "<", ">", "|", "~", "\\", "&", "#", "+", "-", "=", ":", ".", "1", "23", "a", "é", " ", "!",
            "amp;", "\u{301}", "http://x.be", "@", "\u{A0}", "/",
        ]
        var number: UInt64 = 7
        func next(_ count: Int) -> Int {
            number = number &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((number >> 33) % UInt64(count))
        }
        for _ in 0..<5000 {
            let typed = "a" + (0...next(9)).map { _ in signs[next(signs.count)] }.joined() + "z"
            // An accent behind a space is one character with it, and a space all the same.
            let words = String(String.UnicodeScalarView(typed.unicodeScalars.split { $0 == " " }.joined(separator: [" "])))
            Self.expect(PlainMarkdown.escaped(typed), reads: words)
            Self.expect(PlainMarkdown.escaped(String(typed.dropFirst())), reads: nil)
        }
    }

    /// - Parameter words: what it says; nil where only its shape counts.
    private static func expect(_ written: String, reads words: String?) {
        let read = RichText(markdown: written)
        guard case .paragraph(let content)? = read.blocks.first, read.blocks.count == 1 else {
            #expect(read.isEmpty && written.isEmpty, "\(written): \(read)")
            return
        }
        #expect(content.allSatisfy(isText), "\(written): \(read)")
        if let words { #expect(read.plainText == words, "\(written): \(read)") }
    }

    private static func isText(_ one: RichText.Inline) -> Bool { if case .text = one { true } else { false } }
}
