@testable import App

/// One route and what each of the cast gets there.
struct Access: Sendable, CustomStringConvertible {
    /// The method and the path, as the router has them.
    let route: String
    /// What is sent; `{name}` stands for a sample.
    let form: [String: String]
    let expected: [Int]
    /// The round that `:round` stands for.
    var round = "draft"
    /// The decision that `:decision` stands for.
    var decision = "open"

    var description: String { route }
    var method: String { String(route.prefix { $0 != " " }) }
    var path: String { String(route.drop { $0 != " " }.dropFirst()) }
    var isWrite: Bool { method != "GET" }
    /// A file to take along rather than a page.
    var isFile: Bool {
        [":picture", "/bijlagen/:file", "/uitvoer/:export", ".png", "/bestand/:file", "/pdf", ".csv", ".xlsx", ".json", "/stroom", "/foto"]
            .contains(where: path.hasSuffix)
    }

    func status(for somebody: Somebody) -> Int {
        zip(Somebody.allCases, expected).first { $0.0 == somebody }?.1 ?? 0
    }

    /// Hanne, Youssef, Greet, Lieve, Tom, Ines, a visitor.
    init(_ route: String, _ form: [String: String], _ expected: [Int], round: String) {
        self.route = route
        self.form = form
        self.expected = expected
        self.round = round
    }

    static func everybody(_ route: String, _ form: [String: String] = [:], _ status: Int = 200, round: String = "running") -> Access {
        Access(route, form, Array(repeating: status, count: 7), round: round)
    }

    static func signedIn(_ route: String, _ form: [String: String] = [:], round: String = "draft") -> Access {
        let isRead = route.hasPrefix("GET")
        return Access(route, form, Array(repeating: isRead ? 200 : 303, count: 6) + [isRead ? 303 : 401], round: round)
    }

    static func insiders(_ route: String, round: String = "running") -> Access {
        Access(route, [:], [200, 200, 200, 200, 404, 404, 303], round: round)
    }

    static func coordinators(_ route: String, _ form: [String: String] = [:], _ status: Int? = nil, round: String = "draft")
        -> Access
    {
        let isRead = route.hasPrefix("GET")
        return Access(route, form, [status ?? (isRead ? 200 : 303), 403, 403, 403, 404, 404, isRead ? 303 : 401], round: round)
    }

    /// Every route of the site.
    static let table =
        openToAll + rooms + own + networks + rounds + law + sessions + actions + questionnaires + worksheets + weighings + arenas + steps
        + kinds + projects + realisations
        + ratifications + interests + journey + mandates + charter + decisions + documents + exports + amendments + clauseLinks + signing
        + ledger
        + agreementRegister

    private static let openToAll: [Access] = [
        everybody("GET /"),
        everybody("GET /bronnen"),
        everybody("GET /uitleg"),
        everybody("GET /hulp"),
        everybody("GET /toegankelijkheid"),
        everybody("GET /uitleg/:instrument"),
        everybody("GET /uitleg/:instrument/begeleidersblad"),
        // The quickscan says nothing about a person, so it has no page for oneself.
        everybody("GET /uitleg/:instrument/zelf", [:], 404), everybody("POST /uitleg/:instrument/zelf", [:], 404),
        everybody("GET /health"),
        everybody("GET /assets/:version/**"),
        everybody("GET /demo"),
        everybody("POST /demo/aanmelden", ["wie": "{lieve}"], 303),
        everybody("POST /taal", ["taal": "fr"], 303),
        everybody("GET /aanmelden"),
        everybody("POST /aanmelden", ["adres": "lieve.adriaens@waterbeke.example"]),
        everybody("GET /aanmelden/:token"),
        everybody("POST /aanmelden/:token", [:], 303),
        everybody("POST /afmelden", [:], 303),
        everybody("GET /a/:token"),
        everybody("POST /a/:token", ["n1.1": "4"], 303),
        everybody("POST /a/:token/klad", ["n1.1": "4"], 303),
        everybody("GET /a/:token/bedankt", [:], 303),
        everybody("GET /a/:token/privacy"),
        everybody("POST /a/:token/niet", [:], 303),
        // A quickscan says nothing about a person.
        everybody("POST /a/:token/spiegel", ["n1.1": "4"], 404),
        everybody("POST /a/:token/toch", [:], 303),
    ]

