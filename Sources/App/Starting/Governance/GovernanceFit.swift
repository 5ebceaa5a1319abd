/// The three ways in which a network can be governed.
///
/// Source: K. Provan, P. Kenis, "Modes of network governance", J. of Public Administration Research and Theory 18 (2008).
enum GovernanceForm: String, Sendable, CaseIterable {
    case shared = "zelf"
    case lead = "leider"
    case administrative = "nao"
}

/// What tells which form of governance works: trust, size, agreement on goals, and what is asked of the network itself.
struct GovernancePredictors: Hashable, Sendable {
    /// From 1, low, to 5, high: how densely trust is spread.
    let trust: Double
    let participants: Int
    /// From 1 to 5: how far partners agree on the goals.
    let goal: Double
    /// From 1 to 5: how much has to be done at the level of the network, such as lobbying or finding funds.
    let need: Double

    enum Kind: String, Sendable, CaseIterable {
        case trust, participants, goal, need
    }

    init(trust: Double, participants: Int, goal: Double, need: Double) {
        self.trust = trust
        self.participants = participants
        self.goal = goal
        self.need = need
    }

    // The keys of the questions.
    static let density = "dichtheid"
    static let centralised = "gecentraliseerd"

    static func key(_ kind: Kind) -> String {
        switch kind {
        case .trust: "vertrouwen"
        case .participants: "deelnemers"
        case .goal: "doelconsensus"
        case .need: "competenties"
        }
    }

    /// - Returns: nil while one of the four is missing.
    init?(_ answers: KindAnswers) {
        // A density that was measured goes before an estimate: 0 % is low, 100 % is high.
        let measured = answers.figure(Self.density).map { 1 + 4 * Double($0) / 100 }
        guard let trust = measured ?? answers.level(Self.key(.trust)), let participants = answers.figure(Self.key(.participants)),
            let goal = answers.level(Self.key(.goal)), let need = answers.level(Self.key(.need))
        else { return nil }
        self.init(trust: trust, participants: participants, goal: goal, need: need)
    }

    func value(_ kind: Kind) -> Double {
        switch kind {
        case .trust: trust
        case .participants: Double(participants)
        case .goal: goal
        case .need: need
        }
    }
}

/// How well one form fits, by predictor and in all: from 0 to 1. The encoding of the table of Provan & Kenis is our own.
struct GovernanceFit: Hashable, Sendable {
    let form: GovernanceForm
    let predictors: GovernancePredictors

    /// The levels that belong to a form, from 1, low, to 5, high.
    static func ideal(_ form: GovernanceForm, _ kind: GovernancePredictors.Kind) -> Double? {
        switch (form, kind) {
        case (_, .participants): nil
        case (.shared, .trust), (.shared, .goal): 5
        case (.shared, .need): 1
        case (.lead, .trust): 1
        case (.lead, .goal): 2
        case (.lead, .need): 3
        case (.administrative, .trust): 3
        case (.administrative, .goal): 4
        case (.administrative, .need): 5
        }
    }

    /// How many participants belong to a form; without an end where there is none.
    static func band(_ form: GovernanceForm) -> (least: Int?, most: Int?) {
        switch form {
        case .shared: (nil, 8)
        case .lead: (9, 15)
        case .administrative: (9, nil)
        }
    }

    /// 1 where it is what belongs to the form, 0 where it is the reverse.
    func part(_ kind: GovernancePredictors.Kind) -> Double {
        guard let ideal = Self.ideal(form, kind) else { return Self.fit(predictors.participants, in: Self.band(form)) }
        return 1 - abs(predictors.value(kind) - ideal) / 4
    }

    /// Inside the band 1; outside it falls in a line to 0 at half the lower and at twice the upper bound.
    private static func fit(_ number: Int, in band: (least: Int?, most: Int?)) -> Double {
        let number = Double(number)
        if let least = band.least.map(Double.init), number < least { return max(0, (number - least / 2) / (least / 2)) }
        if let most = band.most.map(Double.init), number > most { return max(0, (2 * most - number) / most) }
        return 1
    }

    /// The mean of the four.
    var total: Double {
        let kinds = GovernancePredictors.Kind.allCases
        return kinds.reduce(0) { $0 + part($1) } / Double(kinds.count)
    }

    /// The predictors that fit less than half, the worst first.
    var misfits: [GovernancePredictors.Kind] {
        GovernancePredictors.Kind.allCases.filter { part($0) < 0.5 - 1e-9 }.sorted { part($0) < part($1) }
    }

    static func all(_ predictors: GovernancePredictors) -> [GovernanceFit] {
        GovernanceForm.allCases.map { GovernanceFit(form: $0, predictors: predictors) }
    }
}
