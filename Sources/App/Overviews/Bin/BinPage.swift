import HTML
import Localization

/// What was thrown away in a network, by whom, until when, and the way back.
struct BinPage {
    let frame: Frame
    let path: WebAddress
    let entries: [BinEntry]

    var markup: Markup {
        let l = frame.language
        return frame.page(
            l(BinText.title),
            """
            <h1>\(l(BinText.title))</h1><p>\(l(BinText.why))</p>
            \(entries.isEmpty ? "<p class=\"soft\">\(l(BinText.empty))</p>" : "<ul class=\"list\">\(entries.map(line))</ul>")
            """)
    }

    private func line(_ entry: BinEntry) -> Markup {
        let fields: Markup = """
            <input type="hidden" name="soort" value="\(entry.kind.rawValue)"><input type="hidden" name="wat" value="\(entry.id.rawValue)">
            """
        return BinLine(frame: frame, entry: entry).markup(path.appending("prullenmand"), fields)
    }
}

/// One thing in the bin, on its own page or among a person’s networks.
struct BinLine {
    let frame: Frame
    let entry: BinEntry

    func markup(_ action: WebAddress, _ fields: Markup) -> Markup {
        let l = frame.language
        let button: Markup = """
            \(fields)<button class="button quiet" aria-label="\(l(BinText.bringBackName(entry.name)))">\(l(BinText.bringBack))</button>
            """
        return """
            <li><span><strong>\(entry.name)</strong> <span class="mark plain">\(l(BinText.kind(entry.kind)))</span></span>\
            <span class="soft small">\(l(BinText.by(entry.byName, frame.date(entry.deletedAt)))) \(l(BinText.until(frame.date(entry.until))))</span>\
            \(frame.form(action, class: "inline", button))</li>
            """
    }
}

/// Before a whole network goes into the bin: what that means.
struct RemoveNetworkPage {
    let frame: Frame
    let network: Network

    var markup: Markup {
        let l = frame.language
        return frame.page(
            l(BinText.removeNetwork),
            """
            <h1>\(l(BinText.removeNetwork))</h1><p>\(l(BinText.removeNetworkWhy(network.name)))</p>
            <p class="now">\(l(BinText.removeNetworkBack))</p>
            <div class="buttons">\(frame.act(network.path.appending("weg"), BinText.removeNetworkNow, quiet: false))\
            <a class="button quiet" href="\(network.path)">\(l(BinText.keep))</a></div>
            """)
    }
}
