import Foundation

/// Everything that is kept about one person, as it is handed over: the shape of the file is that of this type.
///
/// Answers stand under the key of their statement: 1…K for a step of the scale, 0 for “don’t know”; what was not answered is left out.
/// Anonymous answers are not in it, as nothing says whose they are.
struct MyData: Encodable, Sendable {
    var format = "samenspel-person"
    var version = 1
    let madeAt: Date
    let person: About
    let addresses: [Address]
    let memberships: [Place]
    let invitations: [Asked]
    var answers: [Answered]
    let drafts: [Unfinished]
    let actions: [Promised]
    let sessionsLed: [Led]
    /// What taking part brings this person, shared or not.
    let ownInterests: [OwnWords]
    /// What this person wrote for a partner; it stays the partner’s.
    let interests: [Written]
    let commitments: [Brought]
    /// What this person wrote down that a partner delivered, and what they took back; it stays the partner’s.
    let deliveries: [Delivered]
    let interestMarks: [Marked]
    let kinds: [Sheet]
    let arenas: [Arranged]
    let arenaRatings: [Rated]
    let arenaVisits: [Looked]
    let approaches: [Spoke]
    let phaseViews: [Viewed]
    /// What this person wrote down on the way of a network and at its end.
    let journey: [Travelled]
    /// What this person may say for a partner, in whose place they stand, and what they wrote down of it.
    let mandates: [Mandated]
    let handovers: [HandedOver]
    /// Documents that this person began, what they wrote in them, the files they added, and what they linked to a section.
    let documents: [Documented]
    /// What this person proposed to change in documents, answered, remarked or settled.
    let documentRemarks: [Documented]
    /// What this person signed, and what they wrote down around signing, leaving and reviewing.
    let signings: [Signed]
    /// Goals, indicators and milestones of projects that this person made, what they measured, and what they wrote down as realised.
    let realised: [Realised]
    /// Bodies that this person asked to ratify or dropped, and what they wrote down of them.
    let ratifications: [Ratified]
    /// What this person proposed, said for a partner, advised or wrote down of decisions.
    let decisions: [Decided]
    let activity: [Done]
    let mails: [Letter]
    let sessions: [Visit]

    struct About: Codable, Sendable {
        let id: Identifier
        let name: String
        let language: String
        let createdAt: Date
        let signedInAt: Date?
        let administratorSince: Date?
    }

    struct Address: Codable, Sendable {
        let address: String
        let addedAt: Date
    }

    struct Place: Codable, Sendable {
        let network: String
        let partner: String?
        let role: String
        let address: String?
        let startedAt: Date
        let endedAt: Date?
    }

    struct Asked: Codable, Sendable {
        let network: String
        let round: String
        let mode: String
        let used: Int
        let declined: Int
        let invitedAt: Date?
        let remindedAt: Date?
        let answeredAt: Date?
    }

    /// One answer that stands under this person’s name.
    struct Answered: Codable, Sendable {
        let network: String
        let round: String
        let instrument: String
        let version: Int
        let answeredAt: Date?
        let now: [String: Int]
        let before: [String: Int]?
        let priorities: [String]
        let remarks: [String: String]
    }

    struct Unfinished: Codable, Sendable {
        let round: String
        let savedAt: Date
        let fields: String
    }

    /// Something this person has taken on.
    struct Promised: Codable, Sendable {
        let network: String
        let body: String
        let dueOn: String?
        let state: String
        let followUp: String
        let doneAt: Date?
    }

    /// A group session this person led.
    struct Led: Codable, Sendable {
        let network: String
        let name: String
        let heldOn: String
    }

    /// What taking part brings this person, in their own words; without a text when it can no longer be opened.
    struct OwnWords: Codable, Sendable {
        let network: String
        let partner: String
        let version: Int
        let text: String?
        let writtenAt: Date
        let sharedAt: Date?
    }

