import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct GroupSessionTests {
    @Test(arguments: TestEngine.allCases)
    func `a group scores, concludes, chooses and agrees, and the minutes say so`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let session = try await house.session()
            let path = house.path(of: session)
            let hanne = try await house.browser(.hanne)
            let sport = try await house.partner("Sportdienst Waterbeke").rawValue
            try await hanne.post(path + "/scherm/path", ["versie": "0", "nu": "2", "besluit": "Geen plan"])
            try await hanne.post(path + "/scherm/path", ["versie": "1", "prioriteit": "1", "besluit": "Geen plan"])
            try await hanne.post(
                path + "/scherm/path",
                ["versie": "2", "besluit": "Geen plan", "tekst": "Een plan maken", "partner": sport, "tegen": "2027-01-15"])
            let page = try await hanne.get(path)
            for text in ["2 (eerder niet akkoord)", "Geen plan", "Een plan maken", "Sportdienst Waterbeke", "15 januari 2027"] {
                #expect(try page.shows(text), "\(text)")
            }
            #expect(try page.shows(DiscussionText.groupScoreMark) && page.shows(DiscussionText.priority))
            #expect(try page.shows(DiscussionText.pictureCaption), "the arrow and the roots as the group scored them")
            #expect(try await hanne.get(house.path()).shows(DiscussionText.latest), "the overview tells of it")
            let agreed = try #require(try await house.app.stores.actions.actions(from: session.id, in: session.networkId).first)
            #expect(agreed.action.source == .init(kind: .groupSession, id: session.id, part: "path"))
            #expect(try await hanne.get(house.path() + "/acties").shows("Een plan maken"))
        }
    }

    @Test func `turning to another domain keeps what was typed, and an agreement without a text is asked for`() async throws {
        try await TestHouse.open { house in
            let session = try await house.session()
            let path = house.path(of: session)
            let hanne = try await house.browser(.hanne)
            let turned = try await hanne.send(.post, path + "/scherm/path", ["versie": "0", "besluit": "Nog niet bewaard", "ga": "trio"])
            #expect(turned.status == 303 && turned.location.hasPrefix(path + "/scherm/trio"))
            #expect(try await house.app.stores.groupScores.scores(in: session.id)["path"]?.conclusion == "Nog niet bewaard")
            for (place, goes) in [("verslag", path + "?"), ("begin", path + "/scherm?"), ("nergens", path + "/scherm/trio?")] {
                let page = try await hanne.send(.post, path + "/scherm/trio", ["versie": "0", "besluit": "", "ga": place])
                #expect(page.location.hasPrefix(goes), "\(place): \(page.location)")
            }
            let youssef = try await house.person("Youssef El Amrani").rawValue
            for form in [["afspreken": "1"], ["persoon": youssef], ["tegen": "2027-01-15"]] {
                let page = try await hanne.send(.post, path + "/scherm/trio", ["versie": "0", "tekst": ""].merging(form) { $1 })
                #expect(page.status == 422, "\(form)")
            }
            try await hanne.post(path + "/scherm/trio", ["versie": "0", "tekst": "Bellen", "persoon": youssef, "afspreken": "1"])
            let agreed = try await house.app.stores.actions.actions(from: session.id, in: session.networkId)
            #expect(agreed.map(\.names.partnerName) == ["Sportdienst Waterbeke"], "the partner they come for")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `two who write at once do not overwrite each other, and the second reads both texts`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let session = try await house.session()
            let path = house.path(of: session) + "/scherm/ambition"
            try await house.browser(.youssef).post(path, ["versie": "0", "nu": "4", "besluit": "Wat Youssef zag"])
            let greet = try await house.browser(.greet)
            let page = try await greet.send(
                .post, path, ["versie": "0", "nu": "2", "besluit": "Wat Greet zag", "tekst": "Iets afspreken"])
            #expect(page.status == 409)
            #expect(try page.shows("Wat Youssef zag") && page.shows("Youssef El Amrani schreef intussen ook"))
            let fields = try #require(try page.fields(of: path))
            #expect(fields["besluit"] == "Wat Greet zag" && fields["tekst"] == "Iets afspreken" && fields["nu-eerder"] == "2")
            let kept = try await house.app.stores.groupScores.scores(in: session.id)["ambition"]
            #expect(kept?.conclusion == "Wat Youssef zag" && kept?.score == 4)
            #expect(try await house.count("SELECT count(*) FROM action WHERE source_id = \(session.id)") == 0)
            #expect(try await greet.send(.post, path, fields).status == 303, "saving again is a choice")
            let changed = try await house.app.stores.groupScores.scores(in: session.id)["ambition"]
            #expect(changed?.conclusion == "Wat Greet zag" && changed?.score == 2 && changed?.version == 2)
            #expect(try await house.count("SELECT count(*) FROM action WHERE source_id = \(session.id)") == 1)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `of twenty who write at the same moment one is kept and nineteen are told`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let session = try await house.session()
            let hanne = try await house.person(Somebody.hanne.rawValue)
            let kept = await withTaskGroup(of: Bool.self) { group in
                for number in 1...20 {
                    group.addTask {
                        do {
                            try await house.app.stores.groupScores.keep(
                                GroupScore(groupKey: "path", conclusion: "Nummer \(number)"), isPriority: false, in: session, by: hanne)
                            return true
                        } catch { return false }
                    }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(kept == 1)
            #expect(try await house.count("SELECT version FROM group_score WHERE session_id = \(session.id)") == 1)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a fourth priority is refused, by the page and by the schema`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let session = try await house.session()
            let path = house.path(of: session) + "/scherm/"
            let hanne = try await house.browser(.hanne)
            for group in ["ambition", "path", "trio"] { try await hanne.post(path + group, ["versie": "0", "prioriteit": "1"]) }
            let page = try await hanne.send(.post, path + "roles", ["versie": "0", "prioriteit": "1", "besluit": "Dit blijft staan"])
            #expect(page.status == 422)
            #expect(try page.fields(of: path + "roles")?["besluit"] == "Dit blijft staan")
            #expect(try await house.count("SELECT count(priority) FROM group_score WHERE session_id = \(session.id)") == 3)
            for priority in [1, 4] {
                await #expect(throws: StorageError.self) {
                    try await house.app.stores.database.write { db in
                        try db.run(
                            """
                            INSERT INTO group_score (session_id, group_key, conclusion, priority, version, changed_at)
                            VALUES (\(session.id), 'roles', '', \(priority), 1, 0)
                            """)
                    }
                }
            }
            try await hanne.post(path + "path", ["versie": "1", "prioriteit": "0"])
            #expect(try await hanne.send(.post, path + "roles", ["versie": "0", "prioriteit": "1"]).status == 303)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a closed session is fixed until its coordinator reopens it, and the log tells`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let session = try await house.groupSession(TestHouse.held)
            let path = house.path(of: session)
            let hanne = try await house.browser(.hanne)
            for (end, form) in [("/scherm/path", ["versie": "1", "nu": "5"]), ("/tellingen", ["versie": "0"]), ("", Access.sessionForm)] {
                #expect(try await hanne.send(.post, path + end, form).status == 403)
            }
            #expect(try await house.browser(.youssef).send(.post, path + "/heropening").status == 403)
            try await hanne.post(path + "/heropening")
            #expect(try await hanne.send(.post, path + "/scherm/path", ["versie": "1", "nu": "5"]).status == 303)
            #expect(try await hanne.get(house.path() + "/activiteit").shows("heropende het groepsgesprek \(session.name)"))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `only an empty session is thrown away`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let hanne = try await house.browser(.hanne)
            let held = try await house.groupSession(TestHouse.held)
            #expect(try await hanne.send(.post, house.path(of: held) + "/weg").status == 403)
            let session = try await house.session()
            try await hanne.post(house.path(of: session) + "/scherm/path", ["versie": "0", "tekst": "Alleen iets afspreken"])
            #expect(try await hanne.send(.post, house.path(of: session) + "/weg").status == 403)
            let other = try await house.session("Leeg")
            #expect(try await hanne.send(.post, house.path(of: other) + "/weg").status == 303)
            #expect(try await house.count("SELECT count(*) FROM group_session WHERE id = \(other.id)") == 0)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `the group's score is never counted as a respondent`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.round("Eerste meting")
            func results() async throws -> [Int?] {
                try await house.app.stores.results.results(of: round, round.questionnaire(house.app.catalogue)).domains.map { $0.now?.n }
            }
            let before = try await results()
            let responses = try await house.responses(to: round)
            let session = try await house.session("Over de meting", ["meting": round.id.rawValue])
            let hanne = try await house.browser(.hanne)
            try await hanne.post(house.path(of: session) + "/scherm/path", ["versie": "0", "nu": "1"])
            try await hanne.post(house.path(of: session) + "/tellingen", ["versie": "0", "bladen": "9", "n5.1-1": "9"])
            #expect(try await results() == before)
            #expect(try await house.responses(to: round) == responses)
            let page = try await hanne.get(house.path(of: session) + "/scherm/path")
            #expect(try page.shows("9 antwoorden op 9 papieren formulieren"))
            #expect(try page.shows("antwoorden op Eerste meting"))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `what a round hides stays hidden on the wall and in the minutes`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.openRound()
            let links = try await house.sortedLinks(to: round)
            for link in links.prefix(4) { try await Browser(house).post(link, Sheet.all("1")) }
            let tom = try await house.browser(.tom)
            let early = try await tom.send(
                .post, house.path(TestHouse.otherNetwork) + "/gesprekken", Access.sessionForm.merging(["meting": round.id.rawValue]) { $1 })
            #expect(early.status == 422, "only a closed round can be talked about")
            try await house.close(round)
            let session = try await house.session("Te weinig", by: .tom, ["meting": round.id.rawValue])
            for end in ["/scherm/ambition", ""] {
                let page = try await tom.get(house.path(of: session) + end)
                #expect(try page.root.all("svg").isEmpty)
                #expect(!page.body.contains("helemaal niet akkoord 4"))
            }
            #expect(try await tom.get(house.path(of: session) + "/scherm/ambition").shows(ResultsText.tooFew(5)))
        }
    }

    @Test func `a score outside the scale and a version that is none change nothing`() async throws {
        try await TestHouse.open { house in
            let session = try await house.session()
            let hanne = try await house.browser(.hanne)
            for form in [
                ["versie": "0", "nu": "6"], ["versie": "0", "nu": "0"], ["versie": "0", "nu": "x"], ["nu": "3"], ["versie": "eerst"],
            ] {
                #expect(try await hanne.send(.post, house.path(of: session) + "/scherm/path", form).status == 400)
            }
            #expect(try await house.count("SELECT count(*) FROM group_score WHERE session_id = \(session.id)") == 0)
        }
    }

    @Test func `a conclusion that is too long comes back whole, with what was pressed`() async throws {
        try await TestHouse.open { house in
            let session = try await house.session()
            let path = house.path(of: session) + "/scherm/path"
            let text = String(repeating: "b", count: 2001)
            let page = try await house.browser(.youssef).send(.post, path, ["versie": "0", "nu": "3", "besluit": text])
            #expect(page.status == 422)
            #expect(try page.fields(of: path)?["besluit"] == text && page.fields(of: path)?["nu-eerder"] == "3")
        }
    }

    @Test(arguments: [
        ("naam", "", FieldText.required), ("datum", "gisteren", FieldText.date), ("aantal", "0", GroupSessionText.peopleRange),
        ("vorm", "lang", FieldText.choose), ("instrument", "iets", FieldText.choose), ("meting", "iets", FieldText.choose),
    ])
    func `a field that is not right says so, and what was typed stays`(_ field: String, _ value: String, _ sentence: Text) async throws {
        try await TestHouse.open { house in
            let path = try await house.path() + "/gesprekken"
            let page = try await house.browser(.hanne).post(path, Access.sessionForm.merging(["begeleider": "An", field: value]) { $1 })
            #expect(page.status == 422)
            #expect(try page.shows(sentence))
            #expect(try page.fields(of: path)?["begeleider"] == "An")
        }
    }

    @Test func `a session about a round asks what the round asked, whatever the form says`() async throws {
        try await TestHouse.open { house in
            let short = try await house.round("Korte peiling van de kerngroep")
            let session = try await house.session("Kort", ["meting": short.id.rawValue, "vorm": "full"])
            #expect(session.form == .short && session.roundId == short.id)
        }
    }
}

extension TestHouse {
    /// A group session that has just begun.
    func session(_ name: String = "Ons gesprek", by somebody: Somebody = .hanne, _ changes: [String: String] = [:]) async throws
        -> GroupSession
    {
        let network = somebody == .tom ? TestHouse.otherNetwork : TestHouse.network
        let form = Access.sessionForm.merging(["naam": name]) { $1 }.merging(changes) { $1 }
        let page = try await browser(somebody).send(.post, try await path(network) + "/gesprekken", form)
        guard page.status == 303 else { throw NotThere(what: "the session: \(try page.text)") }
        return try await groupSession(name)
    }
}
