import Foundation

/// The six letters on the wall. No vowels, so that they spell nothing, and none that is taken for another.
enum RoomCode {
    static let letters = Array("BCDFGHJKLMNPRSTWXZ")
    static let length = 6

    /// A code from unpredictable bytes, every letter equally likely; nil when too many bytes had to be passed over.
    static func make(_ bytes: [UInt8]) -> String? {
        let fair = 256 - 256 % letters.count
        let chosen = bytes.filter { Int($0) < fair }.prefix(length).map { letters[Int($0) % letters.count] }
        return chosen.count == length ? String(chosen) : nil
    }

    /// What somebody typed, as a code is written; nil when it cannot be one.
    static func read(_ typed: String) -> String? {
        let code = typed.uppercased().filter { !$0.isWhitespace && $0 != "-" && $0 != "." }
        return code.count == length && code.allSatisfy(letters.contains) ? code : nil
    }

    /// In two groups of three, as it stands on the wall.
    static func spaced(_ code: String) -> String {
        "\(code.prefix(3)) \(code.dropFirst(3))"
    }
}
