import Foundation
import Storage

/// The goals, indicators and milestones of projects, with everything that was measured.
struct ProjectStore: Sendable {
    let database: Database
    let surroundings: Surroundings
    let timeZone: TimeZone

    var today: String { Day.of(surroundings.now(), in: timeZone) }

    /// A project with all it holds. A document of another kind is none.
    func project(of document: Identifier, in network: Identifier) async throws -> Project {
        try await database.read { db in try Self.project(of: document, in: network, db) }
    }

    private struct Count: Decodable {
        let goalId: Identifier
        let count: Int
    }

    static func project(of id: Identifier, in network: Identifier, _ db: any Connection) throws -> Project {
        let document = try DocumentStore.find(id, in: network, db)
        guard document.kind == .project else { throw WebError.notFound }
        let values: [IndicatorValue] = try db.rows(
            """
            SELECT indicator_value.*, person.name AS recorded_name FROM indicator_value
            JOIN project_indicator ON project_indicator.id = indicator_value.indicator_id
            LEFT JOIN person ON person.id = indicator_value.recorded_by WHERE project_indicator.document_id = \(id)
            ORDER BY indicator_value.measured_on, indicator_value.recorded_at, indicator_value.id
            """)
        let measured = Dictionary(grouping: values, by: \.indicatorId)
        var indicators: [ProjectIndicator] = try db.rows(
            "SELECT * FROM project_indicator WHERE document_id = \(id) ORDER BY made_at, id")
        for place in indicators.indices { indicators[place].values = measured[indicators[place].id] ?? [] }
        let counts: [Count] = try db.rows(
            """
            SELECT goal_id, count(*) AS count FROM realisation
            WHERE document_id = \(id) AND goal_id IS NOT NULL AND removed_at IS NULL GROUP BY goal_id
            """)
        return Project(
            document: document, goals: try db.rows("SELECT * FROM project_goal WHERE document_id = \(id) ORDER BY made_at, id"),
            indicators: indicators,
            milestones: try db.rows("SELECT * FROM project_milestone WHERE document_id = \(id) ORDER BY due_on, made_at, id"),
            realised: Dictionary(uniqueKeysWithValues: counts.map { ($0.goalId, $0.count) }))
    }

    func add(_ row: ProjectRow, to document: Document, by person: Identifier) async throws {
        let act = surroundings.act(in: document.networkId, by: person)
        try await database.write { db in
            _ = try DocumentStore.find(document.id, in: act.network, db)
            try Self.insert(row, into: document, act, in: db)
            try act.record(.projectPlanned, document.title, in: db)
        }
    }

    private static func insert(_ row: ProjectRow, into document: Document, _ act: Act, in db: any Connection) throws {
        let place: SQL = "\(row.id), \(document.id), \(act.network), \(act.person), \(act.at)"
        let columns: SQL = "id, document_id, network_id, made_by, made_at"
        switch row {
        case .goal(let one):
            try db.run("INSERT INTO project_goal (\(columns), what) VALUES (\(place), \(one.what))")
        case .indicator(let one):
            try hold(goal: one.goalId, of: document.id, in: db)
            try db.run(
                """
                INSERT INTO project_indicator (\(columns), goal_id, what, unit, start_value, target_value, due_on)
                VALUES (\(place), \(one.goalId), \(one.what), \(one.unit), \(one.startValue), \(one.targetValue), \(one.dueOn))
                """)
        case .milestone(let one):
            try db.run("INSERT INTO project_milestone (\(columns), what, due_on) VALUES (\(place), \(one.what), \(one.dueOn))")
        }
    }

    /// Keeps a goal from going while something is hung on it, until the end of the transaction.
    ///
    /// - Throws: `ProjectConflict` when it is gone, or no longer followed.
    static func hold(goal: Identifier, of document: Identifier, in db: any Connection) throws {
        let held = try db.run(
            "UPDATE project_goal SET version = version WHERE id = \(goal) AND document_id = \(document) AND retired_at IS NULL")
        guard held == 1 else { throw ProjectConflict() }
    }

