import HTTPTypes

@testable import App

extension PageList {
    /// What carries out a section: nothing yet, linked, refused, and with nothing to choose from.
    mutating func clauseLinks() async throws {
        let document = try await house.begin("Wat we samen uitvoeren")
        guard let section = try await house.text(of: document).clauses.first?.section else { return }
        let own = house.path(of: document)
        let (place, hanne) = (own + "/artikels/\(section)/uitvoering", try await house.browser(.hanne))
        try await look("clause-links-empty", .hanne, place)
        add("clause-links-refused", hanne, try await hanne.send(.post, place, ["besluit": "", "actie": ""]))
        var taken = Decided()
        taken.number = 951
        let decision = try await house.decide(taken)
        let action = try await house.addAction("De folder laten drukken", due: "2026-11-20")
        try await hanne.post(place, ["besluit": decision.id.rawValue, "actie": action.id.rawValue])
        try await look("clause-links", .hanne, place)
        try await look("document-linked", .hanne, own)
        try await look("document-linked-for-reader", .lieve, own)
        let bare = try await house.begin("Een document zonder besluiten", in: TestHouse.otherNetwork, by: Somebody.tom.rawValue)
        try await look("clause-links-nothing", .tom, house.path(of: bare) + "/artikels/\(section)/uitvoering")
        for language in ["en", "fr"] {
            let browser = Browser(house, languages: language)
            try await browser.become(.hanne)
            try await browser.post("/taal", ["taal": language])
            add("clause-links.\(language)", browser, try await browser.look(place))
            try await browser.post("/taal", ["taal": "nl"])
        }
    }
}
