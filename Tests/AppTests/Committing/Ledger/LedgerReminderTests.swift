import Foundation
import HTTPTypes
import Storage
import Testing

@testable import App

@Suite struct LedgerReminderTests {
    /// Who was written about a promise, each as often as that happened.
    private func written(_ line: LedgerLine, _ house: TestHouse) async throws -> [String] {
        try await house.values("SELECT recipient FROM mail WHERE about = \(line.promise.id) ORDER BY recipient")
    }

    private func speakers(of line: LedgerLine, _ house: TestHouse) async throws -> [String] {
        let network = line.partner.networkId
        let people = Speakers(
            members: try await house.app.stores.members.members(of: network),
            mandates: try await house.app.stores.agreements.mandates.mandates(in: network), today: "2026-11-21")
        return people.of(line.partner.id, alsoReplacements: true).filter { $0.address != nil }.map(\.name).sorted()
    }

    @Test(arguments: TestEngine.allCases)
    func `those who speak for the partner are reminded once before the last day and once after it`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let line = try await house.promise(Promised(until: "2026-12-06"))
            let names = try await speakers(of: line, house)
            #expect(names.contains(Somebody.youssef.rawValue))
            try await house.app.stores.schedule.planStanding(.remindCommitments)
            await house.doDue()
            #expect(try await written(line, house).isEmpty, "fifteen days before it nobody is")
            await house.pass(Promised.day)
            #expect(try await written(line, house) == names)
            for _ in 0..<10 { await house.pass(Promised.day) }
            house.clock.set(house.clock.now - 5 * Promised.day)
            _ = try await house.app.stores.committing.ledgerReminders.remind()
            #expect(try await written(line, house) == names, "not twice, and not with the clock set back")
            for _ in 0..<30 { await house.pass(Promised.day) }
            #expect(try await written(line, house) == (names + names).sorted())
            let bodies = try await house.values("SELECT body FROM mail WHERE about = \(line.promise.id)", as: String.self)
            #expect(bodies.allSatisfy { $0.contains(house.path(of: line)) && $0.contains("0 van 6 uur per maand") })
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `what is delivered, withdrawn, long ago or of a network at rest is left alone`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let kept = try await house.deliver(600, of: house.promise(Promised(until: "2026-11-20")))
            let gone = try await house.promise(Promised(until: "2026-11-20"))
            _ = try await house.change(gone) { $0.isWithdrawn = 1 }
            let old = try await house.promise(Promised(until: "2026-11-10"))
            let open = try await house.promise(Promised())
            let partly = try await house.deliver(100, of: house.promise(Promised(until: "2026-11-20")))
            let network = partly.partner.networkId
            for column in ["deleted_at", "ended_at"] as [SQL] {
                try await house.app.stores.database.write { db in try db.run("UPDATE network SET \(column) = 1 WHERE id = \(network)") }
                _ = try await house.app.stores.committing.ledgerReminders.remind()
                #expect(try await house.count("SELECT count(*) FROM commitment_reminder") == 0)
                try await house.app.stores.database.write { db in try db.run("UPDATE network SET \(column) = NULL WHERE id = \(network)") }
            }
            _ = try await house.app.stores.committing.ledgerReminders.remind()
            for line in [kept, gone, old, open] { #expect(try await written(line, house).isEmpty) }
            #expect(try await written(partly, house) == speakers(of: partly, house))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `the coordinator is reminded where nobody speaks, and another last day is another reminder`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let line = try await house.promise(Promised(partner: "Feestzaal De Sluis bv", until: "2026-11-20"))
            let partner = line.partner.id
            try await house.app.stores.database.write { db in
                try db.run("UPDATE membership SET ended_at = \(TestHouse.start) WHERE partner_id = \(partner)")
            }
            #expect(try await speakers(of: line, house).isEmpty)
            let reminders = house.app.stores.committing.ledgerReminders
            _ = try await reminders.remind()
            #expect(try await written(line, house).contains(Somebody.hanne.rawValue))
            let count = try await written(line, house).count
            _ = try await house.change(line) { $0.note = "Zoals besproken" }
            _ = try await reminders.remind()
            #expect(try await written(line, house).count == count, "of the same day no second time")
            _ = try await house.change(line) { $0.untilOn = "2026-12-04" }
            _ = try await reminders.remind()
            #expect(try await written(line, house).count == 2 * count)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `two promises that end together are one letter`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let lines = [
                try await house.promise(Promised(until: "2026-11-20")), try await house.promise(Promised(until: "2026-11-30")),
            ]
            _ = try await house.app.stores.committing.ledgerReminders.remind()
            for name in try await speakers(of: lines[0], house) {
                let bodies = try await house.values("SELECT body FROM mail WHERE recipient = \(name)", as: String.self)
                #expect(bodies.filter { body in lines.allSatisfy { body.contains(house.path(of: $0)) } }.count == 1)
                #expect(bodies.filter { body in lines.contains { body.contains(house.path(of: $0)) } }.count == 1)
            }
            #expect(try await written(lines[0], house).isEmpty, "it is about no single one")
        }
    }
}
