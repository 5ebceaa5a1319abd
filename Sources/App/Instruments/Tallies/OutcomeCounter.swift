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

    /// Counts one person.
    ///
    /// - Returns: whether they could be told a kind of. Who could not is left out of the scores as well, so that nothing about them
    ///   follows from the difference.
    func add(_ answers: [UInt8]) -> Bool {
        guard let found = kindsOf(questionnaire, answers) else { return false }
        for kind in found + [Self.everybody] { kinds[kind, default: 0] += 1 }
        return true
    }

    /// A person's answers without those about the subject.
    func withoutSubjects(_ answers: [UInt8]) -> [UInt8] {
        var rest = answers
        for section in questionnaire.subjects {
            for place in section.offset..<section.offset + section.items.count where rest.indices.contains(place) { rest[place] = 0 }
        }
        return rest
    }
}
