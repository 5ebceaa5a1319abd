/// What changed in a section between two of its texts: in its title and in what it says.
struct ClauseDifference: Hashable, Sendable {
    /// Nil where the title stayed.
    let title: TextDifference?
    let body: TextDifference

    /// A title, as it is shown, with a text.
    typealias Said = (title: String, body: String)

    init(from old: Said, to new: Said, within budget: inout TextDifference.Budget) {
        title = old.title == new.title ? nil : TextDifference(from: old.title, to: new.title, within: &budget)
        body = TextDifference(from: old.body, to: new.body, within: &budget)
    }

    var isEmpty: Bool { title == nil && body.isEmpty }

    /// Compares beside the requests: long texts take a while.
    static func between(_ old: Said, _ new: Said) async throws -> ClauseDifference {
        try await Worker.run {
            var budget = TextDifference.Budget()
            return ClauseDifference(from: old, to: new, within: &budget)
        }
    }
}

/// What changed between two versions of a document, section by section.
struct DocumentDifference: Sendable {
    /// In the order of the new text; what is no longer there comes last.
    let sections: [Section]

    /// A section that is not as it was.
    struct Section: Sendable {
        let section: String
        let heading: String
        let mark: Mark?
        let difference: ClauseDifference
    }

    /// What happened to a section as a whole.
    enum Mark: Sendable { case new, gone, moved }

    init(from old: DocumentText, to new: DocumentText) {
        var budget = TextDifference.Budget()
        let stayed = new.clauses.map { (old.clause($0.section), $0 as Clause?) }
        let gone = old.clauses.filter { new.clause($0.section) == nil }.map { ($0 as Clause?, nil as Clause?) }
        sections = (stayed + gone).compactMap { Self.section($0, $1, old, new, within: &budget) }
    }

    private static func section(
        _ before: Clause?, _ now: Clause?, _ old: DocumentText, _ new: DocumentText, within budget: inout TextDifference.Budget
    ) -> Section? {
        guard before?.version != now?.version, let shown = now ?? before else { return nil }
        let (text, language) = (now == nil ? old : new, new.document.language)
        let mark: Mark? = before == nil ? .new : now == nil ? .gone : before?.place != now?.place ? .moved : nil
        // Of one that came or went the heading says what it is called.
        let title = text.title(of: shown, language)
        let titles = (before.map { old.title(of: $0, language) } ?? title, now.map { new.title(of: $0, language) } ?? title)
        let difference = ClauseDifference(
            from: (titles.0, before?.body ?? ""), to: (titles.1, now?.body ?? ""), within: &budget)
        guard mark != nil || !difference.isEmpty else { return nil }
        return Section(section: shown.section, heading: text.heading(of: shown, language), mark: mark, difference: difference)
    }
}
