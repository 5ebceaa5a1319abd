import HTML
import Localization

/// The arenas of a network that somebody may see.
struct ArenasPage {
    let frame: Frame
    let path: WebAddress
    let arenas: [ListedArena]
    let mayMake: Bool

    private var l: Language { frame.language }
    private var list: WebAddress { path.appending("arena") }

    var markup: Markup {
        let here = arenas.filter { $0.deletedAt == nil }
        return frame.page(
            l(ArenaText.title),
            """
            <div class="stack"><h1>\(l(ArenaText.title))</h1><p>\(l(ArenaText.why))</p><p class="soft">\(l(ArenaText.whoSees))</p></div>
            \("<p class=\"buttons\"><a class=\"button\" href=\"\(list.appending("nieuw"))\">\(l(ArenaText.new))</a></p>", if: mayMake)
            \(here.isEmpty ? empty : "<ul class=\"list\">\(here.map(line))</ul>")\(thrownAway)
            <p class="soft small"><a href="/werkbladen/arena-analyse">\(l(ArenaText.example))</a></p>
            """)
    }

    private func line(_ arena: ListedArena) -> Markup {
        let facts = [
            frame.day(arena.heldOn), arena.isMaker ? l(ArenaText.actors(arena.actors)) : l(ArenaText.sharedWithYou),
            arena.isMaker && arena.readers > 0 ? l(ArenaText.shared(arena.readers)) : nil,
        ]
        return """
            <li><a href="\(list.appending(arena.id.rawValue))">\(arena.issue)</a>\
            <span class="soft small">\(facts.compactMap { $0 }.joined(separator: " · "))</span></li>
            """
    }

    private var empty: Markup {
        """
        <section class="example"><h2>\(l(ArenaText.emptyTitle))</h2><p>\(l(ArenaText.empty))</p>\
        <p><a href="/werkbladen/arena-analyse#voorbeeld">\(l(ArenaText.example))</a></p></section>
        """
    }

    /// What who leads threw away, and the way back.
    private var thrownAway: Markup? {
        let gone = arenas.filter { $0.deletedAt != nil }
        guard !gone.isEmpty else { return nil }
        let items = gone.map { arena -> Markup in
            "<li><span>\(arena.issue)</span><div class=\"buttons\">\(frame.act(list.appending(arena.id.rawValue).appending("terug"), ArenaText.bringBack))</div></li>"
        }
        return
            "<section class=\"stack\"><h2>\(l(ArenaText.thrownAway))</h2><p class=\"soft\">\(l(ArenaText.thrownAwayWhy))</p><ul class=\"list\">\(items)</ul></section>"
    }
}

extension Arena {
    func path(in network: WebAddress) -> WebAddress { network.appending("arena").appending(id.rawValue) }
}
