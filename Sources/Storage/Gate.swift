import Foundation

/// Lets many through at once, or one alone: so that a transaction that keeps conflicting with others gets its turn.
///
/// Unchecked: everything it holds is touched under its condition only.
final class Gate: @unchecked Sendable {
    private let condition = NSCondition()
    private var inside = 0
    private var waitingAlone = 0
    private var isAlone = false

    /// Runs work among others, or alone; who asks to be alone goes before who comes later.
    func pass<T>(alone: Bool, _ work: () throws -> T) rethrows -> T {
        enter(alone)
        defer { leave() }
        return try work()
    }

    private func enter(_ alone: Bool) {
        condition.withLock {
            if alone {
                waitingAlone += 1
                while inside > 0 { condition.wait() }
                waitingAlone -= 1
                isAlone = true
            } else {
                while isAlone || waitingAlone > 0 { condition.wait() }
            }
            inside += 1
        }
    }

    private func leave() {
        condition.withLock {
            inside -= 1
            isAlone = false
            condition.broadcast()
        }
    }
}
