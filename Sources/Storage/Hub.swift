import Foundation
import Synchronization

/// Something told on a channel.
struct Notice: Sendable, Hashable {
    /// What PostgreSQL can carry, less the separator.
    private static let largest = 7_900
    let channel: String
    let payload: String

    init(channel: String, payload: String) throws {
        guard channel.utf8.count + payload.utf8.count <= Self.largest else {
            throw StorageError.other("a notification has more than \(Self.largest) bytes")
        }
        self.channel = channel
        self.payload = payload
    }
}

/// Those who listen within this process.
final class Hub: Sendable {
    /// A reader that falls further behind loses the oldest.
    private static let backlog = 1_000

    private struct State {
        var listeners: [String: [UUID: AsyncStream<String>.Continuation]] = [:]
        var isClosed = false
    }

    private let state = Mutex(State())

    func listen(_ channel: String) -> AsyncStream<String> {
        AsyncStream(bufferingPolicy: .bufferingNewest(Self.backlog)) { continuation in
            let id = UUID()
            continuation.onTermination = { [weak self] _ in self?.remove(id, channel) }
            let isClosed = state.withLock { state in
                if !state.isClosed { state.listeners[channel, default: [:]][id] = continuation }
                return state.isClosed
            }
            if isClosed { continuation.finish() }
        }
    }

    func tell(_ channel: String, _ payload: String) {
        let listeners = state.withLock { $0.listeners[channel].map { Array($0.values) } }
        listeners?.forEach { $0.yield(payload) }
    }

    /// Tells everyone on every channel.
    func tellAll(_ payload: String) {
        let listeners = state.withLock { $0.listeners.values.flatMap(\.values) }
        listeners.forEach { $0.yield(payload) }
    }

    /// Ends every stream.
    func close() {
        let listeners = state.withLock { state in
            state.isClosed = true
            defer { state.listeners = [:] }
            return state.listeners.values.flatMap(\.values)
        }
        listeners.forEach { $0.finish() }
    }

    private func remove(_ id: UUID, _ channel: String) {
        state.withLock { state in
            state.listeners[channel]?[id] = nil
            if state.listeners[channel]?.isEmpty == true { state.listeners[channel] = nil }
        }
    }
}
