import Storage

/// The documents that were asked for, as a condition that both engines answer quickly.
///
/// Without words the documents of each network are walked through from the newest. Words stand in the title or in a section; where
/// they stand in few, those are looked up and sorted, and where in many the walk looks at each document whether it holds them.
struct AgreementSelection: Sendable {
    private let networks: [Identifier]
    private let condition: SQL
    private let words: FullText
    private let lookup: Lookup
    private let engine: Engine

    /// How documents with some words are found.
    private enum Lookup {
        case listed([String])
        case sorted, walked
    }

    /// So many places are looked up one by one, and so many sorted at once, rather than walked through.
    struct Limits: Sendable {
        var mostListed = 3000
        var mostSorted = 12_000
    }

    /// Of more networks than this the documents are sorted together.
    private static let mostWalked = 40
    /// How long the key of a document is, in the index of words followed by that of a section.
    private static let keyLength = 36

    init(
        _ question: AgreementQuestion, _ places: RegisterPlaces, today: String, soon: String, limits: Limits = Limits(),
        _ db: any Connection
    ) throws {
        engine = db.engine
        networks = places.networks.map(\.id).filter { question.network == nil || $0 == question.network }
        words = FullText(question.words)
        condition = Self.condition(question, places, AgreementStates(networks: networks, today: today), soon: soon)
        lookup = words.isEmpty ? .walked : try Self.lookup(Self.found(words, networks, engine), limits, db)
    }

    private static func lookup(_ found: SQL, _ limits: Limits, _ db: any Connection) throws -> Lookup {
        if db.engine == .postgresql {
            // Of what its planner thinks of these questions, compiling them and reading the table from end to end, both cost more.
            try db.run("SELECT set_config('jit', 'off', true), set_config('random_page_cost', '1.1', true)")
        }
        let few: [String] = try db.values("\(found) LIMIT \(limits.mostListed + 1)")
        if few.count <= limits.mostListed { return .listed(Set(few.map { String($0.prefix(keyLength)) }).sorted()) }
        let many: Int = try db.value("SELECT count(*) FROM (\(found) LIMIT \(limits.mostSorted + 1)) AS counted") ?? 0
        return many <= limits.mostSorted ? .sorted : .walked
    }

    private static func scopes(_ networks: [Identifier]) -> [String] {
        networks.flatMap { [FullText.scope("document", $0.rawValue), FullText.scope("clause", $0.rawValue)] }.sorted()
    }

    private static func found(_ words: FullText, _ networks: [Identifier], _ engine: Engine) -> SQL {
        words.subjects(in: scopes(networks), on: engine)
    }

    /// The places of the documents from somewhere on, those nearest to it first.
    func places(from turn: RegisterQuestion.Turn?, most: Int) -> SQL {
        // The first half of each condition is what the index is walked by.
        switch turn {
        case nil: parts("", "DESC", most)
        case .older(let place):
            parts(
                " AND document.made_at <= \(place.moment) AND (document.made_at < \(place.moment) OR document.id < \(place.id))", "DESC",
                most)
        case .newer(let place):
            parts(
                " AND document.made_at >= \(place.moment) AND (document.made_at > \(place.moment) OR document.id > \(place.id))", "ASC",
                most)
        }
    }

    private func parts(_ from: SQL, _ order: SQL, _ most: Int) -> SQL {
        let end: SQL = "ORDER BY moment \(order), id \(order) LIMIT \(most)"
        switch lookup {
        case .listed(let few):
            return """
                SELECT document.id, document.made_at AS moment FROM document
                WHERE document.id IN \(list: few) AND \(condition)\(from) \(end)
                """
        case .sorted:
            return """
                SELECT document.id, document.made_at AS moment
                FROM (SELECT DISTINCT substr(matching.subject, 1, 36) AS document_id
                    FROM (\(Self.found(words, networks, engine))) AS matching) AS found CROSS JOIN document
                WHERE document.id = found.document_id AND \(condition)\(from) \(end)
                """
        case .walked: return walk(from, order, end, most)
        }
    }

    private func walk(_ from: SQL, _ order: SQL, _ end: SQL, _ most: Int) -> SQL {
        guard !networks.isEmpty else { return "SELECT document.id, document.made_at AS moment FROM document WHERE 1 = 0" }
        let groups = networks.count > Self.mostWalked ? [networks] : networks.map { [$0] }
        let walks = groups.enumerated().map { place, group -> SQL in
            let isHere: SQL = group.count == 1 ? "document.network_id = \(group[0])" : "document.network_id IN \(list: group)"
            return """
                SELECT * FROM (SELECT document.id, document.made_at AS moment FROM document
                WHERE \(isHere) AND \(condition)\(holdsWords(group))\(from) \(end)) AS walk\(SQL(stringLiteral: String(place)))
                """
        }
        guard walks.count > 1 else { return "\(walks[0]) \(end)" }
        return "SELECT id, moment FROM (\(walks.joined(" UNION ALL "))) AS walked \(end)"
    }

    private func holdsWords(_ group: [Identifier]) -> SQL {
        guard !words.isEmpty else { return "" }
        // Counted for each, as a planner cannot turn that into something else.
        return """
             AND (SELECT count(*) FROM (SELECT 1 FROM (SELECT document.id AS subject UNION ALL
                    SELECT clause.document_id || ':' || clause.section FROM clause WHERE clause.document_id = document.id) AS held
                CROSS JOIN search_entry WHERE search_entry.subject = held.subject AND search_entry.network_id = document.network_id
                    AND \(words.isFound(in: Self.scopes(group), on: engine)) LIMIT 1) AS one) > 0
            """
    }

    private static func condition(_ question: AgreementQuestion, _ places: RegisterPlaces, _ states: AgreementStates, soon: String) -> SQL {
        var all: SQL = "document.deleted_at IS NULL"
        if let kind = question.kind { all += " AND document.kind = \(kind)" }
        if let state = question.state { all += " AND \(states.state) = \(state)" }
        if question.runsOut { all += " AND \(states.runsOut(by: soon))" }
        if question.waitsForMine { all += " AND \(states.waits(places))" }
        return all
    }
}
