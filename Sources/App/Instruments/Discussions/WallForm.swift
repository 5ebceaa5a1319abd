import Localization

/// What somebody writes about one domain while the group talks: a press on a score, a conclusion, a priority, an agreement.
struct WallForm {
    let version: Int
    let conclusion: String
    let score: Int?
    let scoreBefore: Int?
    let isPriority: Bool
    private(set) var errors = FieldErrors(["besluit": DiscussionText.conclusion])

    init(_ score: GroupScore) {
        version = score.version
        conclusion = score.conclusion
        self.score = score.score
        scoreBefore = score.scoreBefore
        isPriority = score.priority != nil
    }

    /// - Parameter current: what stays where nothing was pressed.
    init(checking form: FormFields, current: GroupScore, steps: Int) throws(WebError) {
        guard let version = Int(form["versie"]) else { throw .unreadable }
        self.version = version
        conclusion = form.has("besluit") ? form["besluit"] : current.conclusion
        score = try Self.pressed("nu", form, else: current.score, steps)
        scoreBefore = try Self.pressed("voor", form, else: current.scoreBefore, steps)
        let chosen = ["prioriteit", "prioriteit-eerder"].first(where: form.has)
        isPriority = chosen.map { form[$0] == "1" } ?? (current.priority != nil)
        errors.restrict(conclusion, "besluit", atMost: 2000)
    }

    /// The button that was pressed now, or before somebody else's writing came in between.
    private static func pressed(_ name: String, _ form: FormFields, else current: Int?, _ steps: Int) throws(WebError) -> Int? {
        guard let value = [name, name + "-eerder"].first(where: form.has).map({ form[$0] }) else { return current }
        if value.isEmpty { return nil }
        guard let score = Int(value), score >= 1, score <= steps else { throw .unreadable }
        return score
    }

    /// What is to be kept of a domain.
    func score(of group: String) -> GroupScore {
        GroupScore(groupKey: group, score: score, scoreBefore: scoreBefore, conclusion: conclusion, version: version)
    }
}
