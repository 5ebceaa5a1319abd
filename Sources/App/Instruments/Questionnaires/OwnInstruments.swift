/// The instruments that networks made themselves, as far as this process knows them.
///
/// Each key belongs to one network, and what a key and version stand for never changes.
struct OwnInstruments: Sendable {
    private var instruments: [String: [Int: Instrument]] = [:]
    private var owners: [String: Identifier] = [:]
    /// The keys of those that were thrown away: found by the rounds that used them, offered no more.
    private var withdrawn: Set<String> = []

    mutating func keep(_ instrument: Instrument, of network: Identifier, isOffered: Bool) {
        instruments[instrument.key, default: [:]][instrument.version] = instrument
        owners[instrument.key] = network
        if isOffered { withdrawn.remove(instrument.key) } else { withdrawn.insert(instrument.key) }
    }

    mutating func withdraw(_ key: String) { withdrawn.insert(key) }

    mutating func offer(_ key: String) { withdrawn.remove(key) }

    func find(_ key: String, version: Int) -> Instrument? { instruments[key]?[version] }

    /// The network that made it.
    func owner(of key: String) -> Identifier? { owners[key] }

    /// The newest version of each that a network made.
    func newest(in network: Identifier) -> [Instrument] {
        owners.filter { $0.value == network && !withdrawn.contains($0.key) }.keys.sorted().compactMap { key in
            instruments[key]?.max { $0.key < $1.key }?.value
        }
    }
}
