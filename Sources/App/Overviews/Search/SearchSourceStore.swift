import Storage

/// Where each kind of what was found is read from, with whatever keeps it from being seen. Of the index, as `found`, only the
/// place counts: what is shown comes from the table itself.
enum SearchSource {
    /// - Parameter managed: the networks in which somebody also sees what is not open yet.
    static func of(_ kind: SearchKind, managed: [String], by viewer: Identifier) -> SQL {
        switch kind {
        case .network: network
        case .partner: partner
        case .person: person
        case .decision: decision(managed, viewer)
        case .document: document
        case .clause: clause
        case .realisation: realisation
        case .round: round(managed)
        case .action: action
        case .session: session
        case .conclusion: conclusion
        case .remark: remark
        }
    }

    private static let network: SQL =
        """
        SELECT found.subject, found.network_id, network.name AS title,
            network.issue || CASE WHEN network.target_group = '' THEN '' ELSE ' · ' || network.target_group END
                || CASE WHEN network.working_area = '' THEN '' ELSE ' · ' || network.working_area END AS context, NULL AS place, NULL AS group_key
        FROM found JOIN network ON network.id = found.subject ORDER BY network.name, network.id
        """

    private static let partner: SQL =
        """
        SELECT found.subject, found.network_id, partner.name AS title, partner.part_of AS context, NULL AS place, NULL AS group_key
        FROM found JOIN partner ON partner.id = found.subject AND partner.network_id = found.network_id
        WHERE partner.deleted_at IS NULL ORDER BY partner.name, partner.id
        """

    private static let person: SQL =
        """
        SELECT found.subject, found.network_id, person.name AS title, '' AS context, NULL AS place, NULL AS group_key
        FROM found JOIN person ON person.id = found.subject
        WHERE EXISTS (SELECT 1 FROM membership WHERE membership.person_id = found.subject
            AND membership.network_id = found.network_id AND membership.ended_at IS NULL)
        ORDER BY person.name, person.id, found.network_id
        """

    /// A draft is there for who wrote it and for the coordinator.
    private static func decision(_ managed: [String], _ viewer: Identifier) -> SQL {
        """
        SELECT found.subject, found.network_id, decision.title, decision.body AS context, NULL AS place, NULL AS group_key
        FROM found JOIN decision ON decision.id = found.subject AND decision.network_id = found.network_id
        WHERE decision.state <> 'draft' OR decision.proposed_by = \(viewer) OR decision.network_id IN \(list: managed)
        ORDER BY COALESCE(decision.closed_at, decision.opened_at, decision.proposed_at) DESC, decision.id
        """
    }

    private static let document: SQL =
        """
        SELECT found.subject, found.network_id, document.title, '' AS context, NULL AS place, NULL AS group_key
        FROM found JOIN document ON document.id = found.subject AND document.network_id = found.network_id
        WHERE document.deleted_at IS NULL ORDER BY document.made_at DESC, document.id
        """

    /// Of a section the newest text.
    private static let clause: SQL =
        """
        SELECT found.subject, found.network_id, clause.title, clause.body AS context, document.id AS place, clause.section AS group_key
        FROM found JOIN document ON document.id = substr(found.subject, 1, 36) AND document.network_id = found.network_id
        JOIN clause ON clause.document_id = document.id AND clause.section = substr(found.subject, 38)
        WHERE document.deleted_at IS NULL AND clause.is_present = 1 AND NOT EXISTS (
            SELECT 1 FROM clause AS later WHERE later.document_id = clause.document_id AND later.section = clause.section
                AND later.version > clause.version)
        ORDER BY document.made_at DESC, document.id, clause.place
        """

    private static let realisation: SQL =
        """
        SELECT found.subject, found.network_id, realisation.what AS title,
            realisation.for_whom || CASE WHEN realisation.place = '' THEN '' ELSE ' · ' || realisation.place END
                || CASE WHEN realisation.note = '' THEN '' ELSE ' · ' || realisation.note END AS context, NULL AS place,
            realisation.happened_on AS group_key
        FROM found JOIN realisation ON realisation.id = found.subject AND realisation.network_id = found.network_id
        WHERE realisation.removed_at IS NULL ORDER BY realisation.happened_on DESC, realisation.id
        """

    private static func round(_ managed: [String]) -> SQL {
        """
        SELECT found.subject, found.network_id, round.name AS title, round.purpose AS context, round.id AS place, NULL AS group_key
        FROM found JOIN round ON round.id = found.subject AND round.network_id = found.network_id
        WHERE round.deleted_at IS NULL AND round.is_test = 0 AND (round.opened_at IS NOT NULL OR round.network_id IN \(list: managed))
        ORDER BY COALESCE(round.opened_at, round.created_at) DESC, round.id
        """
    }

    private static let action: SQL =
        """
        SELECT found.subject, found.network_id, action.body AS title, action.follow_up AS context, NULL AS place, NULL AS group_key
        FROM found JOIN action ON action.id = found.subject AND action.network_id = found.network_id
        ORDER BY action.changed_at DESC, action.id
        """

    private static let session: SQL =
        """
        SELECT found.subject, found.network_id, group_session.name AS title, '' AS context, group_session.id AS place, NULL AS group_key
        FROM found JOIN group_session ON group_session.id = found.subject AND group_session.network_id = found.network_id
        ORDER BY group_session.held_on DESC, group_session.id
        """

    private static let conclusion: SQL =
        """
        SELECT found.subject, found.network_id, group_score.conclusion AS title, '' AS context, group_session.id AS place,
            group_score.group_key
        FROM found JOIN group_score ON group_score.session_id = substr(found.subject, 1, 36)
            AND group_score.group_key = substr(found.subject, 38)
        JOIN group_session ON group_session.id = group_score.session_id AND group_session.network_id = found.network_id
        ORDER BY group_session.held_on DESC, found.subject
        """

    private static let remark: SQL =
        """
        SELECT found.subject, found.network_id, remark.body AS title, '' AS context, round.id AS place, remark.group_key
        FROM found JOIN remark ON remark.id = found.subject AND remark.state = 'released'
        JOIN round ON round.id = remark.round_id AND round.network_id = found.network_id
        WHERE round.deleted_at IS NULL AND round.is_test = 0 AND (round.closed_at IS NOT NULL OR (round.mode = 'open' AND round.opened_at IS NOT NULL))
        ORDER BY round.opened_at DESC, remark.id
        """
}
