import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct AmendmentTests {
    @Test(arguments: TestEngine.allCases)
    func `a partner proposes, whoever holds the pen accepts with other words, and all of it stays to be read`(_ engine: TestEngine)
        async throws
    {
        try await TestHouse.open(engine) { house in
            let document = try await house.begin()
            let section = try #require(try await house.text(of: document).clauses.first).section
            let (greet, hanne) = (try await house.browser(.greet), try await house.browser(.hanne))
            let place = house.path(of: document) + "/artikels/\(section)/wijziging"
            var form = try #require(try await greet.get(place).fields(of: place))
            #expect(form["tekst"] == "Wij werken **samen** rond vrije tijd.", "it begins with what stands there")
            (form["tekst"], form["reden"]) = ("Wij werken **nauw** samen rond vrije tijd.", "Samen is te <vaag>.")
            let list = try await greet.post(place, form)
            #expect(list.status == 200 && list.path.hasPrefix(house.path(of: document) + "/wijzigingen"))
            #expect(try list.shows("Samen is te <vaag>.") && list.shows("vzw Welkom"))
            #expect(!list.body.contains("class=\"difference\"") && !list.body.contains("<vaag>"), "what it changes is on its own page")
            #expect(try await hanne.get(house.path(of: document)).shows(AmendmentText.counted(1)), "under the section itself")

            let all = house.app.stores.committing.amendments
            let one = try #require(try await all.open(on: document.id, in: document.networkId).first)
            let own = house.path(of: one)
            let asked = try await hanne.get(own)
            #expect(asked.body.contains("<ins>"))
            var answer = try #require(try asked.fields(of: own + "/antwoord"))
            #expect(answer["tekst"] == one.body)
            (answer["antwoord"], answer["tekst"]) = ("aannemen", "Wij werken **nauw en graag** samen rond vrije tijd.")
            answer["toelichting"] = "Met een woord erbij."
            #expect(try await hanne.send(.post, own + "/antwoord", answer).status == 303)
            let text = try await house.text(of: document)
            #expect(text.version.number == 2 && text.clauses[0].body == "Wij werken **nauw en graag** samen rond vrije tijd.")
            #expect(text.version.why.contains("vzw Welkom") && text.version.why.contains("Samen is te <vaag>."))
            let closed = try await house.now(one)
            #expect(closed.state == .accepted && closed.inVersion == 2 && closed.isAdapted && closed.answeredName == "Hanne Vermeersch")
            let read = try await greet.get(own)
            #expect(try read.shows(AmendmentText.adapted) && read.shows("Met een woord erbij."))
            #expect(try read.shows(AmendmentText.takenDifference) && read.fields(of: own + "/antwoord") == nil)
            #expect(try await house.done(with: document) == [.documentBegun, .amendmentProposed, .amendmentAccepted])
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `the list shows how a long reason begins, and whether another text was accepted`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let document = try await house.begin()
            let reason = String(repeating: "omdat ", count: 600) + "einde"
            let (one, other) = (try await house.amend(document, because: reason), try await house.amend(document, to: "Zoals het is."))
            let (all, hanne) = (house.app.stores.committing.amendments, try await house.browser(.hanne))
            let person = try await house.person(Somebody.hanne.rawValue)
            let list = house.path(of: document) + "/wijzigingen"
            let page = try await hanne.get(list)
            #expect(try page.shows(String(reason.prefix(300)) + "…") && !page.body.contains("einde"))
            #expect(try await hanne.get(house.path(of: one)).shows(reason))
            let change = ClauseChange(section: one.section, title: "", body: one.body, seen: 1)
            try await all.answer(one, .accept(change, words: ""), on: document, by: person)
            #expect(try await !hanne.get(list).shows(AmendmentText.adapted))
            let adapted = ClauseChange(section: one.section, title: "", body: "Nog anders.", seen: 2)
            try await all.answer(other, .accept(adapted, words: ""), on: document, by: person)
            #expect(try await hanne.get(list).shows(AmendmentText.adapted))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `refusing needs a reason, and changes nothing of the text`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let document = try await house.begin()
            let one = try await house.amend(document)
            let (hanne, own) = (try await house.browser(.hanne), house.path(of: one))
            let bare = try await hanne.send(.post, own + "/antwoord", ["antwoord": "afwijzen", "tekst": "Half geschreven"])
            #expect(bare.status == 422)
            #expect(try bare.shows(AmendmentText.refuseNeeds) && bare.fields(of: own + "/antwoord")?["tekst"] == "Half geschreven")
            #expect(try await hanne.send(.post, own + "/antwoord", ["toelichting": "Ja?"]).status == 422, "neither yes nor no")
            #expect(try await house.now(one).isOpen)
            let given = ["antwoord": "afwijzen", "toelichting": "Dat beslisten we al."]
            #expect(try await hanne.send(.post, own + "/antwoord", given).status == 303)
            let refused = try await house.now(one)
            #expect(refused.state == .refused && refused.answer == "Dat beslisten we al." && refused.inVersion == nil)
            #expect(try await house.text(of: document).version.number == 1)
            #expect(try await house.browser(.lieve).get(house.path(of: document) + "/wijzigingen").shows("Dat beslisten we al."))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `when the section changed while somebody answered, both texts are there and nothing is overwritten`(_ engine: TestEngine)
        async throws
    {
        try await TestHouse.open(engine) { house in
            let document = try await house.begin()
            let one = try await house.amend(document)
            let (hanne, own) = (try await house.browser(.hanne), house.path(of: one))
            var answer = try #require(try await hanne.get(own).fields(of: own + "/antwoord"))
            try await house.write("Intussen staat er iets anders.", in: document)
            (answer["antwoord"], answer["tekst"], answer["toelichting"]) = ("aannemen", "Zo wil ik het.", "Daarom.")
            let clash = try await hanne.send(.post, own + "/antwoord", answer)
            #expect(clash.status == 409)
            #expect(try clash.shows("Intussen staat er iets anders.") && clash.shows(AmendmentText.changedWhileAnswering))
            let kept = try #require(try clash.fields(of: own + "/antwoord"))
            #expect(kept["tekst"] == "Zo wil ik het." && kept["toelichting"] == "Daarom." && kept["antwoord"] == "aannemen")
            #expect(try await house.now(one).isOpen)
            #expect(try await house.text(of: document).clauses[0].body == "Intussen staat er iets anders.")
            #expect(try await hanne.send(.post, own + "/antwoord", kept).status == 303, "answering again is a choice")
            #expect(try await house.text(of: document).clauses[0].body == "Zo wil ik het.")
            #expect(try await house.now(one).inVersion == 3)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `of many who answer and withdraw at once one is first, and the text is written once or not at all`(_ engine: TestEngine)
        async throws
    {
        try await TestHouse.open(engine) { house in
            let document = try await house.begin()
            let one = try await house.amend(document)
            let (all, hanne) = (house.app.stores.committing.amendments, try await house.person(Somebody.hanne.rawValue))
            let wins = try await withThrowingTaskGroup(of: Int.self) { group in
                for number in 0..<9 {
                    group.addTask {
                        let change = ClauseChange(section: one.section, title: "", body: "Tekst \(number)", seen: 1)
                        do {
                            switch number % 3 {
                            case 0: try await all.answer(one, .accept(change, words: ""), on: document, by: hanne)
                            case 1: try await all.answer(one, .refuse(words: "Neen \(number)"), on: document, by: hanne)
                            default: try await all.withdraw(one, on: document, by: hanne)
                            }
                            return 1
                        } catch is AmendmentClosed {
                            return 0
                        }
                    }
                }
                return try await group.reduce(0, +)
            }
            #expect(wins == 1)
            let now = try await house.now(one)
            #expect(try await house.text(of: document).version.number == (now.state == .accepted ? 2 : 1))
            let answers: Set<Activity.Kind> = [.amendmentAccepted, .amendmentRefused, .amendmentWithdrawn]
            #expect(try await house.done(with: document).intersection(answers).count == 1)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `who was too late reads what became of it, with what they wrote`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let document = try await house.begin()
            let one = try await house.amend(document)
            let (hanne, greet, own) = (try await house.browser(.hanne), try await house.browser(.greet), house.path(of: one))
            let form = try #require(try await hanne.get(own).fields(of: own + "/antwoord"))
            #expect(try await house.browser(.youssef).send(.post, own + "/weg").status == 403, "of another partner")
            #expect(try await greet.send(.post, own + "/weg").status == 303)
            #expect(try await house.now(one).state == .withdrawn)
            let words = ["antwoord": "aannemen", "toelichting": "Mijn lange uitleg", "tekst": "Mijn aangepaste tekst"]
            let late = try await hanne.send(.post, own + "/antwoord", form.merging(words) { $1 })
            #expect(late.status == 409)
            #expect(try late.shows(AmendmentText.closedMeanwhile) && late.shows("Mijn lange uitleg") && late.shows("Mijn aangepaste tekst"))
            #expect(try await house.text(of: document).version.number == 1)
            #expect(try await greet.send(.post, own + "/weg").status == 409, "once is enough")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `proposing asks for another text and a reason, for a partner of one's own`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let document = try await house.begin()
            let section = try #require(try await house.text(of: document).clauses.first).section
            let (greet, place) = (try await house.browser(.greet), house.path(of: document) + "/artikels/\(section)/wijziging")
            let form = try #require(try await greet.get(place).fields(of: place))
            let same = try await greet.send(.post, place, form.merging(["reden": "Daarom"]) { $1 })
            #expect(same.status == 422)
            #expect(try same.shows(AmendmentText.same))
            let bare = try await greet.send(.post, place, form.merging(["tekst": "Iets anders"]) { $1 })
            #expect(bare.status == 422)
            #expect(try bare.fields(of: place)?["tekst"] == "Iets anders")
            let sport = try await house.partner("Sportdienst Waterbeke").rawValue
            let full = form.merging(["tekst": "Iets anders", "reden": "Daarom"]) { $1 }
            #expect(try await greet.send(.post, place, full.merging(["partner": sport]) { $1 }).status == 403)
            #expect(try await greet.send(.post, place, full.merging(["partner": "niemand"]) { $1 }).status == 422)
            #expect(try await house.browser(.lieve).send(.post, place, full).status == 403, "who only reads along")
            #expect(try await house.browser(.lieve).look(place).status == 403)
            try await house.write("De tekst van nu", in: document)
            let clash = try await greet.send(.post, place, full)
            #expect(clash.status == 409)
            #expect(try clash.shows("De tekst van nu") && clash.fields(of: place)?["tekst"] == "Iets anders")
            let open = { try await house.count("SELECT count(*) FROM amendment WHERE document_id = \(document.id)") }
            #expect(try await open() == 0)
            let again = try #require(try clash.fields(of: place))
            for number in 1...2 {
                #expect(try await greet.send(.post, place, again).status == 303)
                #expect(try await open() == number, "a later one does not replace an earlier one")
            }
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a partner that left keeps its name on what it proposed, and it can still be answered`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let document = try await house.begin()
            let database = house.app.stores.database
            let one = try await house.amend(document)
            let other = try await house.amend(document, to: "Nog iets")
            try await database.write { db in
                try db.run("UPDATE partner SET deleted_at = 1 WHERE id = \(one.partnerId)")
                try db.run("UPDATE amendment SET partner_id = NULL WHERE id = \(other.id)")
            }
            let page = try await house.browser(.lieve).get(house.path(of: document) + "/wijzigingen")
            #expect(try page.shows(TestHouse.welkom) && page.shows(AmendmentText.left))
            let greet = try await house.browser(.greet)
            #expect(try await greet.look(house.path(of: document) + "/artikels/\(one.section)/wijziging").status == 403)
            #expect(try await greet.send(.post, house.path(of: other) + "/weg").status == 403)
            let form = ["antwoord": "aannemen", "tekst": one.body, "gelezen": "1"]
            #expect(try await house.browser(.hanne).send(.post, house.path(of: one) + "/antwoord", form).status == 303)
            let now = try await house.now(one)
            #expect(now.state == .accepted && now.partnerName == TestHouse.welkom && !now.isAdapted)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a section that was left out can only be refused, and nothing typed is lost`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let document = try await house.begin()
            let one = try await house.amend(document)
            let (hanne, greet, own) = (try await house.browser(.hanne), try await house.browser(.greet), house.path(of: one))
            let place = house.path(of: document) + "/artikels/\(one.section)/wijziging"
            let proposing = try #require(try await greet.get(place).fields(of: place))
            let form = try #require(try await hanne.get(own).fields(of: own + "/antwoord"))
            try await house.leaveOut(in: document)
            let typed = ["antwoord": "aannemen", "tekst": "Wat ik ervan maakte"]
            let clash = try await hanne.send(.post, own + "/antwoord", form.merging(typed) { $1 })
            #expect(clash.status == 409)
            #expect(try clash.shows(AmendmentText.leftOut) && clash.shows("Wat ik ervan maakte"))
            #expect(try await house.text(of: document).clause(one.section) == nil)
            let late = try await greet.send(.post, place, proposing.merging(["tekst": "Een laat voorstel", "reden": "Zo"]) { $1 })
            #expect(late.status == 409)
            #expect(try late.fields(of: place)?["tekst"] == "Een laat voorstel")
            #expect(try await greet.look(place).status == 404)
            #expect(try await !hanne.get(own).shows(AmendmentText.acceptHint))
            let no = ["antwoord": "afwijzen", "toelichting": "De rubriek is weg."]
            #expect(try await hanne.send(.post, own + "/antwoord", no).status == 303)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `what somebody proposed is theirs to see, and erased without their name`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let greet = try await house.person(Somebody.greet.rawValue)
            let before = try await house.remarks(of: greet)
            let one = try await house.amend(try await house.begin())
            #expect(try await house.browser(.greet).get("/instellingen/gegevens").shows(MyDataText.documentRemarks(before + 1)))
            #expect(try await house.app.stores.erasures.erase(greet))
            let left = try await house.now(one)
            #expect(left.madeName == nil && left.reason == one.reason && left.partnerName == TestHouse.welkom)
            #expect(try await house.browser(.hanne).get(house.path(of: one)).status == 200)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `the schema itself keeps state and answer together`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let one = try await house.amend(try await house.begin())
            let wrong: [SQL] = [
                "state = 'accepted', answered_at = 1", "state = 'refused', answered_at = 1", "state = 'withdrawn'", "answered_at = 1",
                "answer = 'Ja'", "in_version = 1", "state = 'accepted', answered_at = 1, in_version = 99", "on_version = 7",
                "state = 'weg'", "reason = ''",
            ]
            for change in wrong {
                await #expect(throws: (any Error).self) {
                    try await house.app.stores.database.write { db in
                        try db.run("UPDATE amendment SET \(change) WHERE id = \(one.id)")
                    }
                }
            }
            #expect(try await house.now(one) == one)
        }
    }
}
