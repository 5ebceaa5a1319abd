import NIOPosix

/// Work that takes long or waits: done on a thread of its own kind, so that no other request waits for it.
enum Worker {
    static func run<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
        try await NIOThreadPool.singleton.runIfActive(work)
    }
}
