import Foundation
import Localization
import Storage

/// The charter of each network: the draft, and the versions that were adopted.
struct CharterStore: Sendable {
    let database: Database
    let surroundings: Surroundings
    let timeZone: TimeZone

    var today: String { Day.of(surroundings.now(), in: timeZone) }

    private struct Draft: Decodable {
        let version: Int
        let reminding: String
    }

    private struct Line: Decodable {
        let rule: String
        let isOwn: Int
        let body: String
        let discussedOn: String?
        let isChosen: Int
    }

    /// The draft of a network; one that has none yet begins with the rules of the catalogue.
    ///
    /// - Parameter given: the rules of the catalogue.
    func draft(in network: Identifier, given: [CharterRule]) async throws -> Charter {
        let (draft, lines): (Draft?, [Line]) = try await database.read { db in
            (
                try db.row("SELECT version, reminding FROM charter WHERE network_id = \(network)"),
                try db.rows("SELECT * FROM charter_rule WHERE network_id = \(network) ORDER BY place, rule")
            )
        }
        var charter = Charter(version: draft?.version ?? 0, reminding: draft?.reminding ?? "", rules: given)
        for (place, rule) in given.enumerated() {
            guard let line = lines.first(where: { $0.isOwn == 0 && $0.rule == rule.rule }) else { continue }
            charter.rules[place].discussedOn = line.discussedOn
            charter.rules[place].isChosen = line.isChosen == 1
        }
        charter.rules += lines.filter { $0.isOwn == 1 }.map { line in
            CharterRule(
                rule: line.rule, isOwn: true, text: Text(verbatim: line.body), discussedOn: line.discussedOn, isChosen: line.isChosen == 1)
        }
        return charter
    }

    /// Changes the draft, unless somebody else did since it was read.
    ///
    /// - Throws: `CharterConflict`.
    func change(_ charter: Charter, in network: Identifier, by person: Identifier) async throws {
        let act = surroundings.act(in: network, by: person)
        try await database.write { db in
            try Self.step(charter, by: act, in: db)
            try db.run("DELETE FROM charter_rule WHERE network_id = \(network)")
            for (place, rule) in charter.rules.enumerated() {
                try db.run(
                    """
                    INSERT INTO charter_rule (network_id, rule, place, is_own, body, discussed_on, is_chosen)
                    VALUES (\(network), \(rule.rule), \(place), \(rule.isOwn ? 1 : 0), \(rule.isOwn ? rule.text.nl : ""),
                        \(rule.discussedOn), \(rule.isChosen ? 1 : 0))
                    """)
            }
            try act.recordOnce(.charterChanged, in: db)
        }
    }

    /// Takes the next version of the draft; only one of two who write at once gets it.
    private static func step(_ charter: Charter, by act: Act, in db: any Connection) throws {
        try db.run(
            """
            INSERT INTO charter (network_id, version, changed_by, changed_at) VALUES (\(act.network), 0, \(act.person), \(act.at))
            ON CONFLICT (network_id) DO NOTHING
            """)
        let changed = try db.run(
            """
            UPDATE charter SET version = version + 1, reminding = \(charter.reminding), changed_by = \(act.person), changed_at = \(act.at)
            WHERE network_id = \(act.network) AND version = \(charter.version)
            """)
        guard changed == 1 else { throw CharterConflict() }
    }

    /// Adopts what is chosen in the draft as the next version, with its texts copied in. The draft goes on from it.
    ///
    /// - Throws: `CharterConflict` when the draft changed since it was read.
    func adopt(_ charter: Charter, on day: String, reviewOn: String, in network: Identifier, by person: Identifier) async throws -> Int {
        let act = surroundings.act(in: network, by: person)
        return try await database.write { db in
            try Self.step(charter, by: act, in: db)
            let last: Int = try db.value("SELECT max(number) FROM charter_version WHERE network_id = \(network)") ?? 0
            try db.run(
                """
                INSERT INTO charter_version (network_id, number, adopted_on, review_on, reminding, adopted_by, adopted_at)
                VALUES (\(network), \(last + 1), \(day), \(reviewOn), \(charter.reminding), \(person), \(act.at))
                """)
            for (place, rule) in charter.chosen.enumerated() {
                try db.run(
                    """
                    INSERT INTO charter_version_rule (network_id, number, place, rule, nl, en, fr)
                    VALUES (\(network), \(last + 1), \(place + 1), \(rule.rule), \(rule.text.nl), \(rule.text.en), \(rule.text.fr))
                    """)
            }
            try act.record(.charterAdopted, String(last + 1), in: db)
            return last + 1
        }
    }

    private struct Head: Decodable {
        let number: Int
        let adoptedOn: String
        let reviewOn: String
        let reminding: String
        let adoptedAt: Date
        let adoptedByName: String?
    }

    /// Every version a network adopted, the newest first.
    func versions(in network: Identifier) async throws -> [AdoptedCharter] {
        try await database.read { db in try Self.versions(in: network, db) }
    }

    static func versions(in network: Identifier, _ db: any Connection) throws -> [AdoptedCharter] {
        let heads: [Head] = try db.rows(
            """
            SELECT charter_version.*, person.name AS adopted_by_name
            FROM charter_version LEFT JOIN person ON person.id = charter_version.adopted_by
            WHERE charter_version.network_id = \(network) ORDER BY charter_version.number DESC
            """)
        let rules: [AdoptedCharter.Rule] = try db.rows(
            "SELECT number, rule, nl, en, fr FROM charter_version_rule WHERE network_id = \(network) ORDER BY number, place")
        return heads.map { head in
            AdoptedCharter(
                number: head.number, adoptedOn: head.adoptedOn, reviewOn: head.reviewOn, reminding: head.reminding,
                adoptedAt: head.adoptedAt, adoptedByName: head.adoptedByName, rules: rules.filter { $0.number == head.number })
        }
    }

    /// The newest version of a network and when it is looked at again; nil before the first.
    func standing(in network: Identifier) async throws -> CharterStanding? {
        try await database.read { db in try Self.standing(in: network, db) }
    }

    static func standing(in network: Identifier, _ db: any Connection) throws -> CharterStanding? {
        try db.row(
            """
            SELECT number, adopted_on, review_on FROM charter_version WHERE network_id = \(network) ORDER BY number DESC LIMIT 1
            """)
    }
}
