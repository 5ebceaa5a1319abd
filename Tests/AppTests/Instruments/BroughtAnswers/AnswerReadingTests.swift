import Foundation
import Localization
import Testing

@testable import App

@Suite struct AnswerReadingTests {
    private static let catalogue = Result { try App.readCatalogue() }

    private func choices(_ key: String = "quickscan", _ mode: Mode = .open, moments: Int = 1) throws -> AnswerColumns {
        let instrument = try #require(try Self.catalogue.get().newest(key))
        let labels = instrument.moments.labels
        let questionnaire = Questionnaire(instrument: instrument, form: .full, moments: moments == 1 ? [labels[labels.count - 1]] : labels)
        return AnswerColumns(questionnaire, mode: mode)
    }

    private func read(_ text: String, _ choices: AnswerColumns, _ partners: [String] = [], most: Int? = nil) throws -> AnswerReading {
        try read(AnswerTable(text: text), choices, partners, most: most)
    }

    private func read(_ table: AnswerTable, _ choices: AnswerColumns, _ partners: [String] = [], most: Int? = nil) throws -> AnswerReading {
        let partners = partners.enumerated().map { place, name in
            Partner(
                id: Identifier(rawValue: "p\(place)"), networkId: Identifier(rawValue: "n"), kind: .organisation, name: name, partOf: "",
                kbo: nil, vCode: nil, ovo: nil, sort: nil, field: nil, level: nil, hasVoice: 1, activeFrom: nil, activeUntil: nil)
        }
        return AnswerReading(table, choices.matched(table.headings), of: choices, partners: PartnerNames(partners), most: most)
    }

    private func answers(_ text: String, _ choices: AnswerColumns) throws -> [[UInt8]] {
        try read(text, choices).sheets.map { Array($0.sheet.answers.prefix(3)) }
    }

    private func reasons(_ text: String, _ choices: AnswerColumns, _ partners: [String] = [], most: Int? = nil) throws -> [String] {
        try read(text, choices, partners, most: most).refusals.map { "\($0.line): \($0.reason.en)" }
    }

    @Test func `a column belongs to a statement by its key, its code or its text in any language`() throws {
        let choices = try choices()
        let item = choices.questionnaire.items[0]
        for heading in ["1.1", "n1.1", " 1.1 ", "1,1", "\"1.1.\"", item.text.nl, item.text.en, item.text.fr, "1.1 \(item.text.fr)"] {
            #expect(choices.matched([heading.replacing("\"", with: "")]) == [.item(0, isBefore: false)], "\(heading)")
        }
        for heading in ["", "1", "v1.1", "iets anders", "0"] { #expect(choices.matched([heading]) == [.unused], "\(heading)") }
        #expect(choices.matched(["o-ambition", "Naam", "Organisatie", "p"]) == [.remark("ambition"), .name, .partner, .priorities])
    }

    @Test func `the earlier moment has columns of its own`() throws {
        let choices = try choices(moments: 2)
        let label = choices.questionnaire.moments[0].nl
        #expect(choices.matched(["1.1", "v1.1", "1.1 \(label)"]) == [false, true, true].map { .item(0, isBefore: $0) })
        let sheet = try #require(try read("1.1;v1.1\n4;2", choices).sheets.first?.sheet)
        #expect(sheet.answers[0] == 4 && sheet.answersBefore?[0] == 2)
    }

    @Test func `a cell is a step, a label in any language, nothing, or not knowing`() throws {
        let choices = try choices()
        let labels = choices.questionnaire.sections[0].scale.labels
        let cells: [(String, UInt8)] = [
            ("1", 1), ("5", 5), ("4.0", 4), ("\"4,0\"", 4), ("", 0), ("x", 255), ("Weet niet", 255), ("je ne sais pas", 255),
            (labels[0].nl.uppercased(), 1), ("\"\(labels[3].fr)\"", 4), ("\"\(labels[4].en)\"", 5), ("4 - \(labels[3].nl)", 4),
        ]
        for (cell, answer) in cells { #expect(try answers("1.1;1.2\n\(cell);3", choices) == [[answer, 3, 0]], "\(cell)") }
        for cell in ["0", "6", "4.5", "-1", "ja", "3 - \(labels[3].nl)", "2026-01-02", "#N/A", "1e0", "99999999999999999999"] {
            #expect(
                try reasons("1.1;1.2\n\(cell);3", choices) == ["2: “\(cell)” for statement 1.1 is not on the scale from 1 to 5."], "\(cell)"
            )
        }
    }

    @Test func `what is ticked is 1, x or yes, and who ticked nothing answered all the same`() throws {
        let choices = try choices("issues")
        let read = try read("Wie;1;2;3\nA;1;x;ja\nB;oui;nee;0\nC;;;", choices)
        #expect(read.refusals == [] && read.sheets.map { Array($0.sheet.answers.prefix(3)) } == [[1, 1, 1], [1, 0, 0], [0, 0, 0]])
        #expect(
            try reasons("1;2;3\nx;x;misschien", choices) == [
                "2: “misschien” for statement 3 is not a tick. Write 1, x or yes, or leave it empty."
            ])
        #expect(try reasons("1;2;3\nx;x;x", choices, most: 2).count == 1)
    }

