import Foundation
import HTML
import Localization
import Testing

@testable import App

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite struct ResultPictureTests {
    @Test(arguments: ResultPicture.allCases, Language.allCases)
    func `each picture is a drawing of its own that needs nothing else`(_ picture: ResultPicture, _ language: Language) async throws {
        try await TestHouse.open { house in
            let svg = try #require(try await house.drawing(picture, Self.round(with: picture), language))
            #expect(svg.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\""))
            #expect(XMLParser(data: Data(svg.utf8)).parse(), "well-formed")
            for word in ["<script", "javascript:", "href", "url(http", "@import", "var(", "<image", "<foreignObject", " on"] {
                #expect(
                    !svg.contains(word) || (word == " on" && svg.range(of: " on[a-z]+=", options: .regularExpression) == nil), "\(word)")
            }
            #expect(svg.contains("<title") && svg.contains("<desc") && svg.contains("fill=\"#ffffff\""))
            #expect(svg.contains("sans-serif"))
        }
    }

    /// A closed round of the demo that has a picture.
    private static func round(with picture: ResultPicture) throws -> String {
        guard let outcome = picture.outcome else { return ResultsTests.closed[1] }
        let catalogue = try App.readCatalogue()
        return try #require(TestHouse.outcomes.first { catalogue.newest($0.name)?.shape == outcome }).round
    }

    @Test func `its colours are those of the pages`() throws {
        let folder = TestHouse.repository.appending(path: "Public/css")
        let styles = PictureStyles(
            tokens: try String(contentsOf: folder.appending(path: "tokens.css"), encoding: .utf8),
            charts: try String(contentsOf: folder.appending(path: "charts.css"), encoding: .utf8)
        ).text
        for rule in [
            ".score-1 { fill: #b9500f; }", ".score-9 { fill: #1c5a99; }", ".score-none { fill: #dcd6c8; }", ".group-0 { color: #0b6658; }",
            ".on-score-9 { fill: #ffffff; }",
        ] { #expect(styles.contains(rule), "\(rule)") }
        #expect(!styles.contains("var(") && !styles.contains("@media") && !styles.contains("display"))
        #expect(!styles.contains("#f09a5c"), "nothing of the dark")
    }

    @Test func `what people typed stays text in a picture`() async throws {
        try await TestHouse.open { house in
            let name = "</title><script>kanarie()</script>\" onload=\"x"
            let round = try await house.openRound([
                "modus": "open", "naam": name, "momenten": "2", "voor": "<b>voor</b>&", "nu": "]]><i>nu",
            ])
            for link in try await house.sortedLinks(to: round) { try await house.browser().post(link, Sheet.all("4", before: "2")) }
            for picture in ResultPicture.allCases where picture.outcome == nil {
                let svg = try await house.browser(.tom).look(house.path(of: round) + "/resultaten/\(picture.rawValue).svg").body
                #expect(!svg.contains("<script") && !svg.contains("<b>") && !svg.contains("<i>"), "\(picture)")
                #expect(svg.contains("&lt;script&gt;kanarie()"), "\(picture)")
                #expect(XMLParser(data: Data(svg.utf8)).parse(), "well-formed")
            }
        }
    }

    @Test(arguments: ResultPicture.allCases)
    func `an image has twice the points and is no drawing in disguise`(_ picture: ResultPicture) async throws {
        try await TestHouse.open { house in
            let svg = try #require(try await house.drawing(picture, Self.round(with: picture), .nl))
            let png = try PictureFile.png(Array(svg.utf8), width: 1600)
            #expect(png.prefix(8) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
            #expect(png[16..<20].reduce(0) { $0 << 8 | Int($1) } == 1600)
            #expect(png.count > 10_000, "something is drawn")
        }
    }

    @Test func `what is no drawing becomes no image`() {
        #expect(throws: PictureFile.Failure.self) { try PictureFile.png(Array("geen tekening".utf8), width: 1600) }
        #expect(throws: PictureFile.Failure.self) { try PictureFile.png([], width: 1600) }
    }

    @Test func `there is no picture of what is not shown`() async throws {
        try await TestHouse.open { house in
            let round = try await house.openRound()
            for link in try await house.sortedLinks(to: round).prefix(4) { try await house.browser().post(link, Sheet.all("4")) }
            let tom = try await house.browser(.tom)
            let path = house.path(of: round) + "/resultaten/"
            #expect(try await tom.look(path + "pijl.svg").status == 403)
            try await house.close(round)
            for name in ["pijl.svg", "spin.png", "verschil.svg", "pijl", "pijl.gif", "pijl.svg.png", ".svg", "..", "tokens.css"] {
                #expect(try await tom.look(path + name).status == 404, "\(name)")
            }
            let first = try await house.round("Eerste meting")
            #expect(
                try await house.browser(.lieve).look(house.path(of: first) + "/resultaten/verschil.svg").status == 404, "one moment only")
        }
    }
}

extension TestHouse {
    fileprivate func drawing(_ picture: ResultPicture, _ name: String, _ language: Language) async throws -> String? {
        let round = try await round(name)
        let questionnaire = try round.questionnaire(app.catalogue)
        return StandalonePicture(
            picture: picture, language: language, round: round, questionnaire: questionnaire,
            results: try await app.stores.results.results(of: round, questionnaire),
            styles: PictureStyles(tokens: app.site.assets.text("css/tokens.css"), charts: app.site.assets.text("css/charts.css"))
        ).drawing?.string
    }
}
