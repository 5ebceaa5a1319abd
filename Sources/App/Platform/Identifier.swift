import Foundation

/// The identity of a row: a UUID as lower-case text.
struct Identifier: RawRepresentable, Hashable, Codable, Sendable, CustomStringConvertible {
    let rawValue: String

    init(rawValue: String) {
        self.rawValue = rawValue
    }

    var description: String { rawValue }

    /// A UUID of version 7: ordered by time, so that new rows stand together in the index.
    init(at time: Date, random: [UInt8]) {
        let milliseconds = UInt64(max(0, time.timeIntervalSince1970 * 1000))
        var bytes = (0..<6).map { UInt8(truncatingIfNeeded: milliseconds >> (40 - 8 * UInt64($0))) } + random.prefix(10)
        bytes[6] = 0x70 | bytes[6] & 0x0f
        bytes[8] = 0x80 | bytes[8] & 0x3f
        self.init(bytes: bytes)
    }

    /// A UUID of version 4: tells nothing of time or order. For rows that nobody may place in a sequence.
    init(random: [UInt8]) {
        var bytes = Array(random.prefix(16))
        bytes[6] = 0x40 | bytes[6] & 0x0f
        bytes[8] = 0x80 | bytes[8] & 0x3f
        self.init(bytes: bytes)
    }

    private init(bytes: [UInt8]) {
        let parts = [bytes[..<4], bytes[4..<6], bytes[6..<8], bytes[8..<10], bytes[10..<16]]
        rawValue = parts.map(\.hex).joined(separator: "-")
    }
}

extension Sequence<UInt8> {
    /// Lower-case hexadecimal digits, two a byte.
    var hex: String {
        let bytes = Array(self)
        return String(unsafeUninitializedCapacity: 2 * bytes.count) { digits in
            func digit(_ value: UInt8) -> UInt8 { value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10 }
            for (place, byte) in bytes.enumerated() {
                digits[2 * place] = digit(byte >> 4)
                digits[2 * place + 1] = digit(byte & 15)
            }
            return 2 * bytes.count
        }
    }
}
