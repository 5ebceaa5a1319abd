/// What the reader may do with comments on one document. The table in ARCHITECTURE.md says the same.
struct CommentRights: Hashable, Sendable {
    let mayComment: Bool
    /// Who holds the pen settles any comment, others what they wrote themselves.
    private let holdsPen: Bool
    private let person: Identifier

    init(_ hats: [Membership], _ document: Document, _ person: Identifier) {
        mayComment = hats.contains(where: \.mayComment)
        holdsPen = hats.contains { $0.mayWrite(document) }
        self.person = person
    }

    func maySettle(_ comment: ClauseComment) -> Bool { holdsPen || isOwn(comment) }

    func mayRemove(_ comment: ClauseComment) -> Bool { isOwn(comment) }

    private func isOwn(_ comment: ClauseComment) -> Bool { mayComment && comment.madeBy == person }
}
