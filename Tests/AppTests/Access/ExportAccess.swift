import Localization

@testable import App

extension Access {
    private static let document = "/netwerken/:network/documenten/:document"
    private static let logo = "/netwerken/:network/partners/:partner/logo"

    /// Documents on paper and as files, and the logos on them. Youssef represents the partner.
    static let exports: [Access] = [
        insiders("GET " + document + "/afdruk"),
        insiders("GET " + document + "/uitvoer"),
        Access(
            "POST " + document + "/uitvoer", ["soort": "docx", "taal": "nl", "versie": "1"], [303, 303, 303, 303, 404, 404, 401],
            round: "draft"),
        insiders("GET " + document + "/uitvoer/:export"),
        Access("GET " + logo, [:], [200, 200, 403, 403, 404, 404, 303], round: "draft"),
        // Without a file it is the same page again.
        Access("POST " + logo, [:], [422, 422, 403, 403, 404, 404, 401], round: "draft"),
        Access("POST " + logo + "/weg", [:], [303, 303, 403, 403, 404, 404, 401], round: "draft"),
        insiders("GET " + logo + ".png"),
    ]
}

extension TestHouse {
    /// A file that was made of a document, and a logo of a partner.
    func exportSamples(_ values: [String: String], of partner: Identifier) async throws -> [String: String] {
        let (all, network) = (app.stores.committing, try await network())
        let hanne = try await person(Somebody.hanne.rawValue)
        let text = try await all.documents.text(of: Identifier(rawValue: values[":document"] ?? ""), in: network)
        let order = ExportOrder(document: text.document, version: text.version.number, language: .en, format: .odt)
        _ = try await all.exports.ask(order, hash: "", by: hanne)
        guard let id = try await all.exports.exports(of: text.document.id, in: network).first?.id,
            let export = try await all.exports.begin(id)
        else { throw NotThere(what: "an export") }
        try await all.exports.finish(export, SentFile.word.bytes, named: "x.odt", hash: Fingerprint.of("x"))
        let logo = try LogoDrawing.drawn(from: SentFile.drawing("#264").bytes)
        try await all.logos.set(logo, of: app.stores.partners.find(partner, in: network), by: hanne)
        return [":export": id.rawValue]
    }
}
