import Foundation
import HTTPTypes
import Storage

@testable import App

/// Every page of the site, each as the right one of the cast sees it.
struct PageList {
    /// A page that was looked at: its name in the folder of snapshots, who looked, and what came.
    struct Seen {
        let name: String
        let browser: Browser
        let page: Page
    }

    let house: TestHouse
    private var browsers: [Somebody: Browser] = [:]
    var seen: [Seen] = []

    static func look(at house: TestHouse) async throws -> [Seen] {
        var list = PageList(house: house)
        try await list.everybody()
        try await list.network()
        try await list.rounds()
        try await list.sessions()
        try await list.answering()
        try await list.halls()
        try await list.questionnaires()
        try await list.weighings()
        try await list.interests()
        try await list.kinds()
        try await list.arenas()
        try await list.steps()
        try await list.journey()
        try await list.mandates()
        try await list.charter()
        try await list.ratifications()
        try await list.decisions()
        try await list.documents()
        try await list.amendments()
        try await list.clauseLinks()
        try await list.signing()
        try await list.exports()
        try await list.ledger()
        try await list.realisations()
        try await list.agreementRegister()
        try await list.languages()
        return list.seen
    }

    private init(house: TestHouse) {
        self.house = house
    }

    mutating func look(_ name: String, _ somebody: Somebody, _ path: String) async throws {
        if browsers[somebody] == nil { browsers[somebody] = try await house.browser(somebody) }
        guard let browser = browsers[somebody] else { return }
        seen.append(Seen(name: name, browser: browser, page: try await browser.look(path)))
    }

    mutating func add(_ name: String, _ browser: Browser, _ page: Page) {
        seen.append(Seen(name: name, browser: browser, page: page))
    }

    private mutating func everybody() async throws {
        for (name, path) in [
            ("start", "/"), ("sources", "/bronnen"), ("explanation", "/uitleg"), ("help", "/hulp"), ("accessibility", "/toegankelijkheid"),
            ("sign-in", "/aanmelden"),
            ("facilitation", "/uitleg/quickscan/begeleidersblad"), ("facilitation-short", "/uitleg/quickscan/begeleidersblad?vorm=short"),
            ("explanation-issues", "/uitleg/issues"), ("facilitation-trust", "/uitleg/trust/begeleidersblad"),
            ("mirror-questions", "/uitleg/self-check/zelf"), ("demo", "/demo"),
            ("not-found", "/nergens"),
        ] {
            try await look(name, .visitor, path)
        }
        let link = try await house.app.stores.signIns.link(for: house.person("Lieve Adriaens"))
        try await look("sign-in-link", .visitor, "/aanmelden/\(link.text)")
        try await look("sign-in-link-dead", .visitor, "/aanmelden/geen")
        try await look("my-place", .youssef, "/mijn-plek")
        for (name, query) in [
            ("search", "lotte"), ("search-remark", "vertrouwen"), ("search-nothing", "bestaatniet"), ("search-empty", ""),
        ] {
            try await look(name, .hanne, "/zoeken?q=" + query)
        }
        try await look("account", .hanne, "/instellingen")
        try await look("new-network", .hanne, "/netwerken/nieuw")
        try await look("poll", .hanne, "/peiling")
        try await look("administration", .ines, "/beheer")
        try await look("retention", .ines, "/beheer/bewaartermijnen")
        try await look("my-data", .youssef, "/instellingen/gegevens")
        try await look("my-data-coordinator", .hanne, "/instellingen/gegevens")
    }

