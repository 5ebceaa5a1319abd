import CZlib
import Foundation

/// What a page hands to its own form, made small: text that is compressed and written in letters that a form sends as they are.
///
/// It comes back from outside, so whoever unpacks it checks what it says.
enum Packed {
    /// The field it travels in, which means nothing to a reader.
    static let field = "inhoud"

    static func packed(_ text: [UInt8]) -> String {
        var size = compressBound(UInt(text.count))
        var bytes = [UInt8](repeating: 0, count: Int(size))
        // Only a lack of memory makes this fail, and the buffer is as large as it can become.
        guard compress2(&bytes, &size, text, UInt(text.count), 6) == Z_OK else { return "" }
        return "\(text.count)." + Token(bytes: bytes.prefix(Int(size))).text
    }

    /// - Throws: `WebError.unreadable` when it was never packed here, `WebError.tooLarge` when there is more than the most.
    static func unpacked(_ packed: String, most: Int) throws -> [UInt8] {
        let parts = packed.split(separator: ".", maxSplits: 1)
        guard parts.count == 2, let count = Int(parts[0]), count >= 0 else { throw WebError.unreadable }
        guard count <= most else { throw WebError.tooLarge }
        let letters = String(parts[1]).replacing("-", with: "+").replacing("_", with: "/")
        let filled = letters + String(repeating: "=", count: (4 - letters.utf8.count % 4) % 4)
        guard let bytes = Data(base64Encoded: filled).map([UInt8].init) else { throw WebError.unreadable }
        var text = [UInt8](repeating: 0, count: max(1, count))
        var size = UInt(count)
        guard uncompress(&text, &size, bytes, UInt(bytes.count)) == Z_OK, Int(size) == count else { throw WebError.unreadable }
        return Array(text.prefix(count))
    }
}
