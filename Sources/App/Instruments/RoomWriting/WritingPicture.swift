import HTML
import Localization

/// What was written, as a cloud of words, as ideas by their votes, or as texts.
struct WritingPicture {
    let l: Language
    let kind: Instrument.Scale.Kind
    let texts: [(body: String, count: Int, votes: Int)]
    /// Whether ideas are told in a list, and not in bars.
    var isList = false

    /// How many sizes a word can have.
    private static let sizes = 6

    var markup: Markup {
        switch kind {
        case .words: cloud
        case .ideas: ideas
        default: "<ul class=\"remarks\">\(texts.map { "<li>\($0.body)</li>" as Markup })</ul>"
        }
    }

    /// In the order of the alphabet; how often a word was written is its size, and the figure beside it.
    private var cloud: Markup {
        let most = texts.map(\.count).max() ?? 1
        let words = texts.sorted { ($0.body.lowercased(), $0.body) < ($1.body.lowercased(), $1.body) }.map { word -> Markup in
            let size = most == 1 ? 3 : 1 + (word.count - 1) * (Self.sizes - 1) / max(1, most - 1)
            return """
                <li class="word-\(size)">\(word.body)\(" <span class=\"n\" aria-hidden=\"true\">\(word.count)</span><span class=\"hidden\">, \(l(WritingText.times(word.count)))</span>", if: most > 1)</li>
                """
        }
        return "<ul class=\"cloud\">\(words)</ul>"
    }

    private var ideas: Markup {
        let sorted = texts.sorted { ($1.votes, $0.body) < ($0.votes, $1.body) }
        let most = max(1, sorted.first?.votes ?? 1)
        guard !isList else {
            let items = sorted.map {
                "<li>\($0.body)\(" <span class=\"soft\">\(l(WritingText.votes($0.votes)))</span>", if: $0.votes > 0)</li>" as Markup
            }
            return "<ul class=\"remarks\">\(items)</ul>"
        }
        let rows = sorted.map { idea -> Markup in
            """
            <tr><th scope="row">\(idea.body)</th><td><svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">\
            <rect class="fill-any" width="\(idea.votes * 100 / most)" height="10"/></svg></td><td class="n">\(idea.votes)</td></tr>
            """
        }
        return """
            <table class="bars votes"><thead class="hidden"><tr><th scope="col">\(l(WritingText.idea))</th><td></td><th scope="col">\(l(WritingText.votesHead))</th></tr></thead><tbody>\(rows)</tbody></table>
            """
    }
}
