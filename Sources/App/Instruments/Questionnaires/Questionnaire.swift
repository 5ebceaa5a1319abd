import Foundation
import Localization

/// An instrument as a round asks it: in full or in short, about one moment or two.
struct Questionnaire: Sendable {
    let instrument: Instrument
    let form: Form
    /// What the moments are called, the earlier first; one or two.
    let moments: [Text]

    enum Form: String, Codable, Sendable, CaseIterable {
        case full, short
    }

    /// What tells one way of asking an instrument from another.
    struct Asked: Hashable, Sendable {
        let key: String
        let version: Int
        let form: Form
        let moments: [Text]
    }

    var asked: Asked { Asked(key: instrument.key, version: instrument.version, form: form, moments: moments) }

    /// A domain with the statements that are asked about it.
    struct Section: Sendable {
        let group: Instrument.Group
        let scale: Instrument.Scale
        let items: [Instrument.Item]
        /// Where the first of them stands among all the answers.
        let offset: Int

        /// Whether it is about the subject, and not about who answers.
        var isSubject: Bool { group.about != true }

        /// Whether every place was given once, or none at all.
        func isRanked(_ answers: [UInt8]) -> Bool {
            let given = items.indices.map { answers.indices.contains(offset + $0) ? answers[offset + $0] : 0 }
            return given.allSatisfy { $0 == 0 } || Set(given).count == items.count && !given.contains(0)
        }
    }

    let sections: [Section]
    let items: [Instrument.Item]

    init(instrument: Instrument, form: Form, moments: [Text]) {
        self.instrument = instrument
        self.form = form
        self.moments = moments
        var offset = 0
        sections = instrument.groups.compactMap { group in
            let items = form == .full || !instrument.hasShortForm ? group.items : group.items.filter { $0.short == true }
            guard !items.isEmpty || instrument.scale(of: group).isText else { return nil }
            defer { offset += items.count }
            return Section(group: group, scale: instrument.scale(of: group), items: items, offset: offset)
        }
        items = sections.flatMap(\.items)
    }

    /// The byte that stands for "don't know" among the answers.
    static let unknown: UInt8 = 255

    var minutes: Int { form == .full ? instrument.minutes.full : instrument.minutes.short ?? instrument.minutes.full }
    var asksBefore: Bool { moments.count > 1 }

    func scale(of item: String) -> Instrument.Scale {
        sections.first { $0.items.contains { $0.key == item } }?.scale ?? instrument.scale
    }

    /// The most answers that any of its scales has; at least one, also where everything is written.
    var mostSteps: Int { max(1, sections.map(\.scale.steps).max() ?? 1) }

    /// Every scale that is asked with, once.
    var scales: [Instrument.Scale] {
        sections.map(\.scale).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// Under which keys a section keeps what is written: its own, or one for each prompt.
    func remarkKeys(_ section: Section) -> [String] {
        guard instrument.remarks || section.scale.isText, section.isSubject else { return [] }
        return section.scale.isText
            ? [section.group.key] : instrument.prompts?.map { "\(section.group.key)/\($0.key)" } ?? [section.group.key]
    }

    /// The sections whose statements take turns, so that nobody sees which belong together.
    var turning: [Section] { instrument.isInterleaved ? subjects.filter { $0.scale == instrument.scale } : [] }

    /// The statements that take turns, one of each section after another, by their place among the answers.
    var turns: [Int] {
        let longest = turning.map(\.items.count).max() ?? 0
        return (0..<longest).flatMap { turn in turning.filter { turn < $0.items.count }.map { $0.offset + turn } }
    }

    /// The sections that are asked one after another: what is not ticked and takes no turns.
    var inOrder: [Section] {
        let turning = Set(turning.map(\.offset))
        return subjects.filter { !$0.scale.isTicks && !turning.contains($0.offset) }
    }

    /// The section of an answer, by its place; one without answers has none.
    func section(of place: Int) -> Int? { sections.lastIndex { $0.offset <= place && !$0.items.isEmpty } }

    /// The sections about the subject.
    var subjects: [Section] { sections.filter(\.isSubject) }
}
