import Foundation
import Storage

/// The register of the decisions of everybody's networks.
struct RegisterStore: Sendable {
    let database: Database
    let surroundings: Surroundings
    let timeZone: TimeZone

    var today: String { Day.of(surroundings.now(), in: timeZone) }

    /// How many names of partners that were not heard stand with a decision on a page.
    private static let fewNames = 5

    /// A page of the register as one person may see it.
    func page(_ question: RegisterQuestion, for person: Identifier) async throws -> RegisterAnswer {
        let today = today
        return try await database.read { db in
            let places = try RegisterPlaces(of: person, on: today, db)
            if let network = question.network, !places.networks.contains(where: { $0.id == network }) { throw WebError.notFound }
            let selection = try RegisterSelection(question, places, today: today, in: timeZone, db)
            let size = RegisterAnswer.pageSize
            var isBack = false
            if case .newer = question.turn { isBack = true }
            // The first page and how many there are come from one walk.
            let most = question.turn == nil ? RegisterAnswer.mostCounted + 1 : size + 1
            let walked: [RegisterQuestion.Place] = try db.rows(selection.places(from: question.turn, most: most))
            let all: [RegisterQuestion.Place] =
                question.turn == nil ? walked : try db.rows(selection.places(from: nil, most: RegisterAnswer.mostCounted + 1))
            let hasMore = walked.count > size
            let shown = isBack ? walked.prefix(size).reversed() : Array(walked.prefix(size))
            let found = try Self.entries(shown, on: today, names: Self.fewNames, db)
            return RegisterAnswer(
                networks: places.networks, entries: found,
                count: all.count,
                newer: (isBack ? hasMore : question.turn != nil) ? found.first?.place : nil,
                older: (isBack || hasMore) ? found.last?.place : nil)
        }
    }

    /// The next part of everything that was asked for, for a file.
    func part(_ question: RegisterQuestion, for person: Identifier, after last: RegisterQuestion.Place?) async throws -> [RegisterEntry] {
        let today = today
        return try await database.read { db in
            let places = try RegisterPlaces(of: person, on: today, db)
            if let network = question.network, !places.networks.contains(where: { $0.id == network }) { throw WebError.notFound }
            let selection = try RegisterSelection(question, places, today: today, in: timeZone, db)
            let next: [RegisterQuestion.Place] = try db.rows(selection.places(from: last.map { .older(than: $0) }, most: 500))
            return try Self.entries(next, on: today, names: 1000, db)
        }
    }

    private static func entries(_ places: [RegisterQuestion.Place], on today: String, names: Int, _ db: any Connection) throws
        -> [RegisterEntry]
    {
        let ids = places.map(\.id.rawValue)
        guard !ids.isEmpty else { return [] }
        let rows: [RegisterEntry] = try db.rows(
            """
            SELECT decision.id, decision.network_id, network.name AS network_name, decision.number, decision.title, decision.state,
                decision.outcome, decision.way, decision.closes_on, decision.closed_at, decision.statement, decision.review_on,
                \(RegisterSelection.moment) AS moment
            FROM decision JOIN network ON network.id = decision.network_id WHERE decision.id IN \(list: ids)
            """)
        let known = Dictionary(rows.map { ($0.id, $0) }) { $1 }
        let unheard = try unheard(ids, most: names, db)
        let bodies = try bodies(ids, on: today, db)
        return places.compactMap { known[$0.id] }.map { row in
            var row = row
            row.unheard = unheard[row.id]?.map(\.name) ?? []
            row.unheardCount = unheard[row.id]?.first?.total ?? 0
            row.bodies = bodies[row.id] ?? []
            return row
        }
    }

    private struct Unheard: Decodable {
        let decisionId: Identifier
        let name: String
        let total: Int
    }

    /// Partners that were not heard at the closing and have not spoken since.
    private static func unheard(_ ids: [String], most: Int, _ db: any Connection) throws -> [Identifier: [Unheard]] {
        let names: [Unheard] = try db.rows(
            """
            SELECT decision_id, name, total FROM (
                SELECT decision_id, name, count(*) OVER (PARTITION BY decision_id) AS total,
                    row_number() OVER (PARTITION BY decision_id ORDER BY name, partner_id) AS place
                FROM decision_voice WHERE decision_id IN \(list: ids) AND standing = 'silent' AND NOT EXISTS (
                    SELECT 1 FROM spoken_afterwards WHERE spoken_afterwards.decision_id = decision_voice.decision_id
                        AND spoken_afterwards.partner_id = decision_voice.partner_id)) AS ranked
            WHERE place <= \(most) ORDER BY decision_id, place
            """)
        return Dictionary(grouping: names, by: \.decisionId)
    }

    private static func bodies(_ ids: [String], on today: String, _ db: any Connection) throws -> [Identifier: [RegisterEntry.Body]] {
        let bodies: [RegisterEntry.Body] = try db.rows(
            """
            SELECT ratification.decision_id, ratification.body, ratification.body_name, ratification.standing, decision_voice.name AS partner_name
            FROM ratification JOIN decision_voice ON decision_voice.decision_id = ratification.decision_id
                AND decision_voice.partner_id = ratification.partner_id
            JOIN decision ON decision.id = ratification.decision_id AND decision.outcome = 'taken'
            WHERE ratification.decision_id IN \(list: ids) AND \(RegisterSelection.isOutstanding(on: today))
            ORDER BY decision_voice.name, ratification.partner_id, ratification.place
            """)
        return Dictionary(grouping: bodies, by: \.decisionId)
    }
}

/// Where somebody is, and for which partners they speak.
struct RegisterPlaces: Sendable {
    let person: Identifier
    let networks: [Network]
    /// The networks in which somebody sees every draft.
    let coordinated: [Identifier]
    let partners: [Identifier]

    init(of person: Identifier, on today: String, _ db: any Connection) throws {
        self.person = person
        networks = try db.rows(
            """
            SELECT * FROM network WHERE deleted_at IS NULL AND id IN (
                SELECT network_id FROM membership WHERE person_id = \(person) AND ended_at IS NULL) ORDER BY name, id
            """)
        coordinated = try db.values(
            "SELECT DISTINCT network_id FROM membership WHERE person_id = \(person) AND ended_at IS NULL AND role = 'coordinator'")
        partners = try db.values(
            """
            SELECT partner.id FROM partner WHERE partner.deleted_at IS NULL AND (
                partner.id IN (SELECT partner_id FROM membership WHERE person_id = \(person) AND ended_at IS NULL
                    AND role IN ('coordinator', 'representative'))
                OR partner.id IN (SELECT mandate.partner_id FROM mandate
                    JOIN membership ON membership.network_id = mandate.network_id AND membership.person_id = \(person)
                        AND membership.ended_at IS NULL AND membership.role <> 'reader'
                    WHERE (mandate.person_id = \(person) OR mandate.replacement_id = \(person)) AND mandate.starts_on <= \(today)
                        AND COALESCE(mandate.ends_on, \(today)) >= \(today) AND (mandate.ended_on IS NULL OR mandate.ended_on > \(today))))
            """)
    }
}
