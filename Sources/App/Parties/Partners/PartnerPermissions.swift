/// Who may change a partner.
extension Membership {
    /// A representative may keep their own partner's details right.
    func mayChange(_ partner: Partner) -> Bool {
        mayManagePartners || (role == .representative && partnerId == partner.id)
    }
}
