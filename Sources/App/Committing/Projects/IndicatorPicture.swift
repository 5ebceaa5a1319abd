import Foundation
import HTML
import Localization

/// Where an indicator stands: in words, and as a small line through what was measured.
struct IndicatorPicture {
    let frame: Frame
    let indicator: ProjectIndicator
    let today: String

    private var l: Language { frame.language }
    private static let (width, height, edge) = (220.0, 56.0, 6.0)

    /// A figure with what it is counted in.
    func written(_ figure: Figure) -> String {
        [figure.written(l), indicator.unit].filter { !$0.isEmpty }.joined(separator: l == .en && indicator.unit == "%" ? "" : "\u{A0}")
    }

    var mark: Markup? {
        if indicator.isReached { return " <span class=\"mark act\">\(l(ProjectText.reached))</span>" }
        return indicator.isOverdue(on: today) ? " <span class=\"mark late\">\(l(ProjectText.overdue))</span>" : nil
    }

    /// The last value against the target.
    var standing: String {
        let due = indicator.dueOn.map { " " + l(ProjectText.by(frame.day($0))) } ?? ""
        let parts: [String?] = [
            indicator.latest.map { l(ProjectText.last(written($0.value), frame.day($0.measuredOn))) } ?? l(ProjectText.notMeasured),
            l(ProjectText.target(written(indicator.targetValue))) + due,
            indicator.startValue.map { l(ProjectText.started(written($0))) },
        ]
        return parts.compactMap { $0 }.joined(separator: " · ")
    }

    /// A line from the first to the last day, with the target as a broken line. One value makes no line.
    var trail: Markup? {
        let values = indicator.byDay
        guard let first = values.first, let last = values.last, values.count > 1 else { return nil }
        let told = ProjectText.trail(
            l(ProjectText.last(written(first.value), frame.day(first.measuredOn))),
            l(ProjectText.last(written(last.value), frame.day(last.measuredOn))), written(indicator.targetValue))
        let points = values.map { "\(Self.place(across($0.measuredOn))),\(Self.place(up($0.value)))" }.joined(separator: " ")
        let target = Self.place(up(indicator.targetValue))
        return """
            <svg class="trail" viewBox="0 0 \(Int(Self.width)) \(Int(Self.height))" width="\(Int(Self.width))" height="\(Int(Self.height))" role="img" aria-label="\(l(told))">\
            <line class="target" x1="0" x2="\(Int(Self.width))" y1="\(target)" y2="\(target)"/><polyline points="\(points)"/>\
            <circle cx="\(Self.place(across(last.measuredOn)))" cy="\(Self.place(up(last.value)))" r="4"/></svg>
            """
    }

    private static func place(_ value: Double) -> String { String(format: "%.1f", value) }

    /// How far to the right a day stands.
    private func across(_ day: String) -> Double {
        func moment(_ day: String) -> Double { Day.start(of: day, in: .gmt)?.timeIntervalSince1970 ?? 0 }
        guard let first = indicator.values.first.map({ moment($0.measuredOn) }),
            let last = indicator.values.last.map({ moment($0.measuredOn) }), last > first
        else { return Self.edge }
        return Self.edge + (moment(day) - first) / (last - first) * (Self.width - 2 * Self.edge)
    }

    /// How far from above a figure stands.
    private func up(_ figure: Figure) -> Double {
        let all = indicator.values.map(\.value.number) + [indicator.targetValue.number]
        guard let low = all.min(), let high = all.max(), high > low else { return Self.height / 2 }
        return Self.height - Self.edge - (figure.number - low) / (high - low) * (Self.height - 2 * Self.edge)
    }
}
