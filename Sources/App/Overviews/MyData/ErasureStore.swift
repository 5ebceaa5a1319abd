import Foundation
import Storage

/// Erasing a person: asked for, taken back, and done.
struct ErasureStore: Sendable {
    let database: Database
    let surroundings: Surroundings

    /// The time in which a request can be taken back.
    static let pause = TimeInterval(RetentionPeriod.days(.bin) * 24 * 3600)

    /// What the files may still hold of somebody who was erased.
    static let tables = [
        "person", "person_address", "membership", "invitation", "response", "remark", "draft", "activity", "mail", "session",
        "search_entry", "group_session", "own_interest", "interest", "commitment_version", "delivery", "interest_mark", "kind_sheet",
        "arena_maker", "arena_rating", "arena_reader", "arena_visit", "arena_actor", "arena_version_actor",
        "starting_step", "criteria_lock", "criterion", "actor_choice", "approach", "arena_correction", "ratification",
        "ratification_result",
        "journey_move", "phase_view", "theme_talk", "theme_talk_partner", "network_ending", "network_reopening", "ending_settlement",
        "ending_anchor",
        "mandate", "delegation", "handover", "charter", "charter_version",
        "decision", "proposal_text", "position", "position_link", "objection_answer", "deadline_move", "advice_request", "advice",
        "spoken_afterwards", "decision_review",
        "signing", "signature", "signature_taken_back", "agreement_exit", "agreement_review",
        "document", "document_version", "stored_file", "export_job", "amendment", "clause_comment", "clause_link",
        "project_goal", "project_indicator", "indicator_value", "project_milestone", "realisation",
    ]

    /// When a person will be erased, when that was asked.
    func due(_ person: Identifier) async throws -> Date? {
        try await database.read { db in try db.value("SELECT due_at FROM erasure_request WHERE person_id = \(person)") }
    }

    /// The networks that would be left with people and without a coordinator.
    func blocks(_ person: Identifier) async throws -> [String] {
        try await database.read { db in try Self.blocks(person, db) }
    }

    static func blocks(_ person: Identifier, _ db: any Connection) throws -> [String] {
        try db.values(
            """
            SELECT network.name FROM network WHERE network.deleted_at IS NULL
                AND EXISTS (SELECT 1 FROM membership WHERE network_id = network.id AND person_id = \(person) AND role = 'coordinator'
                    AND ended_at IS NULL)
                AND NOT EXISTS (SELECT 1 FROM membership WHERE network_id = network.id AND person_id <> \(person) AND role = 'coordinator'
                    AND ended_at IS NULL)
                AND EXISTS (SELECT 1 FROM membership WHERE network_id = network.id AND person_id <> \(person) AND ended_at IS NULL)
            ORDER BY network.name
            """)
    }

    /// Notes that somebody wants to be erased; false while a network would be left without a coordinator.
    func ask(_ person: Identifier) async throws -> Bool {
        let now = surroundings.now()
        return try await database.write { db in
            guard try Self.blocks(person, db).isEmpty else { return false }
            try Self.plan(person, network: nil, at: now, in: db)
            return true
        }
    }

    private static func plan(_ person: Identifier, network: Identifier?, at now: Date, in db: any Connection) throws {
        try db.run(
            """
            INSERT INTO erasure_request (person_id, network_id, asked_at, due_at) VALUES (\(person), \(network), \(now), \(now + pause))
            ON CONFLICT (person_id) DO NOTHING
            """)
    }

    func takeBack(_ person: Identifier) async throws {
        try await database.write { db in try db.run("DELETE FROM erasure_request WHERE person_id = \(person)") }
    }

