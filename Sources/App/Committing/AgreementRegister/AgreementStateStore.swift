import Storage

/// How far documents are, as expressions over those of some networks.
struct AgreementStates: Sendable {
    let networks: [Identifier]
    let today: String
    /// Of these documents only, when they are known.
    var documents: [String]?

    private func isHere(_ table: SQL) -> SQL {
        if let documents { return "\(table).document_id IN \(list: documents)" }
        return "\(table).network_id IN \(list: networks)"
    }

    /// The key of an `AgreementState` for a row of `document`.
    var state: SQL {
        """
        CASE WHEN document.id IN (\(signings("open"))) THEN 'signing'
            WHEN document.id IN (\(signings("complete"))) THEN CASE WHEN \(isOver(before: today)) THEN 'expired' ELSE 'signed' END
            WHEN document.id IN (\(onTheTable("asked.state = 'open'"))) THEN 'atTable'
            WHEN document.id IN (\(onTheTable("asked.decision_id IN (\(toRatify))"))) THEN 'ratifying'
            WHEN document.id IN (\(onTheTable("1 = 1"))) THEN 'decided'
            WHEN document.id IN (\(signings("withdrawn"))) THEN 'withdrawn' ELSE 'draft' END
        """
    }

    /// What was signed, holds today, and no longer does after a day.
    func runsOut(by day: String) -> SQL {
        """
        document.id IN (\(signings("complete"))) AND NOT \(isOver(before: today))
            AND (document.id IN (\(signedLast) AND signing.ends_on <= \(day))
                OR document.id IN (\(reviewed) AND agreement_review.ends_on <= \(day)))
        """
    }

    private func signings(_ state: SQL) -> SQL {
        "SELECT signing.document_id FROM signing WHERE \(isHere("signing")) AND signing.state = '\(state)'"
    }

    private func isOver(before day: String) -> SQL {
        """
        (document.id IN (\(signedLast) AND signing.ends_on < \(day)) OR document.id IN (\(reviewed) AND agreement_review.ends_on < \(day)))
        """
    }

    /// The documents of what was signed last.
    private var signedLast: SQL {
        "SELECT signing.document_id FROM signing WHERE \(isHere("signing")) AND signing.state = 'complete' AND \(Self.isLast("signing"))"
    }

    /// Whether no later signing of the same document was completed.
    static func isLast(_ table: SQL) -> SQL {
        """
        NOT EXISTS (SELECT 1 FROM signing AS later WHERE later.document_id = \(table).document_id AND later.state = 'complete'
            AND (later.opened_at > \(table).opened_at OR (later.opened_at = \(table).opened_at AND later.id > \(table).id)))
        """
    }

    /// The documents of the last review of what was signed last.
    private var reviewed: SQL { "SELECT signing.document_id FROM \(reviews)" }

    /// The same with what was found.
    var lastReviews: SQL {
        "SELECT signing.document_id, agreement_review.held_on, agreement_review.next_on, agreement_review.ends_on FROM \(reviews)"
    }

    private var reviews: SQL {
        """
        signing JOIN agreement_review ON agreement_review.signing_id = signing.id
            WHERE \(isHere("signing")) AND signing.state = 'complete'
            AND NOT EXISTS (SELECT 1 FROM agreement_review AS later WHERE later.signing_id = agreement_review.signing_id
                AND later.number > agreement_review.number)
            AND \(Self.isLast("signing"))
        """
    }

    /// Documents by the decision about their newest text that lies on the table or was approved, unless it was for a signing that was
    /// stopped.
    private func onTheTable(_ condition: SQL) -> SQL {
        """
        SELECT asked.document_id FROM (
            SELECT document_approval.document_id, document_approval.decision_id, decision.state,
                row_number() OVER (PARTITION BY document_approval.document_id
                    ORDER BY document_approval.version DESC, decision.proposed_at DESC, decision.id DESC) AS place
            FROM document_approval JOIN decision ON decision.id = document_approval.decision_id
            WHERE \(isHere("document_approval")) AND (decision.state = 'open' OR decision.outcome = 'taken')
                AND NOT EXISTS (SELECT 1 FROM signing WHERE signing.document_id = document_approval.document_id
                    AND signing.version = document_approval.version AND signing.decision_id = document_approval.decision_id
                    AND signing.state = 'withdrawn')) AS asked
        WHERE asked.place = 1 AND \(condition)
        """
    }

    private var toRatify: SQL {
        """
        SELECT ratification.decision_id FROM ratification
        WHERE ratification.network_id IN \(list: networks) AND \(RegisterSelection.isOutstanding(on: today))
        """
    }

    /// The partners whose bodies still have to ratify what was approved of some documents.
    func ratifiers(of documents: [Identifier]) -> SQL {
        """
        SELECT document_approval.document_id, decision_voice.name FROM document_approval
        JOIN ratification ON ratification.decision_id = document_approval.decision_id
        JOIN decision ON decision.id = document_approval.decision_id AND decision.outcome = 'taken'
        JOIN decision_voice ON decision_voice.decision_id = ratification.decision_id
            AND decision_voice.partner_id = ratification.partner_id
        WHERE document_approval.document_id IN \(list: documents) AND \(RegisterSelection.isOutstanding(on: today))
        """
    }

    /// The parties that still have to sign: while a signing is open everybody that is there, afterwards who joined.
    var unsigned: SQL {
        """
        signing JOIN signing_party ON signing_party.signing_id = signing.id
            WHERE \(isHere("signing")) AND signing_party.left_on IS NULL
            AND (signing.state = 'open' OR (signing.state = 'complete' AND signing_party.acceded_on IS NOT NULL))
            AND EXISTS (SELECT 1 FROM partner WHERE partner.id = signing_party.partner_id AND partner.deleted_at IS NULL
                AND COALESCE(partner.active_until, \(today)) >= \(today))
            AND signing_party.needed > (SELECT count(*) FROM signature WHERE signature.signing_id = signing_party.signing_id
                AND signature.partner_id = signing_party.partner_id)
            AND NOT EXISTS (SELECT 1 FROM signing AS later WHERE later.document_id = signing.document_id AND later.state <> 'withdrawn'
                AND later.opened_at > signing.opened_at)
        """
    }

    /// Documents that wait for one of the partners somebody speaks for: to be agreed to, to be ratified or to be signed.
    func waits(_ places: RegisterPlaces) -> SQL {
        """
        document.id IN (
            SELECT signing.document_id FROM \(unsigned) AND signing_party.partner_id IN \(list: places.partners)
            UNION ALL SELECT document_approval.document_id FROM document_approval
                JOIN decision ON decision.id = document_approval.decision_id
                WHERE document_approval.network_id IN \(list: networks) AND \(RegisterSelection.waits(places, today)))
        """
    }
}
