import Foundation
import Localization

/// What one person answered: one byte an item, remarks by domain, and priorities.
struct AnswerSheet: Hashable, Sendable {
    /// One byte an item in the questionnaire's order: 0 not answered, 1…K the category, 255 "don't know".
    var answers: [UInt8]
    /// The same about the earlier moment, when two are asked.
    var answersBefore: [UInt8]?
    /// Remarks by the key of the domain, with the key of the prompt where there are several.
    var remarks: [String: String] = [:]
    /// Domains to work on, by their place among the instrument's groups, counted from one.
    var priorities: [UInt8] = []
    /// Somebody who looked at everything there is to tick and recognised nothing.
    var isNone = false
    /// How many filled this in together, at one keyboard.
    var people = 1

    static let unknown = Questionnaire.unknown
    static let longestRemark = 2000

    var isEmpty: Bool {
        !isNone && (answers + (answersBefore ?? [])).allSatisfy { $0 == 0 } && remarks.isEmpty && priorities.isEmpty
    }
}

/// How the fields of the answering form are named.
enum AnswerField {
    static func now(_ item: Instrument.Item) -> String { "n\(item.key)" }
    static func before(_ item: Instrument.Item) -> String { "v\(item.key)" }
    /// How strongly something ticked is recognised.
    static func strength(_ item: Instrument.Item) -> String { "s\(item.key)" }
    static func remark(_ key: String) -> String { "o-\(key)" }
    static let priorities = "p"
    static let none = "geen"
    static let people = "hoeveel"
    static let unknown = "x"
}

extension AnswerSheet {
    /// What is wrong with a form, in a sentence.
    struct Refusal: Error, Hashable {
        let reason: Text
    }

    /// Reads the answering form.
    ///
    /// - Parameter most: the most that may be ticked; nil for as many as apply.
    /// - Throws: `Refusal` for an answer outside the scale, an item that is not asked, too many ticks or priorities, or too long a remark.
    init(_ form: FormFields, _ questionnaire: Questionnaire, most: Int? = nil) throws {
        let remarkKeys = questionnaire.sections.flatMap(questionnaire.remarkKeys)
        let known = Set(
            questionnaire.items.flatMap { [AnswerField.now($0), AnswerField.before($0), AnswerField.strength($0)] }
                + remarkKeys.map(AnswerField.remark))
        for name in form.names where ["n", "v", "o", "s"].contains(name.first) && !known.contains(name) {
            throw Refusal(reason: AnswerText.unknownItem)
        }
        answers = try Self.answers(form, questionnaire, AnswerField.now)
        answersBefore = questionnaire.asksBefore ? try Self.answers(form, questionnaire, AnswerField.before) : nil
        for section in questionnaire.sections where section.scale.isRanking {
            for given in [answers, answersBefore ?? []] where !section.isRanked(given) { throw Refusal(reason: MixedText.ranks) }
        }
        for section in questionnaire.sections where section.scale.isText {
            let written = WrittenLines(form[AnswerField.remark(section.group.key)], section.scale.kind ?? .text)
            if written.isTooMany { throw Refusal(reason: MixedText.tooManyLines) }
            if written.isTooLong { throw Refusal(reason: MixedText.tooLongLine(WrittenLines.longest(written.kind))) }
        }
        for key in remarkKeys {
            let text = form[AnswerField.remark(key)]
            guard text.unicodeScalars.count <= Self.longestRemark else { throw Refusal(reason: AnswerText.remarkTooLong) }
            if !text.isEmpty { remarks[key] = text }
        }
        priorities = try Self.priorities(form.all(AnswerField.priorities), questionnaire)
        let ticks = questionnaire.sections.filter(\.scale.isTicks).flatMap { answers[$0.offset..<$0.offset + $0.items.count] }
        if let most, ticks.count(where: { $0 != 0 }) > most { throw Refusal(reason: AnswerText.tooManyTicks(most)) }
        people = try Self.people(form[AnswerField.people])
        isNone = !ticks.isEmpty && ticks.allSatisfy { $0 == 0 } && !form[AnswerField.none].isEmpty
    }

    private static func answers(_ form: FormFields, _ questionnaire: Questionnaire, _ name: (Instrument.Item) -> String) throws -> [UInt8] {
        try questionnaire.sections.flatMap { section in
            try section.items.map { item in
                let answer = try category(form[name(item)], section.scale)
                guard section.scale.isTicks, answer != 0 else { return answer }
                return max(answer, try category(form[AnswerField.strength(item)], section.scale))
            }
        }
    }

    private static func category(_ text: String, _ scale: Instrument.Scale) throws -> UInt8 {
        if text.isEmpty { return 0 }
        if text == AnswerField.unknown, scale.unknown != nil { return unknown }
        guard let category = UInt8(text), (1...UInt8(scale.steps)).contains(category) else {
            throw Refusal(reason: AnswerText.outsideScale)
        }
        return category
    }

    private static func people(_ text: String) throws -> Int {
        if text.isEmpty { return 1 }
        guard let people = Int(text), (1...50).contains(people) else { throw Refusal(reason: AnswerText.peopleRange) }
        return people
    }

    private static func priorities(_ keys: [String], _ questionnaire: Questionnaire) throws -> [UInt8] {
        let groups = questionnaire.instrument.groups
        let places = try keys.map { key -> UInt8 in
            guard let place = groups.firstIndex(where: { $0.key == key }) else { throw Refusal(reason: AnswerText.unknownItem) }
            return UInt8(place + 1)
        }
        guard Set(places).count <= questionnaire.instrument.priorities else {
            throw Refusal(reason: AnswerText.tooManyPriorities(questionnaire.instrument.priorities))
        }
        return Set(places).sorted()
    }
}
