import Foundation
import Hummingbird
import Storage

@testable import App

/// What the parts of a path stand for when the access table is tried: things that are there, and their counterparts elsewhere.
struct AccessSamples: Sendable {
    private let values: [String: String]
    private let foreign: [String: String]
    private let rounds: [String: Identifier]
    private let links: [String]
    private let code: String
    private let guestLink: String
    private let deciding: DecisionSample
    private let signing: SigningSample
    private let weighings: [String]
    /// Of what is taken away, one for each that takes one.
    private let each: [String: [String]]
    /// Each of the cast as they come, signed in, with a token for their forms.
    private let cookies: [Somebody: [String: String]]

    /// Makes one of everything in a house; it is there again in every house that is opened with samples.
    init(in house: TestHouse) async throws {
        let network = try await house.network()
        let running = try await house.round(TestHouse.running)
        let hall = try await Hall.open(in: house, by: .hanne, .open)
        let seat = try await hall.sit()
        try await hall.makeGuestLink()
        code = hall.code
        guestLink = try await hall.guestLink()
        let draft = try await Self.draft(in: TestHouse.network, by: .hanne, house)
        rounds = try await Self.rounds(hall, running, draft, house)
        let lotte = try await house.person("Lotte Mertens")
        let thrown = try await house.partner("Feestzaal De Sluis bv")
        try await Self.throwAway(thrown, house)
        let sport = try await house.partner("Sportdienst Waterbeke")
        try await Self.bring(into: draft, house)
        weighings = try await (0..<10).asyncMap { try await house.app.stores.weighings.keep(Weighing(task: "Opgave \($0)")).text }
        let arenas = try await ArenaSample.both(in: house)
        let ratifying = try await RatificationSample.make(in: house)
        deciding = try await DecisionSample.make(in: house)
        signing = try await SigningSample.make(in: house)
        let known: [String: String] = [
            ":position": deciding.objection, ":ratification": ratifying.ratifications[1], "{ratifying}": ratifying.decision,
            ":weighing": try await house.weighing().rawValue, "{weighing}": weighings.last ?? "",
            ":code": hall.code, ":seat": String(seat.split(separator: "/").last ?? ""),
            ":session": try await Self.session(in: TestHouse.network, by: .hanne, house), ":domain": "ambition",
            ":action": try await Self.action(in: TestHouse.network, by: .hanne, ["partner": sport.rawValue], house),
            ":own": try await house.ownQuestionnaire(by: .hanne).id.rawValue, ":group": "g1", "{sport}": sport.rawValue,
            ":network": network.rawValue, ":partner": sport.rawValue, ":person": lotte.rawValue,
            ":instrument": "quickscan", ":version": "0", ":picture": "spin.svg",
            "**": "css/base.css", "{lieve}": try await house.person("Lieve Adriaens").rawValue, "{thrown}": thrown.rawValue,
        ].merging(try await Self.sent(to: lotte, rounds["closed"] ?? running.id, running.id, house)) { $1 }
        let mandating = try await house.mandateSamples()
        let promised = try await house.interestSamples()
        let deliveries = try await house.deliverySamples(of: promised[":commitment"])
        let documents = try await AmendmentSample.make(beside: DocumentSample.make(in: house), in: house)
        let linked = try await house.clauseLinkSamples(documents.values)
        let realised = try await RealisationSample.make(in: house)
        each = [
            ":resource": arenas.own.resources, ":criterion": arenas.own.steps.criteria, ":idea": arenas.own.steps.ideas,
            ":ratification": ratifying.ratifications, ":mandate": mandating.mandates, ":delivery": deliveries,
        ].merging(documents.each) { $1 }.merging(realised.each) { $1 }.merging([":link": linked.links]) { $1 }
        values = known.merging(try await Self.kinds(in: network, house)) { $1 }.merging(promised) { $1 }.merging(linked.values) { $1 }
            .merging([":delivery": deliveries[0]]) { $1 }.merging(try await house.journeySamples()) { $1 }.merging(mandating.values) { $1 }
            .merging(arenas.own.values) { $1 }.merging(documents.values) { $1 }.merging(realised.values) { $1 }
            .merging(signing.values) { $1 }.merging(try await house.exportSamples(documents.values, of: sport)) { $1 }
        foreign = try await Self.foreign(arenas.foreign.values, house)
        links = try await Self.links(to: running.id, house)
        cookies = try await Self.everybody(in: house)
    }

