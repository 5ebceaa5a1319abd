import Foundation
import Localization

/// What a network is still talking about of its rules for trust: which were discussed, and which it wants.
struct Charter: Hashable, Sendable {
    /// Grows with each change, so that two who change it at once do not overwrite each other.
    var version = 0
    /// How people remind each other of what was agreed.
    var reminding = ""
    /// The rules of the catalogue first, then the network's own.
    var rules: [CharterRule]

    var chosen: [CharterRule] { rules.filter(\.isChosen) }

    /// Whether what is chosen now is what a version says.
    func isSame(as adopted: AdoptedCharter) -> Bool {
        reminding == adopted.reminding && chosen.map(\.rule) == adopted.rules.map(\.rule)
            && chosen.filter(\.isOwn).allSatisfy { own in adopted.rules.contains { $0.rule == own.rule && $0.nl == own.text.nl } }
    }
}

/// One rule for trust, of the catalogue or of the network itself.
struct CharterRule: Hashable, Sendable {
    let rule: String
    let isOwn: Bool
    /// In every language; a network's own is the same in each.
    var text: Text
    /// The same in easier words; only of the catalogue's.
    var plain: Text?
    var discussedOn: String?
    var isChosen = false
}

/// A version of the charter that a network adopted. It never changes.
struct AdoptedCharter: Hashable, Sendable {
    let number: Int
    let adoptedOn: String
    let reviewOn: String
    let reminding: String
    let adoptedAt: Date
    let adoptedByName: String?
    let rules: [Rule]

    /// A rule as it was when it was adopted.
    struct Rule: Codable, Hashable, Sendable {
        let number: Int
        let rule: String
        let nl: String
        let en: String
        let fr: String

        var text: Text { Text(nl: nl, en: en, fr: fr) }
    }
}

/// How a network stands with its charter: the newest version, and when it is looked at again.
struct CharterStanding: Codable, Hashable, Sendable {
    let number: Int
    let adoptedOn: String
    let reviewOn: String

    /// Whether the day on which it would be looked at again has come.
    func isDue(on day: String) -> Bool { reviewOn <= day }
}

/// Somebody else changed the draft in the meantime.
struct CharterConflict: Error {}
