import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct LedgerTests {
    private static let good = ["datum": "2026-11-20", "hoeveel": "2,5", "eenheid": "uur per maand", "nota": "Op woensdag"]

    @Test(arguments: TestEngine.allCases)
    func `what is delivered adds up until the promise is kept, and beyond`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let line = try await house.promise()
            let (youssef, path) = (try await house.browser(.youssef), house.path(of: line))
            #expect(try await youssef.get(path).shows("0 van 6 uur per maand"))
            #expect(try await youssef.get(path).fields(of: path)?["eenheid"] == "uur per maand", "the unit of the promise")
            for (typed, state) in [("2,5", LedgerLine.State.partly), ("3,5", .delivered), ("1", .more)] {
                #expect(try await youssef.send(.post, path, Self.good.merging(["hoeveel": typed]) { $1 }).status == 303)
                #expect(try await house.now(line).state(on: "2026-11-21") == state)
            }
            let page = try await house.browser(.lieve).get(path)
            #expect(try page.shows("7 van 6 uur per maand") && page.shows(LedgerText.state(.more)) && page.shows(Somebody.youssef.rawValue))
            #expect(try page.fields(of: path) == nil, "who reads along has no form")
            let list = try await house.browser(.lieve).get(house.path() + "/inbreng?partner=\(line.partner.id)")
            #expect(try list.shows("7 van 6 uur per maand"))
            let person = try await house.person(Somebody.youssef.rawValue)
            let acts: Int? = try await house.value(
                """
                SELECT count(*) FROM activity WHERE kind = \(Activity.Kind.commitmentDelivered) AND person_id = \(person)
                    AND happened_at = \(house.clock.now)
                """)
            #expect(acts == 3)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `what is taken back stays readable with its reason, and is taken back once`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let line = try await house.deliver(400, of: house.promise())
            let (youssef, path) = (try await house.browser(.youssef), house.path(of: line))
            let place = try path + "/\(#require(line.deliveries.first).id)/terug"
            for why in ["", String(repeating: "w", count: 1001)] {
                let page = try await youssef.send(.post, place, ["waarom": why])
                #expect(page.status == 422)
                #expect(try page.fields(of: place)?["waarom"] == why)
            }
            #expect(try await youssef.send(.post, place, ["waarom": "Het was een andere maand"]).status == 303)
            let after = try await house.now(line)
            #expect(after.delivered == 0 && after.deliveries.count == 1 && after.state(on: "2026-11-21") == .running)
            let page = try await house.browser(.lieve).get(path)
            #expect(try page.root.all("del").contains { $0.text.contains("4 uur per maand") })
            #expect(try page.shows("Het was een andere maand") && page.shows(LedgerText.takenBack))
            let late = try await house.browser(.hanne).send(.post, place, ["waarom": "Ik wist het ook"])
            #expect(late.status == 409)
            #expect(try late.shows("Het was een andere maand") && late.shows(LedgerText.gone))
            #expect(try late.fields(of: place)?["waarom"] == "Ik wist het ook")
            #expect(try await house.now(line).deliveries.map(\.takenBackWhy) == ["Het was een andere maand"])
        }
    }

    @Test(arguments: [
        ("2,5", 250), ("1.000", 100_000), ("999999999,99", 99_999_999_999), ("1,000", nil), ("-3", nil), ("0", nil), ("1e9", nil),
        ("9999999999", nil), ("veel", nil), ("½", nil), ("NaN", nil), ("2,5,5", nil),
    ])
    func `a number is what people mean by it, or it is refused and stays as it was typed`(_ typed: String, _ hundredths: Int?) async throws
    {
        try await TestHouse.open { house in
            let line = try await house.promise()
            let path = house.path(of: line)
            let page = try await house.browser(.youssef).send(.post, path, Self.good.merging(["hoeveel": typed]) { $1 })
            #expect(page.status == (hundredths == nil ? 422 : 303))
            if hundredths == nil {
                #expect(try page.shows(InterestFormText.wrongNumber))
                #expect(try page.fields(of: path)?["hoeveel"] == typed && page.fields(of: path)?["nota"] == "Op woensdag")
            }
            #expect(try await house.now(line).deliveries.map(\.quantity) == (hundredths.map { [$0] } ?? []))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a field that is not right says so and nothing is kept`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let line = try await house.promise()
            let (youssef, path) = (try await house.browser(.youssef), house.path(of: line))
            let wrong: [([String: String], Text)] = [
                (["datum": ""], FieldText.date), (["datum": "gisteren"], FieldText.date), (["datum": "2026-11-22"], LedgerText.notYet),
                (["eenheid": ""], InterestFormText.unitFirst), (["hoeveel": "", "nota": ""], LedgerText.saySomething),
                (["hoeveel": "", "nota": "", "volledig": "1"], LedgerText.saySomething),
                (["eenheid": String(repeating: "e", count: 61)], FieldText.tooLong(60)),
                (["nota": String(repeating: "n", count: 1001)], FieldText.tooLong(1000)),
            ]
            for (fields, sentence) in wrong {
                let typed = Self.good.merging(fields) { $1 }
                let page = try await youssef.send(.post, path, typed)
                #expect(page.status == 422, "\(fields.keys)")
                #expect(try page.shows(sentence), "\(fields.keys)")
                #expect(try page.fields(of: path)?["nota"] == typed["nota"])
            }
            #expect(try await house.now(line).deliveries.isEmpty)
            let words = try await house.promise(Promised(quantity: nil, note: "We openen deuren"))
            let place = house.path(of: words)
            #expect(try await youssef.send(.post, place, ["datum": "2026-11-20", "volledig": "1"]).status == 303, "a promise in words")
            #expect(try await house.now(words).state(on: "2026-11-21") == .delivered)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a promise that changed meanwhile is shown beside what was typed`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let line = try await house.deliver(200, of: house.promise())
            let (youssef, path) = (try await house.browser(.youssef), house.path(of: line))
            let read = try #require(try await youssef.get(path).fields(of: path)).merging(Self.good) { $1 }
            _ = try await house.change(line) { ($0.quantity, $0.unit, $0.note) = (300, "dagen per jaar", "Liever in dagen") }
            let clash = try await youssef.send(.post, path, read)
            #expect(clash.status == 409)
            #expect(try clash.shows("Liever in dagen") && clash.shows("3 dagen per jaar") && clash.shows(LedgerText.changedMeanwhile))
            let again = try #require(try clash.fields(of: path))
            #expect(again["nota"] == "Op woensdag" && again["hoeveel"] == "2,5" && again["eenheid"] == "uur per maand")
            #expect(try await youssef.send(.post, path, again.merging(["hoeveel": "1", "eenheid": "Dagen per jaar"]) { $1 }).status == 303)
            let now = try await house.now(line)
            #expect(now.delivered == 100, "what was counted in the old unit stands beside it")
            #expect(now.beside.map(\.unit) == ["uur per maand"] && now.deliveries.map(\.version) == [1, 2])
            #expect(try await youssef.get(path).shows(LedgerText.notCounted))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `what was withdrawn is read and takes nothing, and what is elsewhere or in the bin is not there`(_ engine: TestEngine) async throws
    {
        try await TestHouse.open(engine) { house in
            let line = try await house.deliver(200, of: house.promise())
            let (hanne, youssef, path) = (try await house.browser(.hanne), try await house.browser(.youssef), house.path(of: line))
            _ = try await house.change(line) { $0.isWithdrawn = 1 }
            let page = try await youssef.get(path)
            #expect(try page.shows(LedgerText.withdrawnTakesNone) && page.fields(of: path) == nil)
            let late = try await youssef.send(.post, path, Self.good)
            #expect(late.status == 409)
            #expect(try late.fields(of: path)?["nota"] == "Op woensdag")
            await #expect(throws: PromiseMoved.self) { try await house.deliver(100, of: house.now(line)) }
            let foreign = try await house.promise(
                Promised(partner: "Dienst Gezin Zandhoven-aan-Zee"), in: TestHouse.otherNetwork, by: .tom)
            let mixed = try await house.path() + "/inbreng/\(foreign.promise.id)"
            #expect(try await hanne.look(mixed).status == 404)
            #expect(try await hanne.send(.post, mixed, Self.good).status == 404)
            let partner = line.partner.id
            try await house.app.stores.database.write { db in try db.run("UPDATE partner SET deleted_at = 1 WHERE id = \(partner)") }
            #expect(try await hanne.look(path).status == 404)
            #expect(try await hanne.send(.post, path, Self.good).status == 404)
            let lines = try await house.app.stores.committing.ledger.lines(in: line.partner.networkId)
            #expect(!lines.isEmpty && !lines.contains { $0.partner.id == partner })
            #expect(try await house.now(foreign).deliveries.isEmpty)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `who comes for a partner writes for that one and for no other`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let sport = try await house.deliver(100, of: house.promise())
            let welkom = try await house.promise(Promised(partner: "vzw Welkom"))
            let (sportPath, welkomPath) = (house.path(of: sport), house.path(of: welkom))
            let back = try sportPath + "/\(#require(sport.deliveries.first).id)/terug"
            for (somebody, status) in [(Somebody.greet, 403), (.lieve, 403), (.tom, 404), (.ines, 404)] {
                let browser = try await house.browser(somebody)
                #expect(try await browser.send(.post, sportPath, Self.good).status == status, "\(somebody)")
                #expect(try await browser.look(back).status == status, "\(somebody)")
                #expect(try await browser.send(.post, back, ["waarom": "Zomaar"]).status == status, "\(somebody)")
            }
            #expect(try await house.browser(.greet).send(.post, welkomPath, Self.good).status == 303)
            let mixed = try welkomPath + "/\(#require(sport.deliveries.first).id)/terug"
            #expect(try await house.browser(.hanne).look(mixed).status == 404, "of another promise")
            #expect(try await house.now(sport) == sport)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `of twenty at once each is one line, and the sum is right`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let line = try await house.promise(Promised(quantity: 100))
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 1...20 {
                    group.addTask { try await house.deliver(number * 100, of: line, by: number % 2 == 0 ? .hanne : .youssef) }
                }
                try await group.waitForAll()
            }
            let now = try await house.now(line)
            #expect(now.deliveries.map(\.number) == Array(1...20))
            #expect(now.delivered == 21_000 && now.state(on: "2026-11-21") == .more)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a network that ended refuses`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let line = try await house.deliver(100, of: house.promise())
            let (hanne, path, network, now) = (
                try await house.browser(.hanne), house.path(of: line), line.partner.networkId, house.clock.now
            )
            try await house.app.stores.database.write { db in try db.run("UPDATE network SET ended_at = \(now) WHERE id = \(network)") }
            #expect(try await hanne.send(.post, path, Self.good).status == 409)
            let back = try path + "/\(#require(line.deliveries.first).id)/terug"
            #expect(try await hanne.send(.post, back, ["waarom": "Toch niet"]).status == 409)
            #expect(try await hanne.get(path).fields(of: path) == nil, "and offers no form")
            #expect(try await house.now(line) == line)
            #expect(try await house.app.stores.committing.ledger.waiting(for: house.person(Somebody.youssef.rawValue)).isEmpty)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `one’s own place shows what is late or soon will be, and the network counts what is late`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (ledger, youssef) = (house.app.stores.committing.ledger, try await house.person(Somebody.youssef.rawValue))
            let before = try await ledger.overdue(in: house.network())
            let soon = try await house.promise(Promised(until: "2026-12-05"))
            let late = try await house.promise(Promised(until: "2026-11-20"))
            try await house.promise(Promised(until: "2026-12-06"))
            try await house.promise(Promised(partner: "vzw Welkom", until: "2026-11-20"))
            try await house.deliver(600, of: house.promise(Promised(until: "2026-11-20")))
            let waiting = try await ledger.waiting(for: youssef)
            #expect(waiting.map(\.line.promise.id) == [late.promise.id, soon.promise.id])
            #expect(waiting.map(\.isOverdue) == [true, false])
            #expect(try await ledger.overdue(in: house.network()) == before + 2)
            #expect(try await ledger.waiting(for: house.person(Somebody.lieve.rawValue)).isEmpty)
            let place = try await house.browser(.youssef).get("/mijn-plek")
            #expect(try place.root.all("a").contains { $0["href"] == house.path(of: late) })
            let list = try await house.browser(.lieve).get(house.path() + "/inbreng?staat=te-laat")
            #expect(try list.root.all("a").contains { $0["href"] == house.path(of: late) })
            #expect(try !list.root.all("a").contains { $0["href"] == house.path(of: soon) })
            let file = try await house.browser(.lieve).look(house.path() + "/inbreng.csv")
            #expect(file.headers[.contentDisposition]?.contains("inbreng-2026-11-21.csv") == true)
            #expect(file.body.contains(LedgerText.state(.overdue).nl) && file.body.contains("Sportdienst Waterbeke"))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `who is erased leaves what was delivered without a name`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let greet = try await house.person(Somebody.greet.rawValue)
            let line = try await house.deliver(400, of: house.promise(Promised(partner: "vzw Welkom")), by: .greet)
            let delivery = try #require(line.deliveries.first)
            try await house.app.stores.committing.ledger.takeBack(delivery, of: line, why: "Dubbel geteld", by: greet)
            #expect(try await house.browser(.greet).get("/instellingen/gegevens").shows(MyDataText.deliveries(2)))
            #expect(try await house.browser(.greet).look("/instellingen/gegevens/bestand").body.contains("Dubbel geteld"))
            #expect(try await house.app.stores.erasures.erase(greet))
            let left = try #require(try await house.now(line).deliveries.first)
            #expect(left.recordedName == nil && left.takenBackName == nil && left.takenBackWhy == "Dubbel geteld")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `the database refuses what is no delivery`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let line = try await house.promise()
            let (id, network) = (line.promise.id, line.partner.networkId)
            let other = try await house.network(TestHouse.otherNetwork)
            let wrong: [SQL] = [
                "\(network), \(id), 1, 0, 'uur', 'n', 0", "\(network), \(id), 1, 100, '', 'n', 0",
                "\(network), \(id), 1, NULL, 'uur', 'n', 0",
                "\(network), \(id), 1, NULL, '', '', 0", "\(network), \(id), 2, 100, 'uur', 'n', 0",
                "\(other), \(id), 1, 100, 'uur', 'n', 0",
            ]
            for values in wrong {
                await #expect(throws: StorageError.self, "\(values)") {
                    try await house.app.stores.database.write { db in
                        try db.run(
                            """
                            INSERT INTO delivery (id, number, delivered_on, recorded_at, network_id, commitment_id, version, quantity, unit,
                                note, is_complete)
                            VALUES ('x', 1, '2026-11-20', 1, \(values))
                            """)
                    }
                }
            }
            #expect(try await house.now(line).deliveries.isEmpty)
        }
    }
}
