import Foundation
import Storage

/// One sweep over everything that has a period. It counts what it removes by network and kind.
struct RetentionSweep {
    let now: Date
    let surroundings: Surroundings
    private(set) var removed: [Identifier?: [RetentionPeriod.Kind: Int]] = [:]

    init(now: Date, surroundings: Surroundings) {
        self.now = now
        self.surroundings = surroundings
    }

    /// Before this moment, a kind is past its period.
    private func limit(_ kind: RetentionPeriod.Kind) -> Date { now - Double(RetentionPeriod.days(kind)) * 24 * 3600 }

    private mutating func count(_ number: Int, _ kind: RetentionPeriod.Kind, in network: Identifier?) {
        if number > 0 { removed[network, default: [:]][kind, default: 0] += number }
    }

    mutating func run(in db: any Connection) throws {
        // Before the documents they were made of, with which they would go without their files.
        try exports(db)
        try bin(db)
        try people(db)
        try answers(db)
        try drafts(db)
        try guests(db)
        try memberships(db)
        try contacts(db)
        try old("activity", "happened_at", .activity, db)
        try links(db)
        try old("mail", "created_at", .mail, db)
        let weighings = try db.run("DELETE FROM weighing WHERE linked_at < \(limit(.weighings))")
        count(weighings, .weighings, in: nil)
    }

    private struct OldExport: Decodable {
        let id: Identifier
        let networkId: Identifier
    }

    /// Files that were made of documents: they can be made again.
    private mutating func exports(_ db: any Connection) throws {
        let old: [OldExport] = try db.rows("SELECT id, network_id FROM export_job WHERE asked_at < \(limit(.exports))")
        for (network, ids) in Dictionary(grouping: old, by: \.networkId) {
            count(ids.count, .exports, in: network)
            try ExportStore.remove(ids.map(\.id), in: db)
        }
    }

    private struct Group: Decodable {
        let networkId: Identifier?
        let count: Int
    }

    private mutating func old(_ table: SQL, _ column: SQL, _ kind: RetentionPeriod.Kind, _ db: any Connection) throws {
        let old: SQL = "\(table) WHERE \(column) < \(limit(kind))"
        for group: Group in try db.rows("SELECT network_id, count(*) AS count FROM \(old) GROUP BY network_id") {
            count(group.count, kind, in: group.networkId)
        }
        try db.run("DELETE FROM \(old)")
    }

    /// The links by which positions were asked and what colleagues advised, some time after the decision ended. Positions stay.
    private mutating func links(_ db: any Connection) throws {
        let ended: SQL = "decision_id IN (SELECT id FROM decision WHERE closed_at < \(limit(.mail)))"
        for table: SQL in ["position_link", "advice_request"] {
            let groups: [Group] = try db.rows(
                """
                SELECT decision.network_id, count(*) AS count FROM \(table) JOIN decision ON decision.id = \(table).decision_id
                WHERE decision.closed_at < \(limit(.mail)) GROUP BY decision.network_id
                """)
            for group in groups { count(group.count, .mail, in: group.networkId) }
            try db.run("DELETE FROM \(table) WHERE \(ended)")
        }
    }

    /// Empties the bin: rounds with all their rows, partners, whole networks.
    private mutating func bin(_ db: any Connection) throws {
        let limit = limit(.bin)
        let gone: Int = try db.value("SELECT count(*) FROM network WHERE deleted_at < \(limit)") ?? 0
        count(gone, .bin, in: nil)
        try db.run("DELETE FROM network WHERE deleted_at < \(limit)")
        for group: Group in try db.rows("SELECT network_id, count(*) AS count FROM round WHERE deleted_at < \(limit) GROUP BY network_id") {
            count(group.count, .bin, in: group.networkId)
        }
        try db.run("DELETE FROM round WHERE deleted_at < \(limit)")
        try documents(db, before: limit)
        for swept in try RealisationStore.sweep(before: limit, in: db) { count(swept.count, .bin, in: swept.networkId) }
        for group: Group in try db.rows("SELECT network_id, count(*) AS count FROM partner WHERE deleted_at < \(limit) GROUP BY network_id")
        {
            count(group.count, .bin, in: group.networkId)
        }
        // Its people stay; somebody who had another place too keeps that one.
        let theirs: SQL = "partner_id IN (SELECT id FROM partner WHERE deleted_at < \(limit))"
        try db.run(
            """
            DELETE FROM membership WHERE \(theirs) AND ended_at IS NULL AND EXISTS (
                SELECT 1 FROM membership AS other WHERE other.network_id = membership.network_id AND other.person_id = membership.person_id
                    AND other.ended_at IS NULL AND other.id <> membership.id AND (other.partner_id IS NULL OR other.id < membership.id
                        OR other.partner_id NOT IN (SELECT id FROM partner WHERE deleted_at < \(limit))))
            """)
        try db.run("UPDATE membership SET partner_id = NULL WHERE \(theirs)")
        try arenas(db, before: limit)
        try db.run("UPDATE action SET partner_id = NULL WHERE partner_id IN (SELECT id FROM partner WHERE deleted_at < \(limit))")
        try db.run("DELETE FROM stored_file WHERE id IN (SELECT file_id FROM partner_logo WHERE \(theirs))")
        try db.run("DELETE FROM partner WHERE deleted_at < \(limit)")
    }

