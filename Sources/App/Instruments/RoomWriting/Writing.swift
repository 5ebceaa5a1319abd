import Foundation

/// Something people wrote in a room, however many wrote the same: a word, an idea, an answer.
struct Writing: Codable, Hashable, Sendable {
    let id: Identifier
    let groupKey: String
    let kind: Instrument.Scale.Kind
    let textKey: String
    let body: String
    var state: State
    /// How many wrote it, as it may be known.
    var count: Int
    /// How many chose it, as it may be known.
    var votes: Int

    enum State: String, Codable, Sendable {
        case waiting, shown, refused
    }

    /// The most that somebody may choose.
    static let mostVotes = 3
}

/// What a moderator decides about a text.
enum WritingDecision: String, Sendable, CaseIterable {
    case show = "tonen"
    case refuse = "weigeren"

    var state: Writing.State { self == .show ? .shown : .refused }
}

/// What people wrote under one key, counted by text.
struct WrittenCounts: Hashable, Sendable {
    private(set) var people = 0
    /// By what tells them from another; the body is how it was first written.
    private(set) var texts: [String: (body: String, count: Int)] = [:]

    mutating func add(_ body: String, _ kind: Instrument.Scale.Kind) {
        people += 1
        for line in WrittenLines(body, kind).lines {
            let key = WrittenLines.key(line)
            let before = texts[key] ?? (line, 0)
            // The same however the rows come in: of two ways of writing, the one that sorts first.
            texts[key] = (min(before.body, line), before.count + 1)
        }
    }

    static func == (left: Self, right: Self) -> Bool {
        left.people == right.people && left.texts.mapValues(\.count) == right.texts.mapValues(\.count)
    }

    func hash(into hasher: inout Hasher) { hasher.combine(people) }
}
