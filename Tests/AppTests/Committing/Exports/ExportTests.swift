import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct ExportTests {
    private static let form = ["soort": "docx", "taal": "fr", "versie": "1"]

    private func exports(_ document: Document, _ house: TestHouse) async throws -> [Export] {
        try await house.app.stores.committing.exports.exports(of: document.id, in: document.networkId)
    }

    /// A house in which documents become files for Word and LibreOffice.
    private func live(
        _ engine: TestEngine, _ script: String = FakeProgram.office, _ body: @escaping @Sendable (TestHouse) async throws -> Void
    )
        async throws
    {
        let fake = try FakeProgram(script)
        try await TestHouse.open(engine, .demo, ["PANDOC": fake.program.path], body)
        try fake.remove()
    }

    @Test(arguments: TestEngine.allCases)
    func `a file is made after it was asked, handed out to keep, and made once`(_ engine: TestEngine) async throws {
        try await live(engine) { house in
            let document = try await house.begin("Samen sporten")
            let place = house.path(of: document) + "/uitvoer"
            let lieve = try await house.browser(.lieve)
            #expect(try await lieve.get(place).shows(ExportsText.none))
            #expect(try await lieve.send(.post, place, Self.form).location == place)
            let waiting = try await lieve.get(place)
            #expect(try waiting.shows(ExportsText.state(.waiting)))
            #expect(
                waiting.body.contains("<noscript><meta http-equiv=\"refresh\" content=\"2\">") && waiting.body.contains("data-renew=\"2\""))
            let early = try #require(try await exports(document, house).first)
            #expect(try await lieve.look(place + "/\(early.id)").status == 404, "it is not there yet")

            await house.doDue()
            let ready = try await lieve.get(place)
            #expect(try ready.shows("Word (DOCX) · versie 1 · Français: \(ExportsText.state(.done).nl)"))
            #expect(!ready.body.contains("http-equiv=\"refresh\"") && ready.body.contains("data-renew=\"0\""))
            let export = try #require(try await exports(document, house).first)
            let download = try await lieve.look(place + "/\(export.id)")
            #expect(download.status == 200 && download.headers[.contentType] == FileType.docx.mediaType)
            #expect(download.headers[.contentDisposition] == "attachment; filename=\"Samen-sporten-v1-fr.docx\"")
            #expect(download.headers[.xContentTypeOptions] == "nosniff")
            #expect(download.headers[.contentSecurityPolicy]?.hasSuffix("; sandbox") == true)

            try await house.browser(.hanne).post(place, Self.form)
            await house.doDue()
            #expect(try await exports(document, house) == [export], "it was there")
            try await house.browser(.hanne).post(place, Self.form.merging(["taal": "nl"]) { $1 })
            await house.doDue()
            #expect(try await exports(document, house).map(\.state) == [.done, .done])
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `what is printed otherwise since is made anew, in the place of what was`(_ engine: TestEngine) async throws {
        try await live(engine) { house in
            let (document, signing) = try await house.putForSigning()
            let (hanne, place) = (try await house.browser(.hanne), house.path(of: document) + "/uitvoer")
            try await hanne.post(place, Self.form)
            await house.doDue()
            let first = try #require(try await exports(document, house).first)
            try await house.sign("Sportdienst Waterbeke", in: signing, of: document)
            try await hanne.post(place, Self.form)
            await house.doDue()
            let second = try #require(try await exports(document, house).first)
            #expect(try await exports(document, house).count == 1)
            #expect(second.state == .done && second.printedHash != first.printedHash && second.id != first.id)
            let gone = try #require(first.fileId)
            #expect(try await house.count("SELECT count(*) FROM stored_file WHERE id = \(gone)") == 0)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `what cannot be made says why, and can be asked again`(_ engine: TestEngine) async throws {
        try await live(engine, "#!/bin/sh\nexit 1") { house in
            let document = try await house.begin()
            let (hanne, place) = (try await house.browser(.hanne), house.path(of: document) + "/uitvoer")
            try await hanne.post(place, Self.form)
            await house.doDue()
            let failed = try await hanne.get(place)
            #expect(try failed.shows(ExportsText.problem(.fails)))
            #expect(try await house.count("SELECT count(*) FROM due_work WHERE kind = 'makeExport'") == 0, "nobody waits for it")
            #expect(try failed.root.all("button").contains { $0.text == ExportsText.again.nl })
            try await hanne.post(place, Self.form)
            #expect(try await exports(document, house).map(\.state) == [.waiting])
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `what was left half made by a program that was killed is made all the same`(_ engine: TestEngine) async throws {
        try await live(engine) { house in
            let document = try await house.begin()
            await house.doDue()
            try await house.browser(.hanne).post(house.path(of: document) + "/uitvoer", Self.form)
            let id = try #require(try await exports(document, house).first?.id)
            // Taken in hand by somebody who never came back.
            #expect(try await house.app.stores.schedule.claim()?.kind == .makeExport)
            _ = try await house.app.stores.committing.exports.begin(id)
            await house.doDue()
            #expect(try await exports(document, house).map(\.state) == [.running])
            await house.pass(301)
            #expect(try await exports(document, house).map(\.state) == [.done])
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `files go after a week, and with their document's place in the bin nothing is made`(_ engine: TestEngine) async throws {
        try await live(engine) { house in
            let document = try await house.begin()
            let (hanne, place) = (try await house.browser(.hanne), house.path(of: document) + "/uitvoer")
            try await hanne.post(place, Self.form)
            await house.doDue()
            let before = try await house.count("SELECT count(*) FROM stored_file")
            try await house.app.stores.retention.apply()
            house.clock.set(house.clock.now + 6 * 24 * 3600)
            try await house.app.stores.retention.apply()
            #expect(try await exports(document, house).count == 1)
            house.clock.set(house.clock.now + 2 * 24 * 3600)
            try await house.app.stores.retention.apply()
            #expect(try await exports(document, house).isEmpty)
            #expect(try await house.count("SELECT count(*) FROM stored_file") == before - 1)

            try await hanne.post(place, Self.form)
            try await house.app.stores.committing.documents.remove(document, by: house.person(Somebody.hanne.rawValue))
            await house.doDue()
            #expect(try await exports(document, house).map(\.state) == [.failed])
            #expect(try await hanne.look(place).status == 404)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `who waits for six files is asked to wait, and nobody else is`(_ engine: TestEngine) async throws {
        try await live(engine) { house in
            let document = try await house.begin()
            let (lieve, place) = (try await house.browser(.lieve), house.path(of: document) + "/uitvoer")
            for language in Language.allCases {
                for format in ["docx", "odt"] {
                    let asked = Self.form.merging(["taal": language.rawValue, "soort": format]) { $1 }
                    #expect(try await lieve.send(.post, place, asked).status == 303)
                }
            }
            #expect(try await exports(document, house).count == Export.mostUnderWay)
            let other = house.path(of: try await house.begin()) + "/uitvoer"
            let refused = try await lieve.send(.post, other, Self.form)
            #expect(refused.status == 409)
            #expect(try refused.shows(ExportsText.tooMany))
            #expect(try await lieve.send(.post, place, Self.form).status == 303, "it is on its way")
            #expect(try await house.browser(.hanne).send(.post, other, Self.form).status == 303)
            await house.doDue()
            #expect(try await lieve.send(.post, other, Self.form.merging(["taal": "en"]) { $1 }).status == 303)
        }
    }

    @Test func `an installation without the programs says what is missing and what to do`() async throws {
        try await TestHouse.open(.sqlite, .demo, ["PANDOC": "none"]) { house in
            let document = try await house.begin()
            let (hanne, place) = (try await house.browser(.hanne), house.path(of: document) + "/uitvoer")
            let page = try await hanne.get(place)
            #expect(try page.shows(ExportsText.missing("PDF", .chromium)))
            #expect(try page.shows(ExportsText.missing("Word (DOCX) en LibreOffice (ODT)", .pandoc)))
            #expect(try page.root.all("a").contains { $0["href"] == house.path(of: document) + "/afdruk?versie=1" })
            #expect(try page.fields(of: place) == nil)
            let refused = try await hanne.send(.post, place, Self.form)
            #expect(refused.status == 422)
            #expect(try refused.shows(ExportsText.unclear))
            #expect(try await exports(document, house).isEmpty)
        }
    }

    @Test(arguments: [["soort": "exe"], ["taal": "xx"], ["versie": "0"], ["versie": "9"], ["versie": "een"], ["versie": "-1"]])
    func `what is not on the list is not made`(_ change: [String: String]) async throws {
        try await live(.sqlite) { house in
            let document = try await house.begin()
            let place = house.path(of: document) + "/uitvoer"
            let page = try await house.browser(.hanne).send(.post, place, Self.form.merging(change) { $1 })
            #expect(page.status == (change["versie"] == nil ? 422 : 404))
            #expect(try await exports(document, house).isEmpty)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `an ended network still gives its documents, to those in it and no others`(_ engine: TestEngine) async throws {
        try await live(engine) { house in
            let document = try await house.begin()
            let now = house.clock.now
            try await house.app.stores.database.write { db in
                try db.run("UPDATE network SET ended_at = \(now) WHERE id = \(document.networkId)")
            }
            let place = house.path(of: document) + "/uitvoer"
            #expect(try await house.browser(.lieve).send(.post, place, Self.form).status == 303)
            await house.doDue()
            let export = try #require(try await exports(document, house).first)
            #expect(try await house.browser(.lieve).look(place + "/\(export.id)").status == 200)
            let tom = try await house.browser(.tom)
            #expect(try await tom.send(.post, place, Self.form).status == 404)
            let foreign = try await house.begin(in: TestHouse.otherNetwork, by: Somebody.tom.rawValue)
            #expect(try await tom.look(house.path(of: foreign) + "/uitvoer/\(export.id)").status == 404)
        }
    }
}