    /// Documents that were thrown away, with every version and the files beside them.
    private mutating func documents(_ db: any Connection, before limit: Date) throws {
        let old: SQL = "document WHERE deleted_at < \(limit)"
        for group: Group in try db.rows("SELECT network_id, count(*) AS count FROM \(old) GROUP BY network_id") {
            count(group.count, .bin, in: group.networkId)
        }
        try db.run(
            "DELETE FROM stored_file WHERE id IN (SELECT file_id FROM document_attachment WHERE document_id IN (SELECT id FROM \(old)))")
        try RealisationStore.release(fromDocuments: "SELECT id FROM \(old)", in: db)
        // A signing holds on to its files until it is gone itself.
        let files = try SigningCopyStore.files(of: "SELECT id FROM \(old)", db)
        try db.run("DELETE FROM \(old)")
        try db.run("DELETE FROM stored_file WHERE id IN \(list: files)")
    }

    /// Arenas and actors that were thrown away.
    private mutating func arenas(_ db: any Connection, before limit: Date) throws {
        for group: Group in try db.rows("SELECT network_id, count(*) AS count FROM arena WHERE deleted_at < \(limit) GROUP BY network_id") {
            count(group.count, .bin, in: group.networkId)
        }
        try db.run("DELETE FROM arena WHERE deleted_at < \(limit)")
        // What was written down of prospects, funding and doors outlives the actor; a talk goes with it.
        try db.run(
            """
            UPDATE approach SET name = (SELECT name FROM arena_actor WHERE arena_actor.id = approach.actor_id), actor_id = NULL
            WHERE kind <> 'talk' AND actor_id IN (SELECT id FROM arena_actor WHERE removed_at < \(limit) AND name <> '')
            """)
        try db.run("DELETE FROM arena_actor WHERE removed_at < \(limit)")
    }

    /// Erases those who asked for it and whose pause is over; who coordinates alone is looked at again tomorrow.
    private mutating func people(_ db: any Connection) throws {
        let due: [Identifier] = try db.values("SELECT person_id FROM erasure_request WHERE due_at <= \(now) ORDER BY person_id")
        for person in due where try ErasureStore.erase(person, surroundings, in: db) { count(1, .people, in: nil) }
    }

    private struct Closed: Decodable {
        let id: Identifier
        let networkId: Identifier
        let closedAt: Date
        let answersMonths: Int?
    }

    /// Answers and remarks of rounds that closed long ago. Only where their counts are kept, so that the results stay.
    private mutating func answers(_ db: any Connection) throws {
        let earliest = now - Double(PrivacyNotice.days(months: PrivacyNotice.months.lowerBound)) * 24 * 3600
        let rounds: [Closed] = try db.rows(
            """
            SELECT round.id, round.network_id, round.closed_at, privacy_notice.answers_months
            FROM round LEFT JOIN privacy_notice ON privacy_notice.network_id = round.network_id
            WHERE round.closed_at < \(earliest) AND EXISTS (SELECT 1 FROM round_tally WHERE round_id = round.id)
                AND EXISTS (SELECT 1 FROM response WHERE round_id = round.id) ORDER BY round.id
            """)
        for round in rounds {
            let days = PrivacyNotice.days(months: round.answersMonths ?? PrivacyNotice.standardMonths)
            guard round.closedAt < now - Double(days) * 24 * 3600 else { continue }
            count(try db.run("DELETE FROM remark WHERE round_id = \(round.id)"), .remarks, in: round.networkId)
            count(try db.run("DELETE FROM response WHERE round_id = \(round.id)"), .answers, in: round.networkId)
        }
    }

