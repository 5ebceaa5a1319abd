import Dispatch
import Foundation
import Synchronization

/// Threads that do blocking work, each with something of its own (a connection). They start when they are needed.
final class WorkerPool<Context>: Sendable {
    typealias Job = @Sendable (Context) -> Void

    private let name: String
    private let most: Int
    private let makeContext: @Sendable () -> Context
    private let queue = JobQueue<Job>()
    private let started = Mutex(0)
    private let running = DispatchGroup()

    init(_ name: String, most: Int, makeContext: @escaping @Sendable () -> Context) {
        self.name = name
        self.most = most
        self.makeContext = makeContext
    }

    deinit {
        queue.close()
    }

    /// Does the work on one of the threads.
    func run<T: Sendable>(_ work: @escaping @Sendable (Context) throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            let isAccepted = add { context in continuation.resume(with: Result { try work(context) }) }
            if !isAccepted { continuation.resume(throwing: StorageError.closed) }
        }
    }

    /// Leaves the work to one of the threads; false when the pool has been closed.
    @discardableResult
    func add(isUrgent: Bool = false, _ job: @escaping Job) -> Bool {
        queue.add(job, isUrgent: isUrgent, onShortage: startThreadIfAllowed)
    }

    /// Takes no more work; what waits is still done.
    func stop() {
        queue.close()
    }

    /// Stops and waits for the threads to end.
    func close() async {
        stop()
        await withCheckedContinuation { continuation in
            running.notify(queue: .global()) { continuation.resume() }
        }
    }

    private func startThreadIfAllowed() {
        let isAllowed = started.withLock { started in
            guard started < most else { return false }
            started += 1
            return true
        }
        guard isAllowed else { return }
        running.enter()
        startThread(name) { [queue, makeContext, running] in
            let context = makeContext()
            while let jobs = queue.take(1) {
                jobs.forEach { $0(context) }
            }
            running.leave()
        }
    }
}
