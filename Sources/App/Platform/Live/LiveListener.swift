import Foundation
import NIOCore
import Synchronization

/// Somebody who watches a topic: holds the newest frame until it is taken. One that does not take is let go.
final class LiveListener: Sendable {
    /// How long a listener may leave a frame lying while newer ones come.
    static let patience: TimeInterval = 15

    private struct State {
        var waiting: CheckedContinuation<ByteBuffer?, Never>?
        var newest: ByteBuffer?
        /// Since when a frame lies here that was not taken.
        var lyingSince: Date?
        var isClosed = false
    }

    let topic: String
    let variant: String
    private let state = Mutex(State())
    /// Breaks the connection off, as who waits for a stuck reader cannot be told otherwise.
    private let breakOff: @Sendable () -> Void
    private let leave: @Sendable (LiveListener) -> Void

    init(topic: String, variant: String, breakOff: @escaping @Sendable () -> Void, leave: @escaping @Sendable (LiveListener) -> Void) {
        self.topic = topic
        self.variant = variant
        self.breakOff = breakOff
        self.leave = leave
    }

    /// Puts a frame in place of the one that was not taken yet.
    ///
    /// - Returns: false when this listener has not read for too long.
    func put(_ frame: ByteBuffer, at now: Date) -> Bool {
        let (waiting, isPatient) = state.withLock { state -> (CheckedContinuation<ByteBuffer?, Never>?, Bool) in
            if state.isClosed { return (nil, true) }
            if let waiting = state.waiting {
                state.waiting = nil
                return (waiting, true)
            }
            state.newest = frame
            let since = state.lyingSince ?? now
            state.lyingSince = since
            return (nil, now.timeIntervalSince(since) < Self.patience)
        }
        waiting?.resume(returning: frame)
        return isPatient
    }

    /// Puts a frame only where none lies; what it says can be missed.
    func nudge(_ frame: ByteBuffer, at now: Date) -> Bool {
        let isLying = state.withLock { $0.newest != nil }
        return isLying ? put(state.withLock { $0.newest } ?? frame, at: now) : put(frame, at: now)
    }

    /// The next frame; nil at the end.
    func next() async -> ByteBuffer? {
        await withCheckedContinuation { continuation in
            let (frame, isReady) = state.withLock { state -> (ByteBuffer?, Bool) in
                if state.isClosed { return (nil, true) }
                if let newest = state.newest {
                    state.newest = nil
                    state.lyingSince = nil
                    return (newest, true)
                }
                state.waiting = continuation
                return (nil, false)
            }
            if isReady { continuation.resume(returning: frame) }
        }
    }

    /// Ends it from within: the reader gets no more frames.
    func close() {
        let (waiting, wasOpen) = state.withLock { state -> (CheckedContinuation<ByteBuffer?, Never>?, Bool) in
            defer {
                state.isClosed = true
                state.waiting = nil
                state.newest = nil
            }
            return (state.waiting, !state.isClosed)
        }
        waiting?.resume(returning: nil)
        if wasOpen { leave(self) }
    }

    /// Lets a reader go that does not read.
    func drop() {
        close()
        breakOff()
    }
}
