import Foundation
import Localization
import Testing

@testable import App

@Suite struct CatalogueTests {
    private let quickscan: Instrument
    private let source: Data

    init() throws {
        quickscan = try #require(try App.readCatalogue().newest("quickscan"))
        source = try Data(contentsOf: App.catalogueFolder.appendingPathComponent("instruments/quickscan.json"))
    }

    @Test func `the quickscan has ten domains of three statements, of which one is in the short form`() {
        #expect(quickscan.groups.count == 10)
        #expect(quickscan.groups.allSatisfy { $0.items.count == 3 })
        #expect(quickscan.groups.allSatisfy { $0.items.count { $0.short == true } == 1 })
        let (full, short) = (questionnaire(.full), questionnaire(.short))
        #expect((full.items.count, short.items.count) == (30, 10))
        #expect(full.sections.map(\.offset) == Array(stride(from: 0, to: 30, by: 3)))
        #expect(short.sections.map(\.offset) == Array(0..<10))
    }

    @Test func `its letters spell ARROW above the ground and ROOTS below`() {
        #expect(quickscan.groups.filter { $0.part == .arrow }.compactMap(\.letter).joined() == "ARROW")
        #expect(quickscan.groups.filter { $0.part == .roots }.compactMap(\.letter).joined() == "ROOTS")
        #expect(quickscan.groups.map(\.part) == Array(repeating: .arrow, count: 5) + Array(repeating: .roots, count: 5))
    }

    @Test func `statements are numbered by their domain`() {
        let keys = quickscan.groups.enumerated().flatMap { place, group in group.items.indices.map { "\(place + 1).\($0 + 1)" } }
        #expect(quickscan.groups.flatMap { $0.items.map(\.key) } == keys)
    }

    @Test func `every text is there in every language, once, and shouts in none`() throws {
        let texts = Self.texts(in: try JSONSerialization.jsonObject(with: source))
        let sheet = quickscan.facilitation
        let onSheet =
            2 + sheet.material.count + sheet.pitfalls.count + sheet.followUp.count + 2
            * (sheet.full.steps + (sheet.short?.steps ?? [])).count
        #expect(texts.count == 12 + onSheet + 10 * (6 + 3 * 2))
        for text in texts {
            #expect(Set(text.keys) == ["nl", "en", "fr"], "\(text)")
            for words in text.values {
                #expect(!words.trimmingCharacters(in: .whitespaces).isEmpty, "\(text)")
                #expect(!words.contains("!"), "\(words)")
                #expect(words == words.trimmingCharacters(in: .whitespacesAndNewlines), "\(words)")
            }
            #expect(Set(text.values.map { $0.filter { "#%{}".contains($0) } }).count == 1, "the same placeholders: \(text)")
        }
        for language in Language.allCases {
            let statements = quickscan.groups.flatMap { $0.items.map { language($0.text) } }
            #expect(Set(statements).count == 30, "\(language)")
        }
    }

    @Test func `the lists of partners and networks have every word in every language`() throws {
        let file = App.catalogueFolder.appendingPathComponent("partner-lists.json")
        let lists = try PartnerLists(file: file)
        for entries in [lists.sorts, lists.fields, lists.levels, lists.networkKinds] {
            #expect(Set(entries.map(\.key)).count == entries.count)
            #expect(entries.allSatisfy { !$0.label.nl.isEmpty && !$0.label.en.isEmpty && !$0.label.fr.isEmpty })
        }
        #expect(lists.networkKinds.contains { $0.key == "own" })
    }

    /// A change to the file, where it is found and what is said about it.
    struct Mistake: Sendable {
        let from: String
        let to: String
        let near: String
        let sentence: String
    }

