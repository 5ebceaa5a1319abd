import Foundation

@testable import App

/// Pictures as somebody sends them for a logo.
extension SentFile {
    /// A drawing of one plane.
    static func drawing(_ color: String, _ attributes: String = "width='200' height='80'", _ more: String = "") -> SentFile {
        let drawing = """
            <svg xmlns='http://www.w3.org/2000/svg' \(attributes)><rect width='100%' height='100%' fill='\(color)'/>\(more)</svg>
            """
        return SentFile(name: "logo.svg", bytes: Array(drawing.utf8))
    }

    /// A grey picture of points; it may say something that nobody sees.
    static func picture(width: Int, height: Int, saying words: String = "") -> SentFile {
        let lines = Array(repeating: UInt8(0), count: height * (width + 1))
        let said = words.isEmpty ? [] : chunk("tEXt", Array("Comment".utf8) + [0] + Array(words.utf8))
        return SentFile(name: "logo.png", bytes: head(width, height) + said + chunk("IDAT", stored(lines)) + chunk("IEND", []))
    }

    /// A picture that says it has two hundred points and holds half a million.
    static let bomb = SentFile(
        name: "logo.png", bytes: head(20, 10) + chunk("IDAT", stored(Array(repeating: 0, count: 500_000))) + chunk("IEND", []))

    private static func head(_ width: Int, _ height: Int) -> [UInt8] {
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", four(UInt32(width)) + four(UInt32(height)) + [8, 0, 0, 0, 0])
    }

    private static func four(_ number: UInt32) -> [UInt8] {
        stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: number >> UInt32($0)) }
    }

    private static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
        let body = Array(name.utf8) + data
        let check = body.reduce(UInt32.max) { check, byte in
            (0..<8).reduce(check ^ UInt32(byte)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
        }
        return four(UInt32(data.count)) + body + four(~check)
    }

    /// A stream of zlib that holds bytes as they are.
    private static func stored(_ bytes: [UInt8]) -> [UInt8] {
        let parts = stride(from: 0, to: bytes.count, by: 65_535).map { Array(bytes[$0..<min($0 + 65_535, bytes.count)]) }
        let blocks = parts.enumerated().flatMap { place, part -> [UInt8] in
            let size = UInt16(part.count)
            return [place == parts.count - 1 ? 1 : 0] + [size, ~size].flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] } + part
        }
        let (low, high) = bytes.reduce((UInt32(1), UInt32(0))) { sums, byte in
            let next = (sums.0 + UInt32(byte)) % 65_521
            return (next, (sums.1 + next) % 65_521)
        }
        return [0x78, 0x01] + blocks + four(high << 16 | low)
    }
}
