import Foundation
import Localization

/// A measuring instrument as the catalogue describes it: statements in groups, each group answered on one scale.
struct Instrument: Decodable, Sendable, Hashable {
    let key: String
    let version: Int
    /// Where it stands among those that are offered.
    let place: Int?
    let title: Text
    let summary: Text
    /// What is asked of everything that can be ticked.
    let question: Text?
    let source: Text
    let toBeConfirmed: Text?
    /// The shape of what comes out; domains when it is left out.
    let outcome: Outcome?
    let minutes: Minutes
    let modes: [Mode]
    let moments: Moments
    /// The most groups somebody may name as a priority; zero when the instrument does not ask.
    let priorities: Int
    /// Whether each group asks for a remark.
    let remarks: Bool
    /// Several texts a group asks for, in the place of one remark.
    let prompts: [Prompt]?
    /// Whether the statements of the groups take turns, so that nobody sees which belong together.
    let interleaved: Bool?
    /// The scale of every group that names no other.
    let scale: Scale
    let scales: [Scale]?
    /// How a group talks about it.
    let facilitation: Facilitation
    /// The instruments that fit as a next step, by their keys.
    let next: [String]?
    let groups: [Group]

    /// What a result of this instrument looks like.
    enum Outcome: String, Decodable, Sendable, CaseIterable {
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
    }

    /// In full, and in short where the instrument has a short form.
    struct Minutes: Decodable, Sendable, Hashable {
        let full: Int
        let short: Int?
    }

    /// A text that a group asks for.
    struct Prompt: Decodable, Sendable, Hashable {
        let key: String
        let label: Text
    }

    /// How often each statement may be asked side by side, and what the moments are called.
    struct Moments: Decodable, Sendable, Hashable {
        let max: Int
        /// Whether both are always asked: they are two sides of one question.
        let fixed: Bool?
        let labels: [Text]
    }

    /// What who leads the conversation needs to know.
    struct Facilitation: Decodable, Sendable, Hashable {
        let aim: Text
        let groupSize: GroupSize
        let material: [Text]
        let full: Course
        let short: Course?
        let pitfalls: [Text]
        let followUp: [Text]

        /// From how few to how many it works.
        struct GroupSize: Decodable, Sendable, Hashable {
            let least: Int
            let most: Int
            let advice: Text
        }

        /// How it goes, step by step.
        struct Course: Decodable, Sendable, Hashable {
            let steps: [Step]

            var minutes: Int { steps.reduce(0) { $0 + $1.minutes } }
        }

        struct Step: Decodable, Sendable, Hashable {
            let title: Text
            let text: Text
            let minutes: Int
        }
    }

    /// The answers there are to a statement.
    struct Scale: Decodable, Sendable, Hashable {
        let key: String
        /// Ordered when it is left out.
        let kind: Kind?
        /// Of an ordered scale the lowest first.
        let labels: [Text]
        /// What each answer means, where that needs saying.
        let notes: [Text]?
        /// Nil where there is nothing not to know.
        let unknown: Text?

        enum Kind: String, Decodable, Sendable {
            /// From little to much: answers have a mean.
            case ordered
            /// Answers that only differ.
            case nominal
            /// To be ticked or left; the first label is a tick, the others say how strongly.
            case ticks
        }

        var isOrdered: Bool { kind ?? .ordered == .ordered }
        var isTicks: Bool { kind == .ticks }
        var steps: Int { labels.count }
        /// Eleven steps from nothing to everything: a line in tenths.
        var isLine: Bool { isOrdered && steps == 11 }
    }

    /// Statements that belong together: a domain.
    struct Group: Decodable, Sendable, Hashable {
        let key: String
        /// The key of its scale, when that is not the instrument's own.
        let scale: String?
        /// Whether it is about who answers: told beside the result.
        let about: Bool?
        let letter: String?
        let part: Part?
        let label: Text
        let short: Text
        let question: Text
        let explanation: Text
        let discussion: Text
        let helps: Text
        /// The instruments that help, by their keys.
        let links: [String]?
        /// What somebody reads about their own answers.
        let feedback: Feedback?
        let toBeConfirmed: Bool?
        let items: [Item]
    }

    /// Where a domain stands in the picture.
    enum Part: String, Decodable, Sendable {
        case arrow, roots
    }

    struct Item: Decodable, Sendable, Hashable {
        let key: String
        let text: Text
        let plain: Text
        let short: Bool?
        /// What the lowest and the highest step mean here.
        let ends: [Text]?
    }

    /// What a high, a middling and a low score in a group tell the one who gave it.
    struct Feedback: Decodable, Sendable, Hashable {
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
