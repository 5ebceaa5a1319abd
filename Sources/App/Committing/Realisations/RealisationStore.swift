import Foundation
import Storage

/// What networks realised, with the pictures of it.
struct RealisationStore: Sendable {
    let database: Database
    let surroundings: Surroundings
    let timeZone: TimeZone

    /// How long something that was removed can be taken back.
    static let stay = TimeInterval(RetentionPeriod.days(.bin) * 24 * 3600)

    var today: String { Day.of(surroundings.now(), in: timeZone) }

    /// What a network realised, the newest first.
    ///
    /// - Parameter year: that of the first day; every year when it is left out.
    func realisations(in network: Identifier, year: Int? = nil) async throws -> [NamedRealisation] {
        try await database.read { db in try Self.realisations(in: network, year: year, db) }
    }

    static func realisations(in network: Identifier, year: Int? = nil, _ db: any Connection) throws -> [NamedRealisation] {
        let (first, last): (String, String) = year.map { ("\($0)-01-01", "\($0)-12-31") } ?? ("", "9999")
        return try read(
            "realisation.network_id = \(network) AND realisation.removed_at IS NULL AND realisation.happened_on BETWEEN \(first) AND \(last)",
            db)
    }

    /// What was removed and can still be taken back, the latest first.
    func removed(in network: Identifier) async throws -> [NamedRealisation] {
        let oldest = surroundings.now() - Self.stay
        return try await database.read { db in
            try Self.read(
                "realisation.network_id = \(network) AND realisation.removed_at > \(oldest)",
                order: "realisation.removed_at DESC, realisation.id",
                db)
        }
    }

    /// One of a network; also one that was removed and can still be taken back.
    func find(_ id: Identifier, in network: Identifier) async throws -> NamedRealisation {
        let oldest = surroundings.now() - Self.stay
        let found = try await database.read { db in
            try Self.read(
                """
                realisation.id = \(id) AND realisation.network_id = \(network)
                    AND (realisation.removed_at IS NULL OR realisation.removed_at > \(oldest))
                """, db
            ).first
        }
        guard let found else { throw WebError.notFound }
        return found
    }

    private static let newestFirst: SQL = "realisation.happened_on DESC, realisation.made_at DESC, realisation.id DESC"

    private static func read(_ condition: SQL, order: SQL = newestFirst, _ db: any Connection) throws -> [NamedRealisation] {
        let sql: SQL = """
            SELECT realisation.*, document.title AS project_title, project_goal.what AS goal_what, maker.name AS made_name,
                remover.name AS removed_name
            FROM realisation LEFT JOIN document ON document.id = realisation.document_id AND document.deleted_at IS NULL
            LEFT JOIN project_goal ON project_goal.id = realisation.goal_id AND document.id IS NOT NULL
            LEFT JOIN person AS maker ON maker.id = realisation.made_by LEFT JOIN person AS remover ON remover.id = realisation.removed_by
            WHERE \(condition) ORDER BY \(order)
            """
        let (all, names): ([Realisation], [NamedRealisation.Names]) = (try db.rows(sql), try db.rows(sql))
        return zip(all, names).map { NamedRealisation(realisation: $0, names: $1) }
    }

    /// The projects of a network to which something can belong, with their goals.
    func projects(in network: Identifier) async throws -> [RealisationProject] {
        struct Line: Decodable {
            let id: Identifier
            let title: String
        }
        return try await database.read { db in
            let lines: [Line] = try db.rows(
                "SELECT id, title FROM document WHERE network_id = \(network) AND kind = 'project' AND deleted_at IS NULL ORDER BY title, id"
            )
            let goals: [RealisationProject.Goal] = try db.rows(
                """
                SELECT id, document_id, what FROM project_goal WHERE network_id = \(network) AND retired_at IS NULL ORDER BY made_at, id
                """)
            return lines.map { line in
                RealisationProject(id: line.id, title: line.title, goals: goals.filter { $0.documentId == line.id })
            }
        }
    }

    /// Writes down what was realised, with a photo of it.
    ///
    /// - Throws: `ProjectConflict` when its goal is no longer followed.
    func add(_ one: Realisation, _ photo: CleanPhoto?, by person: Identifier) async throws {
        let act = surroundings.act(in: one.networkId, by: person)
        let file = surroundings.identifier()
        try await database.write { db in
            try Self.hold(one, act, in: db)
            if let photo { try Self.keep(photo, as: file, act, in: db) }
            try db.run(
                """
                INSERT INTO realisation (id, network_id, document_id, goal_id, what, for_whom, how_many, how_many_what, happened_on, until_on,
                    place, note, picture_file_id, picture_alt, picture_agreed, made_by, made_at)
                VALUES (\(one.id), \(act.network), \(one.documentId), \(one.goalId), \(one.what), \(one.forWhom), \(one.howMany),
                    \(one.howManyWhat), \(one.happenedOn), \(one.untilOn), \(one.place), \(one.note), \(photo == nil ? nil : file),
                    \(one.pictureAlt), \(photo == nil ? 0 : 1), \(person), \(act.at))
                """)
            try act.record(.realisationAdded, one.what, in: db)
        }
    }

