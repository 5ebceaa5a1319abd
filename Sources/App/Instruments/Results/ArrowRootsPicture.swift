import Foundation
import HTML
import Localization
import Statistics

/// The arrow and the roots: five domains as leaves above the ground, five as roots below. Colour is the score, width how
/// far people agree, and a leaf split in two is a spagaat.
struct ArrowRootsPicture {
    let id: String
    let language: Language
    let domains: [Domain]
    /// What the colours and widths mean, for who cannot see them.
    let description: Text
    var isSmall = false

    /// One domain as it is drawn.
    struct Domain: Sendable {
        let group: Instrument.Group
        let score: Double?
        /// How far people agree, from 0 (as far apart as can be) to 1.
        let closeness: Double
        let isSplit: Bool
        /// The score and what is to be told of it, in words and in short.
        let caption: String
        let label: String
    }

    private struct Leaf {
        let x: Double
        let y: Double
        let angle: Double
        let length: Double
        let anchor: String
    }

    private static let centre = 360.0
    private static let ground = 330.0
    private static let leaves = [
        Leaf(x: centre, y: 96, angle: -90, length: 84, anchor: "middle"), Leaf(x: centre, y: 186, angle: -142, length: 128, anchor: "end"),
        Leaf(x: centre, y: 186, angle: -38, length: 128, anchor: "start"), Leaf(x: centre, y: 270, angle: -160, length: 132, anchor: "end"),
        Leaf(x: centre, y: 270, angle: -20, length: 132, anchor: "start"),
    ]
    private static let roots: [(x: Double, y: Double)] = [(84, 436), (196, 540), (360, 584), (524, 540), (636, 436)]

    var markup: Markup {
        let l = language
        let arrow = domains.filter { $0.group.part == .arrow }.prefix(Self.leaves.count)
        let roots = domains.filter { $0.group.part == .roots }.prefix(Self.roots.count)
        guard !arrow.isEmpty || !roots.isEmpty else { return "" }
        let drawing: Markup = """
            <path class="stem" d="M360 330 L360 92"/>\(zip(arrow, Self.leaves).map { leaf($0, $1) })\
            <path class="ground" d="M40 330 C 180 323, 270 335, 360 330 S 560 336, 680 328"/>\(zip(roots, Self.roots).map { root($0, $1) })
            """
        if isSmall {
            return "<svg class=\"arrow-roots small\" viewBox=\"60 0 600 620\" aria-hidden=\"true\" focusable=\"false\">\(drawing)</svg>"
        }
        let labels: Markup = "\(zip(arrow, Self.leaves).map { label($0, $1) })\(zip(roots, Self.roots).map { label($0, $1) })"
        return """
            <div class="arrow-roots-frame"><svg class="arrow-roots" viewBox="0 0 720 640" role="img" aria-labelledby="\(id)-t \(id)-d">\
            <title id="\(id)-t">\(l(ResultsText.pictureTitle))</title><desc id="\(id)-d">\(l(description)) \(sentence)</desc>\
            \(drawing)<g class="names">\(labels)</g></svg>\(list)</div>
            """
    }

    /// The picture in words, for who cannot see it.
    private var sentence: String {
        domains.map { "\(language($0.group.short))\(language.colon)\($0.caption)" }.joined(separator: "; ") + "."
    }

    /// The names beside a picture that is too small to hold them.
    private var list: Markup {
        let items = domains.map { domain -> Markup in
            """
            <li><span class="letter \(colour(domain))" aria-hidden="true">\(domain.group.letter ?? "")</span>\
            <span>\(language(domain.group.short)) <span class="soft">\(domain.caption)</span></span></li>
            """
        }
        return "<ol class=\"names-list\">\(items)</ol>"
    }

    /// One of nine steps from weak to strong, three in the middle.
    private func colour(_ domain: Domain) -> String {
        guard let score = domain.score else { return "score-none" }
        let place = max(-1, min(1, (score - 3) / 1.4))
        return "score-\(5 + Int((place * 4).rounded()))"
    }

    private func leaf(_ domain: Domain, _ leaf: Leaf) -> Markup {
        let width = 12 + 40 * domain.closeness
        let near = rounded(leaf.length * 0.25)
        let far = rounded(leaf.length * 0.7)
        let tip = rounded(leaf.length)
        let w = rounded(width)
        let place = "translate(\(rounded(leaf.x)) \(rounded(leaf.y))) rotate(\(rounded(leaf.angle)))"
        if domain.isSplit {
            return """
                <g transform="\(place)"><path class="score-2" transform="rotate(-8)" d="M0 0 C \(near) -\(w), \(far) -\(w), \(tip) 0 Z"/>\
                <path class="score-8" transform="rotate(8)" d="M0 0 C \(near) \(w), \(far) \(w), \(tip) 0 Z"/></g>
                """
        }
        return """
            <path class="\(colour(domain))" transform="\(place)" d="M0 0 C \(near) -\(w), \(far) -\(w), \(tip) 0 C \(far) \(w), \(near) \(w), 0 0 Z"/>
            """
    }