    static let mistakes = [
        Mistake(from: "\"en\": \"tend to agree\",", to: "", near: "", sentence: "a text is missing in the language “en”."),
        Mistake(
            from: "\"key\": \"ambition\",", to: "\"key\": \"ambition\", \"scale\": \"stars\",", near: "\"key\": \"ambition\"",
            sentence: "the scale “stars” is not known."),
        Mistake(from: "\"key\": \"2.2\"", to: "\"key\": \"1.2\"", near: "\"key\": \"1.2\"", sentence: "the key “1.2” is there twice."),
        Mistake(
            from: "\"key\": \"roles\"", to: "\"key\": \"ambition\"", near: "\"key\": \"ambition\"",
            sentence: "the key “ambition” is there twice."),
        Mistake(from: "\"priorities\": 3", to: "\"priorities\": \"drie\"", near: "", sentence: "“priorities” is of the wrong kind."),
        Mistake(
            from: "\"least\": 4,", to: "\"least\": 40,", near: "\"key\": \"quickscan\"",
            sentence: "the facilitator’s sheet lacks steps with minutes, a group size, material, pitfalls or a follow-up."),
        Mistake(
            from: "\"minutes\": 60,", to: "\"minutes\": 0,", near: "\"key\": \"quickscan\"",
            sentence: "the facilitator’s sheet lacks steps with minutes, a group size, material, pitfalls or a follow-up."),
        Mistake(from: "\"version\": 1,", to: "", near: "", sentence: "“version” is missing."),
    ]

    @Test(arguments: mistakes.indices)
    func `a mistake in a file stops the start with the file, the line and a sentence`(_ index: Int) throws {
        let mistake = Self.mistakes[index]
        let text = String(decoding: source, as: UTF8.self)
        try #require(text.contains(mistake.from))
        let broken = text.replacing(mistake.from, with: mistake.to, maxReplacements: 1)
        let problem = #expect(throws: Catalogue.Problem.self) { try Catalogue.instrument(Data(broken.utf8), file: "eigen.json") }
        #expect(problem?.sentence == mistake.sentence)
        #expect(problem?.file == "eigen.json")
        let lines = broken.split(separator: "\n", omittingEmptySubsequences: false)
        let line = try #require(problem?.line)
        try #require(lines.indices.contains(line - 1))
        #expect(mistake.near.isEmpty || lines[line - 1].contains(mistake.near), "line \(line): \(lines[line - 1])")
    }

    @Test func `a text that misses a language is found by its line`() throws {
        let text = String(decoding: source, as: UTF8.self)
        let item = try #require(text.range(of: "\"key\": \"6.2\""))
        let french = try #require(text.range(of: "\"fr\":", range: item.upperBound..<text.endIndex))
        let broken = text.replacingCharacters(in: french, with: "\"de\":")
        let problem = #expect(throws: Catalogue.Problem.self) { try Catalogue.instrument(Data(broken.utf8), file: "eigen.json") }
        let before = text[..<item.lowerBound].count { $0 == "\n" } + 1
        #expect(problem?.line == before)
        #expect(problem.map { "\($0)" } == "eigen.json:\(before): a text is missing in the language “fr”.")
    }

    @Test(arguments: ["", "geen JSON", "{", "[]", "null", "{\"key\": }"])
    func `what is no instrument is refused`(_ text: String) {
        let problem = #expect(throws: Catalogue.Problem.self) { try Catalogue.instrument(Data(text.utf8), file: "eigen.json") }
        #expect(problem?.line == 1)
        #expect(problem?.sentence.isEmpty == false)
    }

    @Test func `the same instrument twice is refused`() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for name in ["een.json", "twee.json"] { try source.write(to: folder.appendingPathComponent(name)) }
        let problem = #expect(throws: Catalogue.Problem.self) { try Catalogue(folder: folder) }
        #expect(problem?.file == "twee.json")
    }

    private func questionnaire(_ form: Questionnaire.Form) -> Questionnaire {
        Questionnaire(instrument: quickscan, form: form, moments: quickscan.moments.labels)
    }

    /// Every object with a language in it.
    static func texts(in tree: Any) -> [[String: String]] {
        switch tree {
        case let text as [String: String] where text["nl"] != nil || text["en"] != nil || text["fr"] != nil: [text]
        case let object as [String: Any]: object.values.flatMap(texts)
        case let list as [Any]: list.flatMap(texts)
        default: []
        }
    }
}
