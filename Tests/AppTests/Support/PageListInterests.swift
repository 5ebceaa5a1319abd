import Foundation
import HTTPTypes
import Storage

@testable import App

extension PageList {
    /// Ambition, interests and commitment, filled in and empty, and what somebody sees whose writing met that of another.
    mutating func interests() async throws {
        for key in ["a-b-c", "drie-niveaus-van-belangen"] {
            for (name, end) in [
                ("worksheet-\(key)", ""), ("worksheet-\(key)-blank", "/blad"), ("worksheet-\(key)-guide", "/begeleidersblad"),
            ] {
                try await look(name, .visitor, "/werkbladen/\(key)\(end)")
            }
        }
        let map = try await house.path() + "/belangen"
        try await look("interests", .hanne, map)
        try await look("interests-for-reader", .lieve, map)
        try await look("interests-empty", .tom, house.path(TestHouse.otherNetwork) + "/belangen")
        let sport = try await house.interestsPath("Sportdienst Waterbeke")
        try await look("interests-partner", .youssef, sport)
        try await look("interests-partner-for-reader", .lieve, sport)
        try await look("interests-partner-empty", .hanne, house.interestsPath("Feestzaal De Sluis bv"))
        try await look("interests-change", .youssef, sport + "/wijzigen")
        try await look("interest-own", .youssef, sport + "/mezelf")
        try await look("interest-own-shared", .greet, house.interestsPath("vzw Welkom") + "/mezelf")
        try await look("commitment-new", .youssef, sport + "/inbreng/nieuw")
        let commitment = try await house.value(
            "SELECT min(id) FROM commitment WHERE partner_id = \(house.partner("Sportdienst Waterbeke"))", as: String.self)
        try await look("commitment", .youssef, map + "/inbreng/\(commitment ?? "")/wijzigen")
        try await look("interest-mark-new", .youssef, map + "/tekens/nieuw")
        let mark = try await house.value("SELECT min(id) FROM interest_mark", as: String.self)
        try await look("interest-mark", .hanne, map + "/tekens/\(mark ?? "")/wijzigen")
        let youssef = try await house.browser(.youssef)
        let typed = [
            "ambitie": "Een andere ambitie", "versie-ambitie": "1", "wie-leest": "own", "gevoeligheden": "Iets",
            "versie-gevoeligheden": "1",
        ]
        seen.append(Seen(name: "interests-conflict", browser: youssef, page: try await youssef.send(.post, sport, typed)))
        let refused = try await youssef.send(.post, sport + "/inbreng", ["hoeveel": "veel", "tot": "ooit"])
        seen.append(Seen(name: "commitment-refused", browser: youssef, page: refused))
    }
}
