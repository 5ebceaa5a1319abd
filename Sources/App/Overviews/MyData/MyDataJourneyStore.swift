import Storage

/// What somebody thinks of the way of their networks, and what they wrote down on it.
extension MyDataStore {
    static func phaseViews(_ person: Identifier, _ db: any Connection) throws -> [MyData.Viewed] {
        try db.rows(
            """
            SELECT network.name AS network, phase_view.phase, phase_view.chosen_at
            FROM phase_view JOIN network ON network.id = phase_view.network_id WHERE phase_view.person_id = \(person)
            ORDER BY phase_view.chosen_at, network.id
            """)
    }

    static func journey(_ person: Identifier, _ db: any Connection) throws -> [MyData.Travelled] {
        try db.rows(
            """
            SELECT network.name AS network, 'move' AS kind, journey_move.from_phase || '-' || journey_move.to_phase AS subject,
                journey_move.reason AS words, journey_move.moved_at AS written_at
            FROM journey_move JOIN network ON network.id = journey_move.network_id WHERE journey_move.moved_by = \(person)
            UNION ALL
            SELECT network.name, 'theme', theme_talk.theme || ' ' || theme_talk.held_on, theme_talk.note, theme_talk.written_at
            FROM theme_talk JOIN network ON network.id = theme_talk.network_id WHERE theme_talk.written_by = \(person)
            UNION ALL
            SELECT network.name, 'end', '', network_ending.evaluation, network_ending.ended_at
            FROM network_ending JOIN network ON network.id = network_ending.network_id WHERE network_ending.ended_by = \(person)
            UNION ALL
            SELECT network.name, 'reopening', '', network_reopening.reason, network_reopening.reopened_at
            FROM network_reopening JOIN network ON network.id = network_reopening.network_id
            WHERE network_reopening.reopened_by = \(person) ORDER BY 5, 2, 3
            """)
    }
}
