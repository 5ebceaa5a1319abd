import Crypto
import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

/// What was signed keeps its title, its language and its term, and people go on working on the document.
@Suite struct SignedDetailsTests {
    private static let settings = ["CHROMIUM": "none"]

    /// Changes what stands beside a text, as its page does.
    private func change(_ document: Document, _ fields: [String: String], _ house: TestHouse) async throws {
        let (hanne, place) = (try await house.browser(.hanne), house.path(of: document) + "/gegevens")
        let form = try #require(try await hanne.get(place).fields(of: place))
        #expect(try await hanne.send(.post, place, form.merging(fields) { $1 }).status == 303)
    }

    private func entry(_ document: Document, _ house: TestHouse) async throws -> AgreementEntry {
        var question = AgreementQuestion()
        question.words = document.title
        let all = try await house.app.stores.committing.register.page(question, for: house.person(Somebody.hanne.rawValue)).entries
        return try #require(all.first { $0.id == document.id })
    }

    /// Opens the signing of the newest text on a decision of its own.
    private func open(_ document: Document, number: Int, _ house: TestHouse) async throws -> Signing {
        var taken = Decided()
        (taken.title, taken.number) = ("Goedkeuring \(number)", number)
        let new = NewSigning(
            documentId: document.id, version: try await house.text(of: document).version.number,
            decisionId: try await house.decide(taken).id, needed: [:])
        try await house.app.stores.committing.signingActs.open(
            new, in: document.networkId, by: house.person(Somebody.hanne.rawValue))
        return try await house.signing(of: document)
    }

