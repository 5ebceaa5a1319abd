import Foundation
import Localization
import Storage
import Testing

@testable import App

@Suite struct AgreementReminderTests {
    private static let sport = SigningTests.sport
    private static let settings = ["CHROMIUM": "none"]

    private func mails(_ house: TestHouse, _ subject: String) async throws -> [String] {
        try await house.values("SELECT recipient FROM mail WHERE subject = \(subject) ORDER BY recipient")
    }

    @Test(arguments: TestEngine.allCases)
    func `who can sign for a partner is reminded each week, five times at most, and nobody else`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine, .demo, Self.settings) { house in
            let (document, _) = try await house.putForSigning()
            let signing = try await house.signAll(document, besides: [Self.sport])
            let subject = AgreementMailText.signSubject(document.title).nl
            for _ in 0..<6 { await house.pass(Decided.day) }
            #expect(try await mails(house, subject).isEmpty)
            await house.pass(Decided.day)
            let sport = try await house.partner(Self.sport)
            let speakers = try await Speakers(
                members: house.app.stores.members.members(of: document.networkId),
                mandates: house.app.stores.agreements.mandates.mandates(in: document.networkId), today: "2026-11-28"
            ).of(sport, alsoReplacements: true).filter { $0.address != nil }
            let first = try await mails(house, subject)
            #expect(!first.isEmpty && Set(first) == Set(speakers.map(\.name)))
            await house.doDue()
            house.clock.set(house.clock.now - 3 * Decided.day)
            await house.doDue()
            #expect(try await mails(house, subject).count == first.count, "not twice, and not with the clock set back")
            for _ in 0..<80 { await house.pass(Decided.day) }
            #expect(try await mails(house, subject).count == 5 * first.count)
            try await house.sign(Self.sport, "Rik Daems", in: signing, of: document)
            #expect(try await house.signing(of: document).isComplete)
            for _ in 0..<10 { await house.pass(Decided.day) }
            #expect(try await mails(house, subject).count == 5 * first.count)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a network in the bin is left in peace, and reminded again once it is back`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine, .demo, Self.settings) { house in
            let (document, _) = try await house.putForSigning()
            let (network, subject) = (document.networkId, AgreementMailText.signSubject(document.title).nl)
            try await house.app.stores.database.write { db in try db.run("UPDATE network SET deleted_at = 1 WHERE id = \(network)") }
            for _ in 0..<10 { await house.pass(Decided.day) }
            #expect(try await mails(house, subject).isEmpty)
            try await house.app.stores.database.write { db in try db.run("UPDATE network SET deleted_at = NULL WHERE id = \(network)") }
            for _ in 0..<2 { await house.pass(Decided.day) }
            #expect(try await !mails(house, subject).isEmpty)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `those in an agreement hear once of a review, of its end and of who leaves`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine, .demo, Self.settings) { house in
            let (document, signing) = try await house.signed()
            let (id, title) = (signing.id, document.title)
            try await house.app.stores.database.write { db in
                try db.run("UPDATE signing SET ends_on = '2027-03-01', review_on = '2026-12-05', notice_months = 1 WHERE id = \(id)")
            }
            let agreed = try await house.signing(of: document)
            let exit = NewExit(
                partnerId: try await house.partner(Self.sport), announcedOn: "2026-11-21", endsOn: "2026-12-21", reason: "Fusie")
            try await house.app.stores.committing.terms.announce(
                exit, from: agreed, of: document, by: house.person(Somebody.youssef.rawValue))
            let members = try await house.app.stores.members.members(of: document.networkId)
            let readers = Set(
                members.filter { $0.address != nil && ($0.role == .coordinator || $0.role == .representative) }.map(\.name))
            let announced = try await mails(house, AgreementMailText.subject(.exitAnnounced, title).nl)
            #expect(announced.contains(Somebody.hanne.rawValue) && announced.contains(Somebody.greet.rawValue), "at once")
            for _ in 0..<120 { await house.pass(Decided.day) }
            for (kind, times) in [(AgreementNotice.Kind.review, 2), (.exitAnnounced, 1), (.exit, 2), (.expiresIn14, 2)] {
                let sent = try await mails(house, AgreementMailText.subject(kind, title).nl)
                #expect(sent.count == times * Set(sent).count && !sent.isEmpty, "\(kind)")
                #expect(Set(sent).isSubset(of: readers), "\(kind)")
                #expect(sent.contains(Somebody.hanne.rawValue) && sent.contains(Somebody.greet.rawValue), "\(kind)")
                #expect(sent.contains(Somebody.youssef.rawValue) == (kind != .expiresIn14), "who left hears no more of it: \(kind)")
            }
            house.clock.set(house.clock.now - 100 * Decided.day)
            let before = try await house.count("SELECT count(*) FROM mail")
            await house.doDue()
            #expect(try await house.count("SELECT count(*) FROM mail WHERE about = \(signing.id)") > 0)
            #expect(try await house.count("SELECT count(*) FROM mail") == before, "nothing twice with the clock set back")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `of who leaves within two weeks the first letter says it, and notice given anew is told anew`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine, .demo, Self.settings) { house in
            let (document, signing) = try await house.signed()
            let (terms, youssef) = (house.app.stores.committing.terms, try await house.person(Somebody.youssef.rawValue))
            let exit = NewExit(
                partnerId: try await house.partner(Self.sport), announcedOn: "2026-11-21", endsOn: "2026-11-30", reason: "Fusie")
            try await terms.announce(exit, from: signing, of: document, by: youssef)
            let (soon, last) = (
                AgreementMailText.subject(.exitAnnounced, document.title).nl, AgreementMailText.subject(.exit, document.title).nl
            )
            let first = try await mails(house, soon)
            #expect(!first.isEmpty && first.count == Set(first).count)
            for _ in 0..<8 { await house.pass(Decided.day) }
            #expect(try await mails(house, last).isEmpty, "that the end is near was in the first letter")
            let given = try #require(try await terms.term(of: document, signing)?.exits.first)
            try await terms.takeBack(given, of: document, by: youssef)
            try await terms.announce(exit, from: signing, of: document, by: youssef)
            #expect(try await mails(house, soon).count == 2 * first.count)
            for _ in 0..<2 { await house.pass(Decided.day) }
            #expect(try await mails(house, last).count == first.count, "on the last day once")
        }
    }
}
