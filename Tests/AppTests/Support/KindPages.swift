import Foundation
import HTTPTypes
import Storage

@testable import App

extension PageList {
    /// The worksheets, and the sheets about the kind of collaboration.
    mutating func kinds() async throws {
        for topic in KindTopic.allCases {
            try await look("worksheet-\(topic)", .visitor, "/werkbladen/\(topic.rawValue)")
            try await look("worksheet-\(topic)-paper", .visitor, "/werkbladen/\(topic.rawValue)/blad")
        }
        try await look("worksheet-governance-guide", .visitor, "/werkbladen/bestuursvorm/begeleidersblad")
        let path = try await house.path() + "/soort"
        try await look("kinds", .hanne, path)
        try await look("kinds-for-reader", .lieve, path)
        for topic in KindTopic.allCases { try await look("kind-\(topic)", .hanne, path + "/" + topic.rawValue) }
        try await look("kind-governance-first", .greet, path + "/bestuursvorm")
        for topic in KindTopic.allCases { try await look("kind-\(topic)-fill-in", .greet, path + "/\(topic.rawValue)/invullen") }
        let filled: String = try await house.value("SELECT id FROM kind_sheet WHERE topic = 'is-dit-een-netwerk' AND version = 2") ?? ""
        try await look("kind-filled", .lieve, path + "/is-dit-een-netwerk/\(filled)")
        let empty = try await house.path(TestHouse.otherNetwork) + "/soort"
        try await look("kinds-empty", .tom, empty)
        try await look("kind-empty", .tom, empty + "/kijkkaarten")
        try await clashing(path + "/netwerkprofiel")
        try await inLanguages(path)
    }

    private mutating func clashing(_ path: String) async throws {
        let browser = try await house.browser(.youssef)
        let refused = try await browser.send(.post, path, ["versie": "1"])
        seen.append(Seen(name: "kind-refused", browser: browser, page: refused))
        let conflict = try await browser.send(.post, path, ["versie": "0", "v-soort": "beleid", "samen": "een buur"])
        seen.append(Seen(name: "kind-conflict", browser: browser, page: conflict))
    }

    private mutating func inLanguages(_ path: String) async throws {
        for language in ["en", "fr"] {
            let browser = Browser(house, languages: language)
            try await browser.become(.lieve)
            try await browser.post("/taal", ["taal": language])
            seen.append(Seen(name: "kind-governance.\(language)", browser: browser, page: try await browser.look(path + "/bestuursvorm")))
        }
    }
}
