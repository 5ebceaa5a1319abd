import Foundation
import Localization

/// The demo's project: cycling and swimming lessons with two goals, two indicators that were measured, milestones of which one is late,
/// and what was realised, once with a photo that the program draws itself.
struct DemoRealisations {
    let stores: Stores
    let clock: StoryClock
    let zone: TimeZone
    let network: Network
    let end: Date

    static let title = "Fiets- en zwemlessen voor wie ze thuis niet krijgt"
    private static let day: TimeInterval = 24 * 3600
    private var all: CommittingStores { stores.committing }

    func tell() async throws {
        let people = Dictionary(try await stores.members.members(of: network.id).map { ($0.name, $0.personId) }) { first, _ in first }
        guard let youssef = people["Youssef El Amrani"], let lotte = people["Lotte Mertens"], let greet = people["Greet De Wilde"] else {
            throw WebError.notFound
        }
        clock.set(end - 330 * Self.day)
        try await realise(Self.leaflet, by: lotte)
        clock.set(end - 95 * Self.day)
        let document = try await begin(by: youssef)
        try await plan(document, by: youssef)
        try await write(document, by: youssef)
        clock.set(end - 84 * Self.day)
        try await finish("Lesgevers gevonden en verzekerd", of: document, by: lotte)
        try await measure(document, by: lotte)
        try await lessons(document, youssef, greet)
    }

    /// A day so long before or after the end.
    private func day(_ days: Double) -> String { Day.of(end + days * Self.day, in: zone) }

    private func begin(by person: Identifier) async throws -> Document {
        guard let scheme = all.documents.schemes.newest("projectfiche") else { throw WebError.notFound }
        let id = stores.actions.surroundings.identifier()
        let facts = try await all.fills.known(in: network, document: id)
        let document = Document(
            id: id, networkId: network.id, kind: scheme.kind, scheme: scheme.key, schemeVersion: scheme.version, title: Self.title,
            language: .nl, startsOn: day(-95), endsOn: day(270), reviewOn: nil, noticeMonths: nil,
            hadInterests: facts.hasInterests ? 1 : 0, madeBy: person, madeAt: clock.now)
        let clauses = scheme.sections.enumerated().map { place, section in
            Clause(
                section: section.key, version: 1, place: place + 1, title: "",
                body: section.fill.map { DocumentFill.body(of: $0, from: facts, in: .nl) } ?? "", isPresent: 1)
        }
        try await all.documents.make(document, clauses, by: person)
        return document
    }

    private func plan(_ document: Document, by person: Identifier) async throws {
        let learning = try await add(
            .goal(ProjectGoal(id: id(), what: "Elk kind leert fietsen en zwemmen, ook wie dat thuis niet leert")), document, person)
        _ = try await add(.goal(ProjectGoal(id: id(), what: "Ouders vinden daarna zelf de weg naar een club")), document, person)
        for (what, unit, start, target, due) in [
            ("Kinderen die na tien lessen alleen fietsen", "kinderen", 0, 24, 120.0),
            ("Kinderen van de zwemlessen die 25 meter zwemmen", "%", 12, 60, 200.0),
        ] {
            let indicator = ProjectIndicator(
                id: id(), goalId: learning, what: what, unit: unit, startValue: Figure(rawValue: start * 100),
                targetValue: Figure(rawValue: target * 100), dueOn: day(due))
            _ = try await add(.indicator(indicator), document, person)
        }
        for (what, due) in [
            ("Lesgevers gevonden en verzekerd", -80.0), ("Dertig tweedehands fietsen nagekeken", -9.0), ("Toonmoment in het zwembad", 40.0),
        ] {
            _ = try await add(.milestone(ProjectMilestone(id: id(), what: what, dueOn: day(due))), document, person)
        }
    }

    private func id() -> Identifier { stores.actions.surroundings.identifier() }

    private func add(_ row: ProjectRow, _ document: Document, _ person: Identifier) async throws -> Identifier {
        try await all.projects.add(row, to: document, by: person)
        // Each comes after the one before.
        clock.set(clock.now + 60)
        return row.id
    }

    /// The sections that begin from goals, indicators and milestones.
    private func write(_ document: Document, by person: Identifier) async throws {
        let project = try await all.projects.project(of: document.id, in: network.id)
        let text = try await all.documents.text(of: document.id, in: network.id)
        let changes = text.scheme.sections.compactMap { section -> ClauseChange? in
            guard let now = text.clause(section.key) else { return nil }
            let body: String
            switch section.fill {
            case .goals: body = ProjectMarkdown.goals(project)
            case .indicators: body = ProjectMarkdown.indicators(project, document.language, in: zone)
            case .milestones: body = ProjectMarkdown.milestones(project, document.language, in: zone)
            default: return nil
            }
            return ClauseChange(section: section.key, title: now.title, body: body, seen: now.version)
        }
        try await all.documents.write(changes, to: document, because: "Doelen en mijlpalen ingevuld", by: person)
    }

