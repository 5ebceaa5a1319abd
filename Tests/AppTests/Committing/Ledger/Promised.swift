import Foundation
import Storage

@testable import App

/// A promise as a test wants it.
struct Promised: Sendable {
    var partner = Promised.sport
    var resource = Resource.time
    /// In whole units; nil for a promise in words.
    var quantity: Int? = 6
    var unit = "uur per maand"
    var until: String?
    var note = ""

    static let sport = "Sportdienst Waterbeke"
    static let day: TimeInterval = 24 * 3600
}

extension TestHouse {
    private var ledger: LedgerStore { app.stores.committing.ledger }

    /// Promises something for a partner, and gives its line in the ledger.
    @discardableResult
    func promise(_ one: Promised = Promised(), in name: String = TestHouse.network, by somebody: Somebody = .hanne) async throws
        -> LedgerLine
    {
        let (network, id) = (try await network(name), app.surroundings.identifier())
        let partner = try await app.stores.partners.find(partner(one.partner), in: network)
        let promise = Commitment(
            id: id, partnerId: partner.id, resource: one.resource, quantity: one.quantity.map { $0 * 100 },
            unit: one.quantity == nil ? "" : one.unit, untilOn: one.until, note: one.note)
        try await app.stores.commitments.add(promise, of: partner, by: person(somebody.rawValue))
        return try await ledger.line(id, in: network)
    }

    /// Says something else of a promise.
    func change(_ line: LedgerLine, _ change: (inout Commitment) -> Void) async throws -> LedgerLine {
        var promise = try await now(line).promise
        change(&promise)
        try await app.stores.commitments.change(promise, of: line.partner, by: person(Somebody.hanne.rawValue))
        return try await now(line)
    }

    /// Delivers so many hundredths of a promise, and gives its line as it is then.
    @discardableResult
    func deliver(_ hundredths: Int?, _ unit: String? = nil, of line: LedgerLine, isComplete: Bool = false, by somebody: Somebody = .hanne)
        async throws -> LedgerLine
    {
        let new = NewDelivery(
            deliveredOn: "2026-11-20", quantity: hundredths, unit: hundredths == nil ? "" : unit ?? line.promise.unit, note: "Genoteerd",
            isComplete: isComplete)
        try await ledger.add(new, to: line, after: line.promise.version, by: person(somebody.rawValue))
        return try await now(line)
    }

    func now(_ line: LedgerLine) async throws -> LedgerLine {
        try await ledger.line(line.promise.id, in: line.partner.networkId)
    }

    func path(of line: LedgerLine) -> String { "/netwerken/\(line.partner.networkId)/inbreng/\(line.promise.id)" }
}