    @Test func `names only come along in an open round, partners in one that is not anonymous`() throws {
        let file = "Naam;Partner;1.1\nAn;De  Linde;4"
        let open = try #require(try read(file, choices(), ["De Linde"]).sheets.first)
        #expect(open.name == "An" && open.partner == Identifier(rawValue: "p0"))
        let confidential = try #require(try read(file, choices("quickscan", .confidential), ["De Linde"]).sheets.first)
        #expect(confidential.name == "" && confidential.partner == Identifier(rawValue: "p0"))
        let anonymous = try choices("quickscan", .anonymous)
        let bare = try #require(try read(file, anonymous, ["De Linde"]).sheets.first)
        #expect(bare.name == "" && bare.partner == nil)
        #expect(anonymous.isLeftOut("Naam") && anonymous.isLeftOut("partner") && anonymous.column(code: "naam") == nil)
    }

    @Test func `a partner is one of the network and no other`() throws {
        let choices = try choices()
        #expect(try reasons("partner;1.1\nNiemand;4", choices, ["De Linde"]) == ["2: There is no partner “Niemand” in this network."])
        #expect(
            try reasons("partner;1.1\nDe Linde;4", choices, ["De Linde", "de linde"]) == ["2: More than one partner is called “De Linde”."])
        #expect(try reasons("partner;1.1\n;4", choices, []) == [])
    }

    @Test func `remarks and priorities come along`() throws {
        let choices = try choices()
        let group = choices.questionnaire.instrument.groups[1].short.nl
        let sheet = try #require(try read("1.1;o-ambition;p\n4;\"Twee\nregels; zo\";\"\(group) + ambition\"", choices).sheets.first?.sheet)
        #expect(sheet.remarks == ["ambition": "Twee\nregels; zo"] && sheet.priorities == [1, 2])
        #expect(try reasons("1.1;p\n4;niets", choices) == ["2: “niets” is not a domain to work on."])
        #expect(try reasons("1.1;o-ambition\n4;\(String(repeating: "a", count: 2001))", choices).count == 1)
    }

    @Test func `every line that is wrong is named, with the line it begins on`() throws {
        let file = "1.1;1.2;o-ambition\n4;5;\"een\ntwee\"\n9;1;\n4;4;;extra\n1;1;\"open\n2;2;"
        #expect(
            try reasons(file, choices()) == [
                "4: “9” for statement 1.1 is not on the scale from 1 to 5.", "5: There are 4 cells here and only 3 headings.",
                "6: A quotation mark opens here and is never closed.",
            ])
    }

    @Test func `two columns for one statement, and none for any, are refused`() throws {
        #expect(try reasons("1.1;n1.1\n4;5", choices()).first?.contains("is in more than one column: 1 “1.1”, 2 “n1.1”") == true)
        #expect(try reasons("a;b\n4;5", choices()).first?.hasPrefix("0: No column belongs to a statement.") == true)
        #expect(try reasons("1.1;b\n;5", choices()) == ["0: No row holds an answer."])
    }

    @Test func `rows without an answer do not count and are told`() throws {
        let read = try read("Naam;1.1\nAn;4\nBea;\n;\nCas;x", choices())
        #expect(read.sheets.map(\.line) == [2, 5] && read.empty == [3] && read.isTaken)
    }

    @Test(arguments: ["", " \n \n", "\u{FEFF}"])
    func `a file with nothing in it is refused`(_ text: String) {
        #expect(throws: AnswerTable.Refusal(reason: BroughtAnswersText.nothingThere)) { try AnswerTable(file: Array(text.utf8)) }
    }

    @Test func `what is no table is refused with a sentence`() throws {
        for (bytes, reason) in [
            (Array("1.1;1.2".utf8), BroughtAnswersText.onlyHeadings),
            (Array("PK\u{3}\u{4}en verder niets".utf8), BroughtAnswersText.damaged),
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], BroughtAnswersText.oldWorkbook), (Array("\"1.1;\n3".utf8), BroughtAnswersText.noHeadings),
            (Array((String(repeating: "k;", count: 600) + "\n1").utf8), BroughtAnswersText.tooManyColumns(500)),
            (Array(String(repeating: "1\n", count: 100_002).utf8), BroughtAnswersText.tooManyRows(100_000)),
        ] { #expect(throws: AnswerTable.Refusal(reason: reason)) { try AnswerTable(file: bytes) } }
    }

    @Test func `any way a spreadsheet saves text is read`() throws {
        let text = "Één;1.1\r\n“Zoë”;4\r\n"
        let utf16 = text.data(using: .utf16LittleEndian) ?? Data()
        let files: [[UInt8]] = [
            Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), [0xFF, 0xFE] + utf16, [UInt8](utf16),
            [UInt8](text.data(using: .windowsCP1252) ?? Data()), Array(text.replacing(";", with: ",").utf8),
            Array(text.replacing(";", with: "\t").utf8),
        ]
        for file in files {
            let table = try AnswerTable(file: file)
            #expect(table.headings == ["Één", "1.1"] && table.rows.map(\.cells) == [["“Zoë”", "4"]])
        }
    }

    @Test func `a table goes to the page and comes back as it was, and nothing else is unpacked`() throws {
        let table = try AnswerTable(text: "Naam;1.1\n\nAn;4\n\"a\nb\";;;\n\"open\n")
        #expect(try AnswerTable(packed: table.packed) == table)
        #expect(table.packed.utf8.allSatisfy { $0 < 128 && !"+/=& \n".utf8.contains($0) })
        for text in ["", "x", "5.", "5.AAAA", "-1.AAAA", "3.eJwDAAAAAAE", String(table.packed.dropLast(4))] {
            #expect(throws: (any Error).self, "\(text.prefix(20))") { try AnswerTable(packed: text) }
        }
        #expect(throws: WebError.tooLarge) { try Packed.unpacked(Packed.packed(Array(repeating: 0, count: 1001)), most: 1000) }
    }
}
