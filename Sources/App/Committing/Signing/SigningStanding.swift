/// How far one partner is on the way from a draft to its signature. Nothing of it is kept: it follows from what was said on the
/// decision, from what the partner's own bodies say of that, and from who signed.
struct PartyStanding: Hashable, Sendable {
    let partnerId: Identifier
    let partnerName: String
    let table: Table
    let home: Home
    let signed: Signed

    /// What the partner said of the text at the table.
    enum Table: String, Sendable, CaseIterable {
        /// Nothing was decided yet.
        case undecided
        case agreed
        /// Not heard: not counted as agreeing, and not bound until it speaks.
        case unheard
        /// It spoke, and did not agree.
        case otherwise
        /// It joined after the proposal was opened.
        case notThere
        case left
    }

    /// What the partner's own bodies say.
    enum Home: Hashable, Sendable {
        /// No body has to say anything.
        case notNeeded
        case ratified
        /// This one has its turn, or refused.
        case waiting(Ratification)

        var isDone: Bool { if case .waiting = self { false } else { true } }
    }

    /// What there is of its signatures.
    struct Signed: Hashable, Sendable {
        let given: [Signature]
        let needed: Int
        let hasLeft: Bool
        let accededOn: String?

        var isDone: Bool { given.count >= needed }
    }

    /// The steps, in their order.
    enum Step: Int, Sendable, CaseIterable, Comparable {
        case draft, agreed, ratified, signed

        static func < (left: Step, right: Step) -> Bool { left.rawValue < right.rawValue }
    }

    /// The furthest step. Signing is agreeing too: who signs has spoken.
    var step: Step {
        if signed.isDone { return .signed }
        guard table == .agreed else { return .draft }
        return home.isDone ? .ratified : .agreed
    }

    /// It signed while a body of its own has not ratified.
    var isUnderReserve: Bool { signed.isDone && !home.isDone }
}

extension DecisionScene {
    /// What a partner said of the proposal in the end, what it said afterwards included.
    func table(of partner: Identifier, by lines: [Line]) -> PartyStanding.Table {
        guard decision.isTaken else { return .undecided }
        guard let line = lines.first(where: { $0.voice.partnerId == partner }) else { return .notThere }
        if line.hearing == .left { return .left }
        if let later = spoken(by: partner), !line.hearing.isHeard { return later.joins == 1 ? .agreed : .otherwise }
        guard line.hearing.isHeard else { return .unheard }
        // What was voted in secret is nobody's; the partner was heard, and the decision is taken.
        return line.said.map(\.stance.agrees) == false ? .otherwise : .agreed
    }
}

extension [Ratification] {
    /// How far the bodies of one partner are.
    func home(of partner: Identifier) -> PartyStanding.Home {
        let counting = filter { $0.partnerId == partner && $0.counts }
        guard let turn = counting.turns.first else { return counting.isEmpty ? .notNeeded : .ratified }
        return .waiting(turn)
    }
}

extension [PartyStanding] {
    /// - Parameters:
    ///   - signing: without one the partners with a voice in the decision, each with one signature to come.
    init(_ signing: Signing?, _ scene: DecisionScene?, _ ratifications: [Ratification]) {
        let lines = scene?.lines ?? []
        func standing(_ id: Identifier, _ name: String, _ signed: PartyStanding.Signed) -> PartyStanding {
            PartyStanding(
                partnerId: id, partnerName: name, table: scene?.table(of: id, by: lines) ?? .undecided, home: ratifications.home(of: id),
                signed: signed)
        }
        if let signing {
            self = signing.parties.map { party in
                let given = signing.signatures(of: party.partnerId)
                return standing(
                    party.partnerId, party.partnerName,
                    PartyStanding.Signed(given: given, needed: party.needed, hasLeft: party.hasLeft, accededOn: party.accededOn))
            }
        } else {
            self = (scene?.present ?? []).map { voice in
                standing(voice.partnerId, voice.name, .init(given: [], needed: 1, hasLeft: voice.isHere == 0, accededOn: nil))
            }
        }
    }
}

/// How far a document is between a draft and its end, for lists of them.
struct DocumentStanding: Hashable, Sendable {
    let state: State
    /// The partners it waits for: those whose bodies have to ratify, or those who have to sign.
    var waiting: [String] = []
    /// The partners that signed while a body of theirs has not ratified: they are not bound yet.
    var underReserve: [String] = []
    /// The day from which what was signed holds, when that is yet to come.
    var beginsOn: String?
    /// The version that was signed last, of what holds or held.
    var signedVersion: Int?
    /// The version that lies open for signing.
    var openVersion: Int?
    /// From which day what was signed holds, and the last day on which it does; nil without a first or an end.
    var startsOn: String?
    var lastDay: String?
    /// The day that was agreed to look at it again, as long as that is yet to come.
    var reviewOn: String?

    enum State: String, Codable, Sendable, CaseIterable {
        case draft
        /// A proposal about its text lies on the table.
        case atTable
        /// The text was approved, and bodies at home still have to ratify.
        case ratifying
        /// It is final, and is to be signed.
        case signing
        case signed
        /// What was signed is past its last day.
        case expired
    }

    /// - Parameters:
    ///   - signings: the newest first.
    ///   - approvals: the newest text first.
    ///   - ratifying: of each decision the bodies whose turn it is to ratify it.
    ///   - term: from and until which day holds what was signed last.
    init(
        _ signings: [Signing], _ approvals: [Approval], ratifying: [Identifier: [Ratification]],
        term: (startsOn: String?, lastDay: String?), on today: String
    ) {
        let (complete, lastDay) = (signings.first(where: \.isComplete), term.lastDay)
        (startsOn, self.lastDay) = complete == nil ? (nil, nil) : (term.startsOn, lastDay)
        reviewOn = complete?.reviewOn.flatMap { $0 > today && $0 <= lastDay ?? $0 ? $0 : nil }
        signedVersion = complete?.version
        openVersion = signings.first(where: \.isOpen)?.version
        if let open = signings.first(where: \.isOpen) {
            (state, waiting) = (.signing, open.waiting.map(\.partnerName))
        } else if let complete {
            let isOver = lastDay.map { $0 < today } == true
            (state, waiting) = (isOver ? .expired : .signed, complete.waiting.map(\.partnerName))
            beginsOn = isOver ? nil : term.startsOn.flatMap { $0 > today ? $0 : nil }
            let toRatify = Set((ratifying[complete.decisionId] ?? []).map(\.partnerId))
            underReserve =
                isOver ? [] : complete.parties.filter { complete.isSigned(by: $0) && toRatify.contains($0.partnerId) }.map(\.partnerName)
        } else if let taken = approvals.first(where: { $0.isTaken || $0.state == .open }) {
            let names = (ratifying[taken.decisionId] ?? []).map(\.partnerName)
            state = taken.state == .open ? .atTable : names.isEmpty ? .signing : .ratifying
            waiting = taken.state == .open ? [] : names
        } else {
            state = .draft
        }
    }
}
