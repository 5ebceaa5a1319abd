import Synchronization

/// A value that many read and few change; all who hold this see the same.
final class Shared<Value: Sendable>: Sendable {
    private let held: Mutex<Value>

    init(_ value: Value) {
        held = Mutex(value)
    }

    var value: Value { held.withLock { $0 } }

    func change(_ body: @Sendable (inout Value) -> Void) {
        held.withLock { body(&$0) }
    }
}
