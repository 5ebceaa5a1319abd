/// Who writes in the draft of the charter, and who adopts it. The table in ARCHITECTURE.md says the same.
extension Membership {
    var mayWriteCharter: Bool { role != .reader }
    var mayAdoptCharter: Bool { role == .coordinator }
}
