import HTML
import Localization

/// Where a questionnaire is brought in, and what it becomes.
struct QuestionnaireFilePage {
    let frame: Frame
    let path: WebAddress
    let text: String
    var file: QuestionnaireFile?
    var errors = FieldErrors(["tekst": QuestionnaireFileText.paste])

    private var l: Language { frame.language }
    private var list: WebAddress { path.appending("eigen-vragenlijsten") }

    var markup: Markup {
        frame.page(
            l(OwnText.bringIn), styles: ["css/own.css"],
            """
            <p class="over"><a href="\(list)">\(l(OwnText.title))</a></p><h1>\(l(OwnText.bringIn))</h1><p>\(l(QuestionnaireFileText.why))</p>
            \(errorSummary(errors, l))\(problems)\(preview)\(entry)
            """)
    }

    private var entry: Markup {
        let field = TextField(
            name: "tekst", label: QuestionnaireFileText.paste, value: text, error: errors["tekst"], rows: file?.instrument == nil ? 10 : 4
        )
        let content: Markup = """
            <div class="field"><label for="bestand">\(l(QuestionnaireFileText.file))</label><p class="hint" id="bestand-hint">\(l(QuestionnaireFileText.fileHint))</p>\
            <input type="file" id="bestand" name="bestand" accept=".json,application/json" aria-describedby="bestand-hint"></div>\
            \(field.markup(l))<p><button class="button\(" quiet", if: file?.instrument != nil)">\(l(file == nil ? QuestionnaireFileText.look : QuestionnaireFileText.lookAgain))</button></p>
            """
        return frame.form(list.appending("importeren").appending("voorbeeld"), files: true, content)
    }

    private var problems: Markup? {
        guard let file, !file.problems.isEmpty else { return nil }
        let items = file.problems.map { "<li><strong>\(l(QuestionnaireFileText.line($0.line)))</strong> \(l($0.sentence))</li>" as Markup }
        return "<div class=\"problems\" role=\"alert\"><h2>\(l(QuestionnaireFileText.notKept))</h2><ul>\(items)</ul></div>"
    }

    private var preview: Markup? {
        guard let instrument = file?.instrument else { return nil }
        let languages = instrument.languages ?? Language.allCases
        let keep: Markup = """
            <textarea name="tekst" hidden aria-hidden="true">\n\(text)</textarea><p class="buttons"><button class="button">\(l(QuestionnaireFileText.keep))</button></p>
            """
        return """
            <section class="stack"><h2>\(l(QuestionnaireFileText.becomes))</h2><h3>\(l(instrument.title.filled(languages)))</h3>\
            <p>\(l(instrument.summary.filled(languages)))</p><p class="soft">\(OwnText.writtenIn(languages))</p>\
            \(OwnOutline(instrument: instrument, language: l).markup)\(frame.form(list.appending("importeren"), keep))</section>
            """
    }
}
