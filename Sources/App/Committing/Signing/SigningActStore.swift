import Foundation
import Storage

/// Having a text approved, opening its signing, signing, stopping. Whoever writes holds the row of the signing meanwhile, so that two
/// who sign at once both count, none comes in while it is being stopped, and it is completed once.
struct SigningActStore: Sendable {
    let database: Database
    let surroundings: Surroundings
    let timeZone: TimeZone
    let documents: DocumentStore

    private var today: String { Day.of(surroundings.now(), in: timeZone) }

    /// Writes a draft of a proposal to approve a version of a document. Where the same text lies on the table already, or was
    /// approved, that decision stays.
    ///
    /// - Parameter seesDrafts: whether somebody else's draft is one to go on with.
    /// - Returns: the decision about this text.
    func propose(_ decision: Decision, for document: Document, version: Int, seesDrafts: Bool, by person: Identifier) async throws
        -> Identifier
    {
        let act = surroundings.act(in: document.networkId, by: person)
        return try await database.write { db in
            _ = try DocumentStore.find(document.id, in: act.network, db)
            let standing = try SigningStore.approvals(of: document.id, in: act.network, db).first { one in
                one.version == version
                    && (one.isTaken || one.state == .open || (one.state == .draft && (seesDrafts || one.proposedBy == person)))
            }
            if let standing { return standing.decisionId }
            try ProposalStore.insert(decision, options: [], act, in: db)
            try Self.link(document.id, version, to: decision.id, act, in: db)
            return decision.id
        }
    }

    private static func link(_ document: Identifier, _ version: Int, to decision: Identifier, _ act: Act, in db: any Connection) throws {
        try db.run(
            """
            INSERT INTO document_approval (document_id, version, network_id, decision_id)
            VALUES (\(document), \(version), \(act.network), \(decision)) ON CONFLICT DO NOTHING
            """)
    }

    /// Opens a signing: fixes the version with its title, its language, its term and the fingerprint of all that, and who signs.
    ///
    /// - Throws: `SigningMoved` when the decision does not carry it or another is open.
    func open(_ new: NewSigning, in network: Identifier, by person: Identifier) async throws {
        let (act, id, today) = (surroundings.act(in: network, by: person), surroundings.identifier(), today)
        try await database.write { db in
            try Self.check(new, in: network, db)
            let text = try documents.text(of: new.documentId, in: network, version: new.version, db)
            let document = text.document
            try Self.link(document.id, new.version, to: new.decisionId, act, in: db)
            try db.run(
                """
                INSERT INTO signing (id, network_id, document_id, version, title, language, starts_on, ends_on, review_on, notice_months,
                    text_hash, decision_id, state, last_at, opened_by, opened_at)
                VALUES (\(id), \(network), \(document.id), \(new.version), \(document.title), \(document.language), \(document.startsOn),
                    \(document.endsOn), \(document.reviewOn), \(document.noticeMonths), \(text.fingerprint), \(new.decisionId), 'open',
                    \(act.at), \(person), \(act.at))
                """)
            let parties = try db.run(
                """
                INSERT INTO signing_party (signing_id, network_id, partner_id, partner_name, needed)
                SELECT \(id), network_id, id, name, 1 FROM partner WHERE network_id = \(network) AND \(Self.takesPart(on: today))
                """)
            guard parties > 1 else { throw SigningMoved() }
            let two = new.needed.filter { $0.value == 2 }.map(\.key)
            try db.run("UPDATE signing_party SET needed = 2 WHERE signing_id = \(id) AND partner_id IN \(list: two)")
            try ScheduleStore.plan(.fixSigning, id, at: act.at, in: db)
            try ScheduleStore.plan(.remindSigning, id, at: act.at + SigningReminder.hour, in: db)
            try act.record(.signingOpened, document.title, in: db)
        }
    }

    /// Which partners sign: those with a voice that take part on a day.
    static func takesPart(on today: String) -> SQL {
        """
        has_voice = 1 AND deleted_at IS NULL AND COALESCE(active_from, \(today)) <= \(today) AND COALESCE(active_until, \(today)) >= \(today)
        """
    }

    /// Looks whether the decision was taken and is about that text, and nothing is in its way.
    private static func check(_ new: NewSigning, in network: Identifier, _ db: any Connection) throws {
        let decision = try DecisionStore.find(new.decisionId, in: network, db)
        let about = try SigningStore.approvals(of: new.documentId, in: network, db).filter { $0.decisionId == decision.id }
        let inTheWay: Int =
            try db.value(
                """
                SELECT count(*) FROM signing WHERE document_id = \(new.documentId)
                    AND (state = 'open' OR (state = 'complete' AND version = \(new.version)))
                """) ?? 0
        guard decision.isClosed, decision.isTaken, about.isEmpty || about.contains(where: { $0.version == new.version }), inTheWay == 0
        else { throw SigningMoved() }
    }

    /// What holding the row of a signing gives: how it stands, and a time that never runs back.
    struct Turn: Decodable {
        let state: Signing.State
        let lastAt: Date
    }

    static func hold(_ id: Identifier, in network: Identifier, _ now: Date, in db: any Connection) throws -> Turn {
        let turn: Turn? = try db.row(
            """
            UPDATE signing SET turn = turn + 1, last_at = CASE WHEN last_at > \(now) THEN last_at ELSE \(now) END
            WHERE id = \(id) AND network_id = \(network) RETURNING state, last_at
            """)
        guard let turn else { throw WebError.notFound }
        return turn
    }

