import Foundation

/// One time that what is past its period was removed, or was not because the clock could not be trusted.
struct RetentionRun: Hashable, Sendable {
    let ranAt: Date
    let isRefused: Bool
    let removed: [RetentionPeriod.Kind: Int]

    /// What a run finds of the clock.
    enum Verdict: Equatable, Sendable {
        /// Nothing was ever removed: from now on time counts.
        case first
        case run
        /// The clock stands before the last run: wait until it has passed it.
        case clockWentBack
        /// So many days since the last run that the clock may have jumped: somebody has to confirm.
        case tooLong(days: Int)
    }

    /// A clock that jumps ahead must not wipe everything at once: after more than forty days without a run nothing is
    /// removed until an administrator confirms that the date is right.
    static func verdict(last: Date?, now: Date, isConfirmed: Bool) -> Verdict {
        guard let last else { return .first }
        if now < last { return .clockWentBack }
        let days = Int(now.timeIntervalSince(last) / (24 * 3600))
        return days > RetentionPeriod.longestPause && !isConfirmed ? .tooLong(days: days) : .run
    }
}
