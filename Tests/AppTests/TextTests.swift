import Foundation
import Testing

@testable import App

/// Reads the words on screen from the source itself, so that none escapes.
@Suite struct TextTests {
    /// One `Text(nl:en:fr:)` in the source: where it stands and what is between the quotes.
    struct Found {
        let file: String
        let words: [String: String]
    }

    private let found: [Found]

    init() throws {
        let folder = TestHouse.repository.appending(path: "Sources/App")
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
        let quoted = #/\b(nl|en|fr):\s*"((?:[^"\\]|\\\((?:[^()]|\([^()]*\))*\)|\\.)*)"/#
        found = try files.sorted().flatMap { file -> [Found] in
            let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            var all: [Found] = []
            var words: [String: String] = [:]
            for match in text.matches(of: quoted) {
                words[String(match.1)] = String(match.2)
                if match.1 == "fr" {
                    all.append(Found(file: file, words: words))
                    words = [:]
                }
            }
            return all
        }
    }

    @Test func `every text on screen is found here`() {
        #expect(found.count > 350)
        #expect(found.allSatisfy { Set($0.words.keys) == ["nl", "en", "fr"] }, "\(found.filter { $0.words.count != 3 })")
    }

    @Test func `no text is empty or shouts, and none has spaces around it`() {
        for text in found {
            for (language, words) in text.words {
                #expect(!words.isEmpty, "\(text.file) \(text.words)")
                #expect(!words.contains("!"), "\(text.file) \(language): \(words)")
                #expect(words == words.trimmingCharacters(in: .whitespaces), "\(text.file) \(language): \(words)")
                #expect(!words.contains("  "), "\(text.file) \(language): \(words)")
            }
        }
    }

    @Test func `every language of a text names the same things`() {
        let interpolation = #/\\\(((?:[^()]|\([^()]*\))*)\)/#
        for text in found {
            let names = text.words.mapValues { words in
                Set(
                    words.matches(of: interpolation).map { $0.1.prefix { $0.isLetter || $0 == "." }.replacing(#/\.(nl|en|fr)$/#, with: "") }
                )
            }
            #expect(Set(names.values).count == 1, "\(text.file) \(text.words)")
        }
    }

    @Test func `French keeps a space before its double signs and Dutch does not`() {
        for text in found {
            let words = text.words.mapValues {
                $0.replacing(#/\\\((?:[^()]|\([^()]*\))*\)/#, with: "x").replacing(#/https?:\S*/#, with: "")
            }
            #expect((words["fr"] ?? "").firstMatch(of: #/[^\s][?;:](?:\s|$)/#) == nil, "\(text.file): \(words["fr"] ?? "")")
            #expect((words["nl"] ?? "").firstMatch(of: #/\s[?;:](?:\s|$)/#) == nil, "\(text.file): \(words["nl"] ?? "")")
        }
    }
}
