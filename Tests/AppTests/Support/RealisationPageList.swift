import HTTPTypes

@testable import App

extension PageList {
    /// A project as it is planned, measured and refused.
    mutating func projects() async throws {
        let empty = try await house.beginProject("Een project dat nog leeg is", by: .hanne)
        try await look("project-empty", .hanne, house.path(of: empty) + "/project")
        let document = try await house.beginProject("Zwemmen na school", by: .hanne)
        let place = house.path(of: document) + "/project"
        let goal = try await house.goal("Elk kind zwemt", in: document)
        let indicator = try await house.indicator(of: goal, in: document)
        try await house.measure(800, on: "2026-10-01", of: indicator, in: document)
        try await house.measure(1450, on: "2026-11-20", of: indicator, in: document)
        let late = try await house.milestone("Zwembad gehuurd", by: "2026-11-01", in: document)
        try await look("project", .hanne, place)
        try await look("project-for-reader", .lieve, place)
        for (name, end) in [
            ("goal-new", "/doelen/nieuw"), ("goal", "/doelen/\(goal.id)"), ("indicator-new", "/indicatoren/nieuw"),
            ("indicator", "/indicatoren/\(indicator.id)"), ("indicator-values", "/indicatoren/\(indicator.id)/waarden"),
            ("milestone-new", "/mijlpalen/nieuw"), ("milestone", "/mijlpalen/\(late.id)"),
        ] { try await look(name, .hanne, place + end) }
        let hanne = try await house.browser(.hanne)
        add("indicator-refused", hanne, try await hanne.send(.post, place + "/indicatoren", ["start": "een", "tegen": "ooit"]))
        add("project-refused", hanne, try await hanne.send(.post, place + "/mijlpalen/\(late.id)/klaar", ["gedaan": "2026-12-24"]))
        let old = ["versie": "0", "wat": "Elk kind zwemt en fietst"]
        add("goal-conflict", hanne, try await hanne.send(.post, place + "/doelen/\(goal.id)", old))
        let left = try await house.indicator("Wachtende kinderen", of: goal, in: document, from: 5000, to: 1000)
        try await house.measure(3000, on: "2026-11-20", of: left, in: document)
        _ = try await hanne.send(.post, place + "/indicatoren/\(left.id)/weg")
        try await look("project-left", .hanne, place)
    }

    /// What was realised as it is read, written down, changed and refused.
    mutating func realisations() async throws {
        try await projects()
        let place = try await house.path() + "/realisaties"
        try await look("realisations-empty", .tom, house.path(TestHouse.otherNetwork) + "/realisaties")
        try await look("realisations", .hanne, place)
        try await look("realisations-for-reader", .lieve, place + "?jaar=2026")
        try await look("realisation-new", .youssef, place + "/nieuw")
        let one = try await house.realise(["alt": "Een rode vlag", "akkoord": "1"], photo: try SentPhoto.png())
        try await look("realisation", .youssef, house.path(of: one))
        let youssef = try await house.browser(.youssef)
        let half = ["aantal": "14", "tot": "2026-01-01", "alt": "Kinderen in het water", "van": "2026-11-20"]
        add("realisation-refused", youssef, try await youssef.send(photo: Array("<svg/>".utf8), half, to: place))
        let old = TestHouse.realised.merging(["versie": "0", "wat": "Elf zwemlessen", "alt": "Een vlag", "akkoord": "1"]) { $1 }
        add("realisation-conflict", youssef, try await youssef.send(.post, house.path(of: one), old))
        _ = try await youssef.send(.post, house.path(of: one) + "/weg")
        add("realisation-removed", youssef, try await youssef.send(.post, house.path(of: one), old))
        try await look("realisations-with-removed", .youssef, place)
        for language in ["en", "fr"] {
            let browser = Browser(house, languages: language)
            try await browser.become(.lieve)
            try await browser.post("/taal", ["taal": language])
            add("realisations.\(language)", browser, try await browser.look(place))
            try await browser.post("/taal", ["taal": "nl"])
        }
    }
}
