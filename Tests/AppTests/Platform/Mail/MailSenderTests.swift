import Foundation
import Logging
import Storage
import Testing

@testable import App

/// Mails go through libcurl to a real server on this machine.
@Suite struct MailSenderTests {
    private func put(_ number: Int, to address: String, _ house: TestHouse) async throws {
        try await house.app.stores.mails.put(
            NewMail(
                network: nil, recipient: "Zoë \(number)", address: address, subject: "Coöperatie: l'été, nummer \(number)",
                body: "Dag Zoë\n\nEen link: https://a.example/\(number)\n.\n"))
    }

    private func sender(_ house: TestHouse, _ url: String) -> MailSender {
        MailSender(mails: house.app.stores.mails, smtp: Smtp(url: url, sender: "samenspel@voorbeeld.example"), logger: house.app.logger)
    }

    @Test(arguments: TestEngine.allCases)
    func `what waits arrives whole, once, and its text is then forgotten`(_ engine: TestEngine) async throws {
        let server = try MailServer()
        defer { server.stop() }
        try await TestHouse.open(engine, .nothing) { [port = server.port] house in
            for number in 1...25 { try await put(number, to: "zoe\(number)@voorbeeld.example", house) }
            let senders = (0..<3).map { _ in sender(house, "smtp://127.0.0.1:\(port)") }
            await withTaskGroup(of: Void.self) { group in
                for sender in senders { group.addTask { await sender.sendWaiting() } }
            }
            await senders[0].sendWaiting()
            #expect(try await house.count("SELECT count(*) FROM mail WHERE sent_at IS NOT NULL AND body = '' AND problem IS NULL") == 25)
        }
        let received = try server.received()
        #expect(received.map { $0.to[0] }.sorted() == (1...25).map { "zoe\($0)@voorbeeld.example" }.sorted(), "each once")
        #expect(received.allSatisfy { $0.from == "samenspel@voorbeeld.example" && $0.to.count == 1 && $0.defects == 0 })
        let first = try #require(received.first { $0.to == ["zoe1@voorbeeld.example"] })
        #expect(first.subject == "Coöperatie: l'été, nummer 1")
        #expect(first.recipientName == "Zoë 1")
        #expect(first.body.replacing("\r\n", with: "\n") == "Dag Zoë\n\nEen link: https://a.example/1\n.\n")
        #expect(Set(first.headers).isSuperset(of: ["date", "message-id", "auto-submitted"]))
    }

    @Test(arguments: TestEngine.allCases)
    func `a mail that does not leave says why, waits longer each time, and holds up no other`(_ engine: TestEngine) async throws {
        let server = try MailServer()
        defer { server.stop() }
        try await TestHouse.open(engine, .nothing) { [port = server.port] house in
            try await put(1, to: "vol@voorbeeld.example", house)
            try await put(2, to: "leeg@voorbeeld.example", house)
            let sender = sender(house, "smtp://127.0.0.1:\(port)")
            await sender.sendWaiting()
            #expect(
                try await house.values("SELECT address FROM mail WHERE sent_at IS NOT NULL", as: String.self) == ["leeg@voorbeeld.example"])
            var waits: [TimeInterval] = []
            for attempt in 1...Mail.mostAttempts {
                #expect(
                    try await house.count(
                        "SELECT count(*) FROM mail WHERE sent_at IS NULL AND attempts = \(attempt) AND problem IS NOT NULL") == 1)
                let next = try #require(try await house.value("SELECT next_attempt_at FROM mail WHERE sent_at IS NULL", as: Date.self))
                waits.append(next.timeIntervalSince(house.clock.now))
                house.clock.set(next - 1)
                await sender.sendWaiting()
                #expect(
                    try await house.count("SELECT count(*) FROM mail WHERE attempts = \(attempt) AND sent_at IS NULL") == 1,
                    "not before its time")
                house.clock.set(next)
                await sender.sendWaiting()
            }
            #expect(waits == [60, 120, 240, 480, 960, 1_920, 3_840, 7_680])
            #expect(try await house.count("SELECT attempts FROM mail WHERE sent_at IS NULL") == Mail.mostAttempts, "then it rests")
            let counts = try await house.app.stores.mails.counts()
            #expect((counts.waiting, counts.resting) == (0, 1))
        }
        #expect(try server.received().map { $0.to[0] } == ["leeg@voorbeeld.example"])
    }

    @Test func `without a server mails stay and are tried again`() async throws {
        try await TestHouse.open(.sqlite, .nothing) { house in
            try await put(1, to: "zoe@voorbeeld.example", house)
            await sender(house, "smtp://127.0.0.1:1").sendWaiting()
            let problem: String? = try await house.value("SELECT problem FROM mail")
            #expect(problem?.isEmpty == false)
            let server = try MailServer()
            defer { server.stop() }
            house.clock.set(house.clock.now + 60)
            await sender(house, "smtp://127.0.0.1:\(server.port)").sendWaiting()
            #expect(try server.received().count == 1)
            #expect(try await house.count("SELECT count(*) FROM mail WHERE problem IS NULL AND sent_at IS NOT NULL") == 1)
        }
    }

    @Test func `mails are forgotten after ninety days`() async throws {
        try await TestHouse.open(.sqlite, .nothing) { house in
            try await put(1, to: "zoe@voorbeeld.example", house)
            for days in [0.0, 30, 30, 30] {
                house.clock.set(house.clock.now + days * 24 * 3600)
                try await house.app.stores.retention.apply()
            }
            #expect(try await house.count("SELECT count(*) FROM mail") == 1)
            house.clock.set(house.clock.now + 1)
            try await house.app.stores.retention.apply()
            #expect(try await house.count("SELECT count(*) FROM mail") == 0)
        }
    }
}
