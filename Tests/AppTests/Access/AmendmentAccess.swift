import Storage

@testable import App

extension Access {
    private static let one = "/netwerken/:network/documenten/:document"
    private static let section = one + "/artikels/:section"

    /// Amendments, comments and attachments. Youssef began the document, proposed for the sports service, and wrote the comments.
    static let amendments: [Access] = [
        insiders("GET " + one + "/wijzigingen"),
        Access("GET " + section + "/wijziging", [:], [200, 200, 200, 403, 404, 404, 303], round: "draft"),
        Access(
            "POST " + section + "/wijziging",
            ["partner": "{sport}", "titel": "Rubriek", "tekst": "Een andere tekst", "reden": "Daarom", "gelezen": "{section version}"],
            [403, 303, 403, 403, 404, 404, 401], round: "draft"),
        insiders("GET " + one + "/wijzigingen/:amendment"),
        Access(
            "POST " + one + "/wijzigingen/:amendment/antwoord", ["antwoord": "afwijzen", "toelichting": "Nu niet"],
            [303, 303, 403, 403, 404, 404, 401], round: "draft"),
        Access("POST " + one + "/wijzigingen/:amendment/weg", [:], [403, 303, 403, 403, 404, 404, 401], round: "draft"),
        insiders("GET " + one + "/opmerkingen"),
        Access(
            "POST " + section + "/opmerkingen", ["opmerking-s0": "Een vraag"], [303, 303, 303, 403, 404, 404, 401], round: "draft"),
        Access("POST " + one + "/opmerkingen/:comment/afgehandeld", [:], [303, 303, 403, 403, 404, 404, 401], round: "draft"),
        // It is open still.
        Access("POST " + one + "/opmerkingen/:comment/heropen", [:], [409, 409, 403, 403, 404, 404, 401], round: "draft"),
        Access("POST " + one + "/opmerkingen/:comment/weg", [:], [403, 303, 403, 403, 404, 404, 401], round: "draft"),
        insiders("GET " + one + "/bijlagen"),
        // Without a file it is the same page again.
        Access("POST " + one + "/bijlagen", [:], [422, 422, 403, 403, 404, 404, 401], round: "draft"),
        insiders("GET " + one + "/bijlagen/:file"),
        Access("POST " + one + "/bijlagen/:file/weg", [:], [303, 303, 403, 403, 404, 404, 401], round: "draft"),
    ]
}

/// A document to try things on with what others added to it, one for each that tries it.
struct AmendmentSample {
    let values: [String: String]
    let each: [String: [String]]

    static func make(beside documents: DocumentSample, in house: TestHouse) async throws -> AmendmentSample {
        let (all, network) = (house.app.stores.committing, try await house.network())
        let youssef = try await house.person(Somebody.youssef.rawValue)
        let text = try await all.documents.text(of: Identifier(rawValue: documents.values[":document"] ?? ""), in: network)
        guard let clause = text.clause("s0"), let other = text.clause("s11") else { throw TestHouse.NotThere(what: "sections") }
        for number in 0..<10 {
            try await house.amend(text.document, other.section, to: "Voorstel \(number)", for: "Sportdienst Waterbeke", by: .youssef)
            try await all.comments.add("Vraag \(number)", on: clause, of: text.document, by: youssef)
            try await all.attachments.attach(
                SentFile.pdf.bytes, named: "bijlage \(number).pdf", .pdf, to: text.document, by: youssef)
        }
        let amendments = try await all.amendments.open(on: text.document.id, in: network).map(\.id.rawValue)
        let comments = try await all.comments.comments(on: text.document.id, in: network).map(\.id.rawValue)
        let files = try await all.attachments.attachments(of: text.document.id, in: network).map(\.id.rawValue)
        return AmendmentSample(
            values: [
                ":amendment": amendments[9], ":comment": comments[9], ":file": files[9], "{section version}": "\(clause.version)",
            ].merging(documents.values) { $1 },
            each: [":amendment": amendments, ":comment": comments, ":file": files].merging(documents.each) { $1 })
    }

    static func foreign(in house: TestHouse) async throws -> [String: String] {
        let document = try await house.begin("Een document van elders", in: TestHouse.otherNetwork, by: Somebody.tom.rawValue)
        let (all, tom) = (house.app.stores.committing, try await house.person(Somebody.tom.rawValue))
        let one = try await house.amend(document, for: "vzw Het Kleine Zandkasteel", by: .tom)
        guard let clause = try await house.text(of: document).clauses.first else { throw TestHouse.NotThere(what: "a section") }
        try await all.comments.add("Een vraag", on: clause, of: document, by: tom)
        try await all.attachments.attach(SentFile.pdf.bytes, named: "x.pdf", .pdf, to: document, by: tom)
        let comments = try await all.comments.comments(on: document.id, in: document.networkId)
        let files = try await all.attachments.attachments(of: document.id, in: document.networkId)
        return [
            ":amendment": one.id.rawValue, ":comment": comments.first?.id.rawValue ?? "", ":file": files.first?.id.rawValue ?? "",
        ].merging(try await DocumentSample.foreign(in: house)) { $1 }
    }
}
