import Localization

/// Ready scales to start from.
enum OwnScale: String, Sendable, CaseIterable {
    case agreement = "akkoord"
    case frequency = "hoe-vaak"
    case tenPoints = "tien"
    case involvement = "betrokkenheid"

    func scale(key: String) -> Instrument.Scale {
        Instrument.Scale(key: key, kind: .ordered, labels: labels, notes: nil, unknown: OwnStartText.unknown)
    }

    var labels: [Text] {
        switch self {
        case .agreement: OwnStartText.agreement
        case .frequency: OwnStartText.frequency
        case .tenPoints: (0...10).map { Text(verbatim: "\($0)") }
        case .involvement: OwnStartText.involvement
        }
    }
}

extension OwnKind {
    /// The scale of a group that asks in this way, with as much of the one it had as fits.
    func scale(after old: Instrument.Scale) -> Instrument.Scale {
        var scale = old
        let had = OwnKind(old)
        scale.kind = scaleKind
        scale.notes = self == had ? old.notes : nil
        switch self {
        case .scale: if !had.hasOwnLabels || !OwnLimit.scale.contains(old.steps) { scale.labels = OwnScale.agreement.labels }
        case .choice: if !had.hasOwnLabels { scale.labels = [OwnStartText.firstChoice, OwnStartText.secondChoice] }
        case .number: scale.labels = Self.tenths
        case .ticks: if had != .ticks { scale.labels = [OwnStartText.ticked] }
        case .ranking, .text, .words, .ideas: if had != self { scale.labels = [] }
        }
        return scale
    }
}

/// What a new questionnaire starts from.
enum OwnStart: Sendable {
    case empty
    /// How each topic is to be taken part in.
    case involvement
    case copy(Instrument)

    static let emptyValue = "leeg"
    static let involvementValue = "betrokkenheid"

    init?(_ value: String, _ catalogue: Catalogue) {
        switch value {
        case Self.emptyValue: self = .empty
        case Self.involvementValue: self = .involvement
        default:
            guard let instrument = catalogue.newest(value) else { return nil }
            self = .copy(instrument)
        }
    }

    func instrument(key: String, title: String, language: Language) -> Instrument {
        switch self {
        case .empty:
            var instrument = Instrument.blank(key: key, languages: [language])
            instrument.title = Text { $0 == language ? title : "" }
            return instrument.settled
        case .involvement: return Self.involvement(key, title, language)
        case .copy(let instrument): return instrument.remade(key: key, title: title, language: language)
        }
    }

    private static func involvement(_ key: String, _ title: String, _ language: Language) -> Instrument {
        var instrument = Instrument.blank(key: key, languages: Language.allCases)
        instrument.title = Text { $0 == language ? title : "" }
        instrument.summary = OwnStartText.involvementAbout
        var topics = Instrument.Group.blank(number: 1, label: OwnStartText.topics)
        topics.question = OwnStartText.involvementQuestion
        topics.items = OwnStartText.sampleTopics.enumerated().map { place, text in
            Instrument.Item(key: "\(place + 2)", text: text, plain: .empty)
        }
        topics.scale = "topics"
        instrument.set(OwnScale.involvement.scale(key: "topics"))
        var needs = Instrument.Group.blank(number: 5, label: OwnStartText.needs)
        needs.question = OwnStartText.needsQuestion
        needs.scale = "needs"
        instrument.set(Instrument.Scale(key: "needs", kind: .text, labels: [], notes: nil, unknown: nil))
        instrument.groups = [topics, needs]
        return instrument.settled
    }
}

extension Instrument {
    /// The first number that no key of a group or statement holds.
    var firstFreeNumber: Int {
        let keys = groups.flatMap { [$0.key] + $0.items.map(\.key) }
        let numbers = keys.compactMap { key in Int(key.drop { !$0.isNumber }.prefix { $0.isNumber }) }
        return (numbers.filter { $0 < 1_000_000 }.max() ?? 0) + 1
    }
}
