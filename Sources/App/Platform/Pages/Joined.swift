import HTML

extension [Markup] {
    /// One after the other, with something between each two.
    func joined(separator: Markup) -> Markup {
        dropFirst().reduce(into: first ?? .empty) { $0 += separator + $1 }
    }
}
