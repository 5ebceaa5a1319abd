import Foundation
import Localization
import Testing

@testable import App

@Suite struct KindTallyTests {
    private let steps = KindQuestion(
        key: "lijn", label: KindsText.yes, shape: .steps(low: KindsText.no, high: KindsText.yes))
    private let one = KindQuestion(key: "een", label: KindsText.yes, shape: .one(KindsText.yesPartlyNo))
    private let several = KindQuestion(key: "meer", label: KindsText.yes, shape: .several(KindsText.yesPartlyNo))

    private func filled(_ key: String, _ given: [[String]]) -> [FilledKind] {
        given.enumerated().map { place, values in
            FilledKind(
                id: Identifier(rawValue: "\(place)"), personId: Identifier(rawValue: "\(place)"), personName: "P\(place)", together: "",
                version: 1, filledAt: .distantPast, answers: KindAnswers([key: values]))
        }
    }

    @Test(arguments: [
        (["3"], KindTally.Difference.tooFew), (["3", "3"], .same), (["3", "6"], .near), (["3", "7"], .apart), (["0", "5", "10"], .apart),
    ])
    func `four steps apart is worth a conversation`(_ given: [String], _ difference: KindTally.Difference) {
        #expect(KindTally(steps, filled("lijn", given.map { [$0] })).difference == difference)
    }

    @Test func `choices are counted and never averaged`() {
        let tally = KindTally(one, filled("een", [["ja"], ["nee"], ["ja"], []]))
        #expect(tally.n == 3, "who left it open does not count")
        #expect(tally.counts.map(\.count) == [2, 0, 1])
        #expect(tally.difference == .apart)
        #expect(KindWords(language: .nl).finding(tally) == "Jullie bekijken het anders: ja (2) en nee (1).")
        #expect(KindTally(one, filled("een", [["ja"], ["ja"]])).difference == .same)
    }

    @Test func `the same boxes in another order are the same answer`() {
        #expect(KindTally(several, filled("meer", [["ja", "nee"], ["nee", "ja"]])).difference == .same)
        #expect(KindTally(several, filled("meer", [["ja", "nee"], ["ja"]])).difference == .apart)
    }

    @Test func `what a sheet no longer asks is not read, and nonsense is no answer`() {
        let sheet = ProfileText.sheet
        let kept = #"{"soort":["organisatie"],"weg":["iets"],"finaliteit":["bestaat-niet"],"motief-noot":["Een noot"]}"#
        let answers = KindAnswers(kept: kept, sheet)
        #expect(answers["soort"] == "organisatie" && answers["weg"].isEmpty && answers["finaliteit"].isEmpty)
        #expect(answers["motief-noot"] == "Een noot")
        for text in ["", "null", "[1]", "{\"soort\":1}"] { #expect(KindAnswers(kept: text, sheet).isEmpty, "\(text)") }
        #expect(KindAnswers(kept: answers.text, sheet) == answers)
    }

    @Test(arguments: App.kinds.map(\.sheet.topic))
    func `every sheet asks each thing once, and its example answers what it asks`(_ topic: KindTopic) throws {
        let display = try #require(App.kinds.first { $0.sheet.topic == topic })
        let keys = display.sheet.questions.map(\.key)
        #expect(Set(keys).count == keys.count)
        #expect(display.next.count <= 3)
        for language in [Language.nl, .en, .fr] {
            let examples = display.example(language)
            #expect(examples.count == 3)
            for answers in examples { #expect(KindAnswers(kept: answers.text, display.sheet) == answers, "\(topic)") }
        }
        #expect(App.kinds.map(\.sheet.topic) == KindTopic.allCases)
    }
}
