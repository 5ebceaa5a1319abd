import Foundation
import Localization

/// The demo's group sessions: one that was held about the first round, and one that is being held.
struct DemoSessions {
    let stores: Stores
    let catalogue: Catalogue
    let clock: StoryClock
    let zone: TimeZone
    let network: Identifier
    let person: Identifier
    let end: Date

    private static let day: TimeInterval = 24 * 3600

    /// What the group says of a domain.
    private struct Said {
        let group: String
        var before: Int?
        let score: Int
        let conclusion: String
        var isPriority = false
    }

    /// What is agreed: by which partner and person, how many days from the end of the story, and how far it is.
    private struct Agreed {
        let group: String
        let body: String
        let partner: String
        let name: String
        let days: Double
        let state: Action.State
        var followUp = ""
    }

    func tell() async throws {
        try await finished()
        try await running()
    }

    private func finished() async throws {
        clock.set(end - 288 * Self.day)
        let round = try await stores.rounds.rounds(in: network).first { $0.name == "Eerste meting" }
        var session = try session("Gesprek over de eerste meting", about: round, form: .full, isTwice: false)
        session.facilitator = "Joris Hellinck (Steunpunt Samen Uit)"
        session.people = 17
        try await stores.groupSessions.add(session, by: person)
        for said in Self.first { try await keep(said, in: session) }
        for agreed in Self.agreements { try await add(agreed, to: session) }
        clock.set(clock.now + 7200)
        try await stores.groupSessions.close(session, by: person)
        for agreed in Self.agreements where agreed.state != .open { try await move(agreed, in: session) }
    }

    private func running() async throws {
        clock.set(end - 3600)
        var session = try session("Kerngroep kijkt terug en vooruit", about: nil, form: .short, isTwice: true)
        session.facilitator = "Hanne Vermeersch"
        session.people = 8
        try await stores.groupSessions.add(session, by: person)
        try await stores.papers.keep(try papers(session), papers: 8, version: 0, in: session, by: person)
        for said in Self.halfway { try await keep(said, in: session) }
    }

    private func session(_ name: String, about round: Round?, form: Questionnaire.Form, isTwice: Bool) throws -> GroupSession {
        guard let instrument = catalogue.newest("quickscan") else { throw WebError.notFound }
        return GroupSession(
            id: stores.groupSessions.surroundings.identifier(), networkId: network, roundId: round?.id, instrumentKey: instrument.key,
            instrumentVersion: instrument.version, form: form, name: name, heldOn: Day.of(clock.now, in: zone),
            beforeLabel: isTwice ? instrument.moments.labels.first?.nl : nil, nowLabel: instrument.moments.labels.last?.nl ?? "",
            facilitator: "")
    }

    private func keep(_ said: Said, in session: GroupSession) async throws {
        clock.set(clock.now + 360)
        let score = GroupScore(groupKey: said.group, score: said.score, scoreBefore: said.before, conclusion: said.conclusion)
        try await stores.groupScores.keep(score, isPriority: said.isPriority, in: session, by: person)
    }

    private func add(_ agreed: Agreed, to session: GroupSession) async throws {
        clock.set(clock.now + 60)
        let partner = try await stores.partners.partners(in: network).first { $0.name == agreed.partner }
        let owner = try await stores.members.members(of: network).first { $0.name == agreed.name }
        try await stores.actions.add(
            Action(
                id: stores.actions.surroundings.identifier(), networkId: network, body: agreed.body, partnerId: partner?.id,
                personId: owner?.personId, dueOn: Day.of(end + agreed.days * Self.day, in: zone), state: .open, followUp: agreed.followUp,
                sourceKind: .groupSession, sourceId: session.id, sourcePart: agreed.group),
            by: person)
    }

    private func move(_ agreed: Agreed, in session: GroupSession) async throws {
        clock.set(clock.now + 30 * Self.day)
        let action = try await stores.actions.actions(from: session.id, in: network).first { $0.action.body == agreed.body }
        if let action { try await stores.actions.set(agreed.state, of: action.action, by: person) }
    }

    /// Eight sheets, spread a little differently for each statement.
    private func papers(_ session: GroupSession) throws -> PaperCounts {
        var counts = PaperCounts()
        for (place, item) in try session.questionnaire(catalogue).items.enumerated() {
            for (isBefore, shift) in [(true, 0), (false, 1)] {
                for sheet in 0..<8 {
                    let answer = min(5, max(1, 2 + shift + (sheet * 3 + place * 5) % 4 - (place % 3 == 0 ? 1 : 0)))
                    counts.sheets[.init(item: item.key, isBefore: isBefore, answer: answer), default: 0] += 1
                }
            }
        }
        return counts
    }

    private static let first = [
        Said(group: "ambition", score: 4, conclusion: "Iedereen wil hetzelfde: vrije tijd voor elk kind. Dat houden we vast."),
        Said(group: "results", score: 3, conclusion: "Onze doelen zijn goed, maar niet elke partner vindt er zijn eigen werk in terug."),
        Said(group: "relations", score: 5, conclusion: "We kennen elkaar en durven bellen."),
        Said(group: "organisation", score: 3, conclusion: "Wie wat beslist, is niet voor iedereen duidelijk."),
        Said(
            group: "path", score: 2, conclusion: "We werken hard zonder stappenplan. Nieuwe partners weten niet waar we staan.",
            isPriority: true),
        Said(group: "roles", score: 3, conclusion: "De trekkersrol weegt op één dienst."),
        Said(group: "environment", score: 3, conclusion: "De gemeenteraad weet te weinig van ons."),
        Said(
            group: "development", score: 3,
            conclusion: "Voor de ene leert het netwerk elke maand, voor de andere nooit. Wie op terrein werkt, hoort de lessen niet.",
            isPriority: true),
        Said(
            group: "trio", score: 2, conclusion: "Tijd voor het netwerk gaat af van de eigen dienst. Daar praten we te weinig over.",
            isPriority: true),
        Said(group: "partners", score: 4, conclusion: "De juiste partners zitten rond de tafel; de jongeren zelf nog niet."),
    ]

    private static let agreements = [
        Agreed(
            group: "path", body: "Een stappenplan voor twee jaar op één blad zetten en voorleggen", partner: "Cultuurdienst Waterbeke",
            name: "Hanne Vermeersch", days: -200, state: .done, followUp: "Goedgekeurd op de vergadering van mei."),
        Agreed(
            group: "path", body: "Elke nieuwe partner krijgt een uur uitleg van een vaste peter of meter", partner: "Sportdienst Waterbeke",
            name: "Youssef El Amrani", days: -40, state: .open),
        Agreed(
            group: "development", body: "Na elk project een halfuur terugblikken, met wie op terrein werkte", partner: "vzw Welkom",
            name: "Greet De Wilde", days: 25, state: .running),
        Agreed(
            group: "trio", body: "Met elke directie praten over de tijd die het netwerk vraagt", partner: "OCMW Waterbeke",
            name: "Els Verstraete", days: 60, state: .open),
    ]

    private static let halfway = [
        Said(group: "ambition", before: 4, score: 4, conclusion: "Dit blijft onze kracht."),
        Said(group: "results", before: 3, score: 4, conclusion: "Met drie doelen in plaats van tien werkt het beter."),
        Said(group: "path", before: 2, score: 4, conclusion: "Het stappenplan helpt. Nu nog volhouden.", isPriority: true),
    ]
}
