import Foundation
import Localization

/// Our letters and colours in the words of WordprocessingML. Sizes are in half points, spaces in twentieths of a point.
enum WordStyles {
    private static let (ink, soft, act, line) = ("1D2125", "545B63", "0B6658", "B9B3A5")

    private static func letters(_ size: Int, _ color: String, _ more: String = "", in language: Language? = nil) -> String {
        """
        <w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial" w:eastAsia="Arial"/>\(more)<w:color w:val="\(color)"/>\
        <w:sz w:val="\(size)"/><w:szCs w:val="\(size)"/>\(language.map(spoken) ?? "")</w:rPr>
        """
    }

    private static func spoken(_ language: Language) -> String { "<w:lang w:val=\"\(language.tag)\"/>" }

    private static func paragraph(
        _ id: String, _ name: String, on base: String? = nil, custom: Bool = false, _ properties: String, _ letters: String = ""
    ) -> (name: String, piece: String) {
        let attributes = (custom ? " w:customStyle=\"1\"" : "") + (base == nil ? " w:default=\"1\"" : "")
        let based = base.map { "<w:basedOn w:val=\"\($0)\"/>" } ?? ""
        return (
            id,
            """
            <w:style w:type="paragraph"\(attributes) w:styleId="\(id)"><w:name w:val="\(name)"/>\(based)<w:qFormat/>\
            <w:pPr>\(properties)</w:pPr>\(letters)</w:style>
            """
        )
    }

    private static func spaces(_ before: Int, _ after: Int, keeps: Bool = false, numbers: String = "") -> String {
        "\(keeps ? "<w:keepNext/><w:keepLines/>" : "")\(numbers)<w:spacing w:before=\"\(before)\" w:after=\"\(after)\" w:line=\"288\" w:lineRule=\"auto\"/>"
    }

    private static func heading(_ level: Int, _ size: Int, _ color: String, _ before: Int) -> (name: String, piece: String) {
        paragraph(
            "Heading\(level)", "heading \(level)", on: "Normal",
            spaces(before, 80, keeps: true, numbers: level == 1 ? SectionNumbers.ofStyle : "") + "<w:outlineLvl w:val=\"\(level - 1)\"/>",
            letters(size, color, "<w:b/><w:bCs/>"))
    }

    /// Of words in another language than the text.
    private static func words(_ language: Language) -> (name: String, piece: String) {
        let id = "Words\(language.tag.filter(\.isLetter))"
        return (
            id,
            """
            <w:style w:type="character" w:customStyle="1" w:styleId="\(id)"><w:name w:val="\(FileModel.styleName(language))"/>\
            <w:rPr>\(spoken(language))</w:rPr></w:style>
            """
        )
    }

    private static func pieces(_ language: Language) -> [(name: String, piece: String)] {
        [
            paragraph("Normal", "Normal", spaces(0, 120), letters(20, ink)),
            paragraph("BodyText", "Body Text", on: "Normal", spaces(0, 120)),
            paragraph("FirstParagraph", "First Paragraph", on: "BodyText", custom: true, spaces(0, 120)),
            paragraph("Compact", "Compact", on: "BodyText", custom: true, spaces(30, 30)),
            paragraph("Title", "Title", on: "Normal", spaces(0, 60, keeps: true), letters(42, ink, "<w:b/><w:bCs/>")),
            paragraph("Subtitle", "Subtitle", on: "Normal", spaces(0, 0, keeps: true), letters(22, act, "<w:b/><w:bCs/>", in: language)),
            paragraph("Author", "Author", on: "Normal", custom: true, spaces(0, 0, keeps: true), letters(20, ink)),
            paragraph("Date", "Date", on: "Normal", spaces(0, 360), letters(18, soft, in: language)),
            heading(1, 25, act, 400), heading(2, 21, ink, 240), heading(3, 20, ink, 200), heading(4, 20, soft, 160),
            table, words(language),
        ]
    }

    private static var table: (name: String, piece: String) {
        let edges = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
            "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"\(line)\"/>"
        }.joined()
        let margins = [("top", 60), ("left", 108), ("bottom", 60), ("right", 108)].map { "<w:\($0) w:w=\"\($1)\" w:type=\"dxa\"/>" }
            .joined()
        return (
            "Table",
            """
            <w:style w:type="table" w:default="1" w:styleId="Table"><w:name w:val="Table"/><w:qFormat/>\
            <w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblBorders>\(edges)</w:tblBorders><w:tblCellMar>\(margins)</w:tblCellMar></w:tblPr>\
            <w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="F2EFE7"/>\
            </w:tcPr></w:tblStylePr></w:style>
            """
        )
    }

    /// - Parameter language: of our own words.
    static func styled(_ sheet: String, _ language: Language) -> String {
        StylePieces.replaced(pieces(language), in: sheet, opening: "<w:style", key: "w:styleId", end: "</w:styles>")
    }

    /// A4 with the margins of the printed page.
    static func paged(_ document: String) -> String {
        let section = """
            <w:sectPr><w:footerReference xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" w:type="default" \
            r:id="rId90"/><w:pgSz w:w="11906" w:h="16838"/>\
            <w:pgMar w:top="1361" w:right="1247" w:bottom="1474" w:left="1247" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>
            """
        guard let last = document.range(of: "</w:body>") else { return document }
        let start = document.range(of: "<w:sectPr", options: .backwards, range: document.startIndex..<last.lowerBound)?.lowerBound
        return document.replacingCharacters(in: (start ?? last.lowerBound)..<last.lowerBound, with: section)
    }

    /// Tables as wide as the text: pandoc makes them for a narrower page.
    static func widened(_ document: String) -> String {
        document.replacing("<w:tblW w:type=\"auto\" w:w=\"0\" />", with: "<w:tblW w:type=\"pct\" w:w=\"5000\" />")
            .replacing(/<w:gridCol w:w="(?<width>[0-9]{1,6})"/) { found in
                "<w:gridCol w:w=\"\((Int(found.output.width) ?? 0) * textWidth / pandocWidth)\""
            }
    }

    /// Of the text between the margins, and of the text for which pandoc makes tables.
    private static let (textWidth, pandocWidth) = (9412, 7920)

    static func footer(_ foot: String) -> String {
        let small = letters(15, soft)
        func field(_ name: String) -> String {
            "<w:fldSimple w:instr=\" \(name) \"><w:r>\(small)<w:t>1</w:t></w:r></w:fldSimple>"
        }
        return """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:ftr \
            xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr>\
            <w:tabs><w:tab w:val="right" w:pos="\(textWidth)"/></w:tabs><w:spacing w:before="0" w:after="0"/></w:pPr>\
            <w:r>\(small)<w:t xml:space="preserve">\(foot)</w:t></w:r><w:r>\(small)<w:tab/></w:r>\
            \(field("PAGE"))<w:r>\(small)<w:t xml:space="preserve"> / </w:t></w:r>\(field("NUMPAGES"))</w:p></w:ftr>
            """
    }

    static func related(_ relations: String) -> String {
        relations.replacing(
            "</Relationships>",
            with: """
                <Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Id="rId90" \
                Target="footer1.xml"/></Relationships>
                """)
    }

    static func typed(_ types: String) -> String {
        types.replacing(
            "</Types>",
            with: """
                <Override PartName="/word/footer1.xml" \
                ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/></Types>
                """)
    }
}
