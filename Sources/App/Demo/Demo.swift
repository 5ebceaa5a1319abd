import Foundation
import Localization
import Storage

/// Tells a year in the life of an invented network, through the same stores that people use.
struct Demo {
    private let app: App
    private let clock: StoryClock
    private let dice: Dice
    private let stores: Stores
    private let cast: Cast
    private let end: Date
    private let progress: HowFar

    /// - Parameter app: whose database is filled; the story ends at its present.
    init(app: App, progress: @escaping HowFar = { _ in }) throws {
        self.app = app
        self.progress = progress
        end = app.surroundings.now()
        let clock = StoryClock(end - 360 * 24 * 3600)
        let dice = Dice(seed: 2_026)
        self.clock = clock
        self.dice = dice
        stores = Stores(
            database: app.stores.database, surroundings: Surroundings(now: { clock.now }, randomBytes: { dice.bytes($0) }), site: app.site,
            catalogue: app.catalogue, schemes: app.schemes, lists: app.lists)
        cast = try Cast.load()
    }

    func fill() async throws {
        let (hanne, network) = try await people(cast.network, cast.partners, cast.people)
        _ = try await people(cast.otherNetwork.network, cast.otherNetwork.partners, cast.otherNetwork.people)
        _ = try await stores.people.findOrAdd(
            name: cast.administrator.name, address: Cast.address(cast.administrator.name), language: .nl, isAdministrator: true)
        try await stores.notices.set(
            PrivacyNotice(
                networkId: network, controller: DemoText.controller, controllerAddress: DemoText.controllerAddress,
                contact: Cast.address("privacy"), purpose: "", legalBasis: .publicTask, officer: DemoText.officer, authority: "vtc",
                answersMonths: 24), by: hanne)
        progress(0.2)
        try await rounds(in: network, by: hanne)
        try await readRemarks(in: network, by: hanne)
        try await DemoSessions(
            stores: stores, catalogue: app.catalogue, clock: clock, zone: app.site.timeZone, network: network, person: hanne, end: end
        ).tell()
        try await weighing(in: network, by: hanne)
        try await DemoInterests(stores: stores, clock: clock, zone: app.site.timeZone, network: network, end: end).tell()
        try await DemoKinds(
            stores: stores, catalogue: app.catalogue, clock: clock, zone: app.site.timeZone, network: network, end: end
        ).tell()
        try await DemoArena(stores: stores, clock: clock, zone: app.site.timeZone, network: network, person: hanne, end: end).tell()
        try await DemoSteps(stores: stores, clock: clock, zone: app.site.timeZone, network: network, person: hanne, end: end).tell()
        try await DemoJourney(stores: stores, clock: clock, zone: app.site.timeZone, network: network, person: hanne, end: end).tell()
        try await DemoMandates(stores: stores, clock: clock, zone: app.site.timeZone, network: network, person: hanne, end: end).tell()
        try await DemoCharter(
            stores: stores, catalogue: app.catalogue, clock: clock, zone: app.site.timeZone, network: network, person: hanne, end: end
        ).tell()
        try await DemoDecisions(stores: stores, clock: clock, zone: app.site.timeZone, network: network, person: hanne, end: end).tell()
        try await DemoRatifications(stores: stores, clock: clock, zone: app.site.timeZone, network: network, person: hanne, end: end).tell()
        try await DemoLogos(stores: stores, clock: clock, network: network, person: hanne, end: end).tell()
        try await DemoLedger(stores: stores, clock: clock, zone: app.site.timeZone, network: network, end: end).tell()
        try await committing(in: network, by: hanne)
        clock.set(end)
        progress(1)
    }

    /// What partners committed to on paper.
    private func committing(in id: Identifier, by person: Identifier) async throws {
        let network = try await stores.networks.find(id, for: person).network
        try await DemoDocuments(stores: stores, clock: clock, zone: app.site.timeZone, network: network, person: person, end: end).tell()
        try await DemoSigning(stores: stores, clock: clock, zone: app.site.timeZone, network: id, person: person, end: end).tell()
        try await DemoRealisations(stores: stores, clock: clock, zone: app.site.timeZone, network: network, end: end).tell()
    }

    /// What was weighed before the network began.
    private func weighing(in network: Identifier, by person: Identifier) async throws {
        clock.set(end - 370 * 24 * 3600)
        let token = try await stores.weighings.keep(WeighingExample.weighing(in: .nl))
        guard let kept = try await stores.weighings.find(token) else { throw WebError.notFound }
        clock.set(end - 359 * 24 * 3600)
        try await stores.weighings.attach(kept, to: network, by: person)
        try await stores.weighings.delete(token)
    }

