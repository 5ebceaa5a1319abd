/// Who may do what with amendments. The table in ARCHITECTURE.md says the same.
extension Membership {
    /// Whoever works for a partner proposes in its name.
    var mayProposeAmendments: Bool { role != .reader && partnerId != nil }

    /// A partner takes back what it proposed itself.
    func mayWithdraw(_ amendment: Amendment) -> Bool {
        mayProposeAmendments && amendment.partnerId == partnerId
    }
}
