import Foundation
import Hummingbird
import NIOCore
import Storage
import Testing
import Workbooks

@testable import App

@Suite struct BroughtAnswersTests {
    private static let file = "Naam;Partner;1.1;1.2;o-ambition\nAn;Sportdienst Waterbeke;4;x;Goed zo\nBea;;3;2;\n;;5;5;Nog iets"

    private struct Kept: Decodable {
        let guestName: String
        let partner: String?
        let answers: [UInt8]
    }

    private func kept(in round: Round, _ house: TestHouse) async throws -> [Kept] {
        try await house.app.stores.database.read { db in
            try db.rows(
                """
                SELECT invitation.guest_name, partner.name AS partner, response.answers FROM response
                JOIN invitation ON invitation.id = response.invitation_id LEFT JOIN partner ON partner.id = invitation.partner_id
                WHERE response.round_id = \(round.id) AND invitation.used = 1 AND invitation.brought_id IS NOT NULL ORDER BY guest_name
                """)
        }
    }

    /// Chooses a file, looks, and brings in what the page then holds.
    @discardableResult
    private func bring(_ text: String, into round: Round, by somebody: Somebody = .hanne, _ house: TestHouse) async throws -> Page {
        let browser = try await house.browser(somebody)
        let path = house.path(of: round) + "/inbrengen"
        let preview = try await browser.send(.post, path + "/voorbeeld", ["lijst": text])
        #expect(preview.status == 200, "\(preview.body.suffix(3000))")
        let fields = try #require(try preview.fields(of: path)).filter { $0.key != FormToken.field }
        return try await browser.send(.post, path, fields)
    }

