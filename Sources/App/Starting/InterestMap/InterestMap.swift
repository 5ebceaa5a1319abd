import Foundation

/// The partners of a network beside each other: what each strives for, why it takes part, what it brings in, and what is still empty.
struct InterestMap: Sendable {
    /// One row a partner, in the order of the alphabet.
    let rows: [PartnerInterests]
    let marks: [InterestMark]
    let today: String

    /// The columns of the map.
    enum Column: String, Sendable, CaseIterable {
        case ambition, network, organisation, individual, commitment

        /// The text that stands in it; nil where it is something else.
        var part: Interest.Part? { Interest.Part(rawValue: rawValue) }
    }

    func isEmpty(_ column: Column, of row: PartnerInterests) -> Bool {
        switch column {
        case .ambition, .network, .organisation: column.part.flatMap(row.text) == nil
        case .individual: row.shared.isEmpty
        case .commitment: row.running(on: today).isEmpty
        }
    }

    /// How many partners have something in a column.
    func filled(_ column: Column) -> Int { rows.count { !isEmpty(column, of: $0) } }

    var isEmpty: Bool { rows.allSatisfy(\.isEmpty) && marks.isEmpty }

    /// What is brought in together, by kind.
    var totals: [ResourceTotal] { ResourceTotal.of(rows.flatMap(\.commitments), on: today) }

    func row(of partner: Identifier) -> PartnerInterests? { rows.first { $0.partner.id == partner } }

    /// The text a mark is on.
    func text(at place: InterestMark.Place) -> Interest? { row(of: place.partner)?.text(place.part) }

    func marks(on place: InterestMark.Place) -> [InterestMark] { marks.filter { $0.other(than: place) != nil } }

    /// Whether a text that the mark is on was changed after it was set.
    func isOutdated(_ mark: InterestMark) -> Bool {
        [mark.left, mark.right].compactMap { $0 }.contains { place in
            text(at: place).map { $0.writtenAt > mark.changedAt } ?? true
        }
    }

    /// The partners whose ambition runs ahead of what they bring in.
    var warnings: [Warning] { rows.compactMap { Warning($0, on: today) } }

    /// The partners that called their ambition high themselves.
    var ambitious: [PartnerInterests] { rows.filter { $0.ambition?.reach?.isHigh == true } }

    /// A high ambition with little against it: high ambition tends to low ownership. A rule that anybody can check, and no score:
    /// the partner itself called its ambition one of transformation or transition, and nothing that runs today can be counted.
    struct Warning: Hashable, Sendable {
        let partner: Partner
        let reach: Interest.Reach
        let lack: Lack

        /// What is not there.
        enum Lack: Hashable, Sendable {
            /// Nothing was promised.
            case nothing
            /// What was promised is over.
            case ended
            /// What runs is told in words only.
            case uncounted
        }

        init?(_ row: PartnerInterests, on day: String) {
            guard let reach = row.ambition?.reach, reach.isHigh else { return nil }
            let running = row.running(on: day)
            guard !running.contains(where: { $0.quantity != nil }) else { return nil }
            partner = row.partner
            self.reach = reach
            lack = !running.isEmpty ? .uncounted : row.commitments.isEmpty ? .nothing : .ended
        }
    }
}
