import Charts
import HTML
import Localization

/// The arena as the table that people know.
struct ArenaTablePicture {
    let language: Language
    let lines: [ArenaBoard.Line]
    let caption: String
    /// Where an actor and its rank are changed; nil for who may only read.
    var links: ((ArenaActor) -> (actor: WebAddress, rank: WebAddress)?)?

    private var l: Language { language }

    var markup: Markup {
        Table(
            caption: caption,
            columns: [
                .init(l(ArenaResultsText.actors)), .init(l(ArenaResultsText.resources)), .init(l(ArenaScaleText.importance)),
                .init(l(ArenaResultsText.replaceabilityBy)), .init(l(ArenaScaleText.dependence)), .init(l(ArenaResultsText.rankOfActors)),
            ],
            rows: lines.map(row), emptyText: l(ArenaResultsText.noActors)
        ).markup
    }

    private func row(_ line: ArenaBoard.Line) -> [Table.Cell] {
        let name = line.actor.shownName(l)
        let address = links?(line.actor)
        let facts = [
            line.actor.partOf, line.actor.type.map { l(ArenaScaleText.type($0)) },
        ].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
        let title: Markup =
            address.map { "<a href=\"\($0.actor)\">\(name)</a>" } ?? "\(name)"
        return [
            .init(text: name, markup: "\(title)\("<br><span class=\"soft small\">\(facts)</span>", if: !facts.isEmpty)", isHeader: true),
            .init(
                text: "",
                markup: list(line) {
                    "\(l(ResourceText.name($0.resource.resource)))\($0.resource.detail.isEmpty ? "" : ": " + $0.resource.detail)"
                }),
            .init(
                text: "", sortKey: Double(line.importance?.rawValue ?? 0),
                markup: list(line) { $0.value.map { l(ArenaScaleText.importance($0.importance)) } ?? "–" }),
            .init(
                text: "", sortKey: Double(line.items.compactMap { $0.value?.replaceability.rawValue }.min() ?? 9),
                markup: list(line, replaceability)),
            .init(text: "", sortKey: Double(line.dependence?.rawValue ?? 0), markup: dependence(line)),
            .init(text: "", sortKey: Double(line.rank?.rawValue ?? 0), markup: rank(line, address?.rank)),
        ]
    }

    private func list(_ line: ArenaBoard.Line, _ words: (ArenaBoard.Item) -> String) -> Markup {
        // Several are numbered, so that what belongs together in the columns can be told.
        let items = line.items.map { "<li>\(words($0))</li>" as Markup }
        return items.count > 1 ? "<ol class=\"cells\">\(items)</ol>" : "<ul class=\"cells\">\(items)</ul>"
    }

    private func replaceability(_ item: ArenaBoard.Item) -> String {
        let step = item.value.map { l(ArenaScaleText.replaceability($0.replaceability)) } ?? "–"
        return item.resource.substitute.isEmpty ? step : "\(step), \(l(ArenaResultsText.by)) \(item.resource.substitute)"
    }

    private func dependence(_ line: ArenaBoard.Line) -> Markup {
        guard let dependence = line.dependence else { return "<span class=\"soft\">\(l(ArenaResultsText.notYet))</span>" }
        let mark: Markup = "<br><span class=\"soft small\">\(l(ArenaResultsText.provisional))</span>"
        return "\(l(ArenaScaleText.dependence(dependence)))\(mark, if: line.isProvisional)"
    }

    private func rank(_ line: ArenaBoard.Line, _ address: WebAddress?) -> Markup {
        let words = line.rank.map { l(ArenaScaleText.rank($0)) } ?? "–"
        var notes: [String] = []
        if line.isOverridden {
            notes.append(l(ArenaResultsText.overridden(line.proposed.map { l(ArenaScaleText.rank($0)) } ?? "–", line.actor.rankReason)))
        }
        if line.isEasilyReplaced { notes.append(l(ArenaResultsText.easilyReplaced)) }
        let link = address.map {
            " <a class=\"small no-print\" href=\"\($0)\" aria-label=\"\(l(ArenaResultsText.changeRank))\(l.colon)\(line.actor.shownName(l))\">\(l(ArenaResultsText.changeRank))</a>"
                as Markup
        }
        return "\(words)\(link)\(notes.map { "<br><span class=\"soft small\">\($0)</span>" as Markup })"
    }
}
