import HTTPTypes
import Storage

@testable import App

extension PageList {
    /// The way of the demo's network, an empty one, a network that ends, one that ended, and what is refused.
    mutating func journey() async throws {
        let way = try await house.path() + "/traject"
        try await look("journey", .hanne, way)
        try await look("journey-for-reader", .lieve, way)
        try await look("journey-empty", .tom, house.path(TestHouse.otherNetwork) + "/traject")
        try await look("journey-move", .hanne, way + "/fase")
        try await look("theme-talk-new", .youssef, way + "/gesprekken/nieuw?thema=addedValue")
        let (hanne, youssef) = (try await house.browser(.hanne), try await house.browser(.youssef))
        add("journey-move-refused", hanne, try await hanne.send(.post, way + "/fase", ["naar": "1"]))
        let late = ["naar": "4", "reden": "Alles is besproken", "versie": "2"]
        add("journey-move-conflict", hanne, try await hanne.send(.post, way + "/fase", late))
        add("theme-talk-refused", youssef, try await youssef.send(.post, way + "/gesprekken", ["datum": "2027-01-01"]))
        for language in ["en", "fr"] {
            let browser = Browser(house, languages: language)
            try await browser.become(.lieve)
            try await browser.post("/taal", ["taal": language])
            add("journey.\(language)", browser, try await browser.look(way))
            try await browser.post("/taal", ["taal": "nl"])
        }
        try await look("ending-blocked", .hanne, house.path() + "/afronden")
        try await look("ending-for-reader", .lieve, house.path() + "/afronden")
        try await ending()
    }

    private mutating func ending() async throws {
        let one = try await EndingHouse(house)
        try await one.promise()
        let place = one.path + "/afronden"
        add("ending", one.tom, try await one.tom.look(place))
        add("ending-refused", one.tom, try await one.tom.send(.post, place, ["wat-1": "De uitleendienst", "niets": "1"]))
        _ = try await one.tom.send(.post, place, try await one.settled())
        add("ended", one.tom, try await one.tom.look(place))
        add("ended-network", one.tom, try await one.tom.look(one.path))
        add("ended-refused", one.tom, try await one.tom.send(.post, one.path + "/acties", ["tekst": "Toch nog iets"]))
        add("ended-reopening-refused", one.tom, try await one.tom.send(.post, place + "/heropenen"))
        _ = try await one.tom.send(.post, place + "/heropenen", ["reden": "De gemeente vroeg om verder te gaan."])
        add("ending-again", one.tom, try await one.tom.look(place))
    }
}
