import Foundation
import Localization

/// A questionnaire in a file that somebody brings in: as a draft, or what is wrong with it and where.
struct QuestionnaireFile: Sendable {
    /// What the file holds; nil when something is wrong.
    let instrument: Instrument?
    let problems: [Problem]

    struct Problem: Hashable, Sendable {
        let line: Int
        let sentence: Text
    }

    /// - Parameter key: what it is called in this installation, whatever the file says.
    init(_ bytes: [UInt8], key: String) {
        do throws(Refused) {
            let (instrument, problems) = try Self.read(bytes)
            self.problems = problems
            self.instrument = problems.isEmpty ? Self.draft(instrument, key) : nil
        } catch {
            instrument = nil
            problems = [error.problem]
        }
    }

    private struct Refused: Error {
        let problem: Problem
    }

    private static func refused(_ line: Int, _ sentence: Text) -> Refused { Refused(problem: Problem(line: line, sentence: sentence)) }

    private static func read(_ bytes: [UInt8]) throws(Refused) -> (Instrument, [Problem]) {
        let original = Data(bytes)
        guard bytes.count <= OwnLimit.bytes else { throw refused(1, QuestionnaireFileText.tooLarge) }
        guard isFlat(bytes) else { throw refused(1, QuestionnaireFileText.tooDeep) }
        // Whatever is no JSON is refused alike.
        guard let tree = try? JSONSerialization.jsonObject(with: original), let object = tree as? [String: Any],
            // So is what cannot be written again.
            let data = try? JSONSerialization.data(withJSONObject: clean(withSheet(object)))
        else { throw refused(1, QuestionnaireFileText.noJSON) }
        do {
            let instrument = try Catalogue.instrument(data, file: "", original: original)
            return (instrument, problems(instrument, CatalogueLines(original)))
        } catch let problem as Catalogue.Problem {
            throw refused(problem.line, Text(verbatim: problem.sentence))
        } catch {
            throw refused(1, QuestionnaireFileText.noJSON)
        }
    }

