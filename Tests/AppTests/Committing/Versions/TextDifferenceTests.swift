import HTML
import Localization
import Testing

@testable import App

@Suite struct TextDifferenceTests {
    private static func said(_ difference: TextDifference) -> [String] {
        difference.lines.map { line in
            switch line {
            case .same(let text): "  " + text
            case .added(let text): "+ " + text
            case .removed(let text): "- " + text
            case .changed(let pieces):
                "~ " + pieces.map { $0.kind == .same ? $0.text : $0.kind == .added ? "{+\($0.text)}" : "{-\($0.text)}" }.joined()
            }
        }
    }

    @Test func `a changed word is told inside its line, and lines that stay are the same`() {
        let difference = TextDifference(
            from: "Wij vergaderen vier keer per jaar.\nHet OCMW geeft ruimte.\nEinde",
            to: "Wij vergaderen zes keer per jaar.\nHet OCMW geeft ruimte.\nEinde")
        #expect(
            Self.said(difference) == ["~ Wij vergaderen {-vier }{+zes }keer per jaar.", "  Het OCMW geeft ruimte.", "  Einde"])
    }

    @Test func `what came, went or was replaced as a whole`() {
        #expect(Self.said(TextDifference(from: "a\nb\nc", to: "a\nc")) == ["  a", "- b", "  c"])
        #expect(Self.said(TextDifference(from: "a\nc", to: "a\nb\nc")) == ["  a", "+ b", "  c"])
        #expect(Self.said(TextDifference(from: "alles was anders", to: "niets bleef zoals het stond")).map { $0.prefix(1) } == ["-", "+"])
        #expect(Self.said(TextDifference(from: "", to: "nieuw")) == ["+ nieuw"])
        #expect(TextDifference(from: "", to: "").isEmpty && TextDifference(from: "x\r\ny", to: "x\ny").isEmpty)
    }

    @Test(arguments: 0..<40)
    func `both texts can be read back from what is told`(seed: Int) {
        var dice = SystemDice(UInt64(seed))
        let words = ["samen", "wij", "OCMW", "ruimte,", "", "2027", "é", "**vet**"]
        func text() -> String {
            (0..<Int(dice.next() % 30)).map { _ in
                (0..<Int(dice.next() % 8)).map { _ in words[Int(dice.next() % UInt64(words.count))] }.joined(separator: " ")
            }.joined(separator: "\n")
        }
        let (old, new) = (text(), text())
        let difference = TextDifference(from: old, to: new)
        var (before, after) = ([String](), [String]())
        for line in difference.lines {
            switch line {
            case .same(let text):
                before.append(text)
                after.append(text)
            case .added(let text): after.append(text)
            case .removed(let text): before.append(text)
            case .changed(let pieces):
                before.append(pieces.filter { $0.kind != .added }.map(\.text).joined())
                after.append(pieces.filter { $0.kind != .removed }.map(\.text).joined())
            }
        }
        #expect(before.joined(separator: "\n") == old && after.joined(separator: "\n") == new)
    }

    @Test func `once the budget is spent, what changed is told as taken out and put in`() {
        var budget = TextDifference.Budget()
        let told = TextDifference(from: "wij geven samen ruimte", to: "wij geven samen tijd", within: &budget)
        #expect(Self.said(told) == ["~ wij geven samen {-ruimte}{+tijd}"])
        budget.spend(.max / 2)
        let replaced = TextDifference(from: "wij geven samen ruimte", to: "wij geven samen tijd", within: &budget)
        #expect(Self.said(replaced) == ["- wij geven samen ruimte", "+ wij geven samen tijd"])
        var dice = SystemDice(7)
        func text() -> String {
            (0..<100).map { _ in (0..<900).map { _ in "w\(dice.next() % 10)" }.joined(separator: " ") }.joined(separator: "\n")
        }
        var other = TextDifference.Budget()
        _ = TextDifference(from: text(), to: text(), within: &other)
        #expect(other.isSpent, "a long text of a few words spends it")
    }

    @Test func `what stayed is folded, and what does not fit is said to be more`() {
        let lines = (0..<200).map { "regel \($0)" }
        let changed = lines.enumerated().map { $0 == 100 ? "een andere regel" : $1 }
        let picture = DifferencePicture(
            difference: TextDifference(from: lines.joined(separator: "\n"), to: changed.joined(separator: "\n")), language: .nl)
        let shown = picture.markup.string
        #expect(shown.contains("… 97 ongewijzigde regels") && shown.contains("… 96 ongewijzigde regels") && shown.contains("regel 97"))
        #expect(!shown.contains("regel 96<") && !shown.contains(VersionText.more.nl))
        let long = DifferencePicture(
            difference: TextDifference(from: "", to: String(repeating: "nieuw ", count: 60_000)), language: .nl
        ).markup.string
        #expect(long.utf8.count < 102_000 && long.contains(VersionText.more.nl))
        let paragraph = String(repeating: "lang ", count: 10_000)
        let word = DifferencePicture(difference: TextDifference(from: paragraph + "nu", to: paragraph + "straks"), language: .nl).markup
            .string
        #expect(word.utf8.count < 2000 && word.contains("straks") && !word.contains(VersionText.more.nl))
    }

    @Test func `a text of three hundred pages turned around ends`() {
        let lines = (0..<20_000).map { "regel \($0) van een lange tekst" }
        let difference = TextDifference(from: lines.joined(separator: "\n"), to: lines.reversed().joined(separator: "\n"))
        #expect(difference.lines.count > 20_000)
        let same = String(repeating: "\n", count: 100_000)
        #expect(!TextDifference(from: same, to: same + "\n").isEmpty)
    }
}

/// Chance that is the same each time.
private struct SystemDice {
    private var state: UInt64
    init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }
    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }
}
