import Foundation
import Localization
import Storage

/// Who belongs to a network.
struct MemberStore: Sendable {
    let database: Database
    let surroundings: Surroundings

    /// Every place anybody has in a network now.
    func members(of network: Identifier) async throws -> [Member] {
        try await database.read { db in try Self.members(of: network, db) }
    }

    static func members(of network: Identifier, _ db: any Connection) throws -> [Member] {
        try db.rows(
            """
            SELECT membership.id AS membership_id, membership.person_id, person.name, person.language, partner.id AS partner_id,
                partner.name AS partner_name, membership.role, membership.started_at,
                \(address(of: "person.id", in: "membership.network_id")) AS address
            FROM membership JOIN person ON person.id = membership.person_id LEFT JOIN partner ON partner.id = membership.partner_id
                AND partner.deleted_at IS NULL
            WHERE membership.network_id = \(network) AND membership.ended_at IS NULL ORDER BY membership.started_at, membership.id
            """)
    }

    /// The address by which a network knows somebody: the one it was given while that is still theirs, otherwise their first.
    /// So a network never learns another address by adding somebody it knows by one.
    static func address(of person: SQL, in network: SQL) -> SQL {
        """
        COALESCE(
            (SELECT given.address FROM membership AS given
                JOIN person_address ON person_address.person_id = given.person_id AND person_address.address = given.address
                WHERE given.person_id = \(person) AND given.network_id = \(network) AND given.ended_at IS NULL ORDER BY given.started_at, given.id LIMIT 1),
            (SELECT address FROM person_address WHERE person_id = \(person) ORDER BY added_at, address LIMIT 1))
        """
    }

    /// The places one person has in a network; without any, the person does not exist there.
    func places(of person: Identifier, in network: Identifier) async throws -> [Member] {
        let places = try await members(of: network).filter { $0.personId == person }
        guard !places.isEmpty else { throw WebError.notFound }
        return places
    }

    /// Adds a person to a network, or another place for one who is there.
    func add(_ new: NewMember, to network: Identifier, by actor: Identifier) async throws {
        let (person, membership) = (surroundings.identifier(), surroundings.identifier())
        let act = act(in: network, by: actor)
        try await database.write { db in
            if try Self.insert(new, person: person, membership: membership, network: network, at: act.at, in: db) {
                try act.record(.personAdded, new.name, in: db)
            }
        }
    }

    /// Adds one, and says whether anything changed: the same place twice is one.
    static func insert(
        _ new: NewMember, person: Identifier, membership: Identifier, network: Identifier, at now: Date, in db: any Connection
    ) throws -> Bool {
        let id =
            try known(new, in: network, db)
            ?? PersonStore.findOrAdd(name: new.name, address: new.address, language: new.language, id: person, at: now, in: db).id
        let added = try db.run(
            """
            INSERT INTO membership (id, network_id, person_id, partner_id, address, role, started_at)
            SELECT \(membership), \(network), \(id), \(new.partner), \(new.address), \(new.role), \(now)
            WHERE NOT EXISTS (
                SELECT 1 FROM membership WHERE network_id = \(network) AND person_id = \(id) AND ended_at IS NULL
                AND COALESCE(partner_id, '') = COALESCE(\(new.partner), '')
            )
            """)
        return added == 1
    }

    /// Somebody without an address is known by name and partner; the name is all there is.
    private static func known(_ new: NewMember, in network: Identifier, _ db: any Connection) throws -> Identifier? {
        guard new.address == nil else { return nil }
        return try members(of: network, db).first {
            $0.address == nil && $0.partnerId == new.partner && $0.name.caseInsensitiveCompare(new.name) == .orderedSame
        }?.personId
    }

    /// Gives a place another role. The last coordinator of a network stays one.
    func change(_ member: Member, to role: Membership.Role, in network: Identifier, by actor: Identifier) async throws -> Bool {
        let act = act(in: network, by: actor)
        return try await database.write { db in
            guard try role == .coordinator || Self.mayLose(member, network, db) else { return false }
            try db.run("UPDATE membership SET role = \(role) WHERE id = \(member.membershipId)")
            try act.record(.personChanged, member.name, in: db)
            return true
        }
    }

    /// Ends a place. The last coordinator of a network stays.
    func end(_ member: Member, in network: Identifier, by actor: Identifier) async throws -> Bool {
        let act = act(in: network, by: actor)
        return try await database.write { db in
            guard try Self.mayLose(member, network, db) else { return false }
            try db.run(
                "UPDATE membership SET ended_at = \(act.at), ended_by = \(actor) WHERE id = \(member.membershipId) AND ended_at IS NULL")
            try act.record(.membershipEnded, member.name, in: db)
            return true
        }
    }

    private static func mayLose(_ member: Member, _ network: Identifier, _ db: any Connection) throws -> Bool {
        guard member.role == .coordinator else { return true }
        let others: Int =
            try db.value(
                """
                SELECT count(*) FROM membership WHERE network_id = \(network) AND role = 'coordinator' AND ended_at IS NULL AND id <> \(member.membershipId)
                """) ?? 0
        return others > 0
    }

    private func act(in network: Identifier, by person: Identifier) -> Act {
        surroundings.act(in: network, by: person)
    }
}

/// Somebody who is yet to be added.
struct NewMember: Hashable, Sendable {
    let name: String
    let address: String?
    let partner: Identifier?
    let role: Membership.Role
    let language: Language
}
