import Foundation
import Localization

/// A measuring instrument as the catalogue describes it: statements in groups, each group answered on one scale.
struct Instrument: Codable, Sendable, Hashable {
    var key: String
    var version: Int
    /// The languages it was written in, the first of which stands in for the others; nil for all.
    var languages: [Language]?
    /// Where it stands among those that are offered.
    var place: Int?
    var title: Text
    var summary: Text
    /// What is asked of everything that can be ticked.
    var question: Text?
    var source: Text
    var toBeConfirmed: Text?
    /// The shape of what comes out; domains when it is left out.
    var outcome: Outcome?
    var minutes: Minutes
    var modes: [Mode]
    var moments: Moments
    /// The most groups somebody may name as a priority; zero when the instrument does not ask.
    var priorities: Int
    /// Whether each group asks for a remark.
    var remarks: Bool
    /// Several texts a group asks for, in the place of one remark.
    var prompts: [Prompt]?
    /// Whether the statements of the groups take turns, so that nobody sees which belong together.
    var interleaved: Bool?
    /// The scale of every group that names no other.
    var scale: Scale
    var scales: [Scale]?
    /// How a group talks about it.
    var facilitation: Facilitation
    /// The instruments that fit as a next step, by their keys.
    var next: [String]?
    var groups: [Group]

    /// What a result of this instrument looks like.
    enum Outcome: String, Codable, Sendable, CaseIterable {
        /// A score a group, side by side.
        case domains
        /// How many recognise each, the most recognised first.
        case shares
        /// What is a strength, a weakness or both.
        case sides
        /// Two scales of which every combination means something else.
        case quadrants
        /// What somebody's own answers say, and what the group has in common.
        case profile
        /// Who can and wants to take up which role.
        case roles
        /// Where on a line, now and as wanted.
        case continuum
        /// What matters and does not work yet.
        case gaps
        /// One choice out of several.
        case choice
        /// Each group in its own way.
        case mixed
    }

    /// In full, and in short where the instrument has a short form.
    struct Minutes: Codable, Sendable, Hashable {
        let full: Int
        let short: Int?
    }

    /// A text that a group asks for.
    struct Prompt: Codable, Sendable, Hashable {
        let key: String
        let label: Text
    }

    /// How often each statement may be asked side by side, and what the moments are called.
    struct Moments: Codable, Sendable, Hashable {
        var max: Int
        /// Whether both are always asked: they are two sides of one question.
        var fixed: Bool?
        var labels: [Text]
    }

    /// What who leads the conversation needs to know.
    struct Facilitation: Codable, Sendable, Hashable {
        let aim: Text
        let groupSize: GroupSize
        let material: [Text]
        let full: Course
        let short: Course?
        let pitfalls: [Text]
        let followUp: [Text]

        /// From how few to how many it works.
        struct GroupSize: Codable, Sendable, Hashable {
            let least: Int
            let most: Int
            let advice: Text
        }

        /// How it goes, step by step.
        struct Course: Codable, Sendable, Hashable {
            let steps: [Step]

            var minutes: Int { steps.reduce(0) { $0 + $1.minutes } }
        }

        struct Step: Codable, Sendable, Hashable {
            let title: Text
            let text: Text
            let minutes: Int
        }
    }

    /// The answers there are to a statement.
    struct Scale: Codable, Sendable, Hashable {
        var key: String
        /// Ordered when it is left out.
        var kind: Kind?
        /// Of an ordered scale the lowest first.
        var labels: [Text]
        /// What each answer means, where that needs saying.
        var notes: [Text]?
        /// Nil where there is nothing not to know.
        var unknown: Text?

        enum Kind: String, Codable, Sendable {
            /// From little to much: answers have a mean.
            case ordered
            /// Answers that only differ.
            case nominal
            /// To be ticked or left; the first label is a tick, the others say how strongly.
            case ticks
            /// The place of each among the others: every place is given once.
            case ranking
            /// No answers but what is written: a text, some words for a cloud, or ideas to vote on.
            case text, words, ideas
        }

        var isOrdered: Bool { kind ?? .ordered == .ordered }
        var isTicks: Bool { kind == .ticks }
        var isRanking: Bool { kind == .ranking }
        var isText: Bool { kind == .text || kind == .words || kind == .ideas }
        /// The fewest labels it can do with.
        var fewestSteps: Int { isText ? 0 : isTicks ? 1 : 2 }
        var steps: Int { labels.count }
        /// Eleven steps from nothing to everything: a line in tenths.
        var isLine: Bool { isOrdered && steps == 11 }
    }

    /// Statements that belong together: a domain.
    struct Group: Codable, Sendable, Hashable {
        var key: String
        /// The key of its scale, when that is not the instrument's own.
        var scale: String?
        /// Whether it is about who answers: told beside the result.
        var about: Bool?
        var letter: String?
        var part: Part?
        var label: Text
        var short: Text
        var question: Text
        var explanation: Text
        var discussion: Text
        var helps: Text
        /// The instruments that help, by their keys.
        var links: [String]?
        /// What somebody reads about their own answers.
        var feedback: Feedback?
        var toBeConfirmed: Bool?
        var items: [Item]
    }

    /// Where a domain stands in the picture.
    enum Part: String, Codable, Sendable {
        case arrow, roots
    }

    struct Item: Codable, Sendable, Hashable {
        var key: String
        var text: Text
        var plain: Text
        var short: Bool?
        /// What the lowest and the highest step mean here.
        var ends: [Text]?
    }

    /// What a high, a middling and a low score in a group tell the one who gave it.
    struct Feedback: Codable, Sendable, Hashable {
        let high: Text
        let middle: Text
        let low: Text
    }
}

extension Instrument {
    var shape: Outcome { outcome ?? .domains }
    var isInterleaved: Bool { interleaved ?? false }
    /// Whether it tells somebody something about themselves.
    var hasMirror: Bool { shape == .profile || shape == .roles }
    var hasTicks: Bool { groups.contains { scale(of: $0).isTicks } }
    var hasShortForm: Bool { minutes.short != nil }
    /// The ways in which a round can ask it.
    var forms: [Questionnaire.Form] { hasShortForm ? [.full, .short] : [.full] }
    var asksBothMoments: Bool { moments.fixed ?? false }
    /// Made by a network, and not of the catalogue.
    var isOwn: Bool { key.hasPrefix(Self.ownPrefix) }
    static let ownPrefix = "own-"

    func scale(of group: Group) -> Scale {
        guard let key = group.scale else { return scale }
        return scales?.first { $0.key == key } ?? scale
    }
}

/// Who may know what somebody answered. Chosen before a round opens and never weakened.
enum Mode: String, Codable, Sendable, CaseIterable {
    /// Names are visible to the group.
    case open
    /// The system knows who answered what; only groups of k or more are shown.
    case confidential
    /// Nothing links an answer to a person.
    case anonymous
}
