import Foundation
import Localization

/// The goals, indicators and milestones of a project as text, to begin the sections of its document from.
enum ProjectMarkdown {
    /// One line a goal that is followed; empty when there is none.
    static func goals(_ project: Project) -> String {
        project.current.map { "- " + escaped($0.what) }.joined(separator: "\n")
    }

    /// One line an indicator that is followed, with where it stands, under its goal.
    static func indicators(_ project: Project, _ l: Language, in zone: TimeZone) -> String {
        let parts = project.current.compactMap { goal -> String? in
            let lines = project.indicators(of: goal).map { "- " + indicator($0, l, zone) }
            return lines.isEmpty ? nil : ([escaped(goal.what), ""] + lines).joined(separator: "\n")
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
        return escaped(one.what + l.colon + facts.compactMap { $0 }.joined(separator: "; "))
    }

    /// One line a milestone: by when, what, and when it was done.
    static func milestones(_ project: Project, _ l: Language, in zone: TimeZone) -> String {
        project.milestones.map { one in
            let done = one.doneOn.map { " (\(l(ProjectText.done(written($0, l, zone)))))" } ?? ""
            return "- " + escaped(written(one.dueOn, l, zone) + l.colon + one.what + done)
        }.joined(separator: "\n")
    }

    private static func written(_ day: String, _ l: Language, _ zone: TimeZone) -> String {
        Day.start(of: day, in: zone).map { l.date($0, in: zone) } ?? day
    }

    /// Text as it was typed, on one line: what would mean something in Markdown stands as it is.
    private static func escaped(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ").trimmingCharacters(in: .whitespaces)
        // What begins like an item of a list would become one.
        let number = line.prefix { $0.isASCII && $0.isNumber }
        let sign = line.dropFirst(number.count).first
        let isItem = number.isEmpty ? sign.map { "+-=".contains($0) } == true : sign == "." || sign == ")"
        let rest = line.dropFirst(isItem ? number.count : 0)
        return (isItem ? number + "\\" : "")
            + rest.reduce(into: "") { text, sign in
                if "\\`*_[]<>#|~&".contains(sign) { text.append("\\") }
                text.append(sign)
            }
    }
}
