import Foundation
import Storage

/// The privacy notice of each network.
struct PrivacyNoticeStore: Sendable {
    let database: Database
    let surroundings: Surroundings
    let authorities: [SupervisoryAuthority]

    /// A network's notice; its fields are nil while nobody has filled it in.
    func find(_ network: Identifier) async throws -> ShownNotice {
        let (name, notice) = try await database.read { db -> (String?, PrivacyNotice?) in
            (
                try db.value("SELECT name FROM network WHERE id = \(network)"),
                try db.row("SELECT * FROM privacy_notice WHERE network_id = \(network)")
            )
        }
        guard let name else { throw WebError.notFound }
        let authority = authorities.first { $0.key == notice?.authority } ?? authorities.first
        return ShownNotice(network: name, notice: notice, authority: authority)
    }

    func set(_ notice: PrivacyNotice, by person: Identifier) async throws {
        let act = surroundings.act(in: notice.networkId, by: person)
        try await database.write { db in
            try db.run(
                """
                INSERT INTO privacy_notice (network_id, controller, controller_address, contact, purpose, legal_basis, officer, authority,
                    answers_months, changed_at)
                VALUES (\(notice.networkId), \(notice.controller), \(notice.controllerAddress), \(notice.contact), \(notice.purpose),
                    \(notice.legalBasis), \(notice.officer), \(notice.authority), \(notice.answersMonths), \(act.at))
                ON CONFLICT (network_id) DO UPDATE SET controller = excluded.controller, controller_address = excluded.controller_address,
                    contact = excluded.contact, purpose = excluded.purpose, legal_basis = excluded.legal_basis, officer = excluded.officer,
                    authority = excluded.authority, answers_months = excluded.answers_months, changed_at = excluded.changed_at
                """)
            try act.record(.privacyNoticeChanged, "", in: db)
        }
    }
}
