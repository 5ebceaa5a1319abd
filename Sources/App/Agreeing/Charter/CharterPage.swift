import HTML
import Localization

/// The trust charter of a network: what was adopted, what is talked about, and what everybody thinks of it.
struct CharterPage {
    let frame: Frame
    let path: WebAddress
    let hats: [Membership]
    let charter: Charter
    /// The newest first.
    let versions: [AdoptedCharter]
    let today: String
    /// The newest round that asks the same rules and has results.
    let round: Round?
    let instrument: String

    private var l: Language { frame.language }
    private var own: WebAddress { path.appending("vertrouwen") }

    var markup: Markup {
        frame.page(
            l(CharterText.title), styles: ["css/charter.css"],
            """
            <div class="stack"><h1>\(l(CharterText.title))</h1><p>\(l(CharterText.intro))</p><p class="now">\(l(CharterText.whoSees))</p></div>
            \(adopted)\(draft)\(measure)\(earlier)
            <p class="soft small">\(l(CharterText.inspired)) <a href="/bronnen">\(l(CharterText.sources))</a></p>
            """)
    }

    private var adopted: Markup {
        guard let newest = versions.first else {
            return "<section class=\"example\"><p>\(l(CharterText.notAdopted))</p></section>"
        }
        let isDue = newest.reviewOn <= today
        return """
            <section class="stack"><h2>\(l(CharterText.adopted))\(" <span class=\"mark act\">\(l(CharterText.due))</span>", if: isDue)</h2>\
            \(AdoptedRules(frame: frame).markup(newest))\
            <p class="no-print"><a href="\(own.appending("versies").appending(String(newest.number)))">\(l(CharterText.onePage))</a></p></section>
            """
    }

    private var draft: Markup {
        let items = charter.rules.map { rule -> Markup in
            let day = rule.discussedOn.map { CharterText.discussed(frame.day($0)) } ?? CharterText.notDiscussed
            return """
                <li><span>\(l(rule.text))\(" <span class=\"mark act\">\(l(CharterText.chosen))</span>", if: rule.isChosen)</span>\
                <span class="soft small">\(l(day))</span></li>
                """
        }
        let differs = versions.first.map { !charter.isSame(as: $0) } ?? false
        return """
            <section class="stack"><h2>\(l(CharterText.draft))</h2>\("<p>\(l(CharterText.draftDiffers))</p>", if: differs)\(acts(differs))\
            <ol class="list">\(items)</ol>\(reminding)</section>
            """
    }

    private var reminding: Markup? {
        charter.reminding.isEmpty ? nil : "<p><strong>\(l(CharterText.reminding))</strong> \(charter.reminding)</p>"
    }

    private func acts(_ differs: Bool) -> Markup? {
        guard hats.contains(where: \.mayWriteCharter) else { return nil }
        let mayAdopt = hats.contains(where: \.mayAdoptCharter) && !charter.chosen.isEmpty
        return """
            <p class="buttons no-print"><a class="button" href="\(own.appending("bespreken"))">\(l(CharterText.edit))</a>\
            \("<a class=\"button quiet\" href=\"\(own.appending("aannemen"))\">\(l(CharterText.adopt))</a>", if: mayAdopt)</p>
            """
    }

    private var measure: Markup {
        let results: Markup? = round.map { round in
            "<li><a href=\"\(path.appending("metingen").appending(round.id.rawValue).appending("resultaten"))\">\(l(CharterText.results(round.name)))</a></li>"
        }
        let new: Markup =
            "<li><a href=\"\(path.appending("metingen").appending("nieuw").query("instrument", instrument))\">\(l(CharterText.newRound))</a></li>"
        return """
            <section class="stack no-print"><h2>\(l(CharterText.measure))</h2><p>\(l(CharterText.measureWhy))</p><ul class="list">\(results)\
            \(new, if: hats.contains(where: \.mayManageRounds))<li><a href="\(WebAddress(path: ["uitleg", instrument]))">\(l(CharterText.explained))</a></li></ul></section>
            """
    }

    private var earlier: Markup? {
        guard versions.count > 1 else { return nil }
        let items = versions.dropFirst().map { version -> Markup in
            let place = own.appending("versies").appending(String(version.number))
            return
                "<li><a href=\"\(place)\">\(l(CharterText.version(version.number)))</a> <span class=\"soft small\">\(frame.day(version.adoptedOn))</span></li>"
        }
        return "<section class=\"stack\"><h2>\(l(CharterText.earlier))</h2><ul class=\"list\">\(items)</ul></section>"
    }
}

/// What a version says: its day, its rules, and how people remind each other.
struct AdoptedRules {
    let frame: Frame

    func markup(_ version: AdoptedCharter) -> Markup {
        let l = frame.language
        let rules = version.rules.map { "<li>\(l($0.text))</li>" as Markup }
        return """
            <p>\(l(CharterText.line(version.number, frame.day(version.adoptedOn), frame.day(version.reviewOn))))</p><ol class="adopted">\(rules)</ol>\
            \("<p><strong>\(l(CharterText.reminding))</strong> \(version.reminding)</p>", if: !version.reminding.isEmpty)
            """
    }
}

/// One version of the charter, on one sheet.
struct CharterVersionPage {
    let frame: Frame
    let path: WebAddress
    let network: String
    let version: AdoptedCharter
    let newest: Int
    let today: String

    var markup: Markup {
        let l = frame.language
        let isDue = version.number == newest && version.reviewOn <= today
        return frame.page(
            l(CharterText.title), styles: ["css/charter.css"],
            """
            <p class="over no-print"><a href="\(path.appending("vertrouwen"))">\(l(CharterText.title))</a></p>
            <section class="stack sheet"><p class="over">\(network)</p><h1>\(l(CharterText.title))\(" <span class=\"mark act\">\(l(CharterText.due))</span>", if: isDue)</h1>\
            \(AdoptedRules(frame: frame).markup(version))</section>
            """)
    }
}
