/// Who may do what with documents. The table in ARCHITECTURE.md says the same.
extension Membership {
    /// Whoever works in the network may begin a document.
    var mayDraftDocuments: Bool { role != .reader }

    /// Who holds the pen: the coordinator, and who began it. Others propose amendments and comment.
    func mayWrite(_ document: Document) -> Bool {
        role == .coordinator || (role != .reader && document.madeBy == personId)
    }

    /// What a network asks of its documents, and throwing one away.
    var mayLeadDocuments: Bool { role == .coordinator }

    /// Commenting on a section.
    var mayComment: Bool { role != .reader }
}
