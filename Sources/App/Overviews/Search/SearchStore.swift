import Foundation
import Storage

/// Looks for words in what somebody may see: only in their networks, and only what is there now.
struct SearchStore: Sendable {
    let database: Database

    /// Sorting more than this would cost more than it helps: whoever finds so much types another word.
    private static let mostSorted = 1000

    /// What is found; without words nothing.
    func find(_ question: SearchQuestion, for person: Identifier) async throws -> SearchAnswer {
        try await database.read { db in
            let words = FullText(question.typed)
            let places = try Self.places(of: person, db)
            if let network = question.network, places[network] == nil { throw WebError.notFound }
            let search = Reading(
                db: db, words: words, places: places.filter { question.network == nil || $0.key == question.network }, person: person)
            let kinds = SearchKind.allCases.filter { question.kind == nil || $0 == question.kind }
            let groups = try words.isEmpty ? [] : kinds.compactMap { kind in try search.group(kind, most: question.most) }
            return SearchAnswer(
                networks: places.values.map(\.network).sorted { ($0.name, $0.id.rawValue) < ($1.name, $1.id.rawValue) },
                hasWords: !words.isEmpty, groups: groups)
        }
    }

    /// Makes the index anew from what is still there: until then its pages may hold words of what was erased.
    static func forget(in db: any Connection) throws {
        guard db.engine == .sqlite else { return }
        try db.run("INSERT INTO search_words (search_words) VALUES ('optimize')")
    }

    fileprivate struct Place {
        let network: Network
        let membership: Membership
    }

    /// The networks somebody is in, each with their strongest place there.
    private static func places(of person: Identifier, _ db: any Connection) throws -> [Identifier: Place] {
        let hats: [Membership] = try db.rows(
            "SELECT * FROM membership WHERE person_id = \(person) AND ended_at IS NULL ORDER BY started_at, id")
        let networks: [Network] = try db.rows(
            "SELECT * FROM network WHERE id IN \(list: Set(hats.map(\.networkId)).map { $0 }) AND deleted_at IS NULL")
        return networks.reduce(into: [:]) { places, network in
            let mine = hats.filter { $0.networkId == network.id }.sorted { $0.role < $1.role }
            if let membership = mine.first { places[network.id] = Place(network: network, membership: membership) }
        }
    }

    /// One search in one transaction.
    fileprivate struct Reading {
        let db: any Connection
        let words: FullText
        let places: [Identifier: Place]
        let person: Identifier

        /// What the index found and the table it stands in still has.
        struct Row: Decodable {
            let subject: Identifier
            let networkId: Identifier
            let title: String
            let context: String
            /// The round, the group session or the document it belongs to.
            let place: Identifier?
            let groupKey: String?
        }

        func group(_ kind: SearchKind, most: Int) throws -> SearchAnswer.Group? {
            // Of remarks some may not be shown after all: those of a domain that too few scored.
            let rows = try rows(kind, most: kind == .remark ? 3 * most : most + 1)
            guard !rows.isEmpty else { return nil }
            let rounds: [Identifier: Round] = [.round, .remark].contains(kind) ? try places(rows, "round", \.id) : [:]
            let sessions: [Identifier: GroupSession] =
                [.session, .conclusion].contains(kind) ? try places(rows, "group_session", \.id) : [:]
            let documents: [Identifier: Document] = kind == .clause ? try places(rows, "document", \.id) : [:]
            let people = try kind == .person ? peoplesPlaces(rows) : [:]
            let hits = rows.compactMap { row -> SearchHit? in
                guard let place = places[row.networkId] else { return nil }
                return SearchHit(
                    kind: kind, subject: row.subject, network: place.network, membership: place.membership,
                    title: pieces(row.title),
                    context: kind == .clause ? FoundClauseStore.line(with: words, in: row.context) : pieces(row.context),
                    round: row.place.flatMap { rounds[$0] }, session: row.place.flatMap { sessions[$0] },
                    document: row.place.flatMap { documents[$0] }, group: row.groupKey.map { String($0.prefix { $0 != "/" }) },
                    places: people[row.subject.rawValue + row.networkId.rawValue] ?? [])
            }
            guard kind != .remark else { return SearchAnswer.Group(kind: kind, hits: hits, hasMore: false) }
            return SearchAnswer.Group(kind: kind, hits: Array(hits.prefix(most)), hasMore: hits.count > most)
        }

        private func rows(_ kind: SearchKind, most: Int) throws -> [Row] {
            let scopes = places.keys.map { FullText.scope(kind.rawValue, $0.rawValue) }.sorted()
            let found: SQL = """
                WITH found AS (
                    SELECT search_entry.subject, search_entry.network_id FROM search_entry
                    WHERE \(words.isFound(in: scopes, on: db.engine)) LIMIT \(SearchStore.mostSorted))
                """
            return try db.rows("\(found) \(SearchSource.of(kind, managed: managed, by: person)) LIMIT \(most)")
        }

        /// The networks in which somebody also sees what is not open yet.
        private var managed: [String] {
            places.filter { $0.value.membership.mayManageRounds }.map(\.key.rawValue).sorted()
        }

        /// The rounds, the group sessions or the documents that rows belong to.
        private func places<Place: Decodable>(_ rows: [Row], _ table: SQL, _ id: KeyPath<Place, Identifier>) throws -> [Identifier: Place] {
            let wanted = Set(rows.compactMap(\.place?.rawValue))
            guard !wanted.isEmpty else { return [:] }
            let places: [Place] = try db.rows("SELECT * FROM \(table) WHERE id IN \(list: wanted.sorted())")
            return Dictionary(uniqueKeysWithValues: places.map { ($0[keyPath: id], $0) })
        }

        /// What the people that were found do in those networks, by person and network.
        private func peoplesPlaces(_ rows: [Row]) throws -> [String: [SearchHit.Place]] {
            struct Found: Decodable {
                let personId: String
                let networkId: String
                let role: Membership.Role
                let partner: String?
            }
            let found: [Found] = try db.rows(
                """
                SELECT membership.person_id, membership.network_id, membership.role, partner.name AS partner
                FROM membership LEFT JOIN partner ON partner.id = membership.partner_id
                WHERE membership.person_id IN \(list: rows.map(\.subject.rawValue)) AND membership.ended_at IS NULL
                ORDER BY membership.started_at, membership.id
                """)
            return Dictionary(grouping: found) { $0.personId + $0.networkId }
                .mapValues { $0.map { SearchHit.Place(role: $0.role, partner: $0.partner) } }
        }

        private func pieces(_ text: String) -> [SearchPiece] {
            words.pieces(of: text).map { SearchPiece(text: $0.text, isFound: $0.isFound) }
        }
    }
}
