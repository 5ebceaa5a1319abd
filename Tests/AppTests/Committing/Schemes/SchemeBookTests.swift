import Foundation
import Localization
import Testing

@testable import App

@Suite struct SchemeBookTests {
    private let folder = App.catalogueFolder.appendingPathComponent("documents")
    private let book: SchemeBook

    init() throws {
        book = try App.readSchemes()
    }

    private static let forAll = [
        "startnota", "intentieverklaring", "afsprakennota-eigen", "engagementsverklaring", "samenwerkingsovereenkomst", "projectfiche",
    ]

    @Test func `every network may begin the documents of the phases, in their order`() throws {
        let lists = try PartnerLists(file: App.catalogueFolder.appendingPathComponent("partner-lists.json"))
        for kind in lists.networkKinds where kind.key != "leisure" {
            #expect(book.offered(to: kind.key).map(\.key) == Self.forAll, "\(kind.key)")
        }
    }

    @Test func `a network for leisure participation finds its own agreement notes first, and the archive nowhere`() throws {
        let keys = book.offered(to: "leisure").map(\.key)
        #expect(
            keys == ["startnota", "intentieverklaring", "afsprakennota-bovenlokaal", "afsprakennota-overgang"] + Self.forAll.dropFirst(2))
        let archive = try book.find("afsprakennota-participatiedecreet", version: 1)
        #expect(archive.isArchive && archive.caution != nil)
        #expect(throws: WebError.self) { try book.find("startnota", version: 99) }
    }

    @Test func `each names its source with the day, and what is signed or depends on rules says who should look at it`() throws {
        for scheme in book.schemes {
            #expect(!scheme.source.isEmpty && Day.valid(scheme.sourceDate) != nil, "\(scheme.key)")
            #expect(scheme.sections.contains { $0.isRequired }, "\(scheme.key)")
            let isSigned = scheme.section("signatures") != nil
            #expect(!(isSigned || scheme.networkKinds == ["leisure"]) || scheme.caution != nil, "\(scheme.key)")
            for key in scheme.sections.map(\.key) {
                #expect(key.wholeMatch(of: #/[a-z][a-zA-Z]{0,59}/#) != nil, "\(key)")
            }
        }
        let rules = try [book.find("afsprakennota-overgang", version: 1), book.find("afsprakennota-bovenlokaal", version: 1)]
        #expect(rules.allSatisfy { $0.caution?.nl.contains("Departement Cultuur, Jeugd en Media") == true })
    }

    @Test func `every text is there in every language, shouts in none and calls nothing official`() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".json") }
        #expect(files.count == book.schemes.count)
        for file in files {
            let tree = try JSONSerialization.jsonObject(with: Data(contentsOf: folder.appendingPathComponent(file)))
            for text in CatalogueTests.texts(in: tree) {
                #expect(Set(text.keys) == ["nl", "en", "fr"], "\(file): \(text)")
                for words in text.values {
                    #expect(words == words.trimmingCharacters(in: .whitespacesAndNewlines) && !words.isEmpty, "\(file): \(words)")
                    #expect(!words.contains("!") && !words.contains("'") && !words.lowercased().contains("offici"), "\(file): \(words)")
                }
                let (dutch, french) = (text["nl"] ?? "", text["fr"] ?? "")
                #expect(dutch.firstMatch(of: #/\s[?;:](?:\s|$)/#) == nil, "\(file): \(dutch)")
                #expect(french.firstMatch(of: #/[^\x{00A0}][?;:»](?:\s|$)|«[^\x{00A0}]/#) == nil, "\(file): \(french)")
            }
        }
    }

    @Test func `all that the program knows has a section that begins from it`() {
        let used = Set(book.schemes.flatMap { $0.sections.compactMap(\.fill) })
        #expect(used == Set(DocumentScheme.Fill.allCases))
    }

    @Test func `a newer version takes the place of the older, which stays readable`() throws {
        let text = try String(contentsOf: folder.appendingPathComponent("startnota.json"), encoding: .utf8)
        let new = text.replacing("\"version\": 1", with: "\"version\": 2")
        let book = try SchemeBook(folder: Self.folder(["een.json": text, "twee.json": new]))
        #expect(book.offered(to: "own").map(\.version) == [2])
        #expect(try book.find("startnota", version: 1).sections == book.find("startnota", version: 2).sections)
    }

    /// A change to a scheme, and what is said about it.
    static let mistakes: [(from: String, to: String, sentence: String)] = [
        ("\"en\": \"Start note\",", "", ""), ("\"en\": \"Start note\"", "\"en\": \"\"", "a language is missing."),
        ("\"key\": \"issue\"", "\"key\": \"trigger\"", "a section is there twice."), ("\"motive\"", "\"mood\"", ""),
        ("\"kind\": \"startnota\"", "\"kind\": \"brief\"", ""), ("\"isRequired\": true", "\"isRequired\": \"ja\"", ""), ("{", "", ""),
    ]

    @Test(arguments: mistakes.indices)
    func `a broken file stops the start with its name`(_ index: Int) throws {
        let mistake = Self.mistakes[index]
        let text = try String(contentsOf: folder.appendingPathComponent("startnota.json"), encoding: .utf8)
        try #require(text.contains(mistake.from))
        let broken = text.replacing(mistake.from, with: mistake.to, maxReplacements: 1)
        let problem = #expect(throws: Catalogue.Problem.self) { try SchemeBook(folder: Self.folder(["eigen.json": broken])) }
        #expect(problem?.file == "eigen.json")
        #expect(problem?.sentence.isEmpty == false && (mistake.sentence.isEmpty || problem?.sentence == mistake.sentence))
    }

    @Test func `the same version twice is refused`() throws {
        let text = try String(contentsOf: folder.appendingPathComponent("startnota.json"), encoding: .utf8)
        let problem = #expect(throws: Catalogue.Problem.self) {
            try SchemeBook(folder: Self.folder(["een.json": text, "twee.json": text]))
        }
        #expect(problem?.file == "twee.json")
    }

    private static func folder(_ files: [String: String]) throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
        return folder
    }
}
