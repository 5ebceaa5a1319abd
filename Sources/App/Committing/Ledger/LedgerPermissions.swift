/// Who writes down what was delivered, and takes it back. The table in ARCHITECTURE.md says the same.
extension Membership {
    /// Who comes for the partner and does more than read along; the coordinator for every partner.
    func mayRecordDeliveries(of partner: Identifier) -> Bool { role == .coordinator || speaksAt(partner) }
}
