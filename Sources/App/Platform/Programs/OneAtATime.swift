/// Work of which one piece is done at a time, in the order in which it was asked for.
actor OneAtATime {
    private var last: Task<Void, Never>?

    func run<Result: Sendable>(_ work: @escaping @Sendable () async throws -> Result) async throws -> Result {
        let before = last
        let mine = Task {
            await before?.value
            return try await work()
        }
        // Whoever asked for it gets its error; who comes next only waits for its end.
        last = Task { _ = try? await mine.value }
        return try await mine.value
    }
}
