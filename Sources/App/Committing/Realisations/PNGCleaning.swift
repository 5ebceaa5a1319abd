/// Takes out of a PNG what it tells beside its points: texts, times, where it was taken, whatever stands behind its end.
enum PNGCleaning {
    /// What is needed to draw the picture in its own colours. Everything else is left out.
    private static let kept: Set<String> = [
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs",
    ]
    private static let signature = 8

    /// The picture without the rest; nil when it is not whole.
    static func cleaned(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.count > signature else { return nil }
        var (clean, place, hasPoints) = (Array(bytes[..<signature]), signature, false)
        clean.reserveCapacity(bytes.count)
        // A piece is its length, its name of four letters, what it holds, and four bytes to check it by.
        while place + 12 <= bytes.count {
            let length = bytes[place..<(place + 4)].reduce(0) { $0 << 8 | Int($1) }
            let end = place + 12 + length
            guard end <= bytes.count else { return nil }
            let name = String(decoding: bytes[(place + 4)..<(place + 8)], as: UTF8.self)
            guard (name == "IHDR") == (place == signature), name != "IHDR" || length == 13 else { return nil }
            if kept.contains(name) { clean += bytes[place..<end] }
            if name == "IDAT" { hasPoints = true }
            if name == "IEND" { return hasPoints && length == 0 ? clean : nil }
            place = end
        }
        return nil
    }
}
