/// What somebody typed about comments that could not be kept as it is, to be shown again.
struct CommentDraft: Sendable {
    let text: String
    let field: String
    /// The section it is about.
    let section: String
    private(set) var errors = FieldErrors()

    /// The field in which a comment on a section is written.
    static func field(on section: String) -> String { "opmerking-\(section)" }

    /// The field that says how a comment was settled.
    static func field(settling comment: ClauseComment) -> String { "hoe-\(comment.id)" }

    init(commenting form: FormFields, on section: String) {
        (field, self.section) = (Self.field(on: section), section)
        text = form[field]
        errors = FieldErrors([field: CommentText.comment])
        errors.require(text, field, atMost: ClauseComment.longest)
    }

    init(settling form: FormFields, _ comment: ClauseComment) {
        (field, section) = (Self.field(settling: comment), comment.section)
        text = form[field]
        errors = FieldErrors([field: CommentText.how])
        errors.restrict(text, field, atMost: ClauseComment.longestHow)
    }
}
