import HTML
import Localization

/// Where a list is pasted, and what it becomes.
struct ImportPage {
    let frame: Frame
    let path: WebAddress
    let text: String
    var list: PeopleList?
    var outcome: ImportOutcome?
    var errors = FieldErrors(["lijst": ImportText.paste])

    var markup: Markup {
        let l = frame.language
        return frame.page(
            l(ImportText.title), styles: ["css/parties.css"], isWide: list != nil,
            """
            <p class="over"><a href="\(path.appending("partners"))">\(l(PartnerText.title))</a></p>
            <h1>\(l(ImportText.title))</h1>\(errorSummary(errors, l))\(preview)\(entry)
            """)
    }

    private var entry: Markup {
        let l = frame.language
        let field = TextField(
            name: "lijst", label: ImportText.paste, hint: ImportText.pasteHint, value: text, error: errors["lijst"],
            rows: list == nil ? 10 : 6)
        let content: Markup = """
            \(field.markup(l))\
            <div class="field"><label for="bestand">\(l(ImportText.file))</label><p class="hint" id="bestand-hint">\(l(ImportText.fileHint))</p>\
            <input type="file" id="bestand" name="bestand" accept=".csv,.txt,.tsv,text/csv,text/plain" aria-describedby="bestand-hint"></div>\
            <p><button class="button\(" quiet", if: list?.problems.isEmpty == true)">\(l(ImportText.look))</button></p>
            """
        let form = frame.form(path.appending("importeren").appending("voorbeeld"), files: true, content)
        return list == nil ? "\(example)\(form)" : "<h2>\(l(ImportText.change))</h2>\(form)"
    }

    private var example: Markup {
        let l = frame.language
        let heads = [ImportText.columnName, ImportText.columnAddress, ImportText.columnPartner, ImportText.columnRole]
        return """
            <p>\(l(ImportText.intro))</p>
            <div class="table-scroll" role="region" tabindex="0" aria-label="\(l(ImportText.example))"><table><caption>\(l(ImportText.example))</caption>\
            <thead><tr>\(heads.map { "<th scope=\"col\">\(l($0))</th>" as Markup })</tr></thead><tbody>\
            <tr><td>An Peeters</td><td>an@voorbeeld.be</td><td>OCMW Voorbeeldgem</td><td>\(l(NetworkText.role(.representative)))</td></tr>\
            <tr><td>Bilal Aydin</td><td></td><td>Buurtcomité De Linde</td><td>\(l(NetworkText.role(.member)))</td></tr></tbody></table></div>
            """
    }

    private var preview: Markup? {
        guard let list else { return nil }
        let l = frame.language
        return "\(problems(list))\(outcome.map { summary($0, list) })<h2>\(l(ImportText.becomes))</h2>\(table(list))"
    }

    private func problems(_ list: PeopleList) -> Markup? {
        guard !list.problems.isEmpty else { return nil }
        let l = frame.language
        let items = list.problems.map { problem -> Markup in
            "<li><strong>\(l(ImportText.line(problem.number)))</strong> \(l(problem.reason))\(" <span class=\"soft\">\(problem.text)</span>", if: !problem.text.isEmpty)</li>"
        }
        return
            "<div class=\"problems\" role=\"alert\"><h2>\(l(ImportText.problems(list.problems.count)))</h2><p>\(l(ImportText.nothingKept))</p><ul>\(items)</ul></div>"
    }

    private func summary(_ outcome: ImportOutcome, _ list: PeopleList) -> Markup {
        let l = frame.language
        let sentence = l(
            ImportText.summary(
                people: outcome.people.count, partners: outcome.partners.count, known: list.lines.count - outcome.people.count))
        guard list.problems.isEmpty else { return "<p>\(sentence)</p>" }
        let keep: Markup = """
            <textarea name="lijst" hidden aria-hidden="true">\n\(text)</textarea>\
            <p class="buttons"><button class="button">\(l(ImportText.keep))</button></p>
            """
        return "<p class=\"now\">\(sentence)</p>\(frame.form(path.appending("importeren"), keep))"
    }

    private func table(_ list: PeopleList) -> Markup {
        let l = frame.language
        let heads = [
            ImportText.columnLine, ImportText.columnName, ImportText.columnAddress, ImportText.columnPartner, ImportText.columnRole,
        ]
        let rows = list.lines.map { line -> Markup in
            """
            <tr><td class="n">\(line.number)</td><th scope="row">\(line.name)</th><td>\(line.address ?? l(ImportText.onPaper))</td>\
            <td>\(line.partner.isEmpty ? l(MemberText.noPartner) : line.partner)</td><td>\(l(NetworkText.role(line.role)))</td></tr>
            """
        }
        return """
            <div class="table-scroll" role="region" tabindex="0" aria-label="\(l(ImportText.becomes))"><table>\
            <thead><tr>\(heads.map { "<th scope=\"col\">\(l($0))</th>" as Markup })</tr></thead><tbody>\(rows)</tbody></table></div>
            """
    }
}
