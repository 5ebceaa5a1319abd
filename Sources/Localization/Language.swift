import Foundation

/// A language people read Samenspel in. Adding one is adding a case: every `Text` then stops compiling until it has it.
public enum Language: String, Sendable, Hashable, Codable, CaseIterable {
    case nl, en, fr

    /// The language tag for `lang` attributes, with the region whose habits we follow.
    public var tag: String {
        switch self {
        case .nl: "nl-BE"
        case .en: "en-GB"
        case .fr: "fr-BE"
        }
    }

    /// The language's own name for itself.
    public var name: String {
        switch self {
        case .nl: "Nederlands"
        case .en: "English"
        case .fr: "Français"
        }
    }

    var locale: Locale { Locale(identifier: tag) }

    /// This text in this language: `language(RoundText.title)`.
    public func callAsFunction(_ text: Text) -> String {
        text[self]
    }

    /// The first language of an `Accept-Language` header that we have, by its weights.
    ///
    /// - Parameter header: the header as sent, for example `fr-BE,fr;q=0.9,en;q=0.8`.
    /// - Returns: `nil` when none is known.
    public init?(accepting header: String) {
        var best: (language: Language, weight: Double)?
        for part in header.split(separator: ",").prefix(20) {
            let fields = part.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
            guard let tag = fields.first, let language = Language(rawValue: String(tag.lowercased().prefix(2))) else { continue }
            let weight = fields.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
            if weight > 0, weight > best?.weight ?? 0 { best = (language, weight) }
        }
        guard let best else { return nil }
        self = best.language
    }
}