    private mutating func network() async throws {
        let path = try await house.path()
        try await look("network-for-reader", .lieve, path)
        try await look("partners-for-reader", .lieve, path + "/partners")
        let partner = try await house.partner("Sportdienst Waterbeke")
        let person = try await house.person("Lotte Mertens")
        for (name, end) in [
            ("network", ""), ("network-change", "/wijzigen"), ("activity", "/activiteit"), ("partners", "/partners"),
            ("partner-new", "/partners/nieuw"),
            ("partner", "/partners/\(partner)"), ("member-new", "/mensen/nieuw"), ("member", "/mensen/\(person)"),
            ("import", "/importeren"), ("who-sees-what", "/wie-ziet-wat"), ("privacy", "/privacy"), ("privacy-change", "/privacy/wijzigen"),
            ("hand-over", "/overdragen"), ("leave-not-yet", "/verlaten"), ("bin-empty", "/prullenmand"), ("remove-network", "/weg"),
        ] { try await look(name, .hanne, path + end) }
        let browser = try await house.browser(.hanne)
        let list = "naam;e-mail;partner\nAn Peeters;an@nieuw.example;Nieuwe vzw\nBea;geen adres;"
        seen.append(
            Seen(
                name: "import-problems", browser: browser,
                page: try await browser.send(.post, path + "/importeren/voorbeeld", ["lijst": list])))
        let good = try await browser.send(.post, path + "/importeren/voorbeeld", ["lijst": String(list.dropLast(16))])
        seen.append(Seen(name: "import-preview", browser: browser, page: good))

        let tom = try await house.browser(.tom)
        let empty = String(try await tom.post("/netwerken", ["naam": "Een nieuw netwerk", "soort": "own"]).path.prefix { $0 != "?" })
        for (name, end) in [
            ("privacy-empty", "/privacy"), ("network-empty", ""), ("partners-empty", "/partners"), ("rounds-empty", "/metingen"),
        ] {
            try await look(name, .tom, empty + end)
        }
    }

    private mutating func rounds() async throws {
        let path = try await house.path() + "/metingen"
        let draft = try await house.draft(by: .hanne, ["modus": "anonymous", "naam": "Een klad"])
        let open = try await house.openRound(by: .tom, ["naam": "Een anonieme meting", "modus": "anonymous"])
        try await look("rounds", .hanne, path)
        try await look("round-choose", .hanne, path + "/kiezen")
        try await look("round-new", .hanne, path + "/nieuw")
        for key in ["issues", "forms", "trust"] { try await look("round-new-\(key)", .hanne, path + "/nieuw?instrument=\(key)") }
        try await look("round-draft", .hanne, house.path(of: draft))
        try await look("round-change", .hanne, house.path(of: draft) + "/wijzigen")
        try await look("round-open", .tom, house.path(of: open))
        try await bringing(draft)
        try await look("outbox", .tom, house.path(TestHouse.otherNetwork) + "/post")
        let running = try await house.round(TestHouse.running)
        try await look("round-open-for-member", .youssef, house.path(of: running))
        try await look("letters", .hanne, house.path(of: running) + "/brieven")
        try await look("questions", .hanne, house.path(of: running) + "/vragen")
        try await look("results-not-yet", .greet, house.path(of: running) + "/resultaten")
        for (name, round) in zip(["confidential", "anonymous", "open"], ResultsTests.closed) {
            let round = try await house.round(round)
            try await look("round-closed-\(name)", .hanne, house.path(of: round))
            try await look("results-\(name)", .greet, house.path(of: round) + "/resultaten")
        }
        for (name, round) in TestHouse.outcomes {
            try await look("results-\(name)", .hanne, house.path(of: house.round(round)) + "/resultaten")
        }
        for (name, round) in TestHouse.outcomes where ["issues", "forms", "phases", "roles"].contains(name) {
            try await look("questions-\(name)", .hanne, house.path(of: house.round(round)) + "/vragen")
        }
        try await look("trend", .hanne, house.path() + "/metingen/verloop/quickscan")
        let first = try await house.round("Eerste meting")
        try await look("results-partners", .lieve, house.path(of: first) + "/resultaten?weging=partners")
        try await look("remarks", .hanne, house.path(of: house.round(ResultsTests.closed[1])) + "/toelichtingen")
        let made = try await house.browser(.hanne).send(.post, house.path(of: draft) + "/proefronde")
        try await look("test-round", .hanne, String(made.location.prefix { $0 != "?" }))
        try await look("answer-not-open", .visitor, house.link(of: "Geert Lievens", to: draft))
    }

