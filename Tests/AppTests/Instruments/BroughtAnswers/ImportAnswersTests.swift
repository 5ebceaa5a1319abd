import Foundation
import Localization
import Testing

@testable import App

@Suite struct ImportAnswersTests {
    private struct Listed: Decodable {
        let key: String
        let version: Int
        let title: [String: String]
        let languages: [String]
        let items: Int
        let modes: [String]
        let moments: Int
        let outcome: String
    }

    @Test func `instruments lists every instrument, sorted, in three languages`() throws {
        let run = try Terminal(["instruments"])
        #expect(run.status == 0)
        let listed = try JSONDecoder().decode([Listed].self, from: Data(run.output.utf8))
        #expect(listed.map(\.key) == listed.map(\.key).sorted() && listed.count > 5)
        let quickscan = try #require(listed.first { $0.key == "quickscan" })
        #expect(quickscan.items == 30 && quickscan.moments == 2 && quickscan.outcome == "domains")
        #expect(quickscan.modes == ["anonymous", "confidential", "open"] && quickscan.languages == ["nl", "en", "fr"])
        #expect(listed.allSatisfy { Set($0.title.keys) == ["nl", "en", "fr"] && $0.version > 0 })
    }

    @Test(arguments: TestEngine.allCases)
    func `import-answers brings in what the page would, and prints file, line and reason of what it refuses`(_ engine: TestEngine)
        async throws
    {
        try await TestHouse.open(engine) { house in
            house.clock.set(Date())
            let round = try await house.openRound(by: .hanne, ["modus": "open", "sluit": "2099-01-01"])
            let file = house.place.folder.appending(path: "antwoorden.csv").path
            func run(_ text: String, _ more: String...) throws -> Terminal {
                try Data(text.utf8).write(to: URL(filePath: file))
                let database = engine == .postgresql ? ["--database", house.place.databaseURL] : []
                return try Terminal(
                    ["import-answers", file, "--round", round.id.rawValue, "--data", house.place.folder.path] + database + more)
            }
            let refused = try run("1.1;1.2\n4;5\n9;1\n1;1;1")
            #expect(refused.status == 1 && refused.errors == "samenspel: Nothing was brought in.\n")
            #expect(
                refused.output == "\(file):3: “9” for statement 1.1 is not on the scale from 1 to 5.\n"
                    + "\(file):4: There are 3 cells here and only 2 headings.\n")
            #expect(try run("").output == "\(file):1: \(BroughtAnswersText.nothingThere.en)\n")
            let dry = try run("Vraag;1.2\n4;5\n;", "--map", "Vraag=1.1", "--dry-run")
            #expect(dry.status == 0 && dry.output == "1 answers can be brought into “De meting”.\n", "\(dry.errors)\(dry.output)")
            #expect(try await house.responses(to: round) == 0)
            #expect(try run("Vraag;1.2\n4;5", "--map", "1=n1.1").status == 0)
            #expect(try await house.responses(to: round) == 1)
            let again = try run("Vraag;1.2\n4;5", "--map", "Vraag=1.1")
            #expect(again.status == 1 && again.errors.contains("was already brought in on"))
            #expect(try run("Vraag;1.2\n4;5", "--map", "Vraag=1.1", "--again").status == 0)
            #expect(try run("Vraag;1.2\n4;5", "--map", "Anders=1.1").status == 64)
            #expect(try run("Vraag;1.2\n4;5", "--map", "Vraag=99").status == 64)
            let nowhere = try Terminal(["import-answers", file, "--round", "geen", "--data", house.place.folder.path])
            #expect(nowhere.status == 1 && nowhere.errors == "samenspel: There is no round geen.\n" || engine == .postgresql)
            try await house.close(round, by: .hanne)
            #expect(try run("1.1\n4").errors == "samenspel: The round “De meting” is closed.\n")
        }
    }
}
