import Foundation
import Synchronization

/// Random numbers that are the same each time, so that the demo, its tests and its pictures are.
final class Dice: Sendable {
    private let state: Mutex<UInt64>

    init(seed: UInt64) {
        state = Mutex(seed)
    }

    /// The next number (SplitMix64; G. Steele, D. Lea, C. Flood, 2014).
    func next() -> UInt64 {
        state.withLock { state in
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    /// A number from 0 up to 1.
    func share() -> Double { Double(next() >> 11) / Double(1 << 53) }

    func bytes(_ count: Int) -> [UInt8] { (0..<count).map { _ in UInt8(truncatingIfNeeded: next() >> 24) } }

    /// A number around a mean, close to the normal distribution.
    func around(_ mean: Double, _ spread: Double) -> Double {
        mean + ((0..<6).reduce(0.0) { sum, _ in sum + share() } - 3) * spread * 1.414
    }
}

/// A clock that the demo sets as it tells its year.
final class StoryClock: Sendable {
    private let time: Mutex<Date>

    init(_ start: Date) {
        time = Mutex(start)
    }

    var now: Date { time.withLock { $0 } }

    func set(_ date: Date) { time.withLock { $0 = date } }
}
