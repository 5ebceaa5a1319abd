import Foundation

/// The demo's start: five of the six steps done, one criterion that came later, three talks of which one was misjudged, and a
/// log that goes on with a prospect, a channel for funding and a door.
struct DemoSteps {
    let stores: Stores
    let clock: StoryClock
    let zone: TimeZone
    let network: Identifier
    let person: Identifier
    let end: Date

    private static let day: TimeInterval = 24 * 3600

    func tell() async throws {
        let guest = ArenaGuest(personId: person, name: "Hanne Vermeersch", networkId: network, partnerIds: [], isReader: false)
        guard let arena = try await stores.arenas.arenas.arenas(for: guest).first?.id else { return }
        clock.set(end - 8 * Self.day)
        var way = try await stores.arenas.ways.way(arena, for: guest)
        try await think(way)
        try await lock(way)
        way = try await stores.arenas.ways.way(arena, for: guest)
        try await choose(way)
        clock.set(end - 5 * Self.day)
        try await stores.arenas.criteria.add(
            ["Komt op plekken waar jongeren vanzelf zijn"], because: "Uit het eerste gesprek bleek dat affiches niemand bereiken.",
            in: way.scene.arena, by: person)
        try await talk(way)
        way = try await stores.arenas.ways.way(arena, for: guest)
        try await correct(way)
        for step in StartingStep.allCases where step < .correction {
            try await stores.arenas.ways.set(step, isDone: true, in: way.scene.arena, by: person)
        }
    }

    private func actor(_ name: String, _ way: SixSteps) throws -> ArenaActor {
        guard let actor = way.scene.heads.first(where: { $0.name == name }) else { throw WebError.notFound }
        return actor
    }

    /// Which form would fit whom, before anybody is chosen.
    private func think(_ way: SixSteps) async throws {
        let ideas: [(String, FormIdea.Form, String)] = [
            ("Secundaire school De Vaart", .network, "leerlingbegeleiders die jongeren mee naar een club brengen"),
            ("Secundaire school De Vaart", .adHoc, "een proefmaand in de paasvakantie"),
            ("Schepen van jeugd", .consultation, "twee keer per jaar samen aan tafel"),
            ("Wijkgezondheidscentrum Waterbeke", .bilateral, "een folder in de wachtzaal"),
            ("Bewonersgroep Weverspoort", .network, ""),
            ("Drukkerij Bladzij", .informing, ""),
        ]
        for (name, form, note) in ideas {
            let actor = try actor(name, way)
            let idea = FormIdea(
                id: stores.arenas.ways.surroundings.identifier(), arenaId: actor.arenaId, actorId: actor.id, form: form, note: note)
            try await stores.arenas.selections.add(idea, in: way.scene.arena, by: person)
        }
    }

    private func lock(_ way: SixSteps) async throws {
        let criteria = [
            "Kent de jongeren om wie het gaat van dichtbij", "Kan binnen de maand ja of nee zeggen", "Kijkt anders dan wie er al bij is",
        ]
        for one in criteria {
            clock.set(clock.now + 60)
            try await stores.arenas.criteria.add([one], because: "", in: way.scene.arena, by: person)
        }
        clock.set(clock.now + 3600)
        try await stores.arenas.criteria.lock(in: way.scene.arena, by: person)
    }

    private func choose(_ way: SixSteps) async throws {
        let choices: [(String, ActorChoice.Choice, String, [CriterionCheck.Meets?])] = [
            ("Secundaire school De Vaart", .approach, "Zonder de school bereiken we de helft niet.", [.yes, .partly, .yes]),
            ("Bewonersgroep Weverspoort", .approach, "Zij kennen de jongeren bij naam.", [.yes, .yes, .yes]),
            ("Schepen van jeugd", .approach, "Het reglement voor lidgelden moet mee veranderen.", [.no, .yes, .yes]),
            ("Wijkgezondheidscentrum Waterbeke", .later, "Eerst weten of de school meedoet.", [.partly, nil, .no]),
            ("Drukkerij Bladzij", .no, "Een gewone bestelling volstaat.", [.no, .yes, .no]),
        ]
        for (name, choice, reason, meets) in choices {
            clock.set(clock.now + 600)
            let actor = try actor(name, way)
            let checks = zip(way.criteria.current, meets).compactMap { criterion, meets in
                meets.map { CriterionCheck(criterionId: criterion.id, actorId: actor.id, meets: $0) }
            }
            try await stores.arenas.selections.keep(
                ActorChoice(actorId: actor.id, choice: choice, reason: reason, version: 0, chosenAt: clock.now), checks,
                in: way.scene.arena, by: person)
        }
    }

