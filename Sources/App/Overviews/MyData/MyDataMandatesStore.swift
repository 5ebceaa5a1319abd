import Storage

/// What somebody may say for partners, what they wrote down of that, and what passed from hand to hand.
extension MyDataStore {
    static func mandates(_ person: Identifier, _ db: any Connection) throws -> [MyData.Mandated] {
        try db.rows(
            """
            SELECT network.name AS network, partner.name AS partner,
                CASE WHEN mandate.person_id = \(person) THEN 'holder' WHEN mandate.replacement_id = \(person) THEN 'replacement' ELSE 'writer' END
                    AS part,
                mandate.subject, mandate.reach, mandate.amount, mandate.starts_on, mandate.ends_on, mandate.recorded_at AS written_at
            FROM mandate JOIN network ON network.id = mandate.network_id JOIN partner ON partner.id = mandate.partner_id
            WHERE \(person) IN (mandate.person_id, mandate.replacement_id, mandate.recorded_by, mandate.ended_by)
            UNION ALL
            SELECT network.name, partner.name, 'delegation', delegation.reason, 'speak', NULL, delegation.starts_on, delegation.ends_on,
                delegation.given_at
            FROM delegation JOIN network ON network.id = delegation.network_id JOIN partner ON partner.id = delegation.partner_id
            WHERE \(person) IN (delegation.given_by, delegation.ended_by) ORDER BY 9, 2, 3
            """)
    }

    static func handovers(_ person: Identifier, _ db: any Connection) throws -> [MyData.HandedOver] {
        try db.rows(
            """
            SELECT network.name AS network,
                CASE WHEN handover.giver_id = \(person) THEN 'giver' WHEN handover.taker_id = \(person) THEN 'taker' ELSE 'doer' END AS part,
                handover.done_at
            FROM handover JOIN network ON network.id = handover.network_id
            WHERE \(person) IN (handover.giver_id, handover.taker_id, handover.done_by)
            UNION ALL
            SELECT network.name, 'charter', charter_version.adopted_at FROM charter_version
            JOIN network ON network.id = charter_version.network_id WHERE charter_version.adopted_by = \(person)
            UNION ALL
            SELECT network.name, 'draft charter', charter.changed_at FROM charter
            JOIN network ON network.id = charter.network_id WHERE charter.changed_by = \(person) ORDER BY 3, 1, 2
            """)
    }
}