    @Test(arguments: TestEngine.allCases)
    func `answers of an open round come with names and partners and count as any other`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.openRound(by: .hanne, ["modus": "open"])
            let invited = round.invitedPeople
            #expect(try await bring(Self.file, into: round, house).status == 303)
            let kept = try await kept(in: round, house)
            #expect(kept.map(\.guestName) == ["An", "Bea", "rij 4"])
            #expect(kept.map(\.partner) == ["Sportdienst Waterbeke", nil, nil])
            #expect(kept.map { Array($0.answers.prefix(2)) } == [[4, 255], [3, 2], [5, 5]])
            #expect(try await house.count("SELECT count(*) FROM remark WHERE round_id = \(round.id) AND state = 'released'") == 2)
            let after = try await house.round(round.name)
            #expect(after.broughtPeople == 3 && after.invitedPeople == invited)
            let page = try await house.browser(.hanne).look(house.path(of: round))
            #expect(try page.shows("Daarnaast zijn 3 antwoorden van elders ingebracht."))
            #expect(try !page.shows("rij 4"), "who was brought in was not asked")
            let results = try await house.browser(.lieve).look(house.path(of: round) + "/resultaten")
            #expect(try results.shows("Bea"))
            try await house.close(round, by: .hanne)
            let findings = try await SoundnessStore(
                database: house.app.stores.database, surroundings: house.app.surroundings, catalogue: house.app.catalogue
            ).findings()
            #expect(findings == [])
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `a confidential round keeps no names, and an anonymous one nothing but the answers`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let confidential = try await house.draft(by: .hanne, ["naam": "Vertrouwelijk"])
            try await bring(Self.file, into: confidential, house)
            #expect(try await kept(in: confidential, house).map(\.guestName) == ["rij 2", "rij 3", "rij 4"])
            #expect(try await house.count("SELECT count(*) FROM invitation WHERE guest_name IN ('An', 'Bea')") == 0)
            let anonymous = try await house.draft(by: .hanne, ["naam": "Anoniem", "modus": "anonymous"])
            let before = try await house.count("SELECT count(*) FROM invitation")
            try await bring(Self.file, into: anonymous, house)
            #expect(try await house.count("SELECT count(*) FROM invitation") == before)
            #expect(
                try await house.count(
                    "SELECT count(*) FROM response WHERE round_id = \(anonymous.id) AND invitation_id IS NULL AND group_key IS NULL AND answered_at IS NULL"
                ) == 3)
            #expect(try await house.count("SELECT count(*) FROM remark WHERE round_id = \(anonymous.id) AND response_id IS NULL") == 2)
            // The schema itself keeps an anonymous round from telling which answer came with which file.
            let brought: String = try await house.value("SELECT id FROM brought_answers WHERE round_id = \(anonymous.id)") ?? ""
            await #expect(throws: (any Error).self) {
                try await house.app.stores.database.write { db in
                    try db.run("UPDATE invitation SET brought_id = \(brought) WHERE round_id = \(anonymous.id)")
                }
            }
        }
    }

    @Test func `in an anonymous round it is said before that nothing can be taken out, and nothing is`() async throws {
        try await TestHouse.open { house in
            let round = try await house.draft(by: .hanne, ["modus": "anonymous"])
            let (hanne, path) = (try await house.browser(.hanne), house.path(of: round) + "/inbrengen")
            #expect(try await hanne.look(path).shows(BroughtAnswersText.whatIsKept(.anonymous)))
            #expect(try await hanne.send(.post, path + "/voorbeeld", ["lijst": Self.file]).shows(BroughtAnswersText.whatIsKept(.anonymous)))
            try await bring(Self.file, into: round, house)
            #expect(try await !hanne.look(path).shows(BroughtAnswersText.takeOut))
            let brought: String = try await house.value("SELECT id FROM brought_answers") ?? ""
            #expect(try await hanne.send(.post, path + "/weg", ["inbreng": brought]).status == 403)
            #expect(try await house.responses(to: round) == 3)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `everything of one file can be taken out again until the round closes, and nothing else`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.openRound(by: .hanne)
            let (hanne, path) = (try await house.browser(.hanne), house.path(of: round) + "/inbrengen")
            try await bring(Self.file, into: round, house)
            let first: String = try await house.value("SELECT id FROM brought_answers") ?? ""
            house.clock.set(house.clock.now + 60)
            try await bring("1.1\n1\n2", into: round, house)
            #expect(try await house.responses(to: round) == 5)
            #expect(try await hanne.send(.post, path + "/weg", ["inbreng": first]).status == 303)
            #expect(try await house.responses(to: round) == 2)
            #expect(try await house.count("SELECT count(*) FROM remark WHERE round_id = \(round.id)") == 0)
            #expect(try await house.round(round.name).broughtPeople == 2)
            #expect(try await hanne.send(.post, path + "/weg", ["inbreng": first]).status == 404)
            let second: String = try await house.value("SELECT id FROM brought_answers") ?? ""
            try await house.close(round, by: .hanne)
            #expect(try await hanne.send(.post, path + "/weg", ["inbreng": second]).status == 403)
            #expect(try await house.responses(to: round) == 2)
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `the same file a second time is asked about and never counted twice by accident`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let round = try await house.draft(by: .hanne)
            try await bring(Self.file, into: round, house)
            let again = try await bring(Self.file, into: round, house)
            #expect(again.status == 409)
            #expect(try again.shows("is al ingebracht op"))
            #expect(try await house.responses(to: round) == 3)
            let (hanne, path) = (try await house.browser(.hanne), house.path(of: round) + "/inbrengen")
            let sheet = Workbook.Sheet(
                "Blad", headings: ["Naam", "Partner", "1.1", "1.2", "o-ambition"].map { .init($0) },
                rows: [
                    [.text("An"), .text("Sportdienst Waterbeke"), .whole(4), .text("x"), .text("Goed zo")],
                    [.text("Bea"), .empty, .whole(3), .whole(2)], [.empty, .empty, .whole(5), .whole(5), .text("Nog iets")],
                ])
            let asWorkbook = try await send(try Workbook([sheet]).bytes(), to: path + "/voorbeeld", hanne)
            #expect(asWorkbook.status == 200)
            #expect(try asWorkbook.shows("We lezen het blad “Blad”."))
            #expect(try asWorkbook.shows("is al ingebracht op"), "also when it is saved as something else")
            #expect(try await hanne.send(.post, path, ["lijst": Self.file, "nog-eens": "1"]).status == 303)
            #expect(try await house.responses(to: round) == 6)
        }
    }

    @Test func `what is wrong is shown by line, and nothing is kept`() async throws {
        try await TestHouse.open { house in
            let round = try await house.draft(by: .hanne)
            let (hanne, path) = (try await house.browser(.hanne), house.path(of: round) + "/inbrengen")
            for end in ["/voorbeeld", ""] {
                let page = try await hanne.send(.post, path + end, ["lijst": "1.1;1.2\n4;5\n9;1\n1;1;1"])
                #expect(try page.status == 422 && page.shows("Lijn 3.") && page.shows("Lijn 4.") && page.shows("2 dingen kloppen niet"))
                #expect(try !page.shows("Breng 1 antwoord in"))
                #expect(try await hanne.send(.post, path + end, ["lijst": ""]).status == 422)
                #expect(try await hanne.send(.post, path + end, [Packed.field: "9.onzin"]).status == 400)
            }
            #expect(try await house.responses(to: round) == 0)
            #expect(try await house.count("SELECT count(*) FROM brought_answers") == 0)
        }
    }

    @Test func `a column that is not recognised is chosen by hand`() async throws {
        try await TestHouse.open { house in
            let round = try await house.draft(by: .hanne)
            let (hanne, path) = (try await house.browser(.hanne), house.path(of: round) + "/inbrengen")
            let preview = try await hanne.send(.post, path + "/voorbeeld", ["lijst": "Vraag A;1.2\n4;5"])
            var fields = try #require(try preview.fields(of: path)).filter { $0.key != FormToken.field }
            #expect(fields["kolom-0"] == "" && fields["kolom-1"] == "n1.2")
            fields["kolom-0"] = "n1.1"
            #expect(try await hanne.send(.post, path + "/voorbeeld", fields).shows("2 van 2 kolommen worden gebruikt."))
            #expect(try await hanne.send(.post, path, fields).status == 303)
            #expect(try await kept(in: round, house).map { Array($0.answers.prefix(3)) } == [[4, 5, 0]])
            fields["kolom-1"] = "n1.1"
            #expect(try await hanne.send(.post, path, fields).status == 422)
        }
    }

    @Test func `a draft with answers still changes its name but not what it asks, and opens with them alone`() async throws {
        try await TestHouse.open { house in
            let round = try await house.draft(by: .tom, ["modus": "anonymous"])
            let (tom, path) = (try await house.browser(.tom), house.path(of: round))
            try await house.app.stores.database.write { db in
                try db.run("DELETE FROM invitation WHERE round_id = \(round.id)")
                try RoundStore.recount(round.id, in: db)
            }
            #expect(try await tom.send(.post, path + "/opening").status == 409)
            try await bring("1.1;1.2;1.3\n" + (1...5).map { "\($0);3;4" }.joined(separator: "\n"), into: round, by: .tom, house)
            let form = Access.roundForm.merging(["modus": "anonymous", "naam": "Anders"]) { $1 }
            #expect(try await tom.send(.post, path, form).status == 303)
            for change in [["modus": "open"], ["vorm": "short"], ["momenten": "2", "voor": "toen"], ["instrument": "process"]] {
                #expect(try await tom.send(.post, path, form.merging(change) { $1 }).status == 422, "\(change)")
            }
            #expect(try await tom.send(.post, path + "/opening").status == 303)
            #expect(try await tom.send(.post, path + "/sluiting").status == 303)
            let results = try await tom.look(path + "/resultaten")
            #expect(try results.shows("5 van 5 mensen antwoordden."))
            #expect(try await tom.look(path + "/inbrengen").status == 403, "a closed round takes nothing")
            #expect(try await tom.send(.post, path + "/inbrengen", ["lijst": "1.1\n4"]).status == 403)
        }
    }

    @Test(arguments: ["confidential", "anonymous"], [1, 4, 5])
    func `those who answered by link stay hidden beside a file until they are enough by themselves`(_ mode: String, _ own: Int) async throws
    {
        try await TestHouse.open { house in
            let round = try await house.openRound(by: .tom, ["modus": mode])
            try await bring("1.1;1.2;1.3\n" + (1...8).map { "\($0 % 5 + 1);3;4" }.joined(separator: "\n"), into: round, by: .tom, house)
            for link in try await house.sortedLinks(to: round).prefix(own) { try await Browser(house).post(link, Sheet.all("2")) }
            try await house.close(round)
            let kept = try await house.app.stores.tallies.tally(of: house.round(round.name))
            #expect(kept.tally.n == 8 + own)
            #expect(kept.tally.domains.isEmpty == (own < 5))
            #expect(kept.invited == 6 + 8)
        }
    }

    @Test func `a test round takes answers too`() async throws {
        try await TestHouse.open { house in
            let round = try await house.draft(by: .hanne)
            let hanne = try await house.browser(.hanne)
            let made = try await hanne.send(.post, house.path(of: round) + "/proefronde")
            let id = String(made.location.prefix { $0 != "?" }.split(separator: "/").last ?? "")
            let path = try await house.path() + "/metingen/\(id)/inbrengen"
            #expect(try await hanne.look(path).status == 200)
            #expect(try await hanne.send(.post, path, ["lijst": "1.1\n4"]).status == 303)
            #expect(try await house.browser(.youssef).look(path).status == 404)
        }
    }

    @Test func `a file that is too large is refused before it is in memory, and any larger form only where files come in`() async throws {
        try await TestHouse.open { house in
            let round = try await house.draft(by: .hanne)
            let (hanne, path) = (try await house.browser(.hanne), house.path(of: round) + "/inbrengen")
            let two = [UInt8](repeating: UInt8(ascii: "x"), count: 2_000_000)
            #expect(try await hanne.send(.post, path + "/voorbeeld", two, type: "application/x-www-form-urlencoded").status == 403)
            #expect(try await hanne.send(.post, house.path() + "/partners", two, type: "application/x-www-form-urlencoded").status == 413)
            #expect(try await Browser(house).send(.post, path + "/voorbeeld", two, type: "application/x-www-form-urlencoded").status == 413)
            let hundred = [UInt8](repeating: UInt8(ascii: "x"), count: 100_000_000)
            #expect(try await hanne.send(.post, path + "/voorbeeld", hundred, type: "application/x-www-form-urlencoded").status == 413)
        }
    }

    @Test func `no cell of a file becomes a formula in what is taken along`() async throws {
        try await TestHouse.open { house in
            let round = try await house.openRound(by: .hanne, ["modus": "open"])
            try await bring("Naam;1.1;o-ambition\n=HYPERLINK(A1);4;=1+1", into: round, house)
            let csv = try await house.browser(.hanne).look(house.path(of: round) + "/antwoorden.csv").body
            #expect(csv.contains("'=HYPERLINK(A1)") && !csv.contains(";=HYPERLINK"))
        }
    }

    private func send(_ file: [UInt8], to path: String, _ browser: Browser) async throws -> Page {
        let token = try await browser.formToken()
        let head =
            "--grens\r\nContent-Disposition: form-data; name=\"\(FormToken.field)\"\r\n\r\n\(token)\r\n"
            + "--grens\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"a.xlsx\"\r\n\r\n"
        return try await browser.send(
            .post, path, Array(head.utf8) + file + Array("\r\n--grens--\r\n".utf8), type: "multipart/form-data; boundary=grens")
    }
}