    /// What is in another network, or nowhere, of every kind.
    private static func foreign(_ arenas: [String: String], _ house: TestHouse) async throws -> [String: String] {
        try await elsewhere(house).merging(try await house.foreignInterestSamples()) { $1 }
            .merging(try await house.foreignJourneySamples()) { $1 }.merging(try await house.foreignMandateSamples()) { $1 }
            .merging(arenas) { $1 }.merging(try await AmendmentSample.foreign(in: house)) { $1 }
            .merging(try await RealisationSample.foreign(in: house)) { $1 }
            .merging(SigningSample.foreign) { $1 }.merging([
                ":step": "9", ":export": "geen", ":link": try await house.foreignClauseLink(), ":delivery": "geen", ":ratification": "geen",
                ":position": "geen",
            ]) { $1 }
    }

    /// What forms send of people and rounds.
    private static func sent(to person: Identifier, _ closed: Identifier, _ running: Identifier, _ house: TestHouse) async throws
        -> [String: String]
    {
        [
            "{place}": try await house.value("SELECT id FROM membership WHERE person_id = \(person)") ?? "",
            "{remark}": try await remark(in: closed, house),
            "{brought}": try await house.value("SELECT max(id) FROM brought_answers") ?? "",
            "{invitation}": try await unused(in: running, house),
        ]
    }

    private static func links(to round: Identifier, _ house: TestHouse) async throws -> [String] {
        try await house.values("SELECT id FROM invitation WHERE round_id = \(round) AND used = 0 ORDER BY id", as: Identifier.self)
            .map { Invitation.token($0, house.app.site.key).text }
    }

    private static func unused(in round: Identifier, _ house: TestHouse) async throws -> String {
        try await house.value("SELECT id FROM invitation WHERE round_id = \(round) AND used = 0 ORDER BY id LIMIT 1") ?? ""
    }

    private static func remark(in round: Identifier, _ house: TestHouse) async throws -> String {
        try await house.value("SELECT id FROM remark WHERE round_id = \(round) ORDER BY id LIMIT 1") ?? ""
    }

    private static func rounds(_ hall: Hall, _ running: Round, _ draft: Identifier, _ house: TestHouse) async throws -> [String: Identifier]
    {
        [
            "running": running.id, "closed": try await house.round("Eerste meting").id,
            "open": try await house.round("Korte peiling van de kerngroep").id, "draft": draft, "room": hall.round.id,
            "test": try await test(of: draft, house),
        ]
    }

    private static func everybody(in house: TestHouse) async throws -> [Somebody: [String: String]] {
        var cookies: [Somebody: [String: String]] = [:]
        for somebody in Somebody.allCases {
            let browser = try await house.browser(somebody)
            _ = try await browser.formToken()
            cookies[somebody] = await browser.cookies
        }
        return cookies
    }

    /// One of the cast at the door of a house with samples.
    func browser(_ somebody: Somebody, in house: TestHouse) -> Browser { Browser(house, cookies: cookies[somebody] ?? [:]) }

    /// What is there in another network, or nowhere.
    private static func elsewhere(_ house: TestHouse) async throws -> [String: String] {
        [
            ":session": try await session(in: TestHouse.otherNetwork, by: .tom, house), ":domain": "geen",
            ":decision": try await house.decide(in: TestHouse.otherNetwork, by: .tom).id.rawValue,
            ":action": try await action(in: TestHouse.otherNetwork, by: .tom, [:], house),
            ":network": try await house.network(TestHouse.otherNetwork).rawValue,
            ":partner": try await house.partner("vzw Het Kleine Zandkasteel").rawValue,
            ":person": try await house.person("Tom Claes").rawValue,
            ":round": try await draft(in: TestHouse.otherNetwork, by: .tom, house).rawValue, ":instrument": "geen",
            ":weighing": try await weighing(in: TestHouse.otherNetwork, by: .tom, house), ":worksheet": "geen", ":sheet": "geen",
            ":filled": try await filled(house), ":picture": "geen.svg",
            ":own": try await house.ownQuestionnaire(by: .tom).id.rawValue, ":group": "g9",
        ]
    }

