import Foundation
import HTTPTypes
import Localization
import Testing

@testable import App

@Suite struct QuestionnaireFileTests {
    private let good = Access.questionnaireFile

    private func read(_ text: String) -> QuestionnaireFile { QuestionnaireFile(Array(text.utf8), key: "own-x") }

    @Test(arguments: TestEngine.allCases)
    func `what is taken along comes in the same`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let own = try await house.readyQuestionnaire()
            let file = try await house.browser(.tom).look(house.path(of: own) + "/vragenlijst.json")
            #expect(file.headers[.contentDisposition]?.contains("\(own.key)-1.json") == true)
            let hanne = try await house.browser(.hanne)
            let list = try await house.ownPath(by: .hanne)
            let preview = try await hanne.send(.post, list + "/importeren/voorbeeld", ["tekst": file.body])
            #expect(preview.status == 200)
            #expect(try preview.shows("Wij lachen samen"))
            let fields = try #require(try preview.fields(of: list + "/importeren"))
            let kept = try await hanne.send(.post, list + "/importeren", fields)
            let copy = try await house.ownQuestionnaire(at: kept.location)
            var same = copy.instrument
            (same.key, same.version) = (own.key, own.version)
            #expect(same == own.instrument && copy.key != own.key && copy.state == .draft)
        }
    }

    @Test func `a file by hand comes in under a key of its own`() throws {
        let instrument = try #require(read(good).instrument)
        #expect(instrument.key == "own-x" && instrument.version == 1 && instrument.languages == [.nl])
        #expect(instrument.complete.groups[0].label.fr == "De eerste")
        #expect(instrument.complete.gaps == [])
    }

    @Test func `every problem is told with its line`() {
        func lines(_ from: String, _ to: String) -> [Int] { read(good.replacingOccurrences(of: from, with: to)).problems.map(\.line) }
        #expect(lines("\"key\": \"1.1\"", "\"key\": \"eerste\"").count == 1, "a key twice")
        #expect(lines("\"plain\": {\"nl\": \"\"}", "\"plein\": {}") == [9])
        #expect(lines("\"text\": {\"nl\": \"Wij lachen samen\"}", "\"text\": 7") == [9])
        #expect(lines("\"key\": \"1.1\"", "\"key\": \"<script>\"") == [9])
        #expect(lines("\"version\": 3", "\"version\": 3, \"outcome\": \"roles\"") == [2])
        #expect(lines("\"version\": 3", "\"version\": 3, \"outcome\": \"choice\"") == [2])
        #expect(lines("\"version\": 3", "\"version\": 3, \"outcome\": \"banana\"").count == 1)
        #expect(lines("Wij lachen samen", String(repeating: "lang ", count: 500)) == [7])
        #expect(lines("\"remarks\": true", "\"remarks\": true, \"x\": ").count == 1)
        #expect(lines("\"labels\": [{\"nl\": \"nooit\"}, {\"nl\": \"soms\"}, {\"nl\": \"altijd\"}]", "\"labels\": []") == [5])
    }

    @Test(arguments: [
        "", "[]", "null", "7", "\"tekst\"", "{", "{}", String(repeating: "[", count: 100_000), String(repeating: "{\"a\":", count: 50_000),
        "{\"key\": \"own-x\", \"version\": 99999999999999999999}", "\u{FEFF}{}", "{\"title\": {\"nl\": 1}}",
    ])
    func `what is no questionnaire is refused`(_ text: String) {
        let file = read(text)
        #expect(file.instrument == nil && !file.problems.isEmpty)
    }

    @Test func `more than is allowed is refused`() {
        let group = good.components(separatedBy: "\"groups\": [")[1].components(separatedBy: "\n  ]")[0]
        let many = (0...60).map { group.replacingOccurrences(of: "eerste", with: "g\($0)").replacingOccurrences(of: "1.1", with: "i\($0)") }
        let text = good.replacingOccurrences(of: group, with: many.joined(separator: ","))
        #expect(read(text).problems.map(\.sentence).contains(OwnText.tooManyGroups))
        let item = "{\"key\": \"1.1\", \"text\": {\"nl\": \"Wij lachen samen\"}, \"plain\": {\"nl\": \"\"}}"
        let items = (0...12).map { item.replacingOccurrences(of: "1.1", with: "i\($0)") }.joined(separator: ",")
        #expect(read(good.replacingOccurrences(of: item, with: items)).problems.map(\.sentence).contains(OwnText.tooManyItems))
        let steps = (0...254).map { "{\"nl\": \"\($0)\"}" }.joined(separator: ",")
        #expect(read(good.replacingOccurrences(of: "{\"nl\": \"nooit\"}", with: steps)).instrument == nil)
        let many12 = (0...11).map { "{\"nl\": \"\($0)\"}" }.joined(separator: ",")
        #expect(
            read(good.replacingOccurrences(of: "{\"nl\": \"nooit\"}", with: many12)).problems.map(\.sentence) == [
                OwnText.answersRange(2, 11)
            ])
        #expect(read(good + String(repeating: " ", count: OwnLimit.bytes)).problems.map(\.sentence) == [QuestionnaireFileText.tooLarge])
    }

    @Test func `scripts in every text are shown as text`() async throws {
        try await TestHouse.open { house in
            let evil = "</textarea><script>alert(1)</script>\\u0000\\\"'"
            var text = good
            for words in [
                "Van elders", "Waarover", "Van een ander netwerk", "De eerste", "Wij lachen samen", "nooit", "altijd", "Wat valt op?",
            ] {
                text = text.replacingOccurrences(of: "\"\(words)\"", with: "\"\(words) \(evil)\"")
            }
            let tom = try await house.browser(.tom)
            let list = try await house.ownPath(by: .tom)
            let preview = try await tom.send(.post, list + "/importeren/voorbeeld", ["tekst": text])
            #expect(preview.status == 200)
            let kept = try await tom.send(.post, list + "/importeren", try #require(try preview.fields(of: list + "/importeren")))
            let own = try await house.ownQuestionnaire(at: kept.location)
            #expect(!own.instrument.title.nl.contains("\0"))
            let path = house.path(of: own)
            try await house.save(path, ["doe": "klaar"])
            for address in [
                path, path + "/voorbeeld", list, house.path(of: own) + "/vragenlijst.json", "/uitleg/\(own.key)",
                "/uitleg/\(own.key)/begeleidersblad",
                try await house.path(TestHouse.otherNetwork) + "/metingen/kiezen",
            ] {
                let page = try await tom.look(address)
                #expect(page.status == 200, "\(address)")
                if !address.hasSuffix(".json") { #expect(!page.body.contains("<script>alert"), "\(address)") }
            }
        }
    }
}
