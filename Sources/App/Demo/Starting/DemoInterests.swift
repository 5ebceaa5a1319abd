import Foundation

/// The demo's ambitions, interests and commitments: nearly every partner filled in, one not at all, one with a high ambition and
/// nothing against it, and one whose ambition grew.
struct DemoInterests {
    let stores: Stores
    let clock: StoryClock
    let zone: TimeZone
    let network: Identifier
    let end: Date

    private static let day: TimeInterval = 24 * 3600

    /// What one partner says, and who writes it.
    struct Said {
        let partner: String
        let writer: String
        let daysAgo: Double
        var ambition = ""
        var reach: Interest.Reach?
        var network = ""
        var organisation = ""
        var sensitivity = ""
        var audience = Interest.Audience.coordinators
        var brings: [Brought] = []
    }

    /// What a partner brings in; days from the end of the story.
    struct Brought {
        let resource: Resource
        var quantity: Int?
        var unit = ""
        var untilDays: Double?
        var note = ""
    }

    /// A mark between two texts, or on a theme.
    struct Marked {
        let kind: InterestMark.Kind
        var theme = ""
        var left: (String, Interest.Part)?
        var right: (String, Interest.Part)?
        let note: String
        let writer: String
    }

    /// What it brings somebody.
    struct Own {
        let partner: String
        let person: String
        let text: String
        let isShared: Bool
    }

    func tell() async throws {
        let partners = try await stores.partners.partners(in: network)
        let people = Dictionary(try await stores.members.members(of: network).map { ($0.name, $0.personId) }) { first, _ in first }
        for said in Self.said {
            guard let partner = partners.first(where: { $0.name == said.partner }), let writer = people[said.writer] else { continue }
            clock.set(end - said.daysAgo * Self.day)
            try await write(said, partner, writer)
        }
        clock.set(end - 40 * Self.day)
        for own in Self.own {
            guard let partner = partners.first(where: { $0.name == own.partner }), let person = people[own.person] else { continue }
            try await stores.ownInterests.write(own.text, isShared: own.isShared, at: partner, version: 0, by: person)
        }
        clock.set(end - 30 * Self.day)
        for marked in Self.marks {
            guard let writer = people[marked.writer] else { continue }
            clock.set(clock.now + 300)
            try await mark(marked, partners, writer)
        }
    }

    private func write(_ said: Said, _ partner: Partner, _ writer: Identifier) async throws {
        let history = try await stores.interests.history(of: partner.id)
        func version(_ part: Interest.Part) -> Int { history.filter { $0.part == part }.map(\.version).max() ?? 0 }
        func draft(_ part: Interest.Part, _ body: String) -> InterestDraft? {
            guard !body.isEmpty else { return nil }
            return InterestDraft(
                part: part, body: body, reach: part == .ambition ? said.reach : nil, audience: part == .sensitivity ? said.audience : nil,
                version: version(part))
        }
        let drafts = [
            draft(.ambition, said.ambition), draft(.network, said.network), draft(.organisation, said.organisation),
            draft(.sensitivity, said.sensitivity),
        ]
        try await stores.interests.write(drafts.compactMap { $0 }, of: partner, isTypedFor: false, by: writer)
        for brought in said.brings {
            clock.set(clock.now + 60)
            try await stores.commitments.add(
                Commitment(
                    id: stores.commitments.surroundings.identifier(), partnerId: partner.id, resource: brought.resource,
                    quantity: brought.quantity.map { $0 * 100 }, unit: brought.unit,
                    untilOn: brought.untilDays.map { Day.of(end + $0 * Self.day, in: zone) }, note: brought.note),
                of: partner, by: writer)
        }
    }

    private func mark(_ marked: Marked, _ partners: [Partner], _ writer: Identifier) async throws {
        func id(_ side: (String, Interest.Part)?) -> Identifier? { partners.first { $0.name == side?.0 }?.id }
        let mark = InterestMark(
            id: stores.interestMarks.surroundings.identifier(), networkId: network, kind: marked.kind, theme: marked.theme,
            leftPartnerId: id(marked.left), leftPart: marked.left?.1, rightPartnerId: id(marked.right), rightPart: marked.right?.1,
            note: marked.note, madeBy: writer, changedAt: clock.now)
        let subject = marked.theme.isEmpty ? [marked.left?.0, marked.right?.0].compactMap { $0 }.joined(separator: " – ") : marked.theme
        try await stores.interestMarks.add(mark, on: subject, by: writer)
    }
}
