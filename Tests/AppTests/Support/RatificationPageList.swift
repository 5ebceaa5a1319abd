import HTTPTypes
import Storage

@testable import App

extension PageList {
    /// A decision under reserve as it is followed up, a body as it speaks, what is refused, and the register.
    mutating func ratifications() async throws {
        var taken = Decided()
        (taken.title, taken.number) = ("Een gezamenlijke uitleendienst", 990)
        let decision = try await house.decide(taken)
        let place = "/netwerken/\(decision.networkId)/besluiten/\(decision.id)/bekrachtigingen"
        try await look("ratifications-empty", .hanne, place)
        let bureau = try await house.ask("OCMW Waterbeke", .permanentBureau, of: decision, by: "2026-11-30")
        let council = try await house.ask("OCMW Waterbeke", .welfareCouncil, of: decision, by: "2026-12-15")
        let board = try await house.ask("vzw Welkom", .board, of: decision)
        try await house.give(.ratified, of: bureau, on: decision)
        try await house.give(.postponed, of: board, next: "2026-12-01", on: decision)
        try await look("ratifications", .hanne, place)
        try await look("ratifications-for-reader", .lieve, place)
        try await look("ratification", .hanne, place + "/\(council.id)")
        try await look("ratification-postponed", .greet, place + "/\(board.id)")
        let greet = try await house.browser(.greet)
        add("ratifications-refused", greet, try await greet.send(.post, place, ["orgaan": "own"]))
        let half = ["uitslag": "ratified", "gehouden": "2026-11-30", "adres": "welkom", "versie": "1"]
        add("ratification-refused", greet, try await greet.send(.post, place + "/\(board.id)/resultaat", half))
        let late = ["uitslag": "ratified", "gehouden": "2026-11-20", "versie": "0"]
        add("ratification-conflict", greet, try await greet.send(.post, place + "/\(board.id)/resultaat", late))
        for language in ["en", "fr"] {
            let browser = Browser(house, languages: language)
            try await browser.become(.lieve)
            try await browser.post("/taal", ["taal": language])
            add("ratifications.\(language)", browser, try await browser.look(place))
            add("register.\(language)", browser, try await browser.look("/besluiten"))
            try await browser.post("/taal", ["taal": "nl"])
        }
        try await look("register", .hanne, "/besluiten")
        try await look("register-nothing", .hanne, "/besluiten?q=bestaatniet&staat=waiting")
        try await look("register-empty", .ines, "/besluiten")
    }
}
