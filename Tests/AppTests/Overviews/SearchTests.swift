import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct SearchTests {
    /// What somebody finds: the texts of the results, by the heading above them.
    private func found(_ typed: String, _ browser: Browser, _ more: String = "") async throws -> [String: [String]] {
        let page = try await browser.get("/zoeken?q=\(Browser.encoded(typed))\(more)")
        let sections = try page.root.all("section").filter { !$0.all("ul", class: "list").isEmpty }
        return Dictionary(uniqueKeysWithValues: sections.map { ($0.all("h2").first?.text ?? "", $0.all("li").map(\.text)) })
    }

    /// A released remark in a round, as its moderator leaves it.
    private func write(_ house: TestHouse, _ sql: SQL) async throws {
        try await house.app.stores.database.write { db in try db.run(sql) }
    }

    private func remark(_ body: String, in round: Round, _ house: TestHouse, state: String = "released") async throws {
        let response: String? = try await house.value("SELECT id FROM response WHERE round_id = \(round.id) ORDER BY id LIMIT 1")
        let owner = round.mode == .anonymous ? nil : response
        try await write(
            house,
            """
            INSERT INTO remark (id, round_id, mode, response_id, group_key, body, state)
            VALUES (\(house.app.surroundings.timelessIdentifier()), \(round.id), \(round.mode), \(owner), 'path', \(body), \(state))
            """)
    }

    @Test(arguments: TestEngine.allCases)
    func `people, partners, rounds and networks are found by the beginning of a word`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let hanne = try await house.browser(.hanne)
            #expect(try await found("lotte mert", hanne)["Mensen"]?.count == 1)
            #expect(try await found("mertens LOTTE", hanne)["Mensen"]?.count == 1)
            #expect(try await found("lott mertens", hanne)["Mensen"] == nil, "only the last word is a beginning")
            #expect(try await found("sportd", hanne)["Partners"] == ["Sportdienst Waterbeke"])
            #expect(try await found("jaarlijkse", hanne)["Metingen"]?.count == 1)
            #expect(try await found("vrije tijd", hanne)["Netwerken"]?.count == 1)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `case, accents and signs make no difference, the same on both engines`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let hanne = try await house.browser(.hanne)
            let network = try await house.network()
            let names = [
                "Éléonore d’Hondt-Łódź", "Ça va vzw", "ΟΔΟΣ Ελληνικά", "Šiauliai İstanbul", "Ærø Ørsted", "Große Straße", "Маша Ёлкина",
                "جمعية الحي", "日本語 協会", "E2E (2.0): a@b.example", "Tiếng Việt", "😀 Lach", "m² huis", "O'Brien & Co",
            ]
            for name in names {
                let partner = Partner(
                    id: house.app.surroundings.identifier(), networkId: network, kind: .group, name: name, partOf: "", hasVoice: 1)
                try await house.app.stores.partners.add(partner, by: house.person("Hanne Vermeersch"))
            }
            let wanted: [String: [String]] = [
                "eleonore": [names[0]], "D'HONDT": [names[0]], "hondt lodz": [], "łódź": [names[0]], "ca va": [names[1]],
                "οδοσ": [names[2]],
                "ελληνικά": [names[2]], "siauliai": [names[3]], "istanbul": [names[3]], "ærø": [names[4]], "ØRST": [names[4]],
                "straße": [names[5]], "ёлкина": [names[6]], "маша": [names[6]], "الحي": [names[7]], "日本": [names[8]], "e2e 2 0": [names[9]],
                "a@b.exam": [names[9]], "tieng viet": [names[10]], "😀": [], "😀 lach": [names[11]], "m2": [], "m huis": [names[12]],
                "brien": [names[13]], "o'brien": [names[13]],
            ]
            for (typed, expected) in wanted {
                let partners = try await found(typed, hanne)["Partners"] ?? []
                #expect(partners.filter(names.contains) == expected, "\(typed)")
            }
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `what is typed is text and never a command`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let hanne = try await house.browser(.hanne)
            for typed in [
                "", " ", "*", "\"", "'", "()", "AND", "lotte OR tom", "NOT lotte", "lotte AND NOT mertens", "NEAR(lotte mertens)",
                "body:lotte",
                "scope:person", "#person", "-lotte", "^lotte", "lotte\" OR \"tom", "' | 'a':*", "a:*", "\\", "\\'", "%", "_", "!&|<->",
                ";--",
                "\u{202e}ettol", "\u{0}", "😀", "\u{301}", "{lotte}", "+lotte +tom", String(repeating: "a", count: 5000),
                String(repeating: "a ", count: 2000), String(repeating: "é", count: 300), String(repeating: "日", count: 200),
            ] {
                let page = try await hanne.look("/zoeken?q=\(Browser.encoded(typed))")
                #expect(page.status == (typed == "\u{0}" ? 400 : 200), "\(typed.prefix(40))")
                #expect(try page.shows("Tom Claes") == false, "\(typed.prefix(40))")
            }
            #expect(try await found("lotte OR mertens", hanne) == [:], "OR is a word")
            let (starred, plain) = (try await found("lotte*", hanne), try await found("lotte", hanne))
            #expect(starred == plain && !plain.isEmpty)
            for bad in ["%FF", "%", "%zz", "a&q=b&soort=niets"] {
                let status = try await hanne.look("/zoeken?q=\(bad)").status
                #expect([200, 400].contains(status), "\(bad)")
            }
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `nobody finds what is in a network they are not in`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let theirs = try await house.network(TestHouse.otherNetwork)
            for (somebody, typed) in [
                (Somebody.hanne, "zandkasteel"), (.hanne, "tom claes"), (.tom, "lotte"), (.tom, "sportdienst"), (.tom, "jaarlijkse"),
                (.ines, "lotte"), (.ines, "waterbeke"), (.ines, "a"),
            ] {
                #expect(try await found(typed, house.browser(somebody)) == [:], "\(somebody) \(typed)")
            }
            let hanne = try await house.browser(.hanne)
            #expect(try await hanne.look("/zoeken?q=tom&netwerk=\(theirs)").status == 404)
            #expect(try await hanne.look("/zoeken?q=tom&netwerk=x").status == 404)
            // What is hidden leaves no trace: a hit elsewhere and no hit at all are the same page.
            let hidden = try await hanne.get("/zoeken?q=zandkasteel").body
            let none = try await hanne.get("/zoeken?q=bestaatniet").body
            #expect(hidden.replacing("zandkasteel", with: "x") == none.replacing("bestaatniet", with: "x"))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `what was agreed and concluded is found, follows each change and goes with its session`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (hanne, tom) = (try await house.browser(.hanne), try await house.browser(.tom))
            let session = try await house.session()
            let path = house.path(of: session) + "/scherm/path"
            try await hanne.post(path, ["versie": "0", "besluit": "Eerst een kwikstaart tellen", "tekst": "Een sperwer kopen"])
            #expect(try await found("kwikst", hanne)["Besluiten uit groepsgesprekken"]?.count == 1)
            #expect(try await found("sperwer", hanne)["Acties"]?.count == 1)
            #expect(try await found(session.name, hanne)["Groepsgesprekken"]?.isEmpty == false)
            for word in ["kwikstaart", "sperwer"] { #expect(try await found(word, tom) == [:]) }
            try await hanne.post(path, ["versie": "1", "besluit": "Eerst een ijsvogel tellen"])
            #expect(try await found("kwikstaart", hanne) == [:])
            #expect(try await found("ijsvogel", hanne)["Besluiten uit groepsgesprekken"]?.count == 1)
            let page = try await hanne.get("/zoeken?q=ijsvogel")
            #expect(page.body.contains(house.path(of: session) + "#path"))
            try await write(house, "DELETE FROM group_session WHERE id = \(session.id)")
            #expect(try await found("ijsvogel", hanne) == [:])
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `who left is no longer found, and who left finds nothing`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let lotte = try await house.person("Lotte Mertens")
            let hanne = try await house.browser(.hanne)
            try await write(house, "UPDATE membership SET ended_at = \(house.clock.now) WHERE person_id = \(lotte)")
            #expect(try await found("lotte mertens", hanne)["Mensen"] == nil)
            let lieve = try await house.browser(.lieve)
            #expect(try await found("sportdienst", lieve)["Partners"]?.count == 1)
            let reader = try await house.person("Lieve Adriaens")
            try await write(house, "UPDATE membership SET ended_at = \(house.clock.now) WHERE person_id = \(reader)")
            #expect(try await found("sportdienst", lieve) == [:])
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a draft is found by the coordinator alone`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            _ = try await house.draft(by: .hanne, ["naam": "Geheim voornemen"])
            #expect(try await found("voornemen", house.browser(.hanne))["Metingen"]?.count == 1)
            for somebody in [Somebody.youssef, .greet, .lieve, .tom, .ines] {
                #expect(try await found("voornemen", house.browser(somebody)) == [:], "\(somebody)")
            }
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a remark is found once it is released and its round has results, without a name`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            for (word, name) in zip(["kwetterend", "fluisterend", "pratend"], ResultsTests.closed) {
                try await remark("Een \(word) <b>koor</b>", in: house.round(name), house)
            }
            try await remark("Een wachtend koor", in: house.round("Eerste meting"), house, state: "waiting")
            try await remark("Een verborgen koor", in: house.round("Eerste meting"), house, state: "hidden")
            try await remark("Een lopend koor", in: house.round(TestHouse.running), house)
            for somebody in [Somebody.hanne, .youssef, .greet, .lieve] {
                let browser = try await house.browser(somebody)
                let remarks = try await found("koor", browser)["Toelichtingen"] ?? []
                #expect(remarks.count == 3, "\(somebody): \(remarks)")
                #expect(remarks.allSatisfy { $0.contains("<b>koor</b>") })
                for hidden in ["wachtend", "verborgen", "lopend"] { #expect(try await found(hidden, browser) == [:], "\(somebody)") }
                let names = try await house.values("SELECT name FROM person UNION SELECT name FROM partner", as: String.self)
                for name in names where name.count > 4 { #expect(remarks.allSatisfy { !$0.contains(name) }, "\(name)") }
            }
            for somebody in [Somebody.tom, .ines] { #expect(try await found("koor", house.browser(somebody)) == [:]) }
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a remark is never found where its results show it not`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.openRound(by: .tom, ["naam": "Te weinig", "modus": "confidential"])
            for link in try await house.sortedLinks(to: round).prefix(4) { try await Browser(house).post(link, Sheet.all("4")) }
            try await house.close(round)
            try await remark("Een eenzaam koor", in: house.round("Te weinig"), house)
            #expect(try await found("eenzaam", house.browser(.tom)) == [:], "four answers are below k")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `the index is what its sources say, after every change`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            try await house.checkIndex("the demo")
            let draft = try await house.draft(by: .hanne, ["naam": "Een klad"])
            try await house.checkIndex("a draft")
            try await house.browser(.hanne).post(house.path(of: draft) + "/weg")
            try await house.checkIndex("no draft")
            let open = try await house.openRound(by: .tom, ["naam": "Met woorden", "modus": "anonymous"])
            for link in try await house.sortedLinks(to: open).prefix(5) {
                try await Browser(house).post(link, Sheet.all("4", ["o-path": "Een woord"]))
            }
            try await write(house, "UPDATE remark SET state = 'released' WHERE round_id = \(open.id)")
            try await house.checkIndex("answers")
            try await house.close(open)
            try await house.checkIndex("closed")
            for state in ["released", "hidden", "released"] {
                try await write(house, "UPDATE remark SET state = \(state) WHERE round_id = \(open.id)")
                try await house.checkIndex(state)
            }
            try await write(house, "DELETE FROM round WHERE id = \(open.id)")
            try await house.checkIndex("a round less")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `the index follows names, those who leave, and a network that goes`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            try await write(house, "UPDATE person SET name = 'Andere Naam' WHERE name = 'Lotte Mertens'")
            try await write(house, "UPDATE network SET issue = 'Iets anders'")
            try await write(house, "UPDATE partner SET part_of = 'Waterbeke'")
            try await house.checkIndex("renamed")
            let partner = try await house.partner("Sportdienst Waterbeke")
            try await write(house, "UPDATE membership SET ended_at = 1 WHERE partner_id = \(partner)")
            try await house.checkIndex("left")
            let (lotte, network) = (try await house.person("Andere Naam"), try await house.network())
            try await write(house, "DELETE FROM person WHERE id = \(lotte)")
            try await house.checkIndex("erased")
            try await write(house, "DELETE FROM network WHERE id = \(network)")
            try await house.checkIndex("a network less")
        }
    }

    @Test func `twenty of a kind are shown, and the rest one click away`() async throws {
        try await TestHouse.open { house in
            let hanne = try await house.browser(.hanne)
            let maker = try await house.person("Hanne Vermeersch")
            for number in 1...25 {
                let partner = Partner(
                    id: house.app.surroundings.identifier(), networkId: try await house.network(), kind: .group,
                    name: "Koorgroep \(number)", partOf: "", hasVoice: 1)
                try await house.app.stores.partners.add(partner, by: maker)
            }
            let page = try await hanne.get("/zoeken?q=koorgroep")
            #expect(try page.root.all("main").first?.all("mark").count == 20)
            let more = try #require(try page.root.all("a").first { $0.text == SearchText.more(.partner).nl }?["href"])
            #expect(try await hanne.get(more).root.all("mark").count == 25)
        }
    }

    @Test func `nothing found says what was searched, and in how many networks`() async throws {
        try await TestHouse.open { house in
            let (hanne, ines) = (try await house.browser(.hanne), try await house.browser(.ines))
            let (nothing, nowhere) = (try await hanne.get("/zoeken?q=bestaatniet"), try await ines.get("/zoeken?q=bestaatniet"))
            let wordless = try await hanne.get("/zoeken?q=%26%7C")
            #expect(try nothing.shows(SearchText.searched(1)))
            #expect(try nowhere.shows(SearchText.noNetworks))
            #expect(try wordless.shows(SearchText.noWords))
        }
    }
}
