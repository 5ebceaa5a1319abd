import Foundation
import HTTPTypes
import Storage
import Testing

@testable import App

@Suite struct DocumentBinTests {
    private func form(_ document: Document) -> [String: String] { ["soort": "document", "wat": document.id.rawValue] }

    @Test(arguments: TestEngine.allCases)
    func `a document in the bin is gone from every page and comes back as it was`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let document = try await house.file()
            let (hanne, path, place) = (try await house.browser(.hanne), try await house.path(), house.path(of: document))
            #expect(try await hanne.post(place + "/weg").status == 200)
            #expect(try await hanne.look(place).status == 404)
            #expect(try await !hanne.look(path + "/documenten").body.contains(document.id.rawValue))
            let bin = try await hanne.get(path + "/prullenmand")
            #expect(try bin.shows("Afspraken over sport") && bin.shows("Hanne Vermeersch"))
            #expect(try await house.browser(.youssef).send(.post, path + "/prullenmand", form(document)).status == 403)
            let foreign = try await house.path(TestHouse.otherNetwork)
            #expect(try await house.browser(.tom).send(.post, foreign + "/prullenmand", form(document)).status == 404)
            try await hanne.post(path + "/prullenmand", form(document))
            #expect(try await hanne.get(place).shows("kwikstaart"))
            #expect(try await hanne.send(.post, path + "/prullenmand", form(document)).status == 404, "once is enough")
        }
    }

    @Test(arguments: TestEngine.allCases)
    func `after thirty days it goes for good, with its versions and every file beside it`(_ engine: TestEngine) async throws {
        try await TestHouse.open(engine) { house in
            let (document, stays) = (try await house.file(), try await house.file())
            let (all, hanne) = (house.app.stores.committing, try await house.person(Somebody.hanne.rawValue))
            for one in [document, stays] { try await all.attachments.attach([1, 2, 3], named: "plan.pdf", .pdf, to: one, by: hanne) }
            try await house.app.stores.retention.apply()
            try await all.documents.remove(document, by: hanne)
            house.clock.set(house.clock.now + 29 * 24 * 3600)
            try await house.app.stores.retention.apply()
            let (network, path) = (document.networkId, try await house.path())
            #expect(try await house.browser(.hanne).get(path + "/prullenmand").shows("Afspraken over sport"))
            let files = try await house.count("SELECT count(*) FROM stored_file WHERE network_id = \(network)")
            house.clock.set(house.clock.now + 2 * 24 * 3600)
            #expect(
                try await house.browser(.hanne).send(.post, path + "/prullenmand", form(document)).status == 404, "the days are over")
            try await house.app.stores.retention.apply()
            for table in ["document_version", "clause", "document_attachment"] {
                let rows: SQL = "SELECT count(*) FROM \(SQL(stringLiteral: table)) WHERE document_id ="
                #expect(try await house.count("\(rows) \(document.id)") == 0, "\(table)")
                #expect(try await house.count("\(rows) \(stays.id)") == 1, "\(table)")
            }
            #expect(try await house.count("SELECT count(*) FROM stored_file WHERE network_id = \(network)") == files - 1)
            try await house.checkIndex("swept")
            let runs = try await house.app.stores.retention.retentionReports()
            #expect(runs.first?.removed[.bin] == 1)
        }
    }
}