    /// The path of a row, with a link of its own for each that tries it.
    func path(_ row: Access, in house: TestHouse, attempt: Int = 0) async throws -> String {
        var path = row.path
        let ends = ["/weg", "/resultaat", "/einde", "/vervangen", "/terug", "/antwoord", "/afgehandeld", "/heropen"]
        for (part, all) in each where ends.contains(where: { path.hasSuffix(part + $0) }) {
            path = path.replacingOccurrences(of: part, with: all[attempt])
        }
        path = Self.filled(path, values(for: row, attempt: attempt))
        // Who comes with somebody else's form token comes from another room or link.
        if attempt == 9, row.path.hasPrefix("/k/") { path = path.replacingOccurrences(of: code, with: "XXXXXX") }
        if path.hasPrefix("/g/:token") { path = path.replacingOccurrences(of: "/g/:token", with: attempt == 9 ? "/g/geen" : guestLink) }
        if path.hasPrefix("/b/:token") {
            path = path.replacingOccurrences(of: "/b/:token", with: attempt == 9 ? "/b/geen" : "/b/" + deciding.link)
        }
        if path.hasPrefix("/a/:token") { path = path.replacingOccurrences(of: ":token", with: links[attempt]) }
        if path.hasPrefix("/weging/:token") { path = path.replacingOccurrences(of: ":token", with: weighings[attempt]) }
        if path.contains(":token") {
            let link = try await house.app.stores.signIns.link(for: house.person("Lieve Adriaens"))
            path = path.replacingOccurrences(of: ":token", with: link.text)
        }
        return path
    }

    private func values(for row: Access, attempt: Int = 0) -> [String: String] {
        let decision = row.path.contains("/bekrachtigingen") ? values["{ratifying}"] : deciding.decisions[row.decision]
        let document = row.path.contains("/:document/project") ? values["{project}"] : values[":document"]
        return values.merging([":round": rounds[row.round]?.rawValue ?? "", ":decision": decision ?? "", ":document": document ?? ""]) {
            $1
        }
        .merging(signing.values(for: row, attempt: attempt)) { $1 }
    }

    func form(_ row: Access) -> [String: String] {
        row.form.mapValues { values[$0] ?? $0 }
    }

    /// The same path with one thing in it that is somewhere else, or that is nowhere: each row has its turn with what is nowhere.
    func strangePaths(_ row: Access, _ number: Int) -> [String] {
        let parts = row.path.split(separator: "/").map(String.init)
        return foreign.keys.sorted().filter(parts.contains).flatMap { part -> [String] in
            let path = Self.filled(row.path, values(for: row).filter { $0.key != part && $0.key.hasPrefix(":") })
            let nowhere = ["00000000-0000-7000-8000-000000000000", "x", "%00", "%FF", "..", "'", String(repeating: "9", count: 300)]
            return [foreign[part] ?? "", nowhere[number % nowhere.count]].map { Self.filled(path, [part: $0]) }
        }
    }

    /// A path with a value for each part that stands for one.
    private static func filled(_ path: String, _ values: [String: String]) -> String {
        path.split(separator: "/", omittingEmptySubsequences: false).map { values[String($0)] ?? String($0) }.joined(separator: "/")
    }

    private static func test(of draft: Identifier, _ house: TestHouse) async throws -> Identifier {
        let path = try await house.path() + "/metingen/\(draft)/proefronde"
        let page = try await house.browser(.hanne).send(.post, path)
        guard page.status == 303, let id = page.location.split(whereSeparator: { "/?".contains($0) }).dropFirst(3).first else {
            throw TestHouse.NotThere(what: "a test round")
        }
        return Identifier(rawValue: String(id))
    }

    private static func bring(into draft: Identifier, _ house: TestHouse) async throws {
        let path = try await house.path() + "/metingen/\(draft)/inbrengen"
        let page = try await house.browser(.hanne).send(.post, path, ["lijst": "1.1\n3"])
        guard page.status == 303 else { throw TestHouse.NotThere(what: "answers that were brought in") }
    }

