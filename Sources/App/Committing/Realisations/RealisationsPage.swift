import HTML
import Localization

/// What a network realised, by year, with what each year comes to.
struct RealisationsPage {
    let frame: Frame
    let path: WebAddress
    let hats: [Membership]
    let realisations: [NamedRealisation]
    /// What was removed and this reader may take back.
    let removed: [NamedRealisation]
    let filter: RealisationFilter

    private var l: Language { frame.language }
    private var list: WebAddress { path.appending("realisaties") }

    var markup: Markup {
        let shown = realisations.filter { filter.takes($0.realisation) }
        let new = filter.project.map { list.appending("nieuw").query("project", $0.rawValue) } ?? list.appending("nieuw")
        let add: Markup = "<p class=\"buttons no-print\"><a class=\"button\" href=\"\(new)\">\(l(RealisationText.new))</a></p>"
        let years: Markup =
            shown.isEmpty
            ? "<p>\(l(RealisationText.noneHere))</p>"
            : "\(RealisationYear.years(shown).map(year))<p class=\"no-print\"><a href=\"\(path.appending("realisaties.csv").filtered(filter))\">\(l(RealisationText.takeAlong))</a></p>"
        return frame.page(
            l(RealisationText.title), styles: ["css/actions.css", "css/projects.css"],
            """
            <div class="stack"><h1>\(l(RealisationText.title))</h1><p class="soft">\(l(RealisationText.why))</p></div>\
            \(add, if: hats.contains(where: \.mayAddRealisations))\(realisations.isEmpty ? empty : "\(filters)\(years)")\(bin)
            """)
    }

    private var empty: Markup {
        "<section class=\"example\"><h2>\(l(RealisationText.emptyTitle))</h2><p>\(l(RealisationText.empty))</p></section>"
    }

    private var filters: Markup? {
        let years = Set(realisations.map(\.realisation.year)).sorted(by: >)
        var projects: [Identifier: String] = [:]
        for one in realisations { if let id = one.realisation.documentId { projects[id] = one.names.projectTitle } }
        let byYear = years.map { year in (String(year), RealisationFilter(year: year, project: filter.project), filter.year == year) }
        let byProject = projects.sorted(by: \.value, in: l).map { id, title in
            (title, RealisationFilter(year: filter.year, project: id), filter.project == id)
        }
        let rows = [
            row(RealisationText.byYear, byYear, RealisationFilter(project: filter.project), filter.year == nil),
            row(RealisationText.byProject, byProject, RealisationFilter(year: filter.year), filter.project == nil),
        ].compactMap { $0 }
        return rows.isEmpty ? nil : "<nav class=\"filters no-print\" aria-label=\"\(l(RealisationText.filters))\">\(rows)</nav>"
    }

    /// One way to choose; nothing to choose from is left out, unless something was chosen.
    private func row(_ label: Text, _ links: [(String, RealisationFilter, Bool)], _ all: RealisationFilter, _ isAll: Bool) -> Markup? {
        guard links.count > 1 || !isAll else { return nil }
        let items = ([(l(RealisationText.all), all, isAll)] + links).map { name, filter, isNow -> Markup in
            "<li><a href=\"\(list.filtered(filter))\"\(" aria-current=\"true\"", if: isNow)>\(name)</a></li>"
        }
        return "<ul aria-label=\"\(l(label))\">\(items)</ul>"
    }

    private func year(_ year: RealisationYear) -> Markup {
        let reached = year.reached.map { "\(l.number($0.count))\u{A0}\($0.word)" }
        let sum = ([l(RealisationText.count(year.realisations.count))] + reached).joined(separator: " · ")
        return """
            <section class="stack"><h2>\(String(year.year))</h2><p><strong>\(sum)</strong></p><ul class="list">\(year.realisations.map(line))</ul></section>
            """
    }

    private func line(_ one: NamedRealisation) -> Markup {
        let (realisation, words) = (one.realisation, RealisationWords(frame: frame))
        let place = list.appending(realisation.id.rawValue)
        let photo: Markup? = realisation.pictureFileId.map { _ in
            "<figure class=\"photo\"><img src=\"\(place.appending("foto"))\" alt=\"\(realisation.pictureAlt)\" loading=\"lazy\" decoding=\"async\"></figure>"
        }
        let edit: Markup =
            "<a class=\"small no-print\" href=\"\(place)\" aria-label=\"\(l(RealisationText.edit))\(l.colon)\(realisation.what)\">\(l(RealisationText.edit))</a>"
        return """
            <li id="\(realisation.id.rawValue)"><div class="realisation"><div class="stack"><h3>\(realisation.what)</h3>\(belongs(one))<p class="soft small">\(words.facts(one))</p>\
            \("<p class=\"written\">\(realisation.note)</p>", if: !realisation.note.isEmpty)\(edit, if: mayChange(realisation))</div>\(photo)</div></li>
            """
    }

    private func belongs(_ one: NamedRealisation) -> Markup? {
        guard let id = one.realisation.documentId, let title = one.names.projectTitle else { return nil }
        let place = path.appending("documenten").appending(id.rawValue).appending("project")
        return "<p class=\"small\"><a href=\"\(place)\">\(title)</a>\(one.names.goalWhat.map { " – \($0)" as Markup })</p>"
    }

    private func mayChange(_ realisation: Realisation) -> Bool { hats.contains { $0.mayChange(realisation) } }

    private var bin: Markup? {
        guard !removed.isEmpty else { return nil }
        let lines = removed.map { one -> Markup in
            let day = one.realisation.removedAt.map(frame.date) ?? ""
            let who = one.names.removedName.map { RealisationText.removed($0, day) } ?? RealisationText.removed(day)
            let place = list.appending(one.realisation.id.rawValue).appending("terug")
            return """
                <li><span>\(one.realisation.what)</span><span class="soft small">\(l(who))</span>\
                <div>\(frame.act(place, RealisationText.takeBack, of: one.realisation.what))</div></li>
                """
        }
        return """
            <details class="more no-print"><summary>\(l(RealisationText.removed))</summary><ul class="list">\(lines)</ul></details>
            """
    }
}

/// How a realisation is summed up.
struct RealisationWords {
    let frame: Frame

    private var l: Language { frame.language }

    func when(_ one: Realisation) -> String {
        one.untilOn.map { l(RealisationText.period(frame.day(one.happenedOn), frame.day($0))) } ?? frame.day(one.happenedOn)
    }

    /// When, where, for whom, how many, and who wrote it down.
    func facts(_ one: NamedRealisation) -> String {
        let realisation = one.realisation
        let facts: [String?] = [
            when(realisation), realisation.place, realisation.forWhom,
            realisation.howMany.map { "\(l.number($0))\u{A0}\(realisation.howManyWhat)" },
            one.names.madeName.map { l(RealisationText.by($0)) },
        ]
        return facts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
    }
}

extension WebAddress {
    /// A list of realisations as somebody wants to see it.
    func filtered(_ filter: RealisationFilter) -> WebAddress {
        let dated = filter.year.map { query("jaar", String($0)) } ?? self
        return filter.project.map { dated.query("project", $0.rawValue) } ?? dated
    }
}
