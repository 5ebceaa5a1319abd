/// Who may do what with a project. What it wants to reach is for who writes its document. The table in ARCHITECTURE.md says the same.
extension Membership {
    /// Writing down what was measured, and that a milestone is done.
    var mayMeasure: Bool { role != .reader }
}
