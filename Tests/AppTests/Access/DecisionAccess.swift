import Foundation
import Storage

@testable import App

extension Access {
    private static let one = "/netwerken/:network/besluiten/:decision"
    private static let proposal = [
        "titel": "Samen één affiche", "voorstel": "We maken één affiche.", "manier": "consent", "stemming": "named", "quorum": "half",
        "stilte": "notBound", "vraagt": "agree", "niveau": "network", "tegen": "2027-01-15", "versie": "1",
    ]
    private static let text = [
        "titel": "Samen één affiche", "voorstel": "We maken twee affiches.", "waarom": "Eén volstaat niet", "gelezen": "1",
        "verwerkt-1": "Het tweede affiche is in eenvoudige taal",
    ]
    private static let said = ["standpunt": "consent", "gelezen": "1"]

    /// Proposals of Hanne, and decisions. Youssef speaks for the sports service, Greet for vzw Welkom, Lieve reads.
    static let decisions: [Access] = [
        insiders("GET /netwerken/:network/afspraken"),
        insiders("GET /netwerken/:network/besluiten"),
        writers("GET /netwerken/:network/besluiten/nieuw"),
        writers("POST /netwerken/:network/besluiten", proposal),
        insiders("GET " + one).of("open"),
        insiders("GET " + one + "/geschiedenis").of("open"),
        insiders("GET " + one + "/standpunten.csv").of("open"),
        drafters("GET " + one + "/voorstel"),
        drafters("POST " + one + "/voorstel", proposal),
        drafters("POST " + one + "/weg"),
        drafters("POST " + one + "/openen"),
        leads("GET " + one + "/begeleiden"),
        leads("GET " + one + "/tekst"),
        leads("POST " + one + "/tekst", text),
        leads("POST " + one + "/herinneren"),
        leads("POST " + one + "/later", ["tegen": "2027-02-15", "waarom": "Het college komt pas in februari samen"]),
        leads("POST " + one + "/intrekken", ["reden": "Er komt een beter voorstel"]),
        leads("POST " + one + "/bezwaren/:position", ["antwoord": "We bespraken het met de school"]),
        leads("POST " + one + "/sluiten"),
        insiders("GET " + one + "/standpunt").of("open"),
        Access("POST " + one + "/standpunt", said, [303, 303, 303, 403, 404, 404, 401], round: "draft").of("open"),
        sport("POST " + one + "/standpunt/terug/:partner", in: "open"),
        sport("POST " + one + "/advies/:partner/vragen", ["vraag": "Wat vinden jullie?"], in: "open"),
        sport("POST " + one + "/advies/:partner", ["advies": "for"], in: "open"),
        leads("GET " + one + "/uitspraak", in: "closed"),
        leads("POST " + one + "/uitspraak", ["uitspraak": "We maken één affiche."], in: "closed"),
        sport("POST " + one + "/alsnog/:partner", ["aansluiten": "ja"], in: "closed"),
        leads("GET " + one + "/herbekijken", in: "stated"),
        leads("POST " + one + "/herbekijken", ["oordeel": "stands"], in: "stated"),
        writers("GET " + one + "/acties").of("stated"),
        writers("POST " + one + "/acties", ["tekst": "De drukker bellen"]).of("stated"),
        everybody("GET /b/:token"),
        everybody("POST /b/:token", said, 303),
    ]

    private func of(_ decision: String) -> Access {
        var row = self
        row.decision = decision
        return row
    }

    private static func only(_ route: String, _ form: [String: String], _ statuses: [Int], in decision: String) -> Access {
        let isRead = route.hasPrefix("GET")
        let status = isRead ? 200 : 303
        let all = statuses.map { $0 == 0 ? status : $0 } + [404, 404, isRead ? 303 : 401]
        return Access(route, form, all, round: "draft").of(decision)
    }

    private static func writers(_ route: String, _ form: [String: String] = [:]) -> Access {
        only(route, form, [0, 0, 0, 403], in: "open")
    }
    /// Somebody else's draft is not there.
    private static func drafters(_ route: String, _ form: [String: String] = [:]) -> Access {
        only(route, form, [0, 404, 404, 404], in: "draft")
    }
    private static func leads(_ route: String, _ form: [String: String] = [:], in decision: String = "open") -> Access {
        only(route, form, [0, 403, 403, 403], in: decision)
    }
    private static func sport(_ route: String, _ form: [String: String] = [:], in decision: String) -> Access {
        only(route, form, [403, 0, 403, 403], in: decision)
    }
}

