import HTTPTypes
import Storage

@testable import App

extension PageList {
    /// A document from its draft to its end: approved, open for signing, signed, left, reviewed; what is refused; and what was stopped.
    mutating func signing() async throws {
        let draft = try await house.begin("Een ontwerp van een nota")
        try await look("signing-empty", .hanne, house.path(of: draft) + "/ondertekening")
        try await look("signing-empty-for-reader", .lieve, house.path(of: draft) + "/ondertekening")
        try await look("term-empty", .hanne, house.path(of: draft) + "/looptijd")
        let (document, decision) = try await house.approved("Afsprakennota vrije tijd", number: 960) { $0.silent = ["vzw Welkom"] }
        let place = house.path(of: document) + "/ondertekening"
        let bureau = try await house.ask("OCMW Waterbeke", .permanentBureau, of: decision, by: "2026-12-10")
        let hanne = try await house.browser(.hanne)
        add("signing-approved", hanne, try await hanne.look(place))
        add("signing-refused", hanne, try await hanne.send(.post, place, ["besluit": ""]))
        let signing = try await house.openSigning(document, on: decision, two: ["Cultuurdienst Waterbeke"])
        try await look("signing", .hanne, place)
        let sport = house.path(of: signing, document) + "/partners/\(try await house.partner("Sportdienst Waterbeke"))"
        try await look("signature", .youssef, sport)
        let youssef = try await house.browser(.youssef)
        add("signature-refused", youssef, try await youssef.send(.post, sport, ["naam": "Rik Daems", "manier": "here"]))
        let culture = house.path(of: signing, document) + "/partners/\(try await house.partner("Cultuurdienst Waterbeke"))"
        let form = ["naam": "Els Maes", "hoedanigheid": "schepen van cultuur", "manier": "paper", "dag": "2026-11-21"]
        _ = try await hanne.sign(.pdf, form, at: culture)
        add("signature-conflict", hanne, try await hanne.send(.post, culture, form))
        try await look("signature-for-reader", .lieve, culture)
        try await repaired(signing, document, sport)
        try await signingInLanguages(place)
        try await house.leave("Bewonersgroep Weverspoort")
        try await house.give(.ratified, of: bureau, on: decision)
        try await house.signAll(document)
        try await house.leave("Bewonersgroep Weverspoort", isBack: true)
        try await look("signed", .lieve, place)
        try await terms(document)
        try await stopped(hanne)
    }

    private mutating func signingInLanguages(_ place: String) async throws {
        for language in ["en", "fr"] {
            let browser = Browser(house, languages: language)
            try await browser.become(.lieve)
            try await browser.post("/taal", ["taal": language])
            add("signing.\(language)", browser, try await browser.look(place))
            add("term.\(language)", browser, try await browser.look(place.replacing("/ondertekening", with: "/looptijd")))
            try await browser.post("/taal", ["taal": "nl"])
        }
    }

    /// A signature without its copy, what is refused of it, and one that was taken back.
    private mutating func repaired(_ signing: Signing, _ document: Document, _ place: String) async throws {
        try await house.sign("Sportdienst Waterbeke", "Rik Daems", in: signing, of: document)
        let hanne = try await house.browser(.hanne)
        try await look("signature-without-copy", .youssef, place)
        guard let one = try await house.signing(of: document).signatures.first(where: \.lacksCopy) else { return }
        let own = place + "/handtekeningen/\(one.id)"
        add("signature-copy-refused", hanne, try await hanne.send(.post, own + "/kopie"))
        add("signature-back-refused", hanne, try await hanne.send(.post, own + "/terug", ["waarom1": "Fout"]))
        _ = try await hanne.send(.post, own + "/terug", ["waarom1": "Het verkeerde blad is getekend."])
        add("signature-back-conflict", hanne, try await hanne.send(.post, own + "/terug", ["waarom1": "Nog eens het verkeerde blad."]))
        try await look("signature-taken-back", .lieve, place)
    }

    private mutating func terms(_ document: Document) async throws {
        let place = house.path(of: document) + "/looptijd"
        let (hanne, youssef) = (try await house.browser(.hanne), try await house.browser(.youssef))
        try await look("term", .hanne, place)
        let exit = ["wie": try await house.partner("Sportdienst Waterbeke").rawValue, "aangekondigd": "2026-11-21", "per": "2026-12-31"]
        add("term-notice-refused", youssef, try await youssef.send(.post, place + "/uittreding", exit))
        _ = try await youssef.send(.post, place + "/uittreding", exit.merging(["per": "2027-05-21", "reden": "Wij fuseren."]) { $1 })
        let joining = ["partner": try await house.partner("Steunpunt Samen Uit Vlaanderen").rawValue, "aantal": "1", "dag": "2026-12-01"]
        _ = try await hanne.send(.post, place + "/toetreding", joining)
        let review = ["gehouden": "2026-11-21", "uitkomst": "keep", "nota": "Het loopt goed.", "opnieuw": "2027-11-21", "gelezen": "0"]
        _ = try await hanne.send(.post, place + "/evaluatie", review)
        add("term-review-conflict", hanne, try await hanne.send(.post, place + "/evaluatie", review))
        try await look("term-left-and-joined", .youssef, place)
    }

    private mutating func stopped(_ hanne: Browser) async throws {
        let (document, signing) = try await house.putForSigning("Een nota die stopte", number: 961)
        try await house.sign("Sportdienst Waterbeke", "Rik Daems", in: signing, of: document)
        add("signing-stop-refused", hanne, try await hanne.send(.post, house.path(of: signing, document) + "/stoppen"))
        _ = try await hanne.send(.post, house.path(of: signing, document) + "/stoppen", ["waarom": "De begroting klopte niet."])
        try await look("signing-stopped", .hanne, house.path(of: document) + "/ondertekening")
    }
}