    /// Writes down a signature; the last one completes the signing.
    ///
    /// - Parameter letters: what those for whom it was written down are told.
    /// - Throws: `SignatureProblem`.
    func sign(
        _ new: NewSignature, in signing: Identifier, of document: Document, by person: Identifier, telling letters: [NewMail] = []
    ) async throws {
        let act = surroundings.act(in: document.networkId, by: person)
        let (fileId, today) = (new.fileType == nil ? nil : surroundings.identifier(), today)
        try await database.write { db in
            let turn = try Self.hold(signing, in: act.network, act.at, in: db)
            let now = try SigningStore.find(signing, in: act.network, on: today, db)
            guard let party = now.parties.first(where: { $0.partnerId == new.partnerId }) else { throw WebError.notFound }
            if let problem = now.problem(with: new, of: party) { throw problem }
            if let fileId, let type = new.fileType {
                try FileStore.add(
                    new.file, named: "\(party.partnerName) \(new.signatoryName).\(type.ending)", type, as: fileId, act, in: db)
            }
            try Self.insert(
                new, as: surroundings.identifier(), at: now.freePlace(of: party), of: party, fileId, act, at: turn.lastAt, in: db)
            for letter in letters { try MailStore.put(letter, id: surroundings.identifier(), at: act.at, in: db) }
            try act.record(.documentSigned, document.title, in: db)
            try Self.complete(signing, in: act.network, at: turn.lastAt, today, in: db)
        }
    }

    private static func insert(
        _ new: NewSignature, as id: Identifier, at place: Int, of party: SigningParty, _ file: Identifier?, _ act: Act, at now: Date,
        in db: any Connection
    ) throws {
        let held = try mandate(of: new, by: act, in: db)
        let isWithin = held?.covers(.sign) == true
        try db.run(
            """
            INSERT INTO signature (id, signing_id, network_id, partner_id, place, needed, signatory_name, name_key, capacity, held_limit,
                held_amount, held_subject, held_given_by, is_within, way, signed_on, file_id, recorded_by, recorded_at)
            VALUES (\(id), \(party.signingId), \(act.network), \(party.partnerId), \(place), \(party.needed), \(new.signatoryName),
                \(Signature.key(new.signatoryName)), \(new.capacity), \(held?.limit), \(held?.amount), \(held?.subject ?? ""),
                \(held?.givenBy ?? ""), \(isWithin ? 1 : 0), \(new.way), \(new.signedOn), \(file), \(act.person), \(now))
            """)
    }

    /// The furthest mandate that whoever signs held on that day: who is signed in, or the one of that name in the network.
    private static func mandate(of new: NewSignature, by act: Act, in db: any Connection) throws -> Mandate? {
        let key = Signature.key(new.signatoryName)
        let named = try MemberStore.members(of: act.network, db).filter { Signature.key($0.name) == key }.map(\.personId)
        let people = new.way == .here ? [act.person].compactMap { $0 } : named
        let mandates = try MandateStore.mandates(in: act.network, db)
        return people.compactMap { mandates.furthest(of: $0, for: new.partnerId, on: new.signedOn, needs: .sign, nil) }
            .max { $0.limit < $1.limit }
    }

    /// Completes a signing for which nobody has to sign any more: whoever was there signed, and the others left.
    static func complete(_ id: Identifier, in network: Identifier, at now: Date, _ today: String, in db: any Connection) throws {
        let signing = try SigningStore.find(id, in: network, on: today, db)
        guard signing.isOpen, signing.waiting.isEmpty, !signing.signatures.isEmpty else { return }
        try db.run("UPDATE signing SET state = 'complete', completed_at = \(now), reminded = 0 WHERE id = \(id)")
        let gone = signing.parties.filter { $0.hasLeft && !signing.isSigned(by: $0) }.map(\.partnerId)
        try db.run("UPDATE signing_party SET left_on = \(today) WHERE signing_id = \(id) AND partner_id IN \(list: gone)")
        try ScheduleStore.drop(.remindSigning, id, in: db)
        try ScheduleStore.plan(.remindAgreement, id, at: now + SigningReminder.day, in: db)
    }

    /// Stops a signing, with a reason. What was signed so far stays to be read.
    ///
    /// - Throws: `SigningMoved` when it was completed or stopped meanwhile.
    func withdraw(_ signing: Signing, of document: Document, because why: String, by person: Identifier) async throws {
        let act = surroundings.act(in: document.networkId, by: person)
        try await database.write { db in
            let turn = try Self.hold(signing.id, in: act.network, act.at, in: db)
            guard turn.state == .open else { throw SigningMoved() }
            try db.run(
                """
                UPDATE signing SET state = 'withdrawn', withdrawn_by = \(person), withdrawn_at = \(turn.lastAt), withdrawn_why = \(why)
                WHERE id = \(signing.id)
                """)
            try ScheduleStore.drop(.remindSigning, signing.id, in: db)
            try ScheduleStore.drop(.fixSigning, signing.id, in: db)
            try MailStore.takeBack(about: signing.id, in: db)
            try act.record(.signingWithdrawn, document.title, in: db)
        }
    }
}

extension Signing {
    /// Why a signature cannot be added, if so.
    func problem(with new: NewSignature, of party: SigningParty) -> SignatureProblem? {
        if state == .withdrawn { return .withdrawn }
        let key = Signature.key(new.signatoryName)
        if signatures(of: party.partnerId).contains(where: { Signature.key($0.signatoryName) == key }) { return .samePerson }
        if isSigned(by: party) { return .alreadyFull }
        return takesSignature(of: party) ? nil : .left
    }
}
