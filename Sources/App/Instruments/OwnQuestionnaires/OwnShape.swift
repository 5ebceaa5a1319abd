import Foundation
import Localization

/// What a questionnaire of one's own needs beside what was written: a scale a group, an outcome, minutes, a sheet to lead it by.
extension Instrument {
    /// A questionnaire in which nothing was written yet.
    static func blank(key: String, languages: [Language]) -> Instrument {
        Instrument(
            key: key, version: 1, languages: languages, title: .empty, summary: .empty, source: .empty, outcome: .mixed,
            minutes: Minutes(full: 1, short: nil), modes: [.confidential, .anonymous, .open],
            moments: Moments(max: 1, fixed: nil, labels: [OwnStartText.now]), priorities: 0, remarks: false,
            scale: OwnScale.agreement.scale(key: "scale"), facilitation: OwnSheetText.sheet(aim: .empty, statements: 0), groups: [])
    }

    /// As everybody sees it: complete in every language.
    var complete: Instrument {
        let languages = languages ?? Language.allCases
        func fill(_ text: Text) -> Text { text.filled(languages) }
        var filled = self
        filled.title = fill(title)
        filled.summary = fill(summary)
        filled.source = fill(source)
        filled.question = question.map(fill)
        filled.prompts = prompts?.map { Prompt(key: $0.key, label: fill($0.label)) }
        filled.moments.labels = moments.labels.map(fill)
        filled.scale = scale.filled(fill)
        filled.scales = scales?.map { $0.filled(fill) }
        filled.groups = groups.map { $0.filled(fill) }
        return filled.settled
    }

    /// With everything that follows from what was written.
    var settled: Instrument {
        var settled = self
        settled.giveScales()
        settled.outcome = settled.fittingOutcome
        let statements = groups.reduce(0) { $0 + max(1, $1.items.count) }
        settled.minutes = Minutes(full: max(1, (statements * moments.max + 3) / 4), short: nil)
        settled.facilitation = OwnSheetText.sheet(aim: summary.filled(languages ?? Language.allCases), statements: statements)
        settled.place = nil
        settled.next = nil
        settled.interleaved = nil
        return settled
    }

    /// A score a domain where every group is on five steps, and otherwise each group in its own way.
    private var fittingOutcome: Outcome {
        groups.count >= 3 && groups.allSatisfy { scale(of: $0).isOrdered && scale(of: $0).steps == 5 } ? .domains : .mixed
    }

    /// Each group gets a scale under its own key; one to rank with has as many places as there are options.
    private mutating func giveScales() {
        let old = groups.map { scale(of: $0) }
        for (index, one) in zip(groups.indices, old) {
            var scale = one
            scale.key = "s-\(groups[index].key)"
            if scale.isRanking { scale.labels = groups[index].items.indices.map { Text(verbatim: "\($0 + 1)") } }
            if scale.isRanking || scale.isText || scale.isTicks { scale.unknown = nil }
            groups[index].scale = scale.key
            set(scale)
        }
        scales = scales?.filter { scale in groups.contains { $0.scale == scale.key } }
        if let first = scales?.first(where: \.isOrdered) { self.scale = first }
    }

    /// Puts a scale among those of the groups, in the place of one with the same key.
    mutating func set(_ scale: Scale) {
        scales = (scales ?? []).filter { $0.key != scale.key } + [scale]
    }

    /// The same questions as a questionnaire of one's own, saying what it was made after.
    func remade(key: String, title name: String, language: Language) -> Instrument {
        var made = self
        made.key = key
        made.version = 1
        made.languages = languages ?? Language.allCases
        made.title = Text { $0 == language ? name : "" }
        made.source = source.isMissing(made.languages ?? []) ? OwnStartText.madeAfter(title) : OwnStartText.madeAfter(title, source)
        made.toBeConfirmed = nil
        made.minutes = Minutes(full: minutes.full, short: nil)
        made.giveScales()
        made.gatherTicks()
        for index in made.groups.indices {
            made.groups[index].part = nil
            made.groups[index].letter = nil
            made.groups[index].links = nil
            made.groups[index].feedback = nil
            made.groups[index].toBeConfirmed = nil
            for place in made.groups[index].items.indices { made.groups[index].items[place].short = nil }
        }
        return made.settled
    }