/// A decision in each state: a draft, an open one with an objection and a question to colleagues, a closed one in which the sports
/// service was not heard, and one that has been written down.
struct DecisionSample {
    let decisions: [String: String]
    let objection: String
    let link: String

    static func make(in house: TestHouse) async throws -> DecisionSample {
        let all = house.app.stores.agreements
        let draft = try await house.propose("Een affiche in klad")
        let open = try await house.propose("Een affiche voor iedereen")
        try await house.open(open)
        try await house.say(open, "Basisschool Waterbeke-Centrum", .objection, "Niemand leest affiches")
        let (youssef, network) = (
            try await house.person(Somebody.youssef.rawValue),
            try await house.app.stores.networks.find(
                house.network(), for: house.person(Somebody.hanne.rawValue)
            ).network
        )
        let scene = try await all.decisions.scene(open.id, in: network.id)
        let sport = try await house.partner("Sportdienst Waterbeke")
        guard let voice = scene.voices.first(where: { $0.partnerId == sport }), let objection = scene.objections.first else {
            throw TestHouse.NotThere(what: "a voice and an objection")
        }
        try await all.advice.ask("Wat denken jullie?", of: voice, on: scene.decision, in: network, by: youssef)
        var taken = Decided()
        (taken.title, taken.number, taken.silent) = ("Samen één kalender", 971, ["Sportdienst Waterbeke"])
        let closed = try await house.decide(taken)
        (taken.title, taken.number) = ("Samen één agenda", 972)
        let stated = try await house.decide(taken)
        try await all.closing.state(
            StatedOutcome(statement: "We houden één agenda.", reviewOn: nil), on: stated, by: house.person(Somebody.hanne.rawValue))
        return DecisionSample(
            decisions: [
                "draft": draft.id.rawValue, "open": open.id.rawValue, "closed": closed.id.rawValue, "stated": stated.id.rawValue,
            ], objection: objection.id.rawValue, link: PositionLinkStore.token(open.id, sport, youssef, house.app.site.key).text)
    }
}

extension TestHouse {
    /// A draft of a proposal.
    func propose(
        _ title: String, _ way: Decision.Way = .consent, in name: String = TestHouse.network, by somebody: Somebody = .hanne,
        options: [String] = [], _ change: (inout Decision) -> Void = { _ in }
    ) async throws -> Decision {
        var decision = Decision(
            id: app.surroundings.identifier(), networkId: try await network(name), state: .draft, level: .network, title: title,
            body: "We doen dit samen.", reason: "Omdat het beter werkt.", occasion: "", occasionOn: nil, way: way, ballot: .named,
            isHidden: 0,
            quorum: .twoThirds, silence: .notBound, needs: .agree, amount: nil,
            closesOn: Day.of(clock.now + 14 * 24 * 3600, in: app.site.timeZone))
        change(&decision)
        try await app.stores.agreements.proposals.add(decision, options: options, by: person(somebody.rawValue))
        return decision
    }

    /// Nobody speaks for another any more.
    func endDelegations() async throws {
        try await app.stores.database.write { db in try db.run("DELETE FROM delegation") }
    }

    func open(_ decision: Decision, by somebody: Somebody = .hanne) async throws {
        try await app.stores.agreements.proposals.open(decision, by: person(somebody.rawValue))
    }

    func scene(_ decision: Decision) async throws -> DecisionScene {
        try await app.stores.agreements.decisions.scene(decision.id, in: decision.networkId)
    }

    /// A position of a partner, by whoever: what a store keeps does not ask who may.
    func say(
        _ decision: Decision, _ partner: String, _ stance: Stance, _ reason: String = "", text: Int = 1, option: Int? = nil,
        isPersonal: Bool = false, by somebody: Somebody = .hanne
    ) async throws {
        let new = NewPosition(
            partnerId: try await self.partner(partner), textNumber: text, stance: stance, optionPlace: option, reason: reason,
            isPersonal: isPersonal)
        try await app.stores.agreements.positions.take(new, on: decision, by: person(somebody.rawValue), byLink: false)
    }
}
