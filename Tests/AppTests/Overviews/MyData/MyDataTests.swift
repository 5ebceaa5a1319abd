import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct MyDataTests {
    private static let path = "/instellingen/gegevens"

    @Test(arguments: TestEngine.allCases)
    func `the file holds one's own answers by statement, and nobody else's anything`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.openRound(by: .tom, ["modus": "confidential"])
            try await house.browser().post(
                house.link(of: "Tom Claes", to: round), Sheet.all("4", ["n1.1": "x", "n1.2": "2", "o-path": "Mijn eigen woorden"]))
            try await house.browser().post(house.link(of: "Siham Kaddouri", to: round), Sheet.all("1", ["o-path": "Woorden van een ander"]))
            let tom = try await house.browser(.tom)
            let page = try await tom.look(Self.path + "/bestand")
            #expect(page.headers[.contentDisposition] == "attachment; filename=\"samenspel.json\"")
            #expect(page.headers[.contentType]?.hasPrefix("application/json") == true)
            let file = try #require(try JSONSerialization.jsonObject(with: Data(page.body.utf8)) as? [String: Any])
            #expect(
                Set(file.keys) == [
                    "format", "version", "madeAt", "person", "addresses", "memberships", "invitations", "answers", "drafts", "actions",
                    "sessionsLed", "ownInterests", "interests", "commitments", "deliveries", "documents", "documentRemarks", "realised",
                    "signings",
                    "interestMarks", "kinds", "arenas", "arenaRatings",
                    "arenaVisits", "approaches", "phaseViews", "journey", "mandates", "handovers", "decisions", "ratifications", "activity",
                    "mails", "sessions",
                ])
            let answers = try #require(file["answers"] as? [[String: Any]])
            let now = try #require(answers.first?["now"] as? [String: Int])
            #expect((now["1.1"], now["1.2"], now["1.3"], now.count) == (0, 2, 4, 30))
            #expect((answers.first?["remarks"] as? [String: String]) == ["path": "Mijn eigen woorden"])
            #expect(!page.body.contains("Woorden van een ander") && !page.body.contains("Siham"))
            #expect(try await tom.look(Self.path).shows(MyDataText.answers(1)))
            #expect(try await house.browser().look(Self.path + "/bestand").status == 303, "a visitor has to sign in first")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `an anonymous answer is not found, and the page says so`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.openRound(by: .tom, ["modus": "anonymous"])
            try await house.browser().post(house.link(of: "Tom Claes", to: round), Sheet.all("4", ["o-path": "Zonder naam"]))
            let tom = try await house.browser(.tom)
            #expect(try await tom.look(Self.path).shows(MyDataText.anonymous(1)))
            #expect(try await !tom.look(Self.path + "/bestand").body.contains("Zonder naam"))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `who asks to be erased is, after thirty days, and may take it back until then`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (greet, person) = (try await house.browser(.greet), try await house.person("Greet De Wilde"))
            try await house.app.stores.retention.apply()
            #expect(try await greet.post(Self.path + "/wissen").shows(MyDataText.takeBack))
            #expect(try await greet.post(Self.path + "/wissen/terug").shows(MyDataText.ask))
            try await greet.post(Self.path + "/wissen")
            house.clock.set(house.clock.now + 29 * 24 * 3600)
            try await house.app.stores.retention.apply()
            #expect(try await house.count("SELECT count(*) FROM person WHERE id = \(person)") == 1)
            house.clock.set(house.clock.now + 2 * 24 * 3600)
            try await house.app.stores.retention.apply()
            #expect(try await house.count("SELECT count(*) FROM person WHERE id = \(person)") == 0)
            await house.doDue()
            #expect(try await house.count("SELECT count(*) FROM due_work WHERE kind = 'wipeErased'") == 0)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `erasing at once removes every trace of the name and leaves what was counted`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let open = try await house.round("Korte peiling van de kerngroep")
            let person = try await house.person("Greet De Wilde")
            let closed = try await house.round("Eerste meting")
            let tallies = try await house.values("SELECT tally FROM round_tally ORDER BY round_id", as: String.self)
            let anonymous = try await house.responses(to: house.round("Na de verhuizing van het vrijetijdsloket"))
            let link = try await house.link(of: "Greet De Wilde", to: house.round(TestHouse.running))
            try await house.browser().post(link + "/klad", ["n1.1": "4"])
            let greet = try await house.browser(.greet)
            let session = try await house.session()
            try await house.app.stores.database.write { db in
                try db.run("UPDATE group_session SET facilitator = 'Greet De Wilde' WHERE id = \(session.id)")
                try db.run("UPDATE action SET person_id = \(person) WHERE network_id = \(session.networkId) AND state = 'done'")
            }
            let file = try await greet.look(Self.path + "/bestand").body
            #expect(file.contains("\"name\" : \"\(session.name)\"") && file.contains("\"followUp\""))
            #expect(try await greet.look(Self.path).shows(MyDataText.sessionsLed(1)))
            #expect(try await greet.send(.post, Self.path + "/wissen/nu").status == 422, "not without the tick")
            let page = try await greet.post(Self.path + "/wissen/nu", ["zeker": "1"])
            #expect(try page.shows("Je gegevens zijn gewist."))
            #expect(try await greet.look("/mijn-plek").status == 303, "the session is gone")
            #expect(try await house.browser().look(link).status == 404)
            for (table, column) in [
                ("person", "id"), ("person_address", "person_id"), ("membership", "person_id"), ("invitation", "person_id"),
                ("session", "person_id"),
                ("activity", "person_id"), ("kind_sheet", "person_id"),
            ] {
                let count = try await house.count(
                    "SELECT count(*) FROM \(SQL(stringLiteral: table)) WHERE \(SQL(stringLiteral: column)) = \(person)")
                #expect(count == 0, "\(table)")
            }
            #expect(try await house.count("SELECT count(*) FROM activity WHERE subject LIKE '%Greet De Wilde%'") == 0)
            #expect(try await house.count("SELECT count(*) FROM mail WHERE recipient = 'Greet De Wilde'") == 0)
            #expect(try await house.count("SELECT count(*) FROM group_session WHERE facilitator = 'Greet De Wilde'") == 0)
            #expect(try await house.count("SELECT count(*) FROM action WHERE person_id = \(person)") == 0)
            #expect(try await house.values("SELECT tally FROM round_tally ORDER BY round_id", as: String.self) == tallies)
            #expect(try await house.responses(to: house.round("Na de verhuizing van het vrijetijdsloket")) == anonymous)
            #expect(try await !house.browser(.hanne).look(house.path(of: open) + "/resultaten").shows("Greet De Wilde"))
            #expect(try await house.browser(.hanne).look(house.path(of: closed) + "/resultaten").status == 200)
            #expect(try await house.browser(.hanne).look(try await house.path() + "/activiteit").shows("wiste de gegevens van een persoon"))
        }
    }

    @Test func `after erasing, the files hold the name nowhere, not even in the index of words`() async throws {
        try await TestHouse.open { house in
            // Somebody whose name nobody else in the story has, with a word of their own in the index.
            let tom = try await house.browser(.tom)
            try await tom.post(
                try await house.path(TestHouse.otherNetwork) + "/mensen",
                ["naam": "Zwaantje Quisthoudt", "adres": "zq@waterbeke.example", "rol": "member", "taal": "nl"])
            let person = try await house.person("Zwaantje Quisthoudt")
            #expect(try await tom.look("/zoeken?q=quisthoudt").shows("Zwaantje Quisthoudt"))
            #expect(try house.files().contains { holds($0, "quisthoudt") })
            #expect(try await house.app.stores.erasures.erase(person))
            await house.doDue()
            #expect(try house.files().allSatisfy { !holds($0, "quisthoudt") && !holds($0, "Quisthoudt") })
            await house.app.stores.database.close()
            #expect(try house.files().allSatisfy { !holds($0, "quisthoudt") && !holds($0, "Quisthoudt") })
        }
    }

    private func holds(_ data: Data, _ word: String) -> Bool { data.range(of: Data(word.utf8)) != nil }

    @Test(arguments: TestEngine.allCases)
    func `the last coordinator hands over first`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (tom, person) = (try await house.browser(.tom), try await house.person("Tom Claes"))
            #expect(try await tom.look(Self.path).shows(MyDataText.handOverFirst(TestHouse.otherNetwork)))
            #expect(try await tom.send(.post, Self.path + "/wissen").status == 409)
            #expect(try await tom.send(.post, Self.path + "/wissen/nu", ["zeker": "1"]).status == 409)
            #expect(try await house.count("SELECT count(*) FROM erasure_request") == 0)
            #expect(try await house.count("SELECT count(*) FROM person WHERE id = \(person)") == 1)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a coordinator passes on a request of somebody who is nowhere else, who is told and can take it back`(_ engine: TestEngine)
        async throws
    {
        try await TestHouse.open(engine) { house in
            let (tom, path) = (try await house.browser(.tom), try await house.path(TestHouse.otherNetwork))
            let siham = try await house.person("Siham Kaddouri")
            try await tom.post(path + "/mensen/\(siham)/wissen")
            #expect(try await house.count("SELECT count(*) FROM erasure_request WHERE person_id = \(siham)") == 1)
            #expect(try await house.count("SELECT count(*) FROM mail WHERE recipient = 'Siham Kaddouri' AND network_id IS NULL") == 1)
            #expect(try await tom.look(path + "/mensen/\(siham)").status == 404)
            let place = try #require(try await house.value("SELECT id FROM membership WHERE person_id = \(siham)", as: String.self))
            try await tom.post(path + "/prullenmand", ["soort": "person", "wat": place])
            #expect(try await house.count("SELECT count(*) FROM erasure_request") == 0)
            #expect(try await tom.look(path + "/mensen/\(siham)").status == 200)
            let own = try await house.person("Tom Claes")
            #expect(try await tom.send(.post, path + "/mensen/\(own)/wissen").status == 403, "not oneself")
            let stranger = try await house.person("Lotte Mertens")
            #expect(try await tom.send(.post, path + "/mensen/\(stranger)/wissen").status == 404, "not somebody elsewhere")
        }
    }
}
