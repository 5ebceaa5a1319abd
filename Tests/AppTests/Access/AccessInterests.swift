@testable import App

extension Access {
    /// The partner is the sports service: only who comes for it fills in; its coordinator has no say in that.
    private static func own(_ route: String, _ form: [String: String] = [:]) -> Access {
        let isRead = route.hasPrefix("GET")
        return Access(route, form, [403, isRead ? 200 : 303, 403, 403, 404, 404, isRead ? 303 : 401], round: "running")
    }

    static let interests: [Access] = [
        insiders("GET /netwerken/:network/belangen"),
        insiders("GET /netwerken/:network/belangen/belangenkaart.csv"),
        insiders("GET /netwerken/:network/belangen/partners/:partner"),
        own("GET /netwerken/:network/belangen/partners/:partner/wijzigen"),
        own(
            "POST /netwerken/:network/belangen/partners/:partner",
            ["ambitie": "Iets nieuws", "versie-ambitie": "{ambition}", "wie-leest": "coordinators"]),
        own("POST /netwerken/:network/belangen/partners/:partner/terughalen", ["deel": "ambition", "versie": "1"]),
        own("GET /netwerken/:network/belangen/partners/:partner/mezelf"),
        own("POST /netwerken/:network/belangen/partners/:partner/mezelf", ["tekst": "Ik leer er veel", "versie": "{own}"]),
        own("POST /netwerken/:network/belangen/partners/:partner/mezelf/delen", ["delen": "1"]),
        own("POST /netwerken/:network/belangen/partners/:partner/mezelf/wissen"),
        own("GET /netwerken/:network/belangen/partners/:partner/inbreng/nieuw"),
        own(
            "POST /netwerken/:network/belangen/partners/:partner/inbreng", ["hulpbron": "time", "hoeveel": "2", "eenheid": "uur per week"]),
        own("GET /netwerken/:network/belangen/inbreng/:commitment/wijzigen"),
        own("POST /netwerken/:network/belangen/inbreng/:commitment", ["hulpbron": "space", "toelichting": "De turnzaal", "versie": "2"]),
        own("POST /netwerken/:network/belangen/inbreng/:commitment/einde", ["versie": "2"]),
        own("POST /netwerken/:network/belangen/inbreng/:commitment/terughalen", ["versie": "1"]),
        participants("GET /netwerken/:network/belangen/tekens/nieuw"),
        participants("POST /netwerken/:network/belangen/tekens", ["soort": "shared", "thema": "Een thema"]),
        // A mark is of who set it and of the coordinator; this one Hanne set.
        coordinators("GET /netwerken/:network/belangen/tekens/:mark/wijzigen"),
        coordinators("POST /netwerken/:network/belangen/tekens/:mark", ["soort": "clashing", "thema": "Een thema", "versie": "1"]),
        coordinators("POST /netwerken/:network/belangen/tekens/:mark/weg"),
    ]
}
