import Foundation

/// Where a network is on its way, how it came there, and what was talked about.
struct Journey: Sendable {
    /// By number: the order in which they were made, whatever the clock said.
    let moves: [JourneyMove]
    /// The newest talk first; those that were withdrawn too.
    let talks: [ThemeTalk]
    /// How many people think the network is in each phase.
    let views: [Phase: Int]
    /// What the reader thinks.
    let ownView: Phase?

    /// Of the last move; nought while nobody moved.
    var number: Int { moves.last?.number ?? 0 }
    /// A network begins with its preparation.
    var phase: Phase { moves.last?.toPhase ?? .preparation }

    /// The talks about a theme that stand.
    func talks(about theme: Theme) -> [ThemeTalk] {
        talks.filter { $0.theme == theme.rawValue && $0.withdrawnAt == nil }
    }

    func isDiscussed(_ theme: Theme) -> Bool { !talks(about: theme).isEmpty }

    /// The themes of a phase that nobody talked about yet.
    func openThemes(of phase: Phase) -> [Theme] { phase.themes.filter { !isDiscussed($0) } }

    /// Why a move must be explained; nil when it goes without saying.
    func mustExplain(moveTo phase: Phase) -> JourneyMove.Explanation? {
        if phase < self.phase { return .goesBack }
        if phase.rawValue > self.phase.rawValue + 1 { return .skips }
        return openThemes(of: self.phase).isEmpty ? nil : .leavesThemes
    }
}

/// One move of a network from one phase to another. It is never changed.
struct JourneyMove: Codable, Hashable, Sendable {
    let number: Int
    let fromPhase: Phase
    let toPhase: Phase
    let reason: String
    let movedName: String?
    let movedAt: Date

    /// What makes a move one that needs a reason.
    enum Explanation: String, Sendable, CaseIterable {
        case goesBack, skips, leavesThemes
    }
}

/// Somebody else moved the network to another phase in the meantime.
struct JourneyConflict: Error {}

/// A time that a theme was discussed: on which day, and which partners were there. It is never changed, only withdrawn.
struct ThemeTalk: Codable, Hashable, Sendable {
    let id: Identifier
    /// The key of the theme; one that no longer exists counts nowhere.
    let theme: String
    let heldOn: String
    let note: String
    let writtenBy: Identifier?
    let writtenName: String?
    let writtenAt: Date
    let withdrawnAt: Date?

    /// A talk with the partners that were there, by the names they had.
    struct Partner: Codable, Hashable, Sendable {
        let talkId: Identifier
        let name: String
    }
}

/// A talk that is yet to be written down.
struct NewThemeTalk: Hashable, Sendable {
    let id: Identifier
    let theme: Theme
    let heldOn: String
    let partners: [String]
    let note: String
}
