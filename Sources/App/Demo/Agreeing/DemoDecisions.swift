import Foundation

/// The demo's decisions: one whose objection was worked out and that waits for a second body, one closed with partners that were
/// not heard, one that is open with an objection, one in secret, and a draft.
struct DemoDecisions {
    let stores: Stores
    let clock: StoryClock
    let zone: TimeZone
    let network: Identifier
    let person: Identifier
    let end: Date

    static let pass = "Vrijetijdspas voor alle inwoners met een laag inkomen"

    private static let day: TimeInterval = 24 * 3600
    private var all: AgreementStores { stores.agreements }

    func tell() async throws {
        try await decidePass()
        try await decideInsurance()
        try await askContact()
        try await askNetworkDay()
        clock.set(end - 2 * Self.day)
        try await draft("Eén gezamenlijke nieuwsbrief", "Vier keer per jaar één nieuwsbrief van alle partners samen, in klare taal.")
    }

    /// With an objection, a text that takes it in, and everybody heard.
    private func decidePass() async throws {
        clock.set(end - 60 * Self.day)
        let decision = try await draft(
            Self.pass,
            "Elke inwoner met een laag inkomen krijgt van het OCMW een pas die bij alle partners dezelfde korting geeft.",
            reason: "Nu heeft elke dienst een eigen regeling, en mensen moeten telkens opnieuw uitleggen waarom ze korting vragen.",
            occasion: "Kernoverleg", days: 21)
        try await open(decision)
        clock.set(end - 57 * Self.day)
        try await say(
            decision, 1, "vzw Welkom", .objection,
            "De pas mag er niet anders uitzien dan een gewone pas: mensen willen niet herkend worden aan hun kaart.")
        try await say(decision, 1, "Sportdienst Waterbeke", .consent)
        clock.set(end - 52 * Self.day)
        try await workOut(decision)
        clock.set(end - 48 * Self.day)
        for partner in try await voices(decision) {
            try await say(
                decision, 2, partner, partner == "Jeugddienst Waterbeke" ? .concern : .consent,
                partner == "Jeugddienst Waterbeke" ? "De kampen van deze zomer zijn al gepubliceerd; daar starten we een jaar later." : "")
        }
        clock.set(end - 40 * Self.day)
        try await all.closing.close(decision.id, in: network, by: person)
        try await state(
            decision,
            "Vanaf 1 maart krijgt elke inwoner met een laag inkomen een pas die er voor iedereen hetzelfde uitziet. Alle partners geven er dezelfde korting op.",
            reviewInDays: 150)
        let action = Action(
            id: stores.actions.surroundings.identifier(), networkId: network,
            body: "De drukker drie ontwerpen laten maken, samen met vzw Welkom",
            partnerId: try await partner("Cultuurdienst Waterbeke"), personId: person, dueOn: Day.of(end + 14 * Self.day, in: zone),
            state: .running, followUp: "", sourceKind: .decision, sourceId: decision.id, sourcePart: nil, doneAt: nil)
        try await stores.actions.add(action, by: person)
    }

    private func workOut(_ decision: Decision) async throws {
        let scene = try await all.decisions.scene(decision.id, in: network)
        var changed = scene.decision
        changed.body =
            "Elke inwoner met een laag inkomen krijgt van het OCMW een pas die bij alle partners dezelfde korting geeft. De pas ziet er voor alle inwoners hetzelfde uit; alleen de kassa leest het tarief."
        let answers = scene.objections.map { ($0.id, "Eén pas voor alle inwoners; het tarief zit in de code en niet op de kaart.") }
        try await all.proposals.change(
            text: changed, options: [], because: "Het bezwaar van vzw Welkom is erin verwerkt.",
            answers: Dictionary(uniqueKeysWithValues: answers), seen: 1, by: person)
    }

    /// On the gradients of agreement, closed on its day with two partners that were not heard.
    private func decideInsurance() async throws {
        clock.set(end - 34 * Self.day)
        let decision = try await draft(
            "Eén vrijwilligersverzekering voor alle partners",
            "Wij sluiten samen één verzekering af voor onze vrijwilligers, met de cultuurdienst als aanspreekpunt.",
            reason: "Kleine groepen betalen nu het meest.", way: .gradients, days: 14, needs: .commit, amount: 250)
        try await open(decision)
        clock.set(end - 30 * Self.day)
        let stances: [Stance] = [
            .wholehearted, .wholehearted, .minorPoint, .wholehearted, .reservations, .aside, .minorPoint, .wholehearted,
        ]
        let silent = ["Wandelclub Stap Mee", "Woonmaatschappij Bekeland", "Basisschool Waterbeke-Centrum"]
        for (place, partner) in try await voices(decision).filter({ !silent.contains($0) }).enumerated() {
            try await say(decision, 1, partner, stances[place % stances.count], place == 4 ? "Als de premie volgend jaar niet stijgt." : "")
        }
        clock.set(end - 19 * Self.day)
        try await all.closing.close(decision.id, in: network, by: nil)
        try await state(decision, "Wij sluiten samen één verzekering af, met de cultuurdienst als aanspreekpunt.", reviewInDays: 330)
    }

