extension Distribution {
    /// Van der Eijk's agreement A: −1 (two extremes) … 0 (uniform) … 1 (one category).
    ///
    /// `nil` when nobody answered or with fewer than three categories. The distribution is peeled into layers that
    /// each hold the same number of answers in some categories; A is the mean of the layers' agreement, weighted by answers.
    /// Source: C. van der Eijk, "Measuring agreement in ordered rating scales", Quality & Quantity 35 (2001) 325–341.
    public var agreement: Double? {
        guard n > 0, counts.count >= 3 else { return nil }
        var left = counts
        var weighted = 0.0
        while let height = left.filter({ $0 > 0 }).min() {
            let pattern = left.map { $0 > 0 }
            let answers = height * pattern.count { $0 }
            weighted += Double(answers) * Self.agreement(ofLayer: pattern)
            left = left.map { $0 > 0 ? $0 - height : 0 }
        }
        return weighted / Double(n)
    }

    /// Polarisation (1 − A) / 2: 0 (one category) … 0.5 (uniform) … 1 (two extremes). `nil` when A is.
    public var polarisation: Double? {
        agreement.map { (1 - $0) / 2 }
    }

    /// Agreement A of the weak, neutral and strong answers; `nil` unless there are three or five classes.
    ///
    /// It sees the mild split, 2 against 4, that A of five classes calls a slight agreement.
    public var collapsedAgreement: Double? {
        collapsed?.agreement
    }

    /// Agreement of one layer: U · (1 − (S − 1)/(K − 1)), with S categories filled of K.
    ///
    /// U = ((K − 2)·TU − (K − 1)·TDU) / ((K − 2)·(TU + TDU)), over all ordered triples of categories: TU counts 110 and 011,
    /// which are unimodal, TDU counts 101, which is not. Whole numbers until the one division.
    static func agreement(ofLayer pattern: [Bool]) -> Double {
        let k = pattern.count
        let filled = pattern.count { $0 }
        if filled == 1 { return 1 }
        if filled == k { return 0 }
        var unimodal = 0
        var split = 0
        for middle in 1..<(k - 1) {
            let before = pattern[..<middle].count { $0 }
            let after = pattern[(middle + 1)...].count { $0 }
            if pattern[middle] {
                unimodal += before * (k - 1 - middle - after) + (middle - before) * after
            } else {
                split += before * after
            }
        }
        let numerator = ((k - 2) * unimodal - (k - 1) * split) * (k - filled)
        return Double(numerator) / Double((k - 2) * (unimodal + split) * (k - 1))
    }
}
