import Foundation
import NIOCore
import Synchronization
import Testing

@testable import App

@Suite struct LiveHubTests {
    private final class Counter: Sendable {
        let made = Mutex(0)
        let broken = Mutex(0)

        func frames(_ variants: Set<String>) -> [String: ByteBuffer] {
            let number = made.withLock {
                $0 += 1
                return $0
            }
            return Dictionary(uniqueKeysWithValues: variants.map { ($0, ByteBuffer(string: "\($0) \(number)")) })
        }
    }

    private func watch(_ hub: LiveHub, _ counter: Counter, _ variant: String = "a") -> LiveListener? {
        hub.watch("topic", variant, breakOff: { counter.broken.withLock { $0 += 1 } }) { counter.frames($0) }
    }

    @Test func `who comes hears how it stands, and later what changes, each in their own words`() async throws {
        let (hub, counter) = (LiveHub(), Counter())
        let first = try #require(watch(hub, counter))
        #expect(await first.next().map { String(buffer: $0) } == "a 1")
        let second = try #require(watch(hub, counter, "b"))
        #expect(await second.next().map { String(buffer: $0).first } == "b")
        hub.tell("topic")
        #expect(await second.next().map { String(buffer: $0).first } == "b")
        hub.tell("elsewhere")
        first.close()
        second.close()
        #expect(hub.count == 0)
    }

    @Test func `a thousand changes are a few frames, and the newest is heard`() async throws {
        let (hub, counter) = (LiveHub(), Counter())
        let listener = try #require(watch(hub, counter))
        _ = await listener.next()
        for _ in 0..<1000 {
            hub.tell("topic")
            try await Task.sleep(for: .microseconds(200))
        }
        var heard: String?
        repeat { heard = await listener.next().map { String(buffer: $0) } } while heard != "a \(counter.made.withLock { $0 })"
        let made = counter.made.withLock { $0 }
        #expect(made >= 3 && made <= 100, "\(made)")
        listener.close()
    }

    @Test func `who does not read is let go and delays nobody`() {
        let counter = Counter()
        let left = Mutex(0)
        let listener = LiveListener(
            topic: "t", variant: "a", breakOff: { counter.broken.withLock { $0 += 1 } }, leave: { _ in left.withLock { $0 += 1 } })
        let now = Date()
        #expect(listener.put(ByteBuffer(string: "1"), at: now))
        #expect(listener.put(ByteBuffer(string: "2"), at: now + 14))
        #expect(!listener.put(ByteBuffer(string: "3"), at: now + 15))
        listener.drop()
        listener.drop()
        #expect(left.withLock { $0 } == 1 && counter.broken.withLock { $0 } >= 1)
        #expect(listener.put(ByteBuffer(string: "4"), at: now + 99), "nothing more is asked of it")
    }

    @Test func `a sign of life takes no frame away`() async {
        let listener = LiveListener(topic: "t", variant: "a", breakOff: {}, leave: { _ in })
        #expect(listener.put(ByteBuffer(string: "1"), at: Date()))
        #expect(listener.nudge(ByteBuffer(string: ":"), at: Date()))
        #expect(await listener.next().map { String(buffer: $0) } == "1")
        #expect(listener.nudge(ByteBuffer(string: ":"), at: Date()))
        #expect(await listener.next().map { String(buffer: $0) } == ":")
        listener.close()
        #expect(await listener.next() == nil)
    }

    @Test func `there is room for so many and no more`() {
        let (hub, counter) = (LiveHub(most: 2), Counter())
        let listeners = (0..<3).map { _ in watch(hub, counter) }
        #expect(listeners.compactMap { $0 }.count == 2)
        listeners.first??.close()
        #expect(watch(hub, counter) != nil)
    }
}
