import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct ResultFilesTests {
    /// The files that hold results, for who may see them.
    static let files = ["resultaten.csv", "resultaten.xlsx", "resultaten.json"]

    @Test(arguments: ResultsTests.closed, TestEngine.allCases)
    func `the text file says what the page says`(_ name: String, _ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.round(name)
            let page = try await house.browser(.lieve).look(house.path(of: round) + "/resultaten.csv")
            #expect(page.status == 200)
            let table = CSVTable(page.body)
            #expect(page.body.hasPrefix("\u{FEFF}Deel;Niveau;Domein;"))
            #expect(Set(table.rows.map(\.count)) == [table.headings.count], "every line has every column")
            let recount = try await Recount(house, round, sizes: Array(repeating: round.form == .full ? 3 : 1, count: 10))
            let domains = table.rows(where: ["Deel": "Resultaten", "Niveau": "domein", "Groep": "iedereen"]).filter {
                round.beforeLabel == nil || $0["Moment"] == "nu"
            }
            #expect(domains.count == 10)
            for (row, expected) in zip(domains, recount.domains) {
                #expect(row["n"] == "\(expected.n)")
                #expect((1...5).map { row["Aantal \($0)"] } == expected.classes.map { "\($0)" })
                #expect(row["Prioriteit"] == "\(expected.priorities)")
            }
            let first = try round.questionnaire(house.app.catalogue).items[0].key
            let codebook = table.rows(where: ["Deel": "Codeboek"])
            #expect(codebook.contains { $0["Niveau"] == "Stelling" && $0["Stelling"] == first })
            #expect(codebook.contains { $0["Stelling"] == "k" } == (round.mode != .open))
        }
    }

    @Test(arguments: [Mode.confidential, .anonymous], TestEngine.allCases)
    func `what is below k is in no file`(_ mode: Mode, _ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.openRound(["modus": mode.rawValue])
            // Of the first statement only four are left, and of those one said 1.
            for (number, link) in try await house.sortedLinks(to: round).enumerated() {
                var form = Sheet.all("4", ["o-path": "Kanarie \(number)"])
                if number < 2 { form["n1.1"] = number == 0 ? "x" : "" }
                if number == 2 { form["n1.1"] = "1" }
                try await house.browser().post(link, form)
            }
            try await house.close(round)
            let tom = try await house.browser(.tom)
            let table = CSVTable(try await tom.look(house.path(of: round) + "/resultaten.csv").body)
            let hidden = try #require(table.rows(where: ["Niveau": "stelling", "Stelling": "1.1"]).first)
            #expect(hidden["Opmerking"] == "te weinig antwoorden")
            for column in ["n", "Gemiddelde", "Mediaan", "Eensgezindheid", "Weet niet", "Geen antwoord"] + (1...5).map({ "Aantal \($0)" }) {
                #expect(hidden[column] == "", "\(column)")
            }
            let json = try await tom.look(house.path(of: round) + "/resultaten.json")
            let lines = try #require(try Self.object(json.body)["results"] as? [[String: Any]])
            let line = try #require(lines.first { $0["statement"] as? String == "1.1" })
            #expect(Set(line.keys) == ["level", "domain", "statement", "moment", "isShown"] && line["isShown"] as? Bool == false)
            #expect(try Self.object(json.body)["respondents"] == nil)
            #expect(try await tom.look(house.path(of: round) + "/antwoorden.csv").status == 404)
            let sheets = try Archive.parts(of: await house.file(of: round).xlsx)
            #expect(sheets.keys.filter { $0.hasPrefix("xl/worksheets/sheet") }.count == 2, "results and codebook, no people")
            let files = [try await tom.look(house.path(of: round) + "/resultaten.csv").body, json.body, sheets.values.joined()]
            #expect(files.allSatisfy { !$0.contains("Kanarie") })
            let row = try #require(sheets["xl/worksheets/sheet1.xml"]?.components(separatedBy: "<row ").first { $0.contains(">1.1<") })
            #expect(!row.contains("<v>"), "no number at all")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `too few answers make a file without a figure`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.openRound()
            for link in try await house.sortedLinks(to: round).prefix(4) { try await house.browser().post(link, Sheet.all("4")) }
            let tom = try await house.browser(.tom)
            for file in Self.files + ["antwoorden.csv"] {
                #expect([403, 404].contains(try await tom.look(house.path(of: round) + "/" + file).status), "while it runs")
            }
            try await house.close(round)
            let table = CSVTable(try await tom.look(house.path(of: round) + "/resultaten.csv").body)
            let results = table.rows(where: ["Deel": "Resultaten"])
            #expect(results.map { $0["Opmerking"] } == ["te weinig antwoorden"])
            #expect(results[0].filter { !["Deel", "Niveau", "Groep", "Opmerking"].contains($0.key) }.values.allSatisfy { $0.isEmpty })
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `an open round is taken along with a line for each who answered`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.openRound(["modus": "open"])
            try await house.browser().post(
                house.link(of: "Siham Kaddouri", to: round), Sheet.all("5", ["n1.2": "x", "n1.3": "", "p": "trio"]))
            let tom = try await house.browser(.tom)
            let table = CSVTable(try await tom.look(house.path(of: round) + "/antwoorden.csv").body)
            let people = table.rows(where: ["Deel": "Antwoord"])
            #expect(people.count == 1)
            #expect(people[0]["Naam"] == "Siham Kaddouri" && people[0]["Partner"] == "vzw Het Kleine Zandkasteel")
            #expect([people[0]["1.1"], people[0]["1.2"], people[0]["1.3"], people[0]["10.3"]] == ["5", "x", "", "5"])
            #expect(table.rows(where: ["Deel": "Codeboek"]).contains { $0["Partner"] == "x" })
            let json = try Self.object(try await tom.look(house.path(of: round) + "/resultaten.json").body)
            #expect((json["respondents"] as? [[String: Any]])?.first?["name"] as? String == "Siham Kaddouri")
        }
    }

    @Test func `every respondent is there once, however many parts it takes`() async throws {
        try await TestHouse.open { house in
            let round = try await house.round("Korte peiling van de kerngroep")
            let answered = try await house.responses(to: round)
            try await house.multiply(round, times: 4_100)
            let table = CSVTable(try await house.browser(.lieve).look(house.path(of: round) + "/antwoorden.csv").body)
            let people = table.rows(where: ["Deel": "Antwoord"])
            #expect(people.count == answered + 4_100)
            #expect(Set(people.map { $0["Naam"] ?? "" }).count >= 4_100)
        }
    }

    @Test func `no cell starts a formula`() async throws {
        try await TestHouse.open { house in
            let round = try await house.openRound(["modus": "open", "naam": "=cmd|' /C calc'!A0", "doel": "@SUM(1)"])
            for (name, address) in [
                ("=HYPERLINK(\"http://kwaad.example\")", ""), ("+1;+2", ""), ("-2+3", ""), ("@A1", ""), ("Jan \"de\" Man", ""),
            ] {
                try await house.browser(.tom).post(house.path(of: round) + "/gasten", ["naam": name, "adres": address])
            }
            for (_, link) in try await house.links(to: round) { try await house.browser().post(link, Sheet.all("2")) }
            let tom = try await house.browser(.tom)
            for file in ["resultaten.csv", "antwoorden.csv"] {
                let page = try await tom.look(house.path(of: round) + "/" + file)
                let cells = CSVTable(page.body).rows.flatMap { $0 }
                #expect(cells.contains { $0.hasPrefix("'=") || $0.hasPrefix("'@") }, "\(file)")
                for cell in cells where Double(cell.replacingOccurrences(of: ",", with: ".")) == nil {
                    #expect(!["=", "+", "-", "@", "\t", "\r"].contains(cell.prefix(1)), "\(file): \(cell)")
                }
            }
            #expect(
                CSVTable(try await tom.look(house.path(of: round) + "/antwoorden.csv").body).rows.contains { $0[1] == "Jan \"de\" Man" })
        }
    }

    @Test func `a file is kept, not opened in the site's place, and its name is plain`() async throws {
        try await TestHouse.open { house in
            let round = try await house.openRound(["modus": "open", "naam": "Één \"meting\"; X: y/../é"])
            let page = try await house.browser(.tom).look(house.path(of: round) + "/resultaten.csv")
            #expect(page.headers[.contentDisposition] == "attachment; filename=\"een-meting-x-y-e-resultaten.csv\"")
            #expect(page.headers[.cacheControl] == "no-store")
        }
    }

    private static func object(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }
}

