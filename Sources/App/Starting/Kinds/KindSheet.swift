import Localization

/// What a network asks itself about the kind of collaboration it is. The name stands in addresses and in the database.
enum KindTopic: String, Codable, Sendable, CaseIterable {
    case marks = "is-dit-een-netwerk"
    case profile = "netwerkprofiel"
    case framing = "kijkkaarten"
    case steering = "sturen"
    case governance = "bestuursvorm"
}

/// One sheet of questions about the kind of collaboration, filled in by one person, by several or in pairs.
struct KindSheet: Sendable {
    let topic: KindTopic
    let title: Text
    /// What for, for whom and when.
    let why: Text
    let parts: [KindPart]

    var questions: [KindQuestion] { parts.flatMap(\.questions) }

    func question(_ key: String) -> KindQuestion? { questions.first { $0.key == key } }
}

/// Questions that belong together.
struct KindPart: Sendable {
    let key: String
    let title: Text
    var intro: Text?
    let questions: [KindQuestion]
}

/// One question of a sheet.
struct KindQuestion: Sendable {
    let key: String
    let label: Text
    var hint: Text?
    let shape: Shape
    /// Whether there is room for a word of explanation.
    var hasNote = false

    /// How it is answered.
    enum Shape: Sendable {
        case one([KindOption])
        case several([KindOption])
        /// Eleven steps between two ends, from 0 to 10.
        case steps(low: Text, high: Text)
        case number(ClosedRange<Int>)
        case text
    }

    static let lastStep = 10
    static let longestNote = 500
    static let longestText = 2000

    /// What can be chosen; nothing where one writes.
    var options: [KindOption] {
        switch shape {
        case .one(let options), .several(let options): options
        case .steps, .number, .text: []
        }
    }

    var noteKey: String { key + "-noot" }
}

/// One of the answers to choose from.
struct KindOption: Sendable {
    let key: String
    let label: Text
    var hint: Text?
}

/// What the network already knows when somebody fills in a sheet: where it comes from is said beside the question.
struct KindHints: Sendable {
    /// What stands beside a question, by its key.
    var notes: [String: Text] = [:]
    /// What a question is filled in with at first.
    var suggestions: [String: String] = [:]
    /// A figure that was measured, to take in place of an estimate.
    var measured: [String: Measured] = [:]

    /// A figure and the measurement it comes from.
    struct Measured: Sendable {
        let figure: Double
        let source: String
    }
}
