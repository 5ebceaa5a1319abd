import Foundation

/// What somebody looks for, and where.
struct SearchQuestion: Sendable, Hashable {
    let typed: String
    /// More was typed than we read.
    let isCut: Bool
    let kind: SearchKind?
    let network: Identifier?

    /// How many characters are read.
    static let longest = 200

    init(_ typed: String, kind: SearchKind? = nil, network: Identifier? = nil) {
        let text = String(String.UnicodeScalarView(typed.unicodeScalars.prefix(Self.longest).filter { $0.value != 0 }))
        self.typed = text.trimmingCharacters(in: .whitespacesAndNewlines)
        isCut = typed.unicodeScalars.count > Self.longest
        self.kind = kind
        self.network = network
    }

    /// How many of a kind are shown: a glance at each, or more of one.
    var most: Int { kind == nil ? 20 : 200 }
}

/// The kinds of thing that can be found, in the order of the page.
enum SearchKind: String, Sendable, CaseIterable, Codable {
    case network, partner, person, decision, document, clause, realisation, round, action, session, conclusion, remark
}

/// One thing that was found, as the one who looks may see it.
struct SearchHit: Sendable, Hashable {
    let kind: SearchKind
    let subject: Identifier
    let network: Network
    /// The place of the one who looks, in that network.
    let membership: Membership
    let title: [SearchPiece]
    let context: [SearchPiece]
    /// The round itself, or the one a remark was made in.
    var round: Round?
    /// The group session, of itself or of what was concluded in it.
    var session: GroupSession?
    /// The document a section belongs to.
    var document: Document?
    /// The domain a remark or a conclusion is about, the key of a section, or the first day of what was realised.
    var group: String?
    /// What a person does in the network.
    var places: [Place] = []

    /// One place of somebody that was found.
    struct Place: Sendable, Hashable {
        let role: Membership.Role
        let partner: String?
    }

    /// A remark as it was written.
    var body: String { title.map(\.text).joined() }
}

/// Everything that was found, by kind.
struct SearchAnswer: Sendable {
    /// The networks that were searched, with everything of theirs that somebody may see.
    let networks: [Network]
    /// Whether there was a word to look for.
    let hasWords: Bool
    var groups: [Group]

    /// What was found of one kind.
    struct Group: Sendable {
        let kind: SearchKind
        var hits: [SearchHit]
        var hasMore: Bool
    }
}
