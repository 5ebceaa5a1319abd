import HTTPTypes
import Storage

@testable import App

extension PageList {
    /// Amendments, comments and attachments of a document, as they are empty, filled, refused and met by another.
    mutating func amendments() async throws {
        let document = try await house.begin("Wat we samen afspreken")
        let own = house.path(of: document)
        for (name, end) in [("amendments-empty", "/wijzigingen"), ("comments-empty", "/opmerkingen"), ("attachments-empty", "/bijlagen")] {
            try await look(name, .hanne, own + end)
        }
        try await look("attachments-empty-for-reader", .lieve, own + "/bijlagen")
        try await amending(document)
        try await commenting(document)
        try await attaching(document)
        try await look("document-remarked", .hanne, own)
        try await look("document-remarked-for-reader", .lieve, own)
        for language in ["en", "fr"] {
            let browser = Browser(house, languages: language)
            try await browser.become(.lieve)
            try await browser.post("/taal", ["taal": language])
            for (name, end) in [("amendments", "/wijzigingen"), ("comments", "/opmerkingen"), ("attachments", "/bijlagen")] {
                add("\(name).\(language)", browser, try await browser.look(own + end))
            }
            try await browser.post("/taal", ["taal": "nl"])
        }
    }

    private mutating func amending(_ document: Document) async throws {
        let own = house.path(of: document)
        guard let section = try await house.text(of: document).clauses.first?.section else { return }
        let place = own + "/artikels/\(section)/wijziging"
        let (greet, hanne) = (try await house.browser(.greet), try await house.browser(.hanne))
        try await look("amendment-new", .greet, place)
        let form = try await greet.look(place).fields(of: place) ?? [:]
        add("amendment-new-refused", greet, try await greet.send(.post, place, form))
        let one = try await house.amend(document)
        let other = try await house.amend(document, to: "Wij werken apart.", because: "Dat is eerlijker.")
        let third = try await house.amend(document, to: "", because: "Dit hoort hier niet.")
        try await look("amendment", .hanne, house.path(of: one))
        try await look("amendment-own", .greet, house.path(of: one))
        let answer = house.path(of: one) + "/antwoord"
        add("amendment-answer-refused", hanne, try await hanne.send(.post, answer, ["antwoord": "afwijzen", "tekst": one.body]))
        let accepting = ["antwoord": "aannemen", "tekst": "Wij werken **goed en graag** samen.", "toelichting": "Met graag erbij."]
        try await hanne.post(answer, accepting.merging(["gelezen": "1"]) { $1 })
        try await look("amendment-accepted", .greet, house.path(of: one))
        add("amendment-answered", hanne, try await hanne.send(.post, answer, accepting))
        try await look("amendment-moved", .hanne, house.path(of: other))
        let late = accepting.merging(["gelezen": "1", "tekst": "Wij werken apart."]) { $1 }
        add("amendment-clash", hanne, try await hanne.send(.post, house.path(of: other) + "/antwoord", late))
        let typed = form.merging(["tekst": "Een late tekst.", "reden": "Daarom."]) { $1 }
        add("amendment-new-clash", greet, try await greet.send(.post, place, typed))
        try await greet.post(house.path(of: third) + "/weg")
        try await look("amendments", .hanne, own + "/wijzigingen")
        try await look("amendments-for-reader", .lieve, own + "/wijzigingen")
    }

    private mutating func commenting(_ document: Document) async throws {
        let (own, all) = (house.path(of: document), house.app.stores.committing.comments)
        guard let clause = try await house.text(of: document).clauses.last else { return }
        let (hanne, greet) = (try await house.person(Somebody.hanne.rawValue), try await house.person(Somebody.greet.rawValue))
        try await all.add("Wie betaalt de zaal?", on: clause, of: document, by: greet)
        try await look("comments-open", .greet, own + "/opmerkingen")
        guard let one = try await all.comments(on: document.id, in: document.networkId).first else { return }
        try await all.settle(one, how: "Dat staat nu bij de begroting.", of: document, by: hanne)
        try await all.add("Vanaf wanneer geldt dit?", on: clause, of: document, by: greet)
        try await look("comments", .hanne, own + "/opmerkingen")
        try await look("comments-for-reader", .lieve, own + "/opmerkingen")
        let browser = try await house.browser(.hanne)
        let place = own + "/artikels/\(clause.section)/opmerkingen"
        add("comment-refused", browser, try await browser.send(.post, place, [CommentDraft.field(on: clause.section): ""]))
        let late = ["hoe-\(one.id)": "Ook gezien."]
        add("comment-clash", browser, try await browser.send(.post, own + "/opmerkingen/\(one.id)/afgehandeld", late))
    }

    private mutating func attaching(_ document: Document) async throws {
        let (place, hanne) = (house.path(of: document) + "/bijlagen", try await house.browser(.hanne))
        _ = try await hanne.attach(.pdf, to: place)
        _ = try await hanne.attach(.word, to: place)
        try await look("attachments", .hanne, place)
        try await look("attachments-for-reader", .lieve, place)
        add("attachment-refused", hanne, try await hanne.attach(.program, to: place))
    }
}
