import Statistics

/// Which roles fit somebody, and which they want to take up.
enum RoleFit {
    /// A score from here on is a strength.
    static let strong = 4.0
    /// Roles this close to somebody's highest are natural to them too.
    static let margin = 0.3

    /// The groups of the roles, and the group that asks in the same order who wants them.
    static func roles(_ questionnaire: Questionnaire) -> (roles: [Questionnaire.Section], willing: Questionnaire.Section?) {
        (questionnaire.subjects.filter { $0.scale.isOrdered }, questionnaire.subjects.first { !$0.scale.isOrdered })
    }

    /// What one person brings, by the place of the role.
    struct Person: Hashable, Sendable {
        let scores: [Double?]
        /// 1 yes, 2 perhaps, 3 rather not; 0 not answered.
        let willing: [UInt8]

        /// The roles within reach of their highest score.
        var natural: [Int] {
            guard let highest = scores.compactMap({ $0 }).max() else { return [] }
            return scores.indices.filter { place in scores[place].map { $0 >= highest - margin - 1e-9 } ?? false }
        }

        func covers(_ role: Int) -> Bool {
            (scores[role] ?? 0) >= strong - 1e-9 && willing.indices.contains(role) && willing[role] == 1
        }
    }

    static func person(_ questionnaire: Questionnaire, _ answers: [UInt8]) -> Person {
        let (roles, willing) = roles(questionnaire)
        return Person(
            scores: roles.map { $0.steps(answers).map { Double($0) / Double(ScoreTally.unit) } },
            willing: willing.map { section in
                section.items.indices.map { answers.indices.contains(section.offset + $0) ? answers[section.offset + $0] : 0 }
            } ?? [])
    }

    /// The roles that are natural to a person and those they cover.
    static func kinds(_ questionnaire: Questionnaire, _ answers: [UInt8]) -> [String]? {
        let person = person(questionnaire, answers)
        guard person.scores.contains(where: { $0 != nil }) else { return nil }
        let keys = roles(questionnaire).roles.map(\.group.key)
        return person.natural.map { natural(keys[$0]) } + keys.indices.filter(person.covers).map { covered(keys[$0]) }
    }

    static func natural(_ key: String) -> String { "natural \(key)" }
    static func covered(_ key: String) -> String { "covered \(key)" }
}
