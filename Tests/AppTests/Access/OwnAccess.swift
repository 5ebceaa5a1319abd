@testable import App

extension Access {
    /// What somebody has of their own, across networks.
    static let own: [Access] = [
        signedIn("GET /mijn-plek"),
        signedIn("GET /zoeken"),
        signedIn("GET /instellingen"),
        signedIn("POST /instellingen", ["naam": "Een andere naam", "taal": "en"]),
        signedIn("POST /instellingen/adressen", ["adres": "nog.een@waterbeke.example"]),
        signedIn("POST /instellingen/adressen/weg", ["adres": "nog.een@waterbeke.example"]),
        signedIn("POST /instellingen/wachtwoord", ["wachtwoord": ""]),
        signedIn("POST /instellingen/sessies"),
        signedIn("GET /netwerken/nieuw"),
        signedIn("GET /peiling"),
        signedIn("POST /peiling", ["naam": "Een studiedag", "instrument": "issues"]),
        signedIn("POST /netwerken", ["naam": "Een nieuw netwerk", "soort": "own"]),
        Access("GET /beheer", [:], [404, 404, 404, 404, 404, 200, 303], round: "draft"),
    ]
}
