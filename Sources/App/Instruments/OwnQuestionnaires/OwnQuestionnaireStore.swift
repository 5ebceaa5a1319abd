import Foundation
import Localization
import Storage

/// The questionnaires that networks made themselves. What is ready is in the catalogue too.
struct OwnQuestionnaireStore: Sendable {
    let database: Database
    let surroundings: Surroundings
    let catalogue: Catalogue

    private static let channel = "own_questionnaire"

    private struct Row: Codable, Sendable {
        let id: Identifier
        let networkId: Identifier
        let key: String
        let state: OwnQuestionnaire.State
        let body: String
        let undo: String?
        let nextNumber: Int
        let edits: Int
        let changedAt: Date
        let deletedAt: Date?

        var questionnaire: OwnQuestionnaire {
            get throws {
                OwnQuestionnaire(
                    id: id, networkId: networkId, state: state, changedAt: changedAt, edits: edits, canUndo: undo != nil,
                    isRemoved: deletedAt != nil, instrument: try JSONDecoder().decode(Instrument.self, from: Data(body.utf8)),
                    nextNumber: nextNumber)
            }
        }
    }

    /// Puts everything that is ready into the catalogue.
    func load() async throws {
        let rows: [Row] = try await database.readLong { db in
            try db.rows("SELECT * FROM own_questionnaire WHERE state = 'ready' ORDER BY key, version")
        }
        // One that cannot be read keeps no other from being there; its rounds are not found.
        let found = rows.compactMap { row in (try? row.questionnaire).map { ($0.instrument.complete, row.networkId, row.deletedAt == nil) }
        }
        catalogue.own.change { own in
            for (instrument, network, isOffered) in found { own.keep(instrument, of: network, isOffered: isOffered) }
        }
    }

    /// Something each time that another process made one ready or threw one away.
    var changes: AsyncStream<String> { database.listen(Self.channel) }

    /// Every version of every questionnaire of a network, the newest first.
    func questionnaires(in network: Identifier) async throws -> [OwnQuestionnaire] {
        let rows: [Row] = try await database.read { db in
            try db.rows("SELECT * FROM own_questionnaire WHERE network_id = \(network) ORDER BY key DESC, version DESC")
        }
        return try rows.map { try $0.questionnaire }
    }

    func find(_ id: Identifier, in network: Identifier) async throws -> OwnQuestionnaire {
        let row: Row? = try await database.read { db in
            try db.row("SELECT * FROM own_questionnaire WHERE id = \(id) AND network_id = \(network)")
        }
        guard let row else { throw WebError.notFound }
        return try row.questionnaire
    }

    /// A key that no other questionnaire of this installation has.
    func newKey() -> String { Instrument.ownPrefix + surroundings.randomBytes(8).hex }

    /// Adds a draft.
    func add(_ instrument: Instrument, to network: Identifier, by person: Identifier) async throws -> Identifier {
        let id = surroundings.identifier()
        let act = surroundings.act(in: network, by: person)
        let (body, number) = (try Self.body(instrument), instrument.firstFreeNumber)
        let title = instrument.title.filled(instrument.languages ?? []).nl
        try await database.write { db in
            try Self.insert(id, instrument, body, number, act, in: db)
            try act.record(.ownQuestionnaireMade, title, in: db)
        }
        return id
    }

    private static func insert(
        _ id: Identifier, _ instrument: Instrument, _ body: String, _ number: Int, _ act: Act, in db: any Connection
    ) throws {
        try db.run(
            """
            INSERT INTO own_questionnaire (id, network_id, key, version, state, body, next_number, changed_at)
            VALUES (\(id), \(act.network), \(instrument.key), \(instrument.version), 'draft', \(body), \(number), \(act.at))
            """)
    }

    /// Changes a draft, unless somebody else did since it was read.
    ///
    /// - Throws: `OwnConflict`.
    func change(_ own: OwnQuestionnaire, by person: Identifier) async throws {
        let act = act(own, person)
        let (body, title) = (try Self.body(own.instrument.settled), own.title.nl)
        try await database.write { db in
            let changed = try db.run(
                """
                UPDATE own_questionnaire SET undo = CASE WHEN body = \(body) THEN undo ELSE body END, body = \(body),
                    next_number = \(own.nextNumber), changed_at = \(act.at), edits = edits + 1
                WHERE id = \(own.id) AND state = 'draft' AND deleted_at IS NULL AND edits = \(own.edits)
                """)
            guard changed == 1 else { throw OwnConflict() }
            try act.record(.ownQuestionnaireChanged, title, in: db)
        }
    }

