import Foundation

/// What a PDF says of itself: its title, whose it is, and with what it was made. Chromium knows no author and names itself as a browser.
/// The facts are added behind what it wrote, which the format allows.
struct PDFFacts {
    let title: String
    let author: String

    /// A file that is put together in another way stays as it is.
    func added(to file: [UInt8]) -> [UInt8] {
        let data = Data(file)
        guard let start = data.range(of: Data("\ntrailer\n".utf8), options: .backwards)?.upperBound else { return file }
        let trailer = String(decoding: data[start...], as: UTF8.self)
        guard let found = trailer.firstMatch(of: #/^<<(?<keys>[^<>]*)>>\s*startxref\s+(?<table>[0-9]{1,10})\s+%%EOF\s*$/#),
            let size = found.keys.firstMatch(of: #/\/Size (?<count>[0-9]{1,9})/#)?.count,
            let root = found.keys.firstMatch(of: #/\/Root [0-9]{1,9} 0 R/#)?.output,
            let old = found.keys.firstMatch(of: #/\/Info (?<number>[0-9]{1,9}) 0 R/#)?.number, let next = Int(size)
        else { return file }
        let separator = file.last == UInt8(ascii: "\n") ? "" : "\n"
        let facts = """
            \(next) 0 obj
            <</Title \(Self.quoted(title)) /Author \(Self.quoted(author)) /Creator (Samenspel) \(Self.kept(String(old), in: data))>>
            endobj

            """
        let place = file.count + separator.utf8.count
        let end = """
            xref
            \(next) 1
            \(Self.padded(place)) 00000 n 
            trailer
            <</Size \(next + 1) \(root) /Info \(next) 0 R /Prev \(found.table)>>
            startxref
            \(place + facts.utf8.count)
            %%EOF

            """
        return file + Array((separator + facts + end).utf8)
    }

    /// When it was made and with which part of the program.
    private static func kept(_ number: String, in data: Data) -> String {
        guard let start = data.range(of: Data("\n\(number) 0 obj\n".utf8))?.upperBound,
            let end = data.range(of: Data("endobj".utf8), in: start..<data.endIndex)?.lowerBound
        else { return "" }
        let facts = String(decoding: data[start..<end], as: UTF8.self)
        return facts.matches(of: #/\/(?:Producer|CreationDate|ModDate) \([^()\\]*\)/#).map { String($0.output) }.joined(separator: " ")
    }

    /// Text as the format writes what is not Latin.
    private static func quoted(_ text: String) -> String {
        "<FEFF" + text.utf16.map { String(format: "%04X", Int($0)) }.joined() + ">"
    }

    private static func padded(_ number: Int) -> String { String(repeating: "0", count: max(0, 10 - "\(number)".count)) + "\(number)" }
}
