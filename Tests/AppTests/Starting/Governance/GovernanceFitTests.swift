import Localization
import Testing

@testable import App

@Suite struct GovernanceFitTests {
    @Test(arguments: [
        (5.0, 5, 5.0, 1.0, ["1,00", "0,22", "0,34"]), (1, 12, 2, 3, ["0,31", "1,00", "0,63"]), (3, 40, 4, 5, ["0,31", "0,38", "1,00"]),
    ])
    func `the fits are those that were worked out by hand`(
        _ trust: Double, _ participants: Int, _ goal: Double, _ need: Double, _ fits: [String]
    ) {
        let predictors = GovernancePredictors(trust: trust, participants: participants, goal: goal, need: need)
        #expect(GovernanceFit.all(predictors).map { GovernanceFormPicture.told($0.total, .nl) } == fits)
    }

    @Test func `the number of participants falls in a line to nothing at half the lower and twice the upper bound`() {
        func part(_ form: GovernanceForm, _ number: Int) -> Double {
            GovernanceFit(form: form, predictors: GovernancePredictors(trust: 3, participants: number, goal: 3, need: 3)).part(
                .participants)
        }
        #expect([1, 8, 12, 16, 17].map { part(.shared, $0) } == [1, 1, 0.5, 0, 0])
        #expect([4, 9, 15, 30, 31].map { part(.lead, $0) } == [0, 1, 1, 0, 0])
        #expect(abs(part(.lead, 5) - 1.0 / 9) < 1e-9)
        #expect([4, 9, 500].map { part(.administrative, $0) } == [0, 1, 1])
    }

    @Test func `every fit lies between nothing and everything`() {
        for trust in stride(from: 1.0, through: 5, by: 0.5) {
            for participants in [1, 4, 5, 8, 9, 15, 16, 30, 9999] {
                for goal in [1.0, 3.3, 5] {
                    for need in [1.0, 2, 5] {
                        let fits = GovernanceFit.all(.init(trust: trust, participants: participants, goal: goal, need: need))
                        #expect(fits.allSatisfy { (0...1).contains($0.total) })
                    }
                }
            }
        }
    }

    @Test func `the worst misfit is named first, and what fits is not named`() {
        let fit = GovernanceFit(form: .shared, predictors: .init(trust: 2, participants: 30, goal: 5, need: 3))
        #expect(fit.misfits == [.participants, .trust])
        #expect(GovernanceFit(form: .lead, predictors: .init(trust: 1, participants: 12, goal: 2, need: 3)).misfits.isEmpty)
    }

    @Test func `a measured density goes before an estimate, and without four answers there is no comparison`() {
        let estimated = KindAnswers(["vertrouwen": ["2"], "deelnemers": ["12"], "doelconsensus": ["3"], "competenties": ["4"]])
        #expect(GovernancePredictors(estimated)?.trust == 2)
        var measured = estimated
        measured["dichtheid"] = "50"
        #expect(GovernancePredictors(measured)?.trust == 3)
        for key in ["deelnemers", "doelconsensus", "competenties", "vertrouwen"] {
            var less = estimated
            less[key] = ""
            #expect(GovernancePredictors(less) == nil, "\(key)")
        }
    }
}
