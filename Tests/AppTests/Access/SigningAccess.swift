import Foundation
import Storage

@testable import App

extension Access {
    private static let one = "/netwerken/:network/documenten/:document"
    private static let signed = one + "/ondertekening/:signing"
    private static let given = signed + "/partners/:partner/handtekeningen/:signature"
    private static let exit = ["wie": "{sport}", "reden": "Wij fuseren.", "aangekondigd": "2026-11-21", "per": "2027-05-21"]
    private static let signature = ["naam": "Rik Daems", "hoedanigheid": "schepen", "manier": "paper", "dag": "2026-11-21"]

    /// Signing a document and how long that holds. Youssef speaks for the sports service, which is to sign.
    static let signing: [Access] = [
        insiders("GET " + one + "/ondertekening"),
        coordinators("POST " + one + "/ondertekening", ["besluit": "{approved}"]),
        Access("POST " + one + "/ondertekening/voorstel", [:], [303, 303, 303, 403, 404, 404, 401], round: "draft"),
        coordinators("POST " + signed + "/stoppen", ["waarom": "De tekst klopt niet"]),
        insiders("GET " + signed + "/partners/:partner"),
        sport("POST " + signed + "/partners/:partner", signature),
        // Without a file it is refused; what the file does stands in SignatureTests.
        Access("POST " + given + "/kopie", [:], [422, 422, 403, 403, 404, 404, 401], round: "draft"),
        sport("POST " + given + "/terug", ["waarom1": "Het verkeerde blad getekend"]),
        insiders("GET " + signed + "/pdf"),
        insiders("GET " + signed + "/bestand/:file"),
        insiders("GET " + one + "/looptijd"),
        coordinators("POST " + one + "/looptijd/toetreding", ["partner": "{joining}", "aantal": "1", "dag": "2026-12-01"]),
        sport("POST " + one + "/looptijd/uittreding", exit),
        sport("POST " + one + "/looptijd/uittreding/:exit/terug"),
        coordinators("POST " + one + "/looptijd/evaluatie", ["gehouden": "2026-11-21", "uitkomst": "keep", "gelezen": "0"]),
    ]

    private static func sport(_ route: String, _ form: [String: String] = [:]) -> Access {
        Access(route, form, [303, 303, 403, 403, 404, 404, 401], round: "draft")
    }
}

/// Documents on their way to being signed: one that is ready for it, and of the others one for each that tries them.
struct SigningSample {
    /// What stands for a thing in the forms.
    let values: [String: String]
    private let ready: String
    private let open: [[String: String]]
    private let signed: [[String: String]]

    private static let sport = "Sportdienst Waterbeke"

    static func make(in house: TestHouse) async throws -> SigningSample {
        let (document, decision) = try await house.approved("Een nota om voor te leggen", number: 940)
        let open = try await (0..<3).asyncMap { try await Self.open($0, in: house) }
        let signed = try await (0..<3).asyncMap { try await Self.signed($0, in: house) }
        return SigningSample(
            values: [
                "{approved}": "\(decision.id):1", "{joining}": try await house.partner("Steunpunt Samen Uit Vlaanderen").rawValue,
            ], ready: document.id.rawValue, open: open, signed: signed)
    }

    /// One that lies open, with its PDF, a signed copy, and the first of two signatures of the sports service.
    private static func open(_ number: Int, in house: TestHouse) async throws -> [String: String] {
        let (document, signing) = try await house.putForSigning("Een nota om te tekenen \(number)", number: 941 + number, two: [sport])
        let (all, hanne) = (house.app.stores.committing, try await house.person(Somebody.hanne.rawValue))
        var new = NewSignature(
            partnerId: try await house.partner("vzw Welkom"), signatoryName: "Els Maes", capacity: "voorzitter", way: .eid,
            signedOn: "2026-11-21")
        (new.file, new.fileType) = (SentFile.pdf.bytes, .pdf)
        try await all.signingActs.sign(new, in: signing.id, of: document, by: hanne)
        guard let place = try await all.signingCopies.place(of: signing.id) else { throw TestHouse.NotThere(what: "a PDF to make") }
        try await all.signingCopies.keep(SentFile.pdf.bytes, of: place)
        try await house.sign(sport, "An Peeters", in: signing, of: document, by: .youssef)
        let given = try await house.signing(of: document).signatures
        return [
            ":document": document.id.rawValue, ":signing": signing.id.rawValue,
            ":file": given.compactMap(\.fileId).first?.rawValue ?? "", ":signature": given.first(where: \.lacksCopy)?.id.rawValue ?? "",
        ]
    }

    /// One that everybody signed, and another of which the sports service gave notice.
    private static func signed(_ number: Int, in house: TestHouse) async throws -> [String: String] {
        let (document, _) = try await house.signed("Een getekende nota \(number)", number: 944 + number)
        let (left, signing) = try await house.signed("Een nota die een partner verlaat \(number)", number: 947 + number)
        let exit = NewExit(
            partnerId: try await house.partner(Self.sport), announcedOn: "2026-11-21", endsOn: "2027-05-21", reason: "Wij fuseren.")
        try await house.app.stores.committing.terms.announce(
            exit, from: signing, of: left, by: house.person(Somebody.youssef.rawValue))
        let id: String? = try await house.value("SELECT id FROM agreement_exit WHERE signing_id = \(signing.id)")
        return [":document": document.id.rawValue, "{left}": left.id.rawValue, ":exit": id ?? ""]
    }

    /// What the parts of a path about signing stand for, by how often it was tried before.
    func values(for row: Access, attempt: Int) -> [String: String] {
        let number = row.isWrite ? min(attempt, 2) : 2
        if row.path.contains("/looptijd") {
            let one = signed[number]
            return row.path.contains(":exit") ? one.merging([":document": one["{left}"] ?? ""]) { $1 } : one
        }
        if row.path.contains("/ondertekening/:signing") { return open[number] }
        return row.route.hasSuffix("POST /netwerken/:network/documenten/:document/ondertekening") ? [":document": ready] : [:]
    }

    /// What is in another network, or nowhere.
    static let foreign = [":signing": "geen", ":exit": "geen", ":signature": "geen"]
}
