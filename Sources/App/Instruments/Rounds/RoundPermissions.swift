/// Who may do what with rounds. The table in ARCHITECTURE.md says the same.
extension Membership {
    var mayManageRounds: Bool { role == .coordinator }

    /// Who has answered, and who was written to.
    var maySeeWhoAnswered: Bool { mayManageRounds }

    /// What somebody answered, with their name beside it.
    func maySeeAnswers(in mode: Mode) -> Bool { mode == .open }

    func maySeeResults(of round: Round) -> Bool { round.hasResults }
}