    /// A text this person wrote about a partner.
    struct Written: Codable, Sendable {
        let network: String
        let partner: String
        let part: String
        let version: Int
        let body: String
        let writtenAt: Date
    }

    /// What this person wrote down that a partner brings in.
    struct Brought: Codable, Sendable {
        let network: String
        let partner: String
        let resource: String
        let quantity: Int?
        let unit: String
        let untilOn: String?
        let note: String
        let writtenAt: Date
    }

    /// A mark this person set between interests.
    struct Marked: Codable, Sendable {
        let network: String
        let kind: String
        let theme: String
        let note: String
        let changedAt: Date
    }

    /// What this person said about the kind of collaboration, on one day. The answers are JSON by question, as they are kept.
    struct Sheet: Codable, Sendable {
        let network: String
        let topic: String
        let version: Int
        let together: String
        let answers: String
        let filledAt: Date
    }

    /// An arena analysis that this person makes or reads.
    struct Arranged: Codable, Sendable {
        let network: String
        let issue: String
        let role: String
    }

    /// What this person thought of something that an actor could bring; the name only where the actor is not a person.
    struct Rated: Codable, Sendable {
        let issue: String
        let actor: String?
        let resource: String
        let importance: Int?
        let replaceability: Int?
        let ratedAt: Date
    }

    /// That this person looked at an arena that is shared with them.
    struct Looked: Codable, Sendable {
        let issue: String
        let lookedAt: Date
    }

    /// What this person did or wrote down in a log of approaches; the name only where the actor is not a person.
    struct Spoke: Codable, Sendable {
        let network: String
        let issue: String
        let actor: String?
        let kind: String
        let heldOn: String
        let interest: String
        let note: String
    }

    /// Which phase this person thinks a network is in.
    struct Viewed: Codable, Sendable {
        let network: String
        let phase: Int
        let chosenAt: Date
    }

    /// A move to another phase, a theme that was discussed, an end or a reopening that this person wrote down, in their words.
    struct Travelled: Codable, Sendable {
        let network: String
        let kind: String
        let subject: String
        let words: String
        let writtenAt: Date
    }

    /// A mandate of this person, one in which they replace another, one they wrote down, or a delegation they gave.
    struct Mandated: Codable, Sendable {
        let network: String
        let partner: String
        let part: String
        let subject: String
        let reach: String
        let amount: Int?
        let startsOn: String
        let endsOn: String?
        let writtenAt: Date
    }

    /// That this person handed something over, took it over, or did so for another; or that they adopted a charter.
    struct HandedOver: Codable, Sendable {
        let network: String
        let part: String
        let doneAt: Date
    }

    /// A body that this person asked to ratify, dropped, or wrote a result of.
    struct Ratified: Codable, Sendable {
        let network: String
        let decision: String
        let partner: String
        let body: String
        let part: String
        let words: String
        let writtenAt: Date
    }

    /// What this person proposed, said for a partner, advised or wrote down of a decision, in their words.
    struct Decided: Codable, Sendable {
        let network: String
        let decision: String
        let part: String
        let words: String
        let doneAt: Date
    }

    /// What this person did, without the names of others.
    struct Done: Codable, Sendable {
        let network: String?
        let kind: String
        let happenedAt: Date
    }

    struct Letter: Codable, Sendable {
        let address: String
        let subject: String
        let body: String
        let createdAt: Date
        let sentAt: Date?
    }

    struct Visit: Codable, Sendable {
        let createdAt: Date
        let expiresAt: Date
    }

    /// The file.
    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
    }

    /// How many texts, commitments and marks this person wrote for a partner or the network.
    var interestTexts: Int { interests.count + commitments.count + interestMarks.count }

    /// How many anonymous rounds this person has answered: that they did is known, not what.
    var anonymousCount: Int { invitations.filter { $0.mode == Mode.anonymous.rawValue && $0.used == 1 }.count }
}
