/// Who may do what with interests. The table in ARCHITECTURE.md says the same.
extension Membership {
    /// Who comes for the partner and does more than read along.
    func speaksAt(_ partner: Identifier) -> Bool { partnerId == partner && role != .reader }

    /// Who comes for the partner; a coordinator types for one that has nobody.
    func mayFillIn(_ partner: Identifier, hasNobody: Bool) -> Bool {
        speaksAt(partner) || (role == .coordinator && hasNobody)
    }

    /// The partner says itself who may read what lies sensitive.
    func mayRead(_ audience: Interest.Audience?, of partner: Identifier) -> Bool {
        switch audience {
        case nil, .network: true
        case .coordinators: role == .coordinator || partnerId == partner
        case .own: partnerId == partner
        }
    }

    var maySetMarks: Bool { role != .reader }

    /// The coordinator, and who set it.
    func mayChange(_ mark: InterestMark) -> Bool {
        role == .coordinator || (role != .reader && mark.madeBy == personId)
    }
}
