import Foundation
import HTTPTypes
import Localization
import Storage
import Testing

@testable import App

@Suite struct ApproachTests {
    @Test(arguments: TestEngine.allCases)
    func `a talk asks whether the estimate was right, and what is corrected stays beside what it was`(_ engine: TestEngine) async throws {
        try await ArenaHouse.open(engine) { one in
            let (actor, resources) = try await one.add("vzw Het Anker", [.money, .time])
            let conditional = ["soort": "talk", "actor": actor, "datum": "2026-11-20", "wil": "conditional", "tegen": "2026-12-01"]
            let asked = try await one.hanne.send(.post, one.way + "/aanspreken", conditional)
            #expect(asked.status == 422)
            #expect(try asked.shows(ApproachText.conditionFirst) && asked.shows(ApproachText.nextFirst))
            let talk = try await one.talk(actor, ["wil": "yes", "motivatie": "4", "belang": "Nieuwe leden", "klopt": "wrong"])
            let place = one.way + "/aanspreken/\(talk)/bijsturen"
            var fields = try #require(try await one.hanne.get(place).fields(of: place))
            #expect(fields["importance-\(resources[0])"] == nil, "before everybody rated nothing is agreed here")
            (fields["willing-\(resources[0])"], fields["canUse-\(resources[1])"]) = ("yes", "no")
            var others = try #require(try await one.youssef.get(place).fields(of: place))
            others["willing-\(resources[0])"] = "no"
            #expect(try await one.hanne.send(.post, place, fields).status == 303)
            let way = try await one.youssef.get(one.way)
            #expect(try way.shows("vzw Het Anker, geld") && way.shows("weten we niet → ja") && way.shows("weten we niet → nee"))
            let clash = try await one.youssef.send(.post, place, others)
            #expect(clash.status == 409, "it was corrected since")
            #expect(try clash.fields(of: place)?["willing-\(resources[0])"] == "no" && clash.shows(ApproachText.changedMeanwhile))
            #expect(try await one.hanne.send(.post, one.path + "/inschatting/sluiting").status == 303)
            let half = ["importance-\(resources[0])": "4"]
            #expect(try await one.hanne.send(.post, place, half).status == 422)
            #expect(try await one.hanne.send(.post, place, half.merging(["replaceability-\(resources[0])": "1"]) { $1 }).status == 303)
            #expect(try await one.hanne.get(one.path).shows(ArenaScaleText.rank(.core)), "the arena follows")
            #expect(try await one.house.count("SELECT count(*) FROM arena_correction WHERE arena_id = \(one.id)") == 4)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `the log stays open for prospects, funding and doors, and nothing in it is lost`(_ engine: TestEngine) async throws {
        try await ArenaHouse.open(engine) { one in
            let log = one.way + "/aanspreken"
            for form in [
                ["soort": "prospect", "datum": "2026-11-20"], ["soort": "talk", "datum": "2026-11-20"], ["datum": "2026-11-20"],
                ["soort": "funding", "naam": "Een fonds", "datum": "2026-11-20", "motivatie": "4"],
                ["soort": "door", "naam": "De buur", "datum": "gisteren"], ["soort": "door", "actor": "elders", "datum": "2026-11-20"],
                ["soort": "prospect", "naam": "X", "datum": "2026-11-20", "door": "niemand"],
                ["soort": "prospect", "naam": String(repeating: "n", count: 301), "datum": "2026-11-20"],
            ] {
                #expect(try await one.hanne.send(.post, log, form).status == 422, "\(form)")
            }
            #expect(try await one.house.count("SELECT count(*) FROM approach WHERE arena_id = \(one.id)") == 0)
            let fund = ["soort": "funding", "naam": "=Een fonds", "datum": "2026-11-20", "hierna": "Indienen", "tegen": "2026-11-20"]
            #expect(try await one.hanne.send(.post, log, fund).status == 303)
            let id: String = try await one.house.value("SELECT id FROM approach WHERE arena_id = \(one.id)") ?? ""
            #expect(try await one.youssef.get(one.way).shows(ApproachText.due))
            let file = try await one.youssef.look(log + "/logboek.csv").body
            #expect(file.contains("'=Een fonds"), "no formula")
            var first = try #require(try await one.hanne.get(log + "/\(id)").fields(of: log + "/\(id)"))
            var second = try #require(try await one.youssef.get(log + "/\(id)").fields(of: log + "/\(id)"))
            second["nog"] = "Wat Youssef weet"
            first["nog"] = "Wat Hanne weet"
            #expect(try await one.hanne.send(.post, log + "/\(id)", first).status == 303)
            let clash = try await one.youssef.send(.post, log + "/\(id)", second)
            #expect(clash.status == 409)
            #expect(try clash.shows("Wat Hanne weet") && clash.fields(of: log + "/\(id)")?["nog"] == "Wat Youssef weet")
            #expect(try await one.hanne.send(.post, log + "/\(id)/weg").status == 303)
            #expect(try await one.youssef.look(log + "/\(id)").status == 404)
            #expect(try await one.youssef.get(log).shows(ApproachText.takenOut))
            #expect(try await one.youssef.send(.post, log + "/\(id)/terug").status == 303)
            #expect(try await one.youssef.get(log).shows("Wat Hanne weet"))
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `who says yes becomes a partner without anything being typed again, and never twice`(_ engine: TestEngine) async throws {
        try await ArenaHouse.open(engine) { one in
            let more = [("nummer", "0403.170.701"), ("aard", "nonprofit"), ("niveau", "local"), ("deel-van", "De haven")]
            let (actor, _) = try await one.add("vzw Het Anker", [.money], more)
            let place = one.way + "/actoren/\(actor)"
            #expect(try await !one.hanne.get(place).shows(NewPartnerText.title), "not before they said yes")
            _ = try await one.talk(actor, ["wil": "yes"])
            #expect(try await one.hanne.get(place).shows(NewPartnerText.title))
            #expect(try await one.youssef.get(place).shows(NewPartnerText.askCoordinator))
            for _ in 0..<2 { #expect(try await one.hanne.send(.post, place + "/partner").status == (303)) }
            let partners: [Partner] = try await one.house.app.stores.partners.partners(in: try await one.house.network())
                .filter { $0.name == "vzw Het Anker" }
            #expect(partners.count == 1)
            let partner = try #require(partners.first)
            #expect(partner.kbo == "0403170701" && partner.sort == "nonprofit" && partner.level == "local" && partner.partOf == "De haven")
            #expect(try await one.hanne.get(place).shows(NewPartnerText.isPartner))
            let (other, _) = try await one.add("Sportdienst Watergem")
            _ = try await one.talk(other, ["wil": "conditional", "voorwaarde": "na de zomer"])
            try await one.house.app.stores.database.write { db in
                try db.run("UPDATE arena_actor SET name = 'Jeugddienst Waterbeke' WHERE id = \(other)")
            }
            let asked = try await one.hanne.send(.post, one.way + "/actoren/\(other)/partner")
            #expect(asked.status == 422)
            #expect(try asked.shows(NewPartnerText.twinTitle))
            let known = try await one.house.partner("Jeugddienst Waterbeke").rawValue
            let before = try await one.house.count("SELECT count(*) FROM partner")
            #expect(try await one.hanne.send(.post, one.way + "/actoren/\(other)/partner", ["welke": known]).status == 303)
            #expect(try await one.house.count("SELECT count(*) FROM partner") == before, "the one that is there")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `nobody reads what is said of whom they come for, in the log neither`(_ engine: TestEngine) async throws {
        try await ArenaHouse.open(engine) { one in
            // Youssef comes for the sports service of the town.
            let (actor, _) = try await one.add("Sportdienst Waterbeke")
            try await one.lockCriteria()
            let secret = "Zij willen vooral subsidie"
            let talk = try await one.talk(actor, ["belang": secret])
            let form = ["soort": "prospect", "naam": "sportdienst waterbeke", "datum": "2026-11-20", "nog": secret]
            #expect(try await one.hanne.send(.post, one.way + "/aanspreken", form).status == 303)
            #expect(
                try await one.hanne.send(.post, one.way + "/actoren/\(actor)/vormen", ["vorm": "network", "hoe": secret]).status == 303)
            for path in [one.way, one.way + "/aanspreken", one.way + "/actoren", one.way + "/aanspreken/logboek.csv"] {
                #expect(try await one.hanne.look(path).body.contains("Sportdienst") || path == one.way, "\(path)")
                let page = try await one.youssef.look(path)
                #expect(
                    page.status == 200 && !page.body.lowercased().contains("sportdienst waterbeke") && !page.body.contains(secret),
                    "\(path)")
            }
            for path in ["/aanspreken/\(talk)", "/aanspreken/\(talk)/bijsturen", "/actoren/\(actor)", "/actoren/\(actor)/partner"] {
                #expect(try await [403, 404].contains(one.youssef.look(one.way + path).status), "\(path)")
            }
            let own = try await one.youssef.send(.post, one.way + "/aanspreken", form)
            #expect(own.status == 422)
            #expect(try own.shows(ApproachText.ownPartner))
            #expect(try await one.house.browser(.greet).look(one.way).status == 404, "who does not make it")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `whom was spoken to goes after two years, and with who is erased`(_ engine: TestEngine) async throws {
        try await ArenaHouse.open(engine) { one in
            let (actor, _) = try await one.add("vzw Het Anker")
            let talk = try await one.talk(actor, ["met": "Els van het onthaal", "deur": "Greet De Wilde", "belang": "Rust"])
            let youssef = try await one.house.person(Somebody.youssef.rawValue)
            let second = try await one.talk(actor, ["door": youssef.rawValue])
            #expect(try await one.youssef.get("/instellingen/gegevens").shows(MyDataText.approaches(2)))
            #expect(try await one.house.app.stores.erasures.erase(youssef))
            #expect(try await one.house.count("SELECT count(*) FROM approach WHERE id = \(second) AND by_person_id IS NULL") == 1)
            #expect(try await one.house.app.stores.erasures.erase(one.house.person(Somebody.greet.rawValue)))
            #expect(try await one.house.count("SELECT count(*) FROM approach WHERE id = \(talk) AND door = ''") == 1)
            try await one.house.app.stores.retention.apply()
            for _ in 0..<25 {
                one.house.clock.set(one.house.clock.now + 30 * 24 * 3600)
                try await one.house.app.stores.retention.apply()
            }
            #expect(
                try await one.house.count("SELECT count(*) FROM approach WHERE id = \(talk) AND spoken_to = '' AND interest = 'Rust'") == 1)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `what turned out to be one actor is hidden, chosen and spoken to as one`(_ engine: TestEngine) async throws {
        try await ArenaHouse.open(engine) { one in
            let (alias, _) = try await one.add("De sportmensen")
            let (open, _) = try await one.add("vzw Het Anker")
            let (other, _) = try await one.add("Het Ankertje")
            try await one.lockCriteria()
            _ = try await one.talk(alias, ["belang": "Geheim"])
            _ = try await one.talk(other, ["belang": "Nieuwe leden", "wil": "yes"])
            let choice = ["keuze": "approach", "reden": "Zij kennen de buurt"]
            #expect(try await one.hanne.send(.post, one.way + "/actoren/\(other)/keuze", choice).status == 303)
            let (sport, _) = try await one.add("Sportdienst Waterbeke")
            #expect(try await one.youssef.look(one.way + "/actoren/\(alias)").status == 200)
            #expect(try await one.hanne.send(.post, one.path + "/actoren/\(alias)/samen", ["als": sport]).status == 303)
            for path in [one.way, one.way + "/actoren", one.way + "/aanspreken", one.path] {
                #expect(try await !one.youssef.look(path).body.contains("De sportmensen"), "\(path)")
            }
            #expect(try await one.hanne.send(.post, one.path + "/actoren/\(other)/samen", ["als": open]).status == 303)
            let page = try await one.hanne.get(one.way + "/actoren/\(open)")
            #expect(
                try page.shows("Zij kennen de buurt") && page.shows(NewPartnerText.title), "nothing is lost by saying that they are one")
            #expect(try await one.hanne.send(.post, one.way + "/actoren/\(open)/keuze", choice).status == 303, "and it can be chosen anew")
            #expect(try await one.hanne.send(.post, one.way + "/actoren/\(open)/partner").status == 303)
            #expect(
                try await one.house.count("SELECT count(*) FROM arena_actor WHERE arena_id = \(one.id) AND partner_id IS NOT NULL") == 2)
            let partner = try await one.house.partner("vzw Het Anker")
            let now = one.house.clock.now
            try await one.house.app.stores.database.write { db in try db.run("UPDATE partner SET deleted_at = \(now) WHERE id = \(partner)")
            }
            #expect(try await one.hanne.send(.post, one.way + "/actoren/\(open)/partner").status == 303, "one thrown away may come again")
            #expect(try await one.house.count("SELECT count(*) FROM partner WHERE name = 'vzw Het Anker'") == 2)
        }
    }

    @Test func `what was agreed stays agreed by who did, and what was typed survives a line that was taken out`() async throws {
        try await ArenaHouse.open { one in
            let (actor, resources) = try await one.add("vzw Het Anker")
            #expect(try await one.hanne.send(.post, one.path + "/inschatting/sluiting").status == 303)
            #expect(try await one.hanne.send(.post, one.path + "/hulpbronnen/\(resources[0])/besluit", ["b": "4", "v": "1"]).status == 303)
            let talk = try await one.talk(actor, ["belang": "Nieuwe leden"])
            let place = one.way + "/aanspreken/\(talk)"
            #expect(try await one.youssef.send(.post, place + "/bijsturen", ["willing-\(resources[0])": "yes"]).status == 303)
            let hanne = try await one.house.person(Somebody.hanne.rawValue)
            #expect(
                try await one.house.value("SELECT agreed_by FROM arena_resource WHERE id = \(resources[0])", as: Identifier.self) == hanne)
            var typed = try #require(try await one.youssef.get(place).fields(of: place))
            typed["nog"] = "Wat Youssef weet"
            #expect(try await one.hanne.send(.post, place + "/weg").status == 303)
            let late = try await one.youssef.send(.post, place, typed)
            #expect(late.status == 409)
            #expect(try late.shows(ApproachText.takenOutMeanwhile) && late.fields(of: place)?["nog"] == "Wat Youssef weet")
            let both = ["soort": "funding", "actor": actor, "naam": "Een fonds", "datum": "2026-11-20"]
            #expect(try await one.hanne.send(.post, one.way + "/aanspreken", both).status == 422, "neither is dropped in silence")
            try await one.lockCriteria()
            let criterion: String = try await one.house.value("SELECT min(id) FROM criterion WHERE arena_id = \(one.id)") ?? ""
            let long = ["waarom": String(repeating: "👨‍👩‍👧", count: 300)]
            #expect(try await one.hanne.send(.post, one.way + "/criteria/\(criterion)/weg", long).status == 422)
        }
    }
}
