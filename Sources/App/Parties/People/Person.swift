import Foundation
import Localization

/// Somebody who uses Samenspel, for one partner or several, in one network or several.
struct Person: Codable, Hashable, Sendable {
    let id: Identifier
    let name: String
    let language: Language
    let password: String?
    let administratorSince: Date?

    var isAdministrator: Bool { administratorSince != nil }
}

/// Mail addresses as we keep and compare them.
enum MailAddress {
    /// The address without spaces around it and in lower case, or nil when it is none.
    static func normalised(_ text: String) -> String? {
        let address = text.trimmingCharacters(in: .whitespacesAndNewlines).lowercased()
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, let local = parts.first, let host = parts.last, !local.isEmpty, host.contains("."),
            !host.hasPrefix("."), !host.hasSuffix("."), !host.contains(".."), address.count <= 320,
            !address.unicodeScalars.contains(where: {
                $0.properties.isWhitespace || $0.value < 32 || "<>,;:()[]\"\\".unicodeScalars.contains($0)
            })
        else { return nil }
        return address
    }
}
