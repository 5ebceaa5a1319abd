import Storage

/// What networks ask of the sections of a scheme, where that is not what the scheme itself says.
struct SchemeChoiceStore: Sendable {
    let database: Database
    let surroundings: Surroundings

    private struct Choice: Decodable {
        let section: String
        let standing: SectionStanding
    }

    private struct SchemeChoice: Decodable {
        let scheme: String
        let section: String
        let standing: SectionStanding
    }

    /// Of every scheme, by its key.
    func choices(in network: Identifier) async throws -> [String: [String: SectionStanding]] {
        let rows: [SchemeChoice] = try await database.read { db in
            try db.rows("SELECT scheme, section, standing FROM section_choice WHERE network_id = \(network)")
        }
        return rows.reduce(into: [:]) { $0[$1.scheme, default: [:]][$1.section] = $1.standing }
    }

    func choices(of scheme: String, in network: Identifier) async throws -> [String: SectionStanding] {
        let rows: [Choice] = try await database.read { db in
            try db.rows("SELECT section, standing FROM section_choice WHERE network_id = \(network) AND scheme = \(scheme)")
        }
        return Dictionary(uniqueKeysWithValues: rows.map { ($0.section, $0.standing) })
    }

    /// Keeps what differs from the scheme, and nothing else.
    func choose(_ choices: [String: SectionStanding], of scheme: DocumentScheme, in network: Identifier, by person: Identifier) async throws
    {
        let act = surroundings.act(in: network, by: person)
        try await database.write { db in
            try db.run("DELETE FROM section_choice WHERE network_id = \(network) AND scheme = \(scheme.key)")
            for section in scheme.sections {
                guard let standing = choices[section.key], standing != (section.isRequired ? .required : .optional) else { continue }
                try db.run(
                    """
                    INSERT INTO section_choice (network_id, scheme, section, standing)
                    VALUES (\(network), \(scheme.key), \(section.key), \(standing))
                    """)
            }
            try act.recordOnce(.sectionsChosen, in: db)
        }
    }
}
