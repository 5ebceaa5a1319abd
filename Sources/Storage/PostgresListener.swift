import Foundation
import Synchronization

/// A thread with a connection that listens for the whole database, and passes on to who listens in this process.
final class PostgresListener: Sendable {
    /// The one channel of the server; ours stands before the separator in the payload.
    static let channel = "storage"
    private static let separator: Character = "\u{1F}"

    /// The server's, such as "15.18".
    let version: String
    /// The writing end of a pipe: closing it wakes the thread and ends it.
    private let wakeUp: Mutex<Int32?>

    /// Returns once it listens, so that nothing told after that is missed.
    init(url: String, hub: Hub) throws {
        let link = try Self.listen(url)
        version = link.version
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw StorageError.unavailable("there are no file descriptors left") }
        wakeUp = Mutex(ends[1])
        let thread = ListenerThread(url: url, link: link, end: ends[0], hub: hub)
        startThread("PostgreSQL listener") { thread.run() }
    }

    deinit {
        stop()
    }

    func stop() {
        wakeUp.withLock { descriptor in
            if let open = descriptor { close(open) }
            descriptor = nil
        }
    }

    static func encode(_ notice: Notice) -> String {
        "\(notice.channel)\(separator)\(notice.payload)"
    }

    static func decode(_ text: String) -> (channel: String, payload: String)? {
        text.firstIndex(of: separator).map { (String(text[..<$0]), String(text[text.index(after: $0)...])) }
    }

    static func listen(_ url: String) throws -> PostgresLink {
        let link = try PostgresLink(url: url)
        try link.execute("LISTEN \(channel)")
        return link
    }
}

/// What the listening thread works with. Unchecked: nobody else touches it once the thread runs.
private final class ListenerThread: @unchecked Sendable {
    /// How long to wait before connecting again, in milliseconds.
    private static let pause: Int32 = 500

    private let url: String
    private var link: PostgresLink?
    /// The reading end of the pipe that says when to stop.
    private let end: Int32
    private let hub: Hub

    init(url: String, link: PostgresLink, end: Int32, hub: Hub) {
        self.url = url
        self.link = link
        self.end = end
        self.hub = hub
    }

    func run() {
        while !mustStop(waiting: link == nil ? Self.pause : -1) {
            do {
                if let link {
                    try passOn(link)
                } else {
                    link = try PostgresListener.listen(url)
                    hub.tellAll("")
                }
            } catch {
                // Tried again after the pause; the readers are told once it is back.
                link = nil
            }
        }
        link = nil
        close(end)
    }

    /// Waits for the server, or for the time given in milliseconds, or for the end.
    private func mustStop(waiting timeout: Int32) -> Bool {
        var descriptors = [pollfd(fd: end, events: Int16(POLLIN), revents: 0)]
        if let link { descriptors.append(pollfd(fd: link.socket, events: Int16(POLLIN), revents: 0)) }
        let ready = poll(&descriptors, nfds_t(descriptors.count), timeout)
        return ready > 0 && descriptors[0].revents != 0
    }

    private func passOn(_ link: PostgresLink) throws {
        while let text = try link.nextNotification() {
            if let (channel, payload) = PostgresListener.decode(text) { hub.tell(channel, payload) }
        }
    }
}
