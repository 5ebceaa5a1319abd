/// A text in every language, side by side, so that a missing one does not compile.
public struct Text: Sendable, Hashable, Codable {
    public let nl: String
    public let en: String
    public let fr: String

    public init(nl: String, en: String, fr: String) {
        self.nl = nl
        self.en = en
        self.fr = fr
    }

    /// A name that is the same in every language.
    public init(verbatim text: String) {
        self.init(nl: text, en: text, fr: text)
    }

    public subscript(language: Language) -> String {
        switch language {
        case .nl: nl
        case .en: en
        case .fr: fr
        }
    }

    /// One text for one thing and another for any other number, zero included.
    ///
    /// French counts zero with the singular.
    public static func counted(_ number: Int, one: Text, other: Text) -> Text {
        Text(nl: number == 1 ? one.nl : other.nl, en: number == 1 ? one.en : other.en, fr: abs(number) <= 1 ? one.fr : other.fr)
    }

    /// This text with every language changed alike.
    public func map(_ change: (String) -> String) -> Text {
        Text(nl: change(nl), en: change(en), fr: change(fr))
    }
}
