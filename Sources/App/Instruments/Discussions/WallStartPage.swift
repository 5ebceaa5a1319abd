import HTML
import Localization

/// What a group sees on the wall before the first domain: what it is about and how it goes.
struct WallStartPage {
    let frame: Frame
    /// Of the session.
    let path: WebAddress
    let network: String
    let discussion: Discussion

    var markup: Markup {
        let l = frame.language
        let sections = discussion.questionnaire.subjects
        let wall = path.appending("scherm")
        let domains = sections.map { section -> Markup in
            let score = discussion.score(section)
            return """
                <li><a href="\(wall.appending(section.group.key))">\(l(section.group.short))</a>\
                \(score.isEmpty ? nil : " <span class=\"mark plain\">\(score.score.map(String.init) ?? "…")</span>" as Markup?)\
                \(" <span class=\"mark act\">★ \(l(DiscussionText.priority))</span>", if: score.priority != nil)</li>
                """
        }
        let hasAnswers = sections.contains { !discussion.spreads($0).isEmpty }
        let steps = [hasAnswers ? DiscussionText.step1 : DiscussionText.step1Together, DiscussionText.step2, DiscussionText.step3].map {
            "<li>\(l($0))</li>" as Markup
        }
        return frame.page(
            discussion.session.name, styles: ["css/layout.css", "css/charts.css", "css/wall.css"], scripts: ["js/wall.js"], isBare: true,
            isWide: true,
            """
            <div class="wall"><p class="over">\(network) · \(frame.day(discussion.session.heldOn))</p><h1>\(discussion.session.name)</h1>
            <p class="ask">\(l(DiscussionText.goal))</p><ol class="how">\(steps)</ol><ol class="domains">\(domains)</ol>
            <nav class="turn" aria-label="\(l(DiscussionText.turn))"><a class="button quiet" rel="prev" href="\(path)">← \(l(DiscussionText.toMinutes))</a>\
            \(sections.first.map { "<a class=\"button\" rel=\"next\" href=\"\(wall.appending($0.group.key))\">\(l(DiscussionText.begin)) →</a>" as Markup })</nav></div>
            """)
    }
}
