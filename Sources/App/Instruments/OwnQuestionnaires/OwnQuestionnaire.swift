import Foundation
import Localization

/// One version of a questionnaire that a network made itself.
///
/// While it is a draft it changes; once it is ready it stays as it is for ever, and a change makes the next version.
struct OwnQuestionnaire: Hashable, Sendable {
    let id: Identifier
    let networkId: Identifier
    let state: State
    let changedAt: Date
    /// How often it was written, to keep two who write at once apart.
    let edits: Int
    let canUndo: Bool
    let isRemoved: Bool
    /// As it was written: empty where a text is missing in a language.
    var instrument: Instrument
    /// The number of the next group or statement. A number is never given twice, so that results of two versions never mix.
    var nextNumber: Int

    enum State: String, Codable, Sendable {
        case draft, ready
    }

    var key: String { instrument.key }
    var version: Int { instrument.version }
    var languages: [Language] { instrument.languages ?? Language.allCases }
    var title: Text { instrument.title.filled(languages) }

    /// A new number, for a key.
    mutating func number() -> Int {
        defer { nextNumber += 1 }
        return nextNumber
    }
}

/// Somebody else wrote the questionnaire since it was read.
struct OwnConflict: Error {}

extension Membership {
    var mayManageQuestionnaires: Bool { role == .coordinator }
}

/// What may be asked of a questionnaire of one's own.
enum OwnLimit {
    static let groups = 60
    static let items = 12
    static let scale = 2...11
    static let choices = 2...30
    static let bytes = 1_000_000
    static let title = 200
    static let text = 1000
    static let longest = 2000
    static let depth = 30
    /// Sixty groups of twelve statements on eleven steps, and no more: what counting them takes in memory.
    static let weight = 110_000
}

/// How a group asks.
enum OwnKind: String, Sendable, CaseIterable {
    case scale = "schaal"
    case number = "getal"
    case choice = "keuze"
    case ticks = "vinken"
    case ranking = "rangorde"
    case text = "open"
    case words = "woorden"
    case ideas = "ideeen"

    init(_ scale: Instrument.Scale) {
        switch scale.kind ?? .ordered {
        case .ordered: self = scale.labels == OwnKind.tenths ? .number : .scale
        case .nominal: self = .choice
        case .ticks: self = .ticks
        case .ranking: self = .ranking
        case .text: self = .text
        case .words: self = .words
        case .ideas: self = .ideas
        }
    }

    /// From nothing to a hundred in steps of ten.
    static let tenths = (0...10).map { Text(verbatim: String($0 * 10)) }

    var scaleKind: Instrument.Scale.Kind {
        switch self {
        case .scale, .number: .ordered
        case .choice: .nominal
        case .ticks: .ticks
        case .ranking: .ranking
        case .text: .text
        case .words: .words
        case .ideas: .ideas
        }
    }

    /// Whether the answers are written by who makes it.
    var hasOwnLabels: Bool { self == .scale || self == .choice }
    /// Whether there is nothing but what people write.
    var isWritten: Bool { self == .text || self == .words || self == .ideas }
    var hasUnknown: Bool { hasOwnLabels || self == .number }
}

extension Text {
    /// A text from what it is in each language.
    init(in language: (Language) -> String) {
        self.init(nl: language(.nl), en: language(.en), fr: language(.fr))
    }

    static let empty = Text(verbatim: "")

    /// With the first language that has it in the place of those that are missing or are not asked for.
    func filled(_ languages: [Language]) -> Text {
        let first = languages.map { self[$0] }.first { !$0.isEmpty } ?? ""
        return Text { languages.contains($0) && !self[$0].isEmpty ? self[$0] : first }
    }

    /// Whether it is there in no language that is asked for.
    func isMissing(_ languages: [Language]) -> Bool { languages.allSatisfy { self[$0].isEmpty } }

    /// No more than a name in a picture can hold.
    var shortened: Text { map { $0.count > 40 ? $0.prefix(39) + "…" : $0 } }
}
