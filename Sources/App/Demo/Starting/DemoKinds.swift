import Foundation
import Localization

/// Three people of the demo say what kind of collaboration they see, and do not see the same.
struct DemoKinds {
    let stores: Stores
    let catalogue: Catalogue
    let clock: StoryClock
    let zone: TimeZone
    let network: Identifier
    let end: Date

    private static let people = ["Hanne Vermeersch", "Youssef El Amrani", "Greet De Wilde"]
    private static let together = ["", "een jeugdwerker", "iemand van de bibliotheek en een vrijwilliger"]

    func tell() async throws {
        let members = try await stores.members.members(of: network)
        for (place, name) in Self.people.enumerated() {
            guard let person = members.first(where: { $0.name == name })?.personId else { continue }
            clock.set(end - Double(30 - 4 * place) * 24 * 3600)
            for display in App.kinds where place < 2 || display.sheet.topic != .governance {
                clock.set(clock.now + 900)
                try await fillIn(display, place, person)
            }
        }
    }

    private func fillIn(_ display: KindDisplay, _ place: Int, _ person: Identifier) async throws {
        let topic = display.sheet.topic
        var answers = display.example(.nl)[place]
        if topic == .governance { answers = try await known(answers, isMeasured: place == 0) }
        var version = 0
        // Somebody looked again after the first conversation.
        if topic == .marks, place == 0 {
            var first = answers
            first[FormAdvice.equality] = "ja"
            first[FormAdvice.equality + "-noot"] = ""
            try await stores.kinds.keep(first, together: "", after: 0, topic, in: network, by: person)
            clock.set(clock.now + 14 * 24 * 3600)
            version = 1
        }
        try await stores.kinds.keep(answers, together: Self.together[place], after: version, topic, in: network, by: person)
        if version == 1 { clock.set(clock.now - 14 * 24 * 3600) }
    }

    /// With the partners there are, and for one of them the figure that was measured.
    private func known(_ answers: KindAnswers, isMeasured: Bool) async throws -> KindAnswers {
        let hints = try await GovernanceHintsStore(
            partners: stores.partners, rounds: stores.rounds, results: stores.results, catalogue: catalogue, timeZone: zone
        ).hints(in: network)
        var answers = answers
        for (key, value) in hints.suggestions where value != KindAnswers.measured { answers[key] = value }
        for (key, measured) in hints.measured where isMeasured {
            answers[key] = KindAnswers.measured
            answers.keep(measured, for: key)
        }
        return answers
    }
}