    /// In the catalogue each thing to tick is a group; of one's own they stand in one.
    private mutating func gatherTicks() {
        let ticks = groups.filter { scale(of: $0).isTicks }
        guard ticks.count > 1, ticks.allSatisfy({ $0.items.count == 1 }), var first = ticks.first else { return }
        first.label = question ?? first.label
        first.short = first.label.shortened
        first.question = .empty
        first.explanation = .empty
        first.discussion = OwnStartText.discussion
        first.helps = OwnStartText.helps
        first.items = Array(ticks.flatMap(\.items).prefix(OwnLimit.items))
        let place = groups.firstIndex { $0.key == first.key } ?? 0
        groups = groups.filter { group in !ticks.contains { $0.key == group.key } }
        groups.insert(first, at: min(place, groups.count))
        remarks = false
    }
}

extension Instrument.Scale {
    fileprivate func filled(_ fill: (Text) -> Text) -> Instrument.Scale {
        var filled = self
        filled.labels = labels.map(fill)
        filled.notes = notes?.map(fill)
        filled.unknown = unknown.map(fill)
        return filled
    }
}

extension Instrument.Group {
    /// A group that asks nothing yet.
    static func blank(number: Int, label: Text) -> Instrument.Group {
        Instrument.Group(
            key: "g\(number)", label: label, short: label.shortened, question: .empty, explanation: .empty,
            discussion: OwnStartText.discussion,
            helps: OwnStartText.helps, items: [])
    }

    fileprivate func filled(_ fill: (Text) -> Text) -> Instrument.Group {
        var filled = self
        (filled.label, filled.short, filled.question) = (fill(label), fill(short), fill(question))
        (filled.explanation, filled.discussion, filled.helps) = (fill(explanation), fill(discussion), fill(helps))
        filled.items = items.map { item in
            var one = item
            (one.text, one.plain, one.ends) = (fill(item.text), fill(item.plain), item.ends?.map(fill))
            return one
        }
        return filled
    }
}

/// What still keeps a questionnaire from being ready, and in which group.
struct OwnGap: Hashable, Sendable {
    let sentence: Text
    var group: String?
}

extension Instrument {
    var gaps: [OwnGap] {
        let languages = languages ?? Language.allCases
        var gaps: [OwnGap] = []
        if title.isMissing(languages) { gaps.append(OwnGap(sentence: OwnText.noTitle)) }
        if groups.isEmpty { gaps.append(OwnGap(sentence: OwnText.noGroups)) }
        if moments.labels.contains(where: { $0.isMissing(languages) }) { gaps.append(OwnGap(sentence: OwnText.noMoment)) }
        for (place, group) in groups.enumerated() {
            gaps += self.gaps(of: group, languages).map { OwnGap(sentence: OwnText.group(place + 1, $0), group: group.key) }
        }
        return gaps
    }

    private func gaps(of group: Group, _ languages: [Language]) -> [Text] {
        let scale = scale(of: group)
        var gaps: [Text] = []
        if group.label.isMissing(languages) { gaps.append(OwnText.noName) }
        if group.items.count < (scale.isText ? 0 : scale.isRanking ? 2 : 1) { gaps.append(OwnText.noItems(scale.isRanking)) }
        if group.items.contains(where: { $0.text.isMissing(languages) }) { gaps.append(OwnText.emptyItem) }
        if !scale.isRanking, scale.steps < scale.fewestSteps || scale.labels.contains(where: { $0.isMissing(languages) }) {
            gaps.append(OwnText.noAnswers)
        }
        return gaps
    }
}
