import Charts
import Foundation
import HTML
import Localization
import Statistics

/// The pictures of a round's results that can be taken along.
enum ResultPicture: String, Sendable, CaseIterable {
    case arrow = "pijl"
    case spider = "spin"
    case change = "verschil"
    case spread = "spreiding"
    case shares = "aandelen"
    case trust = "vertrouwen"
    case line = "lijn"
    case gaps = "kloof"

    var title: Text {
        switch self {
        case .arrow: ResultsText.pictureTitle
        case .spider: ResultsText.spider
        case .change: ResultsText.change
        case .spread: ResultsText.perDomain
        case .shares: OutcomeFiguresText.recognised
        case .trust: OutcomeFiguresText.fourWays
        case .line: OutcomeFiguresText.line
        case .gaps: OutcomeFiguresText.gaps
        }
    }

    /// The outcome that it belongs to; nil where it fits several.
    var outcome: Instrument.Outcome? {
        switch self {
        case .arrow, .spider, .change, .spread: nil
        case .shares: .shares
        case .trust: .quadrants
        case .line: .continuum
        case .gaps: .gaps
        }
    }
}

/// One picture of the page of results as a drawing of its own: on white, with its styles, a title and what it is about.
struct StandalonePicture {
    let picture: ResultPicture
    let language: Language
    let round: Round
    let questionnaire: Questionnaire
    let results: RoundResults
    let styles: PictureStyles

    /// How wide a drawing is; an image of points has twice as many.
    static let width = 800.0
    private static let margin = 24.0
    private static let head = 64.0

    private var l: Language { language }

