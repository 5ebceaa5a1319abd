import HTML
import Localization

/// Writing one section: its text, what the network knows of it already, and whether it stays.
struct ClausePage {
    let frame: Frame
    let path: WebAddress
    let text: DocumentText
    /// Nil for a new one of the document's own.
    let section: String?
    let form: ClauseForm
    /// What could be filled in, in Markdown.
    var known = ""
    /// Names of the visitor's own arenas, which nobody else sees here.
    var arenas: [ActorsToInvolve] = []
    /// What somebody else saved meanwhile.
    var clash: Clash?

    /// What stands there now, beside what was typed.
    struct Clash {
        /// Nil when they left the section out.
        let now: Clause?
        /// What the fields change in it.
        let difference: ClauseDifference
        /// Whether a field that this person had not changed shows what stands there now.
        let hasFollowed: Bool
    }

    private var l: Language { frame.language }
    private var own: WebAddress { text.document.path(in: path) }
    /// That of the section, as the document shows it.
    private var written: Language { text.document.language }
    private var clause: Clause? { section.flatMap(text.clause) }
    private var ofScheme: DocumentScheme.Section? { section.flatMap(text.scheme.section) }

    var markup: Markup {
        let title = clause.map { text.heading(of: $0, written) } ?? ofScheme.map { written($0.title) } ?? l(ClauseText.add)
        let target = section.map { own.appending("artikels").appending($0) } ?? own.appending("artikels")
        let back = section.map { own.fragment("artikel-\($0)") } ?? own
        let fields: Markup = """
            \(form.markup(l, given: ofScheme.map { written($0.title) }))<p class="buttons"><button class="button">\(l(FieldText.save))</button>\
            <a class="button quiet" href="\(back)">\(l(FieldText.cancel))</a></p>
            """
        return frame.page(
            title, styles: ["css/documents.css"], scripts: ["js/markdown.js"],
            """
            <p class="over"><a href="\(back)">\(text.document.title)</a></p><h1>\(title)</h1>\
            \(ofScheme.map { "<p class=\"soft\">\(l($0.guide))</p>" as Markup })\(errorSummary(form.errors, l))\(clashed)\
            \(knownFacts)\(knownActors)\(frame.form(target, class: "stack", fields))\(standing)
            """)
    }

    private var clashed: Markup? {
        guard let clash else { return nil }
        let title = clash.now.map { text.title(of: $0, written) }
        return """
            <div class="problems" role="alert"><h2>\(l(ClauseText.clash))</h2><p>\(l(clash.now == nil ? ClauseText.clashGone : ClauseText.clashWhat))</p>\
            \("<p>\(l(ClauseText.followed))</p>", if: clash.hasFollowed)</div>\
            <section class="stack"><h2>\(l(ClauseText.yours))</h2>\
            \(ClauseDifferencePicture(difference: clash.difference, language: l, written: written).markup)\
            <details><summary>\(l(ClauseText.theirs))</summary>\(title.map { "<p><strong>\($0)</strong></p>" as Markup })\
            <pre class="source">\(clash.now?.body ?? "")</pre></details></section>
            """
    }

    private var knownFacts: Markup? {
        guard !known.isEmpty else { return nil }
        return """
            <details class="known"\(" open", if: form.body.isEmpty)><summary>\(l(ClauseText.known))</summary><p class="soft">\(l(ClauseText.knownWhy))</p>\
            \(offered(known))</details>
            """
    }

    private var knownActors: Markup? {
        guard !arenas.isEmpty else { return nil }
        let each = arenas.map { one -> Markup in
            "<h2>\(one.issue)</h2>\(offered(DocumentFill.body(of: one, in: text.document.language), from: one.issue))"
        }
        return """
            <details class="known"><summary>\(l(FillText.arenaTitle))</summary><p class="soft">\(l(FillText.arenaWhy))</p>\(each)</details>
            """
    }

    /// A text that can be put below what is written.
    private func offered(_ body: String, from source: String? = nil) -> Markup {
        """
        <pre class="source">\(body)</pre><p class="buttons" hidden data-take>\
        <button class="button quiet" type="button">\(l(ClauseText.takeOver))\
        \(source.map { "<span class=\"hidden\"> \($0)</span>" as Markup })</button></p>
        """
    }

    /// Where it stands, and whether it is used.
    private var standing: Markup? {
        guard let section, let clause else { return nil }
        let place = own.appending("artikels").appending(section)
        let number = text.number(of: section) ?? 1
        let moves: Markup = """
            \(number > 1 ? frame.act(place.appending("op"), ClauseText.up) : nil)\
            \(number < text.clauses.count ? frame.act(place.appending("neer"), ClauseText.down) : nil)
            """
        let leaving: Markup = """
            <input type="hidden" name="gelezen" value="\(clause.version)"><button class="button quiet">\(l(ClauseText.leaveOut))</button>
            """
        return """
            <section class="stack no-print"><h2>\(l(ClauseText.place))</h2><div class="buttons">\(moves)\
            \(frame.form(place.appending("weg"), class: "act", leaving))</div><p class="soft small">\(l(ClauseText.leaveOutHint))</p>\
            <p><a href="\(own.appending("versies").appending("rubriek").appending(section))">\(l(VersionText.earlierTexts))</a></p></section>
            """
    }
}
