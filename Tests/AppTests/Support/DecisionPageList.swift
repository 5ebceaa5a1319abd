import Foundation
import HTTPTypes
import Storage

@testable import App

extension PageList {
    /// The room with agreements and the demo’s decisions in every state they have, and what is refused.
    mutating func decisions() async throws {
        let network = try await house.path()
        let list = network + "/besluiten"
        func place(_ title: String) async throws -> String {
            let id: String = try await house.value("SELECT id FROM decision WHERE title = \(title)") ?? ""
            return list + "/" + id
        }
        let pass = try await place("Vrijetijdspas voor alle inwoners met een laag inkomen")
        let insurance = try await place("Eén vrijwilligersverzekering voor alle partners")
        let contact = try await place("Een vast contactpunt in elke dienst")
        let secret = try await place("Waar houden we de netwerkdag?")
        let draft = try await place("Eén gezamenlijke nieuwsbrief")
        let empty = try await house.path(TestHouse.otherNetwork)
        for (name, somebody, path) in [
            ("agreements", Somebody.youssef, network + "/afspraken"), ("agreements-empty", .tom, empty + "/afspraken"),
            ("decisions", .hanne, list), ("decisions-reader", .lieve, list), ("decisions-empty", .tom, empty + "/besluiten"),
            ("decision-taken", .hanne, pass), ("decision-history", .lieve, pass + "/geschiedenis"),
            ("decision-not-heard", .hanne, insurance), ("decision-open", .youssef, contact), ("decision-secret", .lieve, secret),
            ("decision-draft", .hanne, draft), ("decision-new", .greet, list + "/nieuw"), ("decision-edit", .hanne, draft + "/voorstel"),
            ("decision-position", .youssef, contact + "/standpunt"), ("decision-position-reader", .lieve, contact + "/standpunt"),
            ("decision-vote", .youssef, secret + "/standpunt"), ("decision-lead", .hanne, contact + "/begeleiden"),
            ("decision-text", .hanne, contact + "/tekst"), ("decision-review", .hanne, pass + "/herbekijken"),
            ("decision-action", .hanne, pass + "/acties"),
        ] {
            try await look(name, somebody, path)
        }
        try await stated(list)
        try await refusals(list, contact)
        try await byLink(contact)
        for language in ["en", "fr"] {
            let browser = Browser(house, languages: language)
            try await browser.become(.hanne)
            try await browser.post("/taal", ["taal": language])
            add("decision.\(language)", browser, try await browser.look(pass))
            try await browser.post("/taal", ["taal": "nl"])
        }
    }

    /// A decision that was closed and of which nothing was written down.
    private mutating func stated(_ list: String) async throws {
        var taken = Decided()
        (taken.title, taken.number, taken.silent) = ("Samen één kalender", 950, ["Sportdienst Waterbeke"])
        let decision = try await house.decide(taken)
        try await look("decision-state", .hanne, list + "/\(decision.id)/uitspraak")
        try await look("decision-join", .youssef, list + "/\(decision.id)")
        let hanne = try await house.browser(.hanne)
        add("decision-state-refused", hanne, try await hanne.send(.post, list + "/\(decision.id)/uitspraak", ["herbekijken": "2020-01-01"]))
    }

    private mutating func refusals(_ list: String, _ contact: String) async throws {
        let (hanne, youssef) = (try await house.browser(.hanne), try await house.browser(.youssef))
        add("decision-refused", hanne, try await hanne.send(.post, list, ["titel": "", "opties": "Eén", "tegen": "ooit"]))
        add(
            "decision-position-refused", youssef,
            try await youssef.send(.post, contact + "/standpunt", ["standpunt": "objection", "gelezen": "1"]))
        add(
            "decision-position-moved", youssef,
            try await youssef.send(.post, contact + "/standpunt", ["standpunt": "consent", "gelezen": "7"]))
        add("decision-text-refused", hanne, try await hanne.send(.post, contact + "/tekst", ["titel": "Anders"]))
        add("decision-lead-refused", hanne, try await hanne.send(.post, contact + "/later", ["tegen": "2026-11-22"]))
    }

    private mutating func byLink(_ contact: String) async throws {
        let decision = Identifier(rawValue: String(contact.split(separator: "/").last ?? ""))
        let token = PositionLinkStore.token(
            decision, try await house.partner("Sportdienst Waterbeke"), try await house.person(Somebody.youssef.rawValue),
            house.app.site.key)
        try await look("position-link", .visitor, "/b/\(token.text)")
        let visitor = try await house.browser()
        add(
            "position-link-refused", visitor, try await visitor.send(.post, "/b/\(token.text)", ["standpunt": "objection", "gelezen": "1"]))
    }
}
