import Storage

/// The stores of what partners agree on.
struct AgreementStores: Sendable {
    let journeys: JourneyStore
    let themeTalks: ThemeTalkStore
    let endings: EndingStore
    let mandates: MandateStore
    let delegations: DelegationStore
    let charters: CharterStore
    let handovers: HandoverStore
    let decisions: DecisionStore
    let proposals: ProposalStore
    let positionLinks: PositionLinkStore
    let positions: PositionStore
    let advice: AdviceStore
    let closing: ClosingStore
    let ratifications: RatificationStore
    let ratificationReminders: RatificationReminderStore
    let register: RegisterStore

    init(database: Database, surroundings: Surroundings, site: Site) {
        journeys = JourneyStore(database: database, surroundings: surroundings)
        themeTalks = ThemeTalkStore(database: database, surroundings: surroundings)
        endings = EndingStore(database: database, surroundings: surroundings)
        mandates = MandateStore(database: database, surroundings: surroundings, timeZone: site.timeZone)
        delegations = DelegationStore(database: database, surroundings: surroundings, timeZone: site.timeZone)
        charters = CharterStore(database: database, surroundings: surroundings, timeZone: site.timeZone)
        handovers = HandoverStore(database: database, surroundings: surroundings, mandates: mandates)
        decisions = DecisionStore(database: database, surroundings: surroundings, timeZone: site.timeZone)
        positionLinks = PositionLinkStore(database: database, surroundings: surroundings, site: site)
        proposals = ProposalStore(database: database, surroundings: surroundings, timeZone: site.timeZone, links: positionLinks)
        positions = PositionStore(database: database, surroundings: surroundings, timeZone: site.timeZone)
        advice = AdviceStore(database: database, surroundings: surroundings, site: site)
        closing = ClosingStore(database: database, surroundings: surroundings, timeZone: site.timeZone)
        ratifications = RatificationStore(database: database, surroundings: surroundings, timeZone: site.timeZone)
        ratificationReminders = RatificationReminderStore(database: database, surroundings: surroundings, site: site)
        register = RegisterStore(database: database, surroundings: surroundings, timeZone: site.timeZone)
    }
}
