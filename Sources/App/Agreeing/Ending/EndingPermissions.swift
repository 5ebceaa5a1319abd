/// Who may bring a network to its end. The table in ARCHITECTURE.md says the same.
extension Membership {
    var mayEndNetwork: Bool { role == .coordinator }
}
