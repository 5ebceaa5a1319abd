import Foundation

/// Counts failed attempts by key and says when there were too many in the last quarter of an hour.
actor AttemptLimiter {
    private let most: Int
    private let window: TimeInterval = 15 * 60
    private var failures: [String: [Date]] = [:]

    init(most: Int) {
        self.most = most
    }

    func isExhausted(_ key: String, at now: Date) -> Bool {
        recent(key, now).count >= most
    }

    func noteFailure(_ key: String, at now: Date) {
        if failures.count > 10_000 { failures = failures.filter { !$0.value.allSatisfy { $0 < now - window } } }
        failures[key] = recent(key, now) + [now]
    }

    func forget(_ key: String) {
        failures[key] = nil
    }

    private func recent(_ key: String, _ now: Date) -> [Date] {
        (failures[key] ?? []).filter { $0 > now - window }
    }
}
