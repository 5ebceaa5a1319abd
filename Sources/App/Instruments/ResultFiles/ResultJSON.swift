import Foundation
import Localization
import Statistics

/// The results of a round for a program: the names of the fields are English and stay as they are.
struct ResultJSON: Encodable {
    let round: About
    let codebook: [Explained]
    let results: [Line]
    /// Only in an open round.
    let respondents: [Person]?

    struct About: Encodable {
        let name: String
        let instrument: String
        let version: Int
        let form: String
        let mode: String
        let smallestGroup: Int
        let answered: Int
        let invited: Int
        let opened: String?
        let closed: String?
        let language: String
    }

    struct Explained: Encodable {
        let topic: String
        let code: String
        let meaning: String
    }

    struct Line: Encodable {
        let level: String
        let domain: String?
        let statement: String?
        let moment: String?
        let people: String?
        let isShown: Bool
        let n: Int?
        let mean: Double?
        let median: Double?
        let agreement: Double?
        let counts: [Int]?
        let unknown: Int?
        let unanswered: Int?
        let change: Double?
        let isChangeNamed: Bool?
        let changeSince: Double?
        let isChangeSinceNamed: Bool?
        let priorities: Int?
    }

    /// One respondent; an answer is null when it was not given, and "x" when the person did not know.
    struct Person: Encodable {
        let name: String
        let partner: String
        let answers: [Answer]
        let answersBefore: [Answer]?
        let priorities: [String]
    }

    enum Answer: Encodable {
        case none, unknown
        case category(UInt8)

        init(_ byte: UInt8) {
            self = byte == 0 ? .none : byte == AnswerSheet.unknown ? .unknown : .category(byte)
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .none: try container.encodeNil()
            case .unknown: try container.encode("x")
            case .category(let category): try container.encode(category)
            }
        }
    }

    var bytes: [UInt8] {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            return [UInt8](try encoder.encode(self))
        }
    }
}

extension ResultJSON.Line {
    init(_ line: ResultLine, _ l: Language) {
        let figures = line.figures
        self.init(
            level: line.level.rawValue, domain: line.domain?.key, statement: line.statement?.key, moment: line.moment.map { l($0) },
            people: line.people, isShown: figures != nil, n: figures?.n, mean: figures?.mean.map(ScoreBand.figure(of:)),
            median: figures?.spread?.median, agreement: figures?.spread?.agreement.map { ($0 * 100).rounded() / 100 },
            counts: figures?.spread?.counts, unknown: figures?.unknown, unanswered: figures?.unanswered,
            change: line.change?.printed, isChangeNamed: line.change?.isNamed,
            changeSince: line.since?.printed, isChangeSinceNamed: line.since?.isNamed, priorities: line.priorities)
    }
}

extension ResultJSON.Person {
    init(_ respondent: Respondent, _ questionnaire: Questionnaire) {
        let keys = questionnaire.instrument.groups.map(\.key)
        self.init(
            name: respondent.name, partner: respondent.partner, answers: respondent.answers.map { .init($0) },
            answersBefore: respondent.answersBefore?.map { .init($0) },
            priorities: respondent.priorities.compactMap { keys.indices.contains(Int($0) - 1) ? keys[Int($0) - 1] : nil })
    }
}
