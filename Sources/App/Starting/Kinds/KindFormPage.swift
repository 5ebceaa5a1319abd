import HTML
import Localization

/// A sheet to fill in, or to fill in anew.
struct KindFormPage {
    let frame: Frame
    let network: WebAddress
    let display: KindDisplay
    let form: KindForm
    /// A newer version, kept in another window.
    var conflict: FilledKind?

    private var l: Language { frame.language }

    var markup: Markup {
        let sheet = display.sheet
        let path = network.kinds.appending(sheet.topic.rawValue)
        return frame.page(
            l(sheet.title), styles: ["css/kinds.css"],
            """
            <div class="stack"><p class="over"><a href="\(path)">\(l(KindsText.title))</a></p><h1>\(l(sheet.title))</h1><p class="lead">\(l(sheet.why))</p></div>
            <p class="now">\(l(KindsText.promise))</p>\(errorSummary(form.errors, l))\(conflict.map(clash))
            \(frame.form(path, class: "stack-wide narrow", """
                \(form.markup(l))<p class="buttons"><button class="button">\(l(FieldText.save))</button>\
                <a class="button quiet" href="\(path)">\(l(FieldText.cancel))</a></p>
                """))\(display.cards(frame))\(withdrawal)
            """)
    }

    /// The way back, for who filled it in before.
    private var withdrawal: Markup? {
        guard form.version > 0 else { return nil }
        let place = network.kinds.appending(display.sheet.topic.rawValue).appending("intrekken")
        return """
            <details class="more"><summary>\(l(KindsText.withdraw))</summary><div class="stack"><p>\(l(KindsText.withdrawWhy))</p>\
            <div class="buttons">\(frame.act(place, KindsText.withdraw))</div></div></details>
            """
    }

    /// What is kept now, where it is not what is typed.
    private func clash(_ other: FilledKind) -> Markup {
        let words = KindWords(language: l)
        let facts = display.sheet.questions.flatMap { question -> [(Text, String)] in
            let kept = [
                (question.label, words.told(question, other.answers), words.told(question, form.answers)),
                (KindsText.note(question.label), other.answers.note(question), form.answers.note(question)),
            ]
            return kept.filter { $0.1 != $0.2 }.map { ($0.0, $0.1.isEmpty ? l(KindsText.notAnswered) : $0.1) }
        }
        let together = other.together == form.together ? [] : [(KindsText.together, other.together)]
        return clashNotice(l(KindsText.changedMeanwhile), together + facts, l)
    }
}
