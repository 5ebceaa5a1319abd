import Foundation
import HTTPTypes
import Localization
import Testing

@testable import App

@Suite struct OwnQuestionnaireTests {
    @Test(arguments: TestEngine.allCases)
    func `a coordinator makes a questionnaire of every kind, and people answer it`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let own = try await house.readyQuestionnaire()
            #expect(own.state == .ready && own.version == 1)
            #expect(
                own.instrument.groups.map { OwnKind(own.instrument.scale(of: $0)) } == [.scale, .number, .choice, .ticks, .ranking, .text])
            let round = try await house.openRound(["instrument": own.key, "modus": "open", "naam": "Met eigen vragen"])
            let items = own.instrument.groups.map { $0.items.map { "n" + $0.key } }
            let text = "o-" + (own.instrument.groups.last?.key ?? "")
            func answers(_ place: Int) -> [String: String] {
                let ranks = place % 2 == 0 ? ["1", "2", "3"] : ["2", "1", "3"]
                var fields = [items[0][0]: "5", items[0][1]: "4", items[1][0]: "3", items[2][0]: "2", items[3][1]: "1", text: "Een woord"]
                for (item, rank) in zip(items[4], ranks) { fields[item] = rank }
                return fields
            }
            for (place, link) in try await house.sortedLinks(to: round).enumerated() {
                var twice = answers(place)
                twice[items[4][1]] = "3"
                #expect(try await Browser(house).send(.post, link, twice).status == 422, "a place given twice")
                #expect(try await Browser(house).send(.post, link, answers(place)).status == 303)
            }
            try await house.close(round)
            let page = try await house.browser(.tom).get(house.path(of: round) + "/resultaten")
            #expect(try page.shows("Wij lachen samen") && page.shows("een busje") && page.shows(MixedOutcomeText.meanRank))
            let ranked = try #require(try page.root.all("table").first { $0.text.contains(MixedOutcomeText.meanRank.nl) })
            #expect(ranked.text.contains("geld") && ranked.text.contains("1,5"))
            let choice = try await house.browser(.tom).get(house.ownPath(by: .tom))
            #expect(try choice.shows("Met eigen vragen"))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `what is ready never changes: a change makes the next version`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let own = try await house.readyQuestionnaire()
            let round = try await house.openRound(["instrument": own.key, "naam": "De eerste keer"])
            let tom = try await house.browser(.tom)
            #expect(try await tom.send(.post, house.path(of: own), ["versie": "\(own.edits)", "titel-nl": "Toch anders"]).status == 403)
            let moved = try await tom.send(.post, house.path(of: own) + "/volgende")
            let next = try await house.ownQuestionnaire(at: moved.location)
            #expect(next.version == 2 && next.state == .draft && next.key == own.key)
            #expect(
                try await house.ownQuestionnaire(at: tom.send(.post, house.path(of: own) + "/volgende").location).id == next.id, "one draft"
            )
            try await house.save(house.path(of: next), ["titel-nl": "De tweede versie", "doe": "klaar"])
            let catalogue = house.app.catalogue.inside(own.networkId)
            #expect(catalogue.newest(own.key)?.version == 2)
            #expect(try catalogue.find(own.key, version: 1).title.nl == "Van alles wat")
            #expect(try await house.round(round.name).instrumentVersion == 1)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `the last change is undone, and done again`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let own = try await house.ownQuestionnaire()
            let path = house.path(of: own)
            let removed = try await house.save(path, ["doe": "weg:g1"])
            #expect(removed.status == 303, "\(removed.body)")
            #expect(try await house.again(own).instrument.groups.map(\.key) == ["g5"])
            let tom = try await house.browser(.tom)
            try await tom.post(path + "/ongedaan")
            #expect(try await house.again(own).instrument.groups.map(\.key) == ["g1", "g5"])
            try await tom.post(path + "/ongedaan")
            #expect(try await house.again(own).instrument.groups.map(\.key) == ["g5"])
        }
    }

    @Test func `groups and statements are ordered, doubled and removed, each under a key of its own`() async throws {
        try await TestHouse.open { house in
            let own = try await house.ownQuestionnaire()
            let path = house.path(of: own)
            try await house.save(path, ["doe": "dubbel:g1"])
            try await house.save(path, ["doe": "hoger:g5"])
            let groups = try await house.again(own).instrument.groups
            #expect(groups.map(\.key) == ["g1", "g5", "g6"])
            #expect(Set(groups.flatMap(\.items).map(\.key)).count == 6)
            try await house.save(path + "/groepen/g1", ["doe": "weg:3"])
            try await house.save(path + "/groepen/g1", ["doe": "lager:2", "nieuw-nl": "Een\nTwee", "nieuw-en": "One"])
            let items = try await house.again(own).instrument.groups[0].items
            #expect(items.map(\.text.nl) == ["Wat we naar buiten brengen", "De doelen van het netwerk", "Een", "Twee"])
            #expect(items.map(\.text.en).suffix(2) == ["One", ""])
            #expect(items.last?.key == "11", "a number is never given twice")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `of two who write at once neither loses anything`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let own = try await house.ownQuestionnaire()
            let group = house.path(of: own) + "/groepen/g1"
            try await house.save(group, ["naam-nl": "Van de eerste"])
            let late = ["versie": "1", "naam-nl": "Van de tweede", "nieuw-nl": "Nog een onderwerp", "doe": "weg:2"]
            let tom = try await house.browser(.tom)
            let page = try await tom.send(.post, group, late)
            #expect(page.status == 409)
            let fields = try #require(try page.fields(of: group))
            #expect(fields["naam-nl"] == "Van de tweede" && fields["nieuw-nl"] == "Nog een onderwerp" && fields["s-2-nl"] != nil)
            #expect(try page.shows("Van de eerste"))
            let again = try await tom.send(.post, group, fields)
            #expect(again.status == 303, "\(again.body)")
            #expect(try await house.again(own).instrument.groups[0].label.nl == "Van de tweede")
            #expect(try await house.browser(.tom).send(.post, house.path(of: own), ["versie": "1", "titel-nl": "Te laat"]).status == 409)
        }
    }

    @Test func `what is wrong comes back with everything typed`() async throws {
        try await TestHouse.open { house in
            let own = try await house.ownQuestionnaire()
            let group = house.path(of: own) + "/groepen/g1"
            let many = (1...13).map { "Onderwerp \($0)" }.joined(separator: "\n")
            let page = try await house.save(
                group, ["nieuw-nl": many, "antwoorden-nl": "alleen dit", "antwoorden-en": "", "antwoorden-fr": ""])
            #expect(page.status == 422)
            let fields = try #require(try page.fields(of: group))
            #expect(fields["nieuw-nl"] == many && fields["antwoorden-nl"] == "alleen dit")
            #expect(try await house.again(own).edits == 1)
            let empty = try await house.ownQuestionnaire(["van": "leeg"])
            let notReady = try await house.save(house.path(of: empty), ["doe": "klaar", "over-nl": "Dit blijft"])
            #expect(notReady.status == 422)
            #expect(try notReady.shows(OwnText.noGroups))
            #expect(try await house.again(empty).instrument.summary.nl == "Dit blijft")
            let none = try await house.browser(.tom).send(.post, house.ownPath(by: .tom), ["titel": "", "van": "geen"])
            #expect(none.status == 422)
        }
    }

    @Test(arguments: ["alles", "open"])
    func `every page and file of a round and of a session can be drawn with it`(_ contents: String) async throws {
        try await TestHouse.open { house in
            var own = try await house.readyQuestionnaire()
            let tom = try await house.browser(.tom)
            if contents == "open" {
                own = try await house.ownQuestionnaire(["titel": "Alleen open"])
                try await house.save(house.path(of: own), ["doe": "weg:g1"])
                try await house.save(house.path(of: own), ["doe": "klaar"])
                own = try await house.again(own)
            }
            let network = try await house.path(TestHouse.otherNetwork)
            let round = try await house.openRound(["instrument": own.key, "modus": "open", "naam": "De ronde"])
            let text = "o-" + (own.instrument.groups.last?.key ?? "")
            for link in try await house.sortedLinks(to: round) {
                #expect(try await Browser(house).send(.post, link, [text: "Iets"]).status == 303)
            }
            let session = Access.sessionForm.merging(["instrument": own.key, "naam": "Samen"]) { $1 }
            let held = String(try await tom.send(.post, network + "/gesprekken", session).location.prefix { $0 != "?" })
            try await house.close(round)
            let path = house.path(of: round)
            let files = ["resultaten.csv", "resultaten.xlsx", "resultaten.json", "antwoorden.csv", "resultaten", "formulier", "vragen"]
            let walls = ["", "/scherm", "/formulier", "/tellingen"] + own.instrument.groups.map { "/scherm/" + $0.key }
            for address in files.map({ path + "/" + $0 }) + walls.map({ held + $0 }) + [network + "/metingen/verloop/" + own.key, network] {
                #expect(try await tom.get(address).status == 200, "\(address)")
            }
        }
    }

    @Test func `a network sees its own only, and others nothing`() async throws {
        try await TestHouse.open { house in
            let own = try await house.readyQuestionnaire()
            let choice = try await house.browser(.tom).get(house.path(TestHouse.otherNetwork) + "/metingen/kiezen")
            #expect(try choice.shows("Van alles wat"))
            let elsewhere = try await house.browser(.hanne).get(house.path() + "/metingen/kiezen")
            #expect(try !elsewhere.shows("Van alles wat"))
            let hanne = try await house.browser(.hanne)
            #expect(try await hanne.get(house.path() + "/metingen/nieuw?instrument=\(own.key)").status == 404)
            let form = Access.roundForm.merging(["instrument": own.key]) { $1 }
            #expect(try await hanne.send(.post, house.path() + "/metingen", form).status == 422)
            for somebody in [Somebody.hanne, .lieve, .visitor] {
                #expect(try await house.browser(somebody).look("/uitleg/\(own.key)").status == 404)
                #expect(try await house.browser(somebody).look("/uitleg/\(own.key)/begeleidersblad").status == 404)
            }
            let tom = try await house.browser(.tom)
            #expect(try await tom.look("/uitleg/\(own.key)").status == 200)
            #expect(try await tom.look("/uitleg/\(own.key)/begeleidersblad").status == 200)
            #expect(try await hanne.send(.post, house.path(of: own) + "/weg").status == 404)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `what is thrown away is offered no more, stays for its rounds, and comes back`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let own = try await house.readyQuestionnaire()
            let round = try await house.openRound(["instrument": own.key, "naam": "Loopt nog"])
            let tom = try await house.browser(.tom)
            try await tom.post(house.path(of: own) + "/weg")
            let catalogue = house.app.catalogue.inside(own.networkId)
            #expect(catalogue.newest(own.key) == nil)
            #expect(try await tom.get(house.path(of: round) + "/vragen").status == 200)
            await house.pass(40 * 24 * 3600)
            #expect(try await house.again(own).isRemoved, "a round was asked with it")
            let later = try await house.browser(.tom)
            try await later.post(house.path(of: own) + "/terug")
            #expect(catalogue.newest(own.key) != nil)
            let unused = try await house.ownQuestionnaire()
            try await later.post(house.path(of: unused) + "/weg")
            house.clock.set(house.clock.now + 31 * 24 * 3600)
            try await house.app.stores.ownQuestionnaires.removeForgotten()
            await #expect(throws: WebError.notFound) { try await house.again(unused) }
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `another process finds what was made ready when it starts`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let own = try await house.readyQuestionnaire()
            let other = OwnQuestionnaireStore(
                database: house.app.stores.database, surroundings: house.app.surroundings, catalogue: try App.readCatalogue())
            #expect(other.catalogue.inside(own.networkId).newest(own.key) == nil)
            try await other.load()
            #expect(other.catalogue.inside(own.networkId).newest(own.key) == house.app.catalogue.inside(own.networkId).newest(own.key))
        }
    }

    @Test(arguments: try App.readCatalogue().newest.map(\.key))
    func `a copy of every instrument can be made ready`(_ key: String) async throws {
        let instrument = try #require(try App.readCatalogue().newest(key))
        let copy = instrument.remade(key: "own-x", title: "Naar ons idee", language: .nl)
        #expect(copy.gaps == [])
        let complete = copy.complete
        #expect(complete.title == Text(verbatim: "Naar ons idee") && complete.source.nl.contains(instrument.title.nl))
        let data = Data(try OwnQuestionnaireStore.body(complete).utf8)
        #expect(try Catalogue.instrument(data, file: "own-x.json") == complete)
        #expect(Questionnaire(instrument: complete, form: .full, moments: complete.moments.labels).items.count > 0)
    }

    @Test func `a missing language has the first in its place, and the page says so`() async throws {
        try await TestHouse.open { house in
            let own = try await house.readyQuestionnaire()
            #expect(own.languages == [.nl])
            let complete = own.instrument.complete
            #expect(complete.title.fr == "Van alles wat" && complete.groups[0].items[0].text.en == "Wij lachen samen")
            let round = try await house.openRound(["instrument": own.key, "naam": "In één taal"])
            let link = try #require(try await house.sortedLinks(to: round).first)
            #expect(try await Browser(house).get(link + "?taal=fr").shows("Ces questions sont écrites en : Nederlands."))
            #expect(try await !Browser(house).get(link + "?taal=nl").shows("geschreven in"))
        }
    }

    @Test func `a copy goes to a network that one coordinates, and to no other`() async throws {
        try await TestHouse.open { house in
            let own = try await house.readyQuestionnaire()
            let tom = try await house.browser(.tom)
            let made = try await tom.post("/netwerken", ["naam": "Een tweede netwerk", "soort": "own"])
            let second = String(made.path.split { "/?".contains($0) }[1])
            let page = try await tom.send(.post, house.path(of: own) + "/kopie", ["naar": second])
            let copy = try await house.ownQuestionnaire(at: page.location)
            #expect(copy.networkId.rawValue == second && copy.key != own.key && copy.state == .draft && copy.version == 1)
            #expect(copy.instrument.groups == own.instrument.groups)
            let hannes = try await house.network().rawValue
            #expect(try await tom.send(.post, house.path(of: own) + "/kopie", ["naar": hannes]).status == 404)
        }
    }
}
