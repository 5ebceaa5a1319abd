import HTML
import Localization

/// The accessibility statement: how far the site is accessible, how that was found out, and where to turn.
struct StatementPage {
    let frame: Frame
    let report: AccessibilityReport
    /// Where somebody who meets a barrier can write; empty when the installation names nobody.
    let contact: String

    private var l: Language { frame.language }

    var markup: Markup {
        frame.page(
            l(StatementText.title),
            """
            <h1>\(l(StatementText.title))</h1><p>\(l(StatementText.intro))</p>
            <section class="stack"><h2>\(l(StatementText.state))</h2><p><strong>\(l(StatementText.partial))</strong></p>\
            <p>\(l(outcome))</p>\(breaches)</section>
            <section class="stack"><h2>\(l(StatementText.notTested))</h2><ul>\(StatementText.gaps.map { "<li>\(l($0))</li>" as Markup })</ul></section>
            <section class="stack"><h2>\(l(StatementText.how))</h2>\(report.isMeasured ? measured : "<p>\(l(StatementText.notMeasured))</p>")</section>
            <section class="stack"><h2>\(l(StatementText.feedback))</h2><p>\(l(StatementText.feedbackWhy))</p>\
            <p><strong>\(contact.isEmpty ? l(StatementText.noContact) : contact)</strong></p></section>
            <section class="stack"><h2>\(l(StatementText.enforcement))</h2><p>\(l(StatementText.enforcementWhy))</p>\
            <ul class="list">\(StatementText.bodies.map(body))</ul></section>
            """)
    }

    private var date: String { Day.start(of: report.assessedOn, in: frame.site.timeZone).map(frame.date) ?? report.assessedOn }

    private var breaches: Markup? {
        guard !report.breaches.isEmpty else { return nil }
        let items = report.breaches.sorted { $0.key < $1.key }.map { "<li><code>\($0.key)</code>: \($0.value)</li>" as Markup }
        return "<ul>\(items)</ul>"
    }

    private var outcome: Text {
        guard report.isMeasured else { return StatementText.notMeasured }
        return report.isWithoutBreaches ? StatementText.withoutBreaches : StatementText.withBreaches
    }

    private var measured: Markup {
        let looks = report.looks.map { look in
            let name = Language(rawValue: look.language)?.name ?? look.language
            return "<li>\(name), \(l(look.scheme == "dark" ? StatementText.dark : StatementText.light)), \(look.width) px</li>" as Markup
        }
        let checks = report.checks.map { check in
            "<tr><th scope=\"row\">\(l(StatementText.check(check.name)))</th><td class=\"n\">\(l.number(check.held))</td><td class=\"n\">\(l.number(check.failed))</td></tr>"
                as Markup
        }
        return """
            <p>\(l(StatementText.method(date)))</p><p>\(l(StatementText.tools(axe: report.axe, chromium: report.chromium, pages: report.pages, looks: report.looks.count)))</p><ul>\(looks)</ul>
            <div class="table-scroll"><table><caption>\(l(StatementText.checks))</caption><thead><tr><th scope="col">\(l(StatementText.what))</th>\
            <th scope="col" class="n">\(l(StatementText.held))</th><th scope="col" class="n">\(l(StatementText.failed))</th></tr></thead><tbody>\(checks)</tbody></table></div>
            """
    }

    private func body(_ body: (name: String, about: Text, address: String)) -> Markup {
        "<li><strong>\(body.name)</strong><span class=\"soft\">\(l(body.about))</span><span>\(body.address)</span></li>"
    }
}
