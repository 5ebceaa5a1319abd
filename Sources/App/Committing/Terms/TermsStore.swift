import Foundation
import Storage

/// Joining what was signed, leaving it with notice, and looking at it again. Whoever writes holds the row of the signing.
struct TermsStore: Sendable {
    let database: Database
    let surroundings: Surroundings
    let timeZone: TimeZone
    /// Tells those in an agreement what happens to it.
    let reminders: AgreementReminderStore

    private var today: String { Day.of(surroundings.now(), in: timeZone) }

    /// How long what was signed of a document holds; nil while nothing was signed by everybody.
    func term(of document: Document, _ signing: Signing?) async throws -> AgreementTerm? {
        guard let signing, signing.isComplete else { return nil }
        let today = today
        return try await database.read { db in try Self.term(of: document, signing, on: today, db) }
    }

    static func term(of document: Document, _ signing: Signing, on today: String, _ db: any Connection) throws -> AgreementTerm {
        AgreementTerm(
            document: document, signing: signing,
            exits: try db.rows(
                """
                SELECT agreement_exit.*, announcer.name AS announced_name, taker.name AS taken_back_name FROM agreement_exit
                LEFT JOIN person AS announcer ON announcer.id = agreement_exit.announced_by
                LEFT JOIN person AS taker ON taker.id = agreement_exit.taken_back_by
                WHERE agreement_exit.signing_id = \(signing.id) ORDER BY agreement_exit.announced_on, agreement_exit.id
                """),
            reviews: try db.rows(
                """
                SELECT agreement_review.*, person.name AS reviewed_name FROM agreement_review
                LEFT JOIN person ON person.id = agreement_review.reviewed_by
                WHERE agreement_review.signing_id = \(signing.id) ORDER BY agreement_review.number
                """),
            ratifications: try RatificationStore.ratifications(of: signing.decisionId, in: signing.networkId, on: today, db))
    }

    /// Lets a partner join: it is asked to sign what the others signed.
    ///
    /// - Throws: `SigningMoved` when it is asked already, or left the network.
    func accede(_ new: NewAccession, to signing: Signing, of document: Document, by person: Identifier) async throws {
        let (act, today) = (surroundings.act(in: document.networkId, by: person), today)
        try await database.write { db in
            let lastAt = try Self.hold(signing.id, act, in: db)
            let added = try db.run(
                """
                INSERT INTO signing_party (signing_id, network_id, partner_id, partner_name, needed, acceded_on)
                SELECT \(signing.id), network_id, id, name, \(new.needed), \(new.accededOn) FROM partner
                WHERE id = \(new.partnerId) AND network_id = \(act.network) AND deleted_at IS NULL
                    AND COALESCE(active_from, \(today)) <= \(today) AND COALESCE(active_until, \(today)) >= \(today)
                ON CONFLICT (signing_id, partner_id) DO UPDATE
                    SET needed = excluded.needed, acceded_on = excluded.acceded_on, left_on = NULL, partner_name = excluded.partner_name
                    WHERE signing_party.acceded_on IS NULL AND NOT EXISTS (
                        SELECT 1 FROM signature WHERE signature.signing_id = signing_party.signing_id
                            AND signature.partner_id = signing_party.partner_id)
                """)
            guard added == 1 else { throw SigningMoved() }
            try db.run("UPDATE signing SET reminded = 0, reminded_at = \(lastAt) WHERE id = \(signing.id)")
            try ScheduleStore.plan(.remindSigning, signing.id, at: act.at + SigningReminder.hour, in: db)
            try act.record(.partnerAcceded, document.title, in: db)
        }
    }

    /// Writes down that a partner gave notice, and tells those in the agreement at once.
    ///
    /// - Throws: `SigningMoved` when it did already, or did not sign.
    func announce(_ new: NewExit, from signing: Signing, of document: Document, by person: Identifier) async throws {
        let (act, id, today) = (surroundings.act(in: document.networkId, by: person), surroundings.identifier(), today)
        try await database.write { db in
            _ = try Self.hold(signing.id, act, in: db)
            let now = try SigningStore.find(signing.id, in: act.network, on: today, db)
            guard try Self.term(of: document, now, on: today, db).leaving(on: today).contains(where: { $0.partnerId == new.partnerId })
            else {
                throw SigningMoved()
            }
            try db.run(
                """
                INSERT INTO agreement_exit (id, signing_id, partner_id, announced_on, ends_on, reason, announced_by, announced_at)
                VALUES (\(id), \(signing.id), \(new.partnerId), \(new.announcedOn), \(new.endsOn), \(new.reason), \(person), \(act.at))
                """)
            try act.record(.exitAnnounced, document.title, in: db)
            try reminders.announce(id, try Self.term(of: document, now, on: today, db), at: act.at, in: db)
        }
    }

    /// Takes a notice back, as long as its last day is not over.
    ///
    /// - Throws: `SigningMoved` when that was done already, or it is too late.
    func takeBack(_ exit: AgreementExit, of document: Document, by person: Identifier) async throws {
        let (act, today) = (surroundings.act(in: document.networkId, by: person), today)
        try await database.write { db in
            _ = try Self.hold(exit.signingId, act, in: db)
            let taken = try db.run(
                """
                UPDATE agreement_exit SET taken_back_by = \(person), taken_back_at = \(act.at)
                WHERE id = \(exit.id) AND taken_back_at IS NULL AND ends_on >= \(today)
                """)
            guard taken == 1 else { throw SigningMoved() }
            try act.record(.exitTakenBack, document.title, in: db)
        }
    }

    /// Writes down what was found when it was looked at again.
    ///
    /// - Parameter read: how many reviews whoever writes this saw.
    /// - Throws: `SigningMoved` when another was written meanwhile.
    func review(_ new: NewAgreementReview, after read: Int, of signing: Signing, _ document: Document, by person: Identifier) async throws {
        let act = surroundings.act(in: document.networkId, by: person)
        try await database.write { db in
            _ = try Self.hold(signing.id, act, in: db)
            let count: Int = try db.value("SELECT count(*) FROM agreement_review WHERE signing_id = \(signing.id)") ?? 0
            guard count == read else { throw SigningMoved() }
            try db.run(
                """
                INSERT INTO agreement_review (signing_id, number, held_on, outcome, note, next_on, ends_on, reviewed_by, reviewed_at)
                VALUES (\(signing.id), \(read + 1), \(new.heldOn), \(new.outcome), \(new.note), \(new.nextOn), \(new.endsOn), \(person),
                    \(act.at))
                """)
            try act.record(.agreementReviewed, document.title, in: db)
        }
    }

    /// Holds what was signed by everybody until the end of the transaction, and gives a time that never runs back.
    private static func hold(_ signing: Identifier, _ act: Act, in db: any Connection) throws -> Date {
        let turn = try SigningActStore.hold(signing, in: act.network, act.at, in: db)
        guard turn.state == .complete else { throw SigningMoved() }
        return turn.lastAt
    }
}

/// A partner that is to join.
struct NewAccession: Hashable, Sendable {
    let partnerId: Identifier
    let needed: Int
    let accededOn: String
}

/// A notice that is yet to be written down.
struct NewExit: Hashable, Sendable {
    let partnerId: Identifier
    let announcedOn: String
    let endsOn: String
    let reason: String
}

/// A review that is yet to be written down.
struct NewAgreementReview: Hashable, Sendable {
    let heldOn: String
    let outcome: AgreementReview.Outcome
    let note: String
    let nextOn: String?
    let endsOn: String?
}
