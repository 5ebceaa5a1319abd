import Testing

@testable import App

@Suite struct OneAtATimeTests {
    @Test func `of many one is done at a time, and one that fails holds up nobody`() async throws {
        struct Failure: Error {}
        let (turn, busy) = (OneAtATime(), Shared(0))
        let results = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<20 {
                group.addTask {
                    do {
                        return try await turn.run {
                            busy.change { $0 += 1 }
                            let alone = busy.value == 1
                            try await Task.sleep(for: .milliseconds(2))
                            busy.change { $0 -= 1 }
                            if number == 3 { throw Failure() }
                            return alone
                        }
                    } catch {
                        return number == 3
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(results == Array(repeating: true, count: 20))
    }
}
