import HTML
import Localization

extension Worksheet {
    /// The arena analysis as people know it.
    static let arena = Worksheet(
        key: "arena-analyse", title: ArenaText.title, why: ArenaText.why, guide: ArenaWorksheetText.guide,
        source: ArenaWorksheetText.source,
        styles: ["css/charts.css", "css/arena.css"], example: { ArenaWorksheetPage(frame: $0).example },
        blank: { ArenaWorksheetPage(frame: $0).blank })
}

/// The example and the empty sheet of the arena analysis.
struct ArenaWorksheetPage {
    let frame: Frame

    private var l: Language { frame.language }

    var example: Markup {
        let lines = ArenaExample.lines(l)
        return """
            <p><strong>\(l(ArenaText.issue))</strong><br>\(l(ArenaWorksheetText.exampleIssue))</p>\
            \(ArenaTablePicture(language: l, lines: lines, caption: l(ArenaResultsText.table)).markup)\
            <figure><div class="table-scroll" role="region" tabindex="0" aria-label="\(l(ArenaResultsText.picture))">\(ArenaPicture(language: l, lines: lines).markup)</div>\
            <figcaption>\(l(ArenaResultsText.pictureCaption))</figcaption></figure>\(ArenaRule(language: l).table)\
            <p><strong>\(l(ArenaText.absent))</strong> \(l(ArenaWorksheetText.exampleAbsent))</p>\
            <h3>\(l(WorksheetText.next))</h3><ul>\(ArenaResultsText.nextSteps.map { "<li>\(l($0))</li>" as Markup })</ul>
            """
    }

    /// The table with the columns that people know, and room to write.
    var blank: Markup {
        let heads = [
            l(ArenaResultsText.actors), l(ArenaResultsText.resources), "\(l(ArenaScaleText.importance)) 1–4",
            "\(l(ArenaScaleText.replaceability))\(l.colon)\(ArenaStep.allCases.reversed().map { l(ArenaScaleText.replaceability($0)) }.joined(separator: " · ")); \(l(ArenaWorksheetText.byWhom))",
            "\(l(ArenaScaleText.dependence))\(l.colon)\(Dependence.allCases.reversed().map { l(ArenaScaleText.dependence($0)) }.joined(separator: " · "))",
            l(ArenaResultsText.rankOfActors),
        ]
        let rows = (0..<10).map { _ in "<tr>\(heads.indices.map { _ in "<td></td>" as Markup })</tr>" as Markup }
        let ranks = ArenaRank.allCases.reversed().map { l(ArenaScaleText.rank($0)) }.joined(separator: " · ")
        return """
            <p>\(l(ArenaText.issue)) …………………………………………………………………</p><div class="table-scroll" role="region" tabindex="0" aria-label="\(l(ArenaText.title))">\
            <table class="blank"><caption>\(l(ArenaText.title))</caption><thead><tr>\(heads.map { "<th scope=\"col\">\($0)</th>" as Markup })</tr></thead><tbody>\(rows)</tbody></table></div>\
            <p class="small">\(l(ArenaScaleText.rank))\(l.colon)\(ranks)</p>\(ArenaRule(language: l).table)\
            <h2>\(l(ArenaText.absentTitle))</h2><p>\(l(ArenaText.absent))</p><div class="write"></div>
            """
    }
}
