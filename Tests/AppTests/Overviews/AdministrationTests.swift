import Foundation
import Storage
import Testing

@testable import App

@Suite struct AdministrationTests {
    private static func note(_ backup: Backup, _ house: TestHouse) async throws {
        let id = house.app.surroundings.identifier()
        try await house.app.stores.database.write { db in try BackupStore.note(backup, id: id, in: db) }
    }

    private static func backup(at time: Date, bytes: Int? = 12_345_678) -> Backup {
        Backup(takenAt: time, file: "/elders/kopie.sqlite", bytes: bytes, version: "9.8.7", engine: "sqlite 3.40.1")
    }

    @Test(arguments: TestEngine.allCases)
    func `an administrator sees the last backup, and is warned when there is none or it is over a week old`(_ engine: TestEngine)
        async throws
    {
        try await TestHouse.open(engine) { house in
            let ines = try await house.browser(.ines)
            #expect(try await ines.get("/beheer").shows(AdministrationText.noBackup))
            try await Self.note(Self.backup(at: house.clock.now - 30 * 24 * 3600), house)
            try await Self.note(Self.backup(at: house.clock.now - 6 * 24 * 3600), house)
            let fresh = try await ines.get("/beheer")
            #expect(try fresh.shows("/elders/kopie.sqlite") && fresh.shows("13 MB") && fresh.shows("9.8.7"))
            #expect(try !fresh.shows(AdministrationText.attention))
            house.clock.set(house.clock.now + 2 * 24 * 3600)
            #expect(try await ines.get("/beheer").shows(AdministrationText.oldBackup))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `work that fails and mails that rest are told, without the words of the engine or of a network`(_ engine: TestEngine) async throws
    {
        try await TestHouse.open(engine) { house in
            try await Self.note(Self.backup(at: house.clock.now, bytes: nil), house)
            let later = house.clock.now + 3600
            try await house.app.stores.database.write { db in
                try db.run(
                    "INSERT INTO due_work (kind, subject, due_at, attempts, problem) VALUES ('wipeRound', 'x', \(later), 3, 'Vertrouwelijke woorden')"
                )
                try db.run(
                    """
                    INSERT INTO mail (id, recipient, address, subject, body, created_at, attempts, next_attempt_at, problem)
                    VALUES ('m', 'Jan', 'jan@a.example', 'Over Netwerk X', '', 0, \(Mail.mostAttempts), 0, 'neen')
                    """)
            }
            let page = try await house.browser(.ines).get("/beheer")
            #expect(try page.shows(AdministrationText.failed(3)) && page.shows(AdministrationText.workFails))
            #expect(try page.shows(AdministrationText.mailsRest) && page.shows(AdministrationText.restored))
            for secret in ["Vertrouwelijke woorden", "Over Netwerk X", "jan@a.example", TestHouse.network, TestHouse.otherNetwork] {
                #expect(!page.body.contains(secret))
            }
        }
    }

    @Test func `only the last thirty backups are remembered`() async throws {
        try await TestHouse.open { house in
            for day in 0..<35 { try await Self.note(Self.backup(at: house.clock.now + Double(day)), house) }
            #expect(try await house.count("SELECT count(*) FROM backup") == 30)
            #expect(try await house.app.stores.backups.last()?.takenAt == house.clock.now + 34)
        }
    }
}
