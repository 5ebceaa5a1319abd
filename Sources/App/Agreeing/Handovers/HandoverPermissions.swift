/// Who may hand over what: the coordinator everything, who represents a partner what is of that partner.
/// The table in ARCHITECTURE.md says the same.
extension [Membership] {
    func mayHandOver(_ item: HandoverItem) -> Bool {
        switch item {
        // Who coordinates next is for those who coordinate.
        case .place(let place):
            contains { $0.role == .coordinator }
                || (place.role != .coordinator && place.partnerId.map { mayGiveMandates(for: $0) } == true)
        case .mandate(let mandate): mayGiveMandates(for: mandate.partnerId)
        case .action(let one):
            contains { $0.role == .coordinator } || one.action.partnerId.map { mayGiveMandates(for: $0) } == true
                || contains { $0.role == .representative && $0.personId == one.action.personId }
        }
    }
}