    /// Answering without an invitation; the round is open, with a room in it.
    private static let rooms: [Access] = [
        everybody("GET /g/:token", round: "room"),
        everybody("POST /g/:token", ["n1.1": "4"], 303, round: "room"),
        everybody("GET /g/:token/bedankt", round: "room"),
        everybody("GET /g/:token/privacy", round: "room"),
        everybody("GET /k"),
        everybody("GET /k/:code", round: "room"),
        everybody("POST /k/:code", [:], 303, round: "room"),
        everybody("GET /k/:code/stroom", round: "room"),
        everybody("GET /k/:code/:seat", round: "room"),
        everybody("POST /k/:code/:seat", ["welke": "0", "n1.1": "4"], 303, round: "room"),
        coordinators("GET /netwerken/:network/metingen/:round/gastlink", round: "room"),
        coordinators("POST /netwerken/:network/metingen/:round/gastlink", round: "room"),
        coordinators("POST /netwerken/:network/metingen/:round/gastlink/weg", round: "room"),
        coordinators("GET /netwerken/:network/metingen/:round/zaal", round: "room"),
        coordinators("POST /netwerken/:network/metingen/:round/zaal", round: "room"),
        coordinators("POST /netwerken/:network/metingen/:round/zaal/stand", ["doe": "volgende", "versie": "2"], round: "room"),
        coordinators("GET /netwerken/:network/metingen/:round/zaal/affiche", round: "room"),
        coordinators("GET /netwerken/:network/metingen/:round/zaal/stroom", round: "room"),
        coordinators("GET /netwerken/:network/metingen/:round/zaal/teksten", round: "room"),
        coordinators("POST /netwerken/:network/metingen/:round/zaal/teksten", ["besluit": "tonen"], round: "room"),
    ]

    private static let networks: [Access] = [
        insiders("GET /netwerken/:network"),
        coordinators("POST /netwerken/:network/eerste-stappen"),
        coordinators("GET /netwerken/:network/wijzigen"),
        coordinators("POST /netwerken/:network/wijzigen", ["naam": "Een andere naam", "soort": "own"]),
        coordinators("GET /netwerken/:network/activiteit"),
        coordinators("GET /netwerken/:network/post"),
        insiders("GET /netwerken/:network/partners"),
        coordinators("GET /netwerken/:network/partners/nieuw"),
        coordinators("POST /netwerken/:network/partners", ["naam": "Nieuwe partner", "soort-partner": "group"]),
        // A partner is for its coordinator and for its own representative, and for no other.
        Access("GET /netwerken/:network/partners/:partner", [:], [200, 200, 403, 403, 404, 404, 303], round: "draft"),
        Access(
            "POST /netwerken/:network/partners/:partner", ["naam": "Sportdienst", "soort-partner": "service"],
            [303, 303, 403, 403, 404, 404, 401], round: "draft"),
        coordinators("GET /netwerken/:network/mensen/nieuw"),
        coordinators("POST /netwerken/:network/mensen", ["naam": "Nieuw mens", "rol": "member", "taal": "nl"]),
        coordinators("GET /netwerken/:network/mensen/:person"),
        coordinators("POST /netwerken/:network/mensen/:person", ["plaats": "{place}", "rol": "reader"]),
        coordinators("POST /netwerken/:network/mensen/:person/weg", ["plaats": "{place}"]),
        coordinators("GET /netwerken/:network/importeren"),
        coordinators("POST /netwerken/:network/importeren/voorbeeld", ["lijst": "Nieuw mens;nieuw@waterbeke.example"], 200),
        coordinators("POST /netwerken/:network/importeren", ["lijst": "Nieuw mens;nieuw@waterbeke.example"]),
    ]

    /// The form of a privacy notice that is right.
    static let noticeForm = [
        "verantwoordelijke": "Gemeente Waterbeke", "adres": "Dorpsplein 1", "contact": "privacy@waterbeke.example", "grond": "consent",
        "toezicht": "gba", "maanden": "12",
    ]

    private static let law: [Access] = [
        insiders("GET /netwerken/:network/wie-ziet-wat"),
        insiders("GET /netwerken/:network/privacy"),
        coordinators("GET /netwerken/:network/privacy/wijzigen"),
        coordinators("POST /netwerken/:network/privacy", noticeForm),
        signedIn("GET /instellingen/gegevens"),
        signedIn("GET /instellingen/gegevens/bestand"),
        // Tom coordinates alone.
        Access("POST /instellingen/gegevens/wissen", [:], [303, 303, 303, 303, 409, 303, 401], round: "draft"),
        signedIn("POST /instellingen/gegevens/wissen/terug"),
        Access("POST /instellingen/gegevens/wissen/nu", ["zeker": "1"], [303, 303, 303, 303, 409, 303, 401], round: "draft"),
        Access("GET /beheer/bewaartermijnen", [:], [404, 404, 404, 404, 404, 200, 303], round: "draft"),
        Access("POST /beheer/bewaartermijnen", [:], [404, 404, 404, 404, 404, 303, 401], round: "draft"),
        Access("POST /mijn-plek/terughalen", ["netwerk": ":network"], [404, 404, 404, 404, 404, 404, 401], round: "draft"),
        coordinators("GET /netwerken/:network/prullenmand"),
        coordinators("POST /netwerken/:network/prullenmand", ["soort": "partner", "wat": "{thrown}"]),
        coordinators("POST /netwerken/:network/partners/:partner/weg"),
        coordinators("GET /netwerken/:network/weg"),
        coordinators("POST /netwerken/:network/weg"),
        insiders("GET /netwerken/:network/verlaten"),
        Access("POST /netwerken/:network/verlaten", [:], [303, 303, 303, 303, 404, 404, 401], round: "draft"),
        coordinators("GET /netwerken/:network/overdragen"),
        coordinators("POST /netwerken/:network/overdragen", ["aan": "{lieve}"]),
        coordinators("POST /netwerken/:network/mensen/:person/adres", ["adres": "juist@waterbeke.example"]),
        coordinators("POST /netwerken/:network/mensen/:person/wissen"),
    ]

