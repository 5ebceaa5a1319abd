/// Who may do what with actions. The table in ARCHITECTURE.md says the same.
extension Membership {
    var mayAddActions: Bool { role != .reader }

    /// The coordinator, the person it is of, and who speaks for its partner.
    func mayChange(_ action: Action) -> Bool {
        switch role {
        case .coordinator: true
        case .representative: action.personId == personId || (partnerId != nil && action.partnerId == partnerId)
        case .member: action.personId == personId
        case .reader: false
        }
    }
}
