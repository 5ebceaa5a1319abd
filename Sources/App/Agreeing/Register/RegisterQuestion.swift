import Foundation

/// Which decisions somebody wants to see of those in their networks.
struct RegisterQuestion: Hashable, Sendable {
    var words = ""
    var network: Identifier?
    var state: State?
    var way: Decision.Way?
    var year: Int?
    var waitsForMine = false
    /// Where the page begins or ends: at the beginning without one.
    var turn: Turn?

    /// How far a decision is, as one looks for it.
    enum State: String, Sendable, CaseIterable {
        case open, taken, waiting, final, notTaken, toReview, withdrawn, draft
    }

    /// Going on from a decision: to older ones, or back to newer ones.
    enum Turn: Hashable, Sendable {
        case older(than: Place)
        case newer(than: Place)
    }

    /// The place of a decision in the register: when something was last done with it, and itself.
    struct Place: Codable, Hashable, Sendable {
        let moment: Int
        let id: Identifier

        var text: String { "\(moment)-\(id.rawValue)" }

        init(moment: Int, id: Identifier) {
            self.moment = moment
            self.id = id
        }

        init?(_ text: String) {
            let parts = text.split(separator: "-", maxSplits: 1)
            guard parts.count == 2, let moment = Int(parts[0]), parts[1].count <= 40 else { return nil }
            self.init(moment: moment, id: Identifier(rawValue: String(parts[1])))
        }
    }

    /// How many words are read, as letters.
    static let longest = 200

    init() {}

    /// What stands in the address; whatever does not exist is left out.
    init(_ fields: FormFields) {
        words = String(String.UnicodeScalarView(fields["q"].unicodeScalars.prefix(Self.longest).filter { $0.value != 0 }))
        network = fields["netwerk"].isEmpty ? nil : Identifier(rawValue: fields["netwerk"])
        state = State(rawValue: fields["staat"])
        way = Decision.Way(rawValue: fields["manier"])
        year = Int(fields["jaar"]).flatMap { (1970...2200).contains($0) ? $0 : nil }
        waitsForMine = fields["wacht"] == "ja"
        turn = Place(fields["ouder"]).map { .older(than: $0) } ?? Place(fields["nieuwer"]).map { .newer(than: $0) }
    }

    /// What is not what it would be by itself, as fields of an address.
    var fields: [(name: String, value: String)] {
        var fields: [(name: String, value: String)] = []
        if !words.isEmpty { fields.append(("q", words)) }
        if let network { fields.append(("netwerk", network.rawValue)) }
        if let state { fields.append(("staat", state.rawValue)) }
        if let way { fields.append(("manier", way.rawValue)) }
        if let year { fields.append(("jaar", String(year))) }
        if waitsForMine { fields.append(("wacht", "ja")) }
        switch turn {
        case .older(let place): fields.append(("ouder", place.text))
        case .newer(let place): fields.append(("nieuwer", place.text))
        case nil: break
        }
        return fields
    }

    /// The same question from another place.
    func turned(_ turn: Turn?) -> RegisterQuestion {
        var other = self
        other.turn = turn
        return other
    }

    /// Whether anything was asked for but the newest.
    var isNarrowed: Bool { !turned(nil).fields.isEmpty }
}

/// One decision in the register, in short.
struct RegisterEntry: Codable, Hashable, Sendable {
    let id: Identifier
    let networkId: Identifier
    let networkName: String
    let number: Int?
    let title: String
    let state: Decision.State
    let outcome: DecisionOutcome?
    let way: Decision.Way
    let closesOn: String
    let closedAt: Date?
    let statement: String
    let reviewOn: String?
    let moment: Int
    /// Partners that were not heard, the first few, and how many there are.
    var unheard: [String] = []
    var unheardCount = 0
    /// Bodies that still have to ratify.
    var bodies: [Body] = []

    /// A body that has not ratified yet.
    struct Body: Codable, Hashable, Sendable {
        let decisionId: Identifier
        let body: Ratification.Body
        let bodyName: String
        let partnerName: String
        let standing: Ratification.Verdict?
    }

    private enum CodingKeys: String, CodingKey {
        case id, networkId, networkName, number, title, state, outcome, way, closesOn, closedAt, statement, reviewOn, moment
    }

    var place: RegisterQuestion.Place { .init(moment: moment, id: id) }
    var isTaken: Bool { outcome == .taken }
    /// Taken, and nobody at home still has to ratify it.
    var isFinal: Bool { isTaken && bodies.isEmpty }
}

/// A page of the register.
struct RegisterAnswer: Sendable {
    /// The networks of who asks.
    let networks: [Network]
    var entries: [RegisterEntry]
    /// How many there are, as far as they were counted.
    let count: Int
    let newer: RegisterQuestion.Place?
    let older: RegisterQuestion.Place?

    /// Further than this nobody counts.
    static let mostCounted = 1000
    static let pageSize = 50
}
