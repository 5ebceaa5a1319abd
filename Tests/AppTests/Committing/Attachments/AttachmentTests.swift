import Crypto
import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct AttachmentTests {
    private func files(_ document: Document, _ house: TestHouse) async throws -> [StoredFile] {
        try await house.app.stores.committing.attachments.attachments(of: document.id, in: document.networkId)
    }

    @Test(arguments: TestEngine.allCases)
    func `a file is kept as it came, handed out to keep, and gone when it is removed`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let document = try await house.begin()
            let (hanne, place) = (try await house.browser(.hanne), house.path(of: document) + "/bijlagen")
            #expect(try await hanne.get(place).shows(AttachmentText.firstStep))
            #expect(try await hanne.attach(.pdf, to: place).status == 303)
            await house.pass(60)
            #expect(try await hanne.attach(.word, to: place).status == 303)
            let kept = try await files(document, house)
            #expect(kept.map(\.name) == ["begroting-2027.pdf", "plan.docx"] && kept.map(\.type) == [.pdf, .docx])
            #expect(kept[0].hash == SHA256.hash(data: SentFile.pdf.bytes).hex && kept[0].addedName == "Hanne Vermeersch")
            let list = try await house.browser(.lieve).get(place)
            #expect(try list.shows("begroting-2027.pdf") && list.shows(String(kept[0].hash.prefix(16))))
            #expect(try list.fields(of: place) == nil, "who reads along adds nothing")

            let own = place + "/\(kept[0].id)"
            let download = try await house.browser(.lieve).look(own)
            #expect(download.status == 200 && Array(download.body.utf8) == SentFile.pdf.bytes)
            #expect(download.headers[.contentType] == "application/pdf")
            #expect(download.headers[.contentDisposition] == "attachment; filename=\"begroting-2027.pdf\"")
            #expect(download.headers[.xContentTypeOptions] == "nosniff")
            let policy = download.headers[.contentSecurityPolicy] ?? ""
            #expect(policy.hasPrefix(SecurityMiddleware.policy) && policy.hasSuffix("; sandbox"))
            #expect(try await hanne.look(place).headers[.contentSecurityPolicy] == SecurityMiddleware.policy, "pages are as they were")

            #expect(try await hanne.send(.post, own + "/weg").status == 303)
            #expect(try await hanne.look(own).status == 404)
            #expect(try await house.count("SELECT count(*) FROM stored_file WHERE id = \(kept[0].id)") == 0, "its bytes too")
            #expect(try await house.done(with: document) == [.documentBegun, .fileAttached, .fileDetached])
        }
    }

    @Test(arguments: [
        (SentFile.empty, FileProblem.empty), (.program, .unknownType), (.page, .unknownType), (.wordWithMacros, .unknownType),
        (.png(50_000, 50_000), .tooManyPoints), (.png(6001, 10), .tooManyPoints), (.png(0, 0), .tooManyPoints),
        (.pdf(of: StoredFile.largest + 1), .tooLarge),
    ])
    func `what is not what it should be is refused with a sentence`(_ file: SentFile, _ problem: FileProblem) async throws {
        try await TestHouse.open { house in
            let document = try await house.begin()
            let (hanne, place) = (try await house.browser(.hanne), house.path(of: document) + "/bijlagen")
            let before = try await house.count("SELECT count(*) FROM stored_file")
            let page = try await hanne.attach(file, to: place)
            #expect(page.status == 422)
            #expect(try page.shows(AttachmentText.problem(problem)))
            #expect(try await house.count("SELECT count(*) FROM stored_file") == before)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `twenty megabytes are kept, and what is far larger never comes in`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let document = try await house.begin()
            let (hanne, place) = (try await house.browser(.hanne), house.path(of: document) + "/bijlagen")
            #expect(try await hanne.attach(.pdf(of: StoredFile.largest), to: place).status == 303)
            #expect(try await files(document, house).map(\.size) == [StoredFile.largest])
            #expect(try await hanne.attach(.pdf(of: StoredFile.largest + 2 * 1_048_576), to: place).status == 413)
            let small = house.path(of: document) + "/gegevens"
            #expect(try await hanne.attach(.pdf(of: 2 * 1_048_576), to: small).status == 413, "only where a file is expected")
            #expect(try await hanne.send(.post, place).status == 422, "nothing was chosen")
            #expect(try await hanne.send(.post, place).shows(AttachmentText.choose))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `what was there when people were asked to sign stays, and what came later goes`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine, .demo, ["CHROMIUM": "none"]) { house in
            let (document, decision) = try await house.approved()
            let (hanne, place) = (try await house.browser(.hanne), house.path(of: document) + "/bijlagen")
            #expect(try await hanne.attach(.pdf, to: place).status == 303)
            let signing = try await house.openSigning(document, on: decision)
            house.clock.set(house.clock.now + 60)
            #expect(try await hanne.attach(.word, to: place).status == 303)
            let (first, later) = (try await files(document, house)[0].id, try await files(document, house)[1].id)
            let list = try await hanne.get(place)
            #expect(try list.fields(of: place + "/\(first)/weg") == nil && list.shows(AttachmentText.belongs))
            #expect(try list.fields(of: place + "/\(later)/weg") != nil)
            let refused = try await hanne.send(.post, place + "/\(first)/weg")
            #expect(refused.status == 409)
            #expect(try refused.shows(AttachmentText.isKept))
            #expect(try await house.browser(.lieve).send(.post, place + "/\(first)/weg").status == 403)
            #expect(try await hanne.send(.post, place + "/\(later)/weg").status == 303)
            try await house.signAll(document)
            #expect(try await hanne.send(.post, place + "/\(first)/weg").status == 409, "signed by everybody")
            #expect(try await hanne.look(place + "/\(first)").status == 200)

            let (stopped, opened) = try await house.approved("Een gestopte nota", number: 931)
            let beside = house.path(of: stopped) + "/bijlagen"
            #expect(try await hanne.attach(.pdf, to: beside).status == 303)
            let one = try #require(try await files(stopped, house).first).id
            let other = try await house.openSigning(stopped, on: opened)
            #expect(other.id != signing.id)
            #expect(try await hanne.send(.post, beside + "/\(one)/weg").status == 409)
            try await house.app.stores.committing.signingActs.withdraw(
                other, of: stopped, because: "Toch niet", by: house.person(Somebody.hanne.rawValue))
            #expect(try await hanne.send(.post, beside + "/\(one)/weg").status == 303, "nobody signs it any more")
        }
    }

    @Test(arguments: [
        ("../../x\".pdf", "x.pdf"), ("../../\".pdf", "bestand.pdf"), ("../../x\\\".pdf", "x.pdf"), ("een\ntwee.pdf", "een-twee.pdf"),
        ("..\\..\\boot.ini", "boot.pdf"),
        ("verslag; zitting 3.pdf", "verslag-zitting-3.pdf"), ("café%22é.exe", "cafe-22e.pdf"), ("<script>.pdf", "script.pdf"),
        (String(repeating: "a", count: 300) + ".pdf", String(repeating: "a", count: 80) + ".pdf"), ("/etc/", "etc.pdf"),
    ])
    func `a name from outside is a name and nothing else`(_ given: String, _ kept: String) async throws {
        try await TestHouse.open { house in
            let document = try await house.begin()
            let (hanne, place) = (try await house.browser(.hanne), house.path(of: document) + "/bijlagen")
            #expect(try await hanne.attach(.pdf, to: place, named: given).status == 303)
            let one = try #require(try await files(document, house).first)
            #expect(one.name == kept)
            let download = try await hanne.look(place + "/\(one.id)")
            #expect(download.headers[.contentDisposition] == "attachment; filename=\"\(kept)\"")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `only who holds the pen adds and removes, and a file is there in its own document only`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let document = try await house.begin(by: Somebody.youssef.rawValue)
            let place = house.path(of: document) + "/bijlagen"
            let (youssef, greet, lieve, tom) = (
                try await house.browser(.youssef), try await house.browser(.greet), try await house.browser(.lieve),
                try await house.browser(.tom)
            )
            #expect(try await youssef.attach(.pdf, to: place).status == 303, "who began it")
            let file = try #require(try await files(document, house).first)
            for browser in [greet, lieve] {
                #expect(try await browser.attach(.pdf, to: place).status == 403)
                #expect(try await browser.send(.post, place + "/\(file.id)/weg").status == 403)
            }
            #expect(try await tom.look(place + "/\(file.id)").status == 404, "of another network")
            let foreign = try await house.begin(in: TestHouse.otherNetwork, by: Somebody.tom.rawValue)
            let mine = house.path(of: foreign) + "/bijlagen/\(file.id)"
            #expect(try await tom.look(mine).status == 404, "not beside his own document either")
            #expect(try await tom.send(.post, mine + "/weg").status == 404)
            let other = try await house.begin("Een ander document")
            let elsewhere = house.path(of: other) + "/bijlagen/\(file.id)"
            #expect(try await house.browser(.hanne).look(elsewhere).status == 404)
            #expect(try await house.browser(.hanne).send(.post, elsewhere + "/weg").status == 404)
            #expect(try await house.browser().attach(.pdf, to: place).status == 401)
            #expect(try await files(document, house).count == 1)
        }
    }
}