    /// A network with its partners and people; its first coordinator made it.
    private func people(_ line: Cast.NetworkLine, _ partners: [Cast.PartnerLine], _ people: [Cast.PersonLine]) async throws -> (
        Identifier, Identifier
    ) {
        let first = people.first { $0.role == .coordinator }
        let maker = try await stores.people.findOrAdd(
            name: first?.name ?? "", address: first?.mailAddress, language: .nl, isAdministrator: false)
        let surroundings = stores.rounds.surroundings
        let network = Network(
            id: surroundings.identifier(), name: line.name, kind: line.kind, issue: line.issue, targetGroup: line.targetGroup,
            workingArea: line.area,
            startsOn: Day.of(clock.now, in: app.site.timeZone), endsOn: nil)
        try await stores.networks.make(network, by: maker)
        var ids: [String: Identifier] = [:]
        for partner in partners {
            let id = surroundings.identifier()
            ids[partner.key] = id
            try await stores.partners.add(
                Partner(
                    id: id, networkId: network.id, kind: partner.kind, name: partner.name, partOf: partner.partOf ?? "", kbo: nil,
                    vCode: nil, ovo: nil,
                    sort: partner.sort, field: partner.field, level: partner.level, hasVoice: partner.voice ? 1 : 0, activeFrom: nil,
                    activeUntil: nil),
                by: maker)
        }
        for person in people {
            clock.set(clock.now + 600)
            for partner in [person.partner, person.alsoFor].compactMap({ $0 }) {
                try await stores.members.add(
                    NewMember(name: person.name, address: person.mailAddress, partner: ids[partner], role: person.role, language: .nl),
                    to: network.id, by: maker)
            }
        }
        return (maker, network.id)
    }

    /// A first measurement, confidential; one about before and now, anonymous; a short one, open; one that is running.
    private func rounds(in network: Identifier, by person: Identifier) async throws {
        try await round(
            "Eerste meting", .full, .confidential, .baseline, daysAgo: 320, isTwice: false, share: 0.62, DemoAnswers.first, network, person)
        try await round(
            "Na de verhuizing van het vrijetijdsloket", .full, .anonymous, .after, daysAgo: 190, isTwice: true, share: 0.55,
            DemoAnswers.afterMove, network, person)
        try await round(
            "Korte peiling van de kerngroep", .short, .open, .during, daysAgo: 80, isTwice: false, share: 0.3, DemoAnswers.afterMove,
            network, person)
        try await round(
            "Jaarlijkse meting", .full, .confidential, .yearly, daysAgo: 5, isTwice: false, share: 0.4, DemoAnswers.afterMove, network,
            person)
        for one in DemoAnswers.others {
            try await round(
                one.name, .full, one.mode, .during, daysAgo: one.daysAgo, isTwice: false, share: 0.4, one.patterns, network, person, as: one
            )
        }
    }

    private func round(
        _ name: String, _ form: Questionnaire.Form, _ mode: Mode, _ moment: Round.Moment, daysAgo: Double, isTwice: Bool, share: Double,
        _ patterns: [String: DemoAnswers.Pattern], _ network: Identifier, _ person: Identifier, as other: DemoRound? = nil
    ) async throws {
        let day = 24.0 * 3600
        clock.set(end - daysAgo * day)
        let closes = Day.start(of: Day.of(clock.now + 15 * day, in: app.site.timeZone), in: app.site.timeZone) ?? clock.now + 15 * day
        guard let instrument = app.catalogue.newest(other?.instrument ?? "quickscan") else { throw WebError.notFound }
        let round = Round(
            id: stores.rounds.surroundings.identifier(), networkId: network, instrumentKey: instrument.key,
            instrumentVersion: instrument.version, form: form,
            name: name, purpose: DemoText.purpose(moment), moment: moment, mode: mode, smallestGroup: 5,
            beforeLabel: isTwice || instrument.asksBothMoments ? instrument.moments.labels.first?.nl : nil,
            nowLabel: instrument.moments.labels.last?.nl ?? "nu",
            invitationText: RoundText.standardInvitation.nl, opensAt: nil, closesAt: closes, openedAt: nil, closedAt: nil)
        try await stores.rounds.add(round, by: person)
        try await stores.passage.open(round.id, by: person)
        try await answer(round, share: share, patterns, other)
        if closes < end {
            clock.set(closes)
            try await stores.passage.close(round.id, by: nil)
        }
        progress(1 - 0.8 * daysAgo / 360)
    }

    /// The coordinator read the remarks after each round; of the anonymous one a few still wait.
    private func readRemarks(in network: Identifier, by person: Identifier) async throws {
        for round in try await stores.rounds.rounds(in: network) {
            guard let closed = round.closedAt, round.mode != .open else { continue }
            clock.set(closed + 7200)
            try await stores.remarks.releaseAll(on: round, by: person)
            guard round.mode == .anonymous else { continue }
            for remark in try await stores.remarks.remarks(on: round).prefix(3) {
                try await stores.remarks.moderate(remark.id, on: round, .wait, without: [], by: person)
            }
        }
    }

    /// Part of the invited answer; the demo's leads do not, so that there is something left to do.
    private func answer(_ round: Round, share: Double, _ patterns: [String: DemoAnswers.Pattern], _ other: DemoRound?) async throws {
        let answers = DemoAnswers(
            dice: dice, questionnaire: try round.questionnaire(app.catalogue), patterns: patterns, lower: other?.lower ?? 0.4,
            written: other?.remarks)
        let leads = Set(Cast.leads)
        let invited = try await stores.invitations.invitations(to: round.id).filter { round.closesAt < end || !leads.contains($0.name) }
        for invitation in invited where dice.share() < share {
            clock.set(clock.now + 900)
            let remark = dice.share() < 0.4 ? cast.remarks[Int(dice.next() % UInt64(cast.remarks.count))] : nil
            let link = ResponseStore.Link(id: invitation.id, mode: invitation.mode, used: 0)
            _ = try await stores.responses.keep(answers.sheet(remark: remark), by: link, in: round)
        }
    }
}
