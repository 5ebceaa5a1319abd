import Foundation
import Storage

/// The decisions that were asked for, as a condition that both engines answer quickly.
///
/// Without words the decisions of each network are walked through from the newest. With words that few decisions hold, these are
/// looked up and sorted; with words that many hold, the walk looks at each whether it holds them.
struct RegisterSelection: Sendable {
    private let networks: [Identifier]
    private let condition: SQL
    private let words: FullText
    private let lookup: Lookup
    /// Few decisions are in the state that was asked for.
    private let isScarce: Bool
    private let engine: Engine

    /// When something was last done with a decision: closed, opened, proposed. The index is on this very expression.
    static let moment: SQL = "COALESCE(decision.closed_at, decision.opened_at, decision.proposed_at)"

    /// How decisions with some words are found.
    private enum Lookup {
        case listed([String])
        case sorted, walked
    }

    /// So many decisions are named one by one, and so many sorted at once, rather than walked through.
    private static let (mostListed, mostSorted) = (3000, 12_000)
    /// Of more networks than this the decisions are sorted together.
    private static let mostWalked = 40

    init(_ question: RegisterQuestion, _ places: RegisterPlaces, today: String, in zone: TimeZone, _ db: any Connection) throws {
        engine = db.engine
        networks = places.networks.map(\.id).filter { question.network == nil || $0 == question.network }
        words = FullText(question.words)
        condition = Self.seen(places) + Self.condition(question, places, today, zone)
        isScarce = question.waitsForMine || [.open, .draft, .waiting, .toReview].contains(question.state)
        lookup = words.isEmpty ? .walked : try Self.lookup(Self.found(words, networks, engine), db)
    }

    private static func lookup(_ found: SQL, _ db: any Connection) throws -> Lookup {
        if db.engine == .postgresql {
            // Of what its planner thinks of these questions, compiling them and reading the table from end to end, both cost more.
            try db.run("SELECT set_config('jit', 'off', true), set_config('random_page_cost', '1.1', true)")
        }
        let few: [String] = try db.values("\(found) LIMIT \(mostListed + 1)")
        if few.count <= mostListed { return .listed(few) }
        let many: Int = try db.value("SELECT count(*) FROM (\(found) LIMIT \(mostSorted + 1)) AS counted") ?? 0
        return many <= mostSorted ? .sorted : .walked
    }

    private static func found(_ words: FullText, _ networks: [Identifier], _ engine: Engine) -> SQL {
        words.subjects(in: networks.map { FullText.scope("decision", $0.rawValue) }, on: engine)
    }

    /// The places of the decisions from somewhere on, those nearest to it first.
    func places(from turn: RegisterQuestion.Turn?, most: Int) -> SQL {
        // The first half of each condition is what the index is walked by.
        switch turn {
        case nil: parts("", "DESC", most)
        case .older(let place):
            parts(
                " AND \(Self.moment) <= \(place.moment) AND (\(Self.moment) < \(place.moment) OR decision.id < \(place.id))", "DESC", most)
        case .newer(let place):
            parts(" AND \(Self.moment) >= \(place.moment) AND (\(Self.moment) > \(place.moment) OR decision.id > \(place.id))", "ASC", most)
        }
    }

    private func parts(_ from: SQL, _ order: SQL, _ most: Int) -> SQL {
        let end: SQL = "ORDER BY moment \(order), id \(order) LIMIT \(most)"
        switch lookup {
        case .listed(let few):
            return """
                SELECT decision.id, \(Self.moment) AS moment FROM decision
                WHERE decision.id IN \(list: few) AND \(condition)\(from) \(end)
                """
        case .sorted:
            return """
                SELECT decision.id, \(Self.moment) AS moment FROM (\(Self.found(words, networks, engine))) AS found CROSS JOIN decision
                WHERE decision.id = found.subject AND \(condition)\(from) \(end)
                """
        case .walked: return walk(from, order, end, most)
        }
    }

    private func walk(_ from: SQL, _ order: SQL, _ end: SQL, _ most: Int) -> SQL {
        guard !networks.isEmpty else { return "SELECT decision.id, \(Self.moment) AS moment FROM decision WHERE 1 = 0" }
        // A plus sign keeps the embedded engine from walking through everything for the few there are.
        let inside: SQL = isScarce ? "ORDER BY +\(Self.moment) \(order), decision.id \(order) LIMIT \(most)" : end
        let groups = networks.count > Self.mostWalked ? [networks] : networks.map { [$0] }
        let walks = groups.enumerated().map { place, group -> SQL in
            let isHere: SQL = group.count == 1 ? "decision.network_id = \(group[0])" : "decision.network_id IN \(list: group)"
            return """
                SELECT * FROM (SELECT decision.id, \(Self.moment) AS moment FROM decision
                WHERE \(isHere) AND \(condition)\(holdsWords(group))\(from) \(inside)) AS walk\(SQL(stringLiteral: String(place)))
                """
        }
        guard walks.count > 1 else { return "\(walks[0]) \(end)" }
        return "SELECT id, moment FROM (\(walks.joined(" UNION ALL "))) AS walked \(end)"
    }