    private static func session(in network: String, by somebody: Somebody, _ house: TestHouse) async throws -> String {
        _ = try await house.browser(somebody).send(.post, house.path(network) + "/gesprekken", Access.sessionForm)
        guard let id: String = try await house.value("SELECT max(id) FROM group_session WHERE network_id = \(house.network(network))")
        else {
            throw TestHouse.NotThere(what: "a session in \(network)")
        }
        return id
    }

    private static func action(in network: String, by somebody: Somebody, _ more: [String: String], _ house: TestHouse) async throws
        -> String
    {
        _ = try await house.browser(somebody).send(
            .post, house.path(network) + "/acties", ["tekst": "Een actie voor de proef"].merging(more) { $1 })
        guard let id: String = try await house.value("SELECT max(id) FROM action WHERE network_id = \(house.network(network))") else {
            throw TestHouse.NotThere(what: "an action in \(network)")
        }
        return id
    }

    private static func throwAway(_ partner: Identifier, _ house: TestHouse) async throws {
        let now = house.clock.now
        try await house.app.stores.database.write { db in try db.run("UPDATE partner SET deleted_at = \(now) WHERE id = \(partner)") }
    }

    private static func weighing(in network: String, by somebody: Somebody, _ house: TestHouse) async throws -> String {
        let token = try await house.app.stores.weighings.keep(Weighing(task: "Een weging voor de proef"))
        _ = try await house.browser(somebody).send(.post, house.path(network) + "/weging", ["link": token.text])
        return try await house.weighing(in: network).rawValue
    }

    /// A worksheet, a sheet about the kind of collaboration, and what somebody filled in there.
    private static func kinds(in network: Identifier, _ house: TestHouse) async throws -> [String: String] {
        let filled: String? = try await house.value(
            "SELECT min(id) FROM kind_sheet WHERE topic = \(KindTopic.profile) AND network_id = \(network)")
        return [":worksheet": KindTopic.profile.rawValue, ":sheet": KindTopic.profile.rawValue, ":filled": filled ?? ""]
    }

    /// A sheet that somebody filled in about another network.
    private static func filled(_ house: TestHouse) async throws -> String {
        let (network, tom) = (try await house.network(TestHouse.otherNetwork), try await house.person("Tom Claes"))
        try await house.app.stores.kinds.keep(
            KindAnswers(["soort": ["beleid"]]), together: "", after: 0, .profile, in: network, by: tom)
        return try await house.value("SELECT min(id) FROM kind_sheet WHERE network_id = \(network)") ?? ""
    }

    private static func draft(in network: String, by somebody: Somebody, _ house: TestHouse) async throws -> Identifier {
        let path = try await house.path(network)
        let page = try await house.browser(somebody).send(.post, path + "/metingen", Access.roundForm)
        guard page.status == 303, let id = page.location.split(whereSeparator: { "/?".contains($0) }).dropFirst(3).first else {
            throw TestHouse.NotThere(what: "a draft in \(network)")
        }
        return Identifier(rawValue: String(id))
    }
}

extension Access {
    /// The form of a new questionnaire, and a file that holds one.
    static let questionnaireForm = ["titel": "Onze vragen", "van": "betrokkenheid"]
    static let questionnaireFile = """
        {
          "key": "elders", "version": 3, "languages": ["nl"], "title": {"nl": "Van elders"}, "summary": {"nl": "Waarover"},
          "source": {"nl": "Van een ander netwerk"}, "minutes": {"full": 2}, "modes": ["open", "anonymous"],
          "moments": {"max": 1, "labels": [{"nl": "nu"}]}, "priorities": 0, "remarks": true,
          "scale": {"key": "hoe", "labels": [{"nl": "nooit"}, {"nl": "soms"}, {"nl": "altijd"}]},
          "groups": [
            {"key": "eerste", "label": {"nl": "De eerste"}, "short": {"nl": "Eerste"}, "question": {"nl": ""}, "explanation": {"nl": ""},
              "discussion": {"nl": "Wat valt op?"}, "helps": {"nl": "Praten"}, "items": [
              {"key": "1.1", "text": {"nl": "Wij lachen samen"}, "plain": {"nl": ""}}
            ]}
          ]
        }
        """
}
