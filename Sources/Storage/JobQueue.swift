import Foundation

/// Jobs waiting for dedicated threads, so that nothing blocks the threads Swift's tasks share.
///
/// Unchecked: everything it holds is touched under its condition only.
final class JobQueue<Job: Sendable>: @unchecked Sendable {
    private let condition = NSCondition()
    private var jobs: [Job] = []
    private var waitingThreads = 0
    private var isClosed = false

    /// Adds a job; false when the queue has been closed.
    ///
    /// - Parameters:
    ///   - isUrgent: whether it goes before all others.
    ///   - onShortage: called when more jobs wait than threads.
    func add(_ job: Job, isUrgent: Bool = false, onShortage: () -> Void = {}) -> Bool {
        condition.withLock {
            guard !isClosed else { return false }
            jobs.insert(job, at: isUrgent ? 0 : jobs.count)
            if jobs.count > waitingThreads { onShortage() }
            condition.signal()
            return true
        }
    }

    /// Waits for jobs and takes them, oldest first; nil when the queue has been closed and is empty.
    ///
    /// - Parameters:
    ///   - limit: the most to take.
    ///   - hoped: how many, besides those that wait already, are worth some patience.
    ///   - patience: how long to wait for these, in seconds.
    func take(_ limit: Int, hoped: Int = 0, patience: TimeInterval = 0) -> [Job]? {
        condition.lock()
        defer { condition.unlock() }
        waitingThreads += 1
        defer { waitingThreads -= 1 }
        let goal = min(limit, jobs.count + hoped)
        while jobs.isEmpty {
            if isClosed { return nil }
            condition.wait()
        }
        if jobs.count < goal, !isClosed {
            let deadline = Date(timeIntervalSinceNow: patience)
            while jobs.count < goal, condition.wait(until: deadline) {}
        }
        let taken = Array(jobs.prefix(limit))
        jobs.removeFirst(taken.count)
        return taken
    }

    /// Takes no more jobs; those that wait are still done.
    func close() {
        condition.withLock {
            isClosed = true
            condition.broadcast()
        }
    }
}

/// Starts a thread of its own for blocking work.
func startThread(_ name: String, _ body: @escaping @Sendable () -> Void) {
    let thread = Thread(block: body)
    thread.name = name
    thread.stackSize = 1 << 20
    thread.start()
}
