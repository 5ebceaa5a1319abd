import Foundation
import Storage

@testable import App

/// The cast: those who come to the door, from the one who may do most to the one who may do nothing.
enum Somebody: String, CaseIterable, Sendable {
    case hanne = "Hanne Vermeersch"
    case youssef = "Youssef El Amrani"
    case greet = "Greet De Wilde"
    case lieve = "Lieve Adriaens"
    case tom = "Tom Claes"
    case ines = "Ines Maes"
    /// Not signed in.
    case visitor = ""
}

/// What tests need to know of the demo's people and things.
extension TestHouse {
    static let network = "Netwerk Vrije Tijd voor Iedereen"
    static let otherNetwork = "Huis van het Kind Zandhoven-aan-Zee"
    /// The round that is running.
    static let running = "Jaarlijkse meting"

    /// The group session that was held, and the one that is being held.
    static let held = "Gesprek over de eerste meting"
    static let beingHeld = "Kerngroep kijkt terug en vooruit"

    struct NotThere: Error {
        let what: String
    }

    func value<T: Decodable & Sendable>(_ sql: SQL, as type: T.Type = T.self) async throws -> T? {
        try await app.stores.database.read { db in try db.value(sql, as: T.self) }
    }

    func values<T: Decodable & Sendable>(_ sql: SQL, as type: T.Type = T.self) async throws -> [T] {
        try await app.stores.database.read { db in try db.values(sql, as: T.self) }
    }

    func count(_ sql: SQL) async throws -> Int {
        try await value(sql, as: Int.self) ?? 0
    }

    func network(_ name: String = TestHouse.network) async throws -> Identifier {
        try await one("SELECT id FROM network WHERE name = \(name)", name)
    }

    func person(_ name: String) async throws -> Identifier {
        try await one("SELECT id FROM person WHERE name = \(name)", name)
    }

    func partner(_ name: String) async throws -> Identifier {
        try await one("SELECT id FROM partner WHERE name = \(name)", name)
    }

    func round(_ name: String) async throws -> Round {
        guard let round: Round = try await app.stores.database.read({ db in try db.row("SELECT * FROM round WHERE name = \(name)") }) else {
            throw NotThere(what: name)
        }
        return round
    }

    func groupSession(_ name: String) async throws -> GroupSession {
        let session: GroupSession? = try await app.stores.database.read { db in
            try db.row("SELECT * FROM group_session WHERE name = \(name)")
        }
        guard let session else { throw NotThere(what: name) }
        return session
    }

    /// The personal link of everybody who is invited to a round, by name.
    func links(to round: Round) async throws -> [String: String] {
        let invitations = try await app.stores.invitations.invitations(to: round.id)
        return Dictionary(uniqueKeysWithValues: invitations.map { ($0.name, "/a/" + Invitation.token($0.id, app.site.key).text) })
    }

    func link(of name: String, to round: Round) async throws -> String {
        guard let link = try await links(to: round)[name] else { throw NotThere(what: "the link of \(name)") }
        return link
    }

    /// The paths of a network and of a round in it.
    func path(_ network: String = TestHouse.network) async throws -> String {
        "/netwerken/\(try await self.network(network))"
    }

    func path(of session: GroupSession) -> String { "/netwerken/\(session.networkId)/gesprekken/\(session.id)" }

    func path(of round: Round) -> String { "/netwerken/\(round.networkId)/metingen/\(round.id)" }

    private func one(_ sql: SQL, _ name: String) async throws -> Identifier {
        guard let id = try await value(sql, as: Identifier.self) else { throw NotThere(what: name) }
        return id
    }
}
