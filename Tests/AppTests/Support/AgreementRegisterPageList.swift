@testable import App

extension PageList {
    /// The register with documents in several states, with words, and with nothing.
    mutating func agreementRegister() async throws {
        let parties = ["Sportdienst Waterbeke", "vzw Welkom"]
        for (number, state) in [Signing.State.open, .complete, .withdrawn].enumerated() {
            var (one, decided) = (FiledDocument(), Decided())
            (one.title, one.age, one.reviewOn) = ("Tellen in elk dorp, deel \(number + 1)", Double(number + 1), "2027-02-01")
            (decided.title, decided.number) = ("Het tellen goedkeuren, deel \(number + 1)", 980 + number)
            let document = try await house.file(one)
            try await house.putForward(
                document, state, on: house.decide(decided), parties, signed: state == .complete ? parties : [parties[0]])
        }
        try await look("agreement-register", .hanne, "/overeenkomsten")
        try await look("agreement-register-words", .lieve, "/overeenkomsten?q=kwikstaart")
        try await look("agreement-register-nothing", .hanne, "/overeenkomsten?q=bestaatniet&staat=signing")
        try await look("agreement-register-empty", .ines, "/overeenkomsten")
        for language in ["en", "fr"] {
            let browser = Browser(house, languages: language)
            try await browser.become(.lieve)
            try await browser.post("/taal", ["taal": language])
            add("agreement-register.\(language)", browser, try await browser.look("/overeenkomsten?q=kwikstaart"))
            try await browser.post("/taal", ["taal": "nl"])
        }
    }
}
