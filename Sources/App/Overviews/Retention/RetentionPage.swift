import HTML
import Localization

/// How long each kind of data stays, and what went lately.
struct RetentionPage {
    let frame: Frame
    let runs: [RetentionRun]

    private var l: Language { frame.language }

    var markup: Markup {
        let periods = RetentionPeriod.all.map {
            "<tr><th scope=\"row\">\(l(PrivacyText.kind($0.kind)))</th><td>\(l(PrivacyText.period($0.kind)))</td></tr>" as Markup
        }
        return frame.page(
            l(RetentionText.title),
            """
            <p class="over"><a href="/beheer">\(l(LayoutText.administration))</a></p><h1>\(l(RetentionText.title))</h1>
            <p>\(l(RetentionText.why))</p>\(doubt)
            <table><caption class="hidden">\(l(RetentionText.title))</caption><tbody>\(periods)</tbody></table>
            <section class="stack"><h2>\(l(RetentionText.lately))</h2>\
            \(runs.isEmpty ? "<p class=\"soft\">\(l(RetentionText.notYet))</p>" : "<ul class=\"list\">\(runs.map(line))</ul>")</section>
            """)
    }

    private var doubt: Markup? {
        guard let latest = runs.first, latest.isRefused else { return nil }
        return """
            <div class="problems stack" role="alert"><p>\(l(RetentionText.doubt(RetentionPeriod.longestPause, frame.moment(latest.ranAt))))</p>\
            <div class="buttons">\(frame.act("/beheer/bewaartermijnen", RetentionText.confirm))</div></div>
            """
    }

    private func line(_ run: RetentionRun) -> Markup {
        let parts = RetentionPeriod.Kind.allCases.compactMap { kind in
            run.removed[kind].map { "\(l(PrivacyText.kind(kind)))\(l.colon)\(l.number($0))" }
        }
        let what = run.isRefused ? l(RetentionText.refused) : parts.isEmpty ? l(RetentionText.nothing) : parts.joined(separator: " · ")
        return "<li class=\"line\"><span>\(what)</span><span class=\"soft\">\(frame.moment(run.ranAt))</span></li>"
    }
}
