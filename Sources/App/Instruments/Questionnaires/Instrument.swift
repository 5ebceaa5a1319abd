import Foundation
import Localization

/// A measuring instrument as the catalogue describes it: statements in groups, answered on one scale.
struct Instrument: Decodable, Sendable, Hashable {
    let key: String
    let version: Int
    let title: Text
    let summary: Text
    let source: Text
    let toBeConfirmed: Text?
    let minutes: Minutes
    let modes: [Mode]
    let moments: Moments
    /// The most groups somebody may name as a priority; zero when the instrument does not ask.
    let priorities: Int
    /// Whether each group asks for a remark.
    let remarks: Bool
    let scale: Scale
    /// How a group talks about it.
    let facilitation: Facilitation
    let groups: [Group]

    struct Minutes: Decodable, Sendable, Hashable {
        let full: Int
        let short: Int
    }

    /// How often each statement may be asked side by side, and what the moments are called.
    struct Moments: Decodable, Sendable, Hashable {
        let max: Int
        let labels: [Text]
    }

    /// What who leads the conversation needs to know.
    struct Facilitation: Decodable, Sendable, Hashable {
        let aim: Text
        let groupSize: GroupSize
        let material: [Text]
        let full: Course
        let short: Course
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

    struct Scale: Decodable, Sendable, Hashable {
        let key: String
        /// Lowest first.
        let labels: [Text]
        let unknown: Text
    }

    /// Statements that belong together: a domain.
    struct Group: Decodable, Sendable, Hashable {
        let key: String
        let letter: String?
        let part: Part?
        let label: Text
        let short: Text
        let question: Text
        let explanation: Text
        let discussion: Text
        let helps: Text
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