    /// Takes the last change back; a second time puts it there again.
    func undo(_ own: OwnQuestionnaire, by person: Identifier) async throws {
        let act = act(own, person)
        let title = own.title.nl
        try await database.write { db in
            let changed = try db.run(
                """
                UPDATE own_questionnaire SET body = undo, undo = body, changed_at = \(act.at), edits = edits + 1
                WHERE id = \(own.id) AND state = 'draft' AND deleted_at IS NULL AND undo IS NOT NULL
                """)
            if changed == 1 { try act.record(.ownQuestionnaireChanged, title, in: db) }
        }
    }

    /// Makes a draft ready to measure with; from now on this version stays as it is.
    ///
    /// - Throws: `OwnConflict`.
    func finish(_ own: OwnQuestionnaire, by person: Identifier) async throws {
        let act = act(own, person)
        let complete = own.instrument.complete
        let (key, title) = (own.key, own.title.nl)
        try await database.write { db in
            let changed = try db.run(
                """
                UPDATE own_questionnaire SET state = 'ready', undo = NULL, changed_at = \(act.at), edits = edits + 1
                WHERE id = \(own.id) AND state = 'draft' AND deleted_at IS NULL AND edits = \(own.edits)
                """)
            guard changed == 1 else { throw OwnConflict() }
            try act.record(.ownQuestionnaireReady, title, in: db)
            try db.notify(Self.channel, key)
        }
        catalogue.own.change { $0.keep(complete, of: act.network, isOffered: true) }
    }

    /// The draft of the version after one that is ready: the one that is there, or a new one.
    func next(after own: OwnQuestionnaire, by person: Identifier) async throws -> Identifier {
        let act = act(own, person)
        let id = surroundings.identifier()
        let title = own.title.nl
        return try await database.write { db in
            let rows: [Row] = try db.rows(
                "SELECT * FROM own_questionnaire WHERE key = \(own.key) AND network_id = \(own.networkId) ORDER BY version DESC LIMIT 1")
            guard let newest = rows.first, newest.state == .ready else { return rows.first?.id ?? own.id }
            var instrument = try newest.questionnaire.instrument
            instrument.version += 1
            try Self.insert(id, instrument, try Self.body(instrument), newest.nextNumber, act, in: db)
            try act.record(.ownQuestionnaireChanged, title, in: db)
            return id
        }
    }

    /// Throws every version away, or brings it back. What rounds were asked with stays there for them.
    func set(removed: Bool, _ own: OwnQuestionnaire, by person: Identifier) async throws {
        let act = act(own, person)
        let (key, title) = (own.key, own.title.nl)
        try await database.write { db in
            let changed = try db.run(
                """
                UPDATE own_questionnaire SET deleted_at = \(removed ? act.at : nil), edits = edits + 1
                WHERE key = \(key) AND network_id = \(act.network) AND CASE WHEN deleted_at IS NULL THEN 1 ELSE 0 END = \(removed ? 1 : 0)
                """)
            guard changed > 0 else { return }
            try act.record(removed ? .ownQuestionnaireRemoved : .broughtBack, title, in: db)
            try db.notify(Self.channel, key)
        }
        catalogue.own.change { if removed { $0.withdraw(key) } else { $0.offer(key) } }
    }

    /// Lets go of what was thrown away thirty days ago and no round or session was asked with.
    func removeForgotten() async throws {
        let limit = surroundings.now() - 30 * 24 * 3600
        try await database.write { db in
            try db.run(
                """
                DELETE FROM own_questionnaire WHERE deleted_at < \(limit) AND key NOT IN (SELECT instrument_key FROM round)
                    AND key NOT IN (SELECT instrument_key FROM group_session)
                """)
        }
    }

    /// A questionnaire in the catalogue's format.
    static func body(_ instrument: Instrument) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(instrument), as: UTF8.self)
    }

    private func act(_ own: OwnQuestionnaire, _ person: Identifier) -> Act {
        surroundings.act(in: own.networkId, by: person)
    }
}
