import HTML
import Localization

extension Frame {
    /// A whole page.
    ///
    /// - Parameters:
    ///   - title: what the page is about; the name of the network and the site follow in the window's title.
    ///   - styles: style sheets of its own, next to those of every page.
    ///   - scripts: modules of its own; the page works without them.
    ///   - isBare: without menus, for a page that somebody came to by a personal link.
    ///   - refreshes: after how many seconds a browser without scripts asks again.
    func page(
        _ title: String, styles: [String] = [], scripts: [String] = [], isBare: Bool = false, isWide: Bool = false, refreshes: Int? = nil,
        _ content: Markup
    )
        -> Markup
    {
        """
        <!doctype html>
        <html lang="\(language.tag)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>\([title, network?.name, "Samenspel"].compactMap { $0 }.joined(separator: " · "))</title>
        <link rel="icon" href="\(site.assets.address("img/icon.svg"))" type="image/svg+xml">
        \((["css/tokens.css", "css/base.css"] + (isBare ? [] : ["css/layout.css"]) + styles).map(styleLink))\
        \(refreshes.map { "<noscript><meta http-equiv=\"refresh\" content=\"\($0)\"></noscript>\n" as Markup })\
        \((scripts + (visitor == nil || isBare ? [] : ["js/search.js"])).map(scriptLink))\
        </head>
        <body>
        <a class="skip" href="#inhoud">\(self(LayoutText.skip))</a>
        \(demoBanner)\(isBare ? bareHeader : header)
        <main id="inhoud" tabindex="-1"\(" class=\"wide\"", if: isWide)>
        \(archiveLine)\(noticeLine)\(content)
        </main>
        \(isBare ? nil : help)\(footer, if: !isBare)
        </body>
        </html>
        """
    }

    private func styleLink(_ name: String) -> Markup {
        "<link rel=\"stylesheet\" href=\"\(site.assets.address(name))\">\n"
    }

    private func scriptLink(_ name: String) -> Markup {
        "<script type=\"module\" src=\"\(site.assets.address(name))\"></script>\n"
    }

    private var demoBanner: Markup? {
        guard site.isDemo else { return nil }
        return
            "<aside class=\"demo\" aria-label=\"Demo\">\(self(LayoutText.demo)) <a href=\"/demo\">\(self(LayoutText.demoCast))</a></aside>"
    }

    private var bareHeader: Markup {
        """
        <header class="top bare"><span class="brand">Samenspel</span>\("<nav class=\"languages\" aria-label=\"\(self(LayoutText.language))\">\(languageLinks)</nav>", if: LinkedPath.holds(path))</header>
        """
    }

    private var header: Markup {
        """
        <header class="top"><a class="brand" href="/">Samenspel</a>\(networkName)\(searchField)\
        <nav aria-label="\(self(LayoutText.mainMenu))">\(menu)</nav></header>\(rooms)
        """
    }

    /// Not on the page of searching itself, which has one of its own.
    private var searchField: Markup? {
        guard visitor != nil, path != SearchPaths.search.text else { return nil }
        return """
            <form class="search" role="search" action="\(SearchPaths.search)"><label class="hidden" for="zoek">\(self(LayoutText.searchWords))</label>\
            <input id="zoek" name="q" type="search" maxlength="200" autocomplete="off" placeholder="\(self(LayoutText.search))">\
            <button class="link">\(self(LayoutText.search))</button></form>
            """
    }

    private var networkName: Markup? {
        network.map { "<a class=\"where\" href=\"\($0.path)\">\($0.name)</a>" }
    }

    private var menu: Markup {
        guard let visitor else {
            return "\(languageMenu)<a href=\"\(SignInPaths.signIn)\">\(self(LayoutText.signIn))</a>"
        }
        return """
            <a href="/mijn-plek">\(self(LayoutText.myPlace))</a>\
            \("<a href=\"/beheer\">\(self(LayoutText.administration))</a>", if: visitor.isAdministrator)\
            <a href="/instellingen">\(self(LayoutText.settings))</a>\(languageMenu)\
            \(form("/afmelden", class: "inline", "<button class=\"link\">\(self(LayoutText.signOut))</button>"))
            """
    }

