import Foundation
import Localization
import Testing

@testable import App

@Suite struct PeopleListTests {
    private let lists: PartnerLists

    init() throws {
        lists = try PartnerLists(file: App.catalogueFolder.appendingPathComponent("partner-lists.json"))
    }

    private func list(_ text: String) -> PeopleList {
        PeopleList(PastedTable(text: text), lists: lists, language: .nl)
    }

    @Test(arguments: [
        "E-mail;Naam;Rol;Partner;Voornaam\nan@voorbeeld.be;Peeters;vertegenwoordiger;OCMW;An",
        "role;first name;partner;name;e-mail\nrepresentative;An;OCMW;Peeters;an@voorbeeld.be",
        "Prénom;Nom;Courriel;Rôle;Partenaire\nAn;Peeters;an@voorbeeld.be;représentante;OCMW",
        "Naam;Iets anders;Mail;Partner;Functie\nAn Peeters;zonder belang;AN@VOORBEELD.BE;OCMW;Vertegenwoordiger",
    ])
    func `headings in any language and order are understood`(_ text: String) throws {
        let list = list(text)
        #expect(list.problems.isEmpty)
        let line = try #require(list.lines.first)
        #expect((line.name, line.address, line.partner) == ("An Peeters", "an@voorbeeld.be", "OCMW"))
        #expect(line.role == .representative)
        #expect(line.number == 2)
    }

    @Test func `without headings the order is name, e-mail, partner, role, language`() throws {
        let line = try #require(list("An Peeters;an@voorbeeld.be;OCMW;coördinator;fr").lines.first)
        #expect((line.name, line.address, line.partner) == ("An Peeters", "an@voorbeeld.be", "OCMW"))
        #expect((line.role, line.language) == (.coordinator, .fr))
    }

    @Test func `every column finds its place`() throws {
        let text = "naam;taal;soort partner;aard;domein;niveau;kbo\nAn;EN;dienst;Overheid;Welzijn;Lokaal;BE 0207.446.772"
        let list = list(text)
        #expect(list.problems.map { $0.reason.nl } == [])
        let line = try #require(list.lines.first)
        #expect((line.language, line.partnerKind) == (.en, .service))
        #expect((line.sort, line.field, line.level, line.kbo) == ("government", "welfare", "local", "0207446772"))
    }

    @Test(arguments: [
        (";an@voorbeeld.be", ImportText.noName.nl),
        ("an@voorbeeld.be;An Peeters", ImportText.nameIsAddress.nl),
        ("An;an.voorbeeld.be", ImportText.badAddress("an.voorbeeld.be").nl),
        ("An;an@voorbeeld.be;OCMW;baas", ImportText.unknownRole("baas").nl),
        (String(repeating: "n", count: 301) + ";an@voorbeeld.be", ImportText.tooLong.nl),
        ("An;an@voorbeeld.be;" + String(repeating: "p", count: 301), ImportText.tooLong.nl),
        ("An;\"an@voorbeeld.be", ImportText.openQuote.nl),
        ("naam;kbo\nAn;0207.446.758", ImportText.badKbo("0207.446.758").nl),
        ("naam;aard\nAn;iets geks", ImportText.unknownWord("iets geks").nl),
        ("naam;domein\nAn;iets geks", ImportText.unknownWord("iets geks").nl),
        ("naam;niveau\nAn;iets geks", ImportText.unknownWord("iets geks").nl),
    ])
    func `a line that cannot be read says why, and the others are read`(_ text: String, _ reason: String) {
        let hasHeading = text.hasPrefix("naam;")
        let list = list(text + "\nBea Maes" + (hasHeading ? "" : ";bea@voorbeeld.be"))
        #expect(list.problems.map { $0.reason.nl } == [reason])
        #expect(list.problems.map(\.number) == [hasHeading ? 2 : 1])
        #expect(list.lines.map(\.name) == ["Bea Maes"])
    }

    @Test func `a list has at most two thousand lines`() {
        let lines = (1...2_001).map { "Mens \($0);mens\($0)@voorbeeld.be" }
        #expect(list(lines.dropLast().joined(separator: "\n")).problems.isEmpty)
        let list = list(lines.joined(separator: "\n"))
        #expect(list.lines.count == 2_000)
        #expect(list.problems.map { $0.reason.nl } == [ImportText.tooMany(2000).nl])
        #expect(list.problems.map(\.number) == [2_001])
    }

    @Test func `a name counts as the database counts it`() {
        let flags = String(repeating: "🇧🇪", count: 151)
        #expect(flags.count == 151 && flags.unicodeScalars.count == 302)
        #expect(list("\(flags);an@voorbeeld.be").problems.count == 1)
    }
}
