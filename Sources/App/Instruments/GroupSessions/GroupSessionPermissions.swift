/// Who may do what with group sessions. The table in ARCHITECTURE.md says the same.
extension Membership {
    var mayManageGroupSessions: Bool { role == .coordinator }

    /// Types along while the session runs.
    func mayWrite(in session: GroupSession) -> Bool { session.isRunning && role != .reader }
}