    @Test(arguments: TestEngine.allCases)
    func `anybody can take the fingerprint again from what is read`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (document, signing) = try await house.putForSigning()
            let text = try await house.text(of: document)
            let titles = text.clauses.map { text.scheme.section($0.section)?.title.nl ?? "" }
            let parts = [
                "Afsprakennota van de toets", "nl", "2027-01-01", "2029-12-31", "2028-01-15", "6", "1. \(titles[0])",
                "Wij werken **samen** rond vrije tijd.", "2. \(titles[1])", "- het OCMW geeft ruimte\n- de sportdienst geeft tijd",
            ]
            let whole = parts.joined(separator: "\n\u{1E}\n")
            #expect(signing.textHash == SHA256.hash(data: Data(whole.utf8)).hex)
            for (title, language, term) in [
                ("Anders", Language.nl, ("2027-01-01", "2029-12-31", 6)), (document.title, .fr, ("2027-01-01", "2029-12-31", 6)),
                (document.title, .nl, ("2027-01-02", "2029-12-31", 6)), (document.title, .nl, ("2027-01-01", "2029-12-30", 6)),
                (document.title, .nl, ("2027-01-01", "2029-12-31", 7)),
            ] {
                let details = DocumentDetails(
                    title: title, language: language, startsOn: term.0, endsOn: term.1, reviewOn: document.reviewOn, noticeMonths: term.2)
                let other = DocumentText(
                    document: document.with(details), scheme: text.scheme, version: text.version, clauses: text.clauses)
                #expect(Fingerprint.of(other.whole) != signing.textHash, "\(details)")
            }
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `what was signed reads as it was signed, whatever becomes of the document`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine, .demo, Self.settings) { house in
            let (document, decision) = try await house.approved()
            try await change(document, ["tot": "2028-12-31"], house)
            #expect(try await house.text(of: document).version.number == 1, "nobody was asked to sign it yet")
            let signing = try await house.openSigning(document, on: decision)
            #expect(signing.endsOn == "2028-12-31" && signing.title == document.title && signing.language == .nl)
            try await house.signAll(document)
            let (hanne, place) = (try await house.browser(.hanne), house.path(of: document))
            #expect(try await hanne.get(place + "/gegevens").shows(DocumentsText.isSigned))
            let other = ["titel": "Nieuwe afspraken", "taal": "fr", "tot": "2031-12-31", "herbekijken": "2030-01-15", "opzeg": "1"]
            try await change(document, other, house)
            let now = try await house.signing(of: document)
            #expect(now.details == signing.details && now.textHash == signing.textHash)
            let text = try await house.text(of: document)
            #expect(text.version.number == 2 && text.version.why == DocumentsText.detailsChanged.fr)
            #expect(text.document.title == "Nieuwe afspraken" && text.fingerprint != signing.textHash)

            let lieve = try await house.browser(.lieve)
            let heading = "1. " + (text.scheme.section(text.clauses[0].section)?.title.nl ?? "")
            let version = try await lieve.get(place + "/versies/1")
            #expect(try version.shows(document.title) && version.shows(heading) && version.shows(signing.textHash))
            #expect(try !version.shows("Nieuwe afspraken"))
            let paper = try await lieve.get(place + "/afdruk?versie=1")
            #expect(try paper.shows(document.title) && paper.shows("van 1 januari 2027 tot en met 31 december 2028"))
            #expect(paper.body.contains(String(signing.textHash.prefix(8))) && !paper.body.contains("Nieuwe afspraken"))
            let newest = try await lieve.get(place + "/afdruk")
            #expect(try newest.shows("Nieuwe afspraken") && newest.shows("31 december 2031"))
            #expect(!newest.body.contains(String(signing.textHash.prefix(8))))

            let term = try await lieve.get(place + "/looptijd")
            #expect(try term.shows(TermsText.begins(1, "1 januari 2027")) && term.shows(TermsText.months(6)))
            #expect(try term.shows("31 december 2028") && !term.shows("31 december 2031") && term.shows("15 januari 2028"))
            let filed = try await entry(text.document, house)
            #expect((filed.startsOn, filed.lastDay, filed.nextReviewOn) == ("2027-01-01", "2028-12-31", "2028-01-15"))
            let standing = try await house.app.stores.committing.signings.standing(of: [document.id])[document.id]
            #expect(standing?.lastDay == "2028-12-31" && standing?.signedVersion == 1)
            let copy = try #require(try await house.app.stores.committing.signingCopies.place(of: signing.id))
            #expect(copy.title == document.title && copy.language == .nl)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `to rename and prolong is to sign a new version, which then takes its place`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine, .demo, Self.settings) { house in
            let (document, first) = try await house.signed()
            house.clock.set(house.clock.now + 3600)
            try await change(document, ["titel": "Verlengde afspraken", "tot": "2031-12-31"], house)
            let again = NewSigning(documentId: document.id, version: 2, decisionId: first.decisionId, needed: [:])
            let hanne = try await house.person(Somebody.hanne.rawValue)
            await #expect(throws: SigningMoved.self, "the old decision was about another text") {
                try await house.app.stores.committing.signingActs.open(again, in: document.networkId, by: hanne)
            }
            let renamed = try await house.text(of: document).document
            let second = try await open(document, number: 931, house)
            #expect(second.version == 2 && second.endsOn == "2031-12-31" && second.title == "Verlengde afspraken")
            var filed = try await entry(renamed, house)
            #expect(filed.lastDay == "2029-12-31" && (filed.signedVersion, filed.openVersion) == (1, 2), "until everybody signed")
            try await house.signAll(document)
            filed = try await entry(renamed, house)
            #expect(filed.state == .signed && filed.lastDay == "2031-12-31")
            #expect((filed.signedVersion, filed.openVersion) == (2, nil))
            let lieve = try await house.browser(.lieve)
            let term = try await lieve.get(house.path(of: document) + "/looptijd")
            #expect(try term.shows(TermsText.begins(2, "1 januari 2027")) && term.shows("31 december 2031"))
            #expect(try await lieve.get(house.path(of: document) + "/afdruk?versie=1").shows("tot en met 31 december 2029"))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `sections are left out, brought back and added after signing, and that text is signed in its turn`(_ engine: TestEngine)
        async throws
    {
        try await TestHouse.open(engine, .demo, Self.settings) { house in
            let (document, first) = try await house.signed()
            house.clock.set(house.clock.now + 3600)
            let (hanne, place) = (try await house.browser(.hanne), house.path(of: document))
            let clause = try #require(try await house.text(of: document).clauses.first)
            let section = place + "/artikels/\(clause.section)"
            #expect(try await hanne.send(.post, section + "/weg", ["gelezen": "\(clause.version)"]).status == 303)
            #expect(try await hanne.send(.post, section + "/terug").status == 303)
            let new = ["titel": "Wat we vergaten", "tekst": "De sleutels hangen in de gang."]
            #expect(try await hanne.send(.post, place + "/artikels", new).status == 303)
            #expect(try await house.text(of: document).version.number == 4)
            #expect(try await hanne.send(.post, place + "/versies/1/terug").status == 303)
            #expect(try await hanne.send(.post, place + "/versies/4/terug").status == 303)
            #expect(try await house.signing(of: document).textHash == first.textHash)
            let second = try await open(document, number: 931, house)
            #expect(second.version == 6 && second.textHash != first.textHash)
            try await house.signAll(document)
            let standing = try await house.app.stores.committing.signings.standing(of: [document.id])[document.id]
            #expect(standing?.state == .signed && standing?.signedVersion == 6)
            #expect(try await hanne.get(place + "/versies/6").shows("De sleutels hangen in de gang."))
            #expect(try await !hanne.get(place + "/versies/1").shows("De sleutels hangen in de gang."))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `pages, the register and its file say which version was signed, and that the newest is a draft`(_ engine: TestEngine) async throws
    {
        try await TestHouse.open(engine, .demo, Self.settings) { house in
            let (document, _) = try await house.signed()
            let place = house.path(of: document)
            let lists = [try await house.path() + "/documenten", "/overeenkomsten?q=Afsprakennota+toets"]
            let lieve = try await house.browser(.lieve)
            func line(_ path: String) async throws -> (links: [String], text: String) {
                let line = try #require(try await lieve.get(path).root.all("li").first { $0.text.contains(document.title) })
                return (line.all("a").filter { $0["href"] == place + "/versies/1" }.map(\.text), line.text)
            }
            for path in lists {
                let line = try await line(path)
                #expect(line.links == ["versie 1 ondertekend"] && !line.text.contains("ontwerp"), "\(path)")
            }
            try await change(document, ["tot": "2031-12-31"], house)
            for path in lists {
                let line = try await line(path)
                #expect(line.links == ["versie 1 ondertekend"], "\(path)")
                #expect(line.text.contains("versie 2 is een ontwerp") && line.text.contains("31 december 2029"), "\(path)")
                #expect(!line.text.contains("2031"), "\(path)")
            }
            let page = try await lieve.get(place)
            #expect(try page.root.all("a").contains { $0["href"] == place + "/versies/1" && $0.text == "versie 1 ondertekend" })
            #expect(try page.shows("van 1 januari 2027 tot en met 31 december 2029"))
            #expect(try page.shows(DocumentsText.draft(2, Somebody.hanne.rawValue, "21 november 2026")))
            let file = try await lieve.look("/overeenkomsten.csv?q=Afsprakennota+toets").body
            let rows = file.split(separator: "\r\n").map { $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init) }
            let column = try #require(rows.first?.firstIndex { $0.contains(AgreementRegisterText.signedVersion.nl) })
            let own = try #require(rows.first { $0.first?.contains(document.title) == true })
            #expect(own[column - 1] == "2" && own[column] == "1")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `what was signed is over on the day that was signed, whatever the document says since`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine, .demo, Self.settings) { house in
            let (documents, hanne) = (house.app.stores.committing.documents, try await house.person(Somebody.hanne.rawValue))
            let both = [SigningTests.sport, SigningTests.welkom]
            var states: [AgreementState] = []
            for (number, (signed, since)) in [("2026-11-20", "2030-01-01"), ("2030-01-01", "2026-11-20")].enumerated() {
                var one = FiledDocument()
                (one.title, one.endsOn) = (["Eerste kwikstaart", "Tweede kwikstaart"][number], signed)
                let document = try await house.file(one)
                var taken = Decided()
                taken.number = 931 + number
                try await house.putForward(document, .complete, on: house.decide(taken), both, signed: both)
                var later = try await house.text(of: document).document
                later.endsOn = since
                try await documents.change(later, by: hanne)
                let entry = try await entry(later, house)
                let standing = try await house.app.stores.committing.signings.standing(of: [document.id])[document.id]
                #expect(entry.lastDay == signed && standing?.state.rawValue == entry.state.rawValue)
                states.append(entry.state)
                var ending = AgreementQuestion()
                (ending.words, ending.state) = (one.title, entry.state)
                #expect(try await house.app.stores.committing.register.page(ending, for: hanne).entries.map(\.id) == [document.id])
            }
            #expect(states == [.expired, .signed])
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `changing the details while a signing is opened never leaves its version reading otherwise`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine, .demo, Self.settings) { house in
            let (document, decision) = try await house.approved()
            var other = document
            (other.title, other.edition) = ("Ondertussen", 1)
            let (changed, hanne) = (other, try await house.person(Somebody.hanne.rawValue))
            async let one: Void = house.app.stores.committing.documents.change(changed, by: hanne)
            async let opened = house.openSigning(document, on: decision)
            _ = try await (one, opened)
            let otherwise = try await house.count(
                """
                SELECT count(*) FROM document JOIN signing ON signing.document_id = document.id AND signing.version = document.version
                WHERE document.id = \(document.id) AND signing.title <> document.title
                """)
            #expect(otherwise == 0)
            #expect(try await house.text(of: document).document.title == "Ondertussen")
        }
    }
}
