import HTTPTypes
import Storage

@testable import App

extension PageList {
    /// The six steps of the demo's arena as Hanne leads it and as Greet makes it, an empty one, and what is refused.
    mutating func steps() async throws {
        let network = try await house.path()
        let arena: String = try await house.value("SELECT max(id) FROM arena WHERE deleted_at IS NULL") ?? ""
        let way = network + "/arena/\(arena)/stappen"
        let school: String = try await house.value("SELECT id FROM arena_actor WHERE name = 'Secundaire school De Vaart'") ?? ""
        let talk: String = try await house.value("SELECT id FROM approach WHERE actor_id = \(school)") ?? ""
        let prospect: String = try await house.value("SELECT id FROM approach WHERE kind = 'prospect'") ?? ""
        try await look("steps-list", .hanne, network + "/stappen")
        try await look("steps-list-empty", .tom, house.path(TestHouse.otherNetwork) + "/stappen")
        for (name, end) in [
            ("steps", ""), ("steps-criteria", "/criteria"), ("steps-actors", "/actoren"), ("steps-actor", "/actoren/\(school)"),
            ("steps-partner", "/actoren/\(school)/partner"), ("steps-log", "/aanspreken"), ("steps-approach-new", "/aanspreken/nieuw"),
            ("steps-approach", "/aanspreken/\(talk)"), ("steps-prospect", "/aanspreken/\(prospect)"),
            ("steps-correction", "/aanspreken/\(talk)/bijsturen"),
        ] {
            try await look(name, .hanne, way + end)
        }
        try await look("steps-for-maker", .greet, way)
        let (hanne, youssef) = (try await house.browser(.hanne), try await house.browser(.youssef))
        add("steps-approach-refused", hanne, try await hanne.send(.post, way + "/aanspreken", ["soort": "talk", "tegen": "ooit"]))
        add("steps-criteria-refused", hanne, try await hanne.send(.post, way + "/criteria", ["criterium": "Iets nieuws"]))
        let choice = ["keuze": "later", "reden": "Eerst de wijk", "versie": "7"]
        add("steps-choice-conflict", youssef, try await youssef.send(.post, way + "/actoren/\(school)/keuze", choice))
        for language in ["en", "fr"] {
            let browser = Browser(house, languages: language)
            try await browser.become(.hanne)
            try await browser.post("/taal", ["taal": language])
            add("steps.\(language)", browser, try await browser.look(way))
            try await browser.post("/taal", ["taal": "nl"])
        }
        for (name, end) in [("", ""), ("-blank", "/blad"), ("-guide", "/begeleidersblad")] {
            try await look("worksheet-steps" + name, .visitor, "/werkbladen/zes-stappen" + end)
        }
    }
}
