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
