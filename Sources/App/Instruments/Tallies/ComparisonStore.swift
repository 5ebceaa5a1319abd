import Foundation
import Storage

/// Compares a round with the one before it: the latest closed round of the same instrument and form in its network, and with no
/// other, so that no choice of rounds can single somebody out.
struct ComparisonStore {
    let round: Round
    let tallies: TallyStore

    /// The counts of a round with what changed since the round before.
    func comparing(_ tally: RoundTally, at now: Date, _ db: any Connection) throws -> RoundTally {
        guard round.isTest == 0, !tally.domains.isEmpty, let earlier = try earlier(db) else { return tally }
        let kept = try tallies.keep(earlier, at: now, in: db)
        var comparison = Comparison(
            try round.questionnaire(tallies.catalogue), tally, since: try earlier.questionnaire(tallies.catalogue), kept.tally)
        var tally = tally
        if round.mode != .anonymous, earlier.mode != .anonymous, earlier.instrumentVersion == round.instrumentVersion {
            try pair(with: earlier, &comparison, db)
            let smallest = round.mode == .open && earlier.mode == .open ? 1 : max(round.smallestGroup, earlier.smallestGroup)
            if let changes = comparison.byPerson(smallest: smallest) {
                tally.since = RoundTally.ChangeSince(round: earlier.id, isByPerson: true, changes: changes)
                return tally
            }
        }
        tally.since = RoundTally.ChangeSince(round: earlier.id, isByPerson: false, changes: comparison.betweenGroups)
        return tally
    }

    /// The round this one is compared with.
    private func earlier(_ db: any Connection) throws -> Round? {
        try db.row(
            """
            SELECT * FROM round WHERE network_id = \(round.networkId) AND instrument_key = \(round.instrumentKey) AND form = \(round.form)
                AND id <> \(round.id) AND is_test = 0 AND closed_at IS NOT NULL AND deleted_at IS NULL
                AND closed_at <= (SELECT closed_at FROM round WHERE id = \(round.id))
            ORDER BY closed_at DESC, id DESC LIMIT 1
            """)
    }

    /// Reads who answered both rounds.
    private func pair(with earlier: Round, _ comparison: inout Comparison, _ db: any Connection) throws {
        try db.forEachRow(
            """
            SELECT response.answers, earlier.answers FROM response JOIN invitation ON invitation.id = response.invitation_id
            JOIN invitation AS asked ON asked.person_id = invitation.person_id AND asked.round_id = \(earlier.id)
            JOIN response AS earlier ON earlier.invitation_id = asked.id
            WHERE response.round_id = \(round.id) AND response.people = 1 AND earlier.people = 1
            """
        ) { comparison.add($0.bytes(0) ?? [], before: $0.bytes(1) ?? []) }
    }
}
