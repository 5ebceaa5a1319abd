/// A document with everything around its signing, as somebody with these places in the network deals with it.
struct SigningScene: Sendable {
    /// The newest text.
    let text: DocumentText
    /// The newest first.
    let signings: [Signing]
    /// Decisions about its text that the reader may see, the newest text first.
    let approvals: [Approval]
    /// Every decision of the network that was taken.
    let taken: [Decision]
    /// The decision that the table is about: of what is signed, otherwise of the newest text that was put on the table.
    let decision: DecisionScene?
    let ratifications: [Ratification]
    let mandates: [Mandate]
    /// The partners that would sign today.
    let signatories: [Partner]
    let hats: [Membership]
    let today: String

    var document: Document { text.document }
    /// What is being signed, otherwise what was signed last.
    var current: Signing? { signings.first(where: \.isOpen) ?? signings.first(where: \.isComplete) }
    var earlier: [Signing] { signings.filter { $0.id != current?.id } }
    var standings: [PartyStanding] { [PartyStanding](current, decision, ratifications) }
    /// A version of the text that is newer than what is signed.
    var newerVersion: Int? { current.flatMap { $0.version < document.version ? document.version : nil } }

    var mayLead: Bool { hats.contains(where: \.mayLeadSigning) }
    var mayPropose: Bool { hats.contains(where: \.mayPropose) }

    /// Whether somebody speaks for a partner, and so may sign for it on its page.
    func maySpeak(for partner: Identifier) -> Bool { hats.contains { $0.maySpeak(for: partner, by: mandates, on: today) } }

    /// Writing down a signature: who speaks for the partner, and the coordinator for what was signed elsewhere.
    func mayRecord(for partner: Identifier) -> Bool { mayLead || maySpeak(for: partner) }

    /// Taking a signature back: whoever wrote it down, and the coordinator.
    func mayTakeBack(_ one: Signature, as person: Identifier) -> Bool { mayLead || one.recordedBy == person }

    /// The decision about the newest text that was taken, lies on the table, or is a draft.
    var newestApproval: Approval? {
        approvals.first { $0.version == document.version && ($0.isTaken || $0.state == .open || $0.state == .draft) }
    }

    /// Whether the newest text is yet to be put on the table.
    var mayAskApproval: Bool { mayPropose && newestApproval == nil && !isSigned(document.version) && current?.isOpen != true }

    private func isSigned(_ version: Int) -> Bool { signings.contains { $0.isComplete && $0.version == version } }

    /// A decision with the version of the text that can be signed because of it.
    struct Choice: Hashable, Sendable {
        let decision: Decision
        let version: Int
        /// Whether the decision was made for this text.
        let isAbout: Bool

        var value: String { "\(decision.id.rawValue):\(version)" }
    }

    /// What a signing can be opened on: decisions about a text of this document first, then others, with the newest text.
    var choices: [Choice] {
        guard current?.isOpen != true else { return [] }
        let all = taken.flatMap { decision -> [Choice] in
            let about = approvals.filter { $0.decisionId == decision.id }
            guard about.isEmpty else { return about.map { Choice(decision: decision, version: $0.version, isAbout: true) } }
            return [Choice(decision: decision, version: document.version, isAbout: false)]
        }
        let fitting = all.filter { !isSigned($0.version) }
        return fitting.filter(\.isAbout) + fitting.filter { !$0.isAbout }
    }

    var mayOpen: Bool { mayLead && !choices.isEmpty && signatories.count > 1 }
}
