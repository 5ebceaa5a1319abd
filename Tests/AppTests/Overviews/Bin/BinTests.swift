import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct BinTests {
    private static func form(_ kind: String, _ id: Identifier) -> [String: String] { ["soort": kind, "wat": id.rawValue] }

    @Test(arguments: TestEngine.allCases)
    func `a running round in the bin is gone from every page and comes back as it was`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.openRound()
            let (tom, path) = (try await house.browser(.tom), try await house.path(TestHouse.otherNetwork))
            let links = try await house.sortedLinks(to: round)
            try await house.browser().post(links[0], Sheet.all("4"))
            let waiting = try await house.app.stores.mails.outbox(of: round.networkId).count
            #expect(waiting == 6)
            #expect(try await tom.post(house.path(of: round) + "/weg").status == 200)
            for page in [house.path(of: round), house.path(of: round) + "/vragen", house.path(of: round) + "/resultaten"] {
                #expect(try await tom.look(page).status == 404, "\(page)")
            }
            for page in [path, path + "/metingen", "/mijn-plek"] {
                #expect(try await !tom.look(page).body.contains(round.id.rawValue), "\(page)")
            }
            #expect(try await house.browser().look(links[1]).status == 410)
            #expect(try await house.browser().send(.post, links[1], Sheet.all("4")).status == 410)
            #expect(try await house.browser().send(.post, links[1] + "/klad", Sheet.all("4")).status == 410)
            #expect(try await house.responses(to: round) == 1)
            #expect(try await house.app.stores.mails.outbox(of: round.networkId).isEmpty)
            #expect(
                try await house.app.stores.mails.take(most: 1000).allSatisfy { !$0.subject.contains(round.name) },
                "nothing is sent about what lies in the bin")
            #expect(try await house.count("SELECT count(*) FROM due_work WHERE subject = \(round.id)") == 0)

            #expect(try await tom.look(path + "/prullenmand").shows(round.name))
            try await tom.post(path + "/prullenmand", Self.form("round", round.id))
            #expect(try await house.app.stores.mails.outbox(of: round.networkId).count == waiting)
            #expect(try await house.count("SELECT count(*) FROM due_work WHERE subject = \(round.id) AND kind = 'closeRound'") == 1)
            #expect(try await house.browser().post(links[1], Sheet.all("4")).status == 200)
            #expect(try await house.responses(to: round) == 2)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a round whose closing passed in the bin closes when it comes back`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.openRound(by: .tom, ["modus": "anonymous"])
            let (tom, path) = (try await house.browser(.tom), try await house.path(TestHouse.otherNetwork))
            for link in try await house.sortedLinks(to: round) { try await house.browser().post(link, Sheet.all("4")) }
            try await tom.post(house.path(of: round) + "/weg")
            await house.pass(20 * 24 * 3600)
            #expect(try await house.count("SELECT count(*) FROM round WHERE id = \(round.id) AND closed_at IS NULL") == 1)
            let again = try await house.browser(.tom)
            try await again.post(path + "/prullenmand", Self.form("round", round.id))
            await house.doDue()
            #expect(try await again.look(house.path(of: round) + "/resultaten").status == 200)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a partner in the bin leaves its people without one, and gets them back`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (hanne, path, partner) = (
                try await house.browser(.hanne), try await house.path(), try await house.partner("Sportdienst Waterbeke")
            )
            let people = try await house.count("SELECT count(*) FROM membership WHERE partner_id = \(partner) AND ended_at IS NULL")
            try await hanne.post(path + "/partners/\(partner)/weg")
            #expect(try await hanne.look(path + "/partners/\(partner)").status == 404)
            let list = try await hanne.look(path + "/partners")
            #expect(try !list.shows("Sportdienst Waterbeke") && list.shows(PartnerText.unattached) && list.shows("Lotte Mertens"))
            try await hanne.post(path + "/prullenmand", Self.form("partner", partner))
            #expect(try await hanne.look(path + "/partners/\(partner)").status == 200)
            let back = try await house.app.stores.members.members(of: house.network()).filter { $0.partnerId == partner }
            #expect(back.count == people)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `somebody who was removed comes back, and somebody who left is not fetched back`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (hanne, path) = (try await house.browser(.hanne), try await house.path())
            let lotte = try await house.person("Lotte Mertens")
            let place = try #require(try await house.value("SELECT id FROM membership WHERE person_id = \(lotte)", as: Identifier.self))
            try await hanne.post(path + "/mensen/\(lotte)/weg", ["plaats": place.rawValue])
            #expect(try await hanne.look(path + "/mensen/\(lotte)").status == 404)
            #expect(try await hanne.look(path + "/prullenmand").shows("Lotte Mertens"))
            try await hanne.post(path + "/prullenmand", Self.form("person", place))
            #expect(try await hanne.look(path + "/mensen/\(lotte)").status == 200)
            #expect(try await hanne.send(.post, path + "/prullenmand", Self.form("person", place)).status == 404, "once is enough")

            let greet = try await house.browser(.greet)
            try await greet.post(path + "/verlaten")
            #expect(try await greet.look(path).status == 404)
            #expect(try await !hanne.look(path + "/prullenmand").shows("Greet De Wilde"))
            let left = try #require(
                try await house.value("SELECT id FROM membership WHERE person_id = \(house.person("Greet De Wilde"))", as: Identifier.self))
            #expect(try await hanne.send(.post, path + "/prullenmand", Self.form("person", left)).status == 404)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a network in the bin is gone for everybody, and only its coordinators bring it back`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (hanne, lieve, path) = (try await house.browser(.hanne), try await house.browser(.lieve), try await house.path())
            let network = try await house.network()
            let link = try await house.link(of: "Greet De Wilde", to: house.round(TestHouse.running))
            let page = try await hanne.post(path + "/weg")
            #expect(try page.shows(BinText.networks) && page.shows(TestHouse.network))
            for browser in [hanne, lieve] { #expect(try await browser.look(path).status == 404) }
            #expect(try await !lieve.look("/mijn-plek").shows(TestHouse.network), "who does not coordinate does not see it")
            #expect(try await house.browser().look(link).status == 410)
            for browser in [lieve, try await house.browser(.tom), try await house.browser(.ines)] {
                #expect(try await browser.send(.post, "/mijn-plek/terughalen", ["netwerk": network.rawValue]).status == 404)
            }
            #expect(try await hanne.post("/mijn-plek/terughalen", ["netwerk": network.rawValue]).status == 200)
            #expect(try await lieve.look(path).status == 200)
            #expect(try await house.browser().look(link).status == 200)
        }
    }

    @Test func `nothing is brought back by another network, by who may not, or under another name`() async throws {
        try await TestHouse.open { house in
            let round = try await house.openRound()
            let (tom, hanne) = (try await house.browser(.tom), try await house.browser(.hanne))
            let (there, here) = (try await house.path(TestHouse.otherNetwork), try await house.path())
            try await tom.post(house.path(of: round) + "/weg")
            #expect(try await hanne.send(.post, here + "/prullenmand", Self.form("round", round.id)).status == 404)
            #expect(try await hanne.send(.post, there + "/prullenmand", Self.form("round", round.id)).status == 404)
            #expect(try await tom.send(.post, there + "/prullenmand", Self.form("partner", round.id)).status == 404)
            #expect(try await tom.send(.post, there + "/prullenmand", Self.form("niets", round.id)).status == 404)
            #expect(try await tom.send(.post, there + "/prullenmand", Self.form("round", round.id), token: .none).status == 403)
            #expect(try await house.browser(.youssef).send(.post, here + "/prullenmand", Self.form("round", round.id)).status == 403)
            #expect(try await house.count("SELECT count(*) FROM round WHERE id = \(round.id) AND deleted_at IS NOT NULL") == 1)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `after thirty days the bin is emptied for good`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.openRound()
            let (tom, path) = (try await house.browser(.tom), try await house.path(TestHouse.otherNetwork))
            for link in try await house.sortedLinks(to: round) {
                try await house.browser().post(link, Sheet.all("4", ["o-path": "Een toelichting"]))
            }
            let partner = try await house.partner("vzw Het Kleine Zandkasteel")
            try await house.app.stores.retention.apply()
            try await tom.post(house.path(of: round) + "/weg")
            try await tom.post(path + "/partners/\(partner)/weg")
            let network = try await house.network()
            try await house.browser(.hanne).post(try await house.path() + "/weg")
            house.clock.set(house.clock.now + 29 * 24 * 3600)
            try await house.app.stores.retention.apply()
            #expect(try await house.responses(to: round) == 6)
            house.clock.set(house.clock.now + 2 * 24 * 3600)
            try await house.app.stores.retention.apply()
            await house.doDue()
            for table in ["response", "remark", "invitation", "round_group"] {
                #expect(
                    try await house.count("SELECT count(*) FROM \(SQL(stringLiteral: table)) WHERE round_id = \(round.id)") == 0, "\(table)"
                )
            }
            #expect(try await house.count("SELECT count(*) FROM partner WHERE id = \(partner)") == 0)
            #expect(try await house.count("SELECT count(*) FROM network WHERE id = \(network)") == 0)
            #expect(try await house.count("SELECT count(*) FROM membership WHERE network_id = \(network)") == 0)
            #expect(try await house.browser(.tom).look(path).status == 200)
            let runs = try await house.app.stores.retention.retentionReports()
            #expect(runs.first?.removed[.bin] == 3)
            #expect(try await house.browser(.tom).look(path + "/activiteit").shows("wiste waarvan de termijn voorbij was"))
        }
    }
}
