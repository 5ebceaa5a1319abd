import Foundation
import Localization
import Markdown
import Storage

@testable import App

extension TestHouse {
    /// What a network knows for its documents.
    func facts(_ name: String = TestHouse.network, for document: Identifier? = nil) async throws -> KnownFacts {
        let id = try await network(name)
        let network: Network? = try await app.stores.database.read { db in try db.row("SELECT * FROM network WHERE id = \(id)") }
        guard let network else { throw NotThere(what: name) }
        return try await app.stores.committing.fills.known(in: network, document: document ?? app.surroundings.identifier())
    }

    /// Somebody as an arena knows them.
    func guest(_ name: String, isReader: Bool = false) async throws -> ArenaGuest {
        let (person, network) = (try await person(name), try await network())
        let places = try await app.stores.members.places(of: person, in: network)
        return ArenaGuest(
            personId: person, name: name, networkId: network, partnerIds: Set(places.compactMap(\.partnerId)), isReader: isReader)
    }
}

extension KnownFacts {
    func body(_ fill: DocumentScheme.Fill, _ language: Language = .nl) -> String {
        DocumentFill.body(of: fill, from: self, in: language)
    }

    /// Everything that any document could begin with, in every language.
    var everything: String {
        Language.allCases.flatMap { language in DocumentScheme.Fill.allCases.map { body($0, language) } }.joined(separator: "\n\n")
    }
}

extension RichText {
    /// What a text is made of, each kind once.
    var shapes: Set<String> { Set(blocks.flatMap(Self.shapes)) }

    private static func shapes(_ block: Block) -> [String] {
        switch block {
        case .heading(_, let content): ["heading"] + shapes(content)
        case .paragraph(let content): ["paragraph"] + shapes(content)
        case .list(_, let items): ["list"] + items.flatMap { $0.flatMap(shapes) }
        case .table(let header, let rows): ["table"] + (header + rows.flatMap { $0 }).flatMap(shapes)
        case .quote(let blocks): ["quote"] + blocks.flatMap(shapes)
        case .verbatim: ["verbatim"]
        case .rule: ["rule"]
        }
    }

    private static func shapes(_ content: [Inline]) -> [String] {
        content.flatMap { one -> [String] in
            switch one {
            case .text: ["text"]
            case .strong(let inner): ["strong"] + shapes(inner)
            case .emphasis(let inner): ["emphasis"] + shapes(inner)
            case .struck(let inner): ["struck"] + shapes(inner)
            case .code: ["code"]
            case .link(let inner, _): ["link"] + shapes(inner)
            case .lineBreak: ["break"]
            }
        }
    }
}
