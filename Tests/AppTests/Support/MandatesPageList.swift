import HTTPTypes
import Storage

@testable import App

extension PageList {
    /// The mandates of the demo, an empty network's, what is given, ended and handed over, and what is refused.
    mutating func mandates() async throws {
        let list = try await house.path() + "/mandaten"
        let one: String = try await house.value("SELECT min(id) FROM mandate WHERE ended_at IS NULL") ?? ""
        let lotte = try await house.person("Lotte Mertens")
        try await look("mandates", .hanne, list)
        try await look("mandates-for-reader", .lieve, list)
        try await look("mandates-empty", .tom, house.path(TestHouse.otherNetwork) + "/mandaten")
        for (name, end) in [
            ("mandate-new", "/nieuw"), ("mandate-replace", "/\(one)/vervangen"), ("mandate-end", "/\(one)/einde"),
            ("delegation-new", "/delegaties/nieuw"), ("handover", "/overdragen/\(lotte)"),
        ] {
            try await look(name, .hanne, list + end)
        }
        let hanne = try await house.browser(.hanne)
        add("mandate-refused", hanne, try await hanne.send(.post, list, ["grens": "commit", "tot": "2020-01-01"]))
        add("mandate-end-refused", hanne, try await hanne.send(.post, list + "/\(one)/einde"))
        add("delegation-refused", hanne, try await hanne.send(.post, list + "/delegaties", ["vanaf": "2020-01-01"]))
        add("handover-refused", hanne, try await hanne.send(.post, list + "/overdragen/\(lotte)"))
        let handover = try await house.handover(in: TestHouse.network, by: .hanne)
        try await look("handed-over", .hanne, list + "/overgedragen/\(handover)")
        try await inLanguages("mandates", list)
    }

    /// The charter of the demo, an empty one, and what is refused.
    mutating func charter() async throws {
        let place = try await house.path() + "/vertrouwen"
        try await look("charter", .hanne, place)
        try await look("charter-for-reader", .lieve, place)
        try await look("charter-empty", .tom, house.path(TestHouse.otherNetwork) + "/vertrouwen")
        try await look("charter-talk", .youssef, place + "/bespreken")
        try await look("charter-adopt", .hanne, place + "/aannemen")
        try await look("charter-adopt-nothing", .tom, house.path(TestHouse.otherNetwork) + "/vertrouwen/aannemen")
        try await look("charter-version", .lieve, place + "/versies/1")
        let hanne = try await house.browser(.hanne)
        let late = ["besproken-1": "2030-01-01", "kies-n1": "1"]
        add("charter-refused", hanne, try await hanne.send(.post, place + "/bespreken", late))
        add("charter-conflict", hanne, try await hanne.send(.post, place + "/bespreken", ["versie": "1", "kies-1": "1"]))
        add("charter-adopt-refused", hanne, try await hanne.send(.post, place + "/aannemen", ["datum": "2026-11-20"]))
        try await inLanguages("charter", place)
    }

    private mutating func inLanguages(_ name: String, _ path: String) async throws {
        for language in ["en", "fr"] {
            let browser = Browser(house, languages: language)
            try await browser.become(.hanne)
            try await browser.post("/taal", ["taal": language])
            add("\(name).\(language)", browser, try await browser.look(path))
            try await browser.post("/taal", ["taal": "nl"])
        }
    }
}
