import Testing

@testable import App

@Suite struct DifferenceWordsTests {
    private static func said(from old: String, to new: String) -> [String] {
        TextDifference(from: old, to: new).lines.compactMap(DifferenceWords.line).map { line in
            switch line {
            case .same(let text): "  " + text
            case .added(let text): "+ " + text
            case .removed(let text): "- " + text
            case .changed(let pieces):
                "~ " + pieces.map { $0.kind == .same ? $0.text : $0.kind == .added ? "{+\($0.text)}" : "{-\($0.text)}" }.joined()
            }
        }
    }

    @Test func `a table reads row by row, without its rule`() {
        #expect(
            Self.said(from: "", to: "| Jaar | Subsidie |\n|---|:--|\n| 2027 | 21.000 euro |")
                == ["+ Jaar · Subsidie", "+ 2027 · 21.000 euro"])
    }

    @Test func `a changed row keeps its words, and a rule that grew is no change to read`() {
        #expect(
            Self.said(
                from: "| Jaar | Som |\n|---|---|\n| 2027 | 20 euro |", to: "| Jaar | Som | Wie |\n|---|---|---|\n| 2027 | 25 euro | wij |")
                == ["~ Jaar · Som {+· Wie}", "~ 2027 · {-20 }{+25 }euro {+· wij}"])
        #expect(Self.said(from: "a | b\n--|--", to: "a | b\n--|--\nc | d") == ["  a | b", "+ c | d"])
    }

    @Test func `the stroke that ends a line is not read`() {
        #expect(Self.said(from: "", to: "een\\\ntwee") == ["+ een", "+ twee"])
    }

    @Test func `bold is left out beside a word that changed`() {
        #expect(
            Self.said(from: "Het kernoverleg komt vier keer per jaar samen", to: "Het **kernoverleg** komt zes keer per jaar samen")
                == ["~ Het kernoverleg komt {-vier }{+zes }keer per jaar samen"])
    }

    @Test func `where only the marks changed, they are shown`() {
        #expect(
            Self.said(from: "Het kernoverleg komt samen", to: "Het **kernoverleg** komt samen")
                == ["~ Het {-kernoverleg }{+**kernoverleg** }komt samen"])
    }

    @Test func `what was kept from being a mark reads as it was typed`() {
        #expect(Self.said(from: "", to: "1\\. juni, 4 \\* 5, a\\b") == ["+ 1. juni, 4 * 5, a\\b"])
    }
}
