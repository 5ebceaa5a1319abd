import Foundation
import HTML
import Localization
import Testing

@testable import App

@Suite struct PrintedPictureTests {
    private func page(_ html: [UInt8]) -> String { String(decoding: html, as: UTF8.self) }

    @Test func `what people typed is text in the page and in its styles, and loads nothing`() throws {
        let printed = try PrintedDocument.poisoned()
        for html in [PrintedDocumentPicture(printed).html, PrintedDocumentPicture(printed).plainHtml] {
            let text = page(html)
            #expect(!text.contains("<script") && !text.contains("alert('x')") && !text.contains("<iframe"))
            let root = try Element(page: text)
            let names = Set(root.everything.map(\.name))
            #expect(names.isDisjoint(with: ["script", "iframe", "link", "object", "form", "svg"]))
            #expect(root.all("img").allSatisfy { $0["src"]?.hasPrefix("data:image/png;base64,") == true } && root.all("img").count == 1)
            for words in PrintedDocument.poisonedWords.filter({ !$0.hasPrefix("netwerk") }) {
                #expect(root.text.contains(words), "\(words)")
            }
        }
        let style = try #require(page(PrintedDocumentPicture(printed).html).firstMatch(of: #/<style>([\s\S]*?)<\/style>/#)?.1)
        #expect(!style.contains("<") && !style.contains("alert('") && style.contains("alert\\28 \\27 x\\27 \\29 "))
    }

    @Test func `the page allows its own style and nothing else`() throws {
        let picture = PrintedDocumentPicture(try .poisoned(), style: "h1 { color: red }")
        let style = try #require(page(picture.html).firstMatch(of: #/<style>([\s\S]*?)<\/style>/#)?.1)
        let policy = picture.policy
        #expect(policy.hasPrefix("default-src 'none'; ") && policy.contains(Fingerprint.policySource(of: Array(style.utf8))))
        #expect(try Element(page: page(picture.html)).all("meta").contains { $0["content"] == policy })
    }

    @Test func `headings follow the reader, what was written keeps its language and says so`() throws {
        let root = try Element(page: page(PrintedDocumentPicture(try .poisoned(.en, in: .fr)).html))
        #expect(root["lang"] == "en-GB")
        #expect(root.text.contains(PrintedText.signatures.en) && root.text.contains("version 3, 21 November 2026"))
        #expect(root.all("h1").first?["lang"] == "fr-BE")
        let sections = root.all("section").filter { $0["lang"] == "fr-BE" }
        #expect(!sections.isEmpty && sections.allSatisfy { $0.all("h2").count == 1 }, "what was written, with its title")
        #expect(
            sections.flatMap { $0.all("h2") }.allSatisfy { $0["lang"] == nil || $0["lang"] == "en-GB" }, "a title of the scheme follows")
        let same = try Element(page: page(PrintedDocumentPicture(try .poisoned(.fr, in: .fr)).html))
        #expect(same.everything.filter { $0["lang"] != nil }.map(\.name) == ["html"])
        let plain = try Element(page: page(PrintedDocumentPicture(try .poisoned(.en, in: .fr)).plainHtml))
        #expect(plain["lang"] == "fr-BE", "files for Word have one language")
    }

    @Test func `a long title leaves room beside it at the foot, and only a crowded table may break its words`() throws {
        let long = try PrintedDocument.poisoned(more: "| \(String(repeating: "lang", count: 30)) |\n|---|\n| a |")
        let root = try Element(page: page(PrintedDocumentPicture(long).html))
        #expect(root.all("table").prefix(4).map { $0["class"] == "crowded" } == [false, true, false, true])
        var document = long.text.document
        document.title = String(repeating: "titel ", count: 50)
        let text = DocumentText(document: document, scheme: long.text.scheme, version: long.text.version, clauses: [])
        let titled = PrintedDocument(
            text: text, language: .nl, networkName: "", parties: [], signatures: [], timeZone: long.timeZone)
        #expect(PrintedDocumentPicture(titled).foot.count < 90 && PrintedDocumentPicture(titled).foot.contains("… · versie 3 · ab12ab12"))
    }

    @Test func `who signed stands there with the day, and who did not has room to sign`() throws {
        let root = try Element(page: page(PrintedDocumentPicture(try .poisoned()).html))
        let table = try #require(root.all("table").last)
        let rows = table.all("tr").dropFirst()
        #expect(rows.count == 2)
        #expect(rows.first?.text.contains("20 november 2026 op papier") == true && rows.first?["class"] == nil)
        #expect(rows.last?["class"] == "open" && rows.last?.all("td").allSatisfy { $0.text.isEmpty } == true)
    }

    @Test func `another text, another signature or another look is another print`() throws {
        let (one, same) = (try PrintedDocument.poisoned(), try PrintedDocument.poisoned())
        #expect(PrintedDocumentPicture(one).hash == PrintedDocumentPicture(same).hash)
        #expect(PrintedDocumentPicture(one).hash != PrintedDocumentPicture(one, style: "p { margin: 0 }").hash)
        let signed = PrintedDocument(
            text: one.text, language: one.language, networkName: one.networkName, parties: one.parties,
            signatures: one.signatures.map { PrintedSignature(partnerName: $0.partnerName, signedOn: "2026-11-21") }, timeZone: one.timeZone
        )
        #expect(PrintedDocumentPicture(one).hash != PrintedDocumentPicture(signed).hash)
    }

    @Test(arguments: [
        ("a\"b", "a\\22 b"), ("</style>", "\\3c \\2f style\\3e "), ("een\n", "een\\a "), ("é € 1", "é € 1"), ("\u{7}\u{85}", "\\7 \\85 "),
    ])
    func `a text in a style sheet ends nothing`(_ text: String, _ quoted: String) {
        #expect(StyleText.quoted(text) == quoted)
    }
}