    private func finish(_ what: String, of document: Document, by person: Identifier) async throws {
        let project = try await all.projects.project(of: document.id, in: network.id)
        guard let milestone = project.milestones.first(where: { $0.what == what }) else { throw WebError.notFound }
        try await all.projects.set(doneOn: Day.of(clock.now, in: zone), milestone, of: document, by: person)
    }

    private func measure(_ document: Document, by person: Identifier) async throws {
        let project = try await all.projects.project(of: document.id, in: network.id)
        for (place, daysAgo, hundredths, note) in [
            (0, 68.0, 500, "Na de eerste reeks"), (1, 60.0, 1_200, "Bij de start van de lessen"), (0, 34.0, 1_100, "Na de tweede reeks"),
            (1, 10.0, 3_150, "Geteld door de redders"),
        ] {
            clock.set(end - daysAgo * Self.day)
            let value = NewIndicatorValue(measuredOn: Day.of(clock.now, in: zone), value: Figure(rawValue: hundredths), note: note)
            try await all.projects.measure(value, of: project.indicators[place], in: document, by: person)
        }
    }
}

/// What came of it.
extension DemoRealisations {
    private struct Told {
        let what: String
        let forWhom: String
        let howMany: Int
        let howManyWhat: String
        let from: Double
        var until: Double?
        let place: String
        let note: String
        var goal: (document: Identifier, goal: Identifier)?
        var photo: (drawing: String, alt: String)?
    }

    private static let leaflet = Told(
        what: "Eén folder over vrije tijd, in zes talen", forWhom: "gezinnen die nieuw zijn in de gemeente", howMany: 1_200,
        howManyWhat: "folders", from: -331, place: "Waterbeke", note: "De brugfiguren van de scholen gaven de folder zelf af, met uitleg.")

    private func lessons(_ document: Document, _ youssef: Identifier, _ greet: Identifier) async throws {
        let project = try await all.projects.project(of: document.id, in: network.id)
        guard let goal = project.goals.first?.id else { throw WebError.notFound }
        clock.set(end - 33 * Self.day)
        try await realise(
            Told(
                what: "Tien fietslessen op het Dorpsplein", forWhom: "kinderen van 6 tot 12 jaar", howMany: 14, howManyWhat: "deelnemers",
                from: -68, until: -34, place: "Dorpsplein",
                note: "De helft had nog nooit op een fiets gezeten. Een grootvader van vzw Welkom zette elke week de zadels goed.",
                goal: (document.id, goal),
                photo: (Self.bicycle, "Tekening van een rode kinderfiets op een groen plein, onder een gele zon")), by: youssef)
        clock.set(end - 20 * Self.day)
        try await realise(
            Told(
                what: "Proefles zwemmen voor ouders en kinderen", forWhom: "gezinnen uit het opvangcentrum", howMany: 9,
                howManyWhat: "deelnemers", from: -21, place: "Zwembad De Sluis",
                note: "Een apart uur werkte: niemand hoefde zich te haasten. Vervoer blijft het moeilijkste.", goal: (document.id, goal)),
            by: greet)
    }

    private func realise(_ told: Told, by person: Identifier) async throws {
        let one = Realisation(
            id: id(), networkId: network.id, documentId: told.goal?.document, goalId: told.goal?.goal, what: told.what,
            forWhom: told.forWhom, howMany: told.howMany, howManyWhat: told.howManyWhat, happenedOn: day(told.from),
            untilOn: told.until.map(day), place: told.place, note: told.note, pictureFileId: nil, pictureAlt: told.photo?.alt ?? "",
            madeBy: person, madeAt: clock.now)
        let photo = try told.photo.map { try CleanPhoto(try PictureFile.png(Array($0.drawing.utf8), width: 480)) }
        try await all.realisations.add(one, photo, by: person)
    }

    private static let bicycle = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 160"><rect width="240" height="160" fill="#cfe8f5"/>\
        <rect y="112" width="240" height="48" fill="#9cc48a"/><circle cx="204" cy="34" r="16" fill="#f4cf5b"/>\
        <g fill="none" stroke="#333" stroke-width="5"><circle cx="78" cy="104" r="28"/><circle cx="162" cy="104" r="28"/></g>\
        <path d="M78 104 102 62h44l16 42M102 62l22 42 22-42M124 104H78" fill="none" stroke="#c0392b" stroke-width="6" stroke-linejoin="round"/>\
        <path d="M94 60h18M146 62l-4-16h16" fill="none" stroke="#333" stroke-width="6" stroke-linecap="round"/></svg>
        """
}
