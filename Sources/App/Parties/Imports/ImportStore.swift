import Foundation
import Storage

/// Brings a list of people and their partners in: all of it or nothing, and nothing that is there already.
struct ImportStore: Sendable {
    let database: Database
    let surroundings: Surroundings

    private struct Preview: Error {
        let outcome: ImportOutcome
    }

    /// What the list would add; nothing is kept.
    func preview(_ list: PeopleList, into network: Identifier, by person: Identifier) async throws -> ImportOutcome {
        do {
            return try await database.write { [surroundings] db in
                throw Preview(outcome: try Self.apply(list, to: network, by: person, surroundings, in: db))
            }
        } catch let preview as Preview {
            return preview.outcome
        }
    }

    func bringIn(_ list: PeopleList, into network: Identifier, by person: Identifier) async throws -> ImportOutcome {
        try await database.write { [surroundings] db in try Self.apply(list, to: network, by: person, surroundings, in: db) }
    }

    private static func apply(
        _ list: PeopleList, to network: Identifier, by actor: Identifier, _ surroundings: Surroundings, in db: any Connection
    ) throws -> ImportOutcome {
        let now = surroundings.now()
        var outcome = ImportOutcome()
        var partners: [String: Identifier] = [:]
        for partner in try PartnerStore.partners(in: network, db) { partners[key(partner.name)] = partner.id }
        for line in list.lines {
            if !line.partner.isEmpty, partners[key(line.partner)] == nil {
                let partner = partner(line, surroundings.identifier(), network)
                try PartnerStore.insert(partner, at: now, in: db)
                partners[key(line.partner)] = partner.id
                outcome.partners.append(line.partner)
            }
            let member = NewMember(
                name: line.name, address: line.address, partner: partners[key(line.partner)], role: line.role, language: line.language)
            if try MemberStore.insert(
                member, person: surroundings.identifier(), membership: surroundings.identifier(), network: network, at: now, in: db)
            {
                outcome.people.append(line.name)
            }
        }
        if !outcome.isNothing {
            let act = Act(network: network, person: actor, at: now, id: surroundings.identifier())
            try act.record(.listImported, "\(outcome.people.count)", in: db)
        }
        return outcome
    }

    private static func key(_ name: String) -> String {
        name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func partner(_ line: PeopleList.Line, _ id: Identifier, _ network: Identifier) -> Partner {
        Partner(
            id: id, networkId: network, kind: line.partnerKind, name: line.partner, partOf: "", kbo: line.kbo, vCode: nil, ovo: nil,
            sort: line.sort,
            field: line.field, level: line.level, hasVoice: 1, activeFrom: nil, activeUntil: nil)
    }
}
