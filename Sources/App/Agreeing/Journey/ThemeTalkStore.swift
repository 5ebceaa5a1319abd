import Foundation
import Storage

/// When the themes of each phase were discussed. What was written is never changed.
struct ThemeTalkStore: Sendable {
    let database: Database
    let surroundings: Surroundings

    static func talks(in network: Identifier, _ db: any Connection) throws -> [ThemeTalk] {
        try db.rows(
            """
            SELECT theme_talk.*, person.name AS written_name FROM theme_talk LEFT JOIN person ON person.id = theme_talk.written_by
            WHERE theme_talk.network_id = \(network) ORDER BY theme_talk.held_on DESC, theme_talk.id DESC
            """)
    }

    /// The partners that were there, by talk, in the order of their names.
    func partners(in network: Identifier) async throws -> [Identifier: [String]] {
        let rows: [ThemeTalk.Partner] = try await database.read { db in
            try db.rows(
                """
                SELECT theme_talk_partner.talk_id, theme_talk_partner.name FROM theme_talk_partner
                JOIN theme_talk ON theme_talk.id = theme_talk_partner.talk_id WHERE theme_talk.network_id = \(network)
                ORDER BY theme_talk_partner.name
                """)
        }
        return Dictionary(grouping: rows, by: \.talkId).mapValues { $0.map(\.name) }
    }

    func find(_ id: Identifier, in network: Identifier) async throws -> ThemeTalk {
        let talk: ThemeTalk? = try await database.read { db in
            try db.row(
                """
                SELECT theme_talk.*, person.name AS written_name FROM theme_talk LEFT JOIN person ON person.id = theme_talk.written_by
                WHERE theme_talk.id = \(id) AND theme_talk.network_id = \(network)
                """)
        }
        guard let talk else { throw WebError.notFound }
        return talk
    }

    func add(_ talk: NewThemeTalk, in network: Identifier, by person: Identifier) async throws {
        let act = surroundings.act(in: network, by: person)
        try await database.write { db in
            try db.run(
                """
                INSERT INTO theme_talk (id, network_id, theme, held_on, note, written_by, written_at)
                VALUES (\(talk.id), \(network), \(talk.theme), \(talk.heldOn), \(talk.note), \(person), \(act.at))
                """)
            for name in Set(talk.partners).sorted() {
                try db.run("INSERT INTO theme_talk_partner (talk_id, name) VALUES (\(talk.id), \(name))")
            }
            try act.record(.themeDiscussed, talk.theme.rawValue, in: db)
        }
    }

    /// Withdraws a talk, or lets it stand after all. Doing either twice is doing it once.
    func set(isWithdrawn: Bool, _ talk: ThemeTalk, in network: Identifier, by person: Identifier) async throws {
        let act = surroundings.act(in: network, by: person)
        try await database.write { db in
            let changed =
                isWithdrawn
                ? try db.run(
                    """
                    UPDATE theme_talk SET withdrawn_by = \(person), withdrawn_at = \(act.at)
                    WHERE id = \(talk.id) AND network_id = \(network) AND withdrawn_at IS NULL
                    """)
                : try db.run(
                    """
                    UPDATE theme_talk SET withdrawn_by = NULL, withdrawn_at = NULL
                    WHERE id = \(talk.id) AND network_id = \(network) AND withdrawn_at IS NOT NULL
                    """)
            guard changed == 1 else { return }
            try act.record(isWithdrawn ? .themeTakenBack : .themeDiscussed, talk.theme, in: db)
        }
    }
}
