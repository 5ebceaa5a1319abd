import Foundation
import Testing

@testable import App

@Suite struct FileFactsTests {
    @Test func `a heading that begins with the next number is counted in Word, another is not`() {
        func heading(_ text: String, _ style: String = "Heading1") -> String {
            "<w:p><w:pPr><w:pStyle w:val=\"\(style)\" /></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
        }
        let none = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr>"
        func uncounted(_ text: String) -> String { heading(text).replacing("</w:pPr>", with: none + "</w:pPr>") }
        let typed = ["Partijen", "1. Doel", "7. Elders", "2. 3. Eigen", "2024 was", "1. Weer"].map { heading($0) }.joined()
        let counted = [uncounted("Partijen"), heading("Doel"), uncounted("7. Elders"), heading("3. Eigen"), uncounted("2024 was")]
        #expect(
            SectionNumbers.countedInWord(typed + heading("3. kop", "Heading2"))
                == counted.joined() + uncounted("1. Weer") + heading("3. kop", "Heading2"))
    }

    @Test func `and so in LibreOffice`() {
        func heading(_ text: String, level: Int = 1, more: String = "") -> String {
            "<text:h text:style-name=\"H\" text:outline-level=\"\(level)\"\(more)><text:bookmark-start text:name=\"n\" /><text:span text:style-name=\"T1\">\(text)</text:span></text:h>"
        }
        let header = " text:is-list-header=\"true\""
        #expect(
            SectionNumbers.countedInOffice(heading("Partijen") + heading("1. Doel") + heading("2. kop", level: 2) + heading("2. Wie"))
                == heading("Partijen", more: header) + heading("Doel") + heading("2. kop", level: 2) + heading("Wie"))
    }

    @Test func `how a list looks stands before which lists there are`() throws {
        let listed = SectionNumbers.listed("<w:numbering><w:abstractNum w:abstractNumId=\"990\"/><w:num w:numId=\"1000\"/></w:numbering>")
        let order = listed.matches(of: #/<w:(?:abstractNum w:abstractNumId|num w:numId)="([0-9]+)"/#).map { String($0.output.1) }
        #expect(order == ["1", "990", "1000", "1"])
        #expect(SectionNumbers.listed("") == "")
    }

    /// The least that has the end of a PDF as Chromium writes it.
    private let file = """
        %PDF-1.4
        1 0 obj
        <</Title (a\\) /Producer \\(x)
        /Creator (Mozilla/5.0 \\(X11\\))
        /Producer (Skia/PDF m1)
        /CreationDate (D:20261122)>>
        endobj
        xref
        trailer
        <</Size 7
        /Root 6 0 R
        /Info 1 0 R>>
        startxref
        140
        %%EOF

        """

    @Test func `a PDF says whose it is behind what Chromium wrote`() throws {
        let facts = PDFFacts(title: "É)", author: "Netwerk 📄")
        let bytes = facts.added(to: Array(file.utf8))
        #expect(bytes.starts(with: file.utf8))
        let added = String(decoding: bytes.dropFirst(file.utf8.count), as: UTF8.self)
        #expect(
            added.hasPrefix(
                "7 0 obj\n<</Title <FEFF00C90029> /Author <FEFF004E00650074007700650072006B0020D83DDCC4> /Creator (Samenspel) "
                    + "/Producer (Skia/PDF m1) /CreationDate (D:20261122)>>\nendobj\n"))
        #expect(added.contains("<</Size 8 /Root 6 0 R /Info 7 0 R /Prev 140>>"))
        let (place, table) = (
            try #require(added.firstMatch(of: #/([0-9]{10}) 00000 n /#)?.1), try #require(added.firstMatch(of: #/startxref\n([0-9]+)/#)?.1)
        )
        #expect(try String(decoding: bytes[#require(Int(place))...], as: UTF8.self).hasPrefix("7 0 obj"))
        #expect(try String(decoding: bytes[#require(Int(table))...], as: UTF8.self).hasPrefix("xref\n7 1\n"))
    }

    @Test(arguments: ["", "%PDF-1.7", "%PDF-1.5\nxref\ntrailer\n<</Size 7>>\nstartxref\n1\n%%EOF\n"])
    func `one that ends otherwise stays as it is`(file: String) {
        #expect(PDFFacts(title: "a", author: "b").added(to: Array(file.utf8)) == Array(file.utf8))
    }
}
