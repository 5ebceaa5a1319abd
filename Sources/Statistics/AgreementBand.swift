/// How far people agree, in four words: the bands of van der Eijk's A.
public enum AgreementBand: String, Codable, Sendable, CaseIterable {
    /// A ≥ 0.6
    case united
    /// 0.3 ≤ A < 0.6
    case fairlyUnited
    /// 0 ≤ A < 0.3
    case diverging
    /// A < 0: more apart than a uniform spread
    case stronglyDiverging

    /// The band of an agreement from −1 to 1.
    public init(agreement: Double) {
        if agreement.isAtLeast(0.6) {
            self = .united
        } else if agreement.isAtLeast(0.3) {
            self = .fairlyUnited
        } else if agreement.isAtLeast(0) {
            self = .diverging
        } else {
            self = .stronglyDiverging
        }
    }
}

extension Distribution {
    /// The band of `agreement`; `nil` below five answers, where one person would make the word.
    public var agreementBand: AgreementBand? {
        guard n >= 5 else { return nil }
        return agreement.map(AgreementBand.init)
    }
}
