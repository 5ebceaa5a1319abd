import Foundation
import NIOCore
import Synchronization

/// Those who watch topics in this process. Of each topic at most ten frames a second are made, each encoded once for all.
final class LiveHub: Sendable {
    /// Makes the frames of a topic, one for each variant that somebody watches; nil when there is nothing to say.
    typealias Maker = @Sendable (Set<String>) async throws -> [String: ByteBuffer]?

    /// The least time between two frames of a topic.
    static let pace = Duration.milliseconds(100)
    /// How often everybody hears that the line is open: a proxy cuts a line that is silent.
    static let heartbeat = Duration.seconds(20)

    private struct Topic {
        var listeners: [ObjectIdentifier: LiveListener] = [:]
        var frames: [String: ByteBuffer] = [:]
        var make: Maker
        var isStale = true
        var isBusy = false
    }

    private struct State {
        var topics: [String: Topic] = [:]
        var count = 0
        var isBeating = false
        var isFollowing = false
    }

    private let state = Mutex(State())
    private let most: Int

    /// - Parameter most: how many listeners this process takes.
    init(most: Int = 20_000) {
        self.most = most
    }

    var count: Int { state.withLock { $0.count } }

    /// Begins to watch a topic: first how it stands, then every change. Nil when there are too many listeners.
    func watch(_ topic: String, _ variant: String, breakOff: @escaping @Sendable () -> Void, make: @escaping Maker) -> LiveListener? {
        let listener = LiveListener(topic: topic, variant: variant, breakOff: breakOff) { [weak self] in self?.remove($0) }
        let (frame, isAdmitted) = state.withLock { state -> (ByteBuffer?, Bool) in
            guard state.count < most else { return (nil, false) }
            state.count += 1
            state.topics[topic, default: Topic(make: make)].listeners[ObjectIdentifier(listener)] = listener
            return (state.topics[topic]?.frames[variant], true)
        }
        guard isAdmitted else { return nil }
        if let frame { _ = listener.put(frame, at: Date()) } else { tell(topic) }
        beat()
        return listener
    }

    /// Something changed in a topic.
    func tell(_ topic: String) {
        let mustStart = state.withLock { state -> Bool in
            guard state.topics[topic] != nil else { return false }
            state.topics[topic]?.isStale = true
            defer { state.topics[topic]?.isBusy = true }
            return state.topics[topic]?.isBusy == false
        }
        if mustStart { Task { await self.run(topic) } }
    }

    /// Something may have changed in every topic.
    func tellAll() {
        for topic in state.withLock({ Array($0.topics.keys) }) { tell(topic) }
    }

    /// Passes on what changes elsewhere, from now on: the topics by name, or an empty one when some may have been missed.
    func follow(_ changes: () -> AsyncStream<String>) {
        let mustStart = state.withLock { state -> Bool in
            defer { state.isFollowing = true }
            return !state.isFollowing
        }
        guard mustStart else { return }
        let stream = changes()
        Task {
            for await topic in stream { topic.isEmpty ? tellAll() : tell(topic) }
            state.withLock { $0.isFollowing = false }
        }
    }

    /// Makes and hands out frames until nothing has changed since the last.
    private func run(_ topic: String) async {
        while let (make, variants) = begin(topic) {
            do {
                if let frames = try await make(variants) { handOut(frames, of: topic) }
                try await Task.sleep(for: Self.pace)
            } catch {
                // The database cannot be reached: tried again while somebody watches.
                state.withLock { $0.topics[topic]?.isStale = true }
                await pause()
            }
        }
    }

    private func pause() async {
        // Nothing cancels this task; were it, it would try at once.
        try? await Task.sleep(for: .seconds(1))
    }

    private func begin(_ topic: String) -> (Maker, Set<String>)? {
        state.withLock { state in
            guard let one = state.topics[topic] else { return nil }
            guard one.isStale, !one.listeners.isEmpty else {
                state.topics[topic]?.isBusy = false
                return nil
            }
            state.topics[topic]?.isStale = false
            return (one.make, Set(one.listeners.values.map(\.variant)))
        }
    }

    private func handOut(_ frames: [String: ByteBuffer], of topic: String) {
        let listeners = state.withLock { state -> [LiveListener] in
            state.topics[topic]?.frames = frames
            return state.topics[topic].map { Array($0.listeners.values) } ?? []
        }
        let now = Date()
        for listener in listeners {
            if let frame = frames[listener.variant], !listener.put(frame, at: now) { listener.drop() }
        }
    }

    /// Keeps every line open for as long as there are any.
    private func beat() {
        let mustStart = state.withLock { state -> Bool in
            defer { state.isBeating = true }
            return !state.isBeating
        }
        guard mustStart else { return }
        Task {
            let sign = ByteBuffer(string: ":\n\n")
            while true {
                try await Task.sleep(for: Self.heartbeat)
                let listeners = state.withLock { state -> [LiveListener] in
                    if state.count == 0 { state.isBeating = false }
                    return state.topics.values.flatMap(\.listeners.values)
                }
                if listeners.isEmpty { return }
                let now = Date()
                for listener in listeners where !listener.nudge(sign, at: now) { listener.drop() }
            }
        }
    }

    private func remove(_ listener: LiveListener) {
        state.withLock { state in
            guard state.topics[listener.topic]?.listeners.removeValue(forKey: ObjectIdentifier(listener)) != nil else { return }
            state.count -= 1
            if state.topics[listener.topic]?.listeners.isEmpty == true { state.topics[listener.topic] = nil }
        }
    }
}
