import Foundation
import Localization

/// The goals, indicators and milestones of a project as text, to begin the sections of its document from.
enum ProjectMarkdown {
    /// One line a goal that is followed; empty when there is none.
    static func goals(_ project: Project) -> String {
        project.current.map { "- " + PlainMarkdown.escaped($0.what) }.joined(separator: "\n")
    }

    /// One line an indicator that is followed, with where it stands, under its goal.
    static func indicators(_ project: Project, _ l: Language, in zone: TimeZone) -> String {
        let parts = project.current.compactMap { goal -> String? in
            let lines = project.indicators(of: goal).map { "- " + indicator($0, l, zone) }
            return lines.isEmpty ? nil : ([PlainMarkdown.escaped(goal.what), ""] + lines).joined(separator: "\n")
        }
        return parts.joined(separator: "\n\n")
    }

    private static func indicator(_ one: ProjectIndicator, _ l: Language, _ zone: TimeZone) -> String {
        func figure(_ value: Figure) -> String { [value.written(l), one.unit].filter { !$0.isEmpty }.joined(separator: " ") }
        let due = one.dueOn.map { " " + l(ProjectText.by(written($0, l, zone))) } ?? ""
        let facts: [String?] = [
            one.startValue.map { l(ProjectText.started(figure($0))) }, l(ProjectText.target(figure(one.targetValue))) + due,
            one.latest.map { l(ProjectText.last(figure($0.value), written($0.measuredOn, l, zone))) },
        ]
        return PlainMarkdown.escaped(one.what + l.colon + facts.compactMap { $0 }.joined(separator: "; "))
    }

    /// One line a milestone: by when, what, and when it was done.
    static func milestones(_ project: Project, _ l: Language, in zone: TimeZone) -> String {
        project.milestones.map { one in
            let done = one.doneOn.map { " (\(l(ProjectText.done(written($0, l, zone)))))" } ?? ""
            return "- " + PlainMarkdown.escaped(written(one.dueOn, l, zone) + l.colon + one.what + done)
        }.joined(separator: "\n")
    }

    private static func written(_ day: String, _ l: Language, _ zone: TimeZone) -> String {
        Day.start(of: day, in: zone).map { l.date($0, in: zone) } ?? day
    }
}
