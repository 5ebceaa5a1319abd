/// Hides what is smaller than the smallest group, and with it what could be worked out from the rest.
enum Suppression {
    /// Which parts of a whole may be shown: none below the smallest group, and never so that what is hidden together is below it.
    ///
    /// - Parameters:
    ///   - parts: how many people each part has.
    ///   - rest: people of the whole who are in none of the parts.
    static func shown(_ parts: [Int], rest: Int, smallest: Int) -> [Bool] {
        var shown = parts.map { $0 >= smallest }
        while (1..<smallest).contains(rest + zip(parts, shown).reduce(0) { $0 + ($1.1 ? 0 : $1.0) }),
            let next = parts.indices.filter({ shown[$0] }).min(by: { parts[$0] < parts[$1] })
        {
            shown[next] = false
        }
        return shown
    }

    /// Which statements of a domain may be shown: when one alone would be hidden, it could partly be worked out from the others and
    /// the domain, so that the next smallest hides with it.
    static func shownStatements(_ sizes: [Int], smallest: Int) -> [Bool] {
        var shown = sizes.map { $0 >= smallest }
        let hidden = sizes.indices.filter { !shown[$0] && sizes[$0] > 0 }
        if hidden.count == 1, let next = sizes.indices.filter({ shown[$0] }).min(by: { sizes[$0] < sizes[$1] }) { shown[next] = false }
        return shown
    }

    /// Whether a figure over some people may stand beside one over more: the others are nobody, or enough.
    static func mayStandBeside(others: Int, smallest: Int) -> Bool {
        others == 0 || others >= smallest
    }
}
