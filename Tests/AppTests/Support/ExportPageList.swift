import HTTPTypes

@testable import App

extension PageList {
    /// Documents on paper, taking them along, and logos.
    mutating func exports() async throws {
        let document = try await house.begin("Samen afdrukken")
        let place = house.path(of: document)
        let logo = "/netwerken/\(try await house.network())/partners/\(try await house.partner("Sportdienst Waterbeke"))/logo"
        // Without a logo: how one is drawn differs a little from machine to machine.
        try await look("document-print", .lieve, place + "/afdruk")
        try await look("logo-none", .hanne, logo)
        let hanne = try await house.browser(.hanne)
        add("logo-refused", hanne, try await hanne.attach(.program, to: logo))
        _ = try await hanne.attach(.drawing("#264"), to: logo)
        try await look("logo", .hanne, logo)
        try await look("exports-none", .lieve, place + "/uitvoer")
        _ = try await hanne.send(.post, place + "/uitvoer", ["soort": "docx", "taal": "nl", "versie": "1"])
        try await look("exports-waiting", .hanne, place + "/uitvoer")
        // On the machine of the tests nothing is made of it.
        for export in try await house.app.stores.committing.exports.exports(of: document.id, in: document.networkId) {
            _ = try await house.app.dueWork(DueWork(kind: .makeExport, subject: export.id.rawValue, dueAt: house.clock.now, attempts: 0))
        }
        _ = try await hanne.send(.post, place + "/uitvoer", ["soort": "odt", "taal": "fr", "versie": "1"])
        try await look("exports-failed", .hanne, place + "/uitvoer")
        add("exports-refused", hanne, try await hanne.send(.post, place + "/uitvoer", ["soort": "exe"]))
    }
}
