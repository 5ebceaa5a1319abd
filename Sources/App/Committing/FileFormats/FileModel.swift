import Foundation
import Localization

/// What files for Word and LibreOffice look like: pandoc's own model with our letters, our colours, A4 and a foot in it. It is made of
/// the model that is on the machine, so that no file of others stands among ours and a newer pandoc keeps its own.
struct FileModel {
    let format: ExportFormat
    /// What stands at the foot of each page, before its number.
    let foot: String
    let title: String
    /// Whose it is.
    let author: String
    /// The language of our own words in it.
    let words: Language

    /// The name that pandoc gives to its model.
    var name: String { "reference.\(format.rawValue)" }

    /// What a file for Word calls the style of words in a language.
    static func styleName(_ language: Language) -> String { "Words \(language.tag)" }

    /// Changes pandoc's model into ours.
    func apply(to file: URL) throws {
        let foot = Self.escaped(foot)
        switch format {
        case .pdf: return
        case .docx:
            try ZippedFile.change(
                file,
                [
                    "word/styles.xml": { WordStyles.styled($0, words) }, "word/document.xml": { WordStyles.paged($0) },
                    "word/numbering.xml": { SectionNumbers.listed($0) },
                    "word/footer1.xml": { _ in WordStyles.footer(foot) },
                    "word/_rels/document.xml.rels": { WordStyles.related($0) }, "[Content_Types].xml": { WordStyles.typed($0) },
                ])
        case .odt: try ZippedFile.change(file, ["styles.xml": { SectionNumbers.outlined(OfficeStyles.styled($0, foot, words)) }])
        }
    }

    /// What the model cannot say, in the file that was made: each has the width or the edges of its tables itself, which headings are
    /// counted, and what is in another language, as pandoc gives every style that of the text; a PDF, whose it is.
    func finish(_ file: URL) throws {
        switch format {
        case .pdf: try Data(PDFFacts(title: title, author: author).added(to: Array(Data(contentsOf: file)))).write(to: file)
        case .docx:
            try ZippedFile.change(
                file,
                [
                    "word/document.xml": { SectionNumbers.countedInWord(WordStyles.widened($0)) },
                    "word/styles.xml": { WordStyles.styled($0, words) },
                ])
        case .odt:
            try ZippedFile.change(
                file,
                [
                    "content.xml": { SectionNumbers.countedInOffice(OfficeStyles.ruled($0)) },
                    "styles.xml": { OfficeStyles.styled($0, words) },
                ])
        }
    }

    /// Text inside XML.
    private static func escaped(_ text: String) -> String {
        let safe = text.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0xFFFE && $0.value != 0xFFFF }
        return String(String.UnicodeScalarView(safe)).replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(
            ">", with: "&gt;"
        )
        .replacing("\"", with: "&quot;")
    }
}

/// Named pieces of a style sheet in XML, put in the place of those of the same name.
enum StylePieces {
    /// - Parameters:
    ///   - opening: how such a piece begins, up to its attributes, such as `<w:style`.
    ///   - key: the attribute that names it.
    static func replaced(_ pieces: [(name: String, piece: String)], in sheet: String, opening: String, key: String, end: String) -> String {
        let closing = "</\(opening.dropFirst())>"
        var sheet = sheet
        var new = ""
        for (name, piece) in pieces {
            if let place = range(of: name, in: sheet, opening: opening, key: key, closing: closing) {
                sheet.replaceSubrange(place, with: piece)
            } else {
                new += piece
            }
        }
        guard let last = sheet.range(of: end) else { return sheet }
        sheet.insert(contentsOf: new, at: last.lowerBound)
        return sheet
    }

    private static func range(of name: String, in sheet: String, opening: String, key: String, closing: String) -> Range<String.Index>? {
        guard let mark = sheet.range(of: "\(key)=\"\(name)\""),
            let start = sheet.range(of: opening, options: .backwards, range: sheet.startIndex..<mark.lowerBound),
            let tag = sheet.range(of: ">", range: mark.upperBound..<sheet.endIndex)
        else { return nil }
        if sheet[..<tag.lowerBound].last == "/" { return start.lowerBound..<tag.upperBound }
        return sheet.range(of: closing, range: tag.upperBound..<sheet.endIndex).map { start.lowerBound..<$0.upperBound }
    }
}
