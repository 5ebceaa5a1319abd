import Foundation
import HTTPTypes
import Storage
import Testing

@testable import App

@Suite struct RoundPassageTests {
    private static let day = 24.0 * 3600

    @Test(arguments: ["confidential", "anonymous"], TestEngine.allCases)
    func `a round that could never show anything does not open`(_ mode: String, _ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.draft(["modus": mode, "k": "7"])
            let page = try await house.browser(.tom).post(house.path(of: round) + "/opening")
            #expect(page.status == 409)
            #expect(try page.shows("Aantal uitgenodigde mensen: 6. We tonen pas iets vanaf 7 antwoorden"))
            #expect(try await house.round(round.name).openedAt == nil)
            #expect(try await house.count("SELECT count(*) FROM mail WHERE about = \(round.id)") == 0)
        }
    }

    @Test func `an open round needs no smallest group`() async throws {
        try await TestHouse.open { house in
            let round = try await house.openRound(["modus": "open", "k": "10"])
            #expect(round.openedAt == TestHouse.start)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a round opens by itself on its day, and everybody with an address gets their own link`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.draft(by: .hanne, ["opent": "2026-11-23"])
            await house.pass(Self.day)
            #expect(try await house.round(round.name).openedAt == nil)
            await house.pass(Self.day - 3 * 3600)
            let opened = try await house.round(round.name)
            #expect(opened.openedAt == TestHouse.start + 2 * Self.day - 3 * 3600, "eight in the morning in Brussels")
            let invitations = try await house.app.stores.invitations.invitations(to: round.id)
            let mails = try await house.values("SELECT address || ' ' || body FROM mail WHERE about = \(round.id)", as: String.self)
            #expect(mails.count == invitations.count { $0.address != nil })
            for invitation in invitations {
                guard let address = invitation.address else { continue }
                let link = house.app.settings.address + "/a/" + Invitation.token(invitation.id, house.app.site.key).text
                #expect(mails.count { $0.hasPrefix(address + " ") && $0.contains(link) } == 1)
            }
            #expect(
                try await house.count(
                    "SELECT count(*) FROM activity WHERE kind = 'roundOpened' AND subject = \(round.name) AND person_id IS NULL") == 1)
        }
    }

    @Test func `a round that cannot open by itself stays a draft and is not tried for ever`() async throws {
        try await TestHouse.open { house in
            let round = try await house.draft(["k": "10", "opent": "2026-11-23"])
            await house.pass(3 * Self.day)
            #expect(try await house.round(round.name).openedAt == nil)
            #expect(try await house.count("SELECT count(*) FROM due_work WHERE subject = \(round.id)") == 0)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a round closes by itself when its last day is over, and answers stop at that moment`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.openRound(["sluit": "2026-12-05"])
            let links = try await house.sortedLinks(to: round)
            house.clock.set(round.closesAt - 1)
            #expect(try await house.browser().send(.post, links[0], Sheet.all("4")).status == 303)
            house.clock.set(round.closesAt)
            #expect(try await house.browser().send(.post, links[1], Sheet.all("4")).status == 410)
            #expect(try await house.browser().look(links[1]).shows(AnswerText.closedTitle))
            #expect(try await house.round(round.name).closedAt == nil)
            await house.doDue()
            #expect(try await house.round(round.name).closedAt == round.closesAt)
            #expect(round.closesAt == TestHouse.start + 14 * Self.day + 13 * 3600, "midnight in Brussels")
            #expect(try await house.responses(to: round) == 1)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a reminder goes to those who have not answered and to nobody else`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.openRound(["modus": "anonymous"])
            for name in ["Siham Kaddouri", "Maarten Viaene"] {
                #expect(try await house.browser().send(.post, house.link(of: name, to: round), Sheet.all("3")).status == 303)
            }
            await house.pass(round.closesAt.timeIntervalSince(TestHouse.start) - 3 * Self.day)
            let reminded = try await house.values(
                "SELECT recipient FROM mail WHERE about = \(round.id) AND subject LIKE 'Herinnering%' ORDER BY recipient", as: String.self)
            #expect(reminded == ["Blessing Mutombo", "Lutgard Steyaert", "Nathalie Degroote", "Tom Claes"])
            #expect(try await house.count("SELECT count(*) FROM activity WHERE kind = 'reminded' AND subject = '4'") == 1)
            #expect(try await house.browser(.tom).post(house.path(of: round) + "/herinneringen").shows(LayoutText.notice(.remindersSent)))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `at closing what was not sent is taken back, and what was sent stays known`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.openRound()
            let sent = try await house.app.stores.mails.take(most: 2)
            for mail in sent { try await house.app.stores.mails.noteSent(mail) }
            let mine = try await house.count("SELECT count(*) FROM mail WHERE about = \(round.id) AND sent_at IS NOT NULL")
            try await house.close(round)
            #expect(try await house.count("SELECT count(*) FROM mail WHERE about = \(round.id)") == mine)
            #expect(try await house.count("SELECT count(*) FROM due_work WHERE subject = \(round.id)") == 0)
            #expect(try await house.browser(.tom).send(.post, house.path(of: round) + "/herinneringen").status == 303)
            #expect(
                try await house.count("SELECT count(*) FROM mail WHERE about = \(round.id)") == mine, "nobody is reminded of a closed round"
            )
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a closing date may move later and never earlier`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.openRound()
            let tom = try await house.browser(.tom)
            for day in ["2026-12-04", "2026-12-05", "", "straks", "2026-11-01"] {
                let page = try await tom.post(house.path(of: round) + "/uitstel", ["sluit": day])
                #expect(page.status == 422, "\(day)")
                #expect(try page.shows(RoundText.onlyLater))
            }
            #expect(try await tom.send(.post, house.path(of: round) + "/uitstel", ["sluit": "2026-12-06"]).status == 303)
            await house.pass(round.closesAt.timeIntervalSince(TestHouse.start))
            #expect(try await house.round(round.name).closedAt == nil)
            await house.pass(Self.day)
            #expect(try await house.round(round.name).closedAt != nil)
            #expect(try await tom.send(.post, house.path(of: round) + "/uitstel", ["sluit": "2027-12-06"]).status == 403)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a closed round never reopens, and closing twice is once`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.openRound(["modus": "anonymous"])
            try await house.close(round)
            let (closed, invitations) = (
                try await house.round(round.name), try await house.values("SELECT id FROM invitation ORDER BY id", as: String.self)
            )
            let page = try await house.browser(.tom).post(house.path(of: round) + "/opening")
            #expect(page.status == 409)
            #expect(try page.shows(RoundText.cannotOpen(.alreadyOpened)))
            house.clock.set(house.clock.now + 60)
            try await house.close(round)
            #expect(try await house.round(round.name) == closed)
            #expect(try await house.values("SELECT id FROM invitation ORDER BY id", as: String.self) == invitations)
            #expect(try await house.count("SELECT count(*) FROM activity WHERE kind = 'roundClosed' AND subject = \(round.name)") == 1)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `several processes at once do a piece of due work once`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.draft(["opent": "2026-11-23"])
            house.clock.set(house.clock.now + 3 * Self.day)
            await withTaskGroup(of: Void.self) { group in
                for _ in 0..<8 { group.addTask { await house.doDue() } }
            }
            #expect(try await house.count("SELECT count(*) FROM activity WHERE kind = 'roundOpened' AND subject = \(round.name)") == 1)
            #expect(try await house.count("SELECT count(*) FROM mail WHERE about = \(round.id)") == 6)
        }
    }
}
