/// Who may do what in a network. The table in ARCHITECTURE.md says the same.
extension Membership {
    var mayChangeNetwork: Bool { role == .coordinator }
    var mayManagePartners: Bool { role == .coordinator }
    var mayManagePeople: Bool { role == .coordinator }
    var maySeeAddresses: Bool { mayManagePeople }
    var maySeeActivity: Bool { role == .coordinator }
    var maySeeOutbox: Bool { role == .coordinator }
}