    /// A complete SVG file; nil when the round has no such picture.
    var drawing: Markup? {
        guard !results.isTooFew, let inner else { return nil }
        let room = Self.width - 2 * Self.margin
        let height = (Self.head + inner.height * room / inner.width + 2 * Self.margin).rounded()
        let title = l(picture.title)
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <svg xmlns="http://www.w3.org/2000/svg" width="\(Int(Self.width))" height="\(Int(height))" \
            viewBox="0 0 \(Int(Self.width)) \(Int(height))" role="img" aria-labelledby="titel uitleg" font-size="14">
            <title id="titel">\(title) – \(named)</title><desc id="uitleg">\(inner.words)</desc>
            <style>\(Markup(trusted: styles.text.replacing("<", with: "")))</style>
            <rect width="\(Int(Self.width))" height="\(Int(height))" fill="#ffffff"/>
            <text x="\(Int(Self.margin))" y="42" font-size="22" font-weight="600">\(title)</text>
            <text class="soft" x="\(Int(Self.margin))" y="66" font-size="14">\(named) · n = \(results.n)</text>
            <svg x="\(Int(Self.margin))" y="\(Int(Self.head + Self.margin))" width="\(Int(room))" \
            height="\(Int(inner.height * room / inner.width))" viewBox="\(inner.box)">\(inner.content)</svg>
            </svg>

            """
    }

    /// The round's name, no longer than a line takes.
    private var named: String {
        let plain = String(String.UnicodeScalarView(round.name.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }))
        return plain.count > 80 ? plain.prefix(79) + "…" : plain
    }

    /// What is drawn: its box, its size and the same in words.
    private struct Inner {
        let content: Markup
        let box: String
        let width: Double
        let height: Double
        let words: String
    }

    private var figures: ResultFigures { ResultFigures(language: l, questionnaire: questionnaire) }

    private var inner: Inner? {
        if let outcome = picture.outcome, outcome != questionnaire.instrument.shape { return nil }
        return switch picture {
        case .arrow: drawn(ArrowRootsPicture(id: "pijl", language: l, domains: results.domains).markup)
        case .spider: drawn(figures.spider(results).picture)
        case .change: questionnaire.asksBefore ? drawn(figures.change(results).picture) : nil
        case .spread: spread
        case .shares: drawn(figures.ticks(results).picture)
        case .trust: figures.trust(results).flatMap { drawn($0.picture) }
        case .line: drawn(figures.line(results).picture)
        case .gaps: drawn(figures.gaps(results).picture)
        }
    }

    /// The one drawing in a piece of a page, with the space around it that its letters may need.
    private func drawn(_ page: Markup) -> Inner? {
        let text = page.string
        guard let start = text.range(of: "<svg"), let end = text.range(of: "</svg>", options: .backwards),
            let box = text.range(of: "viewBox=\"", range: start.upperBound..<text.endIndex),
            let close = text.range(of: "\"", range: box.upperBound..<text.endIndex)
        else { return nil }
        let numbers = text[box.upperBound..<close.lowerBound].split(separator: " ").compactMap { Double($0) }
        guard numbers.count == 4 else { return nil }
        let words = text.range(of: "<desc").flatMap { desc -> String? in
            guard let open = text.range(of: ">", range: desc.upperBound..<text.endIndex),
                let over = text.range(of: "</desc>", range: open.upperBound..<text.endIndex)
            else { return nil }
            return String(text[open.upperBound..<over.lowerBound])
        }
        let side = 16.0
        return Inner(
            content: Markup(trusted: String(text[start.lowerBound..<end.upperBound])),
            box: "\(numbers[0] - side) \(numbers[1]) \(numbers[2] + 2 * side) \(numbers[3])", width: numbers[2] + 2 * side,
            height: numbers[3], words: Self.plain(words ?? l(picture.title)))
    }

    /// Text out of markup that was made here; it is escaped again where it goes.
    private static func plain(_ markup: String) -> String {
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")].reduce(markup) {
            $0.replacing($1.0, with: $1.1)
        }
    }
}

extension StandalonePicture {
    private static let line = 40.0

    /// Every domain on a line: its name, how the answers are spread, its mean, how many.
    private var spread: Inner? {
        guard !results.domains.isEmpty else { return nil }
        let lines = results.domains.enumerated().map { place, domain -> Markup in
            let y = Int(Self.line * Double(place + 1))
            let name: Markup = "<text x=\"0\" y=\"\(y + 15)\">\(l(domain.group.short))</text>"
            guard let now = domain.now else {
                return "\(name)<text class=\"soft\" x=\"250\" y=\"\(y + 15)\">\(l(ResultsText.tooFewShort))</text>"
            }
            let bar = DistributionBar(
                id: "b-\(domain.group.key)", counts: now.spread.counts, categories: domain.section.scale.labels.map { l($0) }, width: 330,
                showsCount: false,
                text: ChartText(
                    title: l(domain.group.short), description: "", emptyText: l(ResultsText.nothing), rowHeading: l(ResultsText.domain),
                    number: { l.number(ScoreBand.figure(of: $0)) })
            ).picture()
            return """
                \(name)<g transform="translate(250 \(y))">\(bar)</g>\
                <text x="630" y="\(y + 15)" text-anchor="end" font-weight="600">\(l.number(ScoreBand.figure(of: now.mean)))</text>\
                <text class="soft" x="720" y="\(y + 15)" text-anchor="end">n = \(now.n)</text>
                """
        }
        let heads: Markup = """
            <text class="soft" x="250" y="16">\(l(ResultsText.spread))</text><text class="soft" x="630" y="16" text-anchor="end">\(l(ResultsText.mean))</text>
            """
        let words = results.domains.map { domain in
            "\(l(domain.group.short))\(l.colon)\(domain.now.map { l.number(ScoreBand.figure(of: $0.mean)) } ?? l(ResultsText.tooFewShort))"
        }
        let height = Self.line * Double(results.domains.count + 1)
        return Inner(
            content: heads + "\(lines)", box: "0 0 752 \(Int(height))", width: 752, height: height,
            words: words.joined(separator: "; ") + ".")
    }
}
