import Foundation
import Hummingbird

@testable import App

/// A file as somebody sends it, with the name they give it.
struct SentFile: Sendable, CustomStringConvertible {
    let name: String
    let bytes: [UInt8]

    var description: String { name }

    static let pdf = SentFile(name: "begroting 2027.pdf", bytes: Array("%PDF-1.7\nEen begroting.\n%%EOF".utf8))

    /// An archive that holds what makes it a document of Word.
    static let word = SentFile(name: "plan.docx", bytes: zip("[Content_Types].xml", "word/document.xml"))
    static let wordWithMacros = SentFile(
        name: "plan.docx", bytes: zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"))
    static let program = SentFile(name: "begroting.pdf", bytes: Array("MZ".utf8) + [0x90, 0x00, 0x03] + Array(repeating: 0, count: 200))
    static let page = SentFile(name: "begroting.pdf", bytes: Array("<!doctype html><script>alert(1)</script>".utf8))
    static let empty = SentFile(name: "leeg.pdf", bytes: [])

    /// A picture whose first chunk promises so many points on each side.
    static func png(_ width: UInt32, _ height: UInt32) -> SentFile {
        let size = [width, height].flatMap { side in stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: side >> $0) } }
        let head: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
        return SentFile(name: "kaart.png", bytes: head + size + [8, 6, 0, 0, 0] + Array(repeating: 0, count: 30))
    }

    /// A PDF of so many bytes.
    static func pdf(of size: Int) -> SentFile {
        let head = Array("%PDF-1.7\n".utf8)
        return SentFile(name: "groot.pdf", bytes: head + Array(repeating: UInt8(ascii: "x"), count: size - head.count))
    }

    private static func zip(_ names: String...) -> [UInt8] {
        names.flatMap { [0x50, 0x4B, 0x03, 0x04] + Array(repeating: 0, count: 26) + Array($0.utf8) }
    }
}

extension Browser {
    /// Sends a file as a browser does, whatever its name does to the header.
    func attach(_ file: SentFile, to path: String, named name: String? = nil) async throws -> Page {
        let boundary = "----WebKitFormBoundary7MA4YWxkTrZu0gW"
        let head = """
            --\(boundary)\r
            Content-Disposition: form-data; name="\(FormToken.field)"\r
            \r
            \(try await formToken())\r
            --\(boundary)\r
            Content-Disposition: form-data; name="bestand"; filename="\(name ?? file.name)"\r
            Content-Type: application/pdf\r
            \r

            """
        let body = Array(head.utf8) + file.bytes + Array("\r\n--\(boundary)--\r\n".utf8)
        return try await send(.post, path, body, type: "multipart/form-data; boundary=\(boundary)")
    }
}
