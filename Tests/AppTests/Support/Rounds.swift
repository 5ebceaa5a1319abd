import Foundation
import HTTPTypes
import Storage

@testable import App

/// Making rounds and answering them, as people do it.
extension TestHouse {
    /// A draft that a coordinator makes with the form; in Tom's network six people are invited, in Hanne's a hundred.
    func draft(by somebody: Somebody = .tom, _ changes: [String: String] = [:]) async throws -> Round {
        let network = somebody == .tom ? TestHouse.otherNetwork : TestHouse.network
        let form = Access.roundForm.merging(["naam": "De meting"]) { $1 }.merging(changes) { $1 }
        let page = try await browser(somebody).send(.post, try await path(network) + "/metingen", form)
        guard page.status == 303 else { throw NotThere(what: "the draft: \(try page.text)") }
        return try await round(form["naam"] ?? "")
    }

    /// A round that has just been opened.
    func openRound(by somebody: Somebody = .tom, _ changes: [String: String] = [:]) async throws -> Round {
        let draft = try await draft(by: somebody, changes)
        guard try await browser(somebody).send(.post, path(of: draft) + "/opening").status == 303 else {
            throw NotThere(what: "the opening")
        }
        return try await round(draft.name)
    }

    func close(_ round: Round, by somebody: Somebody = .tom) async throws {
        guard try await browser(somebody).send(.post, path(of: round) + "/sluiting").status == 303 else {
            throw NotThere(what: "the closing")
        }
    }

    /// Everybody's link, in the order of their names.
    func sortedLinks(to round: Round) async throws -> [String] {
        try await links(to: round).sorted { $0.key < $1.key }.map(\.value)
    }

    /// The demo's measurement with each other instrument, by its key.
    static let outcomes = DemoAnswers.others.map { (name: $0.instrument, round: $0.name) }

    func responses(to round: Round) async throws -> Int {
        try await count("SELECT count(*) FROM response WHERE round_id = \(round.id)")
    }

    /// How many invitations of a round were used.
    func used(in round: Round) async throws -> Int {
        try await count("SELECT count(*) FROM invitation WHERE round_id = \(round.id) AND used = 1")
    }
}

/// An answering form that is filled in.
enum Sheet {
    static let keys = (1...10).flatMap { domain in (1...3).map { "\(domain).\($0)" } }

    /// The same answer to every statement.
    static func all(_ answer: String, before: String? = nil, _ more: [String: String] = [:]) -> [String: String] {
        var fields = Dictionary(uniqueKeysWithValues: keys.map { ("n" + $0, answer) })
        if let before { for key in keys { fields["v" + key] = before } }
        return fields.merging(more) { $1 }
    }
}
