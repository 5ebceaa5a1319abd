import Foundation
import HTTPTypes
import Storage

@testable import App

/// What tests need to know of ambition, interests and commitment.
extension TestHouse {
    /// The path of a partner's interests.
    func interestsPath(_ partner: String, in network: String = TestHouse.network) async throws -> String {
        try await path(network) + "/belangen/partners/\(self.partner(partner))"
    }

    /// A commitment with two versions, made with the form.
    func sampleCommitment(by somebody: Somebody, for partner: String, in network: String = TestHouse.network) async throws -> String {
        let browser = try await browser(somebody)
        let made = ["hulpbron": "time", "hoeveel": "4", "eenheid": "uur per maand"]
        guard try await browser.send(.post, interestsPath(partner, in: network) + "/inbreng", made).status == 303,
            let id: String = try await value("SELECT max(id) FROM commitment WHERE partner_id = \(self.partner(partner))")
        else { throw NotThere(what: "a commitment of \(partner)") }
        let changed = made.merging(["hoeveel": "6", "versie": "1"]) { $1 }
        _ = try await browser.send(.post, path(network) + "/belangen/inbreng/\(id)", changed)
        return id
    }

    /// A mark on a theme.
    func sampleMark(by somebody: Somebody, in network: String = TestHouse.network) async throws -> String {
        _ = try await browser(somebody).send(.post, path(network) + "/belangen/tekens", ["soort": "shared", "thema": "Nabijheid"])
        guard let id: String = try await value("SELECT max(id) FROM interest_mark WHERE network_id = \(self.network(network))") else {
            throw NotThere(what: "a mark")
        }
        return id
    }

    func newestVersion(of part: String, _ partner: Identifier) async throws -> String {
        String(try await count("SELECT COALESCE(max(version), 0) FROM interest WHERE partner_id = \(partner) AND part = \(part)"))
    }

    func newestOwnVersion(of name: String, _ partner: Identifier) async throws -> String {
        let person = try await self.person(name)
        return String(
            try await count("SELECT COALESCE(max(version), 0) FROM own_interest WHERE person_id = \(person) AND partner_id = \(partner)"))
    }

    /// What the access table needs, of the sports service and in the network of the demo.
    func interestSamples() async throws -> [String: String] {
        let sport = try await partner("Sportdienst Waterbeke")
        return [
            ":worksheet": "a-b-c", ":commitment": try await sampleCommitment(by: .youssef, for: "Sportdienst Waterbeke"),
            ":mark": try await sampleMark(by: .hanne),
            "{ambition}": try await newestVersion(of: "ambition", sport),
            "{own}": try await newestOwnVersion(of: Somebody.youssef.rawValue, sport),
        ]
    }

    /// The same of another network.
    func foreignInterestSamples() async throws -> [String: String] {
        [
            ":worksheet": "geen",
            ":commitment": try await sampleCommitment(
                by: .tom, for: "Dienst Gezin Zandhoven-aan-Zee", in: TestHouse.otherNetwork),
            ":mark": try await sampleMark(by: .tom, in: TestHouse.otherNetwork),
        ]
    }
}
