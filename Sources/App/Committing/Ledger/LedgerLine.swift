/// One promise of a partner with what was delivered of it.
struct LedgerLine: Hashable, Sendable {
    let partner: Partner
    /// As it is now.
    let promise: Commitment
    /// All of them, in the order in which they were written down; those that were taken back too.
    let deliveries: [Delivery]

    /// How a promise stands on a day.
    enum State: String, Sendable, CaseIterable {
        case running, partly, overdue, delivered, more, withdrawn

        /// Whether there is nothing left to do about it.
        var isSettled: Bool { [.delivered, .more, .withdrawn].contains(self) }
    }

    /// Those that were not taken back.
    var standing: [Delivery] { deliveries.filter { !$0.isTakenBack } }

    /// Those that add up with the promise: counted in the same unit.
    var counted: [Delivery] { standing.filter(counts) }

    /// Those that are shown and not added up: in another unit, or in words.
    var beside: [Delivery] { standing.filter { !counts($0) } }

    /// What was delivered, in hundredths of the promise's unit.
    var delivered: Int { counted.compactMap(\.quantity).reduce(0, +) }

    func counts(_ delivery: Delivery) -> Bool {
        promise.quantity != nil && delivery.quantity != nil && ResourceTotal.same(delivery.unit) == ResourceTotal.same(promise.unit)
    }

    func state(on day: String) -> State {
        if promise.isWithdrawn == 1 { return .withdrawn }
        if let settled { return settled }
        if let until = promise.untilOn, until < day { return .overdue }
        return standing.isEmpty ? .running : .partly
    }

    /// Delivered in full or more, whatever the day is.
    private var settled: State? {
        guard let promised = promise.quantity else { return standing.contains { $0.isComplete == 1 } ? .delivered : nil }
        if delivered < promised { return nil }
        return delivered == promised ? .delivered : .more
    }
}

/// What was promised of one kind in one unit, against what was delivered of it.
struct LedgerTotal: Hashable, Sendable {
    let resource: Resource
    let unit: String
    let promised: Int
    let delivered: Int

    /// Of each kind and unit that stands promised, in the order of the kinds. What is in words or in another unit is not added up.
    static func of(_ lines: [LedgerLine]) -> [LedgerTotal] {
        let held = lines.filter { $0.promise.isWithdrawn == 0 && $0.promise.quantity != nil }
        return Resource.allCases.flatMap { resource -> [LedgerTotal] in
            let mine = held.filter { $0.promise.resource == resource }
            var units: [String] = []
            for line in mine where !units.contains(ResourceTotal.same(line.promise.unit)) {
                units.append(ResourceTotal.same(line.promise.unit))
            }
            return units.map { unit in
                let together = mine.filter { ResourceTotal.same($0.promise.unit) == unit }
                return LedgerTotal(
                    resource: resource, unit: together.first?.promise.unit ?? unit,
                    promised: together.compactMap(\.promise.quantity).reduce(0, +), delivered: together.map(\.delivered).reduce(0, +))
            }
        }
    }
}

/// Which lines of the ledger somebody wants to see.
struct LedgerFilter: Hashable, Sendable {
    var partner: Identifier?
    var show = Show.all

    enum Show: String, Sendable, CaseIterable {
        case all = "alle"
        case running = "lopend"
        case overdue = "te-laat"
    }

    func takes(_ line: LedgerLine, on day: String) -> Bool {
        guard partner == nil || line.partner.id == partner else { return false }
        switch show {
        case .all: return true
        case .running: return [.running, .partly].contains(line.state(on: day))
        case .overdue: return line.state(on: day) == .overdue
        }
    }
}

/// A promise of a partner somebody comes for whose last day is near or over.
struct LedgerDue: Hashable, Sendable {
    let networkId: Identifier
    let networkName: String
    let line: LedgerLine
    let isOverdue: Bool

    /// How many days before the last one it begins to wait.
    static let daysAhead = 14
}