    private func root(_ domain: Domain, _ end: (x: Double, y: Double)) -> Markup {
        if domain.isSplit {
            return
                "\(strand(to: (end.x - 15, end.y - 4), width: isSmall ? 24 : 9, bend: -14, "score-2"))\(strand(to: (end.x + 15, end.y - 4), width: isSmall ? 24 : 9, bend: 14, "score-8"))"
        }
        return strand(to: end, width: (9 + 26 * domain.closeness) * (isSmall ? 2 : 1), bend: 0, colour(domain))
    }

    /// A root from the foot of the stem to its end, tapering.
    private func strand(to end: (x: Double, y: Double), width: Double, bend: Double, _ colour: String) -> Markup {
        let (dx, dy) = (end.x - Self.centre, end.y - Self.ground)
        let length = (dx * dx + dy * dy).squareRoot()
        let (nx, ny) = (-dy / length, dx / length)
        let (cx, cy) = (Self.centre + dx * 0.18 + bend, Self.ground + dy * 0.72)
        func point(_ x: Double, _ y: Double) -> String { "\(rounded(x)) \(rounded(y))" }
        let start = point(Self.centre + nx * width * 0.42, Self.ground)
        let finish = point(Self.centre - nx * width * 0.42, Self.ground)
        let out = point(cx + nx * width * 0.5, cy + ny * width * 0.5)
        let back = point(cx - nx * width * 0.5, cy - ny * width * 0.5)
        return """
            <path class="\(colour)" d="M\(start) Q \(out) \(point(end.x, end.y)) Q \(back) \(finish) Z"/>\
            <circle class="\(colour)" cx="\(rounded(end.x))" cy="\(rounded(end.y))" r="5"/>
            """
    }

    private func label(_ domain: Domain, _ leaf: Leaf) -> Markup {
        if leaf.anchor == "middle" { return texts(domain, x: leaf.x + 34, y: 34, anchor: "start") }
        let angle = leaf.angle * .pi / 180
        let gap = leaf.anchor == "end" ? -10.0 : 10
        return texts(domain, x: leaf.x + leaf.length * cos(angle) + gap, y: leaf.y + leaf.length * sin(angle) - 2, anchor: leaf.anchor)
    }

    private func label(_ domain: Domain, _ end: (x: Double, y: Double)) -> Markup {
        texts(domain, x: end.x, y: end.y + 24, anchor: "middle")
    }

    private func texts(_ domain: Domain, x: Double, y: Double, anchor: String) -> Markup {
        return """
            <text x="\(rounded(x))" y="\(rounded(y))" text-anchor="\(anchor)" font-size="14">\(language(domain.group.short))</text>\
            <text class="soft" x="\(rounded(x))" y="\(rounded(y + 17))" text-anchor="\(anchor)" font-size="13">\(domain.label)</text>
            """
    }

    private func rounded(_ value: Double) -> String {
        let tenths = (value * 10).rounded() / 10
        return tenths == tenths.rounded() ? String(Int(tenths)) : String(tenths)
    }
}

extension ArrowRootsPicture {
    /// The domains of a round: colour is the mean, width how far people agree.
    init(id: String, language: Language, domains: [DomainResult], isSmall: Bool = false) {
        self.init(
            id: id, language: language, domains: domains.map { Domain($0, language) }, description: ResultsText.pictureDescription,
            isSmall: isSmall)
    }
}

extension ArrowRootsPicture.Domain {
    fileprivate init(_ domain: DomainResult, _ language: Language) {
        let figures = domain.now
        let mean = figures.map { language.number(ScoreBand.figure(of: $0.mean)) }
        let mark = figures?.spread.mark.map { language(ResultsText.mark($0)) }
        let told = [mean, figures.map { ResultFigures.agreement($0.spread, language) }, mark].compactMap { $0 }.filter { !$0.isEmpty }
        self.init(
            group: domain.group, score: figures?.mean, closeness: max(0, min(1, ((figures?.spread.agreement ?? 0) + 0.2) / 1.2)),
            isSplit: figures?.spread.mark == .spagaat,
            caption: figures == nil ? language(ResultsText.tooFewShort) : told.joined(separator: ", "),
            label: "\(mean ?? "–") · \(domain.group.letter ?? "")\(mark.map { " · " + $0 } ?? "")")
    }
}
