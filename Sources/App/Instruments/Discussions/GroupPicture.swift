import HTML
import Localization

/// The arrow and the roots as the group itself scored them: every leaf as wide, because there is one score of all together.
struct GroupPicture {
    let frame: Frame
    let discussion: Discussion

    /// Nil as long as no domain has a score, or where the instrument has no arrow and roots.
    func figure(caption: Markup) -> Markup? {
        let domains = discussion.questionnaire.subjects.map(domain)
        guard domains.contains(where: { $0.score != nil }), domains.contains(where: { $0.group.part != nil }) else { return nil }
        let picture = ArrowRootsPicture(
            id: "groep", language: frame.language, domains: domains, description: DiscussionText.pictureDescription)
        return "<figure class=\"said-picture\">\(picture.markup)<figcaption>\(caption)</figcaption></figure>"
    }

    private func domain(_ section: Questionnaire.Section) -> ArrowRootsPicture.Domain {
        let l = frame.language
        let said = discussion.score(section)
        let score = said.score
        let word = score.flatMap { GroupScoreWords(language: l, discussion: discussion).word(said, $0) }
        let isFirst = discussion.score(section).priority != nil
        let told = [score.map(String.init) ?? l(DiscussionText.noScore), word, isFirst ? l(DiscussionText.priority) : nil].compactMap { $0 }
        return ArrowRootsPicture.Domain(
            group: section.group, score: score.map(Double.init), closeness: 0.7, isSplit: false, caption: told.joined(separator: ", "),
            label: "\(score.map(String.init) ?? "–") · \(section.group.letter ?? "")\(isFirst ? " ★" : "")")
    }
}