    /// Changes what it says, unless somebody else did since it was read.
    ///
    /// - Throws: `ProjectConflict`.
    func change(_ row: ProjectRow, of document: Document, by person: Identifier) async throws {
        let act = surroundings.act(in: document.networkId, by: person)
        try await database.write { db in
            _ = try DocumentStore.find(document.id, in: act.network, db)
            guard try Self.update(row, of: document.id, in: db) == 1 else { throw ProjectConflict() }
            try act.record(.projectPlanned, document.title, in: db)
        }
    }

    private static func update(_ row: ProjectRow, of document: Identifier, in db: any Connection) throws -> Int {
        let read: SQL = "WHERE id = \(row.id) AND document_id = \(document) AND version = \(row.version)"
        switch row {
        case .goal(let one):
            return try db.run("UPDATE project_goal SET what = \(one.what), version = version + 1 \(read) AND retired_at IS NULL")
        case .indicator(let one):
            let isThere: Int = try db.value("SELECT count(*) FROM project_indicator \(read) AND retired_at IS NULL") ?? 0
            guard isThere == 1 else { return 0 }
            try hold(goal: one.goalId, of: document, in: db)
            return try db.run(
                """
                UPDATE project_indicator SET goal_id = \(one.goalId), what = \(one.what), unit = \(one.unit),
                    start_value = \(one.startValue), target_value = \(one.targetValue), due_on = \(one.dueOn), version = version + 1
                \(read) AND retired_at IS NULL
                """)
        case .milestone(let one):
            return try db.run("UPDATE project_milestone SET what = \(one.what), due_on = \(one.dueOn), version = version + 1 \(read)")
        }
    }

    /// Writes down what was measured. Sending the same twice writes it once.
    ///
    /// - Throws: `ProjectConflict` when it is no longer followed.
    func measure(_ value: NewIndicatorValue, of indicator: ProjectIndicator, in document: Document, by person: Identifier) async throws {
        let (act, id) = (surroundings.act(in: document.networkId, by: person), surroundings.identifier())
        try await database.write { db in
            _ = try DocumentStore.find(document.id, in: act.network, db)
            try Self.hold(goal: indicator.goalId, of: document.id, in: db)
            guard
                try db.run("UPDATE project_indicator SET version = version WHERE id = \(indicator.id) AND retired_at IS NULL") == 1
            else { throw ProjectConflict() }
            // What was written down last of that day, by the same person, is what is sent again.
            let last: Identifier? = try db.value(
                """
                SELECT id FROM indicator_value WHERE indicator_id = \(indicator.id) AND measured_on = \(value.measuredOn)
                ORDER BY recorded_at DESC, id DESC LIMIT 1
                """)
            let isSame: Int =
                try db.value(
                    """
                    SELECT count(*) FROM indicator_value
                    WHERE id = \(last) AND value = \(value.value) AND note = \(value.note) AND recorded_by = \(person)
                    """) ?? 0
            guard isSame == 0 else { return }
            try db.run(
                """
                INSERT INTO indicator_value (id, indicator_id, measured_on, value, note, recorded_by, recorded_at)
                VALUES (\(id), \(indicator.id), \(value.measuredOn), \(value.value), \(value.note), \(person), \(act.at))
                """)
            try act.record(.projectPlanned, document.title, in: db)
        }
    }

    /// Says on which day a milestone was done, or that it was not. Who says the same after another changes nothing.
    func set(doneOn day: String?, _ milestone: ProjectMilestone, of document: Document, by person: Identifier) async throws {
        let act = surroundings.act(in: document.networkId, by: person)
        let isOther: SQL = day == nil ? "done_on IS NOT NULL" : "done_on IS NULL"
        try await database.write { db in
            _ = try DocumentStore.find(document.id, in: act.network, db)
            let changed = try db.run(
                """
                UPDATE project_milestone SET done_on = \(day), done_by = \(day == nil ? nil : person), version = version + 1
                WHERE id = \(milestone.id) AND document_id = \(document.id) AND \(isOther)
                """)
            if changed == 1 { try act.record(.projectPlanned, document.title, in: db) }
        }
    }
}