    private static func hold(_ one: Realisation, _ act: Act, in db: any Connection) throws {
        guard let document = one.documentId else { return }
        guard try DocumentStore.find(document, in: act.network, db).kind == .project else { throw WebError.notFound }
        if let goal = one.goalId { try ProjectStore.hold(goal: goal, of: document, in: db) }
    }

    private static func keep(_ photo: CleanPhoto, as id: Identifier, _ act: Act, in db: any Connection) throws {
        try FileStore.add(photo.bytes, named: "foto.\(photo.type.ending)", photo.type, as: id, act, in: db)
    }

    /// Changes what it says, unless somebody else did since it was read, or removed it.
    ///
    /// - Throws: `RealisationConflict`; `ProjectConflict` when the goal that was chosen is no longer followed.
    func change(_ one: Realisation, _ photo: PhotoChange, by person: Identifier) async throws {
        let act = surroundings.act(in: one.networkId, by: person)
        let file = surroundings.identifier()
        try await database.write { db in
            let old = try Self.read("realisation.id = \(one.id) AND realisation.network_id = \(act.network)", db).first?.realisation
            guard let old else { throw WebError.notFound }
            // What it belonged to already may stay, also when that is in the bin or no longer followed.
            if (old.documentId, old.goalId) != (one.documentId, one.goalId) { try Self.hold(one, act, in: db) }
            if case .replace(let clean) = photo { try Self.keep(clean, as: file, act, in: db) }
            let picture =
                switch photo {
                case .keep: old.pictureFileId
                case .remove: Identifier?.none
                case .replace: file
                }
            let changed = try db.run(
                """
                UPDATE realisation SET document_id = \(one.documentId), goal_id = \(one.goalId), what = \(one.what),
                    for_whom = \(one.forWhom), how_many = \(one.howMany), how_many_what = \(one.howManyWhat),
                    happened_on = \(one.happenedOn), until_on = \(one.untilOn), place = \(one.place), note = \(one.note),
                    picture_file_id = \(picture), picture_alt = \(one.pictureAlt), picture_agreed = \(picture == nil ? 0 : 1),
                    version = version + 1
                WHERE id = \(one.id) AND network_id = \(act.network) AND version = \(one.version) AND removed_at IS NULL
                """)
            guard changed == 1 else { throw RealisationConflict() }
            if photo != .keep, let gone = old.pictureFileId { try db.run("DELETE FROM stored_file WHERE id = \(gone)") }
            try act.record(.realisationChanged, one.what, in: db)
        }
    }

    /// Removes something, so that it can be taken back for a while. Who does so after another changes nothing.
    func remove(_ one: Realisation, by person: Identifier) async throws {
        let act = surroundings.act(in: one.networkId, by: person)
        try await database.write { db in
            let removed = try db.run(
                """
                UPDATE realisation SET removed_at = \(act.at), removed_by = \(person), version = version + 1
                WHERE id = \(one.id) AND network_id = \(act.network) AND removed_at IS NULL
                """)
            if removed == 1 { try act.record(.realisationRemoved, one.what, in: db) }
        }
    }

    /// Takes back what was removed. Who does so after another changes nothing.
    func takeBack(_ one: Realisation, by person: Identifier) async throws {
        let act = surroundings.act(in: one.networkId, by: person)
        try await database.write { db in
            let back = try db.run(
                """
                UPDATE realisation SET removed_at = NULL, removed_by = NULL, version = version + 1
                WHERE id = \(one.id) AND network_id = \(act.network) AND removed_at > \(act.at - Self.stay)
                """)
            if back == 1 { try act.record(.realisationChanged, one.what, in: db) }
        }
    }

    /// Lets go of projects that are about to be removed for good: what was realised stays.
    static func release(fromDocuments documents: SQL, in db: any Connection) throws {
        try db.run("UPDATE realisation SET document_id = NULL, goal_id = NULL, version = version + 1 WHERE document_id IN (\(documents))")
    }

    /// How many of a network.
    struct Swept: Decodable {
        let networkId: Identifier
        let count: Int
    }

    /// Removes for good what was removed before a moment, with its pictures.
    static func sweep(before limit: Date, in db: any Connection) throws -> [Swept] {
        let old: SQL = "realisation WHERE removed_at < \(limit)"
        let swept: [Swept] = try db.rows("SELECT network_id, count(*) AS count FROM \(old) GROUP BY network_id")
        let pictures: [Identifier] = try db.values("SELECT picture_file_id FROM \(old) AND picture_file_id IS NOT NULL")
        try db.run("DELETE FROM \(old)")
        try db.run("DELETE FROM stored_file WHERE id IN \(list: pictures)")
        return swept
    }
}
