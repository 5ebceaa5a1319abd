import Foundation
import Storage

/// Rewrites the rows of an anonymous round under new random keys, in the order of those keys, so that neither their keys
/// nor their place in the file tells when they came.
struct RewritingStore {
    let round: Identifier
    let surroundings: Surroundings

    private struct Response: Codable {
        let id: Identifier
        let groupKey: String?
        let answers: [UInt8]
        let answersBefore: [UInt8]?
        let priorities: [UInt8]
        let people: Int
    }

    private struct Remark: Codable {
        let groupKey: String
        let body: String
        let state: String
    }

    private struct Invited: Codable {
        let personId: Identifier?
        let partnerId: Identifier?
        let guestName: String?
        let guestAddress: String?
        let language: String
        let tokenHash: String
        let used: Int
        let declined: Int
    }

    func run(in db: any Connection) throws {
        let responses: [Response] = try db.rows(
            "SELECT id, group_key, answers, answers_before, priorities, people FROM response WHERE round_id = \(round)")
        let remarks: [Remark] = try db.rows("SELECT group_key, body, state FROM remark WHERE round_id = \(round)")
        let invited: [Invited] = try db.rows(
            "SELECT person_id, partner_id, guest_name, guest_address, language, token_hash, used, declined FROM invitation WHERE round_id = \(round)"
        )
        try db.run("DELETE FROM remark WHERE round_id = \(round)")
        try db.run("DELETE FROM response WHERE round_id = \(round)")
        try db.run("DELETE FROM invitation WHERE round_id = \(round)")
        try insert("response (id, round_id, mode, group_key, answers, answers_before, priorities, people)", responses, in: db) { row, id in
            "(\(id), \(round), 'anonymous', \(row.groupKey), \(row.answers), \(row.answersBefore), \(row.priorities), \(row.people))"
        }
        try insert("remark (id, round_id, mode, group_key, body, state)", remarks, in: db) { row, id in
            "(\(id), \(round), 'anonymous', \(row.groupKey), \(row.body), \(row.state))"
        }
        try insert(
            "invitation (id, round_id, mode, person_id, partner_id, guest_name, guest_address, language, token_hash, used, declined)",
            invited, in: db
        ) { row, id in
            """
            (\(id), \(round), 'anonymous', \(row.personId), \(row.partnerId), \(row.guestName), \(row.guestAddress), \(row.language),
                \(row.tokenHash), \(row.used), \(row.declined))
            """
        }
    }

    /// Inserts rows in the order of fresh random keys, many at a time.
    private func insert<Row>(_ columns: SQL, _ rows: [Row], in db: any Connection, values: (Row, Identifier) -> SQL) throws {
        let keyed = rows.map { (key: surroundings.timelessIdentifier(), row: $0) }.sorted { $0.key.rawValue < $1.key.rawValue }
        for start in stride(from: 0, to: keyed.count, by: 50) {
            var list: SQL = ""
            for (index, entry) in keyed[start..<min(start + 50, keyed.count)].enumerated() {
                list = index == 0 ? values(entry.row, entry.key) : list + ", " + values(entry.row, entry.key)
            }
            try db.run("INSERT INTO \(columns) VALUES \(list)")
        }
    }
}
