import Foundation
import Testing

@testable import HTML

@Suite struct MarkupTests {
    @Test(arguments: [
        ("<script>", "&lt;script&gt;"), ("\" onload=\"", "&quot; onload=&quot;"), ("d'Artagnan & co", "d&#39;Artagnan &amp; co"),
        ("a\0b", "ab"),
        ("العربية", "العربية"),
    ])
    func `text is always escaped`(text: String, expected: String) {
        let markup: Markup = "<p title=\"\(text)\">\(text)</p>"
        #expect(markup.string == "<p title=\"\(expected)\">\(expected)</p>")
    }

    @Test func `markup nests without being escaped again`() {
        let name = "R&D"
        let inner: Markup = "<b>\(name)</b>"
        let outer: Markup = "<p>\(inner)\([inner, inner])\(Markup?.none)\("<i>no</i>", if: false)\(3)</p>"
        #expect(outer.string == "<p><b>R&amp;D</b><b>R&amp;D</b><b>R&amp;D</b>3</p>")
    }

    @Test func `a choice between literals is markup, and what is interpolated in them is escaped`() {
        let name = "<An>"
        let isKnown = !name.isEmpty
        let markup: Markup = "\(isKnown ? "<b>\(name)</b>" : "<i>nobody</i>")\(isKnown ? name : "–")"
        #expect(markup.string == "<b>&lt;An&gt;</b>&lt;An&gt;")
    }

    @Test(arguments: ["javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", " javascript:x", "//evil.example", ""])
    func `an address from outside cannot run a script`(text: String) {
        let markup: Markup = "<a href=\"\(WebAddress(untrusted: text))\">x</a>"
        #expect(markup.string == "<a href=\"about:invalid\">x</a>")
    }

    @Test func `paths are percent-encoded by segment`() {
        let address = WebAddress(path: ["netwerken", "a/b ç"], query: [(name: "q", value: "x&y")], fragment: "top")
        #expect(address.text == "/netwerken/a%2Fb%20%C3%A7?q=x%26y#top")
        #expect(WebAddress("/a").appending("b?").text == "/a/b%3F")
        #expect(WebAddress("/a").fragment("b").query("c", "d").text == "/a?c=d#b")
        #expect(WebAddress("/a").query("c", "?").fragment("b").query("e", "#").text == "/a?c=%3F&e=%23#b")
    }

    @Test func `script data cannot close its element`() throws {
        let markup: Markup = "<script type=\"application/json\">\(try ScriptValue(["a": "</script>"]))</script>"
        #expect(markup.string.components(separatedBy: "</script>").count == 2)
    }
}
