/// What was said of a proposal by those who were heard, and what follows from it by the way of deciding that was chosen.
struct DecisionCount: Hashable, Sendable {
    let way: Decision.Way
    let quorum: Decision.Quorum
    let silence: Decision.Silence
    /// How many partners have a voice.
    let voices: Int
    /// What was said, a partner one each; absent ones are not among them.
    let said: [Said]
    /// How many partners with a voice were heard. In a secret ballot a vote of one that left since stays among what was said.
    let heard: Int

    init(
        way: Decision.Way, quorum: Decision.Quorum, silence: Decision.Silence, voices: Int, said: [Said], heard: Int? = nil
    ) {
        (self.way, self.quorum, self.silence, self.voices, self.said) = (way, quorum, silence, voices, said)
        self.heard = heard ?? said.count
    }

    /// One vote.
    struct Said: Hashable, Sendable {
        let stance: Stance
        let optionPlace: Int?
    }

    var needed: Int { quorum.needed(of: voices) }
    var hasQuorum: Bool { voices > 0 && heard >= needed }

    func count(_ stance: Stance) -> Int { said.count { $0.stance == stance } }

    func count(option: Int) -> Int { said.count { $0.stance == .yes && $0.optionPlace == option } }

    /// How much support the gradients of agreement show. There is no average of them.
    enum Support: String, Sendable, CaseIterable {
        case enthusiastic, cautious, tooLittle, stopped
    }

    /// A block stops; more than half in the first two is enthusiastic; more than half in the first five is cautious.
    var support: Support {
        if count(.block) > 0 { return .stopped }
        if 2 * (count(.wholehearted) + count(.minorPoint)) > said.count { return .enthusiastic }
        let upToAside = Stance.gradients.prefix(5).reduce(0) { $0 + count($1) }
        return 2 * upToAside > said.count ? .cautious : .tooLittle
    }

    /// Of a majority between options: the one that more than half of those who chose want.
    var chosenOption: Int? {
        let chosen = said.filter { $0.stance == .yes && $0.optionPlace != nil }.compactMap(\.optionPlace)
        let cast = said.count { $0.stance == .yes || $0.stance == .no }
        return Set(chosen).first { place in 2 * chosen.count { $0 == place } > cast }
    }

    /// What becomes of the proposal as it stands now.
    ///
    /// - Parameter hasOptions: whether partners choose between options.
    func outcome(hasOptions: Bool) -> DecisionOutcome {
        // Who objects stops the proposal, however few were heard.
        if way == .consent, count(.objection) > 0 { return .objection }
        if way == .gradients, support == .stopped { return .blocked }
        if way == .unanimity, count(.no) > 0 { return .opposed }
        guard hasQuorum else { return .noQuorum }
        guard silence == .notBound || heard == voices else { return .silence }
        switch way {
        case .consent: return count(.consent) + count(.concern) > 0 ? .taken : .tooLittleSupport
        case .gradients: return support == .tooLittle ? .tooLittleSupport : .taken
        case .unanimity: return count(.yes) > 0 ? .taken : .tooLittleSupport
        case .majority:
            if hasOptions { return chosenOption == nil ? .noMajority : .taken }
            return count(.yes) > count(.no) ? .taken : .noMajority
        }
    }
}
