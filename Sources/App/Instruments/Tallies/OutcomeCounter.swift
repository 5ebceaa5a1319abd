/// Counts people of a kind, where that follows from several answers of one person together.
///
/// Only how many there are of each kind is kept, never which answers went together.
final class OutcomeCounter {
    private let questionnaire: Questionnaire
    private let kindsOf: @Sendable (Questionnaire, [UInt8]) -> [String]?
    private(set) var kinds: [String: Int] = [:]

    /// The name under which those are counted who could be told a kind of.
    static let everybody = "everybody"

    /// Nil where a person's answers together tell no more than each on its own.
    init?(_ questionnaire: Questionnaire) {
        switch questionnaire.instrument.shape {
        case .quadrants: kindsOf = Trusting.kinds
        case .roles: kindsOf = RoleFit.kinds
        default: return nil
        }
        self.questionnaire = questionnaire
    }

    func add(_ answers: UnsafeRawBufferPointer) {
        guard let found = kindsOf(questionnaire, Array(answers)) else { return }
        for kind in found + [Self.everybody] { kinds[kind, default: 0] += 1 }
    }
}
