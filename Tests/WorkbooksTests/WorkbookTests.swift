import Foundation
import Testing
import Workbooks

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite struct WorkbookTests {
    static let hostile = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "http://example.org", "mailto:a@example.org", "12", "<b>&\"'"]

    @Test func `text stays text, whatever it looks like`() throws {
        let sheet = Workbook.Sheet(
            "Blad", headings: [.init("Tekst"), .init("Getal")],
            rows: Self.hostile.map { [.text($0), .number(1.5)] } + [[.empty, .whole(3)]])
        let parts = try Archive.parts(of: Workbook([sheet]).bytes())
        let cells = try #require(parts["xl/worksheets/sheet1.xml"])
        #expect(!cells.contains("<f>") && !cells.contains("<f "), "no formula")
        #expect(!cells.contains("hyperlink"), "no link")
        #expect(cells.contains("<v>1.5</v>") && cells.contains("<v>3</v>"))
        for text in Self.hostile.prefix(4) { #expect(cells.contains(">\(text)</t>"), "\(text)") }
        #expect(cells.contains("&lt;b&gt;&amp;"))
    }

    @Test func `nothing in the file is hidden and nobody is named`() throws {
        let parts = try Archive.parts(
            of: Workbook([.init("Een", headings: [.init("a")], rows: [[.text("b")]]), .init("Twee", headings: [.init("c")], rows: [])])
                .bytes())
        let all = parts.values.joined()
        for word in ["hidden", "veryHidden", "definedName", "<cp:lastModifiedBy>a", "comments"] { #expect(!all.contains(word), "\(word)") }
        #expect(parts.keys.filter { $0.hasPrefix("xl/worksheets/sheet") }.count == 2)
        let core = try #require(parts["docProps/core.xml"])
        #expect(core.contains("<dc:creator></dc:creator>") || core.contains("<dc:creator/>"))
        #expect(!all.contains(NSUserName() + "<"))
    }

    @Test(arguments: [
        "Een naam die veel te lang is voor het blad van een rekenblad", "[x]:*?/\\'", "", "🏳️‍🌈🏳️‍🌈🏳️‍🌈🏳️‍🌈🏳️‍🌈🏳️‍🌈🏳️‍🌈",
    ])
    func `any name makes a sheet`(_ name: String) throws {
        let parts = try Archive.parts(of: Workbook([.init(name, headings: [.init("a")], rows: [])]).bytes())
        #expect(parts["xl/worksheets/sheet1.xml"] != nil)
    }

    @Test func `control characters and very long text do not break the file`() throws {
        let text = "\u{0}\u{1}\u{B}\u{FFFE}" + String(repeating: "é", count: 40_000)
        let parts = try Archive.parts(of: Workbook([.init("Blad", headings: [.init("a")], rows: [[.text(text)]])]).bytes())
        let cells = try #require(parts["xl/worksheets/sheet1.xml"])
        #expect(cells.contains("éé") && !cells.contains("\u{B}"))
        #expect(XMLParser(data: Data(cells.utf8)).parse())
    }
}
