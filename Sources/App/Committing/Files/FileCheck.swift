import Foundation

/// Looks at what a file really is before it is taken.
enum FileCheck {
    /// The most points a picture may have on a side: more is a bomb, or of no use on paper.
    static let longestSide = 6000

    /// The type that the bytes say, whatever the name says.
    static func type(of bytes: [UInt8]) throws(FileProblem) -> FileType {
        guard !bytes.isEmpty else { throw .empty }
        guard bytes.count <= StoredFile.largest else { throw .tooLarge }
        if bytes.starts(with: Array("%PDF-".utf8)) { return .pdf }
        if let size = pngSize(bytes) { return try within(size, .png) }
        if let size = jpegSize(bytes) { return try within(size, .jpeg) }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]), let type = officeType(bytes) { return type }
        throw .unknownType
    }

    private static func within(_ size: (width: Int, height: Int), _ type: FileType) throws(FileProblem) -> FileType {
        guard (1...longestSide).contains(size.width), (1...longestSide).contains(size.height) else { throw .tooManyPoints }
        return type
    }

    private static func number(_ bytes: [UInt8], at place: Int, count: Int) -> Int? {
        guard place >= 0, place + count <= bytes.count else { return nil }
        return bytes[place..<(place + count)].reduce(0) { $0 << 8 | Int($1) }
    }

    /// Width and height of a PNG, from its first chunk.
    static func pngSize(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
        guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), bytes.count > 33,
            Array(bytes[12..<16]) == Array("IHDR".utf8), let width = number(bytes, at: 16, count: 4),
            let height = number(bytes, at: 20, count: 4)
        else { return nil }
        return (width, height)
    }

    /// Width and height of a JPEG, from the segment that begins a frame.
    static func jpegSize(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
        guard bytes.starts(with: [0xFF, 0xD8, 0xFF]) else { return nil }
        var place = 2
        while let marker = number(bytes, at: place, count: 2), marker > 0xFF00 {
            // What fills up, and signs that stand alone, have no length: who reads one there finds another frame than a reader does.
            if marker == 0xFFFF || marker == 0xFF01 || (0xFFD0...0xFFD7).contains(marker) {
                place += marker == 0xFFFF ? 1 : 2
                continue
            }
            guard let length = number(bytes, at: place + 2, count: 2) else { return nil }
            let isFrame = (0xFFC0...0xFFCF).contains(marker) && ![0xFFC4, 0xFFC8, 0xFFCC].contains(marker)
            if isFrame, let height = number(bytes, at: place + 5, count: 2), let width = number(bytes, at: place + 7, count: 2) {
                return (width, height)
            }
            guard length >= 2, marker != 0xFFDA else { return nil }
            place += 2 + length
        }
        return nil
    }

    /// Which of the office formats an archive holds, told by a name or a type that stands in it uncompressed. What carries
    /// macros is none of them.
    private static func officeType(_ bytes: [UInt8]) -> FileType? {
        let data = Data(bytes)
        func holds(_ text: String) -> Bool { data.range(of: Data(text.utf8)) != nil }
        guard !holds("vbaProject.bin"), !holds("Scripts/"), !holds("Basic/") else { return nil }
        let start = data.prefix(200)
        func begins(_ text: String) -> Bool { start.range(of: Data(text.utf8)) != nil }
        if begins("mimetypeapplication/vnd.oasis.opendocument.text") { return .odt }
        if begins("mimetypeapplication/vnd.oasis.opendocument.spreadsheet") { return .ods }
        if holds("[Content_Types].xml"), holds("word/document.xml") { return .docx }
        if holds("[Content_Types].xml"), holds("xl/workbook.xml") { return .xlsx }
        return nil
    }

    /// A name that can stand in a header and on a disk: letters, digits, hyphens and full stops, with the ending of the type.
    static func safeName(_ name: String, _ type: FileType) -> String {
        let last = name.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
        let stem = last.lastIndex(of: ".").map { String(last[..<$0]) } ?? last
        let plain = stem.folding(options: [.diacriticInsensitive, .widthInsensitive], locale: nil)
        let letters = plain.unicodeScalars.map {
            $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0)) ? Character($0) : "-"
        }
        let joined = String(letters).split(separator: "-").joined(separator: "-").prefix(80)
        return "\(joined.isEmpty ? "bestand" : String(joined)).\(type.ending)"
    }
}
