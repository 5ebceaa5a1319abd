import Foundation
import Localization

/// The demo's documents: a start note from the beginning, and an agreement in its third version, with one amendment taken in and one
/// refused, a comment that is open and one that is settled, and two sections that are linked to what carries them out.
struct DemoDocuments {
    let stores: Stores
    let clock: StoryClock
    let zone: TimeZone
    let network: Network
    let person: Identifier
    let end: Date

    static let agreement = "Afsprakennota Vrije Tijd voor Iedereen 2027–2032"
    private static let day: TimeInterval = 24 * 3600
    private var all: CommittingStores { stores.committing }

    func tell() async throws {
        clock.set(end - 60 * Self.day)
        let started = try await begin("startnota", "Startnota Vrije Tijd voor Iedereen", nil, nil)
        try await write(started, "openQuestions", "Hoe bereiken we mensen die nog geen enkele dienst kennen?", because: "")
        clock.set(end - 44 * Self.day)
        let nota = try await begin("afsprakennota-overgang", Self.agreement, "2027-01-01", "2032-12-31")
        try await writeFirst(nota)
        try await amend(nota)
        clock.set(end - 33 * Self.day)
        try await write(nota, "meetings", DemoDocumentText.meetings, because: "Zoals afgesproken op het kernoverleg")
        try await comment(nota)
        try await link(nota)
    }

    /// Begins a document with what the network knows.
    private func begin(_ key: String, _ title: String, _ from: String?, _ until: String?) async throws -> Document {
        guard let scheme = all.documents.schemes.newest(key) else { throw WebError.notFound }
        let id = stores.actions.surroundings.identifier()
        let facts = try await all.fills.known(in: network, document: id)
        let document = Document(
            id: id, networkId: network.id, kind: scheme.kind, scheme: scheme.key, schemeVersion: scheme.version, title: title,
            language: .nl,
            startsOn: from, endsOn: until, reviewOn: until == nil ? nil : "2029-12-01", noticeMonths: until == nil ? nil : 6,
            hadInterests: facts.hasInterests ? 1 : 0, madeBy: person, madeAt: clock.now)
        let clauses = scheme.sections.enumerated().map { place, section in
            let known = section.fill.map { DocumentFill.body(of: $0, from: facts, in: .nl) } ?? ""
            return Clause(
                section: section.key, version: 1, place: place + 1, title: "",
                body: key == "startnota" ? known : DemoDocumentText.agreement[section.key] ?? known, isPresent: 1)
        }
        try await all.documents.make(document, clauses, by: person)
        return document
    }

    private func writeFirst(_ nota: Document) async throws {
        let text = try await all.documents.text(of: nota.id, in: network.id)
        guard text.missing([:]).isEmpty else { throw WebError.notFound }
    }

    private func write(_ document: Document, _ section: String, _ body: String, because why: String) async throws {
        let text = try await all.documents.text(of: document.id, in: network.id)
        guard let now = text.clause(section) else { throw WebError.notFound }
        let change = ClauseChange(section: section, title: now.title, body: body, seen: now.version)
        try await all.documents.write([change], to: document, because: why, by: person)
    }

    /// What vzw Welkom asks is taken in; what the walking club asks is not.
    private func amend(_ nota: Document) async throws {
        clock.set(end - 40 * Self.day)
        try await propose(
            nota, "targetGroup", "vzw Welkom", "Greet De Wilde", DemoDocumentText.targetGroup,
            "Wie geen recht heeft op steun maar wel elke maand tekortkomt, valt nu uit de boot.")
        clock.set(end - 39 * Self.day)
        try await propose(
            nota, "budget", "Wandelclub Stap Mee", nil, DemoDocumentText.budgetOfTheClub,
            "Kleine groepen kunnen geen geld inbrengen. Stel ons daarvan vrij.")
        clock.set(end - 36 * Self.day)
        let open = try await all.amendments.open(on: nota.id, in: network.id)
        guard let welkom = open.first(where: { $0.section == "targetGroup" }), let club = open.first(where: { $0.section == "budget" })
        else {
            throw WebError.notFound
        }
        let change = ClauseChange(section: welkom.section, title: welkom.title, body: welkom.body, seen: welkom.onVersion)
        try await all.amendments.answer(welkom, .accept(change, words: "Dit zegt beter wie we bedoelen."), on: nota, by: person)
        clock.set(end - 35 * Self.day)
        try await all.amendments.answer(
            club, .refuse(words: "De nota vraagt aan niemand geld: inbreng mag ook tijd of ruimte zijn. Zie de rubriek over de inbreng."),
            on: nota, by: person)
    }

    private func propose(
        _ nota: Document, _ section: String, _ partner: String, _ name: String?, _ body: String, _ reason: String
    ) async throws {
        let text = try await all.documents.text(of: nota.id, in: network.id)
        let members = try await stores.members.members(of: network.id)
        guard let now = text.clause(section),
            let found = try await stores.partners.partners(in: network.id).first(where: { $0.name == partner }),
            let maker = members.first(where: { $0.name == name })
                ?? members.first(where: { $0.partnerId == found.id && $0.role != .reader })
        else { throw WebError.notFound }
        try await all.amendments.propose(
            NewAmendment(section: section, onVersion: now.version, partnerId: found.id, title: now.title, body: body, reason: reason),
            on: nota, by: maker.personId)
    }

    private func comment(_ nota: Document) async throws {
        let text = try await all.documents.text(of: nota.id, in: network.id)
        let members = try await stores.members.members(of: network.id)
        guard let barriers = text.clause("barriers"), let evaluation = text.clause("evaluation"),
            let youssef = members.first(where: { $0.name == "Youssef El Amrani" })?.personId
        else { throw WebError.notFound }
        clock.set(end - 32 * Self.day)
        try await all.comments.add("Vervoer staat er niet bij. Is dat met opzet?", on: barriers, of: nota, by: youssef)
        clock.set(end - 31 * Self.day)
        try await all.comments.add("Wie maakt het jaarverslag?", on: evaluation, of: nota, by: youssef)
        clock.set(end - 30 * Self.day)
        if let asked = try await all.comments.comments(on: nota.id, in: network.id).first(where: { $0.section == "evaluation" }) {
            try await all.comments.settle(asked, how: "De cultuurdienst, samen met vzw Welkom.", of: nota, by: person)
        }
    }

    /// What carries out two of its sections; one action is late.
    private func link(_ nota: Document) async throws {
        clock.set(end - 29 * Self.day)
        let decisions = try await stores.agreements.decisions.decisions(in: network.id, for: person, seesDrafts: false)
        let actions = try await stores.actions.actions(in: network.id).map(\.action)
        guard let pass = decisions.first(where: { $0.title == DemoDecisions.pass })?.id,
            let design = actions.first(where: { $0.sourceId == pass })?.id,
            let welcome = actions.first(where: { $0.body.hasPrefix("Elke nieuwe partner") })?.id
        else { throw WebError.notFound }
        for new in [
            NewClauseLinks(section: "actions", decision: pass, action: design),
            NewClauseLinks(section: "involvement", decision: nil, action: welcome),
        ] { try await all.clauseLinks.add(new, to: nota, by: person) }
    }
}
