/// What one partner stands for in a network today: its ambition, its interests as far as the network may read them, and what it
/// brings in. What a letter of intent, an agreement or a ledger of commitments starts from.
struct PartnerInterests: Hashable, Sendable {
    let partner: Partner
    let ambition: Interest?
    /// The added value of working together.
    let network: Interest?
    /// Why the organisation puts time and energy in it.
    let organisation: Interest?
    /// What it brings people, of those who share that.
    let shared: [SharedInterest]
    /// In the order in which they were first promised; none that was withdrawn.
    let commitments: [Commitment]

    /// A text of the map; nil while there is none.
    func text(_ part: Interest.Part) -> Interest? {
        switch part {
        case .ambition: ambition
        case .network: network
        case .organisation: organisation
        case .sensitivity: nil
        }
    }

    func running(on day: String) -> [Commitment] { commitments.filter { $0.isRunning(on: day) } }

    /// Nothing of the partner itself is there yet.
    var isEmpty: Bool { ambition == nil && network == nil && organisation == nil && commitments.isEmpty }
}
