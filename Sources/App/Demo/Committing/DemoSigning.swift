import Foundation
import Storage

/// How the demo's agreement is approved and signed: decided at the table, two partners whose bodies still have to ratify, and the
/// first signatures.
struct DemoSigning {
    let stores: Stores
    let clock: StoryClock
    let zone: TimeZone
    let network: Identifier
    let person: Identifier
    let end: Date

    private static let day: TimeInterval = 24 * 3600
    private var all: AgreementStores { stores.agreements }

    func tell() async throws {
        let documents = try await stores.committing.documents.documents(in: network)
        guard let nota = documents.first(where: { $0.title == DemoDocuments.agreement }) else { throw WebError.notFound }
        let decision = try await approve(nota)
        try await ratify(decision)
        try await empower("Greet De Wilde", for: "vzw Welkom", by: "bestuursorgaan")
        clock.set(end - 8 * Self.day)
        let welkom = try await partner("vzw Welkom")
        try await stores.committing.signingActs.open(
            NewSigning(documentId: nota.id, version: nota.version, decisionId: decision.id, needed: [welkom: 2]), in: network, by: person)
        guard let signing = try await stores.committing.signings.signings(of: nota.id, in: network).first else { throw WebError.notFound }
        // The PDF is made once the demo is served.
        try await stores.database.write { db in
            try ScheduleStore.drop(.fixSigning, signing.id, in: db)
            try ScheduleStore.plan(.remindSigning, signing.id, at: end + 7 * Self.day, in: db)
        }
        try await sign(signing, nota, "vzw Welkom", "Greet De Wilde", "coördinator", .here, daysAgo: 6)
        try await sign(signing, nota, "vzw Welkom", "Rita Callens", "voorzitter", .paper, daysAgo: 5)
        try await sign(signing, nota, "Wandelclub Stap Mee", "Marc Thienpont", "secretaris", .paper, daysAgo: 4)
        try await sign(signing, nota, "Nawal Lamrini, ervaringsdeskundige", "Nawal Lamrini", "ervaringsdeskundige", .itsme, daysAgo: 3)
    }

    /// Has the PDF made of what is being signed.
    static func fix(in app: App) async throws {
        let now = app.surroundings.now()
        try await app.stores.database.write { db in
            let open: [Identifier] = try db.values("SELECT id FROM signing WHERE state = 'open' AND pdf = 'pending'")
            for id in open { try ScheduleStore.plan(.fixSigning, id, at: now, in: db) }
        }
    }

    /// Unanimously, by everybody with a voice.
    private func approve(_ nota: Document) async throws -> Decision {
        clock.set(end - 28 * Self.day)
        let draft = Decision(
            id: stores.actions.surroundings.identifier(), networkId: network, state: .draft, level: .network,
            title: "Goedkeuring van de afsprakennota 2027–2032",
            body: "Wij keuren versie \(nota.version) van de afsprakennota goed, onder voorbehoud van wat onze eigen organen zeggen.",
            reason: "De nota moet klaar zijn voor het nieuwe jaar.", occasion: "Kernoverleg",
            occasionOn: Day.of(clock.now - Self.day, in: zone),
            way: .unanimity, ballot: .named, isHidden: 0, quorum: .all, silence: .notBound, needs: .sign, amount: nil,
            closesOn: Day.of(clock.now + 12 * Self.day, in: zone))
        let id = try await stores.committing.signingActs.propose(
            draft, for: nota, version: nota.version, seesDrafts: true, by: person)
        try await all.proposals.open(try await all.decisions.scene(id, in: network).decision, by: person)
        clock.set(end - 24 * Self.day)
        let opened = try await all.decisions.scene(id, in: network)
        for voice in opened.present { try await agree(opened.decision, voice) }
        clock.set(end - 15 * Self.day)
        try await all.closing.close(id, in: network, by: person)
        return try await all.decisions.scene(id, in: network).decision
    }

    private func agree(_ decision: Decision, _ voice: Voice) async throws {
        let members = try await stores.members.members(of: network)
        let speakers = Speakers(
            members: members, mandates: try await all.mandates.mandates(in: network), today: Day.of(clock.now, in: zone))
        guard let speaker = speakers.of(voice.partnerId).first ?? members.first(where: { $0.partnerId == voice.partnerId }) else { return }
        clock.set(clock.now + 1800)
        try await all.positions.take(
            NewPosition(partnerId: voice.partnerId, textNumber: 1, stance: .yes, optionPlace: nil, reason: "", isPersonal: false),
            on: decision, by: speaker.personId, byLink: false)
    }

    /// Three bodies are asked; one has ratified.
    private func ratify(_ decision: Decision) async throws {
        clock.set(end - 14 * Self.day)
        for (name, body, days) in [
            ("Cultuurdienst Waterbeke", Ratification.Body.council, 12.0), ("OCMW Waterbeke", .welfareCouncil, 19),
            ("vzw Welkom", .board, -8),
        ] {
            try await all.ratifications.add(
                NewRatification(
                    partnerId: try await partner(name), body: body, bodyName: "",
                    dueOn: Day.of(max(clock.now + Self.day, end + days * Self.day), in: zone)),
                to: decision, by: person)
        }
        clock.set(end - 9 * Self.day)
        let asked = try await all.ratifications.ratifications(of: decision.id, in: network)
        guard let board = asked.first(where: { $0.body == .board }) else { throw WebError.notFound }
        let result = NewRatificationResult(
            result: .ratified, heldOn: Day.of(clock.now - Self.day, in: zone), nextOn: nil,
            reference: "Verslag van het bestuursorgaan, punt 4",
            url: "", note: "")
        try await all.ratifications.give(result, after: 0, of: board, on: decision, by: person)
    }

    /// A body lets somebody sign for its partner.
    private func empower(_ who: String, for name: String, by body: String) async throws {
        let (members, partner) = (try await stores.members.members(of: network), try await partner(name))
        guard let holder = members.first(where: { $0.name == who }) else { throw WebError.notFound }
        let mandate = Mandate(
            id: stores.actions.surroundings.identifier(), networkId: network, personId: holder.personId, partnerId: partner,
            subject: "afsprakennota 2027–2032", limit: .sign, amount: nil, givenBy: body, startsOn: Day.of(clock.now, in: zone),
            endsOn: nil, replacementId: nil, recordedAt: clock.now)
        try await all.mandates.give(mandate, by: person)
    }

    private func sign(
        _ signing: Signing, _ nota: Document, _ name: String, _ who: String, _ capacity: String, _ way: Signature.Way, daysAgo: Double
    ) async throws {
        clock.set(end - daysAgo * Self.day)
        let members = try await stores.members.members(of: network)
        let recorder = way == .here ? members.first { $0.name == who }?.personId ?? person : person
        try await stores.committing.signingActs.sign(
            NewSignature(
                partnerId: try await partner(name), signatoryName: who, capacity: capacity, way: way, signedOn: Day.of(clock.now, in: zone)),
            in: signing.id, of: nota, by: recorder)
    }

    private func partner(_ name: String) async throws -> Identifier {
        guard let found = try await stores.partners.partners(in: network).first(where: { $0.name == name }) else { throw WebError.notFound }
        return found.id
    }
}