    /// The form of a round that is right.
    static let roundForm = [
        "instrument": "quickscan", "vorm": "full", "naam": "Een meting", "moment": "free", "modus": "confidential", "k": "5",
        "momenten": "1", "nu": "nu",
        "sluit": "2026-12-05",
    ]

    private static let rounds: [Access] = [
        insiders("GET /netwerken/:network/metingen"),
        coordinators("GET /netwerken/:network/metingen/nieuw"), coordinators("GET /netwerken/:network/metingen/kiezen"),
        coordinators("POST /netwerken/:network/metingen", roundForm),
        insiders("GET /netwerken/:network/metingen/:round"),
        coordinators("GET /netwerken/:network/metingen/:round/wijzigen"),
        coordinators("POST /netwerken/:network/metingen/:round", roundForm),
        coordinators("POST /netwerken/:network/metingen/:round/weg"),
        insiders("GET /netwerken/:network/metingen/:round/vragen"),
        coordinators("POST /netwerken/:network/metingen/:round/kopie", round: "closed"),
        coordinators("POST /netwerken/:network/metingen/:round/proefronde"),
        // A test round is there for coordinators only.
        Access("GET /netwerken/:network/proefrondes/:round", [:], [200, 404, 404, 404, 404, 404, 303], round: "test"),
        Access("POST /netwerken/:network/proefrondes/:round/deelname", [:], [303, 404, 404, 404, 404, 404, 401], round: "test"),
        Access("POST /netwerken/:network/proefrondes/:round/weg", [:], [303, 404, 404, 404, 404, 404, 401], round: "test"),
        coordinators("GET /netwerken/:network/metingen/:round/inbrengen"),
        coordinators("POST /netwerken/:network/metingen/:round/inbrengen/voorbeeld", ["lijst": "1.1;1.2\n4;5"], 200),
        coordinators("POST /netwerken/:network/metingen/:round/inbrengen", ["lijst": "1.1;1.2\n4;5"]),
        coordinators("POST /netwerken/:network/metingen/:round/inbrengen/weg", ["inbreng": "{brought}"]),
        insiders("GET /netwerken/:network/metingen/:round/resultaten", round: "closed"),
        insiders("GET /netwerken/:network/metingen/verloop/:instrument"),
        insiders("GET /netwerken/:network/metingen/:round/resultaten.csv", round: "closed"),
        insiders("GET /netwerken/:network/metingen/:round/resultaten.xlsx", round: "closed"),
        insiders("GET /netwerken/:network/metingen/:round/resultaten.json", round: "closed"),
        coordinators("GET /netwerken/:network/metingen/:round/toelichtingen", round: "closed"),
        coordinators(
            "POST /netwerken/:network/metingen/:round/toelichtingen", ["toelichting": "{remark}", "besluit": "verbergen"], round: "closed"),
        coordinators("POST /netwerken/:network/metingen/:round/toelichtingen/alle", round: "closed"),
        insiders("GET /netwerken/:network/metingen/:round/antwoorden.csv", round: "open"),
        insiders("GET /netwerken/:network/metingen/:round/resultaten/:picture", round: "closed"),
        coordinators("GET /netwerken/:network/metingen/:round/brieven", round: "running"),
        coordinators("POST /netwerken/:network/metingen/:round/opening"),
        coordinators("POST /netwerken/:network/metingen/:round/sluiting", round: "running"),
        coordinators("POST /netwerken/:network/metingen/:round/uitstel", ["sluit": "2027-01-31"], round: "running"),
        coordinators("POST /netwerken/:network/metingen/:round/herinneringen", round: "running"),
        coordinators("POST /netwerken/:network/metingen/:round/proefmail"),
        coordinators("POST /netwerken/:network/metingen/:round/gasten", ["naam": "Een gast"]),
        coordinators("POST /netwerken/:network/metingen/:round/uitnodigingen", round: "running"),
        coordinators("POST /netwerken/:network/metingen/:round/uitnodigingen/weg", ["uitnodiging": "{invitation}"], round: "running"),
    ]

