import Crypto
import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct SigningCopyTests {
    @Test(arguments: TestEngine.allCases)
    func `the PDF is made once, shows its fingerprint and never changes`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine, .demo, ["CHROMIUM": "none"]) { house in
            let (document, signing) = try await house.putForSigning()
            let (copies, path) = (house.app.stores.committing.signingCopies, house.path(of: signing, document) + "/pdf")
            #expect(try await house.browser(.lieve).look(path).status == 404, "not made yet")
            let place = try #require(try await copies.place(of: signing.id))
            async let one: Void = copies.keep(SentFile.pdf.bytes, of: place)
            async let other: Void = copies.keep(SentFile.pdf(of: 400).bytes, of: place)
            _ = try await (one, other)
            try await copies.miss(place)
            let made = try await house.signing(of: document)
            let bytes = try await Array(house.browser(.lieve).look(path).body.utf8)
            #expect(made.pdf == .made && made.pdfHash == SHA256.hash(data: bytes).hex)
            #expect(try await copies.place(of: signing.id) == nil, "there is nothing to make any more")
            #expect(
                try await house.count("SELECT count(*) FROM stored_file WHERE network_id = \(document.networkId) AND type = 'pdf'") == 1)
            let page = try await house.browser(.lieve).get(house.path(of: document) + "/ondertekening")
            #expect(try page.shows(made.pdfHash ?? "nergens") && page.shows(SigningText.download))
            await house.doDue()
            try await house.signAll(document)
            #expect(try await house.signing(of: document).pdfHash == made.pdfHash)
            #expect(try await house.browser(.tom).look(path).status == 404)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `where no PDF can be made the text is fixed all the same, and the page says so`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine, .demo, ["CHROMIUM": "none"]) { house in
            let (document, signing) = try await house.putForSigning()
            let place = house.path(of: document) + "/ondertekening"
            #expect(try await house.browser(.hanne).get(place).shows(SigningText.pdfPending))
            await house.doDue()
            let now = try await house.signing(of: document)
            #expect(now.pdf == .missing && now.textHash == signing.textHash)
            #expect(try await house.browser(.hanne).get(place).shows(SigningText.pdfMissing))
            #expect(try await house.count("SELECT count(*) FROM due_work WHERE kind = 'fixSigning' AND subject = \(signing.id)") == 0)
            #expect(try await house.signAll(document).isComplete)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a PDF that could not be made is made once what makes it is there`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine, .demo, ["CHROMIUM": "none"]) { house in
            let (document, signing) = try await house.putForSigning()
            let copies = house.app.stores.committing.signingCopies
            await house.doDue()
            try await house.app.planMissingCopies()
            #expect(try await house.signing(of: document).pdf == .missing, "there is nothing to make it with")
            try await copies.planMissing()
            #expect(try await house.signing(of: document).pdf == .pending)
            #expect(try await house.count("SELECT count(*) FROM due_work WHERE kind = 'fixSigning' AND subject = \(signing.id)") == 1)
            try await copies.keep(SentFile.pdf.bytes, of: try #require(try await copies.place(of: signing.id)))
            try await copies.planMissing()
            #expect(try await house.signing(of: document).pdf == .made, "what was made stays")
        }
        let fake = try FakeProgram("#!/bin/sh\nexit 0")
        try await TestHouse.open(engine, .demo, ["CHROMIUM": fake.program.path]) { house in
            let (document, signing) = try await house.putForSigning()
            let copies = house.app.stores.committing.signingCopies
            try await copies.miss(try #require(try await copies.place(of: signing.id)))
            try await house.app.planMissingCopies()
            #expect(try await house.signing(of: document).pdf == .pending)
        }
        try fake.remove()
    }

    @Test(arguments: TestEngine.allCases)
    func `what was stopped goes with its document, its files too, and a whole network goes at once`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine, .demo, ["CHROMIUM": "none"]) { house in
            let (document, signing) = try await house.putForSigning()
            let (all, hanne) = (house.app.stores.committing, try await house.person(Somebody.hanne.rawValue))
            let place = try #require(try await all.signingCopies.place(of: signing.id))
            try await all.signingCopies.keep(SentFile.pdf.bytes, of: place)
            var new = NewSignature(
                partnerId: try await house.partner(SigningTests.sport), signatoryName: "Rik Daems", capacity: "schepen", way: .eid,
                signedOn: "2026-11-21")
            (new.file, new.fileType) = (SentFile.pdf.bytes, .pdf)
            try await all.signingActs.sign(new, in: signing.id, of: document, by: hanne)
            let (signed, complete) = try await house.signed("Een getekende nota", number: 931)
            try await house.app.stores.retention.apply()
            let files = try await house.count("SELECT count(*) FROM stored_file")
            try await all.signingActs.withdraw(signing, of: document, because: "Toch niet", by: hanne)
            try await all.documents.remove(document, by: hanne)
            house.clock.set(house.clock.now + 31 * Decided.day)
            try await house.app.stores.retention.apply()
            #expect(try await house.count("SELECT count(*) FROM signing WHERE id = \(signing.id)") == 0)
            #expect(try await house.count("SELECT count(*) FROM stored_file") == files - 2)
            #expect(try await house.signing(of: signed).id == complete.id, "what was signed stays")
            let again = try #require(try await all.signingCopies.place(of: complete.id))
            try await all.signingCopies.keep(SentFile.pdf.bytes, of: again)
            let network = document.networkId
            try await house.app.stores.database.write { db in try db.run("DELETE FROM network WHERE id = \(network)") }
            for table in ["signing", "signature", "signing_party", "stored_file", "document_approval"] {
                let rows: SQL = "SELECT count(*) FROM \(SQL(stringLiteral: table)) WHERE network_id ="
                #expect(try await house.count("\(rows) \(network)") == 0, "\(table)")
            }
        }
    }
}
