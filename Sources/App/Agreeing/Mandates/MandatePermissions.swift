/// Who may say what for which partner is written down by the coordinator, and by who represents that partner.
/// The table in ARCHITECTURE.md says the same.
extension Membership {
    func mayGiveMandates(for partner: Identifier) -> Bool {
        switch role {
        case .coordinator: true
        case .representative: partnerId == partner
        case .member, .reader: false
        }
    }
}

extension [Membership] {
    func mayGiveMandates(for partner: Identifier) -> Bool { contains { $0.mayGiveMandates(for: partner) } }
}
