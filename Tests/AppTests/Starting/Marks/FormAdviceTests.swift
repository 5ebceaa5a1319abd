import Testing

@testable import App

@Suite struct FormAdviceTests {
    private func advice(_ changes: [String: String] = [:]) -> FormAdvice? {
        let keys = MarksText.sheet.parts[0].questions.map(\.key)
        var values = Dictionary(uniqueKeysWithValues: keys.map { ($0, ["ja"]) })
        for (key, value) in changes { values[key] = [value] }
        return FormAdvice(KindAnswers(values))
    }

    @Test(
        arguments: [
            ([:], CollaborationForm.network, FormAdvice.Reason.together), (["doel": "nee"], .consultation, .noGoal),
            (["meerwaarde": "nee"], .consultation, .noSurplus), (["organisaties": "nee"], .adHoc, .fewPartners),
            (["afhankelijk": "nee"], .adHoc, .noDependence), (["werking": "nee"], .adHoc, .notCore),
            (["doel": "deels", "meerwaarde": "deels", "afhankelijk": "deels"], .adHoc, .halfway),
            (["identiteit": "nee"], .merger, .noIdentity), (["identiteit": "nee", "doel": "deels"], .network, .together),
        ] as [([String: String], CollaborationForm, FormAdvice.Reason)])
    func `the form follows from the marks, with its reason`(
        _ changes: [String: String], _ form: CollaborationForm, _ reason: FormAdvice.Reason
    ) throws {
        let found = try #require(advice(changes))
        #expect(found.form == form)
        #expect(found.reasons.first == reason)
    }

    @Test func `a societal question argues for a network and warns against a lighter form`() {
        let societal = ["schaal": "ja", "plooien": "ja", "eigenaar": "ja", "verbonden": "deels"]
        #expect(advice(societal)?.reasons == [.together, .societal])
        #expect(advice(societal.merging(["afhankelijk": "nee"]) { $1 })?.reasons == [.noDependence, .societalYet])
        #expect(advice(["schaal": "ja", "plooien": "ja"])?.reasons == [.together], "two marks are not enough")
    }

    @Test func `a network without activities or equal worth is told to mind`() {
        #expect(advice(["activiteiten": "nee", "gelijkwaardig": "nee"])?.reasons == [.together, .noActivities, .notEqual])
    }

    @Test func `without the four that matter most there is no proposal`() {
        for key in ["doel", "meerwaarde", "afhankelijk", "identiteit"] { #expect(advice([key: ""]) == nil, "\(key)") }
        #expect(advice(["duur": "", "gelijkwaardig": ""]) != nil)
    }

    @Test func `a form of one's own goes before the proposal, and the same form is no departure`() {
        var answers = KindAnswers(["doel": ["ja"], "meerwaarde": ["ja"], "afhankelijk": ["ja"], "identiteit": ["ja"]])
        #expect(FormAdvice.settled(answers) == .network)
        answers["vorm"] = "network"
        #expect(FormAdvice.otherwise(answers) == nil)
        answers["vorm"] = "consultation"
        #expect(FormAdvice.settled(answers) == .consultation)
        #expect(KindDisplay.marks.problems(answers).keys.sorted() == ["reden"])
        answers["reden"] = "We praten vooral."
        #expect(KindDisplay.marks.problems(answers).isEmpty)
    }
}
