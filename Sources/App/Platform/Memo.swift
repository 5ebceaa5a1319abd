import Synchronization

/// Values that were made before and are wanted often. When there are too many it begins anew.
final class Memo<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private let known = Mutex<[Key: Value]>([:])
    private let most: Int

    init(most: Int = 200) {
        self.most = most
    }

    /// The value for a key, made the first time. Two who ask at once may both make it.
    func value(for key: Key, make: () -> Value) -> Value {
        if let value = known.withLock({ $0[key] }) { return value }
        let value = make()
        known.withLock { known in
            if known.count >= most { known.removeAll() }
            known[key] = value
        }
        return value
    }
}
