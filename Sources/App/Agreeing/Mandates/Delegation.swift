import Foundation

/// One partner that lets another speak for it for a while. It counts only where the other speaks, and never in a secret ballot.
struct Delegation: Codable, Hashable, Sendable {
    let id: Identifier
    let networkId: Identifier
    /// Who lets another speak.
    let partnerId: Identifier
    /// The partner that speaks.
    let holderId: Identifier
    let startsOn: String
    /// The last day.
    let endsOn: String
    let reason: String
    let givenAt: Date
    var givenByName: String?
    var endedAt: Date?
    /// The day on which it ended early; from that day it is not valid.
    var endedOn: String?
    var partnerName: String?
    var holderName: String?

    func isValid(on day: String) -> Bool {
        startsOn <= day && day <= endsOn && (endedOn.map { day < $0 } ?? true)
    }

    /// Whether it is valid, or is still to begin.
    func isOpen(on day: String) -> Bool { endedOn == nil && day <= endsOn }
}

extension Delegation {
    /// Who lets whom speak, for the list of what happened.
    var line: String { [partnerName, holderName].compactMap { $0 }.joined(separator: " → ") }
}

/// Another speaks for the partner already, or the other has no voice any more.
struct DelegationOverlap: Error {}

extension Delegation {
    /// The last day of a delegation that begins on a day: the same one a year later.
    static func lastDay(from start: String) -> String? {
        guard Day.valid(start) != nil, let year = Int(start.prefix(4)) else { return nil }
        return "\(year + 1)" + start.dropFirst(4)
    }
}
