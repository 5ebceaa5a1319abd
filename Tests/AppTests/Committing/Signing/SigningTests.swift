import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct SigningTests {
    static let sport = "Sportdienst Waterbeke"
    static let welkom = "vzw Welkom"
    static let ocmw = "OCMW Waterbeke"

    @Test(arguments: TestEngine.allCases)
    func `a text becomes a proposal about exactly that text, once`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let document = try await house.begin()
            let (hanne, place) = (try await house.browser(.hanne), house.path(of: document) + "/ondertekening")
            #expect(try await hanne.get(place).shows(SigningText.notOpened))
            let made = try await hanne.send(.post, place + "/voorstel")
            #expect(made.status == 303)
            let again = try await hanne.send(.post, place + "/voorstel")
            #expect(again.location.prefix { $0 != "?" } == made.location.prefix { $0 != "?" }, "the draft that is there goes on")
            let hash = try await house.text(of: document).fingerprint
            let page = try await hanne.get(made.location)
            #expect(try page.shows("Goedkeuring van \(document.title), versie 1") && page.shows(hash))
            #expect(page.body.contains(house.path(of: document) + "/versies/1"))
            let decision: String? = try await house.value(
                "SELECT needs FROM decision JOIN document_approval ON document_approval.decision_id = decision.id AND document_approval.version = 1"
            )
            #expect(decision == "sign")
            let youssef = try await house.browser(.youssef)
            #expect(try await !youssef.get(place).body.contains("/besluiten/"), "somebody else's draft is not there")
            #expect(try await house.browser(.lieve).send(.post, place + "/voorstel").status == 403)
            #expect(try await house.count("SELECT count(*) FROM document_approval WHERE document_id = \(document.id)") == 1)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `each partner goes from the table by its own bodies to its signature`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (document, decision) = try await house.approved { $0.silent = [Self.welkom] }
            let board = try await house.ask(Self.ocmw, .welfareCouncil, of: decision)
            let place = house.path(of: document) + "/ondertekening"
            let hanne = try await house.browser(.hanne)
            let (before, hash) = (try await hanne.get(place), try await house.text(of: document).fingerprint)
            #expect(try before.shows(SigningText.table(.unheard)) && before.shows("raad voor maatschappelijk welzijn"))
            var form = try #require(try before.fields(of: place))
            #expect(form["besluit"] == "\(decision.id):1", "the decision that was made for it is chosen")
            form["aantal-" + (try await house.partner(Self.ocmw).rawValue)] = "2"
            #expect(try await hanne.send(.post, place, form).status == 303)
            let signing = try await house.signing(of: document)
            #expect(signing.textHash == hash, "what was approved is what is signed")
            #expect(signing.parties.first { $0.partnerName == Self.ocmw }?.needed == 2)
            #expect(signing.parties.filter { $0.needed == 1 }.count == signing.parties.count - 1)
            let voices = try await house.count(
                "SELECT count(*) FROM partner WHERE network_id = \(document.networkId) AND has_voice = 1 AND deleted_at IS NULL")
            #expect(signing.parties.count == voices)
            try await house.sign(Self.ocmw, "Els Maes", in: signing, of: document)
            try await house.sign(Self.ocmw, "Jan Maes", in: signing, of: document)
            #expect(try await hanne.get(place).shows("ondertekend, onder voorbehoud"))
            try await house.give(.ratified, of: board, on: decision)
            #expect(try await !hanne.get(place).shows("ondertekend, onder voorbehoud"))
            let complete = try await house.signAll(document)
            #expect(complete.isComplete && complete.waiting.isEmpty)
            #expect(try await hanne.get(place).shows("Versie 1 is ondertekend"))
            #expect(try await hanne.send(.post, place, form).status == 409, "what is signed is not opened again")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `without a decision that was taken nothing is opened`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (document, open) = try await house.approved {
                ($0.state, $0.outcome) = (.open, nil)
            }
            var other = Decided()
            (other.title, other.number, other.outcome) = ("Afgewezen", 931, .objection)
            let refused = try await house.decide(other)
            let place = house.path(of: document) + "/ondertekening"
            for decision in [open, refused] {
                await #expect(throws: SigningMoved.self) { try await house.openSigning(document, on: decision) }
            }
            let hanne = try await house.browser(.hanne)
            let answer = try await hanne.send(.post, place, ["besluit": "\(open.id):1"])
            #expect([409, 422].contains(answer.status))
            let foreign = try await house.decide(in: TestHouse.otherNetwork, by: .tom)
            await #expect(throws: WebError.notFound) { try await house.openSigning(document, on: foreign) }
            #expect(try await house.count("SELECT count(*) FROM signing WHERE document_id = \(document.id)") == 0)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a decision about another version does not carry this one, and a second signing waits for the first`(_ engine: TestEngine)
        async throws
    {
        try await TestHouse.open(engine) { house in
            let (document, decision) = try await house.approved()
            let clause = try #require(try await house.text(of: document).clauses.first)
            let change = ClauseChange(section: clause.section, title: "", body: "Een nieuwe tekst.", seen: 1)
            let hanne = try await house.person(Somebody.hanne.rawValue)
            try await house.app.stores.committing.documents.write([change], to: document, by: hanne)
            let second = NewSigning(documentId: document.id, version: 2, decisionId: decision.id, needed: [:])
            let acts = house.app.stores.committing.signingActs
            await #expect(throws: SigningMoved.self) { try await acts.open(second, in: document.networkId, by: hanne) }
            async let one = house.openSigning(document, on: decision)
            async let other = house.openSigning(document, on: decision)
            let results = await [try? one, try? other]
            #expect(results.compactMap { $0 }.count == 1, "of two who open at once one does")
            #expect(try await house.count("SELECT count(*) FROM signing WHERE document_id = \(document.id)") == 1)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `what is signed stays the text that was opened, and the page says what is newer`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (document, signing) = try await house.putForSigning()
            let clause = try #require(try await house.text(of: document).clauses.first)
            let change = ClauseChange(section: clause.section, title: "", body: "Een andere tekst.", seen: 1)
            try await house.app.stores.committing.documents.write(
                [change], to: document, by: house.person(Somebody.hanne.rawValue))
            let now = try await house.signing(of: document)
            #expect(now.textHash == signing.textHash && now.version == 1)
            #expect(try await house.text(of: document).fingerprint != signing.textHash)
            let page = try await house.browser(.lieve).get(house.path(of: document) + "/ondertekening")
            #expect(page.body.contains("/verschil?van=1&amp;naar=2"))
            #expect(try page.shows(SigningText.newerText(2, 1)) && page.shows(signing.textHash))
            #expect(try await house.signAll(document).textHash == signing.textHash)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a partner that left between agreeing and signing no longer has to, and is named`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine, .demo, ["CHROMIUM": "none"]) { house in
            let (document, signing) = try await house.putForSigning()
            try await house.leave(Self.welkom)
            await #expect(throws: SignatureProblem.left) { try await house.sign(Self.welkom, in: signing, of: document) }
            let page = try await house.browser(.lieve).get(house.path(of: document) + "/ondertekening")
            #expect(try page.shows(SigningText.leftNoNeed))
            let complete = try await house.signAll(document)
            #expect(complete.isComplete)
            #expect(complete.parties.first { $0.partnerName == Self.welkom }?.leftOn == "2026-11-21")
            try await house.leave(Self.welkom, isBack: true)
            #expect(try await house.signing(of: document).waiting.isEmpty, "coming back changes nothing of what was signed")

            let (other, _) = try await house.putForSigning("Een andere nota", number: 931)
            try await house.signAll(other, besides: [Self.sport])
            #expect(try await house.signing(of: other).isOpen)
            try await house.leave(Self.sport)
            #expect(try await house.browser(.hanne).get(house.path(of: other) + "/ondertekening").shows(SigningText.nobodyLeft))
            await house.pass(3600)
            #expect(try await house.signing(of: other).isComplete, "nobody is left to sign, and that is seen within the hour")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `stopping says why, keeps what was signed to read, and nobody signs any more`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (document, signing) = try await house.putForSigning()
            try await house.sign(Self.sport, "Rik Daems", in: signing, of: document)
            let (hanne, greet) = (try await house.browser(.hanne), try await house.browser(.greet))
            let place = house.path(of: signing, document)
            #expect(try await hanne.send(.post, place + "/stoppen").status == 422)
            #expect(try await greet.send(.post, place + "/stoppen", ["waarom": "Nee"]).status == 403)
            #expect(try await hanne.send(.post, place + "/stoppen", ["waarom": "De tekst klopt niet"]).status == 303)
            #expect(try await hanne.send(.post, place + "/stoppen", ["waarom": "Nog eens"]).status == 409)
            let party = place + "/partners/\(try await house.partner(Self.welkom))"
            let form = ["naam": Somebody.greet.rawValue, "hoedanigheid": "voorzitter", "manier": "here", "dag": "2026-11-21"]
            let late = try await greet.send(.post, party, form)
            #expect(late.status == 409)
            #expect(try late.shows(SigningText.problem(.withdrawn)))
            let page = try await hanne.get(house.path(of: document) + "/ondertekening")
            #expect(try page.shows("De tekst klopt niet") && page.shows("Rik Daems"))
            #expect(try await house.count("SELECT count(*) FROM due_work WHERE subject = \(signing.id)") == 0)
            let decision = signing.decisionId
            let again = try await hanne.send(.post, house.path(of: document) + "/ondertekening", ["besluit": "\(decision):1"])
            #expect(again.status == 303, "the same text can be opened anew")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a document that is being signed or was signed is not thrown away`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (document, signing) = try await house.putForSigning()
            let (hanne, documents) = (try await house.person(Somebody.hanne.rawValue), house.app.stores.committing.documents)
            await #expect(throws: DocumentConflict.self) { try await documents.remove(document, by: hanne) }
            let (signed, _) = try await house.signed("Een getekende nota", number: 931)
            await #expect(throws: DocumentConflict.self) { try await documents.remove(signed, by: hanne) }
            try await house.app.stores.committing.signingActs.withdraw(signing, of: document, because: "Toch niet", by: hanne)
            try await documents.remove(document, by: hanne)
            #expect(try await house.browser(.hanne).look(house.path(of: document) + "/ondertekening").status == 404)
        }
    }
}