    /// A coordinator passes on the request of somebody who is only in their network: that person leaves it now, is told, and
    /// is erased after the pause.
    func ask(for member: Member, in network: Network, by actor: Identifier, letter: NewMail?) async throws {
        let act = surroundings.act(in: network.id, by: actor)
        let mail = surroundings.identifier()
        try await database.write { db in
            guard try Self.mayBeAsked(for: member.personId, in: network.id, by: actor, db) else { throw WebError.forbidden }
            try db.run(
                """
                UPDATE membership SET ended_at = \(act.at), ended_by = \(actor)
                WHERE person_id = \(member.personId) AND network_id = \(network.id) AND ended_at IS NULL
                """)
            try Self.plan(member.personId, network: network.id, at: act.at, in: db)
            if let letter { try MailStore.put(letter, id: mail, at: act.at, in: db) }
            try act.record(.erasureAsked, member.name, in: db)
        }
    }

    /// Whether a coordinator may pass on such a request: about another, known nowhere else, who is no administrator.
    func mayBeAsked(for person: Identifier, in network: Identifier, by actor: Identifier) async throws -> Bool {
        try await database.read { db in try Self.mayBeAsked(for: person, in: network, by: actor, db) }
    }

    private static func mayBeAsked(for person: Identifier, in network: Identifier, by actor: Identifier, _ db: any Connection) throws
        -> Bool
    {
        let elsewhere: Int =
            try db.value(
                """
                SELECT (SELECT count(*) FROM membership WHERE person_id = \(person) AND network_id <> \(network))
                    + (SELECT count(*) FROM person WHERE id = \(person) AND administrator_since IS NOT NULL)
                """) ?? 1
        return elsewhere == 0 && person != actor
    }

    /// Erases somebody at once; false while a network would be left without a coordinator.
    func erase(_ person: Identifier) async throws -> Bool {
        let surroundings = surroundings
        return try await database.write { db in try Self.erase(person, surroundings, in: db) }
    }

    /// Erases a person with everything that bears their name. What closed rounds have counted stays as it was counted.
    static func erase(_ person: Identifier, _ surroundings: Surroundings, in db: any Connection) throws -> Bool {
        let now = surroundings.now()
        guard try blocks(person, db).isEmpty, let name: String = try db.value("SELECT name FROM person WHERE id = \(person)") else {
            return false
        }
        let networks: [Identifier] = try db.values("SELECT DISTINCT network_id FROM membership WHERE person_id = \(person)")
        let running: [Identifier] = try db.values(
            """
            SELECT round.id FROM round JOIN invitation ON invitation.round_id = round.id
            WHERE invitation.person_id = \(person) AND round.closed_at IS NULL
            """)
        try db.run("UPDATE activity SET is_erased = 1 WHERE person_id = \(person)")
        for network in networks { try eraseTraces(of: person, named: name, in: network, at: now, db) }
        try db.run(
            """
            DELETE FROM mail WHERE recipient = \(name) AND (address IN (SELECT address FROM person_address WHERE person_id = \(person))
                OR address IN (SELECT address FROM membership WHERE person_id = \(person) AND address IS NOT NULL))
            """)
        try db.run(
            """
            DELETE FROM sign_in_link WHERE address IN (SELECT address FROM person_address WHERE person_id = \(person))
                AND address NOT IN (SELECT address FROM person_address WHERE person_id <> \(person))
            """)
        // Addresses, sessions, memberships, invitations, and with these answers, remarks and drafts, go along.
        try db.run("DELETE FROM person WHERE id = \(person)")
        for round in running { try RoundStore.recount(round, in: db) }
        for network in networks {
            try Act(network: network, person: nil, at: now, id: surroundings.identifier()).record(.personErased, "1", in: db)
        }
        try ScheduleStore.plan(.wipeErased, Identifier(rawValue: ""), at: now, in: db)
        return true
    }

