import Localization

/// A document with what the reader may do with amendments to it.
struct AmendmentScene: Sendable {
    let text: DocumentText
    let hats: [Membership]
    /// Every partner that takes part today.
    let partners: [Partner]

    var document: Document { text.document }

    /// The partners that the reader may propose for.
    var own: [Partner] {
        partners.filter { partner in hats.contains { $0.mayProposeAmendments && $0.partnerId == partner.id } }
    }

    var mayAnswer: Bool { hats.contains { $0.mayWrite(document) } }

    func mayWithdraw(_ amendment: Amendment) -> Bool {
        amendment.isOpen && hats.contains { $0.mayWithdraw(amendment) }
    }

    /// What a section is called, also one that was left out meanwhile.
    func heading(of section: String, otherwise title: String) -> String {
        if let clause = text.clause(section) { return text.heading(of: clause, document.language) }
        return title.isEmpty ? text.scheme.section(section).map { document.language($0.title) } ?? "–" : title
    }

    /// The title that the scheme gives a section.
    func given(_ section: String) -> String? {
        text.scheme.section(section).map { document.language($0.title) }
    }

    /// What stands there now, where that is not the text an open amendment was made on.
    func moved(since amendment: Amendment) -> Moved? {
        guard amendment.isOpen else { return nil }
        guard let now = text.clause(amendment.section) else { return .leftOut }
        return now.title == amendment.oldTitle && now.body == amendment.oldBody ? nil : .changed(now)
    }

    /// What changes between two texts of a section, compared beside the requests.
    func difference(_ section: String, from old: ClauseDifference.Said, to new: ClauseDifference.Said) async throws -> ClauseDifference {
        let given = given(section) ?? ""
        func said(_ one: ClauseDifference.Said) -> ClauseDifference.Said { (one.title.isEmpty ? given : one.title, one.body) }
        return try await ClauseDifference.between(said(old), said(new))
    }

    /// What an amendment changes, and what was taken over otherwise.
    func differences(_ one: Amendment) async throws -> AmendmentDifferences {
        var differences = AmendmentDifferences(
            proposed: try await difference(one.section, from: (one.oldTitle, one.oldBody), to: (one.title, one.body)))
        if case .changed(let now) = moved(since: one) {
            differences.againstNow = try await difference(one.section, from: (now.title, now.body), to: (one.title, one.body))
        }
        if one.isAdapted {
            let taken = (title: one.takenTitle ?? "", body: one.takenBody ?? "")
            differences.taken = try await difference(one.section, from: (one.title, one.body), to: taken)
        }
        return differences
    }

    /// What happened to a section since an amendment was made on it.
    enum Moved: Sendable {
        case changed(Clause)
        case leftOut
    }
}

/// What an amendment changes.
struct AmendmentDifferences: Sendable {
    /// In the text it was made on.
    let proposed: ClauseDifference
    /// In the text that stands there now, where that is another one.
    var againstNow: ClauseDifference?
    /// What was accepted otherwise than was proposed.
    var taken: ClauseDifference?
}
