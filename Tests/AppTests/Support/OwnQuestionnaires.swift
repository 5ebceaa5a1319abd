import Foundation
import HTTPTypes

@testable import App

/// Making questionnaires as people do it.
extension TestHouse {
    func ownPath(by somebody: Somebody) async throws -> String {
        try await path(somebody == .tom ? TestHouse.otherNetwork : TestHouse.network) + "/eigen-vragenlijsten"
    }

    /// A draft that a coordinator makes with the form.
    func ownQuestionnaire(by somebody: Somebody = .tom, _ form: [String: String] = [:]) async throws -> OwnQuestionnaire {
        let list = try await ownPath(by: somebody)
        let page = try await browser(somebody).send(.post, list, Access.questionnaireForm.merging(form) { $1 })
        guard page.status == 303 else { throw NotThere(what: "the questionnaire: \(try page.text)") }
        return try await ownQuestionnaire(at: page.location)
    }

    /// The questionnaire of an address.
    func ownQuestionnaire(at address: String) async throws -> OwnQuestionnaire {
        let parts = address.split { "/?".contains($0) }.map(String.init)
        return try await app.stores.ownQuestionnaires.find(Identifier(rawValue: parts[3]), in: Identifier(rawValue: parts[1]))
    }

    func again(_ own: OwnQuestionnaire) async throws -> OwnQuestionnaire {
        try await app.stores.ownQuestionnaires.find(own.id, in: own.networkId)
    }

    func path(of own: OwnQuestionnaire) -> String { "/netwerken/\(own.networkId)/eigen-vragenlijsten/\(own.id)" }

    /// What the form of a page holds, with changes, sent as its browser would.
    @discardableResult
    func save(_ path: String, _ changes: [String: String], by somebody: Somebody = .tom) async throws -> Page {
        let browser = try await browser(somebody)
        let page = try await browser.look(path)
        let fields = (try page.fields(of: path) ?? [:]).merging(changes) { $1 }.filter { $0.key != "talen" }
        let languages = try page.root.all("input").filter { $0["name"] == "talen" && $0["checked"] != nil }.map {
            ("talen", $0["value"] ?? "")
        }
        return try await browser.send(.post, path, pairs: fields.map { ($0.key, $0.value) } + languages)
    }

    /// A questionnaire with every kind of group, ready to measure with.
    func readyQuestionnaire(by somebody: Somebody = .tom) async throws -> OwnQuestionnaire {
        let own = try await ownQuestionnaire(by: somebody, ["titel": "Van alles wat", "van": "leeg"])
        for (kind, name, lines) in [
            ("schaal", "Samen", "Wij lachen samen\nWij luisteren"), ("getal", "Tijd", "Hoeveel procent van je week?"),
            ("keuze", "Vergaderen", "Waar het liefst?"), ("vinken", "Materiaal", "een zaal\neen busje\neen website"),
            ("rangorde", "Eerst", "geld\ntijd\nmensen"), ("open", "Nog iets", ""),
        ] {
            let added = try await save(path(of: own), ["doe": "nieuw:\(kind)"], by: somebody)
            guard added.status == 303 else { throw NotThere(what: "a group: \(try added.text)") }
            let saved = try await save(
                String(added.location.prefix { $0 != "?" }), ["naam-nl": name, "nieuw-nl": lines, "inleiding-nl": "Vraag over \(name)"],
                by: somebody)
            guard saved.status == 303 else { throw NotThere(what: "the group \(name): \(try saved.text)") }
        }
        let ready = try await save(path(of: own), ["doe": "klaar"], by: somebody)
        guard ready.status == 303 else { throw NotThere(what: "being ready: \(try ready.text)") }
        return try await again(own)
    }
}
