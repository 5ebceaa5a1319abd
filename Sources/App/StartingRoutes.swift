import HTML
import Hummingbird

extension App {
    /// Before and at the start: whether to work together, how, and with whom.
    func addStarting(to router: Router<WebContext>, members: some RouterMethods<MemberContext>) {
        WorksheetsController(worksheets: Self.worksheets).addRoutes(to: router)
        WeighingController(weighings: stores.weighings, worksheets: Self.worksheets).addRoutes(to: router)
        NetworkWeighingsController(weighings: stores.weighings, lists: lists).addRoutes(to: router, members: members)
        addArenas(to: members)
        addSixSteps(to: members)
        addKinds(to: members)
        addInterests(to: members)
    }

    /// In the order in which a network meets them.
    static let worksheets: [Worksheet] =
        [WeighingWorksheet.worksheet, .arena, .sixSteps] + kinds.map(\.worksheet) + [.abc, .interestLevels]

    /// Arena analyses: whom to work with, and why.
    private func addArenas(to members: some RouterMethods<MemberContext>) {
        let all = stores.arenas
        ArenasController(arenas: all.arenas, members: stores.members).addRoutes(to: members)
        ArenaController(arenas: all.arenas, actors: all.actors, boards: all.boards, sharing: all.sharing, lists: lists).addRoutes(
            to: members)
        ArenaActorsController(arenas: all.arenas, actors: all.actors, lists: lists).addRoutes(to: members)
        ArenaResourcesController(arenas: all.arenas, actors: all.actors).addRoutes(to: members)
        ArenaRatingsController(arenas: all.arenas, actors: all.actors, ratings: all.ratings).addRoutes(to: members)
        ArenaSharingController(arenas: all.arenas, sharing: all.sharing).addRoutes(to: members)
        ArenaVersionsController(versions: all.versions).addRoutes(to: members)
    }

    /// The six steps of starting, from an issue to partners.
    private func addSixSteps(to members: some RouterMethods<MemberContext>) {
        let all = stores.arenas
        SixStepsController(ways: all.ways).addRoutes(to: members)
        CriteriaController(ways: all.ways, criteria: all.criteria).addRoutes(to: members)
        SelectionController(ways: all.ways, selections: all.selections).addRoutes(to: members)
        ApproachesController(ways: all.ways, approaches: all.approaches, members: stores.members).addRoutes(to: members)
        CorrectionsController(ways: all.ways, corrections: all.corrections).addRoutes(to: members)
        NewPartnerController(ways: all.ways, approaches: all.approaches).addRoutes(to: members)
    }

    /// The sheets about the kind of collaboration, in the order in which they are offered.
    static let kinds: [KindDisplay] = [.marks, .profile, .framing, .steering, .governance]

    static let kindSheets = Dictionary(uniqueKeysWithValues: kinds.map { ($0.sheet.topic, $0.sheet) })

    private func addKinds(to members: some RouterMethods<MemberContext>) {
        let governance = GovernanceHintsStore(
            partners: stores.partners, rounds: stores.rounds, results: stores.results, catalogue: catalogue, timeZone: site.timeZone)
        KindsController(kinds: stores.kinds, displays: Self.kinds) { topic, network in
            topic == .governance ? try await governance.hints(in: network) : KindHints()
        }.addRoutes(to: members)
    }

    /// Ambition, interests and commitment, by partner and beside each other.
    private func addInterests(to members: some RouterMethods<MemberContext>) {
        InterestMapController(interests: stores.interests, marks: stores.interestMarks).addRoutes(to: members)
        PartnerInterestsController(interests: stores.interests, commitments: stores.commitments, partners: stores.partners)
            .addRoutes(to: members)
        CommitmentsController(interests: stores.interests, commitments: stores.commitments, partners: stores.partners).addRoutes(
            to: members)
        OwnInterestController(own: stores.ownInterests, partners: stores.partners).addRoutes(to: members)
    }
}
