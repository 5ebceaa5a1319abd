import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct RealisationPhotoTests {
    private static let shown = ["alt": "Kinderen in het water, van ver", "akkoord": "1"]

    @Test(arguments: TestEngine.allCases)
    func `a photo is kept without where it was taken, and shown as a picture and nothing else`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let one = try await house.realise(Self.shown, photo: SentPhoto.jpeg())
            let bytes = try #require(try await house.photo(of: one))
            #expect(Data(SentPhoto.jpeg()).range(of: Data("50.8503".utf8)) != nil)
            #expect(Data(bytes).range(of: Data("50.8503".utf8)) == nil && FileCheck.jpegSize(bytes)?.width == 40)
            let page = try await house.browser(.lieve).look(house.path(of: one) + "/foto")
            #expect(page.status == 200 && page.headers[.contentType] == "image/jpeg")
            #expect(page.headers[.cacheControl] == "private, no-store" && page.headers[.xContentTypeOptions] == "nosniff")
            #expect(page.headers[.contentDisposition] == "inline" && page.headers[.contentSecurityPolicy]?.hasSuffix("sandbox") == true)
            let list = try await house.browser(.lieve).get(try await house.path() + "/realisaties")
            let image = try #require(try list.root.all("img").first { $0["src"] == house.path(of: one) + "/foto" })
            #expect(image["alt"] == Self.shown["alt"])
            let other = try await house.realise(Self.shown, photo: try SentPhoto.png())
            #expect(try await house.browser(.lieve).look(house.path(of: other) + "/foto").headers[.contentType] == "image/png")
        }
    }

    @Test(arguments: [
        ("een programma", Array("MZ".utf8) + Array(repeating: UInt8(0), count: 300), PhotoProblem.notAPhoto),
        ("een tekening", Array("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>".utf8), .notAPhoto),
        ("een pagina", Array("<!doctype html><img src=x onerror=alert(1)>".utf8), .notAPhoto),
        ("een pdf", Array("%PDF-1.7\n%%EOF".utf8), .notAPhoto), ("een bom", SentFile.png(50_000, 50_000).bytes, .tooManyPoints),
        ("een half beeld", Array(SentPhoto.jpeg().dropLast(SentPhoto.secret.utf8.count + 6)), .broken),
        ("een kop", SentFile.png(100, 100).bytes, .broken),
        ("te groot", SentPhoto.jpeg() + Array(repeating: UInt8(0), count: CleanPhoto.largest), .tooLarge),
    ])
    func `what is no photo is refused with a sentence, and what was typed stays`(
        _ name: String, _ bytes: [UInt8], _ problem: PhotoProblem
    ) async throws {
        try await TestHouse.open { house in
            let (youssef, place) = (try await house.browser(.youssef), try await house.path() + "/realisaties")
            let before = try await house.everythingKept()
            let form = TestHouse.realised.merging(Self.shown) { $1 }
            let page = try await youssef.send(photo: bytes, named: "foto.jpg", form, to: place)
            #expect(page.status == 422, "\(name)")
            #expect(try page.shows(RealisationText.problem(problem)))
            #expect(try page.fields(of: place)?["wat"] == form["wat"] && page.fields(of: place)?["akkoord"] == "1")
            #expect(try await house.everythingKept() == before)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a photo needs a description and the word that those in it agree`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (youssef, place) = (try await house.browser(.youssef), try await house.path() + "/realisaties")
            for (more, error) in [
                (["alt": "", "akkoord": "1"], FieldText.required), (["alt": "Een vlag"], RealisationText.agreeFirst),
                (["alt": String(repeating: "a", count: 301), "akkoord": "1"], FieldText.tooLong(300)),
            ] {
                let page = try await youssef.send(photo: SentPhoto.jpeg(), TestHouse.realised.merging(more) { $1 }, to: place)
                #expect(page.status == 422)
                #expect(try page.shows(error) && page.shows(RealisationText.chooseAgain))
            }
            let bare = try await house.realise()
            #expect(bare.pictureFileId == nil)
            // A browser sends an empty file when nothing was chosen.
            let sent = try await youssef.send(photo: [], named: "", TestHouse.realised, to: place)
            #expect(sent.status == 303)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `another photo takes the place of the first, which is gone, and a photo can be removed`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let one = try await house.realise(Self.shown, photo: SentPhoto.jpeg())
            let (youssef, own) = (try await house.browser(.youssef), house.path(of: one))
            let first = try #require(one.pictureFileId)
            var form = try #require(try await youssef.get(own).fields(of: own)).filter { $0.key != "foto" }
            #expect(form["akkoord"] == "1" && form["alt"] == Self.shown["alt"])
            form["alt"] = "Een vlag"
            #expect(try await youssef.send(photo: try SentPhoto.png(), form, to: own).status == 303)
            let changed = try await house.now(one)
            let second = try #require(changed.pictureFileId)
            #expect(second != first && changed.pictureAlt == "Een vlag")
            #expect(try await house.count("SELECT count(*) FROM stored_file WHERE id = \(first)") == 0)
            // An old form with another photo changes nothing and leaves nothing behind.
            let files = try await house.count("SELECT count(*) FROM stored_file")
            let clash = try await youssef.send(photo: SentPhoto.jpeg(), form, to: own)
            #expect(clash.status == 409)
            #expect(try clash.shows(RealisationText.chooseAgain))
            #expect(try await house.count("SELECT count(*) FROM stored_file") == files)
            form["versie"] = String(changed.version)
            form["foto-weg"] = "1"
            #expect(try await youssef.send(.post, own, form).status == 303)
            let bare = try await house.now(one)
            #expect(bare.pictureFileId == nil && bare.pictureAlt.isEmpty)
            #expect(try await house.count("SELECT count(*) FROM stored_file WHERE id = \(second)") == 0)
            #expect(try await youssef.look(own + "/foto").status == 404)
        }
    }
}
