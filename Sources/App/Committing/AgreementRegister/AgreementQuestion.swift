import Foundation

/// Which documents somebody wants to see of those in their networks.
struct AgreementQuestion: Hashable, Sendable {
    var words = ""
    var network: Identifier?
    var kind: DocumentScheme.Kind?
    var state: AgreementState?
    /// What was signed and is over within half a year.
    var runsOut = false
    var waitsForMine = false
    /// Where the page begins or ends: at the beginning without one.
    var turn: RegisterQuestion.Turn?

    /// What is over within so many months is over soon.
    static let soonMonths = 6

    init() {}

    /// What stands in the address; whatever does not exist is left out.
    init(_ fields: FormFields) {
        words = String(String.UnicodeScalarView(fields["q"].unicodeScalars.prefix(RegisterQuestion.longest).filter { $0.value != 0 }))
        network = fields["netwerk"].isEmpty ? nil : Identifier(rawValue: fields["netwerk"])
        kind = DocumentScheme.Kind(rawValue: fields["soort"])
        state = AgreementState(rawValue: fields["staat"])
        runsOut = fields["loopt"] == "af"
        waitsForMine = fields["wacht"] == "ja"
        turn =
            RegisterQuestion.Place(fields["ouder"]).map { .older(than: $0) }
            ?? RegisterQuestion.Place(fields["nieuwer"]).map { .newer(than: $0) }
    }

    /// What is not what it would be by itself, as fields of an address.
    var fields: [(name: String, value: String)] {
        var fields: [(name: String, value: String)] = []
        if !words.isEmpty { fields.append(("q", words)) }
        if let network { fields.append(("netwerk", network.rawValue)) }
        if let kind { fields.append(("soort", kind.rawValue)) }
        if let state { fields.append(("staat", state.rawValue)) }
        if runsOut { fields.append(("loopt", "af")) }
        if waitsForMine { fields.append(("wacht", "ja")) }
        switch turn {
        case .older(let place): fields.append(("ouder", place.text))
        case .newer(let place): fields.append(("nieuwer", place.text))
        case nil: break
        }
        return fields
    }

    /// The same question from another place.
    func turned(_ turn: RegisterQuestion.Turn?) -> AgreementQuestion {
        var other = self
        other.turn = turn
        return other
    }

    /// Whether anything was asked for but the newest.
    var isNarrowed: Bool { !turned(nil).fields.isEmpty }
}

/// How far a document is, as one looks for it.
enum AgreementState: String, Codable, Sendable, CaseIterable {
    case draft
    /// A proposal about its text lies on the table.
    case atTable
    /// The text was approved, and no body at home has to say anything of it any more.
    case decided
    /// The text was approved, and bodies at home still have to ratify.
    case ratifying
    case signing
    /// Signed by everybody, and not over yet.
    case signed
    /// What was signed is past its last day.
    case expired
    /// Its signing was stopped, and nothing was put on the table since.
    case withdrawn

    /// Whether everybody signed, now or before.
    var wasSigned: Bool { self == .signed || self == .expired }
}

/// One document in the register, in short.
struct AgreementEntry: Codable, Hashable, Sendable {
    let id: Identifier
    let networkId: Identifier
    let networkName: String
    let kind: DocumentScheme.Kind
    let scheme: String
    let schemeVersion: Int
    let title: String
    /// That of its newest text.
    let version: Int
    /// The version that was signed last, and the one that lies open for signing.
    let signedVersion: Int?
    let openVersion: Int?
    /// The term as it was signed; its own where nothing was.
    let startsOn: String?
    let endsOn: String?
    let reviewOn: String?
    let state: AgreementState
    let moment: Int
    /// How it was looked at last, of what was signed.
    var lastReview: LastReview?
    /// Partners that still have to sign, or whose bodies have to ratify: the first few, and how many there are.
    var waiting: [String] = []
    var waitingCount = 0
    /// Sections with the words that were looked for: the first few, and how many there are.
    var sections: [FoundSection] = []
    var sectionCount = 0

    private enum CodingKeys: String, CodingKey {
        case id, networkId, networkName, kind, scheme, schemeVersion, title, version, signedVersion, openVersion
        case startsOn, endsOn, reviewOn, state, moment
    }

    var place: RegisterQuestion.Place { .init(moment: moment, id: id) }

    /// The last day on which it holds: its own, or an earlier one on which it was ended.
    var lastDay: String? { [endsOn, lastReview?.endsOn].compactMap { $0 }.min() }

    /// When it is looked at again: the first day that was set after it was looked at last.
    var nextReviewOn: String? {
        guard lastReview?.endsOn == nil else { return nil }
        return [lastReview?.nextOn, reviewOn].compactMap { $0 }.filter { $0 > lastReview?.heldOn ?? "" }.min()
    }

    /// How many days it holds still, of what was signed and has an end.
    func daysLeft(on today: String, in zone: TimeZone) -> Int? {
        guard state == .signed, let lastDay, let end = Day.end(of: lastDay, in: zone), let start = Day.start(of: today, in: zone) else {
            return nil
        }
        return Int(((end.timeIntervalSince1970 - start.timeIntervalSince1970) / (24 * 3600)).rounded())
    }
}

/// When something that was signed was looked at last, and what was said of its future.
struct LastReview: Codable, Hashable, Sendable {
    let documentId: Identifier
    let heldOn: String
    let nextOn: String?
    /// The last day on which it holds, where it was ended.
    let endsOn: String?
}

/// A section with the words that were looked for.
struct FoundSection: Hashable, Sendable {
    let key: String
    /// Its own title; empty where the scheme gives one.
    let title: String
    /// The line with the words, as it reads.
    let line: [SearchPiece]
}

/// A page of the register.
struct AgreementAnswer: Sendable {
    /// The networks of who asks.
    let networks: [Network]
    var entries: [AgreementEntry]
    /// How many there are, as far as they were counted.
    let count: Int
    let newer: RegisterQuestion.Place?
    let older: RegisterQuestion.Place?

    /// Further than this nobody counts.
    static let mostCounted = 250
    static let pageSize = 25
}
