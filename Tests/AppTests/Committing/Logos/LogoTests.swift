import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct LogoTests {
    private static let partner = "Sportdienst Waterbeke"

    /// Where the logo of a partner is set, in a house without the logos of the demo.
    private func place(_ house: TestHouse) async throws -> String {
        try await house.app.stores.database.write { db in
            try db.run("DELETE FROM stored_file WHERE id IN (SELECT file_id FROM partner_logo)")
            try db.run("DELETE FROM activity WHERE kind = 'logoSet'")
        }
        return try await house.path() + "/partners/\(try await house.partner(Self.partner))/logo"
    }

    private func kept(_ house: TestHouse) async throws -> Logo? {
        let id = try await house.partner(Self.partner)
        return try await house.app.stores.committing.logos.logos(in: house.network())[id]
    }

    @Test(arguments: TestEngine.allCases)
    func `a logo stands on what is printed, is replaced and is taken away`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (youssef, place) = (try await house.browser(.youssef), try await place(house))
            let files = try await house.count("SELECT count(*) FROM stored_file")
            let form = try await youssef.get(place)
            #expect(try form.shows(LogoText.none) && form.root.all("img").isEmpty)
            #expect(try await youssef.look(place + ".png").status == 404)
            #expect(try await youssef.attach(.drawing("#264"), to: place).status == 303)
            let first = try #require(try await kept(house))
            #expect(try await youssef.get(place).root.all("img").first?["alt"] == LogoText.of(Self.partner).nl)
            let picture = try await house.browser(.lieve).look(place + ".png")
            #expect(picture.status == 200 && picture.headers[.contentType] == "image/png")
            #expect(picture.headers[.xContentTypeOptions] == "nosniff" && picture.headers[.contentDisposition] == "inline")
            #expect(picture.headers[.contentSecurityPolicy]?.hasSuffix("; sandbox") == true)
            let document = try await house.begin()
            let print = try await house.browser(.lieve).get(house.path(of: document) + "/afdruk")
            let image = try #require(try print.root.all("img").first)
            #expect(image["src"] == "data:image/png;base64,\(Data(first.bytes).base64EncodedString())" && image["alt"] == Self.partner)

            #expect(try await house.browser(.hanne).attach(.drawing("#a00"), to: place).status == 303)
            #expect(try await kept(house) != first)
            #expect(try await house.count("SELECT count(*) FROM stored_file") == files + 1, "the one before is gone")
            #expect(try await youssef.post(place + "/weg").status == 200)
            #expect(try await kept(house) == nil)
            #expect(try await house.count("SELECT count(*) FROM stored_file") == files)
            let done = try await house.values("SELECT kind FROM activity WHERE kind LIKE 'logo%' ORDER BY kind", as: String.self)
            #expect(done == ["logoRemoved", "logoSet", "logoSet"])
        }
    }

    @Test func `what is kept is drawn anew, no larger than needed, with nothing else of what was added`() throws {
        let wide = try LogoDrawing.drawn(from: SentFile.drawing("#264", "width='2000' height='500'").bytes)
        #expect(FileCheck.pngSize(wide.bytes).map { [$0.width, $0.height] } == [800, 200])
        let tall = try LogoDrawing.drawn(from: SentFile.drawing("#264", "viewBox='0 0 10 100000'").bytes)
        #expect(FileCheck.pngSize(tall.bytes).map { [$0.width, $0.height] } == [1, 400])
        let small = try LogoDrawing.drawn(from: SentFile.picture(width: 40, height: 20).bytes)
        #expect(FileCheck.pngSize(small.bytes).map { [$0.width, $0.height] } == [40, 20], "a small picture is not blown up")
        let chatty = SentFile.picture(width: 40, height: 20, saying: "Genomen in de Kerkstraat 1")
        #expect(String(decoding: chatty.bytes, as: UTF8.self).contains("Kerkstraat"))
        #expect(try !String(decoding: LogoDrawing.drawn(from: chatty.bytes).bytes, as: UTF8.self).contains("Kerkstraat"))
        let scripted = SentFile.drawing(
            "#264", "width='20' height='10' onload='alert(1)'", "<script>alert(1)</script><a href='javascript:x'/>")
        #expect(
            try LogoDrawing.drawn(from: scripted.bytes).bytes
                == LogoDrawing.drawn(from: SentFile.drawing("#264", "width='20' height='10'").bytes).bytes)
    }

    @Test(arguments: [
        (SentFile.empty, LogoProblem.missing), (.program, .unknownType), (.pdf, .unknownType), (.word, .unknownType),
        (.png(50_000, 50_000), .tooManyPoints), (.png(6000, 6000), .tooManyPoints), (.bomb, .inflates), (.png(40, 20), .cannotBeDrawn),
        (.drawing("#264", "width='20' height='10'", "<image href='file:///etc/passwd'/>"), .notPlain),
        (.drawing("#264", "width='20' height='10' xmlns:s='http://www.w3.org/2000/svg'", "<s:image href='/x.png'/>"), .notPlain),
        (.drawing("#264", "width='20' height='10'", "<filter id='f'/>"), .notPlain),
        (
            SentFile(name: "logo.svg", bytes: Array("<!DOCTYPE svg [<!ENTITY a 'x'>]><svg xmlns='http://www.w3.org/2000/svg'/>".utf8)),
            .notPlain
        ),
        (SentFile(name: "logo.svg", bytes: Array("<svg xmlns='http://www.w3.org/2000/svg'><g>".utf8)), .cannotBeDrawn),
        (SentFile(name: "logo.svg", bytes: Array("<svg xmlns='http://www.w3.org/2000/svg'/>".utf8)), .cannotBeDrawn),
        (.drawing("#264", "width='20' height='10'", String(repeating: " ", count: LogoDrawing.largest)), .tooLarge),
    ])
    func `what is no picture, or more than one, is refused with a sentence`(_ file: SentFile, _ problem: LogoProblem) async throws {
        try await TestHouse.open { house in
            let (hanne, place) = (try await house.browser(.hanne), try await place(house))
            let page = try await hanne.attach(file, to: place)
            #expect(page.status == 422)
            #expect(try page.shows(LogoText.problem(problem)))
            #expect(try await kept(house) == nil)
        }
    }

    @Test func `what would keep a processor busy without end is not begun`() throws {
        let masks = (1...17).map { place in
            "<mask id='m\(place)'>\(String(repeating: "<rect width='9' height='9' mask='url(#m\(place + 1))'/>", count: 2))</mask>"
        }.joined()
        let copies = (1...20).map { "<g id='g\($0)'><use href='#g\($0 + 1)'/><use href='#g\($0 + 1)'/></g>" }.joined()
        let cuts = (1...17).map { place in
            "<clipPath id='c\(place)'>\(String(repeating: "<rect width='9' height='9' clip-path='url(#c\(place + 1))'/>", count: 2))</clipPath>"
        }.joined()
        let hidden = "<clipPath id='c'><!-- </clipPath --><rect width='9' height='9' clip-path='url(#d)'/></clipPath>"
        let dashes = "<path d='M0 0h9' stroke='#000' stroke-dasharray='0.00001'/>"
        let layers = String(repeating: "<g opacity='.5'><path d='M0 0h1v1z'/></g>", count: 5000)
        let styled = "<style>rect { clip-path: url(#c) }</style><clipPath id='c'><rect width='9' height='9'/></clipPath>"
        let tags = "<g data='>' id='a'><path d='M0 0h1'/></g><use href='#a'/>"
        for bomb in [
            masks, copies, cuts, hidden, dashes, layers, styled, tags, "<rect id='&#97;'/>",
            "<g id=                     'a'><path d='M0 0h1'/></g><use href='#a'/>",
            "<g id='a>1'/><use href='#a&gt;1'/>", "<clipPath id='c'><rect width='9' height='9'/></clipPath>",
            "<style>g { opacity: .5 }</style>", "<style>rect{f\\69ll:red}</style>",
        ] {
            let file = SentFile.drawing("#264", "width='20' height='10'", bomb)
            #expect(throws: LogoProblem.notPlain, "\(bomb.prefix(60))") { try LogoDrawing.drawn(from: file.bytes) }
        }
    }

    @Test func `what a program for drawing writes is drawn`() throws {
        let drawing = """
            <!-- Made with a program --><defs><linearGradient id="g"><stop offset="0" stop-color="#fff"/>
            <stop offset="1" stop-color="#000"/></linearGradient></defs><style><![CDATA[.a { fill: url(#g) }]]></style>
            <g id="Layer_1" style="stroke-dasharray:none;fill-opacity:1"><path class="a" d="M0 0h20v10H0z"/></g>
            """
        let plain = SentFile.drawing("#264", "width='20' height='10'")
        let more = SentFile.drawing("#264", "width='20' height='10' xmlns:xlink='http://www.w3.org/1999/xlink'", drawing)
        #expect(try LogoDrawing.drawn(from: more.bytes) != LogoDrawing.drawn(from: plain.bytes))
    }

    @Test(arguments: ["utf-7", "UTF-16", "ebcdic"])
    func `in other letters nothing can hide in a drawing`(_ letters: String) throws {
        func head(_ letters: String) -> [UInt8] { Array("<?xml version='1.0' encoding = \"\(letters)\"?>".utf8) }
        let drawing = SentFile.drawing("#264", "width='20' height='10'").bytes
        #expect(throws: LogoProblem.notPlain) { try LogoDrawing.drawn(from: head(letters) + drawing) }
        #expect(try LogoDrawing.drawn(from: head("UTF-8") + drawing) == LogoDrawing.drawn(from: drawing))
    }

    @Test(arguments: [[0xFF], [0xFF, 0xD0], [0xFF, 0x01]] as [[UInt8]])
    func `how large a photo is cannot be hidden behind what has no length`(_ before: [UInt8]) {
        // Who reads a length there skips the first frame.
        let photo = [0xFF, 0xD8] + before + SentPhoto.frame(65_000, 65_000) + Array(repeating: 0, count: 70_000)
        #expect(FileCheck.jpegSize(photo).map { [$0.width, $0.height] } == [65_000, 65_000])
        #expect(throws: LogoProblem.tooManyPoints) { try LogoDrawing.drawn(from: photo) }
    }

    @Test func `what is far too large never comes in`() async throws {
        try await TestHouse.open { house in
            let (hanne, place) = (try await house.browser(.hanne), try await place(house))
            #expect(try await hanne.attach(.pdf(of: 3 * 1_048_576), to: place).status == 413)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `with its partner a logo is out of sight, and gone with it`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (hanne, place) = (try await house.browser(.hanne), try await place(house))
            let files = try await house.count("SELECT count(*) FROM stored_file")
            #expect(try await hanne.attach(.drawing("#264"), to: place).status == 303)
            try await house.app.stores.retention.apply()
            try await house.leave(Self.partner)
            #expect(try await hanne.look(place + ".png").status == 404)
            #expect(try await house.app.stores.committing.logos.logos(in: house.network()).isEmpty)
            house.clock.set(house.clock.now + 31 * 24 * 3600)
            try await house.app.stores.retention.apply()
            #expect(try await house.count("SELECT count(*) FROM partner_logo") == 0)
            #expect(try await house.count("SELECT count(*) FROM stored_file") == files)
        }
    }
}
