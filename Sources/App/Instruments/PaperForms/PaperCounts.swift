import Statistics

/// Answers on paper as they were counted by hand. They are sheets, never respondents of a round.
struct PaperCounts: Hashable, Sendable {
    /// One box on the form.
    struct Box: Hashable, Sendable {
        let item: String
        let isBefore: Bool
        /// From 1 to the number of steps, or `AnswerSheet.unknown`.
        let answer: Int

        /// What stands for "don't know".
        static let unknown = 255
    }

    /// How many sheets, where that is more than none.
    var sheets: [Box: Int] = [:]

    var isEmpty: Bool { sheets.isEmpty }

    func count(_ box: Box) -> Int { sheets[box] ?? 0 }

    /// The spread of one statement.
    func spread(_ item: String, isBefore: Bool, steps: Int) -> Distribution {
        Distribution((1...steps).map { count(Box(item: item, isBefore: isBefore, answer: $0)) })
    }

    func unknown(_ item: String, isBefore: Bool) -> Int {
        count(Box(item: item, isBefore: isBefore, answer: Box.unknown))
    }

    /// How many sheets were counted for one statement.
    func total(_ item: String, isBefore: Bool, steps: Int) -> Int {
        spread(item, isBefore: isBefore, steps: steps).n + unknown(item, isBefore: isBefore)
    }

    /// All answers to the statements of a domain on one pile, as a sheet's own score is not known; nil without any.
    func pile(_ section: Questionnaire.Section, isBefore: Bool, steps: Int) -> Distribution? {
        let pile = section.items.map { spread($0.key, isBefore: isBefore, steps: steps) }
            .reduce(Distribution([Int](repeating: 0, count: steps)), +)
        return pile.n > 0 ? pile : nil
    }
}

/// Somebody else typed counts in the meantime: what is there now.
struct PaperCountConflict: Error {
    let current: PaperCounts
    let version: Int
}