    /// Whether nothing in it is nested deeper than a questionnaire can be.
    private static func isFlat(_ bytes: [UInt8]) -> Bool {
        var (depth, isText, isEscaped) = (0, false, false)
        for byte in bytes {
            if isText {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isText = false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): isText = true
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            default: break
            }
            if depth > OwnLimit.depth { return false }
        }
        return true
    }

    /// The sheet to lead it by is made anew anyhow, so that a file may leave it out.
    private static func withSheet(_ object: [String: Any]) throws -> [String: Any] {
        let sheet = try JSONEncoder().encode(OwnSheetText.sheet(aim: .empty, statements: 0))
        return object.merging(["facilitation": try JSONSerialization.jsonObject(with: sheet)]) { $1 }
    }

    /// The same without characters that mean nothing in a text; a text that lacks a language has it empty.
    private static func clean(_ value: Any) -> Any {
        switch value {
        case let text as String:
            return String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value >= 32 || $0 == "\n" || $0 == "\t" }))
        case let list as [Any]: return list.map(clean)
        case let object as [String: Any]:
            var cleaned = object.mapValues(clean)
            let languages = Set(Language.allCases.map(\.rawValue))
            if !object.isEmpty, Set(object.keys).isSubset(of: languages), object.values.allSatisfy({ $0 is String }) {
                for language in languages where cleaned[language] == nil { cleaned[language] = "" }
            }
            return cleaned
        default: return value
        }
    }

    private static func problems(_ instrument: Instrument, _ lines: CatalogueLines) -> [Problem] {
        var problems: [Problem] = []
        func add(_ key: String, _ sentence: Text) { problems.append(Problem(line: lines.line(ofLastKey: key), sentence: sentence)) }
        if instrument.groups.count > OwnLimit.groups { add(instrument.key, OwnText.tooManyGroups) }
        if !fits(instrument) { add(instrument.key, QuestionnaireFileText.outcome(instrument.shape.rawValue)) }
        if instrument.languages?.isEmpty == true { add(instrument.key, QuestionnaireFileText.noLanguage) }
        let languages = instrument.languages ?? Language.allCases
        if instrument.title.isMissing(languages) { add(instrument.key, OwnText.noTitle) }
        if instrument.moments.labels.isEmpty || !(1...2).contains(instrument.moments.max)
            || instrument.moments.labels.count < instrument.moments.max
        {
            add(instrument.key, OwnText.noMoment)
        }
        if !(0...10).contains(instrument.priorities) { add(instrument.key, QuestionnaireFileText.priorities) }
        for group in instrument.groups {
            if group.items.count > OwnLimit.items { add(group.key, OwnText.tooManyItems) }
            for key in [group.key] + group.items.map(\.key) where !isKey(key) { add(key, QuestionnaireFileText.badKey) }
            for item in group.items where item.ends.map({ $0.count != 2 }) ?? false { add(item.key, QuestionnaireFileText.ends) }
            let texts = [group.label, group.short, group.question, group.explanation, group.discussion, group.helps]
            if (texts + group.items.flatMap { [$0.text, $0.plain] + ($0.ends ?? []) }).contains(where: isTooLong) {
                add(group.key, QuestionnaireFileText.tooLong)
            }
        }
        let rest = [instrument.title, instrument.summary, instrument.source] + instrument.moments.labels
        let scales = [instrument.scale] + (instrument.scales ?? [])
        if (rest + (instrument.prompts ?? []).map(\.label)).contains(where: isTooLong) {
            add(instrument.key, QuestionnaireFileText.tooLong)
        }
        for scale in scales where scale.isOrdered && !OwnLimit.scale.contains(scale.steps) {
            add(scale.key, OwnText.answersRange(OwnLimit.scale.lowerBound, OwnLimit.scale.upperBound))
        }
        if weight(instrument) > OwnLimit.weight { add(instrument.key, QuestionnaireFileText.tooHeavy) }
        for scale in scales where (scale.labels + (scale.notes ?? []) + [scale.unknown ?? .empty]).contains(where: isTooLong) {
            add(scale.key, QuestionnaireFileText.tooLong)
        }
        if (instrument.prompts ?? []).count > 5 || (instrument.prompts ?? []).contains(where: { !isKey($0.key) }) {
            add(instrument.key, QuestionnaireFileText.badKey)
        }
        return problems
    }

    /// How large the tables are in which its answers are counted.
    private static func weight(_ instrument: Instrument) -> Int {
        instrument.groups.reduce(0) { $0 + ($1.items.count + 1) * ($1.items.count * instrument.scale(of: $1).steps + 1) }
    }

    private static func isTooLong(_ text: Text) -> Bool { Language.allCases.contains { text[$0].unicodeScalars.count > OwnLimit.longest } }

    private static func isKey(_ key: String) -> Bool {
        (1...40).contains(key.utf8.count)
            && key.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_".utf8.contains($0) }
    }

    /// Whether what comes out can be drawn from how the groups ask.
    private static func fits(_ instrument: Instrument) -> Bool {
        let scales = instrument.groups.map(instrument.scale)
        switch instrument.shape {
        case .domains: return scales.allSatisfy(\.isOrdered)
        case .shares: return scales.allSatisfy(\.isTicks)
        case .choice: return scales.allSatisfy { $0.kind == .nominal }
        case .mixed: return true
        case .sides, .quadrants, .profile, .roles, .continuum, .gaps: return false
        }
    }

    private static func draft(_ instrument: Instrument, _ key: String) -> Instrument {
        var draft = instrument
        draft.key = key
        draft.version = 1
        if draft.languages == nil { draft.languages = Language.allCases.filter { !draft.title[$0].isEmpty } }
        draft.toBeConfirmed = nil
        for index in draft.groups.indices {
            draft.groups[index].part = nil
            draft.groups[index].letter = nil
            draft.groups[index].links = nil
        }
        return draft.settled
    }
}
