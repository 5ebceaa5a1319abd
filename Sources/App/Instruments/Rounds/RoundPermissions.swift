/// Who may do what with rounds. The table in ARCHITECTURE.md says the same.
extension Membership {
    var mayManageRounds: Bool { role == .coordinator }

    func maySeeResults(of round: Round) -> Bool { round.hasResults }
}
