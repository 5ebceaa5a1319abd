import Foundation
import Testing

@testable import App

/// How a form becomes answers, for each kind of scale.
@Suite struct AnswerSheetTests {
    private func questionnaire(_ key: String) throws -> Questionnaire {
        let instrument = try #require(try App.readCatalogue().newest(key))
        return Questionnaire(
            instrument: instrument, form: .full,
            moments: instrument.asksBothMoments ? instrument.moments.labels : [instrument.moments.labels[0]])
    }

    private func sheet(_ key: String, _ fields: [String: String], most: Int? = nil) throws -> AnswerSheet {
        try AnswerSheet(FormFields(lists: fields.mapValues { [$0] }), questionnaire(key), most: most)
    }

    @Test func `a tick without a strength is the first answer, with one it is that`() throws {
        let sheet = try sheet("issues", ["n1": "1", "n3": "1", "s3": "6", "s4": "3", "o-shared-ambition": "Een voorbeeld"])
        #expect(sheet.answers == [1, 0, 6, 0, 0, 0, 0, 0, 0])
        #expect(sheet.remarks == ["shared-ambition": "Een voorbeeld"])
        #expect(!sheet.isEmpty)
    }

    @Test func `nothing ticked is an answer only when it is said`() throws {
        #expect(try sheet("issues", [:]).isEmpty)
        let none = try sheet("issues", ["geen": "1"])
        #expect(!none.isEmpty && none.answers == Array(repeating: 0, count: 9))
        #expect(try !sheet("issues", ["n1": "1", "geen": "1"]).isNone)
    }

    @Test func `more ticks than a round allows are refused`() throws {
        let three = ["n1": "1", "n2": "1", "n3": "1"]
        #expect(try sheet("issues", three, most: 3).answers.count { $0 > 0 } == 3)
        #expect(throws: AnswerSheet.Refusal.self) { try self.sheet("issues", three.merging(["n4": "1"]) { $1 }, most: 3) }
        #expect(try sheet("issues", three.merging(["n4": "1"]) { $1 }).answers.count { $0 > 0 } == 4)
    }

    @Test(arguments: [["n1": "7"], ["n1": "0"], ["n1": "x"], ["n1": "1", "s1": "9"], ["s99": "1"], ["n1": "-1"]])
    func `what is outside a scale is refused`(_ fields: [String: String]) throws {
        #expect(throws: AnswerSheet.Refusal.self) { try sheet("issues", fields) }
    }

    @Test func `each text of a theme is kept under its own name, and none about who answers`() throws {
        let sheet = try sheet("strengths", ["o-ambition/strong": "Ja", "o-ambition/weak": "Nee"])
        #expect(sheet.remarks == ["ambition/strong": "Ja", "ambition/weak": "Nee"])
        #expect(throws: AnswerSheet.Refusal.self) { try self.sheet("strengths", ["o-role/strong": "Ik"]) }
        #expect(throws: AnswerSheet.Refusal.self) { try self.sheet("strengths", ["o-ambition": "Zonder kant"]) }
    }

    @Test func `a line of eleven steps takes both moments`() throws {
        let sheet = try sheet("forms", ["v1": "1", "n1": "11"])
        #expect(sheet.answersBefore?.first == 1 && sheet.answers.first == 11)
        #expect(throws: AnswerSheet.Refusal.self) { try self.sheet("forms", ["n1": "12"]) }
    }

    @Test(arguments: ["0", "51", "twee", "-2", "1.5"])
    func `so many people do not fill in one answer`(_ people: String) throws {
        #expect(throws: AnswerSheet.Refusal.self) { try sheet("issues", ["n1": "1", "hoeveel": people]) }
    }

    @Test func `how many filled it in together is kept with it`() throws {
        #expect(try sheet("issues", ["n1": "1", "hoeveel": "2"]).people == 2)
        #expect(try sheet("issues", ["n1": "1"]).people == 1)
    }
}
