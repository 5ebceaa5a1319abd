import HTML
import Localization

/// The links on the page of results to what can be taken along: files, and each picture for slides.
struct Downloads {
    let path: WebAddress
    let round: Round
    let language: Language

    /// The files with figures.
    var files: Markup {
        var links = [
            ("resultaten.xlsx", DownloadsText.spreadsheet), ("resultaten.csv", DownloadsText.text), ("resultaten.json", DownloadsText.data),
        ]
        if round.mode == .open { links.append(("antwoorden.csv", DownloadsText.answers)) }
        let items = links.map { name, label -> Markup in "<li><a href=\"\(path.appending(name))\" download>\(language(label))</a></li>" }
        return """
            <section class="stack no-print" id="neem-mee"><h2>\(language(DownloadsText.title))</h2><p class="soft">\(language(DownloadsText.why(round.mode)))</p>\
            <ul class="list">\(items)</ul></section>
            """
    }

    /// One picture, as drawing and as photo.
    func picture(_ name: String) -> Markup {
        let links = [("svg", DownloadsText.drawing), ("png", DownloadsText.photo)].map { end, label -> Markup in
            "<a href=\"\(path.appending("resultaten").appending("\(name).\(end)"))\" download>\(language(label))</a>"
        }
        return "<p class=\"soft small no-print take-along\">\(language(DownloadsText.takePicture)) \(links[0]) · \(links[1])</p>"
    }
}