    /// Open, with an objection that stands, somebody who agrees in person only, and most still silent.
    private func askContact() async throws {
        clock.set(end - 4 * Self.day)
        let decision = try await draft(
            "Een vast contactpunt in elke dienst",
            "Elke partner wijst één persoon aan die mensen persoonlijk ontvangt en naar de juiste activiteit brengt.",
            reason: "Wie doorverwezen wordt, haakt onderweg vaak af.", occasion: "Groepsgesprek over de eerste meting", days: 12)
        try await open(decision)
        clock.set(end - 3 * Self.day)
        try await say(decision, 1, "OCMW Waterbeke", .consent, "Bij ons is dat het onthaal.")
        try await say(
            decision, 1, "Basisschool Waterbeke-Centrum", .objection,
            "Eén persoon is bij ons onmogelijk in juli en augustus: de school is dan dicht.")
        try await say(
            decision, 1, "Bewonersgroep Weverspoort", .concern, "Wij zijn vrijwilligers en zitten niet elke dag achter een loket.")
        try await say(decision, 1, "Wijkgezondheidscentrum Waterbeke", .consent, isPersonal: true)
    }

    private func askNetworkDay() async throws {
        clock.set(end - 3 * Self.day)
        let decision = try await draft(
            "Waar houden we de netwerkdag?", "We kiezen de plek voor de netwerkdag van volgend voorjaar.", way: .majority, days: 10,
            isSecret: true, options: ["In de basisschool", "In het wijkgezondheidscentrum", "Bij Feestzaal De Sluis"])
        try await open(decision)
        clock.set(end - 2 * Self.day)
        for (place, partner) in ["vzw Welkom", "Jeugddienst Waterbeke", "OCMW Waterbeke"].enumerated() {
            try await say(decision, 1, partner, .yes, option: place == 0 ? 1 : 2)
        }
    }

    @discardableResult
    private func draft(
        _ title: String, _ body: String, reason: String = "", occasion: String = "", way: Decision.Way = .consent, days: Double = 12,
        needs: Decision.Need = .agree, amount: Int? = nil, isSecret: Bool = false, options: [String] = []
    ) async throws -> Decision {
        let decision = Decision(
            id: stores.actions.surroundings.identifier(), networkId: network, state: .draft, level: .network, title: title, body: body,
            reason: reason, occasion: occasion, occasionOn: occasion.isEmpty ? nil : Day.of(clock.now - Self.day, in: zone), way: way,
            ballot: isSecret ? .secret : .named, isHidden: isSecret ? 1 : 0, quorum: .twoThirds, silence: .notBound, needs: needs,
            amount: amount, closesOn: Day.of(clock.now + days * Self.day, in: zone))
        try await all.proposals.add(decision, options: options, by: person)
        return decision
    }

    private func open(_ decision: Decision) async throws { try await all.proposals.open(decision, by: person) }

    private func voices(_ decision: Decision) async throws -> [String] {
        try await all.decisions.scene(decision.id, in: network).present.map(\.name)
    }

    private func partner(_ name: String) async throws -> Identifier? {
        try await stores.partners.partners(in: network).first { $0.name == name }?.id
    }

    /// Whoever speaks for a partner says something for it.
    private func say(
        _ decision: Decision, _ text: Int, _ name: String, _ stance: Stance, _ reason: String = "", option: Int? = nil,
        isPersonal: Bool = false
    ) async throws {
        guard let partner = try await partner(name) else { throw WebError.notFound }
        let members = try await stores.members.members(of: network)
        let speakers = Speakers(
            members: members, mandates: try await all.mandates.mandates(in: network), today: Day.of(clock.now, in: zone))
        guard let speaker = speakers.of(partner).first ?? members.first(where: { $0.partnerId == partner }) else { return }
        clock.set(clock.now + 1800)
        try await all.positions.take(
            NewPosition(
                partnerId: partner, textNumber: text, stance: stance, optionPlace: option, reason: reason, isPersonal: isPersonal),
            on: decision, by: speaker.personId, byLink: false)
    }

    private func state(_ decision: Decision, _ words: String, reviewInDays days: Double) async throws {
        clock.set(clock.now + 3600)
        let outcome = StatedOutcome(statement: words, reviewOn: Day.of(end + days * Self.day, in: zone))
        try await all.closing.state(outcome, on: decision, by: person)
    }
}
