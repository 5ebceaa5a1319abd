import Foundation
import Localization

/// Our letters and colours in the words of OpenDocument.
enum OfficeStyles {
    private static let (ink, soft, act) = ("#1d2125", "#545b63", "#0b6658")

    private static func paragraph(
        _ id: String, _ name: String? = nil, on base: String = "Standard", level: Int? = nil, before: String = "0mm", after: String = "0mm",
        keeps: Bool = false, size: String? = nil, color: String? = nil, bold: Bool = false, in language: Language? = nil
    ) -> (name: String, piece: String) {
        let display = name.map { " style:display-name=\"\($0)\"" } ?? ""
        let outline = level.map { " style:default-outline-level=\"\($0)\"" } ?? ""
        let letters = [
            size.map { "fo:font-size=\"\($0)\" style:font-size-asian=\"\($0)\" style:font-size-complex=\"\($0)\"" },
            color.map { "fo:color=\"\($0)\" style:use-window-font-color=\"false\"" },
            bold ? "fo:font-weight=\"bold\" style:font-weight-asian=\"bold\" style:font-weight-complex=\"bold\"" : nil,
            language.map { "fo:language=\"\($0.rawValue)\" fo:country=\"\($0.tag.suffix(2))\"" },
        ].compactMap { $0 }.joined(separator: " ")
        return (
            id,
            """
            <style:style style:name="\(id)"\(display) style:family="paragraph" style:parent-style-name="\(base)"\(outline) \
            style:next-style-name="Text_20_body" style:class="text"><style:paragraph-properties fo:margin-top="\(before)" \
            fo:margin-bottom="\(after)" fo:line-height="130%" fo:text-align="start"\(keeps ? " fo:keep-with-next=\"always\"" : "")/>\
            <style:text-properties \(letters)/></style:style>
            """
        )
    }

    private static func pieces(_ language: Language) -> [(name: String, piece: String)] {
        [
            paragraph("Text_20_body", "Text body", after: "2.2mm"),
            paragraph("Title", after: "1mm", keeps: true, size: "21pt", color: ink, bold: true),
            paragraph("Subtitle", keeps: true, size: "11pt", color: act, bold: true, in: language), paragraph("Author", keeps: true),
            paragraph("Date", after: "6mm", size: "9pt", color: soft, in: language),
            paragraph(
                "Heading_20_1", "Heading 1", on: "Heading", level: 1, before: "7mm", after: "1.5mm", keeps: true, size: "12.5pt",
                color: act,
                bold: true),
            paragraph(
                "Heading_20_2", "Heading 2", on: "Heading", level: 2, before: "4mm", after: "1mm", keeps: true, size: "10.5pt", color: ink,
                bold: true),
            paragraph(
                "Heading_20_3", "Heading 3", on: "Heading", level: 3, before: "3.5mm", after: "1mm", keeps: true, size: "10pt", color: ink,
                bold: true),
            paragraph(
                "Heading_20_4", "Heading 4", on: "Heading", level: 4, before: "3mm", after: "1mm", keeps: true, size: "10pt", color: soft,
                bold: true),
        ]
    }

    static func styled(_ sheet: String, _ foot: String, _ language: Language) -> String {
        paged(lettered(styled(sheet, language)), foot)
    }

    /// - Parameter language: of our own words.
    static func styled(_ sheet: String, _ language: Language) -> String {
        StylePieces.replaced(pieces(language), in: sheet, opening: "<style:style", key: "style:name", end: "</office:styles>")
    }

    /// Lines around the cells of tables.
    static func ruled(_ content: String) -> String {
        content.replacing(
            #/<style:table-cell-properties\s+fo:border="none"\s*\/>/#,
            with: "<style:table-cell-properties fo:border=\"0.5pt solid #b9b3a5\" fo:padding=\"1.4mm\"/>")
    }

    /// One kind of letter, of ten points.
    private static func lettered(_ sheet: String) -> String {
        sheet.replacing(
            #/style:font-name="Times New Roman"\s+fo:font-size="12pt"/#, with: "style:font-name=\"Arial\" fo:font-size=\"10pt\"")
    }

    /// A4 with the margins of the printed page, and what stands at its foot.
    private static func paged(_ sheet: String, _ foot: String) -> String {
        let sizes = [
            ("page-width", "210mm"), ("page-height", "297mm"), ("margin-top", "24mm"), ("margin-bottom", "16mm"), ("margin-left", "22mm"),
            ("margin-right", "22mm"),
        ]
        guard let start = sheet.range(of: "<style:page-layout-properties"),
            let end = sheet.range(of: ">", range: start.upperBound..<sheet.endIndex)
        else { return sheet }
        var page = String(sheet[start.lowerBound..<end.lowerBound])
        for (name, size) in sizes {
            guard let attribute = page.range(of: "fo:\(name)=\""),
                let end = page.range(of: "\"", range: attribute.upperBound..<page.endIndex)
            else { continue }
            page.replaceSubrange(attribute.upperBound..<end.lowerBound, with: size)
        }
        let line = """
            <style:footer><text:p text:style-name="MP1"><text:span>\(foot) · </text:span><text:page-number \
            text:select-page="current">1</text:page-number> / <text:page-count>1</text:page-count></text:p></style:footer>
            """
        return sheet.replacingCharacters(in: start.lowerBound..<end.lowerBound, with: page)
            .replacing(#/<style:footer>[\s\S]*?<\/style:footer>/#, with: line)
    }
}
