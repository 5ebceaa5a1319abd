import Foundation
import Localization
import Workbooks

/// The register to take along: one row a decision.
struct RegisterFile: Sendable {
    let language: Language
    let zone: TimeZone

    private var l: Language { language }
    private var cells: DelimitedCells { DelimitedCells(language) }

    var headings: [UInt8] {
        var bytes = DelimitedCells.mark
        let headings: [Text] = [
            RegisterText.number, DecisionText.one, RegisterText.network, RegisterText.state, DecisionText.way, DecisionText.closesOn,
            RegisterText.decidedOn, RegisterText.statement, RegisterText.notHeard, RegisterText.stillToRatify, RegisterText.reviewOn,
        ]
        cells.append(headings.map { .text(l($0)) }, to: &bytes)
        return bytes
    }

    func append(_ entry: RegisterEntry, to bytes: inout [UInt8]) {
        let words = RegisterWords(language: language)
        cells.append(
            [
                entry.number.map { .whole($0) } ?? .empty, .text(entry.title), .text(entry.networkName), .text(l(words.state(entry))),
                .text(l(DecisionText.way(entry.way))), .text(entry.closesOn), .text(entry.closedAt.map { Day.of($0, in: zone) } ?? ""),
                .text(entry.statement), .text(entry.unheard.joined(separator: ", ")), .text(words.bodies(entry)),
                .text(entry.reviewOn ?? ""),
            ], to: &bytes)
    }
}

/// How a decision in the register is summed up.
struct RegisterWords {
    let language: Language

    func state(_ entry: RegisterEntry) -> Text {
        switch entry.state {
        case .draft: RegisterText.state(.draft)
        case .open: RegisterText.state(.open)
        case .withdrawn: RegisterText.state(.withdrawn)
        case .closed: closed(entry)
        }
    }

    private func closed(_ entry: RegisterEntry) -> Text {
        guard entry.isTaken else { return entry.outcome.map(DecisionText.outcome) ?? RegisterText.state(.notTaken) }
        if entry.bodies.contains(where: { $0.standing == .refused }) { return RegisterText.refusedAtHome }
        return entry.isFinal ? RegisterText.state(.final) : RegisterText.state(.waiting)
    }

    /// The bodies that still have to ratify, each with its partner.
    func bodies(_ entry: RegisterEntry) -> String {
        entry.bodies.map { one in
            let name = one.body == .own ? one.bodyName : language(RatificationText.body(one.body))
            return "\(name) (\(one.partnerName))"
        }.joined(separator: ", ")
    }

    func unheard(_ entry: RegisterEntry) -> String {
        let more = entry.unheardCount - entry.unheard.count
        return (entry.unheard + (more > 0 ? [language(RegisterText.more(more))] : [])).joined(separator: ", ")
    }
}
