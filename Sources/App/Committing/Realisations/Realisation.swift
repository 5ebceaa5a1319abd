import Foundation

/// Something that a network realised: what came of working together, for whom, when and where.
struct Realisation: Codable, Hashable, Sendable {
    let id: Identifier
    let networkId: Identifier
    /// The project it belongs to, and the goal of it.
    var documentId: Identifier?
    var goalId: Identifier?
    var what: String
    var forWhom: String
    var howMany: Int?
    /// What was counted, such as participants.
    var howManyWhat: String
    /// The day, or the first of several.
    var happenedOn: String
    var untilOn: String?
    var place: String
    var note: String
    var pictureFileId: Identifier?
    /// What the picture shows, for who cannot see it.
    var pictureAlt: String
    let madeBy: Identifier?
    let madeAt: Date
    /// Grows with each change, so that two who change it at once do not overwrite each other.
    var version = 1
    var removedAt: Date?

    /// The most that can be counted.
    static let most = 1_000_000_000

    /// The year it counts in: that of its first day.
    var year: Int { Int(happenedOn.prefix(4)) ?? 0 }
}

/// A realisation with the names of what it belongs to and of who wrote it down.
struct NamedRealisation: Hashable, Sendable {
    let realisation: Realisation
    let names: Names

    struct Names: Codable, Hashable, Sendable {
        /// Nil also for a project that lies in the bin.
        let projectTitle: String?
        let goalWhat: String?
        let madeName: String?
        let removedName: String?
    }
}

/// What becomes of the picture of a realisation.
enum PhotoChange: Hashable, Sendable {
    case keep, remove
    case replace(CleanPhoto)
}

/// Which realisations somebody wants to see.
struct RealisationFilter: Hashable, Sendable {
    var year: Int?
    var project: Identifier?

    func takes(_ one: Realisation) -> Bool {
        (year == nil || one.year == year) && (project == nil || one.documentId == project)
    }
}

/// The realisations of one year, and what they come to together.
struct RealisationYear: Hashable, Sendable {
    let year: Int
    /// The newest first.
    let realisations: [NamedRealisation]

    /// The newest year first.
    static func years(_ all: [NamedRealisation]) -> [RealisationYear] {
        Dictionary(grouping: all) { $0.realisation.year }.sorted { $0.key > $1.key }.map { RealisationYear(year: $0, realisations: $1) }
    }

    /// How many were reached, for each word that they were counted by; the most first. The same word in other letters is the same.
    var reached: [(word: String, count: Int)] {
        var (words, counts) = ([String: String](), [String: Int]())
        for one in realisations.map(\.realisation) {
            guard let count = one.howMany else { continue }
            let key = one.howManyWhat.lowercased()
            if words[key] == nil { words[key] = one.howManyWhat }
            counts[key, default: 0] += count
        }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { (words[$0.key] ?? $0.key, $0.value) }
    }
}

/// A project to which a realisation can belong, with the goals that are followed.
struct RealisationProject: Hashable, Sendable {
    let id: Identifier
    let title: String
    let goals: [Goal]

    struct Goal: Codable, Hashable, Sendable {
        let id: Identifier
        let documentId: Identifier
        let what: String
    }
}

/// Somebody else changed it in the meantime.
struct RealisationConflict: Error {}