    private var languageMenu: Markup {
        let others = Language.allCases.map { other -> Markup in
            "<button class=\"link\" name=\"taal\" value=\"\(other.rawValue)\" lang=\"\(other.tag)\" aria-pressed=\"\(other == language ? "true" : "false")\" title=\"\(other.name)\">\(other.rawValue.uppercased())</button>"
        }
        let back: Markup = "<input type=\"hidden\" name=\"terug\" value=\"\(path)\">"
        return form("/taal", class: "inline languages", "\(back)<span class=\"hidden\">\(self(LayoutText.language))</span>\(others)")
    }

    /// On a linked page the language is chosen by a link, as no cookie is set there.
    private var languageLinks: [Markup] {
        Language.allCases.map { other in
            let address = WebAddress(path: path.split(separator: "/").map(String.init)).query("taal", other.rawValue)
            return """
                <a href="\(address)" lang="\(other.tag)" hreflang="\(other.tag)"\(" aria-current=\"true\"", if: other == language) title="\(other.name)">\(other.rawValue.uppercased())</a>
                """
        }
    }

    private var rooms: Markup? {
        guard let network else { return nil }
        let links = Room.allCases.map { room -> Markup in
            let address = room == .overview ? network.path : network.path.appending(LayoutText.segment(of: room))
            return "<a href=\"\(address)\"\(" aria-current=\"page\"", if: room == network.room)>\(self(LayoutText.name(of: room)))</a>"
        }
        return "<nav class=\"rooms\" aria-label=\"\(self(LayoutText.rooms))\">\(links)</nav>"
    }

    /// On each page of a network that ended.
    private var archiveLine: Markup? {
        guard let network, let endedAt = network.endedAt else { return nil }
        return """
            <p class="now">\(self(LayoutText.archive(date(endedAt)))) <a href="\(network.path.appending("afronden"))">\(self(LayoutText.howItEnded))</a></p>
            """
    }

    private var noticeLine: Markup? {
        notice.map { "<p class=\"notice\" role=\"status\">\(self(LayoutText.notice($0)))</p>" }
    }

    /// In a network: who sees what there, and what happens to the data.
    private var networkLinks: Markup? {
        network.map { network in
            """
             <a href="\(network.path.appending("wie-ziet-wat"))">\(self(LayoutText.whoSeesWhat))</a> \
            <a href="\(network.path.appending("privacy"))">\(self(LayoutText.privacy))</a>
            """
        }
    }

    /// Help with this page. Inside a network only for who is let in.
    private var help: Markup? {
        guard let visitor, let help = site.help.page(at: path), help.isFor(visitor, in: network) else { return nil }
        let parts = help.parts.map { "<dt>\(self($0.question))</dt><dd>\(self($0.answer))</dd>" as Markup }
        return """
            <aside class="help no-print" aria-label="\(self(LayoutText.helpHere))"><details><summary>\(self(LayoutText.helpHere))</summary>\
            <p>\(self(help.purpose))</p><dl class="answers">\(parts)</dl><p><a href="\(WebAddress(path: ["hulp"]).fragment(help.key))">\(self(LayoutText.moreHelp))</a></p>\
            </details></aside>
            """
    }

    private var footer: Markup {
        """
        <footer class="foot"><p><a href="/uitleg">\(self(LayoutText.explanation))</a> <a href="/bronnen">\(self(LayoutText.sources))</a> <a href="/hulp">\(self(LayoutText.help))</a> \
        <a href="/toegankelijkheid">\(self(LayoutText.accessibility))</a>\(networkLinks)</p>\
        <p class="soft">\(self(LayoutText.licence))</p></footer>
        """
    }
}