    /// Answers from elsewhere: choosing a file, what becomes of it, what is refused.
    private mutating func bringing(_ draft: Round) async throws {
        try await look("bring-answers", .hanne, house.path(of: draft) + "/inbrengen")
        let hanne = try await house.browser(.hanne)
        let path = house.path(of: draft) + "/inbrengen/voorbeeld"
        let file = "Naam;1.1;1.2;Wat vond je;1.3\nAn;4;weet niet;Goed;5\nBea;3;2;;\nCas;;;;"
        for (name, text) in [("bring-preview", file), ("bring-refused", file + "\nDirk;9;1;;1;7"), ("bring-nothing", " ")] {
            seen.append(Seen(name: name, browser: hanne, page: try await hanne.send(.post, path, ["lijst": text])))
        }
        let anonymous = try await house.path(of: house.draft(by: .tom, ["naam": "Elders gevraagd", "modus": "anonymous"])) + "/inbrengen"
        let tom = try await house.browser(.tom)
        _ = try await tom.send(.post, anonymous, ["lijst": "1.1\n4"])
        try await look("bring-answers-anonymous", .tom, anonymous)
        let again = try await tom.send(.post, anonymous + "/voorbeeld", ["lijst": "1.1\n4"])
        seen.append(Seen(name: "bring-again", browser: tom, page: again))
    }

    private mutating func sessions() async throws {
        let path = try await house.path()
        try await look("actions", .hanne, path + "/acties?staat=alle")
        try await look("actions-for-reader", .lieve, path + "/acties")
        try await look("actions-empty", .tom, house.path(TestHouse.otherNetwork) + "/acties")
        try await look("action-new", .youssef, path + "/acties/nieuw")
        let action = try await house.value("SELECT max(id) FROM action", as: String.self) ?? ""
        try await look("action", .hanne, path + "/acties/\(action)/wijzigen")
        try await look("group-sessions", .hanne, path + "/gesprekken")
        try await look("group-sessions-empty", .tom, house.path(TestHouse.otherNetwork) + "/gesprekken")
        try await look("group-session-new", .hanne, path + "/gesprekken/nieuw")
        let (held, running) = (try await house.groupSession(TestHouse.held), try await house.groupSession(TestHouse.beingHeld))
        try await look("minutes", .hanne, house.path(of: held))
        try await look("minutes-running", .hanne, house.path(of: running))
        try await look("minutes-for-reader", .lieve, house.path(of: running))
        try await look("group-session-change", .hanne, house.path(of: running) + "/wijzigen")
        try await look("wall-start", .youssef, house.path(of: running) + "/scherm")
        try await look("wall", .youssef, house.path(of: running) + "/scherm/path")
        try await look("wall-for-reader", .lieve, house.path(of: held) + "/scherm/path")
        try await look("paper-form", .lieve, house.path(of: running) + "/formulier")
        try await look("paper-form-round", .lieve, house.path(of: house.round(TestHouse.running)) + "/formulier")
        try await look("paper-counts", .youssef, house.path(of: running) + "/tellingen")
        try await clashes(house.path(of: running))
    }

    /// What somebody sees whose writing met that of another.
    private mutating func clashes(_ path: String) async throws {
        let youssef = try await house.browser(.youssef)
        let typed = ["versie": "0", "besluit": "Een ander besluit", "nu": "2", "tekst": "Iets afspreken"]
        seen.append(Seen(name: "wall-conflict", browser: youssef, page: try await youssef.send(.post, path + "/scherm/path", typed)))
        let counts = ["versie": "0", "bladen": "9", "n1.1-4": "7"]
        seen.append(Seen(name: "paper-counts-conflict", browser: youssef, page: try await youssef.send(.post, path + "/tellingen", counts)))
    }

