import Foundation
import Localization

/// What one person answered: one byte an item, remarks by domain, and priorities.
struct AnswerSheet: Hashable, Sendable {
    /// One byte an item in the questionnaire's order: 0 not answered, 1…K the category, 255 "don't know".
    var answers: [UInt8]
    /// The same about the earlier moment, when two are asked.
    var answersBefore: [UInt8]?
    /// Remarks by the key of the domain.
    var remarks: [String: String] = [:]
    /// Domains to work on, by their place among the instrument's groups, counted from one.
    var priorities: [UInt8] = []

    static let unknown = Questionnaire.unknown
    static let longestRemark = 2000

    var isEmpty: Bool {
        (answers + (answersBefore ?? [])).allSatisfy { $0 == 0 } && remarks.isEmpty && priorities.isEmpty
    }
}

/// How the fields of the answering form are named.
enum AnswerField {
    static func now(_ item: Instrument.Item) -> String { "n\(item.key)" }
    static func before(_ item: Instrument.Item) -> String { "v\(item.key)" }
    static func remark(_ group: Instrument.Group) -> String { "o-\(group.key)" }
    static let priorities = "p"
    static let unknown = "x"
}

extension AnswerSheet {
    /// What is wrong with a form, in a sentence.
    struct Refusal: Error, Hashable {
        let reason: Text
    }

    /// Reads the answering form.
    ///
    /// - Throws: `Refusal` for an answer outside the scale, an item that is not asked, too many priorities or too long a remark.
    init(_ form: FormFields, _ questionnaire: Questionnaire) throws {
        let known = Set(
            questionnaire.items.flatMap { [AnswerField.now($0), AnswerField.before($0)] }
                + questionnaire.sections.map { AnswerField.remark($0.group) })
        for name in form.names where ["n", "v", "o"].contains(name.first) && !known.contains(name) {
            throw Refusal(reason: AnswerText.unknownItem)
        }
        let steps = questionnaire.instrument.scale.labels.count
        answers = try questionnaire.items.map { try Self.category(form[AnswerField.now($0)], steps) }
        answersBefore =
            questionnaire.asksBefore ? try questionnaire.items.map { try Self.category(form[AnswerField.before($0)], steps) } : nil
        if questionnaire.instrument.remarks {
            for section in questionnaire.sections {
                let text = form[AnswerField.remark(section.group)]
                guard text.unicodeScalars.count <= Self.longestRemark else { throw Refusal(reason: AnswerText.remarkTooLong) }
                if !text.isEmpty { remarks[section.group.key] = text }
            }
        }
        priorities = try Self.priorities(form.all(AnswerField.priorities), questionnaire)
    }

    private static func category(_ text: String, _ steps: Int) throws -> UInt8 {
        if text.isEmpty { return 0 }
        if text == AnswerField.unknown { return unknown }
        guard let category = UInt8(text), (1...UInt8(steps)).contains(category) else { throw Refusal(reason: AnswerText.outsideScale) }
        return category
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
