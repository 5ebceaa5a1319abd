import HTTPTypes

@testable import App

extension PageList {
    /// Documents as they are begun, written, compared and refused.
    mutating func documents() async throws {
        let own = "/netwerken/\(try await house.network())/documenten"
        let document = try await house.begin("Samen sporten, samen afspreken")
        let place = house.path(of: document)
        try await look("documents", .hanne, own)
        try await look("documents-for-reader", .lieve, own)
        try await look("document-new", .hanne, own + "/nieuw")
        try await look("document-sections", .hanne, own + "/rubrieken/startnota")
        try await look("document", .hanne, place)
        try await look("document-for-reader", .lieve, place)
        try await look("document-details", .hanne, place + "/gegevens")
        let hanne = try await house.browser(.hanne)
        guard let section = try await house.text(of: document).clauses.first?.section else { return }
        let clause = place + "/artikels/" + section
        try await look("clause", .hanne, clause)
        try await look("clause-new", .hanne, place + "/artikels/nieuw")
        add("clause-refused", hanne, try await hanne.send(.post, place + "/artikels", ["titel": "", "tekst": "Wat we vergaten"]))
        let change = ["titel": "", "tekst": "Wij werken nauw samen rond vrije tijd.", "waarom": "na het overleg", "gelezen": "1"]
        _ = try await hanne.send(.post, clause, change)
        add("clause-clash", hanne, try await hanne.send(.post, clause, change.merging(["tekst": "Wij doen het anders."]) { $1 }))
        try await look("versions", .hanne, place + "/versies")
        try await look("version", .hanne, place + "/versies/1")
        try await look("difference", .hanne, place + "/verschil")
        try await look("clause-history", .lieve, place + "/versies/rubriek/" + section)
        add("document-refused", hanne, try await hanne.send(.post, own, ["titel": "", "taal": "nl", "tot": "gisteren"]))
        for language in ["en", "fr"] {
            let browser = Browser(house, languages: language)
            try await browser.become(.lieve)
            try await browser.post("/taal", ["taal": language])
            add("document.\(language)", browser, try await browser.look(place))
            add("documents.\(language)", browser, try await browser.look(own))
            try await browser.post("/taal", ["taal": "nl"])
        }
    }
}