    private func talk(_ way: SixSteps) async throws {
        let people = try await stores.members.members(of: network)
        let youssef = people.first { $0.name == "Youssef El Amrani" }?.personId
        for told in Self.talks(day: { Day.of(end + $0 * Self.day, in: zone) }, actor: { try actor($0, way).id }) {
            clock.set(clock.now + 3600)
            var one = Approach(
                id: stores.arenas.ways.surroundings.identifier(), arenaId: way.scene.arena.id, kind: told.kind, name: "",
                heldOn: Day.of(end + told.days * Self.day, in: zone), spokenTo: "", door: "", interest: "", condition: "", note: "",
                nextStep: "", writtenAt: way.scene.arena.createdAt)
            try told.fill(&one)
            one.byPersonId = one.kind == .talk && one.motivation == 4 ? youssef : person
            try await stores.arenas.approaches.add(one, in: way.scene.arena, by: person)
        }
    }

    /// Something in the log, so many days before or after the demo's end.
    private struct Told {
        let kind: Approach.Kind
        let days: Double
        let fill: (inout Approach) throws -> Void

        init(_ kind: Approach.Kind, _ days: Double, _ fill: @escaping (inout Approach) throws -> Void) {
            (self.kind, self.days, self.fill) = (kind, days, fill)
        }
    }

    private static func talks(day: @escaping (Double) -> String, actor: @escaping (String) throws -> Identifier) -> [Told] {
        [
            Told(.talk, -5) {
                $0.actorId = try actor("Secundaire school De Vaart")
                ($0.spokenTo, $0.interest) = (
                    "de directeur", "Minder afwezigheden na de paasvakantie, en een antwoord voor bezorgde ouders."
                )
                ($0.motivation, $0.willingness, $0.estimate) = (4, .conditional, .partly)
                $0.condition = "als het binnen de schooluren kan beginnen"
                ($0.nextStep, $0.nextOn) = ("Een dag kiezen met de leerlingbegeleiders", day(-1))
            },
            Told(.talk, -4) {
                $0.actorId = try actor("Bewonersgroep Weverspoort")
                ($0.interest, $0.motivation, $0.willingness, $0.estimate) = (
                    "Dat hun jongeren niet meer op straat hangen.", 5, .yes, .right
                )
            },
            Told(.talk, -3) {
                $0.actorId = try actor("Schepen van jeugd")
                ($0.interest, $0.motivation, $0.willingness) = ("Iets kunnen tonen vóór de begroting.", 3, .yes)
                ($0.estimate, $0.note) = (.wrong, "Het reglement blijkt bij de schepen van sport te liggen.")
            },
            Told(.prospect, -3) { ($0.name, $0.note) = ("Zwembad De Kring", "De redders willen iets doen op woensdagnamiddag.") },
            Told(.funding, -2) {
                ($0.name, $0.note) = ("Projectoproep van de provincie", "Tot 10 000 euro, indienen in februari.")
                ($0.nextStep, $0.nextOn) = ("Nagaan of wij mogen indienen", day(20))
            },
            Told(.door, -2) { ($0.name, $0.door) = ("Schepen van sport", "Greet kent de kabinetschef") },
        ]
    }

    /// What the talks changed in the arena.
    private func correct(_ way: SixSteps) async throws {
        let school = try actor("Secundaire school De Vaart", way)
        guard let talk = way.talks(with: school.id).first, let line = way.board.lines.first(where: { $0.actor.id == school.id }) else {
            return
        }
        let changes = line.items.map { item -> (old: ArenaResource, new: ArenaResource) in
            var new = item.resource
            new.willing = item.resource.resource == .reach ? .yes : new.willing
            new.canUse = item.resource.resource == .time ? .no : new.canUse
            return (item.resource, new)
        }
        clock.set(end - 2 * Self.day)
        try await stores.arenas.corrections.correct(changes, after: talk, in: way.scene.arena, by: person)
    }
}
