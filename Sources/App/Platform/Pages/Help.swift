import Localization

/// Help with one page: what it is for, what one can do there, who sees it, and what if.
struct Help: Sendable {
    /// Its place in the book, for links.
    let key: String
    /// The paths of the page, as the router has them: a part that begins with a colon stands for anything.
    let routes: [String]
    let title: Text
    let purpose: Text
    let acts: Text
    let audience: Text
    let doubt: Text

    /// Whether somebody stands on the page itself, and not on one that says they may not.
    func isFor(_ visitor: Visitor, in network: NetworkSign?) -> Bool {
        (network != nil || !routes.contains { $0.contains("/:network") })
            && (visitor.isAdministrator || !routes.contains { $0.hasPrefix("/beheer") })
    }

    /// What is asked and what the help answers, in the order of the page.
    var parts: [(question: Text, answer: Text)] {
        [(HelpPartText.acts, acts), (HelpPartText.audience, audience), (HelpPartText.doubt, doubt)]
    }
}

/// All help, by topic.
struct HelpBook: Sendable {
    let topics: [Topic]
    private let pages: [Help]
    /// The routes of all pages by how many parts they have, each with its page.
    private let routes: [Int: [Route]]

    /// The help with pages that belong together.
    struct Topic: Sendable {
        let title: Text
        let pages: [Help]
    }

    private struct Route {
        let parts: [Substring]
        let page: Int

        /// How many parts stand for anything.
        var open: Int { parts.count { $0.hasPrefix(":") } }
    }

    static let empty = HelpBook(topics: [])

    init(topics: [Topic]) {
        self.topics = topics
        pages = topics.flatMap(\.pages)
        let routes = pages.enumerated().flatMap { place, help in help.routes.map { Route(parts: $0.split(separator: "/"), page: place) } }
        self.routes = Dictionary(grouping: routes) { $0.parts.count }
    }

    /// The help with the page at a path. A word in a route goes before a part that stands for anything.
    func page(at path: String) -> Help? {
        let parts = path.split(separator: "/")
        let fitting = routes[parts.count, default: []].filter { route in
            zip(route.parts, parts).allSatisfy { $0 == $1 || $0.hasPrefix(":") }
        }
        return fitting.min { $0.open < $1.open }.map { pages[$0.page] }
    }
}

/// The questions that help answers.
enum HelpPartText {
    static let acts = Text(nl: "Wat kun je hier doen?", en: "What can you do here?", fr: "Que pouvez-vous faire ici ?")
    static let audience = Text(nl: "Wie ziet dit?", en: "Who sees this?", fr: "Qui voit cela ?")
    static let doubt = Text(nl: "En als…", en: "And if…", fr: "Et si…")
}
