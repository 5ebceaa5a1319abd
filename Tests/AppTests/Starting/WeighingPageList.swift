import HTTPTypes

@testable import App

extension PageList {
    /// The weighing from the first question to a network's page, in every language.
    mutating func weighings() async throws {
        for (name, path) in [
            ("worksheets", "/werkbladen"), ("worksheet-weighing", "/werkbladen/bezint-eer-ge-begint"),
            ("worksheet-weighing-blank", "/werkbladen/bezint-eer-ge-begint/blad"),
            ("worksheet-weighing-guide", "/werkbladen/bezint-eer-ge-begint/begeleidersblad"), ("weighing", "/weging"),
        ] { try await look(name, .visitor, path) }
        let visitor = try await house.browser()
        for (name, form) in [
            ("weighing-advice", WeighingTests.form), ("weighing-alone", ["opgave": "Een buurtfeest", "alleen": "yes"]),
            ("weighing-imposed", WeighingTests.form.merging(["motief": "imposed", "twee": "joint", "doel": "once"]) { $1 }),
            ("weighing-refused", ["opgave": "", "mensen": "veel", "uren": "-1"]),
        ] { add(name, visitor, try await visitor.send(.post, "/weging", form)) }
        let kept = try await visitor.send(.post, "/weging", WeighingTests.form.merging(["doe": "bewaren", "keuze": "bilateral"]) { $1 })
        let link = String(kept.location.prefix { $0 != "?" })
        try await look("weighing-kept", .visitor, link)
        try await look("weighing-kept-coordinator", .hanne, link)
        try await look("weighing-none", .visitor, "/weging/geen")
        add("weighing-go-on", visitor, try await visitor.send(.post, link + "/verder"))
        try await look("weighing-network-new", .hanne, link + "/netwerk")
        let tom = try await house.path(TestHouse.otherNetwork)
        try await look("network-weighings-empty", .tom, tom + "/weging")
        let path = try await house.path()
        try await look("network-weighings", .hanne, path + "/weging")
        try await look("network-weighings-reader", .lieve, path + "/weging")
        try await look("network-weighing", .lieve, path + "/weging/\(try await house.weighing().rawValue)")
        for language in ["en", "fr"] {
            let browser = Browser(house, languages: language)
            add("weighing.\(language)", browser, try await browser.look("/weging"))
            add("weighing-advice.\(language)", browser, try await browser.send(.post, "/weging", WeighingTests.form))
            add("worksheet-weighing.\(language)", browser, try await browser.look("/werkbladen/bezint-eer-ge-begint"))
        }
        let other = try await visitor.send(.post, "/weging", ["opgave": "Een buurtfeest", "doe": "bewaren"]).location.prefix { $0 != "?" }
        add("weighing-erased", visitor, try await visitor.send(.post, other + "/weg"))
    }
}

extension TestHouse {
    /// The weighing that a network holds.
    func weighing(in name: String = TestHouse.network) async throws -> Identifier {
        guard let found = try await app.stores.weighings.weighings(in: network(name)).first else { throw NotThere(what: "a weighing") }
        return found.id
    }
}
