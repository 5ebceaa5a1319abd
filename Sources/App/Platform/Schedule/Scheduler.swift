import Foundation
import Logging
import ServiceLifecycle
import Storage

/// Does what is due, when it is due.
struct Scheduler: Service {
    let schedule: ScheduleStore
    let logger: Logger
    /// What each kind of work does; returns when it is to be done again, if ever.
    let act: @Sendable (DueWork) async throws -> Date?

    func run() async throws {
        try await schedule.planStanding(.forgetExpired)
        try await schedule.planStanding(.applyRetention)
        try await schedule.planStanding(.remindCommitments)
        await cancelWhenGracefulShutdown {
            await withTaskGroup(of: Void.self) { group in
                group.addTask {
                    for await _ in schedule.database.listen(ScheduleStore.channel) where !Task.isCancelled { await doDue() }
                }
                group.addTask {
                    while !Task.isCancelled {
                        await doDue()
                        // Cancellation ends the loop by its own condition.
                        _ = try? await Task.sleep(for: .seconds(await pause()))
                    }
                }
            }
        }
    }

    /// Does everything whose time has come.
    func doDue() async {
        do {
            while let work = try await schedule.claim() {
                do {
                    try await schedule.finish(work, again: try await act(work))
                } catch {
                    logger.error("\(work.kind) failed: \(error)")
                    try await schedule.fail(work, String(describing: error))
                }
            }
        } catch {
            logger.error("due work cannot be read: \(error)")
        }
    }

    /// Seconds until the next piece of work, half a minute at most: other processes may plan some.
    private func pause() async -> Double {
        // When the time cannot be read, half a minute is soon enough to try again.
        let next = try? await schedule.next()
        return min(30, max(1, next?.timeIntervalSince(schedule.surroundings.now()) ?? 30))
    }
}
