import Foundation

/// What the program takes from the world around it; tests and the demo bring their own.
struct Surroundings: Sendable {
    /// The time now.
    var now: @Sendable () -> Date
    /// That many unpredictable bytes.
    var randomBytes: @Sendable (Int) -> [UInt8]
    /// How often a password is hashed, as a power of two.
    var passwordRounds = 15

    static let real = Surroundings(
        now: { Date() },
        randomBytes: { count in
            var generator = SystemRandomNumberGenerator()
            // Eight bytes a call to the system.
            return (0..<(count + 7) / 8).flatMap { _ in withUnsafeBytes(of: generator.next(), Array.init) }.prefix(count).map { $0 }
        })

    /// An identity for a new row, in the order of time.
    func identifier() -> Identifier {
        Identifier(at: now(), random: randomBytes(10))
    }

    /// An identity that tells nothing of time or order.
    func timelessIdentifier() -> Identifier {
        Identifier(random: randomBytes(16))
    }

    /// A secret for a cookie or a link: 256 bits.
    func token() -> Token {
        Token(bytes: randomBytes(32))
    }
}
