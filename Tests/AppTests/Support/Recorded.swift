import Foundation
import Testing

/// A text that was looked at and committed; UPDATE_SNAPSHOTS=1 writes it anew.
struct Recorded {
    /// Below Tests/AppTests.
    let file: String

    static var isWriting: Bool { ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] == "1" }

    func compare(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let url = TestHouse.folder.appending(path: file)
        if Self.isWriting { try Data(text.utf8).write(to: url) }
        guard let recorded = FileManager.default.contents(atPath: url.path) else {
            Issue.record("\(file) is not there; UPDATE_SNAPSHOTS=1 swift test --filter AppTests writes it", sourceLocation: sourceLocation)
            return
        }
        let (old, new) = (Self.lines(String(decoding: recorded, as: UTF8.self)), Self.lines(text))
        guard old != new else { return }
        let place = zip(old, new).prefix { $0 == $1 }.count
        let (was, found) = (old.dropFirst(place).first ?? "the end", new.dropFirst(place).first ?? "the end")
        Issue.record("\(file):\(place + 1) was “\(was)” and is “\(found)”", sourceLocation: sourceLocation)
    }

    private static func lines(_ text: String) -> [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
}