    /// Those who take part may write; readers only read.
    static func participants(_ route: String, _ form: [String: String] = [:]) -> Access {
        let isRead = route.hasPrefix("GET")
        let status = isRead ? 200 : 303
        return Access(route, form, [status, status, status, 403, 404, 404, isRead ? 303 : 401], round: "running")
    }

    static let sessionForm = [
        "naam": "Een gesprek", "meting": "", "instrument": "quickscan", "vorm": "full", "datum": "2026-11-21", "momenten": "1", "nu": "nu",
    ]

    private static let sessions: [Access] = [
        insiders("GET /netwerken/:network/metingen/:round/formulier"),
        insiders("GET /netwerken/:network/gesprekken"),
        coordinators("GET /netwerken/:network/gesprekken/nieuw"),
        coordinators("POST /netwerken/:network/gesprekken", sessionForm),
        insiders("GET /netwerken/:network/gesprekken/:session"),
        coordinators("GET /netwerken/:network/gesprekken/:session/wijzigen"),
        coordinators("POST /netwerken/:network/gesprekken/:session", sessionForm),
        coordinators("POST /netwerken/:network/gesprekken/:session/weg"),
        coordinators("POST /netwerken/:network/gesprekken/:session/sluiting"),
        coordinators("POST /netwerken/:network/gesprekken/:session/heropening"),
        insiders("GET /netwerken/:network/gesprekken/:session/scherm"),
        insiders("GET /netwerken/:network/gesprekken/:session/scherm/:domain"),
        participants("POST /netwerken/:network/gesprekken/:session/scherm/:domain", ["versie": "0"]),
        insiders("GET /netwerken/:network/gesprekken/:session/formulier"),
        participants("GET /netwerken/:network/gesprekken/:session/tellingen"),
        participants(
            "POST /netwerken/:network/gesprekken/:session/tellingen", ["versie": "0", "bladen": "3", "n1.1-4": "3"]),
    ]

    private static let questionnaires: [Access] = [
        coordinators("GET /netwerken/:network/eigen-vragenlijsten"),
        coordinators("GET /netwerken/:network/eigen-vragenlijsten/nieuw"),
        coordinators("POST /netwerken/:network/eigen-vragenlijsten", questionnaireForm),
        coordinators("GET /netwerken/:network/eigen-vragenlijsten/importeren"),
        coordinators("POST /netwerken/:network/eigen-vragenlijsten/importeren/voorbeeld", ["tekst": questionnaireFile], 200),
        coordinators("POST /netwerken/:network/eigen-vragenlijsten/importeren", ["tekst": questionnaireFile]),
        coordinators("GET /netwerken/:network/eigen-vragenlijsten/:own"),
        coordinators("POST /netwerken/:network/eigen-vragenlijsten/:own", ["versie": "1", "talen": "nl", "titel-nl": "Anders"]),
        coordinators("GET /netwerken/:network/eigen-vragenlijsten/:own/groepen/:group"),
        coordinators("POST /netwerken/:network/eigen-vragenlijsten/:own/groepen/:group", ["versie": "1", "naam-nl": "Anders"]),
        coordinators("GET /netwerken/:network/eigen-vragenlijsten/:own/voorbeeld"),
        coordinators("GET /netwerken/:network/eigen-vragenlijsten/:own/vragenlijst.json"),
        coordinators("POST /netwerken/:network/eigen-vragenlijsten/:own/ongedaan"),
        coordinators("POST /netwerken/:network/eigen-vragenlijsten/:own/volgende"),
        coordinators("POST /netwerken/:network/eigen-vragenlijsten/:own/kopie", ["naar": ":network"]),
        coordinators("POST /netwerken/:network/eigen-vragenlijsten/:own/weg"),
        coordinators("POST /netwerken/:network/eigen-vragenlijsten/:own/terug"),
    ]

    /// The action is of the sports service: of its coordinator and of who speaks for it.
    private static let actions: [Access] = [
        insiders("GET /netwerken/:network/acties"),
        participants("GET /netwerken/:network/acties/nieuw"),
        participants("POST /netwerken/:network/acties", ["tekst": "Iets doen"]),
        Access("GET /netwerken/:network/acties/:action/wijzigen", [:], [200, 200, 403, 403, 404, 404, 303], round: "running"),
        Access(
            "POST /netwerken/:network/acties/:action", ["tekst": "Iets anders doen", "staat": "running", "partner": "{sport}"],
            [303, 303, 403, 403, 404, 404, 401], round: "running"),
        Access("POST /netwerken/:network/acties/:action/staat", ["staat": "done"], [303, 303, 403, 403, 404, 404, 401], round: "running"),
    ]
}