    private mutating func answering() async throws {
        let running = try await house.round(TestHouse.running)
        // Somebody whom no other page asks to answer.
        let invited = try await house.app.stores.invitations.invitations(to: running.id)
        let name = invited.first { !$0.isUsed && !Cast.leads.contains($0.name) }?.name ?? ""
        let link = try await house.link(of: name, to: running)
        try await look("answer-confidential", .visitor, link)
        try await look("answer-privacy", .visitor, house.link(of: "Greet De Wilde", to: running) + "/privacy")
        let refused = try await Browser(house).send(.post, link, ["n1.1": "7", "n1.2": "4", "o-path": "Een toelichting"])
        seen.append(Seen(name: "answer-refused", browser: Browser(house), page: refused))
        try await Browser(house).post(link, Sheet.all("4"))
        let declined = try await house.link(of: invited.last { !$0.isUsed && !Cast.leads.contains($0.name) }?.name ?? "", to: running)
        try await Browser(house).post(declined + "/niet")
        try await look("answer-declined", .visitor, declined)
        try await look("answer-thanks", .visitor, link + "/bedankt")
        try await look("answer-used", .visitor, link)
        try await look("answer-closed", .visitor, house.link(of: "Greet De Wilde", to: house.round("Eerste meting")))
        let twice = try await house.openRound(
            by: .tom,
            ["naam": "Voor en na", "modus": "open", "momenten": "2", "voor": "voor de grote verhuizing", "nu": "nu", "vorm": "short"])
        try await look("answer-two-moments", .visitor, house.link(of: "Siham Kaddouri", to: twice))
        try await Browser(house).post(house.link(of: "Siham Kaddouri", to: twice), ["n1.3": "4", "v1.3": "2"])
        try await look("results-two-moments", .tom, house.path(of: twice) + "/resultaten")
    }

    private mutating func questionnaires() async throws {
        let list = try await house.ownPath(by: .tom)
        try await look("own-questionnaires-empty", .tom, list)
        try await look("own-questionnaire-new", .tom, list + "/nieuw")
        let ready = try await house.readyQuestionnaire()
        let draft = try await house.ownQuestionnaire(["titel": "Hoe willen we meedoen?"])
        try await look("own-questionnaires", .tom, list)
        try await look("own-questionnaire-ready", .tom, house.path(of: ready))
        try await look("own-questionnaire-preview", .tom, house.path(of: ready) + "/voorbeeld")
        try await look("own-questionnaire-draft", .tom, house.path(of: draft))
        try await look("own-questionnaire-group", .tom, house.path(of: draft) + "/groepen/g1")
        try await look("questionnaire-file", .tom, list + "/importeren")
        let tom = try await house.browser(.tom)
        let broken = Access.questionnaireFile.replacingOccurrences(of: "\"plain\"", with: "\"plein\"")
        for (name, text) in [("questionnaire-file-preview", Access.questionnaireFile), ("questionnaire-file-problems", broken)] {
            let page = try await tom.send(.post, list + "/importeren/voorbeeld", ["tekst": text])
            seen.append(Seen(name: name, browser: tom, page: page))
        }
        let late = try await tom.send(.post, house.path(of: draft) + "/groepen/g1", ["versie": "0", "naam-nl": "Een andere naam"])
        seen.append(Seen(name: "own-questionnaire-conflict", browser: tom, page: late))
        let round = try await house.openRound(["instrument": ready.key, "modus": "open", "naam": "Met eigen vragen"])
        try await answerOwn(ready, round)
        try await look("results-mixed", .tom, house.path(of: round) + "/resultaten")
    }

    private func answerOwn(_ own: OwnQuestionnaire, _ round: Round) async throws {
        let items = own.instrument.groups.map { $0.items.map { "n" + $0.key } }
        for (place, link) in try await house.sortedLinks(to: round).enumerated() {
            var fields = [items[0][0]: "\(place % 5 + 1)", items[0][1]: "4", items[1][0]: "\(place + 2)", items[2][0]: "\(place % 2 + 1)"]
            for (item, rank) in zip(items[4], place % 2 == 0 ? ["1", "2", "3"] : ["2", "1", "3"]) { fields[item] = rank }
            fields[items[3][place % 3]] = "1"
            try await Browser(house).post(link, fields)
        }
    }

    private mutating func languages() async throws {
        let round = try await house.round("Eerste meting")
        let link = try await house.link(of: "Greet De Wilde", to: house.round(TestHouse.running))
        for language in ["en", "fr"] {
            let browser = Browser(house, languages: language)
            try await browser.post("/taal", ["taal": language])
            for (name, path) in [("start", "/"), ("answer", link)] {
                seen.append(Seen(name: "\(name).\(language)", browser: browser, page: try await browser.look(path)))
            }
            try await browser.become(.lieve)
            try await browser.post("/taal", ["taal": language])
            seen.append(
                Seen(name: "results.\(language)", browser: browser, page: try await browser.look(house.path(of: round) + "/resultaten")))
        }
    }
}
