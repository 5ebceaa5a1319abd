import Crypto
import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct SignatureTests {
    private static let sport = SigningTests.sport
    private static let welkom = SigningTests.welkom

    private func place(_ house: TestHouse, _ document: Document, _ signing: Signing, _ partner: String) async throws -> String {
        house.path(of: signing, document) + "/partners/\(try await house.partner(partner))"
    }

    @Test(arguments: TestEngine.allCases)
    func `who speaks for a partner signs in their own name, with the mandate they hold`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (document, signing) = try await house.putForSigning()
            let place = try await place(house, document, signing, Self.sport)
            let (youssef, day) = (try await house.browser(.youssef), "2026-11-21")
            let page = try await youssef.get(place)
            #expect(try page.shows(SigningText.notQualified))
            var form = try #require(try page.fields(of: place))
            #expect(form["naam"] == Somebody.youssef.rawValue && form["manier"] == "here" && form["dag"] == day)
            form["hoedanigheid"] = "hoofd van de sportdienst"
            let wrong = try await youssef.send(.post, place, form.merging(["naam": "Iemand Anders"]) { $1 })
            #expect(wrong.status == 422)
            #expect(try wrong.fields(of: place)?["naam"] == "Iemand Anders")
            #expect(try await youssef.send(.post, place, form.merging(["dag": "2026-11-20"]) { $1 }).status == 422, "here is today")
            #expect(try await youssef.send(.post, place, form).status == 303)
            let given = try #require(try await house.signing(of: document).signatures.first)
            let mandates = try await house.app.stores.agreements.mandates.mandates(in: document.networkId)
            let held = try await mandates.furthest(
                of: house.person(Somebody.youssef.rawValue), for: house.partner(Self.sport), on: day, needs: .sign, nil)
            #expect(given.way == .here && given.heldLimit == held?.limit && given.isWithin == (held?.limit == .sign ? 1 : 0))
            #expect(given.heldGivenBy == held?.givenBy ?? "")
            let shown = try await house.browser(.lieve).get(place)
            #expect(try shown.shows(Somebody.youssef.rawValue) && shown.shows("hoofd van de sportdienst"))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a mandate to sign counts as one, and a name that nobody knows as none`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (document, signing) = try await house.putForSigning()
            let (sport, youssef) = (try await house.partner(Self.sport), try await house.person(Somebody.youssef.rawValue))
            let mandate = Mandate(
                id: house.app.surroundings.identifier(), networkId: document.networkId, personId: youssef, partnerId: sport, subject: "",
                limit: .sign, amount: nil, givenBy: "college", startsOn: "2026-11-01", endsOn: nil, replacementId: nil,
                recordedAt: house.clock.now)
            try await house.app.stores.agreements.mandates.give(mandate, by: house.person(Somebody.hanne.rawValue))
            try await house.sign(Self.sport, Somebody.youssef.rawValue.uppercased(), in: signing, of: document)
            try await house.sign(Self.welkom, "Een Onbekende", in: signing, of: document)
            let all = try await house.signing(of: document)
            let (known, unknown) = (all.signatures(of: sport), all.signatures(of: try await house.partner(Self.welkom)))
            #expect(
                known.first?.isWithin == 1 && known.first?.heldGivenBy == "college", "recorded by the coordinator, held by the signatory")
            #expect(unknown.first?.heldLimit == nil && unknown.first?.isWithin == 0)
            let page = try await house.browser(.lieve).get(try await place(house, document, signing, Self.welkom))
            #expect(try page.shows(SigningText.noMandate))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `two of one partner at once both count, a third and the same again do not`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (document, signing) = try await house.putForSigning(two: [Self.sport])
            async let one: Void = house.sign(Self.sport, "An Peeters", in: signing, of: document)
            async let other: Void = house.sign(Self.sport, "Bob Smet", in: signing, of: document)
            _ = try await (one, other)
            let sport = try await house.partner(Self.sport)
            let given = try await house.signing(of: document).signatures(of: sport)
            #expect(given.map(\.place) == [1, 2] && Set(given.map(\.signatoryName)) == ["An Peeters", "Bob Smet"])
            await #expect(throws: SignatureProblem.alreadyFull) {
                try await house.sign(Self.sport, "Cas Wouters", in: signing, of: document)
            }
            await #expect(throws: SignatureProblem.samePerson) {
                try await house.sign(Self.sport, "an  PEETERS", in: signing, of: document)
            }
            let hanne = try await house.browser(.hanne)
            let form = ["naam": "Cas Wouters", "hoedanigheid": "schepen", "manier": "paper", "dag": "2026-11-21"]
            let third = try await hanne.send(.post, place(house, document, signing, Self.sport), form)
            #expect(third.status == 409)
            #expect(try third.shows(SigningText.problem(.alreadyFull)))
            #expect(try await house.count("SELECT count(*) FROM signature WHERE signing_id = \(signing.id)") == 2)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `the same person twice is refused and what was typed stays`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (document, signing) = try await house.putForSigning(two: [Self.welkom])
            let (greet, place) = (try await house.browser(.greet), try await place(house, document, signing, Self.welkom))
            let form = ["naam": Somebody.greet.rawValue, "hoedanigheid": "voorzitter", "manier": "here", "dag": "2026-11-21"]
            #expect(try await greet.send(.post, place, form).status == 303)
            let again = try await greet.send(.post, place, form.merging(["hoedanigheid": "penningmeester"]) { $1 })
            #expect(again.status == 409)
            #expect(try again.shows(SigningText.problem(.samePerson)))
            #expect(try again.fields(of: place)?["hoedanigheid"] == "penningmeester")
            #expect(try await house.count("SELECT count(*) FROM signature WHERE signing_id = \(signing.id)") == 1)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `of many signatures at once each counts once, and it is completed once`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (document, decision) = try await house.approved()
            let names: [String] = try await house.values(
                "SELECT name FROM partner WHERE network_id = \(document.networkId) AND has_voice = 1 AND deleted_at IS NULL")
            let signing = try await house.openSigning(document, on: decision, two: names)
            let people = ["An Peeters", "Bob Smet", "AN PEETERS", "Cas Wouters"]
            let taken = await withTaskGroup(of: Bool.self) { group in
                for partner in names {
                    for person in people {
                        group.addTask {
                            do {
                                try await house.sign(partner, person, in: signing, of: document)
                                return true
                            } catch {
                                return !(error is SignatureProblem)
                            }
                        }
                    }
                }
                return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(names.count * people.count >= 30)
            #expect(taken == 2 * names.count, "two for each, and every other one was told why not")
            let complete = try await house.signing(of: document)
            #expect(complete.isComplete && complete.signatures.count == 2 * names.count)
            #expect(try await house.count("SELECT count(*) FROM due_work WHERE kind = 'remindAgreement' AND subject = \(signing.id)") == 1)
            #expect(try await house.count("SELECT count(*) FROM due_work WHERE kind = 'remindSigning' AND subject = \(signing.id)") == 0)
            let acts = try await house.count("SELECT count(*) FROM activity WHERE kind = 'documentSigned' AND subject = \(document.title)")
            #expect(acts == 2 * names.count)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `signing while it is being stopped counts or is refused, and never after`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (document, signing) = try await house.putForSigning()
            let (acts, hanne) = (house.app.stores.committing.signingActs, try await house.person(Somebody.hanne.rawValue))
            async let stopping: Void = acts.withdraw(signing, of: document, because: "Nieuwe tekst", by: hanne)
            let told = await withTaskGroup(of: SignatureProblem?.self) { group in
                for party in signing.parties.dropLast() {
                    group.addTask {
                        do {
                            try await house.sign(party.partnerName, in: signing, of: document)
                            return nil
                        } catch {
                            return error as? SignatureProblem
                        }
                    }
                }
                return await group.reduce(into: [SignatureProblem?]()) { $0.append($1) }
            }
            try await stopping
            let now = try await house.signing(of: document)
            #expect(now.state == .withdrawn && now.completedAt == nil)
            #expect(now.signatures.count == told.count { $0 == nil } && told.compactMap { $0 }.allSatisfy { $0 == .withdrawn })
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `wrong people, wrong days and wrong networks get nowhere`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (document, signing) = try await house.putForSigning()
            let (hanne, sport) = (try await house.browser(.hanne), try await place(house, document, signing, Self.sport))
            let good = ["naam": "An Peeters", "hoedanigheid": "schepen", "manier": "paper", "dag": "2026-11-21"]
            for (somebody, status) in [(Somebody.greet, 403), (.lieve, 403), (.tom, 404), (.ines, 404), (.visitor, 401)] {
                #expect(try await house.browser(somebody).send(.post, sport, good).status == status, "\(somebody)")
            }
            for wrong in [
                ["naam": ""], ["naam": String(repeating: "n", count: 201)], ["hoedanigheid": ""],
                ["hoedanigheid": String(repeating: "h", count: 201)], ["manier": "fax"], ["manier": "here"], ["dag": "gisteren"],
                ["dag": "2026-11-22"], ["dag": "2026-11-20"],
            ] {
                let form = good.merging(wrong) { $1 }
                let page = try await hanne.send(.post, sport, form)
                #expect(page.status == 422, "\(wrong)")
                #expect(try page.fields(of: sport)?["naam"] == form["naam"])
            }
            for method in [HTTPRequest.Method.put, .delete] {
                #expect([404, 405].contains(try await hanne.send(method, sport, good).status))
            }
            let elsewhere = try await house.begin("Van elders", in: TestHouse.otherNetwork, by: Somebody.tom.rawValue)
            let mixed = house.path(of: signing, elsewhere) + "/partners/\(try await house.partner(Self.sport))"
            #expect(try await house.browser(.tom).send(.post, mixed, good).status == 404, "a signing of another document")
            let nobody = house.path(of: signing, document) + "/partners/\(try await house.partner("Steunpunt Samen Uit Vlaanderen"))"
            #expect(try await hanne.send(.post, nobody, good).status == 404, "who does not sign has no page")
            #expect(try await house.count("SELECT count(*) FROM signature WHERE signing_id = \(signing.id)") == 0)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a clock that is set back turns no time around`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (document, signing) = try await house.putForSigning()
            house.clock.set(house.clock.now - 3 * Decided.day)
            let (youssef, sport) = (try await house.browser(.youssef), try await place(house, document, signing, Self.sport))
            var form = try #require(try await youssef.get(sport).fields(of: sport))
            #expect(form["dag"] == "2026-11-21", "not before it was opened")
            form["hoedanigheid"] = "diensthoofd"
            #expect(try await youssef.send(.post, sport, form).status == 303)
            let complete = try await house.signAll(document)
            #expect(complete.isComplete)
            #expect(try #require(complete.completedAt) >= complete.openedAt)
            #expect(complete.signatures.allSatisfy { $0.recordedAt >= complete.openedAt })
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a signed copy comes with its fingerprint and is handed out as it came`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (document, signing) = try await house.putForSigning()
            let (hanne, place) = (try await house.browser(.hanne), try await place(house, document, signing, Self.sport))
            let form = ["naam": "An Peeters", "hoedanigheid": "schepen", "manier": "eid", "dag": "2026-11-21"]
            for wrong in [SentFile.word, .program, .page] {
                #expect(try await hanne.sign(wrong, form, at: place).status == 422, "\(wrong)")
            }
            #expect(try await hanne.sign(SentFile.pdf(of: StoredFile.largest + 1), form, at: place).status == 422)
            #expect(try await hanne.sign(SentFile.pdf, form, at: place).status == 303)
            let given = try #require(try await house.signing(of: document).signatures.first)
            #expect(given.fileHash == SHA256.hash(data: SentFile.pdf.bytes).hex && given.way == .eid)
            let file = house.path(of: signing, document) + "/bestand/\(try #require(given.fileId))"
            let copy = try await house.browser(.lieve).look(file)
            #expect(copy.status == 200 && Array(copy.body.utf8) == SentFile.pdf.bytes)
            #expect(copy.headers[.contentDisposition]?.hasPrefix("attachment") == true)
            #expect(try await house.browser(.tom).look(file).status == 404)
            let (other, next) = try await house.putForSigning("Een andere nota", number: 931)
            let mixed = house.path(of: next, other) + "/bestand/\(try #require(given.fileId))"
            #expect(try await hanne.look(mixed).status == 404, "a copy of another signing")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `who is erased stays under what they signed, and nowhere else`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (document, signing) = try await house.putForSigning()
            let greet = try await house.person(Somebody.greet.rawValue)
            try await house.sign(Self.welkom, Somebody.greet.rawValue, in: signing, of: document, .here, by: .greet)
            try await house.sign(Self.sport, "Rik Daems", in: signing, of: document, by: .greet)
            #expect(try await house.browser(.greet).get("/instellingen/gegevens").shows(MyDataText.signings(3)), "with one of the demo")
            #expect(try await house.app.stores.erasures.erase(greet))
            let left = try await house.signing(of: document).signatures
            #expect(left.contains { $0.signatoryName == Somebody.greet.rawValue })
            #expect(left.allSatisfy { $0.recordedName == nil })
        }
    }
}

extension Browser {
    /// Sends a signature with a signed copy, as a browser does.
    func sign(_ file: SentFile, _ fields: [String: String], at path: String, as name: String = "bestand") async throws -> Page {
        let boundary = "----WebKitFormBoundary7MA4YWxkTrZu0gW"
        let all = fields.merging([FormToken.field: try await formToken()]) { $1 }
        let parts = all.sorted { $0.key < $1.key }.map {
            "--\(boundary)\r\nContent-Disposition: form-data; name=\"\($0)\"\r\n\r\n\($1)\r\n"
        }
        let head = "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"; filename=\"\(file.name)\"\r\n\r\n"
        let body = Array((parts.joined() + head).utf8) + file.bytes + Array("\r\n--\(boundary)--\r\n".utf8)
        return try await send(.post, path, body, type: "multipart/form-data; boundary=\(boundary)")
    }
}
