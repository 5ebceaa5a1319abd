import HTML
import Testing

@testable import Markdown

@Suite struct RichTextTests {
    @Test func `headings, lists, tables, links and emphasis are read`() {
        let text = RichText(
            markdown: """
                ## Doel
                Wij *willen* **samen** [meer](https://voorbeeld.be).

                - een
                - twee
                  1. a
                  2. b

                | wie | wat |
                |---|---|
                | OCMW | ruimte |
                """)
        #expect(
            text.markup(below: 2).string == """
                <h3>Doel</h3><p>Wij <em>willen</em> <strong>samen</strong> <a href="https://voorbeeld.be" rel="noopener noreferrer nofollow">meer</a>.</p>
                <ul><li>een</li><li>twee<ol><li>a</li><li>b</li></ol>
                </li></ul>
                <section class="scroll" tabindex="0"><table><thead><tr><th scope="col">wie</th><th scope="col">wat</th></tr></thead><tbody><tr><td>OCMW</td><td>ruimte</td></tr></tbody></table></section>

                """)
    }

    @Test(arguments: [
        ("### a", [3]), ("# a\n\n### b\n\n## c\n\n###### d\n\n# e", [3, 4, 4, 5, 3]), ("### a\n\n# b\n\n> ### c\n\n- ## d", [3, 3, 4, 4]),
        ("# a\n\n## b\n\n### c\n\n#### d\n\n##### e", [3, 4, 5, 6, 6]),
    ])
    func `no level of heading is skipped, whatever was typed`(typed: String, levels: [Int]) {
        let written = RichText(markdown: typed).markup(below: 2).string
        #expect(written.matches(of: /<h(\d)>/).map { Int($0.output.1) } == levels)
    }

    @Test(arguments: [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "a <b onclick=\"x\">b</b>", "[x](javascript:alert(1))",
        "![foto](https://elders.be/x.png)", "[x](data:text/html;base64,AAAA)", "<iframe src=\"//x\"></iframe>", "<style>*{}</style>",
        "[x]: javascript:alert(1)\n\n[x]",
    ])
    func `nothing that somebody types becomes markup of its own or is fetched from elsewhere`(typed: String) {
        let written = RichText(markdown: typed).markup().string
        for forbidden in ["<script", "<img", "<b ", "<iframe", "<style", "href=\"javascript", "href=\"data"] {
            #expect(!written.contains(forbidden))
        }
    }

    @Test func `what is not drawn stays readable`() {
        #expect(RichText(markdown: "![een foto](https://x.be/a.png)").plainText == "een foto")
        #expect(RichText(markdown: "<u>onderlijnd</u>").plainText == "<u>onderlijnd</u>")
        #expect(RichText(markdown: "[hier](javascript:x)").markup().string == "<p>hier (javascript:x)</p>\n")
    }

    @Test func `lists, quotes and emphasis without end are drawn and do not end the program`() {
        let deep = RichText(markdown: String(repeating: "> ", count: 5000) + "diep")
        #expect(deep.plainText.contains("diep"))
        let starred = String(repeating: "*a ", count: 3000) + "kern" + String(repeating: "*", count: 3000)
        #expect(RichText(markdown: starred).plainText.contains("kern"))
        #expect(RichText(markdown: String(repeating: "[", count: 20_000)).isEmpty == false)
    }

    @Test(arguments: [
        ([["wie", "wat"], ["OCMW", "een lange zin van vele woorden die elk op een regel passen, ook als het er zo veel zijn"]], false),
        ([[String(repeating: "a", count: 87)]], false), ([[String(repeating: "a", count: 88)]], true),
        ([["a"], [String(repeating: "b", count: 50), String(repeating: "c", count: 50)]], true),
        ([Array(repeating: "vrijetijdsparticipatie", count: 4)], true), ([], false), ([[]], false),
    ])
    func `a table is crowded when its longest words do not fit beside each other`(rows: [[String]], isCrowded: Bool) {
        #expect(RichText.isCrowded(rows) == isCrowded)
    }

    @Test func `an empty text has no blocks, and every byte is taken`() {
        #expect(RichText(markdown: "").isEmpty)
        #expect(RichText(markdown: "a\u{0}b").plainText == "a\u{FFFD}b")
        #expect(RichText(markdown: "e\u{301}📄").plainText == "e\u{301}📄")
    }
}
