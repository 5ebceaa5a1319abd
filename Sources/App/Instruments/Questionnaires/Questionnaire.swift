import Foundation
import Localization

/// An instrument as a round asks it: in full or in short, about one moment or two.
struct Questionnaire: Sendable {
    let instrument: Instrument
    let form: Form
    /// What the moments are called, the earlier first; one or two.
    let moments: [Text]

    enum Form: String, Codable, Sendable, CaseIterable {
        case full, short
    }

    /// What tells one way of asking an instrument from another.
    struct Asked: Hashable, Sendable {
        let key: String
        let version: Int
        let form: Form
        let moments: [Text]
    }

    var asked: Asked { Asked(key: instrument.key, version: instrument.version, form: form, moments: moments) }

    /// A domain with the statements that are asked about it.
    struct Section: Sendable {
        let group: Instrument.Group
        let items: [Instrument.Item]
        /// Where the first of them stands among all the answers.
        let offset: Int
    }

    let sections: [Section]
    let items: [Instrument.Item]

    init(instrument: Instrument, form: Form, moments: [Text]) {
        self.instrument = instrument
        self.form = form
        self.moments = moments
        var offset = 0
        sections = instrument.groups.compactMap { group in
            let items = form == .full ? group.items : group.items.filter { $0.short == true }
            guard !items.isEmpty else { return nil }
            defer { offset += items.count }
            return Section(group: group, items: items, offset: offset)
        }
        items = sections.flatMap(\.items)
    }

    /// The byte that stands for "don't know" among the answers.
    static let unknown: UInt8 = 255

    var minutes: Int { form == .full ? instrument.minutes.full : instrument.minutes.short }
    var asksBefore: Bool { moments.count > 1 }
}
