import Foundation
import Storage

/// Putting a partner in the bin. Its people stay in the network, without a partner until it is brought back.
extension PartnerStore {
    func remove(_ partner: Partner, by person: Identifier) async throws {
        let act = surroundings.act(in: partner.networkId, by: person)
        try await database.write { db in
            let put = try db.run(
                "UPDATE partner SET deleted_at = \(act.at), deleted_by = \(person) WHERE id = \(partner.id) AND deleted_at IS NULL")
            guard put == 1 else { throw WebError.notFound }
            try act.record(.partnerRemoved, partner.name, in: db)
        }
    }
}
