import Foundation

/// A mark that somebody set by hand: how the texts of two partners lie to each other, or what a theme is between all.
struct InterestMark: Codable, Hashable, Sendable {
    let id: Identifier
    let networkId: Identifier
    var kind: Kind
    /// Empty when the mark is on two texts.
    var theme: String
    var leftPartnerId: Identifier?
    var leftPart: Interest.Part?
    var rightPartnerId: Identifier?
    var rightPart: Interest.Part?
    var note: String
    /// Who set it; nobody when they were erased.
    var madeBy: Identifier?
    var makerName: String?
    var changedAt: Date
    var version = 1

    enum Kind: String, Codable, Sendable, CaseIterable {
        case shared, compatible, clashing
    }

    /// One of the two texts a mark is on.
    struct Place: Hashable, Sendable {
        let partner: Identifier
        let part: Interest.Part
    }

    var left: Place? { Self.place(leftPartnerId, leftPart) }
    var right: Place? { Self.place(rightPartnerId, rightPart) }

    /// The text at the other side of this one; nil when the mark is not on it.
    func other(than place: Place) -> Place? {
        if left == place { return right }
        return right == place ? left : nil
    }

    private static func place(_ partner: Identifier?, _ part: Interest.Part?) -> Place? {
        guard let partner, let part else { return nil }
        return Place(partner: partner, part: part)
    }
}
