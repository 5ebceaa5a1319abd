import HTML
import Localization

/// Where a file with answers from elsewhere is chosen, and what was brought in before.
struct BringAnswersPage {
    let frame: Frame
    let path: WebAddress
    let round: Round
    let columns: AnswerColumns
    let brought: [BroughtAnswers]
    var pasted = ""
    var errors = FieldErrors(["bestand": BroughtAnswersText.file])

    private var l: Language { frame.language }

    var markup: Markup {
        frame.page(
            l(BroughtAnswersText.title), styles: ["css/rounds.css"],
            """
            <p class="over"><a href="\(path)">\(round.name)</a></p><h1>\(l(BroughtAnswersText.title))</h1>\(errorSummary(errors, l))
            <p>\(l(BroughtAnswersText.intro))</p><p class="now">\(l(BroughtAnswersText.whatIsKept(round.mode)))\
            \(" \(l(BroughtAnswersText.ownAnswersCount(round.smallestGroup)))", if: round.mode != .open)</p>
            \(entry)\(earlier)\(example)
            """)
    }

    private var entry: Markup {
        let paste = TextField(
            name: "lijst", label: BroughtAnswersText.paste, hint: BroughtAnswersText.pasteHint, value: pasted, rows: 4)
        let content: Markup = """
            <div class="field"><label for="bestand">\(l(BroughtAnswersText.file))</label><p class="hint" id="bestand-hint">\(l(BroughtAnswersText.fileHint))</p>\
            \(errors["bestand"].map { "<p class=\"error\" id=\"bestand-error\">\(l($0))</p>" as Markup })\
            <input type="file" id="bestand" name="bestand" accept=".csv,.txt,.tsv,.xlsx" aria-describedby="bestand-hint\(" bestand-error", if: errors["bestand"] != nil)"\
            \(" aria-invalid=\"true\"", if: errors["bestand"] != nil)></div>\(paste.markup(l))\
            <p><button class="button">\(l(BroughtAnswersText.look))</button></p>
            """
        return frame.form(path.appending("inbrengen").appending("voorbeeld"), files: true, content)
    }

    private var earlier: Markup? {
        guard !brought.isEmpty else { return nil }
        let items = brought.map { one -> Markup in
            let field: Markup = "<input type=\"hidden\" name=\"inbreng\" value=\"\(one.id.rawValue)\">"
            let takeOut = frame.form(
                path.appending("inbrengen").appending("weg"), class: "inline",
                "\(field)<button class=\"button quiet\">\(l(BroughtAnswersText.takeOut))</button>")
            return """
                <li class="line"><span>\(l(BroughtAnswersText.brought(one.answers, frame.moment(one.broughtAt), one.broughtBy)))</span>\
                \(takeOut, if: round.mode != .anonymous)</li>
                """
        }
        return "<section class=\"stack\"><h2>\(l(BroughtAnswersText.earlier))</h2><ul class=\"list\">\(items)</ul></section>"
    }

    private var example: Markup {
        let scales = columns.questionnaire.scales.map { scale -> Markup in
            let words = scale.isTicks ? [("1, x, \(l(BroughtAnswersText.yes))", l(BroughtAnswersText.ticked))] : []
            let rows =
                scale.labels.enumerated().map { ("\($0.offset + 1)", l($0.element)) }.dropFirst(scale.isTicks ? 1 : 0)
                + (scale.unknown.map { [("x", l($0))] } ?? []) + [(l(BroughtAnswersText.emptyCell), l(BroughtAnswersText.notAnswered))]
            let cells = (words + rows).map { "<tr><td>\($0.0)</td><td>\($0.1)</td></tr>" as Markup }
            return """
                <div class="table-scroll" role="region" tabindex="0" aria-label="\(l(BroughtAnswersText.whatCellsMean))"><table><thead><tr><th scope="col">\(l(BroughtAnswersText.cell))</th><th scope="col">\(l(BroughtAnswersText.meaning))</th></tr></thead>\
                <tbody>\(cells)</tbody></table></div>
                """
        }
        return """
            <section class="stack"><h2>\(l(BroughtAnswersText.howItLooks))</h2><p>\(l(BroughtAnswersText.headingsHint))</p>\
            <details class="more"><summary>\(l(BroughtAnswersText.whatCellsMean))</summary><div class="stack">\(scales)</div></details></section>
            """
    }
}
