/// Who may do what with realisations. The table in ARCHITECTURE.md says the same.
extension Membership {
    var mayAddRealisations: Bool { role != .reader }

    /// The coordinator, and who wrote it down.
    func mayChange(_ realisation: Realisation) -> Bool {
        role == .coordinator || (role != .reader && realisation.madeBy == personId)
    }
}