/// A text file of cells as a spreadsheet would read it.
struct CSVTable {
    let headings: [String]
    let rows: [[String]]

    init(_ text: String, separator: Character = ";") {
        var lines: [[String]] = [[]]
        var cell = ""
        var isQuoted = false
        var characters = Array(text.unicodeScalars.drop { $0 == "\u{FEFF}" })[...]
        while let scalar = characters.popFirst() {
            switch scalar {
            case "\"" where isQuoted && characters.first == "\"":
                cell.unicodeScalars.append(scalar)
                characters.removeFirst()
            case "\"": isQuoted.toggle()
            case _ where Character(scalar) == separator && !isQuoted:
                lines[lines.count - 1].append(cell)
                cell = ""
            case "\r" where !isQuoted: continue
            case "\n" where !isQuoted:
                lines[lines.count - 1].append(cell)
                cell = ""
                lines.append([])
            default: cell.unicodeScalars.append(scalar)
            }
        }
        headings = lines.first ?? []
        rows = lines.dropFirst().filter { !$0.isEmpty }
    }

    /// The rows that hold these cells, by their headings.
    func rows(where cells: [String: String]) -> [[String: String]] {
        rows.map { Dictionary(zip(headings, $0)) { first, _ in first } }.filter { row in cells.allSatisfy { row[$0.key] == $0.value } }
    }
}

extension TestHouse {
    /// What a round's files are made from.
    func file(of round: Round, _ language: Language = .nl) async throws -> ResultFile {
        let closed = try await self.round(round.name)
        let questionnaire = try closed.questionnaire(app.catalogue)
        return ResultFile(
            language: language, zone: app.site.timeZone, round: closed, questionnaire: questionnaire,
            results: try await app.stores.results.results(of: closed, questionnaire), respondents: nil, names: GroupNames(lists: app.lists))
    }

    /// Adds guests who answered to an open round, straight into the rows.
    func multiply(_ round: Round, times: Int) async throws {
        try await app.stores.database.write { db in
            for number in 0..<times {
                let id = app.surroundings.timelessIdentifier()
                try db.run(
                    """
                    INSERT INTO invitation (id, round_id, mode, guest_name, language, token_hash, used)
                    VALUES (\(id), \(round.id), \(round.mode), \("Gast \(number)"), 'nl', \(id.rawValue), 1)
                    """)
                try db.run(
                    """
                    INSERT INTO response (id, round_id, mode, invitation_id, answered_at, answers, priorities)
                    VALUES (\(app.surroundings.timelessIdentifier()), \(round.id), \(round.mode), \(id), 1, \([UInt8](repeating: 3, count: 10)), \([UInt8]()))
                    """)
            }
        }
    }
}
