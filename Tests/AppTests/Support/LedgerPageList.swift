import HTTPTypes
import Storage

@testable import App

extension PageList {
    /// What was promised and delivered: the ledger, a promise, taking back, and what is refused.
    mutating func ledger() async throws {
        let list = try await house.path() + "/inbreng"
        let sport = try await house.partner("Sportdienst Waterbeke")
        try await look("ledger", .hanne, list)
        try await look("ledger-for-partner", .lieve, list + "?partner=\(sport)")
        try await look("ledger-late", .hanne, list + "?staat=te-laat")
        try await look("ledger-nothing", .lieve, list + "?partner=\(sport)&staat=te-laat")
        try await look("ledger-empty", .tom, house.path(TestHouse.otherNetwork) + "/inbreng")
        let lines = try await house.app.stores.committing.ledger.lines(in: house.network())
        guard let space = lines.first(where: { $0.partner.id == sport && $0.promise.resource == .space }),
            let words = lines.first(where: { $0.promise.quantity == nil && !$0.deliveries.isEmpty }),
            let delivery = space.deliveries.last, let back = space.deliveries.first(where: \.isTakenBack)
        else { throw TestHouse.NotThere(what: "the promises of the demo") }
        let place = house.path(of: space)
        try await look("promise", .youssef, place)
        try await look("promise-for-reader", .lieve, place)
        try await look("promise-in-words", .hanne, house.path(of: words))
        try await look("delivery-take-back", .youssef, place + "/\(delivery.id)/terug")
        let youssef = try await house.browser(.youssef)
        add("delivery-refused", youssef, try await youssef.send(.post, place, ["datum": "2027-01-01", "hoeveel": "-3", "nota": "Zalen"]))
        let late = ["datum": "2026-11-20", "hoeveel": "2", "eenheid": "zalen", "versie": "9"]
        add("delivery-conflict", youssef, try await youssef.send(.post, place, late))
        add("delivery-not-taken-back", youssef, try await youssef.send(.post, place + "/\(delivery.id)/terug", ["waarom": ""]))
        add("delivery-gone", youssef, try await youssef.send(.post, place + "/\(back.id)/terug", ["waarom": "Ik telde fout"]))
        for language in ["en", "fr"] {
            let browser = Browser(house, languages: language)
            try await browser.become(.lieve)
            try await browser.post("/taal", ["taal": language])
            add("ledger.\(language)", browser, try await browser.look(list))
            add("promise.\(language)", browser, try await browser.look(place))
            try await browser.post("/taal", ["taal": "nl"])
        }
    }
}
