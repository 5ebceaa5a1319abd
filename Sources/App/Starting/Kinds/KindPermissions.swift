/// Who may do what with sheets about the kind of collaboration. The table in ARCHITECTURE.md says the same.
extension Membership {
    var mayFillInKinds: Bool { role != .reader }
}

extension [Membership] {
    var mayFillInKinds: Bool { contains(where: \.mayFillInKinds) }

    /// Whoever may fill in sees the others after giving their own; somebody who only reads has nothing to give.
    func maySeeKinds(hasOwn: Bool) -> Bool { hasOwn || !mayFillInKinds }
}
