import Crypto
import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

/// What comes after a signature was written down: its copy, who hears of it, and taking it back.
@Suite struct SignatureRepairTests {
    private static let sport = SigningTests.sport
    private static let welkom = SigningTests.welkom

    private func place(_ house: TestHouse, _ document: Document, _ signing: Signing, _ partner: String) async throws -> String {
        house.path(of: signing, document) + "/partners/\(try await house.partner(partner))"
    }

    @Test(arguments: TestEngine.allCases)
    func `a signed copy that is missing is marked, and added later, once`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (document, signing) = try await house.putForSigning()
            try await house.sign(Self.sport, "Rik Daems", in: signing, of: document)
            let place = try await place(house, document, signing, Self.sport)
            let one = try #require(try await house.signing(of: document).signatures.first)
            let copy = place + "/handtekeningen/\(one.id)/kopie"
            let (youssef, lieve, list) = (try await house.browser(.youssef), try await house.browser(.lieve), house.path(of: document))
            #expect(try await lieve.get(place).shows(SigningText.copyMissing))
            #expect(try await lieve.get(list + "/ondertekening").shows(SigningText.copyMissing))
            #expect(try await lieve.get(place).fields(of: copy) == nil)
            for refused in [Somebody.greet, .lieve] {
                #expect(try await house.browser(refused).sign(.pdf, [:], at: copy, as: "kopie1").status == 403)
            }
            #expect(try await youssef.send(.post, copy).status == 422)
            #expect(try await youssef.sign(.program, [:], at: copy, as: "kopie1").status == 422)
            #expect(try await youssef.sign(.pdf, [:], at: copy, as: "kopie1").status == 303)
            #expect(try await youssef.sign(.pdf(of: 400), [:], at: copy, as: "kopie1").status == 409, "it has one")
            let kept = try await house.signing(of: document).signatures.first
            #expect(kept?.fileHash == SHA256.hash(data: SentFile.pdf.bytes).hex)
            #expect(try await !lieve.get(place).shows(SigningText.copyMissing))
            let welkom = try await self.place(house, document, signing, Self.welkom)
            #expect(try await youssef.sign(.pdf, [:], at: welkom + "/handtekeningen/\(one.id)/kopie", as: "kopie1").status == 404)
            let complete = try await house.signAll(document)
            let other = try #require(complete.signatures.first { $0.partnerId != one.partnerId })
            let later = house.path(of: signing, document) + "/partners/\(other.partnerId)/handtekeningen/\(other.id)/kopie"
            #expect(try await house.browser(.hanne).sign(.pdf, [:], at: later, as: "kopie1").status == 303, "after the last signature too")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `who speaks for a partner hears what somebody else writes down for it`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (document, signing) = try await house.putForSigning(two: [Self.sport])
            let place = try await place(house, document, signing, Self.sport)
            let form = ["naam": "Rik Daems", "hoedanigheid": "schepen", "manier": "itsme", "dag": "2026-11-21"]
            #expect(try await house.browser(.youssef).send(.post, place, form).status == 303)
            let subject = SignatureText.subject(.recorded(capacity: ""), Self.sport).nl
            #expect(try await house.count("SELECT count(*) FROM mail WHERE subject = \(subject)") == 0, "it is their own")
            let hanne = try await house.browser(.hanne)
            #expect(try await hanne.send(.post, place, form.merging(["naam": "An Peeters"]) { $1 }).status == 303)
            let told: [String] = try await house.values("SELECT recipient FROM mail WHERE subject = \(subject) ORDER BY recipient")
            let speakers = try await Speakers(
                members: house.app.stores.members.members(of: document.networkId),
                mandates: house.app.stores.agreements.mandates.mandates(in: document.networkId), today: "2026-11-21"
            ).of(house.partner(Self.sport), alsoReplacements: true).filter { $0.address != nil }
            #expect(Set(told) == Set(speakers.map(\.name)) && told.count == speakers.count && told.contains(Somebody.youssef.rawValue))
            let body: String = try await house.value("SELECT body FROM mail WHERE subject = \(subject) LIMIT 1") ?? ""
            #expect(body.contains("An Peeters, schepen: met itsme") && body.contains(Somebody.hanne.rawValue) && body.contains(place))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `while it is open a signature is taken back with a reason, and that stays to be read`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (document, signing) = try await house.putForSigning(two: [Self.sport])
            let place = try await place(house, document, signing, Self.sport)
            var new = NewSignature(
                partnerId: try await house.partner(Self.sport), signatoryName: "Rik Daems", capacity: "schepen", way: .eid,
                signedOn: "2026-11-21")
            (new.file, new.fileType) = (SentFile.pdf.bytes, .pdf)
            try await house.app.stores.committing.signingActs.sign(
                new, in: signing.id, of: document, by: house.person(Somebody.youssef.rawValue))
            try await house.sign(Self.sport, "An Peeters", in: signing, of: document)
            let given = try await house.signing(of: document).signatures
            let (mine, other) = (try #require(given.first), try #require(given.last))
            func back(_ one: Signature) -> String { place + "/handtekeningen/\(one.id)/terug" }
            let (youssef, hanne, why) = (
                try await house.browser(.youssef), try await house.browser(.hanne), "Rik tekende het verkeerde blad."
            )
            let files = try await house.count("SELECT count(*) FROM stored_file")
            #expect(try await youssef.send(.post, back(other), ["waarom2": why]).status == 403, "somebody else wrote it down")
            #expect(try await house.browser(.lieve).send(.post, back(mine), ["waarom1": why]).status == 403)
            let short = try await youssef.send(.post, back(mine), ["waarom1": "Foutje dus"])
            #expect(short.status == 422)
            #expect(try short.fields(of: back(mine))?["waarom1"] == "Foutje dus")
            async let one = youssef.send(.post, back(mine), ["waarom1": why])
            async let again = hanne.send(.post, back(mine), ["waarom1": why])
            #expect(try await [one.status, again.status].sorted() == [303, 409])
            #expect(try await house.signing(of: document).signatures == [other])
            #expect(try await house.count("SELECT count(*) FROM stored_file") == files - 1, "its copy goes along")
            let page = try await house.browser(.lieve).get(place)
            #expect(try page.shows(why) && page.shows(SignatureText.takenBackTitle) && page.shows("Rik Daems"))
            try await house.sign(Self.sport, "Rik Daems", in: signing, of: document)
            #expect(try await house.signing(of: document).signatures.map(\.place) == [1, 2], "the place is free again")
            let complete = try await house.signAll(document)
            let late = try await hanne.send(
                .post, back(try #require(complete.signatures.last { $0.partnerId == other.partnerId })), ["waarom2": why])
            #expect(late.status == 409, "what is signed stays signed")
            #expect(try await house.signing(of: document).signatures.count == complete.signatures.count)
        }
    }
}