    /// The name in the activity and the group sessions of a network; and a network that nobody else is in goes to the bin.
    private static func eraseTraces(of person: Identifier, named name: String, in network: Identifier, at now: Date, _ db: any Connection)
        throws
    {
        let kinds: [Activity.Kind] = [
            .personAdded, .personChanged, .membershipEnded, .addressCorrected, .handedOver, .erasureAsked, .erasureTakenBack, .broughtBack,
            .representationHandedOver,
        ]
        try db.run("UPDATE activity SET subject = '' WHERE network_id = \(network) AND subject = \(name) AND kind IN \(list: kinds)")
        try db.run("UPDATE group_session SET facilitator = '' WHERE network_id = \(network) AND facilitator = \(name)")
        // Somebody who stood in an arena in their own name.
        try db.run("UPDATE arena_actor SET name = '' WHERE network_id = \(network) AND kind = 'person' AND name = \(name)")
        try db.run("UPDATE arena_version_actor SET name = '' WHERE network_id = \(network) AND kind = 'person' AND name = \(name)")
        for column in ["spoken_to", "door"] as [SQL] {
            try db.run("UPDATE approach SET \(column) = '' WHERE network_id = \(network) AND \(column) = \(name)")
        }
        try db.run("UPDATE approach SET name = '…' WHERE network_id = \(network) AND name = \(name)")
        try db.run("UPDATE mandate SET given_by = '…' WHERE network_id = \(network) AND given_by = \(name)")
        try db.run("UPDATE signature SET held_given_by = '…' WHERE network_id = \(network) AND held_given_by = \(name)")
        try db.run("UPDATE signature_taken_back SET signatory_name = '…' WHERE network_id = \(network) AND signatory_name = \(name)")
        try db.run("UPDATE ending_settlement SET person_name = '' WHERE network_id = \(network) AND person_name = \(name)")
        try db.run("UPDATE ending_anchor SET keeper = '…' WHERE network_id = \(network) AND keeper = \(name)")
        let others: Int =
            try db.value(
                "SELECT count(*) FROM membership WHERE network_id = \(network) AND person_id <> \(person) AND ended_at IS NULL") ?? 0
        let isThere: Int = try db.value("SELECT count(*) FROM network WHERE id = \(network) AND deleted_at IS NULL") ?? 0
        if others == 0, isThere == 1 { try NetworkStore.remove(network, by: nil, at: now, in: db) }
    }
}

/// Erasing guests and, from the command line, whoever uses an address.
extension ErasureStore {
    /// How many invitations of guests an address has.
    func guests(at address: String) async throws -> Int {
        try await database.read { db in
            try db.value("SELECT count(*) FROM invitation WHERE person_id IS NULL AND guest_address = \(address)") ?? 0
        }
    }

    /// Erases the guests at an address, with their answers to open and confidential rounds.
    func eraseGuests(at address: String) async throws {
        let now = surroundings.now()
        try await database.write { db in
            let names: [String] = try db.values(
                "SELECT DISTINCT guest_name FROM invitation WHERE person_id IS NULL AND guest_address = \(address)")
            let networks: [Identifier] = try db.values(
                """
                SELECT DISTINCT round.network_id FROM round JOIN invitation ON invitation.round_id = round.id
                WHERE invitation.person_id IS NULL AND invitation.guest_address = \(address)
                """)
            try db.run(
                """
                UPDATE activity SET subject = '' WHERE kind = \(Activity.Kind.guestInvited) AND network_id IN \(list: networks)
                    AND subject IN \(list: names)
                """)
            try db.run("DELETE FROM mail WHERE address = \(address) AND recipient IN \(list: names)")
            try db.run("DELETE FROM invitation WHERE person_id IS NULL AND guest_address = \(address)")
            try ScheduleStore.plan(.wipeErased, Identifier(rawValue: ""), at: now, in: db)
        }
    }
}

extension ErasureStore {
    /// Wipes what the files still hold of what was erased. Tried again until it is done.
    func wipe() async throws {
        try await database.write { db in try SearchStore.forget(in: db) }
        try await database.scrub(Self.tables)
        try await database.write { db in try ScheduleStore.drop(.wipeErased, Identifier(rawValue: ""), in: db) }
    }
}
