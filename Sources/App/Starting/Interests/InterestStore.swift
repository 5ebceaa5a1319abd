import Foundation
import Storage

/// What the partners of each network wrote about why and for what they take part.
struct InterestStore: Sendable {
    let database: Database
    let surroundings: Surroundings

    /// What each partner of a network stands for today, by the partners' names.
    func standing(in network: Identifier) async throws -> [PartnerInterests] {
        try await database.read { db in try Self.standing(in: network, db) }
    }

    static func standing(in network: Identifier, _ db: any Connection) throws -> [PartnerInterests] {
        let texts = Dictionary(grouping: try newest("interest.network_id = \(network)", db), by: \.partnerId)
        let commitments = Dictionary(grouping: try CommitmentStore.newest("commitment.network_id = \(network)", db), by: \.partnerId)
        let shared = Dictionary(grouping: try OwnInterestStore.shared(in: network, db), by: \.partnerId)
        return try PartnerStore.partners(in: network, db).map { partner in
            func text(_ part: Interest.Part) -> Interest? { texts[partner.id]?.first { $0.part == part && !$0.body.isEmpty } }
            return PartnerInterests(
                partner: partner, ambition: text(.ambition), network: text(.network), organisation: text(.organisation),
                shared: shared[partner.id] ?? [], commitments: (commitments[partner.id] ?? []).filter { $0.isWithdrawn == 0 })
        }
    }

    /// Every text a partner ever wrote, the newest first.
    func history(of partner: Identifier) async throws -> [Interest] {
        try await database.read { db in
            try Self.read("interest.partner_id = \(partner) ORDER BY interest.written_at DESC, interest.version DESC, interest.part", db)
        }
    }

    /// Whether a partner has nobody who could fill in.
    func hasNobody(_ partner: Identifier) async throws -> Bool {
        try await database.read { db in try Self.hasNobody(partner, db) }
    }

    static func hasNobody(_ partner: Identifier, _ db: any Connection) throws -> Bool {
        let people: Int =
            try db.value("SELECT count(*) FROM membership WHERE partner_id = \(partner) AND role <> 'reader' AND ended_at IS NULL") ?? 0
        return people == 0
    }

    /// Keeps what was changed, each as a new version. What somebody left as they had read it is not touched.
    ///
    /// - Throws: `InterestConflict` when another changed the same text meanwhile; then nothing is kept.
    func write(_ drafts: [InterestDraft], of partner: Partner, isTypedFor: Bool, by person: Identifier) async throws {
        let act = surroundings.act(in: partner.networkId, by: person)
        let ids = drafts.map { _ in surroundings.identifier() }
        try await database.write { db in
            let all = try Self.read("interest.partner_id = \(partner.id)", db)
            var isChanged = false
            for (draft, id) in zip(drafts, ids) {
                let versions = all.filter { $0.part == draft.part }
                let now = versions.max { $0.version < $1.version }
                let wasRead = versions.first { $0.version == draft.version }
                if draft.says(the: now) || draft.says(the: wasRead) { continue }
                guard now?.version ?? 0 == draft.version else { throw InterestConflict() }
                try Self.insert(draft, id, of: partner, isTypedFor: isTypedFor, act, in: db)
                isChanged = true
            }
            if isChanged { try act.record(.interestsWritten, partner.name, in: db) }
        }
    }

    /// Makes an earlier text the newest again, as a version of its own.
    func bringBack(_ part: Interest.Part, _ version: Int, of partner: Partner, isTypedFor: Bool, by person: Identifier) async throws {
        let act = surroundings.act(in: partner.networkId, by: person)
        let id = surroundings.identifier()
        try await database.write { db in
            let versions = try Self.read("interest.partner_id = \(partner.id) AND interest.part = \(part)", db)
            guard let old = versions.first(where: { $0.version == version }), let now = versions.map(\.version).max(), version < now else {
                throw WebError.notFound
            }
            // Who may read it is not widened by bringing it back.
            let audience = versions.first { $0.version == now }?.audience
            let draft = InterestDraft(part: part, body: old.body, reach: old.reach, audience: audience, version: now)
            try Self.insert(draft, id, of: partner, isTypedFor: isTypedFor, from: version, act, in: db)
            try act.record(.interestBroughtBack, partner.name, in: db)
        }
    }

    private static func insert(
        _ draft: InterestDraft, _ id: Identifier, of partner: Partner, isTypedFor: Bool, from version: Int? = nil, _ act: Act,
        in db: any Connection
    ) throws {
        try db.run(
            """
            INSERT INTO interest (id, network_id, partner_id, part, version, body, reach, audience, is_typed_for, brought_back_from,
                written_by, written_at)
            VALUES (\(id), \(partner.networkId), \(partner.id), \(draft.part), \(draft.version + 1), \(draft.body), \(draft.reach),
                \(draft.audience), \(isTypedFor ? 1 : 0), \(version), \(act.person), \(act.at))
            """)
    }

    /// The partners that somebody speaks for and that have nothing yet, in networks where others have begun.
    func missing(for person: Identifier) async throws -> [MissingInterests] {
        try await database.read { db in
            try db.rows(
                """
                SELECT DISTINCT partner.network_id, network.name AS network_name, partner.id AS partner_id, partner.name AS partner_name
                FROM membership JOIN partner ON partner.id = membership.partner_id AND partner.deleted_at IS NULL
                JOIN network ON network.id = partner.network_id AND network.deleted_at IS NULL AND network.ended_at IS NULL
                WHERE membership.person_id = \(person) AND membership.role IN ('representative', 'coordinator') AND membership.ended_at IS NULL
                    AND NOT EXISTS (SELECT 1 FROM interest WHERE interest.partner_id = partner.id AND interest.body <> '')
                    AND NOT EXISTS (SELECT 1 FROM commitment WHERE commitment.partner_id = partner.id)
                    AND EXISTS (SELECT 1 FROM interest WHERE interest.network_id = partner.network_id)
                ORDER BY network.name, partner.name, partner.id
                """)
        }
    }

    private static func newest(_ condition: SQL, _ db: any Connection) throws -> [Interest] {
        try read(
            """
            \(condition) AND NOT EXISTS (SELECT 1 FROM interest AS later WHERE later.partner_id = interest.partner_id
                AND later.part = interest.part AND later.version > interest.version)
            """, db)
    }

    private static func read(_ condition: SQL, _ db: any Connection) throws -> [Interest] {
        try db.rows(
            """
            SELECT interest.partner_id, interest.part, interest.version, interest.body, interest.reach, interest.audience,
                interest.is_typed_for, interest.brought_back_from, person.name AS writer_name, interest.written_at
            FROM interest LEFT JOIN person ON person.id = interest.written_by WHERE \(condition)
            """)
    }
}

/// A partner whose interests are still missing where others have begun.
struct MissingInterests: Codable, Hashable, Sendable {
    let networkId: Identifier
    let networkName: String
    let partnerId: Identifier
    let partnerName: String
}