    private func holdsWords(_ group: [Identifier]) -> SQL {
        guard !words.isEmpty else { return "" }
        // Counted for each, as a planner cannot turn that into something else.
        return """
             AND (SELECT count(*) FROM search_entry WHERE search_entry.subject = decision.id AND search_entry.kind = 'decision'
                AND search_entry.network_id = decision.network_id
                AND \(words.isFound(in: group.map { FullText.scope("decision", $0.rawValue) }, on: engine))) > 0
            """
    }

    /// A draft is there for who wrote it and for the coordinator.
    private static func seen(_ places: RegisterPlaces) -> SQL {
        "(decision.state <> 'draft' OR decision.proposed_by = \(places.person) OR decision.network_id IN \(list: places.coordinated))"
    }

    private static func condition(_ question: RegisterQuestion, _ places: RegisterPlaces, _ today: String, _ zone: TimeZone) -> SQL {
        var all: SQL = ""
        if let state = question.state { all += " AND \(isIn(state, places, today))" }
        if let way = question.way { all += " AND decision.way = \(way)" }
        if let year = question.year, let start = Day.start(of: "\(year)-01-01", in: zone), let end = Day.end(of: "\(year)-12-31", in: zone)
        {
            all += " AND \(moment) >= \(start) AND \(moment) < \(end)"
        }
        if question.waitsForMine { all += " AND \(waits(places, today))" }
        return all
    }

    private static func isIn(_ state: RegisterQuestion.State, _ places: RegisterPlaces, _ today: String) -> SQL {
        let outstanding: SQL = """
            (SELECT ratification.decision_id FROM ratification
                WHERE ratification.network_id IN \(list: places.networks.map(\.id)) AND \(isOutstanding(on: today)))
            """
        switch state {
        case .open: return "decision.state = 'open'"
        case .draft: return "decision.state = 'draft'"
        case .withdrawn: return "decision.state = 'withdrawn'"
        case .notTaken: return "decision.state = 'closed' AND decision.outcome <> 'taken'"
        case .taken: return "decision.outcome = 'taken'"
        case .toReview: return "decision.outcome = 'taken' AND decision.review_on <= \(today)"
        case .waiting: return "decision.outcome = 'taken' AND decision.id IN \(outstanding)"
        case .final: return "decision.outcome = 'taken' AND decision.id NOT IN \(outstanding)"
        }
    }

    /// A body that still counts and has not ratified.
    static func isOutstanding(on today: String) -> SQL {
        """
        ratification.dropped_at IS NULL AND (ratification.standing IS NULL OR ratification.standing <> 'ratified')
            AND EXISTS (SELECT 1 FROM partner WHERE partner.id = ratification.partner_id AND partner.deleted_at IS NULL
                AND COALESCE(partner.active_until, \(today)) >= \(today))
        """
    }

    /// One of somebody's partners has not been heard, or one of its bodies has its turn.
    static func waits(_ places: RegisterPlaces, _ today: String) -> SQL {
        """
        decision.id IN (
            SELECT asked.id FROM decision AS asked WHERE asked.state = 'open' AND asked.network_id IN \(list: places.networks.map(\.id))
                AND EXISTS (SELECT 1 FROM decision_voice WHERE decision_voice.decision_id = asked.id
                    AND decision_voice.partner_id IN \(list: places.partners)
                    AND NOT EXISTS (SELECT 1 FROM position WHERE position.decision_id = asked.id
                        AND position.partner_id = decision_voice.partner_id AND position.replaced_turn IS NULL
                        AND position.text_number = asked.text_number AND position.is_personal = 0 AND position.stance <> 'absent')
                    AND NOT EXISTS (SELECT 1 FROM ballot_slip WHERE ballot_slip.decision_id = asked.id
                        AND ballot_slip.partner_id = decision_voice.partner_id AND ballot_slip.text_number = asked.text_number))
            UNION ALL SELECT ratification.decision_id FROM ratification
                JOIN decision AS taken ON taken.id = ratification.decision_id AND taken.outcome = 'taken'
                WHERE ratification.network_id IN \(list: places.networks.map(\.id)) AND ratification.partner_id IN \(list: places.partners)
                AND \(isOutstanding(on: today)) AND COALESCE(ratification.standing, 'postponed') = 'postponed'
                AND NOT EXISTS (SELECT 1 FROM ratification AS earlier WHERE earlier.decision_id = ratification.decision_id
                    AND earlier.partner_id = ratification.partner_id AND earlier.place < ratification.place
                    AND earlier.dropped_at IS NULL AND COALESCE(earlier.standing, '') <> 'ratified'))
        """
    }
}
