import Foundation

/// One file with answers that was brought in: how many, by whom, when. Nothing of what is in it.
struct BroughtAnswers: Codable, Hashable, Sendable {
    let id: Identifier
    let answers: Int
    let broughtBy: String?
    let broughtAt: Date
}

/// Why a file is not brought in, though it can be read.
enum BringingProblem: Error {
    /// The same answers came before, at that time.
    case already(Date)
    /// The round closed, or asks otherwise by now.
    case roundChanged
}

extension Round {
    /// Whether answers from elsewhere may come in.
    func takesBroughtAnswers(at now: Date) -> Bool { state(at: now) != .closed }
}
