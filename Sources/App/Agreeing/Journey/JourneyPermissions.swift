/// Who may do what on the way. The table in ARCHITECTURE.md says the same.
extension Membership {
    var mayMoveNetwork: Bool { role == .coordinator }
    var mayWriteThemeTalks: Bool { role != .reader }
    /// To say which phase one thinks the network is in.
    var mayGivePhaseView: Bool { role != .reader }

    /// Who wrote it down, and a coordinator.
    func mayWithdraw(_ talk: ThemeTalk) -> Bool {
        role == .coordinator || (role != .reader && talk.writtenBy == personId)
    }
}
