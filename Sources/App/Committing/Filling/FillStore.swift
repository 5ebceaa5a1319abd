import Foundation
import Storage

/// Reads what a network knows, for its documents.
struct FillStore: Sendable {
    let database: Database
    let surroundings: Surroundings
    let timeZone: TimeZone
    let lists: PartnerLists

    var today: String { Day.of(surroundings.now(), in: timeZone) }

    /// Everything that everybody in a network reads, in one look.
    ///
    /// - Parameter document: the one that is being written; it may not be there yet.
    func known(in network: Network, document: Identifier) async throws -> KnownFacts {
        let (id, today, zone, lists) = (network.id, today, timeZone, lists)
        return try await database.read { db in
            KnownFacts(
                network: network, lists: lists, standing: try InterestStore.standing(in: id, db),
                people: try MemberStore.members(of: id, db), mandates: try MandateStore.mandates(in: id, db),
                delegations: try DelegationStore.delegations(in: id, db),
                weighing: try WeighingStore.weighings(in: id, db).first?.weighing, decisions: try Self.decisions(in: id, on: today, db),
                ways: try Self.ways(in: id, db), charter: try CharterStore.versions(in: id, db).first,
                toDo: try ActionStore.toDo(in: id, db),
                meetings: try db.values("SELECT held_on FROM group_session WHERE network_id = \(id) ORDER BY held_on, id"),
                project: try Self.project(document, in: id, db), timeZone: zone, today: today)
        }
    }

    private static func project(_ document: Identifier, in network: Identifier, _ db: any Connection) throws -> Project? {
        let isProject: Int =
            try db.value(
                """
                SELECT count(*) FROM document
                WHERE id = \(document) AND network_id = \(network) AND kind = 'project' AND deleted_at IS NULL
                """) ?? 0
        return isProject == 1 ? try ProjectStore.project(of: document, in: network, db) : nil
    }

    /// What was taken and was not found to be over since.
    private static func decisions(in network: Identifier, on today: String, _ db: any Connection) throws -> [KnownDecision] {
        try db.rows(
            """
            SELECT decision.number, decision.title, decision.statement, decision.closed_at,
                CASE WHEN EXISTS (SELECT 1 FROM ratification WHERE ratification.decision_id = decision.id
                    AND \(RegisterSelection.isOutstanding(on: today))) THEN 1 ELSE 0 END AS is_reserved
            FROM decision WHERE decision.network_id = \(network) AND decision.state = 'closed' AND decision.outcome = 'taken'
                AND NOT EXISTS (SELECT 1 FROM decision_review WHERE decision_review.decision_id = decision.id
                    AND decision_review.verdict = 'over' AND NOT EXISTS (SELECT 1 FROM decision_review AS later
                        WHERE later.decision_id = decision.id AND later.number > decision_review.number))
            ORDER BY decision.number DESC LIMIT \(DocumentFill.mostDecisions + 1)
            """)
    }

    /// Each way with the quorum it was last used with.
    private static func ways(in network: Identifier, _ db: any Connection) throws -> [KnownWay] {
        try db.rows(
            """
            SELECT way, quorum FROM decision WHERE network_id = \(network) AND number IN (
                SELECT max(number) FROM decision WHERE network_id = \(network) AND state IN ('open', 'closed') GROUP BY way)
            ORDER BY number DESC
            """)
    }

    /// Whom somebody's own arenas want to involve, name by name. It is read for that person's eyes only; of an actor for whom
    /// anybody in the network comes nothing is said, as a document is there for all of them.
    func toInvolve(for guest: ArenaGuest) async throws -> [ActorsToInvolve] {
        guard !guest.isReader else { return [] }
        return try await database.read { db in
            let arenas: [Identifier] = try db.values(
                """
                SELECT arena.id FROM arena JOIN arena_maker ON arena_maker.arena_id = arena.id AND arena_maker.person_id = \(guest.personId)
                WHERE arena.network_id = \(guest.networkId) AND arena.deleted_at IS NULL ORDER BY arena.held_on DESC, arena.id DESC LIMIT 20
                """)
            let everybody = try Self.everybody(in: guest.networkId, db)
            return try arenas.compactMap { id in
                let way = try SixStepsStore.way(id, for: guest, db)
                let actors = way.chosen.filter { actor in
                    way.partner(of: actor) == nil && way.willingness(of: actor.id) != .no && !actor.name.isEmpty
                        && !everybody.contains { $0.isAbout(actor) }
                }
                return actors.isEmpty ? nil : ActorsToInvolve(id: id, issue: way.scene.arena.issue, names: actors.map(\.name))
            }
        }
    }

    /// Whom the people of a network come for: every partner, also one that was thrown away, and everybody in their own name.
    private static func everybody(in network: Identifier, _ db: any Connection) throws -> [ArenaKin] {
        let partners: [Partner] = try db.rows("SELECT * FROM partner WHERE network_id = \(network)")
        let names = Set(try MemberStore.members(of: network, db).map(\.name))
        return [ArenaKin(name: "", own: Set(partners.map(\.id)), all: partners)] + names.map { ArenaKin(name: $0, own: [], all: []) }
    }
}
