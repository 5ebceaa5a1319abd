import Foundation
import Storage

@testable import App

/// A round counted once more, from the rows themselves and by other means than the program's: whole numbers and fractions.
struct Recount {
    struct Domain {
        /// Persons by class, and the sum of their scores as a fraction of sixths.
        var classes = [0, 0, 0, 0, 0]
        var means: [Double] = []
        var meansBefore: [Double] = []
        var changes: [Double] = []
        /// Answers by step, for each statement, and how many did not know.
        var items: [[Int]] = []
        var unknown: [Int] = []
        var priorities = 0
        var n: Int { classes.reduce(0, +) }
    }

    private(set) var domains: [Domain] = []
    let n: Int

    /// - Parameter sizes: how many statements each domain has.
    init(_ house: TestHouse, _ round: Round, sizes: [Int]) async throws {
        let mode = round.mode
        let all = try await house.app.stores.database.read { db in
            var rows: [(now: [UInt8], before: [UInt8]?, priorities: [UInt8])] = []
            try db.forEachRow("SELECT answers, answers_before, priorities FROM response WHERE round_id = \(round.id)") {
                rows.append(($0.bytes(0) ?? [], $0.isNull(1) ? nil : $0.bytes(1), $0.bytes(2) ?? []))
            }
            return rows
        }
        n = all.count
        var start = 0
        for (place, size) in sizes.enumerated() {
            var domain = Domain()
            // Fewer than five who scored one moment only are left out of a domain: they would follow from the rest.
            let onlyNow = all.count {
                $0.before != nil && Self.score($0.now, start, size) != nil && Self.score($0.before ?? [], start, size) == nil
            }
            let onlyBefore = all.count {
                $0.before != nil && Self.score($0.now, start, size) == nil && Self.score($0.before ?? [], start, size) != nil
            }
            let isFew = mode != .open && [onlyNow, onlyBefore].contains { (1...4).contains($0) }
            let rows = all.filter { row in
                guard isFew, let before = row.before else { return true }
                return (Self.score(row.now, start, size) == nil) == (Self.score(before, start, size) == nil)
            }
            for item in start..<start + size {
                domain.items.append((1...5).map { step in rows.count { $0.now[item] == UInt8(step) } })
                domain.unknown.append(rows.count { $0.now[item] == 255 })
            }
            for row in rows {
                let (now, before) = (Self.score(row.now, start, size), row.before.flatMap { Self.score($0, start, size) })
                if let now {
                    // ⌊sum/count + ½⌋ in whole numbers.
                    domain.classes[(2 * now.sum + now.count) / (2 * now.count) - 1] += 1
                    domain.means.append(Double(now.sum) / Double(now.count))
                }
                if let before { domain.meansBefore.append(Double(before.sum) / Double(before.count)) }
                if let now, let before {
                    domain.changes.append(Double(now.sum) / Double(now.count) - Double(before.sum) / Double(before.count))
                }
            }
            domain.priorities = all.count { $0.priorities.contains(UInt8(place + 1)) }
            domains.append(domain)
            start += size
        }
    }

    /// The sum and number of what one person scored in a domain, when that is two thirds of its statements or more.
    private static func score(_ answers: [UInt8], _ start: Int, _ size: Int) -> (sum: Int, count: Int)? {
        let given = (start..<start + size).map { Int(answers[$0]) }.filter { (1...5).contains($0) }
        let needed = [1: 1, 2: 2, 3: 2][size] ?? size
        return given.count >= needed ? (given.reduce(0, +), given.count) : nil
    }
}