    private static let closedRounds: SQL = "SELECT id FROM round WHERE closed_at IS NOT NULL"

    /// Drafts go at closing; should one be left, it goes now.
    private mutating func drafts(_ db: any Connection) throws {
        let gone = try db.run(
            "DELETE FROM draft WHERE invitation_id IN (SELECT id FROM invitation WHERE round_id IN (\(Self.closedRounds)))")
        count(gone, .drafts, in: nil)
    }

    /// Names and addresses of guests; that somebody was invited stays.
    private mutating func guests(_ db: any Connection) throws {
        let named: SQL = """
            person_id IS NULL AND (guest_name <> '' OR guest_address IS NOT NULL)
                AND round_id IN (SELECT id FROM round WHERE closed_at < \(limit(.guests)))
            """
        let groups: [Group] = try db.rows(
            """
            SELECT round.network_id, count(*) AS count FROM invitation JOIN round ON round.id = invitation.round_id
            WHERE \(named) GROUP BY round.network_id
            """)
        for group in groups { count(group.count, .guests, in: group.networkId) }
        try db.run("UPDATE invitation SET guest_name = '', guest_address = NULL WHERE \(named)")
    }

    /// Whom somebody outside the network was spoken to; that there was a talk stays.
    private mutating func contacts(_ db: any Connection) throws {
        let day = now.addingTimeInterval(-Double(RetentionPeriod.days(.contacts)) * 24 * 3600).formatted(.iso8601.year().month().day())
        let old: SQL = "(spoken_to <> '' OR door <> '') AND held_on < \(day)"
        for group: Group in try db.rows("SELECT network_id, count(*) AS count FROM approach WHERE \(old) GROUP BY network_id") {
            count(group.count, .contacts, in: group.networkId)
        }
        try db.run("UPDATE approach SET spoken_to = '', door = '', version = version + 1 WHERE \(old)")
        try db.run("DELETE FROM approach WHERE removed_at < \(limit(.bin))")
    }

    /// Places that ended long ago, and people who then belong nowhere any more.
    private mutating func memberships(_ db: any Connection) throws {
        let old: SQL = "membership WHERE ended_at < \(limit(.memberships))"
        let people: [Identifier] = try db.values("SELECT DISTINCT person_id FROM \(old) ORDER BY person_id")
        for group: Group in try db.rows("SELECT network_id, count(*) AS count FROM \(old) GROUP BY network_id") {
            count(group.count, .memberships, in: group.networkId)
        }
        try db.run("DELETE FROM \(old)")
        // What taking part brought somebody goes with their last place at that partner.
        try db.run(
            """
            DELETE FROM own_interest WHERE person_id IN \(list: people) AND NOT EXISTS (SELECT 1 FROM membership
                WHERE membership.person_id = own_interest.person_id AND membership.partner_id = own_interest.partner_id)
            """)
        // What somebody said about a network goes with their place in it.
        try db.run(
            """
            DELETE FROM kind_sheet WHERE person_id IN \(list: people) AND NOT EXISTS (
                SELECT 1 FROM membership WHERE membership.network_id = kind_sheet.network_id AND membership.person_id = kind_sheet.person_id)
            """)
        try db.run(
            """
            DELETE FROM phase_view WHERE person_id IN \(list: people) AND NOT EXISTS (
                SELECT 1 FROM membership WHERE membership.network_id = phase_view.network_id AND membership.person_id = phase_view.person_id)
            """)
        for person in people {
            let ties: Int =
                try db.value(
                    """
                    SELECT (SELECT count(*) FROM membership WHERE person_id = \(person))
                        + (SELECT count(*) FROM person WHERE id = \(person) AND administrator_since IS NOT NULL)
                        + (SELECT count(*) FROM session WHERE person_id = \(person) AND expires_at > \(now))
                    """) ?? 1
            if ties == 0, try ErasureStore.erase(person, surroundings, in: db) { count(1, .people, in: nil) }
        }
    }
}
