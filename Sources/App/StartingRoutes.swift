import HTML
import Hummingbird

extension App {
    /// Before and at the start: whether to work together, how, and with whom.
    func addStarting(to router: Router<WebContext>, members: some RouterMethods<MemberContext>) {
        WorksheetsController(worksheets: Self.worksheets).addRoutes(to: router)
        addKinds(to: members)
    }

    /// In the order in which a network meets them.
    static let worksheets: [Worksheet] = kinds.map(\.worksheet)

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
}
