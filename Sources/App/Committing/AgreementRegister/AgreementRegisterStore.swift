import Foundation
import Storage

/// The register of the documents of everybody's networks.
struct AgreementRegisterStore: Sendable {
    let database: Database
    let surroundings: Surroundings
    let timeZone: TimeZone

    var today: String { Day.of(surroundings.now(), in: timeZone) }

    /// The day after which what is over is not over soon.
    private var soon: String {
        let later = Calendar(identifier: .gregorian).date(byAdding: .month, value: AgreementQuestion.soonMonths, to: surroundings.now())
        return Day.of(later ?? surroundings.now(), in: timeZone)
    }

    /// How many names of partners stand with a document on a page.
    private static let fewNames = 5

    /// A page of the register as one person may see it.
    func page(_ question: AgreementQuestion, for person: Identifier) async throws -> AgreementAnswer {
        let (today, soon) = (today, soon)
        return try await database.read { db in
            let places = try Self.places(of: person, question, on: today, db)
            let selection = try AgreementSelection(question, places, today: today, soon: soon, db)
            let (size, mostCounted) = (AgreementAnswer.pageSize, AgreementAnswer.mostCounted)
            var isBack = false
            if case .newer = question.turn { isBack = true }
            // The first page and how many there are come from one walk.
            let most = question.turn == nil ? mostCounted + 1 : size + 1
            let walked: [RegisterQuestion.Place] = try db.rows(selection.places(from: question.turn, most: most))
            let all: [RegisterQuestion.Place] =
                question.turn == nil ? walked : try db.rows(selection.places(from: nil, most: mostCounted + 1))
            let hasMore = walked.count > size
            let shown = isBack ? walked.prefix(size).reversed() : Array(walked.prefix(size))
            let found = try Self.entries(shown, places, on: today, names: Self.fewNames, words: FullText(question.words), db)
            return AgreementAnswer(
                networks: places.networks, entries: found, count: all.count,
                newer: (isBack ? hasMore : question.turn != nil) ? found.first?.place : nil,
                older: (isBack || hasMore) ? found.last?.place : nil)
        }
    }

    /// The next part of everything that was asked for, for a file.
    func part(_ question: AgreementQuestion, for person: Identifier, after last: RegisterQuestion.Place?) async throws -> [AgreementEntry] {
        let (today, soon) = (today, soon)
        return try await database.read { db in
            let places = try Self.places(of: person, question, on: today, db)
            let selection = try AgreementSelection(question, places, today: today, soon: soon, db)
            let next: [RegisterQuestion.Place] = try db.rows(selection.places(from: last.map { .older(than: $0) }, most: 500))
            return try Self.entries(next, places, on: today, names: 1000, words: FullText(""), db)
        }
    }

    /// What may not be seen is not there.
    private static func places(of person: Identifier, _ question: AgreementQuestion, on today: String, _ db: any Connection) throws
        -> RegisterPlaces
    {
        let places = try RegisterPlaces(of: person, on: today, db)
        if let network = question.network, !places.networks.contains(where: { $0.id == network }) { throw WebError.notFound }
        return places
    }

    private static func entries(
        _ found: [RegisterQuestion.Place], _ places: RegisterPlaces, on today: String, names: Int, words: FullText, _ db: any Connection
    ) throws -> [AgreementEntry] {
        let ids = found.map(\.id.rawValue)
        guard !ids.isEmpty else { return [] }
        let networks = places.networks.map(\.id)
        let states = AgreementStates(networks: networks, today: today, documents: ids)
        let rows: [AgreementEntry] = try db.rows(
            """
            SELECT document.id, document.network_id, network.name AS network_name, document.kind, document.scheme, document.scheme_version,
                document.title, document.version, signed.version AS signed_version, opened.version AS open_version,
                \(Self.agreed("starts_on")), \(Self.agreed("ends_on")), \(Self.agreed("review_on")), \(states.state) AS state,
                document.made_at AS moment
            FROM document JOIN network ON network.id = document.network_id
            LEFT JOIN signing AS signed ON signed.document_id = document.id AND signed.state = 'complete'
                AND \(AgreementStates.isLast("signed"))
            LEFT JOIN signing AS opened ON opened.document_id = document.id AND opened.state = 'open'
            WHERE document.id IN \(list: ids)
            """)
        let reviews: [LastReview] = try db.rows(states.lastReviews)
        let reviewed = Dictionary(reviews.map { ($0.documentId, $0) }) { $1 }
        let waiting = try waiting(rows, states, most: names, db)
        let sections = try FoundClauseStore.sections(with: words, of: ids, in: networks, db)
        let known = Dictionary(rows.map { ($0.id, $0) }) { $1 }
        return found.compactMap { known[$0.id] }.map { row in
            var row = row
            row.lastReview = reviewed[row.id]
            row.waiting = waiting[row.id]?.map(\.name) ?? []
            row.waitingCount = waiting[row.id]?.first?.total ?? 0
            row.sections = sections[row.id]?.sections ?? []
            row.sectionCount = sections[row.id]?.total ?? 0
            return row
        }
    }

    /// A day as it was signed; of what nobody signed that of the document.
    private static func agreed(_ day: SQL) -> SQL {
        "CASE WHEN signed.id IS NULL THEN document.\(day) ELSE signed.\(day) END AS \(day)"
    }

    private struct Waiting: Decodable {
        let documentId: Identifier
        let name: String
        let total: Int
    }

    /// Of each document the partners that still have to sign, or whose bodies still have to ratify.
    private static func waiting(_ entries: [AgreementEntry], _ states: AgreementStates, most: Int, _ db: any Connection) throws
        -> [Identifier: [Waiting]]
    {
        let signing = entries.filter { $0.state == .signing || $0.state.wasSigned }.map(\.id)
        let ratifying = entries.filter { $0.state == .ratifying }.map(\.id)
        let names: [Waiting] = try db.rows(
            """
            SELECT document_id, name, total FROM (
                SELECT document_id, name, count(*) OVER (PARTITION BY document_id) AS total,
                    row_number() OVER (PARTITION BY document_id ORDER BY name) AS place
                FROM (SELECT DISTINCT signing.document_id, signing_party.partner_name AS name
                        FROM \(states.unsigned) AND signing.document_id IN \(list: signing)
                    UNION \(states.ratifiers(of: ratifying))) AS names) AS ranked
            WHERE place <= \(most) ORDER BY document_id, place
            """)
        return Dictionary(grouping: names, by: \.documentId)
    }
}
