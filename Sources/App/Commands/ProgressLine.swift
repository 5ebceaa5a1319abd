import Foundation
import Synchronization

/// How far a long command is: a bar that fills on a terminal, now and then a plain line elsewhere.
final class ProgressLine: Sendable {
    private struct State {
        var percent = -1
        var toldAt = ContinuousClock.now
    }

    private static let width = 30
    private let title: String
    private let isTerminal: Bool
    private let write: @Sendable (String) -> Void
    private let state = Mutex(State())

    /// - Parameter isTerminal: whether a line can be drawn over; by default whether the error output is one.
    init(
        _ title: String, isTerminal: Bool = isatty(2) == 1,
        write: @escaping @Sendable (String) -> Void = { FileHandle.standardError.write(Data($0.utf8)) }
    ) {
        self.title = title
        self.isTerminal = isTerminal
        self.write = write
    }

    /// - Parameter share: from 0 to 1; less than was told before is not drawn.
    func tell(_ share: Double) {
        let percent = Int((min(1, max(0, share)) * 100).rounded(.down))
        state.withLock { state in
            guard percent > state.percent else { return }
            state.percent = percent
            if isTerminal {
                write(Self.bar(title, percent))
            } else if ContinuousClock.now - state.toldAt > .seconds(5) {
                state.toldAt = .now
                write("\(title): \(percent) %\n")
            }
        }
    }

    /// Full, and gone from the terminal.
    func end() {
        if isTerminal { write("\r\u{1B}[K") }
    }

    static func bar(_ title: String, _ percent: Int) -> String {
        let filled = percent * width / 100
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
        return "\r\u{1B}[K\(title) \(bar) \(percent) %"
    }
}
