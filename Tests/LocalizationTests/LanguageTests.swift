import Foundation
import Testing

@testable import Localization

@Suite struct LanguageTests {
    private let brussels = TimeZone(identifier: "Europe/Brussels") ?? .gmt
    private let november = Date(timeIntervalSince1970: 1_795_266_300)

    @Test(arguments: [
        ("fr-BE,fr;q=0.9,en;q=0.8", Language.fr), ("de;q=0.9, en;q=0.4", .en), ("EN-us", .en), ("nl;q=0, fr;q=0.1", .fr),
    ])
    func `the reader's languages are followed by weight`(header: String, expected: Language) {
        #expect(Language(accepting: header) == expected)
    }

    @Test(arguments: ["", "de", "*", ";;;,,,q="])
    func `an unknown language is no language`(header: String) {
        #expect(Language(accepting: header) == nil)
    }

    @Test func `numbers follow the language`() {
        #expect(Language.nl.number(3.44) == "3,4")
        #expect(Language.fr.number(3.46) == "3,5")
        #expect(Language.en.number(3.44) == "3.4")
        #expect(Language.nl.change(-0.31) == "−0,3")
        #expect(Language.nl.change(0.6) == "+0,6")
        #expect(Language.nl.change(-0.01) == "0,0")
        #expect(Language.en.percent(0.72) == "72%")
    }

    @Test func `dates are written as people write them`() {
        #expect(Language.nl.date(november, in: brussels) == "21 november 2026")
        #expect(Language.fr.longDate(november, in: brussels) == "samedi 21 novembre 2026")
        #expect(Language.en.date(november, in: brussels) == "21 November 2026")
        #expect(Language.nl.time(november, in: brussels) == "14:05")
    }

    @Test func `French counts zero as one`() {
        let one = Text(nl: "1 antwoord", en: "1 answer", fr: "1 réponse")
        let none = Text.counted(0, one: Text(nl: "a", en: "a", fr: "réponse"), other: Text(nl: "antwoorden", en: "answers", fr: "réponses"))
        #expect(none == Text(nl: "antwoorden", en: "answers", fr: "réponse"))
        #expect(Text.counted(1, one: one, other: none) == one)
    }

    @Test func `names sort by the alphabet, not by code`() {
        let sorted = ["Zoë", "Élise", "ann", "Partner 10", "Partner 9", "Bert"].sorted(by: { $0 }, in: .nl)
        #expect(sorted == ["ann", "Bert", "Élise", "Partner 9", "Partner 10", "Zoë"])
    }

    @Test func `a list ends with the language's own and`() {
        #expect(Language.nl.list(["An", "Bert", "Chris"]) == "An, Bert en Chris")
        #expect(Language.fr.list(["An", "Bert"]) == "An et Bert")
    }
}
