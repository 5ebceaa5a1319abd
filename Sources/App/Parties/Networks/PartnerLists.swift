import Foundation
import Localization

/// The lists from which partners and networks are described: kinds of network, sorts, fields and levels. They are data.
struct PartnerLists: Decodable, Sendable {
    let sorts: [Entry]
    let fields: [Entry]
    let levels: [Entry]
    let networkKinds: [Entry]

    /// One entry: the key that is kept and the words that are shown.
    struct Entry: Decodable, Hashable, Sendable {
        let key: String
        let label: Text
    }

    /// Reads the lists from the catalogue.
    init(file: URL) throws {
        self = try JSONDecoder().decode(PartnerLists.self, from: Data(contentsOf: file))
    }

    static func label(_ key: String?, in entries: [Entry]) -> Text? {
        entries.first { $0.key == key }?.label
    }

    /// The entry that a word in any language means, for lists that people paste.
    static func key(_ word: String, in entries: [Entry]) -> String? {
        let word = word.lowercased()
        return entries.first {
            [$0.key.lowercased(), $0.label.nl.lowercased(), $0.label.en.lowercased(), $0.label.fr.lowercased()].contains(word)
        }?.key
    }
}
